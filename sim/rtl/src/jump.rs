//! How far simulated time may jump without changing what is measured.
//!
//! An empty card only counts epochs, and catches up with a boundary a clock. So time may
//! jump from where the card is known to be empty to where it has caught up, finished its
//! walk and settled again before anything else happens.

use wiremeter_wire::tap::Timeline;

/// Clocks that the stages around the tracker need to settle, generously.
pub const SETTLE: u64 = 4096;
/// Clocks in which the walker surely visits a channel.
const WALK: u64 = 64;

/// What the card's registers say; their names and units are the ABI's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// clock.source: only a time of day from outside can jump.
    pub source: u32,
    /// id.horizon.
    pub horizon: u32,
    /// epoch.enable.
    pub enable: u32,
    /// epoch.tau_ns.
    pub tau_ns: u32,
    /// epoch.start_ns, both halves.
    pub start_ns: u64,
    /// epoch.channels_used.
    pub channels_used: u32,
    /// epoch.occupied.
    pub occupied: u32,
    /// epoch.walking.
    pub walking: u32,
    /// dma.idle.
    pub idle: u32,
}

/// A jump: where time goes on, and when the card has caught up with the epochs between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jump {
    /// Clock that follows at once.
    pub landing: u64,
    /// Clock from which the card is as if it had lived through all.
    pub caught_up: u64,
}

/// Plans a jump at clock `now`, when nothing has happened since `quiet_since`, the ports
/// carry nothing before clock `next` (if ever again), and the host waits until clock `end`.
pub fn plan(state: &State, timeline: Timeline, now: u64, quiet_since: u64, next: Option<u64>, end: u64) -> Option<Jump> {
    let settle = u64::from(state.horizon) + SETTLE;
    let empty = state.occupied == 0 && state.walking == 0 && state.idle == 1;
    if state.source != 1 || !empty || now < quiet_since + settle {
        return None;
    }
    let until = next.map_or(end, |next| end.min(epoch_start(state, timeline, next)));
    let span_ns = timeline.time_of(until).ns - timeline.time_of(now.min(until)).ns;
    let boundaries = match (state.enable, state.tau_ns) {
        (0, _) | (_, 0) => 0,
        (_, tau) => span_ns / u64::from(tau) + 1,
    };
    let margin = settle + WALK * u64::from(state.channels_used) + boundaries;
    let landing = until.checked_sub(margin)?;
    // A jump over less than what a plan costs is none.
    (landing > now + SETTLE).then_some(Jump {
        landing,
        caught_up: landing + boundaries,
    })
}

/// The clock in which the epoch of `clock` begins; the clock itself when none runs then.
fn epoch_start(state: &State, timeline: Timeline, clock: u64) -> u64 {
    let since = timeline.time_of(clock).ns.checked_sub(state.start_ns);
    match (state.enable, state.tau_ns, since) {
        (0, ..) | (_, 0, _) | (.., None) => clock,
        (_, tau, Some(since)) => {
            let start_ns = state.start_ns + since / u64::from(tau) * u64::from(tau);
            timeline.first_clock_at_or_after(start_ns).min(clock)
        }
    }
}

#[cfg(test)]
mod tests {
    use wiremeter_wire::tap::Width;

    use super::*;

    // 6.4 ns a clock, epochs of 1 ms = 156,250 clocks from clock 0 on.
    const TIMELINE: Timeline = Timeline {
        start_ns: 5_000_000_000,
        width: Width::W64,
    };
    const EMPTY: State = State {
        source: 1,
        horizon: 2000,
        enable: 1,
        tau_ns: 1_000_000,
        start_ns: 5_000_000_000,
        channels_used: 10,
        occupied: 0,
        walking: 0,
        idle: 1,
    };

    #[test]
    fn it_lands_before_the_epoch_in_which_something_comes() {
        // A frame in the epoch that begins at clock 10 × 156,250; 10 boundaries (and one to
        // spare), 2000 + 4096 clocks to settle, 640 to walk.
        let landing = 1_562_500 - 6096 - 640 - 10;
        let jump = plan(&EMPTY, TIMELINE, 6096, 0, Some(1_600_000), u64::MAX >> 8);
        assert_eq!(
            jump,
            Some(Jump {
                landing,
                caught_up: landing + 10
            })
        );
    }

    #[test]
    fn it_lands_before_the_wait_ends() {
        let jump = plan(&EMPTY, TIMELINE, 6096, 0, None, 1_562_500);
        assert_eq!(jump.map(|jump| jump.landing), Some(1_562_500 - 6096 - 640 - 10));
    }

    #[test]
    fn short_epochs_need_time_to_catch_up() {
        // 1 µs: a boundary in 156.25 clocks, 9999 in the whole span.
        let state = State { tau_ns: 1000, ..EMPTY };
        let landing = 1_562_500 - 6096 - 640 - 9961;
        let jump = plan(&state, TIMELINE, 6096, 0, None, 1_562_500);
        assert_eq!(
            jump,
            Some(Jump {
                landing,
                caught_up: landing + 9961
            })
        );
    }

    #[test]
    fn without_epochs_only_the_event_counts() {
        for state in [
            State { enable: 0, ..EMPTY },
            State {
                start_ns: u64::MAX,
                ..EMPTY
            },
        ] {
            let jump = plan(&state, TIMELINE, 6096, 0, Some(1_600_000), u64::MAX >> 8).expect("room");
            assert!((1_600_000 - 6096 - 640 - 11..=1_600_000 - 6096 - 640).contains(&jump.landing));
        }
    }

    #[test]
    fn a_card_that_may_hold_anything_stays() {
        let busy = [
            State { source: 0, ..EMPTY },
            State { occupied: 1, ..EMPTY },
            State { walking: 1, ..EMPTY },
            State { idle: 0, ..EMPTY },
        ];
        for state in busy {
            assert_eq!(plan(&state, TIMELINE, 6096, 0, None, 1 << 40), None, "{state:?}");
        }
        assert_eq!(plan(&EMPTY, TIMELINE, 6095, 0, None, 1 << 40), None, "too soon");
        assert_eq!(plan(&EMPTY, TIMELINE, 6096, 0, Some(20_000), 1 << 40), None, "in the same epoch");
        assert_eq!(plan(&EMPTY, TIMELINE, 6096, 0, None, 10_000), None, "too short");
    }
}
