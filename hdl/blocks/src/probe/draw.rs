//! The interval to the next packet: the mean, or the mean times −ln of a random number.

use wiremeter_cells::{linear, pick};
use wiremeter_rtl::{BigUint, Clock, Module, Sig};

/// Bits of a generator.
const BITS: u32 = 32;
/// What is exclusive-ored where a 1 is shifted out.
const TAPS: u32 = 0xa300_0000;
/// Steps a clock.
const STEPS: u32 = 4;
/// Clocks of the steps to the next random number.
pub const STEP_CLOCKS: u32 = BITS / STEPS;
/// log2 of the unit of e.
const UNIT: u32 = 12;
/// e of one leading zero: ln 2.
const LN_2: u64 = 2839;
/// Bits that are looked at behind the leading one.
const INDEX: u32 = 8;
/// Bits of e: 31 zeros and the table's first value are 90,840.
const E: u32 = 17;
/// Clocks of the multiplication, one a bit.
pub const MULTIPLY: u32 = E;
/// Clocks from the multiplication's end to the interval.
pub const INTERVAL: u32 = 1;
/// Bits of an interval.
const INTERVAL_BITS: u32 = BITS + E - UNIT;

/// Some steps of a generator.
pub fn steps(x: Sig<'_>) -> Sig<'_> {
    let after = |x: u32| (0..STEPS).fold(x, |x, _| x >> 1 ^ if x & 1 == 1 { TAPS } else { 0 });
    // The steps are linear: which bits of x are in bit i of what comes after.
    let row = |i: u32| {
        let inputs = (0..BITS).filter(|bit| after(1 << bit) >> i & 1 == 1);
        BigUint::from(inputs.fold(0u32, |row, bit| row | 1 << bit))
    };
    linear(x, &(0..BITS).map(row).collect::<Vec<_>>())
}

/// What an interval is drawn from.
pub struct From<'m> {
    /// The generator after its steps, at `load`.
    pub x: Sig<'m>,
    /// Takes it.
    pub load: Sig<'m>,
    /// The mean of the intervals, ns.
    pub mean: Sig<'m>,
    /// They are exponential; else all are the mean.
    pub exponential: Sig<'m>,
    /// Takes e; for the [`MULTIPLY`] clocks after it, `multiplying` is 1.
    pub begin: Sig<'m>,
    /// Another bit of e is multiplied.
    pub multiplying: Sig<'m>,
}

/// What is drawn.
pub struct Draw<'m> {
    /// Since the clock before: e is known. `begin` may follow at the next clock.
    pub ready: Sig<'m>,
    /// The interval, [`INTERVAL`] clocks after the multiplication.
    pub interval: Sig<'m>,
}

impl<'m> Draw<'m> {
    /// Draws.
    pub fn new(m: &'m Module, clk: Clock<'m>, from: &From<'m>) -> Draw<'m> {
        let zeros = |width| m.lit(0, width);
        // Leading zeros go out one a clock. There is one of them on average, at most 31, and
        // no more are looked for: a seed of 0 would have none that ends.
        let (y, count) = (m.reg_data(clk, "shifted", BITS), m.reg_data(clk, "zeros", BITS.trailing_zeros()));
        let of_zeros = m.reg_data(clk, "e_of_zeros", E);
        let shift = (!y.q.bit(BITS - 1) & !count.q.all()).named("shift");
        let change = from.load | shift;
        let keep = |sig: Sig<'m>| sig & (!from.load).repeat(sig.width());
        y.next_if(change, from.load.mux(from.x, y.q.trunc(BITS - 1).cat(zeros(1))));
        count.next_if(change, keep(count.q.wrapping_add(1)));
        of_zeros.next_if(change, keep(of_zeros.q.wrapping_add(LN_2)));
        let table: Vec<Sig<'m>> = table().iter().map(|value| m.lit(*value, UNIT)).collect();
        let rest = pick(y.q.slice(BITS - 1 - INDEX, INDEX), &table).delay("e_of_rest");
        let e = of_zeros.q.wrapping_add(rest.extend(E));
        let e = from.exponential.mux(e, m.lit(1 << UNIT, E));

        // e goes out bit by bit as the product's low bits come in.
        let (high, low) = (m.reg_data(clk, "product_high", BITS), m.reg_data(clk, "product_low", E));
        let sum = (high.q + (from.mean & low.q.bit(0).repeat(BITS))).named("product_sum");
        let work = from.begin | from.multiplying;
        high.next_if(work, sum.slice(1, BITS) & (!from.begin).repeat(BITS));
        low.next_if(work, from.begin.mux(e, sum.bit(0).cat(low.q.slice(1, E - 1))));
        let interval = high.q.cat(low.q.slice(UNIT, E - UNIT));
        Draw {
            ready: !shift,
            interval: (interval | interval.is_zero().extend(INTERVAL_BITS)).delay("interval"),
        }
    }
}

/// 4096 · −ln((1 + (m + ½) / 256) / 2), rounded, for each m.
fn table() -> Vec<u64> {
    let value = |m: u32| -(((f64::from(m) + 0.5) / 256.0 + 1.0) / 2.0).ln();
    (0..1 << INDEX).map(|m| (f64::from(1 << UNIT) * value(m)).round() as u64).collect()
}
