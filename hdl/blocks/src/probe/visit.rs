//! A visit of a session: its settings are read word by word, its packet begins, its next time
//! is worked out, and how far it is is written back. A start and a stop go the same way,
//! without packet and interval.

use super::command::Command;
use super::draw::{self, Draw, From};
use super::scan::{Scan, State};
use super::stream::Packet;
use super::table::{SETTINGS_LOG2, Table};
use crate::Profile;
use crate::reflect::lanes::fold;
use wiremeter_rtl::{Clock, Module, Sig};

/// Clocks from a word's address to the word in a register.
const READ: u32 = 2;
/// Words of the settings, from the table's word 32 on.
const FIRST_LOW: u32 = 3;
const FIRST_HIGH: u32 = 4;
const SEED: u32 = 5;
const SUM: u32 = 7;

// Clocks of a visit, from 0.
/// The packet is known.
pub const LAUNCH: u32 = SUM + READ + 3;
/// It is known whether the session goes on.
const TOLD: u32 = LAUNCH + 3;
/// The generator has made its steps.
const STEPPED: u32 = draw::STEP_CLOCKS;
/// Here a visit stays until the logarithm is known.
const WAIT: u32 = LAUNCH + 2;
const MULTIPLY: u32 = WAIT + 1;
const MULTIPLIED: u32 = MULTIPLY + draw::MULTIPLY;
/// The interval is known.
const ADD: u32 = MULTIPLIED + 1 + draw::INTERVAL;
const END: u32 = ADD + 1;
const STEP_BITS: u32 = 6;

/// A visit.
pub struct Visit<'m> {
    /// There is one.
    pub visiting: Sig<'m>,
    /// There is one, for a command.
    pub of_command: Sig<'m>,
    /// Of this session.
    pub session: Sig<'m>,
    /// How far it is.
    pub state: State<'m>,
    /// `state.sent` and `state.running` are what the visit makes of them.
    pub told: Sig<'m>,
    /// All of `state` is; the visit's last clock.
    pub done: Sig<'m>,
    /// The packet begins.
    pub launch: Sig<'m>,
    /// The packet.
    pub packet: Packet<'m>,
    /// The port that it goes out of, if there are several.
    pub port: Option<Sig<'m>>,
}

/// Where a visit is.
struct Course<'m> {
    visiting: Sig<'m>,
    step: Sig<'m>,
}

impl<'m> Course<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, hit: Sig<'m>, e_ready: Sig<'m>) -> Course<'m> {
        let (visiting, step) = (m.reg(clk, "visiting", 1, 0), m.reg(clk, "step", STEP_BITS, 0));
        let course = Course {
            visiting: visiting.q,
            step: step.q,
        };
        visiting.next(hit | (visiting.q & !course.at(END)));
        let on = visiting.q & !(course.at(WAIT) & !e_ready);
        step.next_if(hit | on, step.q.wrapping_add(1) & (!hit).repeat(STEP_BITS));
        m.assert_always(clk, "one_visit_at_a_time", !(hit & visiting.q));
        course
    }

    /// 1 at this clock of the visit.
    fn at(&self, n: u32) -> Sig<'m> {
        self.visiting & self.step.eq(u64::from(n))
    }

    /// 1 when a word of the settings is there.
    fn word(&self, n: u32) -> Sig<'m> {
        self.at(n + READ)
    }
}

impl<'m> Visit<'m> {
    /// Begins at the scan's hits.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, scan: &Scan<'m>, command: &Command<'m>, table: &Table<'m>) -> Visit<'m> {
        let hit = scan.hit;
        let keep = |name: &str, value: Sig<'m>| {
            let r = m.reg_data(clk, name, value.width());
            r.next_if(hit, value);
            r.q
        };
        let session = keep("session", scan.session);
        let (due, starts) = (keep("is_due", !scan.command), keep("is_start", scan.command & command.starts));
        let e_ready = m.wire(clk, "e_is_ready", 1);
        let course = Course::new(m, clk, hit, e_ready.q);
        let at = |n: u32| course.at(n);

        let word = table.setting(session, course.step.trunc(SETTINGS_LOG2)).delay("setting");
        let setting = |name: &str, n: u32, low: u32, width: u32| {
            let r = m.reg_data(clk, name, width);
            r.next_if(course.word(n), word.slice(low, width));
            r.q
        };
        let mean = setting("mean", 0, 0, 32);
        let exponential = setting("exponential", 1, 0, 1);
        let limit = setting("limit", 2, 0, 32);
        let (bytes, layout) = (setting("bytes", 6, 0, 14), setting("layout", 6, 16, 3));
        let port = (p.ports > 1).then(|| setting("port", 6, 24, p.port_bits()));
        let sum = setting("sum", SUM, 0, 16);

        let launch = (at(LAUNCH) & due).named("launch");
        let sent = m.reg_data(clk, "sent_so_far", 32);
        let before = scan.state.sent & (!(scan.command & command.starts)).repeat(32);
        sent.next_if(hit | launch, hit.mux(before, sent.q.wrapping_add(1)));
        let base = (sent.q.slice(16, 16) + sent.q.trunc(16)).delay("sequence_sum");
        let base = fold((base + sum.extend(17)).delay("base_sum")).delay("base");
        let all = (sent.q.eq(limit) & limit.any()).delay("all_sent");
        let running = m.reg_data(clk, "running", 1);
        running.next_if(at(TOLD - 1), starts | (due & !all));

        let x = m.reg_data(clk, "x", 32);
        let (stepping, seed) = (due & course.step.lt(u64::from(STEPPED)), starts & course.word(SEED));
        let other = seed.mux(word, draw::steps(x.q));
        x.next_if(hit | stepping | seed, hit.mux(scan.state.x, other));
        let multiplying = m.reg(clk, "multiplying", 1, 0);
        multiplying.next(at(MULTIPLY) | (multiplying.q & !at(MULTIPLIED)));
        let from = From {
            x: x.q,
            load: at(STEPPED),
            mean,
            exponential,
            begin: at(MULTIPLY),
            multiplying: multiplying.q,
        };
        let draw = Draw::new(m, clk, &from);
        e_ready.drive(draw.ready);

        let next = m.reg_data(clk, "next", 64);
        let first = starts & (course.word(FIRST_LOW) | course.word(FIRST_HIGH));
        let add = due & at(ADD);
        let later = next.q.wrapping_add(draw.interval.extend(64));
        let other = add.mux(later, word.cat(next.q.slice(32, 32)));
        next.next_if(hit | first | add, hit.mux(scan.state.next, other));
        Visit {
            visiting: course.visiting,
            of_command: course.visiting & !due,
            session,
            state: State {
                running: running.q,
                next: next.q,
                sent: sent.q,
                x: x.q,
            },
            told: at(TOLD),
            done: at(END),
            launch,
            packet: Packet {
                session,
                sequence: sent.q,
                bytes,
                layout,
                base,
            },
            port,
        }
    }
}
