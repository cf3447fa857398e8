//! Timestamps of either format as nanoseconds since the PTP epoch, one after the other.

use super::PTP;
use crate::receive::Reply;
use crate::timestamp::NTP_EPOCH;
use wiremeter_cells::pick;
use wiremeter_rtl::{Clock, Module, Sig};

/// Clocks from one timestamp to the next, and from one that is taken to its result.
pub const PERIOD: usize = 7;
/// Nanoseconds of a second are 125^3 · 2^9. So seconds and their 32-bit fraction together,
/// 125^3 times over, are nanoseconds with a fraction of 23 bits: whole ones are exact.
const FIVES: usize = 3;
const FRACTION: u32 = 32 - 9;
/// Bits of the product: 125^3 is under 2^21.
const PRODUCT: u32 = 64 + 21;

/// The times of a reply in ns; each stays until the next reply's.
#[derive(Clone, Copy)]
pub struct Linear<'m> {
    pub t1: Sig<'m>,
    pub t2: Sig<'m>,
    pub t3: Sig<'m>,
    pub t4: Sig<'m>,
}

/// Converts T1, T4, T2, T3, in this order; the first is taken at `steps[0]`, its result is there [`PERIOD`] + 1
/// steps later.
pub fn linear<'m>(m: &'m Module, clk: Clock<'m>, steps: &[Sig<'m>], reply: &Reply<'m>) -> Linear<'m> {
    let take: [Sig<'m>; 4] = std::array::from_fn(|n| steps[n * PERIOD]);
    let (takes, last) = (take[0] | take[1] | take[2] | take[3], steps[4 * PERIOD]);
    let which = m.reg(clk, "which_stamp", 2, 0);
    which.next(take[3].mux(0, which.q.wrapping_add(takes.extend(2))));
    let stamp = pick(which.q, &[reply.t1, reply.t4, reply.t2, reply.t3]);
    let ptp = which.q.bit(1).mux(reply.error_estimate.bit(PTP), m.input(clk, "ptp", 1));

    // NTP counts UTC's seconds.
    let from_ntp = m.input(clk, "utc_offset", 16).extend(32).wrapping_sub(NTP_EPOCH).delay("from_ntp");
    let low = stamp.trunc(32);
    let seconds = stamp.slice(32, 32).wrapping_add(from_ntp & (!ptp).repeat(32));
    let ns = m.reg_data(clk, "stamp_ns", 32);
    ns.next_if(takes, low & ptp.repeat(32));

    // Three times by 128 - 3.
    let product = m.reg_data(clk, "product", PRODUCT);
    let times = |bits: u32| product.q.trunc(PRODUCT - bits).cat(m.lit(0, bits));
    let thrice = product.q.wrapping_add(times(1)).delay("product_times_3");
    let multiply = (0..4).flat_map(|n| (1..=FIVES).map(move |k| steps[n * PERIOD + 2 * k]));
    let multiply = multiply.reduce(|a, b| a | b).expect("twelve");
    let begin = seconds.cat(low & (!ptp).repeat(32)).extend(PRODUCT);
    product.next_if(takes | multiply, takes.mux(begin, times(7).wrapping_sub(thrice)));
    let whole = product
        .q
        .partly_used("a fraction of a nanosecond")
        .slice(FRACTION, PRODUCT - FRACTION);
    let result = whole.extend(64).wrapping_add(ns.q.extend(64)).named("stamp_linear");

    let keep = |name: &str, when: Sig<'m>| {
        let r = m.reg_data(clk, name, 64);
        r.next_if(when, result);
        r.q
    };
    Linear {
        t1: keep("t1_ns", take[1]),
        t4: keep("t4_ns", take[2]),
        t2: keep("t2_ns", take[3]),
        t3: keep("t3_ns", last),
    }
}
