//! The order in which events count, and which arrivals were dropped (sections 1 and 5).

use crate::tap::Event;
use std::collections::VecDeque;

/// The node's word that it dropped a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drop {
    /// Clock at the drop port.
    pub clock: u64,
    /// Time of that clock, in ticks of 1/16 ns since the PTP epoch.
    pub tick: u128,
    /// Channel number.
    pub channel: u16,
    /// Length of the dropped frame in bytes.
    pub length: usize,
}

/// What counts next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A frame entered the node; `cancelled` if the node dropped it.
    Arrival {
        /// The frame.
        event: Event,
        /// Whether a drop took it out.
        cancelled: bool,
    },
    /// A frame left the node.
    Departure(Event),
    /// A drop of no frame that could still be taken out.
    LateDrop(Drop),
}

/// Holds events until all is known that may come before them or change them.
///
/// Each of the three kinds comes by rising clock (frames by that of their first beat).
#[derive(Debug)]
pub struct Order {
    window: u64,
    horizon: u64,
    arrivals: VecDeque<(Event, bool)>,
    departures: VecDeque<Event>,
    drops: VecDeque<Drop>,
    late: VecDeque<Drop>,
}

impl Order {
    /// Holds events for `horizon` clocks (D), which is neither less than the longest frame nor
    /// than `window` (W): the clocks from a frame's first beat in which its drop is taken.
    pub fn new(horizon: u64, window: u64) -> Self {
        Self {
            window,
            horizon,
            arrivals: VecDeque::new(),
            departures: VecDeque::new(),
            drops: VecDeque::new(),
            late: VecDeque::new(),
        }
    }

    /// Takes an event of the ingress tap.
    pub fn arrival(&mut self, event: Event) {
        self.arrivals.push_back((event, false));
    }

    /// Takes an event of the egress tap.
    pub fn departure(&mut self, event: Event) {
        self.departures.push_back(event);
    }

    /// Takes a drop.
    pub fn drop(&mut self, drop: Drop) {
        self.drops.push_back(drop);
    }

    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.arrivals.is_empty() && self.departures.is_empty() && self.drops.is_empty() && self.late.is_empty()
    }

    /// Says that every frame whose last beat is at or before `clock`, and every drop up to it,
    /// was given. Returns the clock up to which the order of events is settled, if it is for any.
    pub fn known(&mut self, clock: u64) -> Option<u64> {
        while let Some(drop) = self.drops.front().copied().filter(|drop| drop.clock <= clock) {
            self.drops.pop_front();
            if !self.cancel(&drop) {
                self.late.push_back(drop);
            }
        }
        clock.checked_sub(self.horizon)
    }

    /// Takes out the arrival that `drop` is about, if it can still be. A frame that is not held
    /// any more began too long before.
    fn cancel(&mut self, drop: &Drop) -> bool {
        let seen = |event: &Event| event.channel == drop.channel && event.last_clock <= drop.clock;
        let Some((event, cancelled)) = self.arrivals.iter_mut().rev().find(|(event, _)| seen(event)) else {
            return false;
        };
        let taken = event.length == drop.length && !*cancelled && drop.clock - event.clock <= self.window;
        *cancelled |= taken;
        taken
    }

    /// The next event at or before the clock `settled`: by clock, at the same one arrivals first.
    pub fn next(&mut self, settled: u64) -> Option<Next> {
        let arrival = self.arrivals.front().map_or(u64::MAX, |(event, _)| event.clock);
        let departure = self.departures.front().map_or(u64::MAX, |event| event.clock);
        let late = self.late.front().map_or(u64::MAX, |drop| drop.clock);
        if arrival.min(departure).min(late) > settled {
            None
        } else if arrival <= departure && arrival <= late {
            let (event, cancelled) = self.arrivals.pop_front()?;
            Some(Next::Arrival { event, cancelled })
        } else if departure <= late {
            self.departures.pop_front().map(Next::Departure)
        } else {
            self.late.pop_front().map(Next::LateDrop)
        }
    }
}
