//! The PTP clock: a time of day of its own, which the host sets and steers, or one from
//! outside; either as seconds and nanoseconds and as nanoseconds since the epoch.

use crate::Profile;
use std::rc::Rc;
use wiremeter_cells::counter;
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig, bundle};

/// Clocks from `ptp_tod` to the same time at `ns` and `fraction`; the own clock's time is
/// out by then, too. At `step` the pulse comes with the first time after the step.
pub const LATENCY: u32 = 10;

/// Nanoseconds of a second: 125^3 · 2^9.
pub(crate) const SECOND: u64 = 1_000_000_000;
const SECOND_FIVES: u32 = 3;
const SECOND_TWOS: u32 = 9;
/// Bits of the own clock's fraction of a nanosecond, and of the one it tells.
const FINE: u32 = 24;
pub(crate) const FRACTION: u32 = 16;
/// Bits of nanoseconds within a second.
pub(crate) const NS: u32 = 30;
/// log2 of the nanoseconds above which a time from outside has stepped.
const JUMP: u32 = 20;

bundle! {
    /// A time of day.
    pub struct TimeOfDay {
        /// Seconds since the PTP epoch.
        seconds,
        /// Nanoseconds of the second.
        ns,
        /// 2^-16 nanoseconds.
        fraction,
    }
}

/// The block.
pub fn component(_: &Profile) -> Rc<Component> {
    Module::build("clock", describe)
}

fn describe(m: &Module) {
    let clock = m.clock("clk", "rst");
    let own = Own::new(m, clock);
    let outside = m.input(clock, "ptp_tod", 96).partly_used("two bits of the format are zero");
    let outside = TimeOfDay {
        seconds: outside.slice(48, 48),
        ns: outside.slice(FRACTION, NS),
        fraction: outside.trunc(FRACTION),
    };
    let time = outside.select(m.input(clock, "source", 1), &own.time).delay("time");

    m.output("tod_seconds", time.seconds.trunc(32));
    m.output("tod_ns", time.ns);
    m.output("tod_fraction", time.fraction);
    let now = latch(m, clock, time);
    for (name, value) in [
        ("now_seconds_high", now.seconds.slice(32, 16)),
        ("now_seconds", now.seconds.trunc(32)),
        ("now_ns", now.ns),
        ("now_fraction", now.fraction),
    ] {
        m.output(name, value);
    }

    let linear = linear(time);
    let before = linear.delay("linear_before");
    let ahead = linear.wrapping_sub(before).delay("ahead");
    let jumped = ahead.slice(JUMP + 1, 63 - JUMP).any() | (ahead.bit(JUMP) & ahead.trunc(JUMP).any());
    let stepped = late(own.stepped, "own_stepped", LATENCY - 1, Some(0));
    let step = (stepped | (jumped & warm(m, clock))).delay_reset("stepping", 0);
    m.output("ns", before.delay("ns_now"));
    m.output("fraction", late(time.fraction, "fraction", LATENCY - 1, None));
    m.output("step", step);
    m.output("steps", counter("steps_count", step));
}

/// A signal some clocks later.
#[track_caller]
fn late<'m>(sig: Sig<'m>, name: &str, clocks: u32, init: Option<u64>) -> Sig<'m> {
    (1..=clocks).fold(sig, |sig, n| {
        let name = format!("{name}_{n}");
        init.map_or_else(|| sig.delay(&name), |init| sig.delay_reset(&name, init))
    })
}

/// 1 once all times on their way are of after the reset.
fn warm<'m>(m: &'m Module, clock: Clock<'m>) -> Sig<'m> {
    let count = m.reg(clock, "clocks_since_reset", LATENCY.ilog2() + 2, 0);
    let warm = count.q.bit(count.q.width() - 1);
    count.next_if(!warm, count.q.wrapping_add(1));
    warm
}

/// The time at the latch command.
fn latch<'m>(m: &'m Module, clock: Clock<'m>, time: TimeOfDay<'m>) -> TimeOfDay<'m> {
    let command = m.input(clock, "latch", 1);
    time.map(|name, sig| {
        let r = m.reg(clock, &format!("latched_{name}"), sig.width(), 0);
        r.next_if(command, sig);
        r.q
    })
}

