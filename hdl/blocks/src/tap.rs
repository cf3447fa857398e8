//! A tap: watches an AXI4-Stream that is never stalled, gives the parser the first 128
//! bytes of each frame, and tells how each frame ended.

use crate::Profile;
use crate::profile::{LENGTH_BITS, WINDOW_BYTES};
use std::rc::Rc;
use wiremeter_abi::reason;
use wiremeter_cells::linear;
use wiremeter_rtl::{BigUint, Bundle, Clock, Component, Module, Reg, Sig, bundle};

/// Clocks from a frame's first beat to its `sof`.
pub const SOF_LATENCY: u32 = 2;
/// Clocks from a beat to the same in [`Stream`].
pub const STREAM_LATENCY: u32 = 2;
/// Clocks from a frame's last beat to its [`End`]; a frame that becomes oversize ends
/// F clocks after its first beat.
pub const END_LATENCY: u32 = 3;
/// Shortest frame that becomes an event, in bytes: an Ethernet header.
pub const SHORTEST: u32 = 14;
/// Bits of [`End::outcome`].
pub const OUTCOME_BITS: u32 = 3;

bundle! {
    /// What the parser looks at; at most once a frame, and before its end. Runts and
    /// frames that last too long have none.
    pub struct Window {
        /// 1 if there is one at this clock.
        valid,
        /// The frame's first 128 bytes, byte 0 in bits [7:0]; zeros beyond its end.
        data,
        /// Bytes of the frame in `data`.
        bytes,
    }
}

bundle! {
    /// How a frame ended.
    pub struct End {
        /// 1 if one ended.
        valid,
        /// 0: it is an event; else 1 + its reason's index in [`reason::TAP`].
        outcome,
        /// Its bytes.
        length,
        /// `cycle` at the clock of its first beat.
        slot,
    }
}

bundle! {
    /// The frames, for whoever reads more of them than their begin. A frame that becomes
    /// oversize ends with a beat of its own; what follows of it does not come.
    pub struct Stream {
        /// 1 if there is a beat.
        valid,
        /// It is a frame's first.
        first,
        /// It is a frame's last.
        last,
        /// On the last beat: the frame is no event.
        refused,
        /// On the last beat: bytes of the frame.
        length,
        /// Its bytes; lanes that are not kept are zero.
        data,
    }
}

/// Widths of the fields of [`Stream`].
pub fn stream_widths(p: &Profile) -> [u32; 6] {
    [1, 1, 1, 1, LENGTH_BITS, p.width]
}

/// Widths of the fields of [`Window`].
pub const WINDOW_WIDTHS: [u32; 3] = [1, WINDOW_BYTES * 8, 8];

/// Widths of the fields of [`End`].
pub fn end_widths(p: &Profile) -> [u32; 4] {
    [1, OUTCOME_BITS, LENGTH_BITS, p.ring_log2]
}

/// A beat, two clocks after the port, with what its `tkeep` says.
struct Beat<'m> {
    valid: Sig<'m>,
    /// 1 on the first beat of a frame.
    first: Sig<'m>,
    last: Sig<'m>,
    bad: Sig<'m>,
    /// Lanes that are not kept are zero.
    data: Sig<'m>,
    /// All lanes are kept.
    full: Sig<'m>,
    /// The kept lanes are a run from lane 0.
    run: Sig<'m>,
    /// Kept lanes modulo the lanes of a beat, if they are a run.
    count: Sig<'m>,
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("tap", |m| {
        let clk = m.clock("clk", "rst");
        let cycle = m.input(clk, "cycle", p.ring_log2).delay("cycle_beat");
        let (beat, first) = beats(m, clk, p);
        m.output("sof", beat.first);
        let slot = m.reg_data(clk, "slot", p.ring_log2);
        slot.next_if(first, cycle);
        let end = frames(m, clk, p, &beat, slot.q);
        counters(m, &end);
    })
}

