//! Counters of events since they were cleared.

use wiremeter_rtl::Sig;

/// How often `event` (1 bit) was 1 since `clear` was, modulo 2^32. An event at the clock
/// of a clear does not count.
#[track_caller]
pub fn count_since<'m>(name: &str, clear: Sig<'m>, event: Sig<'m>) -> Sig<'m> {
    let count = event.module().reg(event.clock(), name, 32, 0);
    count.next(kept(count.q, clear).wrapping_add((event & !clear).extend(32)));
    count.q
}

/// As [`count_since`], but of `width` bits and stopping when all are 1. Two events are at
/// least two clocks apart: whether the count is full is looked at in a clock of its own.
#[track_caller]
pub fn count_since_saturating<'m>(name: &str, width: u32, clear: Sig<'m>, event: Sig<'m>) -> Sig<'m> {
    let count = event.module().reg(event.clock(), name, width, 0);
    let full = count.q.all().delay_reset(&format!("{name}_full"), 0);
    count.next(kept(count.q, clear).wrapping_add((event & !clear & !full).extend(width)));
    count.q
}

fn kept<'m>(count: Sig<'m>, clear: Sig<'m>) -> Sig<'m> {
    count & (!clear).repeat(count.width())
}
