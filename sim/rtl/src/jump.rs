//! How simulated time leaps over a gap without changing what is measured.
//!
//! Within an epoch, while nothing comes, nothing in the card changes: time may run ahead
//! as it likes, once the clocks that the card counts after an event have been lived.
//! Over boundaries time leaps only if the card is empty: it stands still until the card
//! has taken in all that happened, runs ahead in strides, and stands still again until
//! the card has told the epoch that ended. An empty card gives no records of the others.
//! Behind a leap the reflector's rate limit is given what it missed. While the card probes,
//! leaps are short: a probe that is due in one is sent behind it.

use wiremeter_wire::tap::{Timeline, Width};

/// Shortest gap that is worth standing still for, in clocks.
pub const GAP: u64 = 8192;
/// Clocks that the stages around the tracker and the timer's search need, generously.
const SETTLE: u64 = 1024;
/// Clocks in which the walker surely visits a channel.
const WALK: u64 = 64;
/// Clocks lived before whatever ends a leap, above the reuse time R and those by which the card's
/// timestamps look ahead; and in which a reply to a request has surely begun.
pub const GUARD: u64 = 64;
/// Clocks in which the card surely gets ready after a reset.
pub const READY: u64 = 16_384;
/// Shortest leap within an epoch.
const SHORTEST: u64 = 128;
/// The card takes a time of day that moves by more than 2^20 ns a clock for a step.
const STRIDE_NS: u64 = 1_000_000;
/// Longest leap while the card probes, and so the longest by which it makes a probe late.
const PROBING_NS: u64 = 1_000_000;
/// From here on the timer finds boundaries during a leap, not only behind it.
const LONG_TAU_NS: u32 = 2_000_000;

/// How the card is set up, as its registers say; names and units are the ABI's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// clock.source: only a time of day from outside can leap.
    pub source: u32,
    /// id.horizon.
    pub horizon: u32,
    /// id.drop_window.
    pub drop_window: u32,
    /// epoch.enable.
    pub enable: u32,
    /// epoch.tau_ns.
    pub tau_ns: u32,
    /// epoch.start_ns, both halves.
    pub start_ns: u64,
    /// epoch.channels_used.
    pub channels_used: u32,
    /// reflect.rate_clocks.
    pub rate_clocks: u32,
    /// reflect.burst.
    pub burst: u32,
    /// probe.enable.
    pub probing: u32,
}

/// What is in the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    /// epoch.occupied.
    pub occupied: u32,
    /// epoch.walking.
    pub walking: u32,
    /// dma.idle.
    pub idle: u32,
}

impl Contents {
    /// Whether nothing is in the card that time could change.
    pub fn is_empty(&self) -> bool {
        self.occupied == 0 && self.walking == 0 && self.idle == 1
    }
}

impl Setup {
    /// Clocks of standing still after which everything that happened is accounted for.
    pub fn settle(&self) -> u64 {
        SETTLE + u64::from(self.horizon) + self.walk()
    }

    /// Clocks by which time runs ahead at each clock of a leap. Boundaries that the timer
    /// finds on the way must leave the walker time for a walk.
    pub fn stride(&self, width: Width) -> u64 {
        let ns = match self.tau_ns {
            ..LONG_TAU_NS => STRIDE_NS,
            tau => STRIDE_NS.min(u64::from(tau) / (2 * self.walk())),
        };
        width.clocks(ns).max(1)
    }

    /// Where a leap towards `landing` ends at the latest.
    pub fn bound(&self, width: Width, now: u64, landing: u64) -> u64 {
        match self.probing {
            0 => landing,
            _ => landing.min(now + width.clocks(PROBING_NS)),
        }
    }

    /// Where a leap within the epoch of clock `now` ends, if one is worth it: nothing came
    /// since clock `quiet_since`, and nothing comes before `landing`.
    pub fn within(&self, timeline: Timeline, now: u64, quiet_since: u64, landing: u64) -> Option<u64> {
        if now < quiet_since + u64::from(self.drop_window) + GUARD {
            return None;
        }
        let until = match self.epoch(timeline, now) {
            // The next boundary comes sooner: the walk of the one before must be over.
            Some((begin, end)) => (now >= begin + self.settle()).then_some(landing.min(end))?,
            None => landing,
        };
        until.checked_sub(GUARD).filter(|to| *to > now + SHORTEST)
    }

    /// Whether nothing came in the epoch of clock `now`, and the one before is handed over: then
    /// a leap over boundaries leaves nothing to tell. Nothing came since clock `quiet_since`.
    pub fn has_told(&self, timeline: Timeline, now: u64, quiet_since: u64) -> bool {
        let began = timeline.time_of(now).ns >= self.start_ns;
        let mut epoch = self.epoch(timeline, now).into_iter();
        !began || epoch.all(|(begin, _)| quiet_since < begin && now >= begin + self.settle())
    }