/// Registers the port twice; also gives the first-beat flag of one clock before.
fn beats<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile) -> (Beat<'m>, Sig<'m>) {
    let lanes = p.beat_bytes();
    let data = m.input(clk, "s_tdata", p.width).delay("port_data");
    let keep = m.input(clk, "s_tkeep", lanes).delay("port_keep");
    let valid = m.input(clk, "s_tvalid", 1).delay_reset("port_valid", 0);
    let last = m.input(clk, "s_tlast", 1).delay("port_last");
    let bad = m.input(clk, "s_tuser", 1).delay("port_bad");

    let inside = m.reg(clk, "port_inside", 1, 0);
    inside.next_if(valid, !last);
    let first = valid & !inside.q;

    let kept: Vec<Sig<'m>> = (0..lanes).rev().map(|lane| keep.bit(lane).repeat(8)).collect();
    let gaps = keep.slice(1, lanes - 1) & !keep.trunc(lanes - 1);
    let beat = Beat {
        valid: valid.delay_reset("beat_valid", 0),
        first: first.delay_reset("beat_first", 0),
        last: last.delay("beat_last"),
        bad: bad.delay("beat_bad"),
        data: (data & Sig::cat_all(&kept)).delay("beat_data"),
        full: keep.all().delay("beat_full"),
        run: (keep.bit(0) & !gaps.any()).delay("beat_run"),
        count: linear(keep, &run_length(lanes)).delay("beat_count"),
    };
    (beat, first)
}

/// Rows that turn a run of ones from bit 0 into its length modulo `lanes`: bit `k` of
/// a length is the parity of the multiples of 2^k that the run reaches.
fn run_length(lanes: u32) -> Vec<BigUint> {
    let row = |k: u32| (1..=lanes >> k).fold(BigUint::ZERO, |row, multiple| row | BigUint::from(1u8) << ((multiple << k) - 1));
    (0..lanes.trailing_zeros()).map(row).collect()
}

/// Follows the frames: fills the window, measures, and ends them.
fn frames<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, beat: &Beat<'m>, slot: Sig<'m>) -> End<'m> {
    let lanes = p.beat_bytes();
    let words = WINDOW_BYTES / lanes;
    let ended = beat.valid & beat.last;

    // Which word of the window the next beat is, one bit a word; the last bit: no more.
    let at = m.reg(clk, "at", words + 1, 1);
    let begin = m.lit(1, words + 1);
    let full = at.q.bit(words);
    at.next_if(beat.valid, beat.last.mux(begin, full.mux(at.q, at.q.trunc(words).cat(m.lit(0, 1)))));

    let age = Age::new(m, clk, p, beat, ended);
    let taken = beat.valid & !age.ignored & !age.overdue;
    let runt = runt(at.q, beat, lanes).named("runt");
    let window_ends = taken & ((beat.last & !runt) | at.q.bit(words - 1));

    let beats = m.reg(clk, "beats", LENGTH_BITS - lanes.trailing_zeros(), 0);
    let zero = m.lit(0, beats.q.width());
    beats.next_if(beat.valid, beat.last.mux(zero, beats.q.wrapping_add(1)));
    let length = beats
        .q
        .wrapping_add(beat.full.extend(beats.q.width()))
        .cat(beat.count)
        .named("length");

    let window_valid = (window_ends & !full).delay_reset("window_valid", 0);
    if p.spacing() > 1 {
        let before = window_valid.delay_reset("window_before", 0);
        m.assert_always(clk, "windows_are_apart", !(window_valid & before));
    }
    Window {
        valid: window_valid,
        data: window(m, clk, at.q, beat),
        bytes: beat
            .last
            .mux(length.trunc(8), m.lit(u64::from(WINDOW_BYTES), 8))
            .delay("window_bytes"),
    }
    .output(m, "window");

    let spoiled = m.reg(clk, "spoiled", 1, 0);
    let wrong = spoiled.q | beat.last.mux(!beat.run, !beat.full);
    spoiled.next_if(beat.valid, !beat.last & wrong);
    let reasons = [
        ("oversize", age.overdue),
        ("bad_keep", wrong),
        ("bad_frame", beat.bad),
        ("runt", runt),
    ];
    let outcome = reasons
        .iter()
        .rev()
        .fold(m.lit(0, OUTCOME_BITS), |rest, (name, is)| is.mux(code(name), rest));
    Stream {
        valid: taken | age.overdue,
        first: beat.first,
        last: beat.last | age.overdue,
        refused: outcome.any(),
        length,
        data: beat.data,
    }
    .output(m, "stream");
    let end = End {
        valid: ((taken & beat.last) | age.overdue).delay_reset("end_valid", 0),
        outcome: outcome.delay("end_outcome"),
        length: length.delay("end_length"),
        slot: slot.delay("end_slot"),
    };
    end.output(m, "end");
    end
}

