//! The session-sender: sends the packets of the card's sessions, each at its times.
//!
//! A scan looks at one session a clock: is its next packet due? One that is due is visited:
//! its words are read, its packet begins, its next time is worked out and written back. A
//! command is a visit as well. When the packet has left, the scan goes on behind it.

mod command;
mod draw;
mod scan;
mod stream;
mod table;
mod visit;

use crate::Profile;
use command::Command;
use scan::{Scan, State};
use std::rc::Rc;
use stream::Stream;
use table::Table;
use visit::Visit;
use wiremeter_rtl::{Bundle, Clock, Collision, Component, Module, Sig};

/// Clocks from the clock in which a packet's first beat is taken to the next packet's first
/// beat, at least.
pub const SLOT: u32 = 64;
/// Clocks from the scan's look at a session to its packet's first beat.
pub const LEAD: u32 = scan::LATENCY + visit::LAUNCH + stream::LATENCY;
/// Clocks from `sent_address` to `sent` and `sent_running`.
pub const SENT_LATENCY: u32 = 2;

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("probe", |m| describe(m, p))
}

fn describe(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let bits = p.session_bits();
    let table = Table::new(m, clk, p);
    let fresh = Fresh::new(m, clk, bits);

    let (visiting, taken) = (m.wire(clk, "in_visit", 1), m.wire(clk, "command_taken", 1));
    let (sending, begun) = (m.wire(clk, "in_packet", 1), m.wire(clk, "packet_begun", 1));
    let of_session = m.wire(clk, "in_packet_of", bits);
    let command = Command::new(m, clk, bits, taken.q);
    let idle = !fresh.busy & !visiting.q;
    let enable = m.input(clk, "enable", 1);
    let look = (enable & idle & !sending.q & apart(m, clk, begun.q) & !command.waits).named("look");
    // What a packet on its way is made of stays until it has left.
    let held = sending.q & of_session.q.eq(command.session);
    let may = (command.waits & idle & !held).named("command_may");
    let scan = Scan::new(m, clk, p, look, may, command.session);
    taken.drive(scan.command);

    let visit = Visit::new(m, clk, p, &scan, &command, &table);
    visiting.drive(visit.visiting);
    let session = fresh.busy.mux(fresh.session, visit.session);
    let state = State::zero(m).select(fresh.busy, &visit.state);
    scan.write(fresh.busy | visit.done, session, &state);
    let (count, running) = tell(m, clk, fresh.busy | visit.told, session, &state);
    m.output("sent", count);
    m.output("sent_running", running);

    let stream = Stream::new(m, clk, p, &table, visit.launch, &visit.packet, visit.port);
    sending.drive(stream.sending);
    begun.drive(stream.begun);
    of_session.drive(stream.session);
    m.output("count_sent", visit.launch);
    m.output("busy", fresh.busy | command.waits | visit.of_command);
}

/// After a reset no session runs: one a clock is made a new one.
struct Fresh<'m> {
    busy: Sig<'m>,
    session: Sig<'m>,
}

impl<'m> Fresh<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, bits: u32) -> Fresh<'m> {
        let (busy, session) = (m.reg(clk, "fresh", 1, 1), m.reg(clk, "fresh_session", bits, 0));
        busy.next(busy.q & !session.q.all());
        session.next_if(busy.q, session.q.wrapping_add(1));
        Fresh {
            busy: busy.q,
            session: session.q,
        }
    }
}

/// 1 when a packet that is found now begins a slot after the one before.
fn apart<'m>(m: &'m Module, clk: Clock<'m>, begun: Sig<'m>) -> Sig<'m> {
    let left = m.reg(clk, "slot_left", SLOT.trailing_zeros(), 0);
    let some = left.q.any();
    left.next_if(begun | some, begun.mux(u64::from(SLOT - LEAD - 1), left.q.wrapping_sub(1)));
    !some
}

/// Packets sent, and whether a session runs, for who looks at replies.
fn tell<'m>(m: &'m Module, clk: Clock<'m>, write: Sig<'m>, session: Sig<'m>, state: &State<'m>) -> (Sig<'m>, Sig<'m>) {
    let ram = m.memory("told", 1 << session.width(), 33);
    ram.write(write, session, state.running.cat(state.sent));
    let word = ram.read(m.input(clk, "sent_address", session.width()), Collision::Old);
    const { assert!(SENT_LATENCY == 2) };
    let word = word.delay("told_word");
    (word.trunc(32), word.bit(32))
}
