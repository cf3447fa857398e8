//! Compares replies with the probes that they answer, and keeps the sessions' results.
//!
//! One thing is done at a time: a reply, a record of a report, or a clear. A reply goes
//! through its steps, one a clock; what a step needs the steps before it have made ready.

mod counts;
mod jobs;
mod linear;
mod quantities;
mod report;
mod values;
mod window;

use crate::Profile;
use crate::probe::SENT_LATENCY;
use crate::receive::{Reply, reply_widths};
use jobs::Jobs;
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Clock, Collision, Component, Module, Sig};

/// Clocks from one reply taken to the next, if no record comes between.
pub const PERIOD: usize = LAST + 1;
/// Clocks that a record of a report takes.
pub const RECORD_CLOCKS: usize = jobs::RECORD_LAST + 1;

/// Bit of the error estimate that says that timestamps are PTP's (RFC 8762, section 4.2.1).
const PTP: u32 = 14;
/// Word of a session's table: the time after which a probe is given up.
const GIVE_UP: u64 = 45;

// The steps of a reply.
/// The first timestamp is taken.
const STAMPS: usize = 1;
/// T1 and T4 are known.
const SPAN: usize = STAMPS + 2 * linear::PERIOD + 1;
/// T2 is.
const FORWARD: usize = STAMPS + 3 * linear::PERIOD + 1;
/// T3 is.
const BACKWARD: usize = STAMPS + 4 * linear::PERIOD + 1;
/// The first window is read.
const WINDOWS: usize = SPAN - 2;
/// The first of the values is known; there is one a clock.
const VALUES: usize = BACKWARD + 4;
/// The reply is counted, after the last value.
const COUNTS: usize = VALUES + 4;
/// The last one: the last value is in its bucket before the session changes.
const LAST: usize = VALUES + 3 + quantities::LATENCY - 1;

// Whether a reply is given up is known two steps after its span, and what it is three steps
// after the windows' verdicts.
const _: () = assert!(WINDOWS + window::LATENCY >= SPAN + 2 && WINDOWS + window::LATENCY + 3 < VALUES);
// The session is known at step 1, of a reply and of a record.
const _: () = assert!((SENT_LATENCY as usize) < jobs::TABLES && jobs::TABLES < SPAN);

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("compare", |m| describe(m, p))
}

fn describe(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let reply = Reply::input(m, clk, "reply", &reply_widths(p));
    let jobs = Jobs::new(m, clk, p, reply.session);
    let (session, step) = (jobs.session, &jobs.reply);
    m.output("reply_taken", step[LAST]);
    m.output("busy", jobs.busy);
    m.output("sent_address", session);

    let sent = m.input(clk, "sent", 32);
    let unsent = m.reg_data(clk, "is_unsent", 1);
    let behind = sent.wrapping_add(!reply.sequence).named("behind").partly_used("its sign tells");
    unsent.next_if(step[SPAN], behind.bit(31));
    let unsent = unsent.q;

    let times = linear::linear(m, clk, &step[STAMPS..], &reply);
    let differences = values::Differences::new(m, clk, step, &times, give_up(m, clk, p, session));
    let ask = window::Ask {
        session,
        steps: &step[WINDOWS..],
        numbers: [reply.sequence, reply.reflector_sequence],
        gone: unsent | differences.given_up,
        report: jobs.record[1],
        wipe: jobs.wipe,
    };
    let windows = window::windows(m, clk, p, &ask);
    let counting = counts::Reply {
        counts: step[COUNTS] & !unsent,
        given_up: differences.given_up,
        reflector_sequence: reply.reflector_sequence,
        round_trip: differences.round_trip,
    };
    let counted = counts::counts(m, p, session, &windows, &counting, jobs.wipe);
    let new = (counted.new & !unsent).delay("counts_new");
    let value = differences.value(step, new, &counted.counts);
    let tables = quantities::quantities(m, p, session, value, jobs.read, jobs.wipe);

    let tells = (!counted.late & !unsent & jobs.raw).delay("tells") & step[VALUES];
    jobs.probe.drive(tells);
    let given = report::Given {
        probe: tells,
        reply,
        times,
        sent,
        next: windows.next,
        counts: counted.counts,
        tables,
    };
    report::record(m, clk, &jobs, &given).output(m, "record");
    m.output("record_valid", jobs.waits);

    for (name, is) in [("taken", !unsent), ("unsent", unsent)] {
        let event = (step[COUNTS] & is).delay_reset(&format!("counts_{name}"), 0);
        m.output(&format!("count_{name}"), event);
    }
}

/// The time after which a probe of the session is given up, in ns, a clock after the session.
fn give_up<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, session: Sig<'m>) -> Sig<'m> {
    let memory = m.memory("give_up", p.sessions as usize, 32);
    let address = m.input(clk, "table_address", 16).partly_used("sessions that the card has not");
    let write = m.input(clk, "table_valid", 1) & address.trunc(8).eq(GIVE_UP);
    memory.write(write, address.slice(8, p.session_bits()), m.input(clk, "table_data", 32));
    // The host writes while the session is stopped.
    memory.read(session, Collision::Any)
}
