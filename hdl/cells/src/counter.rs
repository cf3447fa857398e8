//! A counter of events.

use wiremeter_rtl::Sig;

/// How often `event` (1 bit) was 1 before this clock, modulo 2^32.
#[track_caller]
pub fn counter<'m>(name: &str, event: Sig<'m>) -> Sig<'m> {
    let count = event.module().reg(event.clock(), name, 32, 0);
    count.next(count.q.wrapping_add(event.extend(32)));
    count.q
}