    /// Whether a leap to `landing` passes a boundary.
    pub fn passes_boundary(&self, timeline: Timeline, now: u64, landing: u64) -> bool {
        self.epoch(timeline, now).is_some_and(|(_, end)| landing + GUARD > end)
    }

    /// First clock of the epoch of clock `now`, and of the next; before the first epoch,
    /// clock 0 and its first.
    fn epoch(&self, timeline: Timeline, now: u64) -> Option<(u64, u64)> {
        if self.enable == 0 || self.tau_ns == 0 {
            return None;
        }
        let tau = u64::from(self.tau_ns);
        let Some(since) = timeline.time_of(now).ns.checked_sub(self.start_ns) else {
            return Some((0, timeline.first_clock_at_or_after(self.start_ns)));
        };
        let begin = self.start_ns + since / tau * tau;
        Some((
            timeline.first_clock_at_or_after(begin),
            timeline.first_clock_at_or_after(begin + tau),
        ))
    }

    fn walk(&self) -> u64 {
        WALK * (u64::from(self.channels_used) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // 6.4 ns a clock, epochs of 1 ms = 156,250 clocks from clock 0 on.
    const TIMELINE: Timeline = Timeline {
        start_ns: 5_000_000_000,
        width: Width::W64,
    };
    const SETUP: Setup = Setup {
        source: 1,
        horizon: 2000,
        drop_window: 1900,
        enable: 1,
        tau_ns: 1_000_000,
        start_ns: 5_000_000_000,
        channels_used: 9,
        rate_clocks: 0,
        burst: 0,
        probing: 0,
    };

    #[test]
    fn a_stride_is_no_step_of_the_clock() {
        // 1 ms at 6.4 ns a clock; long epochs leave 2 × 64 × 10 clocks to each.
        assert_eq!(SETUP.stride(Width::W64), 156_250);
        let long = Setup {
            tau_ns: 12_800_000,
            ..SETUP
        };
        assert_eq!(long.stride(Width::W64), 1563, "10,000 ns are 1562.5 clocks, rounded up");
    }

    #[test]
    fn within_an_epoch_it_lands_before_the_event() {
        assert_eq!(SETUP.within(TIMELINE, 10_000, 8000, 50_000), Some(50_000 - 64));
        assert_eq!(SETUP.within(TIMELINE, 10_000, 8037, 50_000), None, "the drop window and the guard");
        assert_eq!(SETUP.within(TIMELINE, 10_000, 0, 10_192), None, "too short");
    }

    #[test]
    fn it_lands_before_the_boundary_after_the_last_walk() {
        // 1024 + 2000 + 64 × 10 clocks after the boundary before.
        assert_eq!(SETUP.within(TIMELINE, 156_250 + 3664, 0, 500_000), Some(312_500 - 64));
        assert_eq!(SETUP.within(TIMELINE, 156_250 + 3663, 0, 500_000), None);
        assert!(SETUP.passes_boundary(TIMELINE, 160_000, 312_500));
        assert!(!SETUP.passes_boundary(TIMELINE, 160_000, 312_400));
        let off = Setup { enable: 0, ..SETUP };
        assert_eq!(off.within(TIMELINE, 10_000, 0, 1 << 40), Some((1 << 40) - 64));
    }

    #[test]
    fn an_epoch_without_events_after_a_walk_has_told_all() {
        // The walk of the epoch before is over 3664 clocks after the boundary at 156,250.
        assert!(SETUP.has_told(TIMELINE, 159_914, 156_249));
        assert!(!SETUP.has_told(TIMELINE, 159_913, 156_249), "the walk is not over");
        assert!(!SETUP.has_told(TIMELINE, 170_000, 156_250), "the epoch has an event");
        let later = Setup {
            start_ns: 6_000_000_000,
            ..SETUP
        };
        assert!(later.has_told(TIMELINE, 10, 10), "nothing counts before the first epoch");
        let off = Setup { enable: 0, ..SETUP };
        assert!(off.has_told(TIMELINE, 10, 10));
    }

    #[test]
    fn a_card_that_may_hold_anything_stays() {
        let empty = Contents {
            occupied: 0,
            walking: 0,
            idle: 1,
        };
        assert!(empty.is_empty());
        for busy in [
            Contents { occupied: 1, ..empty },
            Contents { walking: 1, ..empty },
            Contents { idle: 0, ..empty },
        ] {
            assert!(!busy.is_empty());
        }
    }
}
