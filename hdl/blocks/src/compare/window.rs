//! Which of the last sequence numbers have come: a window for the probes' and one for the
//! reflector's, which one pipeline serves, one clock after the other.

use super::jobs::Wipe;
use crate::Profile;
use wiremeter_rtl::{Bundle, Clock, Collision, Module, Sig, bundle};

/// Numbers that a window looks back.
const BACK: u32 = 64;
/// Steps from the read of the first window to when what it says of its number is known; of
/// the second one a step later.
pub const LATENCY: usize = 5;

bundle! {
    /// What a window says of a number.
    pub struct Verdict {
        /// It is below the highest one seen.
        below,
        /// It is too far below for the window.
        old,
        /// It has not come before.
        fresh,
        /// It is the first of all.
        first,
    }
}

/// The windows' outputs.
pub struct Windows<'m> {
    /// Of the probe's number.
    pub sequence: Verdict<'m>,
    /// Of the reflector's number.
    pub reflector: Verdict<'m>,
    /// `next` and `rnext` when a report asks.
    pub next: [Sig<'m>; 2],
}

/// What is asked of the windows.
pub struct Ask<'a, 'm> {
    pub session: Sig<'m>,
    /// A reply's steps, from the read of the first window on.
    pub steps: &'a [Sig<'m>],
    pub numbers: [Sig<'m>; 2],
    /// 1 if the reply changes nothing; known with the verdicts.
    pub gone: Sig<'m>,
    /// A report's step: the first window's word is read for it, a clock later the second's.
    pub report: Sig<'m>,
    pub wipe: Wipe<'m>,
}

/// The windows, and their verdicts: kept until the next reply's.
pub fn windows<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, ask: &Ask<'_, 'm>) -> Windows<'m> {
    let steps = ask.steps;
    let ram = m.memory("windows", 2 * p.sessions as usize, 32 + BACK);
    let second = !(steps[0] | ask.report);
    // A word is not read while it is written.
    let word = ram.read(ask.session.cat(second), Collision::Any);
    let (next, window) = (word.slice(BACK, 32), word.trunc(BACK));
    let first_next = m.reg_data(clk, "first_next", 32);
    let report_1 = ask.report.delay_reset("report_window", 0);
    first_next.next_if(report_1, next);

    // 1: how far the number is ahead of the window's end.
    let number = steps[1].mux(ask.numbers[0], ask.numbers[1]);
    let ahead = number.wrapping_sub(next).delay("ahead");
    let (number, next_2, window_2) = (number.delay("number_2"), next.delay("next_2"), window.delay("window_2"));
    // 2: whether it is below it. The probes' window begins at 0, the reflector's where its
    // first number is; after that it is never empty.
    let first = !steps[2] & window_2.is_zero();
    let below = ahead.bit(31) & !first;
    let far = ahead.slice(6, 26);
    let near = below.mux(far.all(), far.is_zero());
    let amount = (ahead.trunc(6) ^ below.repeat(6)).delay("amount");
    let (below, near, first) = (below.delay("below_3"), near.delay("near_3"), first.delay("first_3"));
    let (number, next_3, window_3) = (number.delay("number_3"), next_2.delay("next_3"), window_2.delay("window_3"));
    // 3: the window moved up, or the number's place in it.
    let moved = window_3.shl(amount) & near.repeat(BACK);
    let moved = moved.partly_used("the oldest goes").trunc(BACK - 1).cat(m.lit(1, 1)).delay("moved");
    let place = m.lit(1, BACK).shl(amount).delay("place");
    let number = number.wrapping_add(1).delay("number_4");
    let (below, near, first) = (below.delay("below_4"), near.delay("near_4"), first.delay("first_4"));
    let (next_4, window_4) = (next_3.delay("next_4"), window_3.delay("window_4"));
    // 4: the verdict, and the new word.
    let seen = (window_4 & place).any();
    let verdict = Verdict {
        below,
        old: below & !near,
        fresh: !below | (near & !seen),
        first,
    };
    let change = (!below | near).delay("changes");
    let after = below
        .mux(next_4, number)
        .cat(below.mux(window_4 | place, moved))
        .delay("word_after");
    let keep = |name: &str, when: Sig<'m>| {
        verdict.map(|field, sig| {
            let r = m.reg_data(clk, &format!("{name}_{field}"), 1);
            r.next_if(when, sig);
            r.q
        })
    };
    let sequence = keep("sequence", steps[LATENCY - 1]);
    let reflector = keep("reflector", steps[LATENCY]);

    // 5: the write. A reply that the first window calls old is not looked at by the second.
    let turn = steps[LATENCY + 1];
    let write = (steps[LATENCY] | (turn & !sequence.old)) & change & !ask.gone;
    let wipe = ask.wipe;
    ram.write(
        write | wipe.wipes,
        ask.session.cat(wipe.wipes.mux(wipe.count.bit(0), turn)),
        after & (!wipe.wipes).repeat(32 + BACK),
    );
    Windows {
        sequence,
        reflector,
        next: [first_next.q, next],
    }
}