/// Nanoseconds since the epoch, modulo 2^64, seven clocks later: a multiplication of the
/// seconds by 128 − 3, three times over, and a shift.
fn linear<'m>(time: TimeOfDay<'m>) -> Sig<'m> {
    let m = time.seconds.module();
    let bits = 64 - SECOND_TWOS;
    let product = (1..=SECOND_FIVES).fold(time.seconds.extend(bits), |x, n| {
        let twice = x.trunc(bits - 1).cat(m.lit(0, 1));
        let thrice = x.wrapping_add(twice).delay(&format!("seconds_times_3_{n}"));
        let often = x.trunc(bits - 7).delay(&format!("seconds_kept_{n}")).cat(m.lit(0, 7));
        often.wrapping_sub(thrice).delay(&format!("seconds_times_125_{n}"))
    });
    let ns = late(time.ns, "ns", 2 * SECOND_FIVES, None);
    let high = product.wrapping_add(ns.slice(SECOND_TWOS, NS - SECOND_TWOS).extend(bits));
    high.cat(ns.trunc(SECOND_TWOS)).delay("linear")
}

/// The own clock.
struct Own<'m> {
    time: TimeOfDay<'m>,
    /// 1 at the first time after a set or an adjust.
    stepped: Sig<'m>,
}

impl<'m> Own<'m> {
    fn new(m: &'m Module, clock: Clock<'m>) -> Own<'m> {
        let input = |name: &str, width| m.input(clock, name, width);
        let second = |bits: u32| m.lit(SECOND << FINE, bits);
        let bits = NS + FINE;
        let set = input("set", 1);
        let seconds_set = input("value_seconds_high", 16).cat(input("value_seconds", 32));

        // What is added at a clock, and the same less a second. An adjustment backwards
        // goes forward into the second before.
        let (adjust, pulse) = (input("adjust", 32), input("adjust_pulse", 1).delay_reset("adjusting", 0));
        let back = adjust.bit(31);
        let forward = adjust
            .trunc(NS + 1)
            .wrapping_add(back.repeat(NS + 1) & m.lit(SECOND, NS + 1))
            .trunc(NS)
            .delay("adjust_forward");
        let borrow = (back.delay("adjust_back") & pulse)
            .delay_reset("borrow_1", 0)
            .delay_reset("borrow_2", 0)
            .delay_reset("borrow_3", 0);
        let once = (forward & pulse.repeat(NS)).cat(m.lit(0, FINE));
        let sum = (once + input("increment", 32).extend(bits)).delay("addend_sum");
        let (addend, less) = (
            sum.trunc(bits).delay("addend"),
            sum.wrapping_sub(second(bits + 1)).delay("addend_less_second"),
        );
        let adjusted = late(pulse, "adjusted", 4, Some(0));

        let ns = m.reg(clock, "own_ns", bits, 0);
        let same = ns.q.wrapping_add(addend);
        let next = less.wrapping_add(ns.q.extend(bits + 1));
        let wraps = (!next.bit(bits)).named("wraps");
        let value = input("value_ns", NS).cat(m.lit(0, FINE));
        ns.next(set.mux(value, wraps.mux(next.trunc(bits), same)));

        // The seconds follow one clock later.
        let wrapped = wraps.delay_reset("wrapped", 0);
        let set_late = set.delay_reset("set_late", 0);
        let seconds = m.reg(clock, "own_seconds", 48, 0);
        let by = (borrow & !wrapped).repeat(47).cat(borrow ^ wrapped);
        seconds.next(set_late.mux(seconds_set, seconds.q.wrapping_add(by)));
        let ns = ns.q.delay("own_ns_late").partly_used("the time told is coarser");
        Own {
            time: TimeOfDay {
                seconds: seconds.q,
                ns: ns.slice(FINE, NS),
                fraction: ns.slice(FINE - FRACTION, FRACTION),
            },
            stepped: set_late.delay_reset("set_told", 0) | adjusted,
        }
    }
}
