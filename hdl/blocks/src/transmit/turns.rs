//! Whose turn it is, and what is counted.

use super::Through;
use super::own::Own;
use wiremeter_rtl::{Clock, Module, Sig};

/// Whose turn it is, and what is taken at this clock. Within a frame it is that frame's;
/// between frames the port's own, unless the frame before was own and another one waits.
pub struct Turns<'m> {
    /// An own frame's first beat is taken.
    pub first: Sig<'m>,
    /// Another beat of it is.
    pub rest: Sig<'m>,
    /// A beat that passes through is.
    pub through: Sig<'m>,
    /// There is a beat at the port.
    pub valid: Sig<'m>,
    /// It is an own frame's first.
    pub begins: Sig<'m>,
    /// It is, and the MAC does not take it.
    pub waits: Sig<'m>,
}

impl<'m> Turns<'m> {
    /// The turns of these frames.
    pub fn new(m: &'m Module, clk: Clock<'m>, own: &Own<'m>, through: &Through<'m>, mac_ready: Sig<'m>) -> Turns<'m> {
        let state = |name: &str| m.reg(clk, name, 1, 0);
        let (valid, begins) = (state("out_valid"), state("out_begins"));
        // Whether the frame before was own is said from its end on.
        let (in_through, was_own) = (state("in_through"), state("was_own"));
        let free = (!valid.q | mac_ready).named("free");
        let between = !own.open & !in_through.q;
        let others_turn = through.tvalid & was_own.q;
        let turn = (own.ready & !others_turn).named("turn");
        let first = free & between & turn;
        let rest = free & own.open & own.beat.valid;
        // A probe that is chosen is there.
        m.output("probe_ready", free & own.is_probe & !in_through.q & !others_turn);
        let through_ready = (free & (in_through.q | (between & !turn))).named("through_ready");
        m.output("through_tready", through_ready);
        let other = (through_ready & through.tvalid).named("through_taken");
        in_through.next_if(other, !through.tlast);
        was_own.next_if(first | rest | other, (first | rest) & own.beat.last);
        valid.next(first | rest | other | (valid.q & !mac_ready));
        let waits = (begins.q & !mac_ready).named("first_beat_waits");
        begins.next(first | waits);

        let turns = Turns {
            first,
            rest,
            through: other,
            valid: valid.q,
            begins: begins.q,
            waits,
        };
        turns.count(m, clk, own, through, mac_ready);
        turns
    }

    fn count(&self, m: &'m Module, clk: Clock<'m>, own: &Own<'m>, through: &Through<'m>, mac_ready: Sig<'m>) {
        let state = |name: &str| m.reg(clk, name, 1, 0);
        // Of replies and of probes: one waits at this clock, and whether the next one has.
        let late = |kind: &str, could: Sig<'m>, is_next: Sig<'m>| {
            let held_up = (could & !(self.first & is_next)).named(&format!("{kind}_held_up"));
            let late = state(&format!("{kind}_late"));
            late.next((held_up | late.q) & !(self.first & is_next));
            (held_up, late.q)
        };
        let (reply_held_up, reply_late) = late("reply", own.reply_waits, !own.is_probe);
        let (probe_held_up, probe_late) = late("probe", own.probe_waits, own.is_probe);
        let (sent_probe, sent_late) = (state("sent_is_probe"), state("sent_late"));
        sent_probe.next_if(self.first, own.is_probe);
        sent_late.next_if(self.first | self.waits, self.waits | own.is_probe.mux(probe_late, reply_late));

        let begun = (self.begins & mac_ready).named("begun");
        let (reply, probe) = (begun & !sent_probe.q, begun & sent_probe.q);
        for (name, event) in [
            ("replies", reply),
            ("through", self.through & through.tlast),
            ("waited", reply & sent_late.q),
            ("wait_clocks", reply_held_up | (self.waits & !sent_probe.q)),
            ("probes", probe),
            ("probe_waited", probe & sent_late.q),
            ("probe_wait_clocks", probe_held_up | (self.waits & sent_probe.q)),
        ] {
            let event = event.delay_reset(&format!("is_{name}"), 0);
            m.output(&format!("count_{name}"), event);
        }
    }
}
