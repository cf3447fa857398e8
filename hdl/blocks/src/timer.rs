//! Tells when an epoch begins: at the first clock whose time is a boundary's or later.
//!
//! Boundaries are the start that the host gives and every tau after it. If the time has
//! jumped over several, the one that began the epoch of now is found by doubling and halving
//! a step, and told alone.

use crate::Profile;
use std::rc::Rc;
use wiremeter_rtl::{Clock, Component, Module, Reg, Sig};

/// Clocks from the first time at or after a boundary to the boundary's pulse. After a jump
/// over several boundaries it is longer: three clocks for each step of the search.
pub const LATENCY: u32 = 5;

/// The block.
pub fn component(_: &Profile) -> Rc<Component> {
    Module::build("timer", describe)
}

fn describe(m: &Module) {
    let clock = m.clock("clk", "rst");
    let enable = m.input(clock, "enable", 1);
    let begin = (enable & !enable.delay_reset("enabled", 0)).named("begins");
    let tau = m.reg_data(clock, "tau", 32);
    tau.next_if(begin, m.input(clock, "tau_ns", 32));

    // The boundary last passed, and the one looked at: a step after it.
    let (base, number) = (m.reg_data(clock, "base", 64), m.reg_data(clock, "number", 32));
    let step = Step::new(m, clock);
    let next = (base.q + step.ns.q).delay("next");
    let next_number = number.q.wrapping_add(step.epochs.q.trunc(32)).delay("next_number");
    let reached = (m.input(clock, "ns", 64).ge(next.trunc(64)) & !next.bit(64)).delay_reset("reached", 0);

    // Whether it is reached is known two clocks after the step or the base changed.
    let (waiting, searching) = (m.reg(clock, "waiting", 1, 0), m.reg(clock, "searching", 1, 0));
    let changes = m.wire(clock, "changes", 1);
    let changed = changes.q.delay_reset("changed", 0);
    let known = (!(changes.q | changed)).delay_reset("known", 0);
    let pass = (known & (waiting.q | searching.q) & reached).named("pass");
    let fail = (known & searching.q & !reached).named("fail");
    let found = (fail & step.is_tau()).named("found");
    changes.drive(begin | pass | (fail & !step.is_tau()));

    base.next_if(begin | pass, begin.mux(m.input(clock, "start_ns", 64), next.trunc(64)));
    number.next_if(begin | pass, begin.mux(m.input(clock, "start_number", 32), next_number));
    step.drive(begin, pass & waiting.q, pass & searching.q, fail & !step.is_tau(), tau.q);
    waiting.next(enable & (begin | found | (waiting.q & !pass)));
    searching.next(enable & ((waiting.q & pass) | (searching.q & !found)));

    m.output("boundary", found.delay_reset("boundary_now", 0));
    m.output("boundary_number", number.q);
    m.output("boundary_start_ns", base.q);
}

/// How far ahead the timer looks: tau times a power of two, or nothing.
struct Step<'m> {
    ns: Reg<'m>,
    /// The same in epochs: one bit is 1.
    epochs: Reg<'m>,
    /// 1 until a step was too long, and again when time ran ahead of the search.
    growing: Reg<'m>,
}

impl<'m> Step<'m> {
    fn new(m: &'m Module, clock: Clock<'m>) -> Step<'m> {
        let register = |name: &str, width| m.reg_data(clock, name, width);
        Step {
            ns: register("step_ns", 64),
            epochs: register("step_epochs", 64),
            growing: register("growing", 1),
        }
    }

    fn is_tau(&self) -> Sig<'m> {
        self.epochs.q.bit(0)
    }

    /// `clear`: looks at the start itself; `first`: from now on tau ahead; `further`: the step
    /// was passed; `shorter`: it was too long. At most one of them is 1.
    fn drive(&self, clear: Sig<'m>, first: Sig<'m>, further: Sig<'m>, shorter: Sig<'m>, tau: Sig<'m>) {
        let grows = (further & (self.growing.q | self.is_tau()) & !self.ns.q.bit(63)).named("grows");
        let shrinks = (shorter | (further & !grows)).named("shrinks");
        self.growing.next_if(first | grows | shrinks, first | grows);
        for (r, one) in [(self.ns, tau.extend(64)), (self.epochs, tau.module().lit(1, 64))] {
            let longer = r.q.trunc(63).cat(tau.module().lit(0, 1));
            let half = r.q.slice(1, 63).extend(64);
            let moved = grows.mux(longer, half);
            r.next_if(clear | first | grows | shrinks, first.mux(one, moved & (!clear).repeat(64)));
        }
    }
}
