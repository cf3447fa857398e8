//! The time that a card has at each clock: told from outside, or its own, which drifts.

use wiremeter_driver::TimeSource;
use wiremeter_e2e::stamp::{self, AHEAD, NS_PER_S};
use wiremeter_wire::tap::Timeline;

/// Seconds from NTP's epoch to PTP's.
const NTP_EPOCH: u64 = 2_208_988_800;

/// A card's clock.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The time of a timeline.
    Told(Timeline),
    /// Set to a time at a clock that the first packet tells, and ever later by the increment.
    Own { set_ns: u64, increment: u32, set: Option<i64> },
}

impl Clock {
    pub fn told(timeline: Timeline) -> Clock {
        Clock::Told(timeline)
    }

    /// Too fast by so many parts of a million.
    pub fn own(set_ns: u64, increment: u32, ppm: i32) -> Clock {
        let more = i64::from(increment) * i64::from(ppm) / 1_000_000;
        Clock::Own {
            set_ns,
            increment: (i64::from(increment) + more) as u32,
            set: None,
        }
    }

    pub fn source(&self) -> TimeSource {
        match self {
            Clock::Told(_) => TimeSource::Outside,
            Clock::Own { set_ns, .. } => TimeSource::Own(Some(*set_ns)),
        }
    }

    pub fn increment(&self) -> u32 {
        match self {
            Clock::Told(timeline) => timeline.width.increment(),
            Clock::Own { increment, .. } => *increment,
        }
    }

    /// The timestamp of a clock, as ns since the PTP epoch.
    pub fn ns(&self, clock: u64) -> u64 {
        match self {
            Clock::Told(timeline) => {
                let (seconds, ns) = stamp::told(*timeline, clock);
                seconds * NS_PER_S + u64::from(ns)
            }
            Clock::Own { set_ns, increment, set } => {
                let since = clock as i64 - set.expect("a packet was sent");
                own(*set_ns, *increment, since.try_into().expect("it was set before"))
            }
        }
    }

    /// A packet of this clock has this timestamp, NTP's if there is an offset from UTC. The
    /// first tells when the clock was set: a clock is longer than what a timestamp rounds.
    pub fn set_by(&mut self, clock: u64, timestamp: [u8; 8], utc_offset: Option<u16>) {
        let Clock::Own { set_ns, increment, set } = self else {
            return;
        };
        let time = u64::from_be_bytes(timestamp);
        let (seconds, rest) = (time >> 32, time & 0xffff_ffff);
        let told = match utc_offset {
            None => seconds * NS_PER_S + rest,
            Some(offset) => (seconds + u64::from(offset) - NTP_EPOCH) * NS_PER_S + ((rest * NS_PER_S) >> 32),
        };
        let near = ((u128::from(told - *set_ns) << 24) / u128::from(*increment)) as u64;
        let right = |since: &u64| own(*set_ns, *increment, *since).abs_diff(told) <= 1;
        let since = (near.saturating_sub(1)..=near + 1).find(right);
        // Before clock 0: a card that is set up lives clocks that its timeline does not count.
        let at = clock as i64 - since.unwrap_or_else(|| panic!("no clock has the time {told}")) as i64;
        assert_eq!(*set.get_or_insert(at), at, "the clock goes as it was told to");
    }
}

/// The timestamp of so many clocks after a clock was set: the time of 12 before, of which the
/// fraction has 16 bits, and 12 increments.
fn own(set_ns: u64, increment: u32, clocks: u64) -> u64 {
    let increments = |clocks: u64| u128::from(clocks) * u128::from(increment);
    let read = ((u128::from(set_ns) << 24) + increments(clocks - AHEAD)) >> 8 << 8;
    ((read + increments(AHEAD)) >> 24) as u64
}
