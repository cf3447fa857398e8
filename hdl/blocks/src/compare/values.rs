//! What the times of a reply are apart, and the quantities that follow.

use super::counts::Counts;
use super::linear::Linear;
use super::quantities::{VALUE, Value};
use super::{BACKWARD, FORWARD, SPAN, VALUES};
use wiremeter_cells::pick;
use wiremeter_rtl::{Clock, Module, Sig};

/// A number in two's complement, cut to fewer bits, or the one of them that is nearest.
fn saturate<'m>(value: Sig<'m>, bits: u32) -> Sig<'m> {
    let negative = value.bit(value.width() - 1);
    let above = value.slice(bits - 1, value.width() - bits);
    let fits = negative.mux(above.all(), above.is_zero());
    let nearest = negative.cat((!negative).repeat(bits - 1));
    fits.mux(value.trunc(bits), nearest)
}

/// With one more bit of sign.
fn wider(value: Sig<'_>) -> Sig<'_> {
    value.bit(value.width() - 1).cat(value)
}

/// The differences of a reply's times.
pub struct Differences<'m> {
    /// The reply came after its probe was given up; from two steps after [`SPAN`] on.
    pub given_up: Sig<'m>,
    /// From [`VALUES`] on.
    pub round_trip: Sig<'m>,
    forward: Sig<'m>,
    backward: Sig<'m>,
}

impl<'m> Differences<'m> {
    /// The differences; `limit` is the time after which a probe is given up.
    pub fn new(m: &'m Module, clk: Clock<'m>, step: &[Sig<'m>], times: &Linear<'m>, limit: Sig<'m>) -> Differences<'m> {
        let from = step[BACKWARD].mux(times.t3, times.t1);
        let apart = step[FORWARD].mux(times.t2, times.t4).wrapping_sub(from).delay("apart");
        let keep = |name: &str, when: usize, value: Sig<'m>| {
            let r = m.reg_data(clk, name, value.width());
            r.next_if(step[when], value);
            r.q
        };
        let long = apart.slice(32, 32).any() | apart.trunc(32).gt(limit);
        let forward = keep("forward", FORWARD + 1, saturate(apart, VALUE));
        let backward = keep("backward", BACKWARD + 1, saturate(apart, VALUE));
        let both = wider(forward).wrapping_add(wider(backward)).delay("both_ways");
        const { assert!(VALUES == BACKWARD + 4) };
        Differences {
            given_up: keep("given_up", SPAN + 1, long),
            round_trip: saturate(both, VALUE).delay("round_trip"),
            forward,
            backward,
        }
    }

    /// The quantities of a new reply, one a step from [`VALUES`] on.
    pub fn value(&self, step: &[Sig<'m>], new: Sig<'m>, before: &Counts<'m>) -> Value<'m> {
        let [_, b, c, d] = [0, 1, 2, 3].map(|n| step[VALUES + n]);
        let gap = wider(self.round_trip).wrapping_sub(wider(before.last)).delay("gap");
        let back = gap.bit(VALUE);
        let size = (gap ^ back.repeat(VALUE + 1)).wrapping_add(back.extend(VALUE + 1));
        let difference = saturate(size.delay("gap_size"), VALUE);
        let quantity = (c | d).cat(b | d);
        // The counts are those before this reply until it is counted.
        let some = before.some;
        let any = step[VALUES] | b | c | (d & some);
        Value {
            valid: new & any,
            quantity,
            value: pick(quantity, &[self.round_trip, self.forward, self.backward, difference]),
            first: d.mux(!before.several, !some).delay("is_first"),
        }
    }
}
