//! Timestamps as packets carry them: the time of the next clock in PTP's or NTP's format, and
//! what it adds to a checksum.

use crate::Profile;
use crate::clock::{FRACTION, NS, SECOND};
use crate::ethernet::CLOCK_NS;
use crate::mac_receive::LATCH_HALVES;
use crate::mac_transmit::SFD_CLOCKS;
use std::rc::Rc;
use wiremeter_cells::pick;
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig, bundle};

/// Registers from the time of day to the stamp.
pub const LATENCY: u32 = 10;
/// Clock periods added: at clock x the inputs are the time of clock x − 1, and the outputs
/// that of clock x + 1, or of when a frame's delimiter is on the wire that a node's MAC takes then.
pub fn ahead(p: &Profile) -> u32 {
    LATENCY + 2 + to_the_wire(p)
}

/// Clocks from the one in which the MAC takes a first beat to that of which its stamp is.
fn to_the_wire(p: &Profile) -> u32 {
    if p.ports > 1 { SFD_CLOCKS } else { 0 }
}

/// Seconds from NTP's epoch (1900) to PTP's (1970): RFC 5905, figure 4.
pub(crate) const NTP_EPOCH: u64 = 2_208_988_800;
/// Fraction bits of `increment`.
const FINE: u32 = 24;
/// Bits of the nanoseconds that one table of NTP's fraction looks at.
const CHUNK: u32 = 5;
/// Bits of the tables' values below 2^-32 s.
const GUARD: u32 = 3;

bundle! {
    /// A timestamp.
    pub struct Stamp {
        /// Its 64 bits as a number: the byte that comes first on the wire is the highest.
        time,
        /// The sum of its four 16-bit words in one's complement.
        sum,
    }
}

/// Widths of the fields of [`Stamp`].
pub const STAMP_WIDTHS: [u32; 2] = [64, 16];

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("timestamp", |m| {
        let clock = m.clock("clk", "rst");
        let (seconds, ns) = ahead_of(m, clock, p);
        let ptp = m.input(clock, "ptp", 1);

        // NTP counts UTC's seconds.
        let to_ntp = m.lit(NTP_EPOCH, 32).wrapping_sub(m.input(clock, "utc_offset", 16).extend(32));
        let to_ntp = (to_ntp & (!ptp).repeat(32)).delay("to_format");
        let seconds = seconds
            .wrapping_add(to_ntp)
            .delay("seconds_4")
            .delay("seconds_5")
            .delay("seconds_6");
        let fraction = ntp_fraction(m, ns);
        let ns = ns.delay("ns_4").delay("ns_5").delay("ns_6").extend(32);
        let time = seconds.cat(ptp.mux(ns, fraction)).delay("time_7");

        let word = |n: u32| time.slice(16 * n, 16);
        let pairs = [word(0) + word(1), word(2) + word(3)];
        let sum = (pairs[0].delay("sum_low") + pairs[1].delay("sum_high")).delay("sum");
        let once = sum.trunc(16) + sum.slice(16, 2).extend(16);
        let sum = once.trunc(16).wrapping_add(once.bit(16).extend(16));
        let time_8 = time.delay("time_8");
        let time_9 = time_8.delay("time_9");
        Stamp {
            time: time_9.delay("time_10"),
            sum: sum.delay("sum_folded"),
        }
        .output(m, "stamp");
        if p.ports > 1 {
            m.output("arrival", arrival(m, p, ptp, time_8, time_9));
        }
    })
}

/// When the frame began whose delimiter a port latches at the clock of the stamp, which is of
/// later: the middle of what it may be.
fn arrival<'m>(m: &'m Module, p: &Profile, ptp: Sig<'m>, time_8: Sig<'m>, time_9: Sig<'m>) -> Sig<'m> {
    let halves = 2 * (1 + to_the_wire(p)) + LATCH_HALVES;
    let ns = u64::from(halves * CLOCK_NS / 2);
    let units = ((ns << 32) + SECOND / 2) / SECOND;
    // A PTP second has fewer nanoseconds than its field has numbers.
    let wraps = time_8.trunc(32).lt(ns).delay("arrival_wraps");
    let less = |less: u64| m.lit(less, 33);
    let less = ptp.mux(wraps.mux(less((1 << 32) - SECOND + ns), less(ns)), less(units));
    time_9.wrapping_sub(less.extend(64)).delay("arrival_10")
}

/// Seconds (modulo 2^32) and nanoseconds of [`ahead`] clocks later, three clocks later.
fn ahead_of<'m>(m: &'m Module, clock: Clock<'m>, p: &Profile) -> (Sig<'m>, Sig<'m>) {
    let increment = m.input(clock, "increment", 32);
    let zeros = |bits| m.lit(0, bits);
    let top = ahead(p).ilog2();
    let shifted = |bit: u32| if bit > 0 { increment.cat(zeros(bit)) } else { increment };
    let others = (0..top).rev().filter(|bit| ahead(p) >> bit & 1 == 1).map(shifted);
    let ahead = others.fold(shifted(top).extend(33 + top), |sum, term| sum + term.extend(sum.width()));
    let ahead = ahead.delay("ahead");

    let bits = NS + FINE;
    let now = m
        .input(clock, "ns", NS)
        .cat(m.input(clock, "fraction", FRACTION))
        .cat(zeros(FINE - FRACTION));
    let ns = now.wrapping_add(ahead.extend(bits)).slice(FINE, NS).delay("ns_1");
    let less = (ns - SECOND).delay("ns_less_second");
    let wraps = !less.bit(NS);
    let seconds = m.input(clock, "seconds", 32).delay("seconds_1").delay("seconds_2");
    let seconds = seconds.wrapping_add(wraps.extend(32)).delay("seconds_3");
    (seconds, wraps.mux(less.trunc(NS), ns.delay("ns_2")).delay("ns_3"))
}

/// ns · 2^32 / 10^9, rounded down, or one less; three clocks later. The nanoseconds' chunks
/// are looked up in tables, whose values are rounded down to 2^-35 s.
fn ntp_fraction<'m>(m: &'m Module, ns: Sig<'m>) -> Sig<'m> {
    let bits = 32 + GUARD;
    const { assert!(NS.is_multiple_of(CHUNK) && NS / CHUNK <= 1 << GUARD) };
    let value = |low: u32, n: u64| {
        m.lit(
            (((u128::from(n) << low) << bits) / u128::from(SECOND)) as u64 & ((1 << bits) - 1),
            bits,
        )
    };
    let parts: Vec<Sig<'m>> = (0..NS / CHUNK)
        .map(|i| {
            let low = i * CHUNK;
            let table: Vec<Sig<'m>> = (0..1 << CHUNK).map(|n| value(low, n)).collect();
            pick(ns.slice(low, CHUNK), &table).delay(&format!("part_{i}"))
        })
        .collect();
    let pairs: Vec<Sig<'m>> = parts
        .chunks(2)
        .enumerate()
        .map(|(i, pair)| pair[0].wrapping_add(pair[1]).delay(&format!("pair_{i}")))
        .collect();
    let all = pairs.into_iter().reduce(|a, b| a.wrapping_add(b)).expect("three pairs");
    all.delay("ntp_fraction").partly_used("the guard bits are dropped").slice(GUARD, 32)
}
