//! What the model says about the same operations.

use crate::card::{Card, Ops};
use std::collections::BTreeMap;
use wiremeter_blocks::{Profile, lists};
use wiremeter_model::Row;
use wiremeter_model::order::{Drop, Next};
use wiremeter_model::tap::Event;
use wiremeter_model::tracker::{Schedule, Sizes, Tracker};

/// Bytes of a cell.
const CELL: usize = 48;

/// The model's tracker, and its rows by epoch number and channel.
pub struct Oracle {
    tracker: Tracker,
    rows: BTreeMap<(u32, u16), Row>,
}

impl Oracle {
    /// Empty lists, and epochs that run as the card's.
    pub fn new(p: &Profile, card: &Card) -> Oracle {
        let mut tracker = Tracker::new(&Sizes {
            channels: p.channels as u16,
            entries: p.entries as usize,
            slots: 1 << p.slots_log2,
            reuse_clocks: lists::REUSE_CLOCKS.into(),
        });
        tracker.epochs.start(Schedule {
            start_ns: card.next_boundary,
            tau_ns: card.tau_ns as u32,
            start_number: card.number(card.next_boundary),
        });
        Oracle {
            tracker,
            rows: BTreeMap::new(),
        }
    }

    /// Takes what the card is about to take.
    pub fn take(&mut self, card: &Card, ops: Ops) {
        let (clock, tick) = (card.clock, card.tick(card.clock));
        let event = |channel, key23, length| Event {
            clock,
            tick,
            last_clock: clock,
            channel,
            key23,
            length,
        };
        if let Some((channel, key, cancelled)) = ops.arrival {
            self.tracker.take(&Next::Arrival {
                event: event(channel, key, CELL),
                cancelled,
            });
        }
        if let Some((channel, key, cells)) = ops.departure {
            self.tracker.take(&Next::Departure(event(channel, key, CELL * cells as usize)));
        }
        if let Some(channel) = ops.late {
            self.tracker.take(&Next::LateDrop(Drop {
                clock,
                tick,
                channel,
                length: 0,
            }));
        }
    }

    /// Packets in all lists.
    pub fn occupied(&self) -> u64 {
        self.tracker.occupied() as u64
    }

    /// The rows of all epochs that are over at the card's clock, joined as the card joined
    /// them: `spans` says how many τ its epochs hold.
    pub fn rows(&mut self, card: &Card) -> BTreeMap<(u32, u16), Row> {
        self.tracker.epochs.advance(card.tick(card.clock));
        for epoch in self.tracker.epochs.take_finished() {
            for (channel, row) in epoch.rows.into_iter().filter(|(_, row)| *row != Row::default()) {
                let (&number, &span) = card
                    .spans
                    .range(..=epoch.number)
                    .next_back()
                    .expect("the card has an epoch for each");
                assert!(u64::from(epoch.number - number) < span, "epoch {} is in a record", epoch.number);
                join(self.rows.entry((number, channel)).or_default(), &row);
            }
        }
        self.rows.clone()
    }
}

/// Adds a later epoch's row.
fn join(sum: &mut Row, row: &Row) {
    sum.cells += row.cells;
    sum.packets += row.packets;
    sum.busy += row.busy;
    sum.peak_delay = sum.peak_delay.max(row.peak_delay);
    sum.total_delay += row.total_delay;
    sum.lost += row.lost;
    sum.max_occupancy = sum.max_occupancy.max(row.max_occupancy);
    sum.inserted += row.inserted;
    sum.exhausted += row.exhausted;
    sum.unmatched += row.unmatched;
    sum.skipped += row.skipped;
    sum.late_drop += row.late_drop;
}
