//! Table 1 of US 6,647,413, per channel and epoch (section 7).

use std::collections::BTreeMap;

/// Ticks in a nanosecond.
const TICKS_PER_NS: u128 = 16;
/// Differences of times are taken modulo 2 to this power of ticks.
const DIFFERENCE_BITS: u32 = 36;

/// Table 1 of one channel and epoch, and why it may be suspect. Times are in ticks of 1/16 ns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// 48-byte cells that left.
    pub cells: u64,
    /// Packets that left.
    pub packets: u64,
    /// Ticks in which the list was not empty.
    pub busy: u64,
    /// The longest delay.
    pub peak_delay: u64,
    /// Sum of all delays.
    pub total_delay: u64,
    /// Packets that the node dropped.
    pub lost: u64,
    /// The longest list, in packets.
    pub max_occupancy: u64,
    /// Arrivals that entered the list.
    pub inserted: u64,
    /// Arrivals that found no free entry.
    pub exhausted: u64,
    /// Departures that were not in the list.
    pub unmatched: u64,
    /// Packets overtaken by a later one.
    pub skipped: u64,
    /// Packets that were in the list for too long: always 0, the model has no limit.
    pub expired: u64,
    /// Drops of no packet that could still be taken out.
    pub late_drop: u64,
}

impl Row {
    /// Whether any of the suspect reasons was counted.
    pub fn is_suspect(&self) -> bool {
        self.exhausted + self.unmatched + self.skipped + self.expired + self.late_drop != 0
    }
}

/// When epochs run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Start of the first epoch in PTP nanoseconds.
    pub start_ns: u64,
    /// Length of an epoch in nanoseconds; not zero.
    pub tau_ns: u32,
    /// Number of the first epoch; the others follow modulo 2³².
    pub start_number: u32,
}

impl Schedule {
    /// Tick at which the epoch of this index begins.
    fn start(&self, index: u64) -> u128 {
        (u128::from(self.start_ns) + u128::from(index) * u128::from(self.tau_ns)) * TICKS_PER_NS
    }

    /// Index of the last epoch that begins at or before `tick`, which the first one does.
    fn index(&self, tick: u128) -> u64 {
        let since = tick - self.start(0);
        (since / (u128::from(self.tau_ns) * TICKS_PER_NS)) as u64
    }
}

/// A finished epoch in which something was measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Epoch {
    /// Its number, modulo 2³².
    pub number: u32,
    /// Its start in PTP nanoseconds.
    pub start_ns: u64,
    /// The channels in which something was measured.
    pub rows: BTreeMap<u16, Row>,
}

/// A list that is not empty.
#[derive(Debug)]
struct Queue {
    /// Since when, but not before the epoch being counted.
    busy_since: u128,
    length: usize,
}

/// Measures epoch after epoch. Ticks never fall from call to call.
#[derive(Debug, Default)]
pub struct Epochs {
    schedule: Option<Schedule>,
    /// Epochs begun.
    begun: u64,
    queues: BTreeMap<u16, Queue>,
    rows: BTreeMap<u16, Row>,
    finished: Vec<Epoch>,
}

impl Epochs {
    /// Starts epochs, the first one in the future.
    pub fn start(&mut self, schedule: Schedule) {
        self.stop();
        self.schedule = Some(schedule);
    }

    /// Stops; the epoch being counted is given up.
    pub fn stop(&mut self) {
        self.schedule = None;
        self.begun = 0;
        self.rows.clear();
    }

    /// Number of the epoch being counted; of the first one before that begins.
    pub fn number(&self) -> u32 {
        let start = self.schedule.map_or(0, |schedule| schedule.start_number);
        start.wrapping_add(self.ended() as u32)
    }

    /// Epochs that are over since the start.
    pub fn ended(&self) -> u64 {
        self.begun.saturating_sub(1)
    }

    /// Whether an epoch is being counted.
    pub fn running(&self) -> bool {
        self.begun > 0
    }

    /// The epochs that are over since this was last called, oldest first. Those in which nothing
    /// was measured are left out.
    pub fn take_finished(&mut self) -> Vec<Epoch> {
        std::mem::take(&mut self.finished)
    }

    /// Lets time go on: ends the epochs that end at or before `tick`.
    pub fn advance(&mut self, tick: u128) {
        let Some(schedule) = self.schedule else { return };
        while schedule.start(self.begun) <= tick {
            self.boundary(&schedule);
            if self.queues.is_empty() {
                self.begun = schedule.index(tick) + 1;
            }
        }
    }

    /// Ends the epoch being counted, if there is one, and begins the next.
    fn boundary(&mut self, schedule: &Schedule) {
        let boundary = schedule.start(self.begun);
        let mut rows = std::mem::take(&mut self.rows);
        for (&channel, queue) in &mut self.queues {
            rows.entry(channel).or_default().busy += elapsed(queue.busy_since, boundary);
            queue.busy_since = boundary;
            self.rows.entry(channel).or_default().max_occupancy = queue.length as u64;
        }
        if self.running() && !rows.is_empty() {
            self.finished.push(Epoch {
                number: self.number(),
                start_ns: (schedule.start(self.begun - 1) / TICKS_PER_NS) as u64,
                rows,
            });
        }
        self.begun += 1;
    }

    /// Changes the row of `channel` for the epoch of `tick`, if that is counted.
    pub fn at(&mut self, tick: u128, channel: u16, change: impl FnOnce(&mut Row)) {
        self.advance(tick);
        if self.running() {
            change(self.rows.entry(channel).or_default());
        }
    }

    /// Says that the list of `channel` has `length` packets from `tick` on.
    pub fn length(&mut self, tick: u128, channel: u16, length: usize) {
        if length > 0 {
            let begin = Queue { busy_since: tick, length };
            self.queues.entry(channel).or_insert(begin).length = length;
        } else if let Some(queue) = self.queues.remove(&channel) {
            self.at(tick, channel, |row| row.busy += elapsed(queue.busy_since, tick));
        }
    }
}

/// Ticks from one time to a later one, modulo 2³⁶.
pub fn elapsed(from: u128, to: u128) -> u64 {
    (to.wrapping_sub(from) & ((1 << DIFFERENCE_BITS) - 1)) as u64
}
