//! The queue tracker: lists, and what is measured on them (sections 5 to 7).

mod epochs;
mod lists;

pub use epochs::{Epoch, Epochs, Row, Schedule};
pub use lists::{Departure, Lists, Sizes};

use crate::order::Next;
use crate::tap::Event;

/// Bytes of a cell (US 6,647,413, "a cell is 48 bytes").
const CELL: usize = 48;

/// The lists of all channels, and the epochs once they run.
#[derive(Debug)]
pub struct Tracker {
    lists: Lists,
    /// The epochs, to be started and stopped, and taken when they are over.
    pub epochs: Epochs,
    arrivals: u64,
    departures: u64,
}

impl Tracker {
    /// Empty lists; no epochs run.
    pub fn new(sizes: &Sizes) -> Self {
        Self {
            lists: Lists::new(sizes),
            epochs: Epochs::default(),
            arrivals: 0,
            departures: 0,
        }
    }

    /// Entries of all lists.
    pub fn occupied(&self) -> usize {
        self.lists.occupied()
    }

    /// Arrivals taken, cancelled ones included.
    pub fn arrivals(&self) -> u64 {
        self.arrivals
    }

    /// Departures taken.
    pub fn departures(&self) -> u64 {
        self.departures
    }

    /// Takes the next event; they come in the order of [`crate::order::Order::next`].
    pub fn take(&mut self, next: &Next) {
        match *next {
            Next::Arrival { event, cancelled } => {
                self.arrivals += 1;
                if cancelled {
                    self.epochs.at(event.tick, event.channel, |row| row.lost += 1);
                } else {
                    self.arrive(&event);
                }
            }
            Next::Departure(event) => {
                self.departures += 1;
                self.depart(&event);
            }
            Next::LateDrop(drop) => self.epochs.at(drop.tick, drop.channel, |row| {
                row.lost += 1;
                row.late_drop += 1;
            }),
        }
    }

    fn arrive(&mut self, event: &Event) {
        let inserted = self.lists.arrive(event.clock, event.tick, event.channel, event.key23);
        let length = self.lists.length(event.channel);
        self.epochs.at(event.tick, event.channel, |row| {
            row.inserted += u64::from(inserted);
            row.exhausted += u64::from(!inserted);
            row.max_occupancy = row.max_occupancy.max(length as u64);
        });
        self.epochs.length(event.tick, event.channel, length);
    }

    fn depart(&mut self, event: &Event) {
        let departure = self.lists.depart(event.clock, event.channel, event.key23);
        self.epochs.at(event.tick, event.channel, |row| {
            row.packets += 1;
            row.cells += event.length.div_ceil(CELL) as u64;
            match departure {
                Departure::Unmatched => row.unmatched += 1,
                Departure::Matched { arrived, skipped } => {
                    let delay = epochs::elapsed(arrived, event.tick);
                    row.total_delay += delay;
                    row.peak_delay = row.peak_delay.max(delay);
                    row.skipped += skipped as u64;
                }
            }
        });
        self.epochs.length(event.tick, event.channel, self.lists.length(event.channel));
    }
}
