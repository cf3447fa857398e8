//! The port's own frames, one after the other: the replies that wait, and the probe.

use super::store::{Beat, Frame, Store};
use super::{ProbeBeat, probe_widths};
use crate::Profile;
use wiremeter_rtl::{Bundle, Clock, Module, Sig};

/// The own frame that is sent or comes next.
pub struct Own<'m> {
    /// It can begin.
    pub ready: Sig<'m>,
    /// Its next beat.
    pub beat: Beat<'m>,
    /// What is known of it.
    pub frame: Frame<'m>,
    /// It has begun.
    pub open: Sig<'m>,
    /// It is a probe; else a reply.
    pub is_probe: Sig<'m>,
    /// A reply could begin.
    pub reply_waits: Sig<'m>,
    /// A probe could, and at the clock before, too: to choose it takes that one.
    pub probe_waits: Sig<'m>,
}

impl<'m> Own<'m> {
    /// The first beat leaves at `first`, any at `pop`.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, first: Sig<'m>, pop: Sig<'m>) -> Own<'m> {
        // Which it is is known a clock ahead. It is a reply, which has no clock to lose,
        // unless there is none or the own frame before was one.
        let state = |name: &str| m.reg(clk, name, 1, 0);
        let (choice, open, replied) = (state("own_is_probe"), state("own_open"), state("own_was_reply"));
        let is_probe = choice.q;
        let store = Store::new(m, clk, p, first & !is_probe, pop & !is_probe);
        let probe = ProbeBeat::input(m, clk, "probe", &probe_widths(p));
        m.assume_always(clk, "a_probe_stays", !is_probe | probe.valid);

        let beat = Beat {
            valid: is_probe.mux(probe.valid, store.beat.valid),
            last: is_probe.mux(probe.last, store.beat.last),
            bad: !is_probe & store.beat.bad,
            count: is_probe.mux(probe.count, store.beat.count),
            data: is_probe.mux(probe.data, store.beat.data),
        };
        let frame = Frame {
            layout: probe.layout,
            summed: m.lit(1, 1),
            base: probe.base,
            sequence: m.lit(0, 32),
        };
        open.next_if(pop, !beat.last);
        replied.next_if(pop, !is_probe);
        let ended = !is_probe & probe.valid;
        let still = is_probe | (probe.valid & (!store.ready | replied.q));
        choice.next_if(pop.mux(beat.last, !open.q), pop.mux(ended, still));

        let waits = probe.valid & !(open.q & is_probe) & !(first & is_probe);
        Own {
            ready: is_probe.mux(probe.valid, store.ready),
            beat,
            frame: frame.select(is_probe, &store.frame),
            open: open.q,
            is_probe,
            reply_waits: store.ready,
            probe_waits: waits.delay_reset("probe_waits", 0),
        }
    }
}
