//! The card's clock as its timestamps tell it (docs/reflection.md, section 4).

use wiremeter_wire::tap::Timeline;

/// Clocks by which timestamps look ahead.
pub const AHEAD: u64 = 12;
/// Nanoseconds in a second.
pub const NS_PER_S: u64 = 1_000_000_000;

/// Seconds and nanoseconds of a clock: the time of 12 clocks before, and 12 periods.
pub fn told(timeline: Timeline, clock: u64) -> (u64, u32) {
    let read = timeline.time_of(clock - AHEAD);
    let periods = u128::from(AHEAD) * u128::from(timeline.width.increment());
    let exact = (u128::from(read.ns) << 24) + (u128::from(read.fraction) << 8) + periods;
    let ns = (exact >> 24) as u64;
    (ns / NS_PER_S, (ns % NS_PER_S) as u32)
}
