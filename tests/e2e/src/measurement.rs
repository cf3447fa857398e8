//! What is measured, and what a card says of it.

use std::collections::BTreeMap;

use wiremeter_driver::{Config, Record, TimeSource};
use wiremeter_wire::tap::{Stimulus, Timeline};

use crate::Table;
use crate::stimulus::last_clock;

/// Clocks in which a card has surely emptied its tables, which it does until it is told to measure.
const READY: u64 = 2048;

/// What is put on a card's ports, and how it is measured.
#[derive(Clone, Debug)]
pub struct Measurement {
    /// The clocks of the taps.
    pub timeline: Timeline,
    /// What comes on the ports.
    pub stimulus: Stimulus,
    /// The channel of each frame.
    pub table: Table,
    /// Channels measured: 0 to this − 1.
    pub channels: u16,
    /// Length of an epoch in ns.
    pub tau_ns: u32,
}

/// What a card said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The records of all epochs that were over, in the order of the ring.
    pub records: Vec<Record>,
    /// Counters of both taps, their parsers, the classifier and the tracker, by their full name.
    pub counters: BTreeMap<String, u64>,
}

impl Measurement {
    /// Start of the first epoch: the first multiple of τ at which a card that begins at clock 0 can
    /// be ready for it.
    pub fn start_ns(&self) -> u64 {
        self.timeline.time_of(READY).ns.next_multiple_of(self.tau_ns.into())
    }

    /// End of the last epoch: that of the first one in which nothing comes on the ports any more.
    pub fn end_ns(&self) -> u64 {
        let last = self.timeline.time_of(last_clock(&self.stimulus, self.timeline.width)).ns;
        let tau_ns = u64::from(self.tau_ns);
        last.max(self.start_ns()) / tau_ns * tau_ns + 2 * tau_ns
    }

    /// The number, not modulo 2³², of the epoch that a record has.
    pub fn epoch(&self, number: u32) -> u64 {
        let first = self.start_ns() / u64::from(self.tau_ns);
        first + u64::from(number.wrapping_sub(first as u32))
    }

    /// What the driver tells the card. No packet expires, as the model knows no expiry.
    pub fn config(&self) -> Config {
        Config {
            time: TimeSource::Outside,
            increment: self.timeline.width.increment(),
            mode: self.table.mode,
            labels: self.table.channels.clone(),
            channels_used: self.channels,
            tau_ns: self.tau_ns,
            limit_ns: 0,
            ring_log2: 18,
        }
    }
}

impl Measured {
    /// Compares all that was measured.
    ///
    /// # Panics
    /// If they differ; the message begins with what `context` says of the time, in PTP nanoseconds.
    pub fn agree(&self, name: &str, other: &Measured, others: &str, context: impl Fn(u64) -> String) {
        let mut pairs = self.records.iter().zip(&other.records);
        if let Some((one, two)) = pairs.find(|(one, two)| one != two) {
            let context = context(one.header.start_ns.min(two.header.start_ns));
            panic!("{context}: {name} says\n{one:#?}\n{others} says\n{two:#?}");
        }
        let records = [&self.records, &other.records].map(Vec::len);
        let counters = self.counters.iter().zip(other.counters.values());
        let differ: Vec<_> = counters.filter(|((_, one), two)| one != two).collect();
        let same = records[0] == records[1] && differ.is_empty();
        assert!(
            same,
            "{}: {name} and {others}: {records:?} records, counters {differ:#?}",
            context(u64::MAX)
        );
    }
}