/// Watches for frames that last too long.
struct Age<'m> {
    /// 1 at the clock that is F clocks after the first beat of a frame still open.
    overdue: Sig<'m>,
    /// 1 for what follows of such a frame.
    ignored: Sig<'m>,
}

impl<'m> Age<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, beat: &Beat<'m>, ended: Sig<'m>) -> Age<'m> {
        let flag = |name: &str| -> Reg<'m> { m.reg(clk, name, 1, 0) };
        let (open, overdue, ignored) = (flag("open"), flag("overdue"), flag("ignored"));
        open.next_if(beat.valid, !beat.last);
        ignored.next(!ended & (ignored.q | overdue.q));
        // Clocks since the first beat, from the second clock of the frame on.
        let bits = 32 - p.frame_clocks.leading_zeros();
        let age = m.reg_data(clk, "age", bits);
        age.next(beat.first.mux(1, age.q.wrapping_add(1)));
        let due = age.q.eq(u64::from(p.frame_clocks - 1));
        overdue.next(open.q & due & !ended & !ignored.q & !overdue.q);
        Age {
            overdue: overdue.q,
            ignored: ignored.q,
        }
    }
}

/// The words of the window: the first beat of a frame clears those that follow.
fn window<'m>(m: &'m Module, clk: Clock<'m>, at: Sig<'m>, beat: &Beat<'m>) -> Sig<'m> {
    let width = beat.data.width();
    let word = |i: u32| {
        let word = m.reg_data(clk, &format!("word{i}"), width);
        let clears = at.bit(0);
        if i == 0 {
            word.next_if(beat.valid & clears, beat.data);
        } else {
            word.next_if(beat.valid & (clears | at.bit(i)), clears.mux(m.lit(0, width), beat.data));
        }
        word.q
    };
    Sig::cat_all(&(0..at.width() - 1).rev().map(word).collect::<Vec<_>>())
}

/// 1 if a frame that ends with this beat is shorter than [`SHORTEST`].
fn runt<'m>(at: Sig<'m>, beat: &Beat<'m>, lanes: u32) -> Sig<'m> {
    let short = (0..SHORTEST.div_ceil(lanes)).map(|i| match SHORTEST - i * lanes {
        need if need > lanes => at.bit(i),
        need => at.bit(i) & !beat.full & beat.count.lt(u64::from(need)),
    });
    short.reduce(|a, b| a | b).expect("a frame has a first beat")
}

fn code(name: &str) -> u64 {
    let index = reason::TAP.iter().position(|r| r.name == name);
    1 + index.expect("a reason of the table") as u64
}

fn counters<'m>(m: &'m Module, end: &End<'m>) {
    let count = |name: &str, event: Sig<'m>| {
        let event = event.delay_reset(&format!("is_{name}"), 0);
        m.output(&format!("count_{name}"), event);
    };
    count("frames", end.valid);
    count("events", end.valid & end.outcome.eq(0));
    for reason in reason::TAP {
        count(reason.name, end.valid & end.outcome.eq(code(reason.name)));
    }
}
