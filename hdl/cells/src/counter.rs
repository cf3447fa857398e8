//! A counter of events.

use wiremeter_rtl::Sig;

/// Bits of each half.
const HALF: u32 = 16;

/// How often `event` (1 bit) was 1 before this clock, modulo 2^32. Two halves, so that
/// no carry runs further than 16 bits.
#[track_caller]
pub fn counter<'m>(name: &str, event: Sig<'m>) -> Sig<'m> {
    let (m, clock) = (event.module(), event.clock());
    let half = |part: &str| m.reg(clock, &format!("{name}_{part}"), HALF, 0);
    let (low, high) = (half("low"), half("high"));
    // Whether the low half is all ones, known ahead.
    let full = m.reg(clock, &format!("{name}_full"), 1, 0);
    let ones = (1 << HALF) - 1;
    full.next_if(event, low.q.eq(ones - 1));
    low.next_if(event, low.q.wrapping_add(1));
    high.next_if(event & full.q, high.q.wrapping_add(1));
    high.q.cat(low.q)
}
