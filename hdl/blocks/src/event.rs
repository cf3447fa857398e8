//! Events: joins how a frame ended with what the parser and the classifier found in it.

use crate::parse::{Parsed, code};
use crate::profile::{KEY_BITS, LENGTH_BITS};
use crate::tap::{End, end_widths};
use crate::{Profile, classify, parse, turns};
use std::rc::Rc;
use wiremeter_abi::reason;
use wiremeter_cells::delay_line;
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig, bundle};

/// Clocks from a frame's [`End`] to its [`Event`].
pub fn latency(p: &Profile) -> u32 {
    known(p) + 3
}

/// Clocks from a frame's window until it is parsed and classified, at most.
fn known(p: &Profile) -> u32 {
    let turn = if p.streams().len() == 1 { turns::LATENCY } else { 0 };
    turn + parse::LATENCY + classify::LATENCY
}

bundle! {
    /// What of a parsed frame an event needs.
    pub struct Facts {
        /// 1 if there is a frame at this clock.
        valid,
        /// As in [`Parsed`].
        kind,
        /// As in [`Parsed`].
        l4,
        /// As in [`Parsed`].
        reason,
        /// As in [`Parsed`].
        vlan_valid,
        /// As in [`Parsed`].
        mpls_valid,
        /// As in [`Parsed`].
        ip_end,
        /// Its low bits.
        base_key,
        /// Its low bits.
        l4_key,
    }
}

impl<'m> Facts<'m> {
    /// Widths of the fields.
    pub const WIDTHS: [u32; 9] = [
        1,
        code::KIND_BITS,
        code::L4_BITS,
        code::REASON_BITS,
        1,
        1,
        parse::END_BITS,
        KEY_BITS,
        KEY_BITS,
    ];

    /// The facts of a parsed frame.
    pub fn of(parsed: &Parsed<'m>) -> Facts<'m> {
        Facts {
            valid: parsed.valid,
            kind: parsed.kind,
            l4: parsed.l4,
            reason: parsed.reason,
            vlan_valid: parsed.vlan_valid,
            mpls_valid: parsed.mpls_valid,
            ip_end: parsed.ip_end,
            base_key: parsed.base_key.trunc(KEY_BITS),
            l4_key: parsed.l4_key.trunc(KEY_BITS),
        }
    }
}

bundle! {
    /// A frame that counts.
    pub struct Event {
        /// 1 if there is one.
        valid,
        /// `cycle` at the clock of the frame's first beat.
        slot,
        /// Channel.
        channel,
        /// The key's low bits.
        key,
        /// Bytes.
        length,
    }
}

/// What is known of a frame that ends.
struct Frame<'m> {
    kind: Sig<'m>,
    l4: Sig<'m>,
    reason: Sig<'m>,
    vlan: Sig<'m>,
    mpls: Sig<'m>,
    known: Sig<'m>,
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    // `event` is a keyword of Verilog.
    Module::build("frame_event", |m| {
        let clk = m.clock("clk", "rst");
        let end = End::input(m, clk, "end", &end_widths(p));
        let facts = Facts::input(m, clk, "parsed", &Facts::WIDTHS);
        let found = classify::Found {
            channel: m.input(clk, "channel", p.channel_bits()),
            known: m.input(clk, "known", 1),
        };
        join(m, clk, p, &end, &facts, &found);
    })
}

fn join<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, end: &End<'m>, facts: &Facts<'m>, found: &classify::Found<'m>) {
    // The end waits for the parser and the classifier, the facts for the classifier.
    let wait = known(p);
    let chain = |name: &str, valid: Sig<'m>, clocks: u32| (0..clocks).fold(valid, |v, i| v.delay_reset(&format!("{name}{i}"), 0));
    let ended = chain("ended", end.valid & end.outcome.is_zero(), wait);
    let measured = delay_line(m, clk, "measured", end.length.cat(end.slot), wait);
    let begun = chain("begun", facts.valid, classify::LATENCY);
    let waiting = facts.pack().trunc(Facts::WIDTHS[1..].iter().sum());
    let facts = facts.unpack(begun.cat(delay_line(m, clk, "facts", waiting, classify::LATENCY)));

    // A long frame ends when its facts are long known: they are kept until then.
    let keep = |name: &'static str, sig: Sig<'m>| {
        let kept = m.reg_data(clk, &format!("kept_{name}"), sig.width());
        kept.next_if(begun, sig);
        kept.q
    };
    let (facts, found) = (facts.map(keep), found.map(keep));
    let ended = ended.delay_reset("kept_ended", 0);
    let measured = measured.delay("kept_measured");

    let split = |measured: Sig<'m>| {
        (
            measured.slice(measured.width() - LENGTH_BITS, LENGTH_BITS),
            measured.trunc(measured.width() - LENGTH_BITS),
        )
    };
    let (length, _) = split(measured);
    let short = facts.ip_end.gt(length.extend(parse::END_BITS)).delay("short");
    let (facts, found) = (facts.delay("checked"), found.delay("checked"));
    let ended = ended.delay_reset("checked_ended", 0);
    let (length, slot) = split(measured.delay("checked_measured"));

    let valid = ended.delay_reset("event_valid", 0);
    Event {
        valid,
        slot: slot.delay("event_slot"),
        channel: found.channel.delay("event_channel"),
        key: (facts.base_key ^ (facts.l4_key & (!short).repeat(KEY_BITS))).delay("event_key"),
        length: length.delay("event_length"),
    }
    .output(m, "event");
    let frame = Frame {
        kind: facts.kind,
        l4: short.mux(m.lit(0, code::L4_BITS), facts.l4),
        reason: short.mux(code::reason("ip_length"), facts.reason),
        vlan: facts.vlan_valid,
        mpls: facts.mpls_valid,
        known: found.known,
    };
    counters(m, valid, &frame);
}

/// One counter for each register of the parser, and one for labels without a channel;
/// `frame` comes a clock before `valid`.
fn counters<'m>(m: &'m Module, valid: Sig<'m>, frame: &Frame<'m>) {
    let count = |name: &str, is: Sig<'m>| {
        let event = (valid & is.delay(&format!("is_{name}"))).delay_reset(&format!("pulse_{name}"), 0);
        m.output(&format!("count_{name}"), event);
    };
    for kind in reason::L3 {
        count(kind, frame.kind.eq(code::kind(kind)));
    }
    for l4 in reason::L4 {
        count(l4, frame.l4.eq(code::l4(l4)));
    }
    count("vlan", frame.vlan);
    count("mpls", frame.mpls);
    for reason in reason::PARSE {
        count(reason.name, frame.reason.eq(code::reason(reason.name)));
    }
    count("unknown", !frame.known);
}
