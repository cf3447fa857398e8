//! The scan: looks at one session a clock, or at that of a command.

use crate::Profile;
use wiremeter_rtl::{Bundle, Clock, Collision, Memory, Module, Sig, bundle};

/// Clocks from the look at a session to the first clock of its visit.
pub const LATENCY: u32 = 4;

bundle! {
    /// How far a session is.
    pub struct State {
        /// It was started, and has packets to send.
        running,
        /// Time of its next packet, ns.
        next,
        /// Packets sent: the next one's sequence number.
        sent,
        /// Its generator.
        x,
    }
}

/// Widths of the fields of [`State`].
const WIDTHS: [u32; 4] = [1, 64, 32, 32];

/// What is found.
pub struct Scan<'m> {
    /// A session is to be visited.
    pub hit: Sig<'m>,
    /// For a command; else a packet is due.
    pub command: Sig<'m>,
    /// Which one.
    pub session: Sig<'m>,
    /// How far it is.
    pub state: State<'m>,
    states: Memory<'m>,
}

impl<'m> Scan<'m> {
    /// At a clock at which `look` is 1, the next session in turn is looked at. If `command`
    /// is 1 and no session is looked at, `of_command` is.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, look: Sig<'m>, command: Sig<'m>, of_command: Sig<'m>) -> Scan<'m> {
        let bits = p.session_bits();
        let used = m.input(clk, "used", 16);
        let hit = m.wire(clk, "hit", 1);
        let turn = m.reg(clk, "turn", bits, 0);
        let asked = [1, 2, 3].map(|n| m.reg(clk, &format!("asked_{n}"), 1, 0));
        let commands = [1, 2, 3].map(|n| m.reg(clk, &format!("command_{n}"), 1, 0));
        let under_way = asked.iter().map(|r| r.q).reduce(|a, b| a | b).expect("three");

        let ask = look & turn.q.extend(16).lt(used);
        let inject = (command & !under_way).named("inject");
        let session = inject.mux(of_command, turn.q);
        // What is on its way behind a hit is forgotten.
        let mut before = (ask | inject, inject);
        for (asked, command) in asked.iter().zip(&commands) {
            asked.next(before.0 & !hit.q);
            command.next(before.1);
            before = (asked.q, command.q);
        }
        let states = m.memory("states", 1 << bits, WIDTHS.iter().sum());
        // None is looked at while it is written.
        let word = states.read(session, Collision::Any).delay("word_2");
        let shape = State::zero(m);
        let state_2 = shape.unpack(word);
        let now = m.input(clk, "ns", 64);
        let due = (state_2.running & now.ge(state_2.next)).delay("due");
        let session = session.delay("session_1").delay("session_2").delay("session_3");
        let found = asked[2].q & (due | commands[2].q);
        hit.drive(found);

        let last = found.mux(session, turn.q).extend(16).wrapping_add(1);
        let after = last.trunc(bits) & last.lt(used).repeat(bits);
        turn.next_if((found & !commands[2].q) | (look & !found), after);
        Scan {
            hit: found,
            command: found & commands[2].q,
            session,
            state: state_2.delay("state_3"),
            states,
        }
    }

    /// Writes how far a session is.
    pub fn write(&self, enable: Sig<'m>, session: Sig<'m>, state: &State<'m>) {
        self.states.write(enable, session, state.pack());
    }
}

impl<'m> State<'m> {
    /// Of a session that was never started.
    pub fn zero(m: &'m Module) -> State<'m> {
        let [running, next, sent, x] = WIDTHS.map(|width| m.lit(0, width));
        State { running, next, sent, x }
    }
}
