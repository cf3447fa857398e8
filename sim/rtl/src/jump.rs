//! How simulated time leaps over a gap without changing what is measured.
//!
//! Time stands still until the card has taken in all that happened; if it is empty then,
//! time runs ahead in strides to where the gap ends, and stands still again until the
//! card has told the epochs that passed. Only clocks in which nothing happens to an empty
//! card are left out, and an empty card gives no records of them.

use wiremeter_wire::tap::Width;

/// Shortest gap that is worth a leap, in clocks.
pub const GAP: u64 = 8192;
/// Clocks that the stages around the tracker and the timer's search need, generously.
const SETTLE: u64 = 1024;
/// Clocks in which the walker surely visits a channel.
const WALK: u64 = 64;
/// The card takes a time of day that moves by more than 2^20 ns a clock for a step.
const STRIDE_NS: u64 = 1_000_000;
/// From here on the timer finds boundaries during a leap, not only behind it.
const LONG_TAU_NS: u32 = 2_000_000;

/// What the card's registers say; their names and units are the ABI's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// clock.source: only a time of day from outside can leap.
    pub source: u32,
    /// id.horizon.
    pub horizon: u32,
    /// epoch.tau_ns.
    pub tau_ns: u32,
    /// epoch.channels_used.
    pub channels_used: u32,
    /// epoch.occupied.
    pub occupied: u32,
    /// epoch.walking.
    pub walking: u32,
    /// dma.idle.
    pub idle: u32,
}

impl State {
    /// Whether nothing is in the card that time could change.
    pub fn is_empty(&self) -> bool {
        self.source == 1 && self.occupied == 0 && self.walking == 0 && self.idle == 1
    }

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

    fn walk(&self) -> u64 {
        WALK * (u64::from(self.channels_used) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: State = State {
        source: 1,
        horizon: 2000,
        tau_ns: 100_000,
        channels_used: 9,
        occupied: 0,
        walking: 0,
        idle: 1,
    };

    #[test]
    fn a_stride_is_no_step_of_the_clock() {
        // 1 ms at 6.4 ns a clock; long epochs leave 2 × 64 × 10 clocks to each.
        assert_eq!(EMPTY.stride(Width::W64), 156_250);
        let long = State {
            tau_ns: 10_000_000,
            ..EMPTY
        };
        assert_eq!(long.stride(Width::W64), 7812 / 64 * 10, "7812 ns are 1220 clocks");
    }

    #[test]
    fn a_card_that_may_hold_anything_stays() {
        assert!(EMPTY.is_empty());
        let busy = [
            State { source: 0, ..EMPTY },
            State { occupied: 1, ..EMPTY },
            State { walking: 1, ..EMPTY },
            State { idle: 0, ..EMPTY },
        ];
        assert!(busy.iter().all(|state| !state.is_empty()));
    }
}
