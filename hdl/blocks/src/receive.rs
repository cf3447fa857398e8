//! Finds the replies to this card's probes among the frames that the reflector looks at, and
//! keeps what they say until `compare` takes it.
//!
//! Stages are the reflector's. A frame is decided on at its last beat: at stage 4 the session
//! is known and its reflector read, stage 5 knows the first line that fails, stage 6 whether
//! the frame ended well and there is room.

mod fields;
mod waiting;

use crate::Profile;
use crate::reflect::{Look, look_widths};
use std::rc::Rc;
use wiremeter_abi::reason;
use wiremeter_rtl::{Bundle, Clock, Collision, Component, Module, Sig, bundle};

/// Replies that can wait.
pub const WAITING: u32 = 32;
/// UDP length of the shortest reply: the header and 44 bytes.
const SHORTEST: u64 = 8 + 44;
/// Words of a session's table that are the reflector's address and port.
const ADDRESS: u64 = 40;
const PORT: u64 = 44;

bundle! {
    /// What a reply says.
    pub struct Reply {
        /// Its session.
        session,
        /// When the probe was sent, as the packet has it.
        t1,
        /// When the reflector received it.
        t2,
        /// When the reflector answered.
        t3,
        /// When the reply's first beat came, in the port's format.
        t4,
        /// The probe's sequence number.
        sequence,
        /// The reflector's sequence number.
        reflector_sequence,
        /// The reflector's error estimate.
        error_estimate,
        /// The reply's TTL or hop limit.
        ttl,
        /// The probe's, when the reflector had it.
        sender_ttl,
        /// The reply's type of service or traffic class.
        tos,
    }
}

/// Widths of the fields of [`Reply`].
pub fn reply_widths(p: &Profile) -> [u32; 11] {
    [p.session_bits(), 64, 64, 64, 64, 32, 32, 16, 8, 8, 8]
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("receive", |m| describe(m, p))
}

fn describe(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let look = Look::input(m, clk, "look", &look_widths(p));
    let ends = (look.valid & look.last).named("ends");
    // Only a frame of several beats can be a reply: two such ends are two clocks apart.
    let may = ends & !look.first;
    let reply = fields::reply(m, clk, p, &look, may);
    let may = may.delay_reset("may_4", 0).delay_reset("may_5", 0);

    // Stage 4.
    let s = p.session_bits();
    let session = look.destination_port.trunc(s);
    let base = m.input(clk, "port_base", 16).partly_used("the low bits tell the session");
    let ours = look.destination_port.slice(s, 16 - s).eq(base.slice(s, 16 - s)) & m.input(clk, "enable", 1);
    let ours = ours.delay("to_sessions");
    let short = look.length.lt(SHORTEST).delay("short_4");
    let ends_4 = ends.delay_reset("ends_4", 0);
    let holds = holds_udp(m, clk, &look);
    let known = known(m, clk, p, session, &look);

    // Stage 5: the first line that fails.
    let ours = (ends_4 & ours & look.addressed & holds).delay_reset("ours_5", 0);
    let lines = [
        ("fragment", look.fragment.delay("fragment_5")),
        ("length", look.wrong_length.delay("length_5")),
        ("short", short.delay("short_5")),
        ("no_checksum", look.no_checksum.delay("no_checksum_5")),
        ("stranger", !known),
    ];
    let mut passed = ours;
    let mut reasons = Vec::new();
    for (name, line) in lines {
        reasons.push((name, (passed & line).delay_reset(&format!("is_{name}"), 0)));
        passed = passed & !line;
    }

    // Stage 6.
    let passed = passed.delay_reset("passed", 0);
    let waiting = waiting::waiting(m, clk, may, reply, passed & !look.bad);
    reasons.push(("cut", passed & look.bad));
    reasons.push(("overrun", waiting.overrun));
    assert!(
        reasons.iter().map(|r| r.0).eq(reason::RECEIVE.iter().map(|r| r.name)),
        "the table's reasons"
    );
    reasons.push(("replies", waiting.taken));
    for (name, event) in reasons {
        let event = event.delay_reset(&format!("counts_{name}"), 0);
        m.output(&format!("count_{name}"), event);
    }
    m.output("reply_valid", waiting.valid);
    waiting.reply.output(m, "reply");
}

/// 1 at stage 4 from the beat on in which the UDP header ends.
fn holds_udp<'m>(m: &'m Module, clk: Clock<'m>, look: &Look<'m>) -> Sig<'m> {
    let (valid, first) = (look.valid.delay_reset("valid_4", 0), look.first.delay("first_4"));
    let before = m.reg(clk, "held_udp", 1, 0);
    let holds = look.has_udp | (before.q & !first);
    before.next_if(valid, holds);
    holds
}

/// 1 at stage 5 if the source is the session's reflector. The host's words are a memory each.
fn known<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, session: Sig<'m>, look: &Look<'m>) -> Sig<'m> {
    let write = m.input(clk, "table_valid", 1);
    let address = m
        .input(clk, "table_address", 16)
        .partly_used("bits of sessions that the card has not");
    let data = m.input(clk, "table_data", 32);
    let (word, to) = (address.trunc(8), address.slice(8, p.session_bits()));
    let read = |name: &str, n: u64, width: u32| {
        let memory = m.memory(name, p.sessions as usize, width);
        memory.write(write & word.eq(n), to, data.trunc(width));
        // The host writes while the session is stopped.
        memory.read(session, Collision::Any)
    };
    let source = look.source.delay("source_4");
    let address = (0..4).map(|n| {
        let known = read(&format!("address_{n}"), ADDRESS + n, 32);
        known.eq(source.slice(32 * n as u32, 32)).delay(&format!("address_known_{n}"))
    });
    let address = address.reduce(|a, b| a & b).expect("four words");
    let port = read("port", PORT, 16).eq(look.source_port.delay("source_port_4"));
    address & port.delay("port_known")
}
