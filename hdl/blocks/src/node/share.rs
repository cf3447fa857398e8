//! From the queues to the ports: a frame at a time over one datapath, to a port that has little
//! left to send.

use super::{Beat, LEAD, LINE_WORDS, WORD_BITS};
use std::rc::Rc;
use wiremeter_cells::{lanes_to, queue};
use wiremeter_rtl::{Bundle, Component, Module};

pub fn component() -> Rc<Component> {
    Module::build("node_share", describe)
}

fn describe(m: &Module) {
    let clk = m.clock("clk", "rst");
    // What came from a port goes to the other one.
    let valid = ["from0_valid", "from1_valid"].map(|name| m.input(clk, name, 1));
    let word = ["from0_word", "from1_word"].map(|name| m.input(clk, name, WORD_BITS));
    let little = ["to0_little", "to1_little"].map(|name| m.wire(clk, name, 1));

    let busy = m.reg(clk, "busy", 1, 0);
    let before = m.reg(clk, "from_before", 1, 0);
    let may = [valid[0] & little[1].q, valid[1] & little[0].q];
    let other = before.q.mux(may[0], may[1]);
    let from = (before.q ^ (!busy.q & other)).named("from");
    let goes = busy.q.mux(from.mux(valid[1], valid[0]), from.mux(may[1], may[0])).named("goes");
    let chosen = from.mux(word[1], word[0]).named("chosen");
    let last = chosen.bit(WORD_BITS - 1);
    busy.next_if(goes, !last);
    before.next_if(goes, from);
    m.output("from0_pop", goes & !from);
    m.output("from1_pop", goes & from);

    let moved = goes.delay_reset("moved", 0);
    let (moved_from, moved_word) = (from.delay("moved_from"), chosen.delay("moved_word"));
    Beat {
        valid: moved,
        last: moved_word.bit(WORD_BITS - 1),
        port: moved_from,
        keep: lanes_to(moved_word.slice(64, 3)),
        data: moved_word.trunc(64),
    }
    .output(m, "beat");

    for (to, little) in little.into_iter().enumerate() {
        let n = |name: &str| format!("to{to}_{name}");
        let mine = if to == 0 { from } else { !from };
        let pushed = (moved & if to == 0 { moved_from } else { !moved_from }).named(&n("pushed"));
        let pop = m.input(clk, &format!("port{to}_ready"), 1);
        let line = queue(m, clk, &n("line"), LINE_WORDS, pushed, moved_word, pop);
        m.output(&format!("port{to}_tvalid"), line.valid);
        m.output(&format!("port{to}_tlast"), line.word.bit(WORD_BITS - 1));
        m.output(&format!("port{to}_tkeep"), lanes_to(line.word.slice(64, 3)));
        m.output(&format!("port{to}_tdata"), line.word.trunc(64));

        // Words on their way or waiting.
        let bits = LINE_WORDS.trailing_zeros() + 1;
        let held = m.reg(clk, &n("held"), bits, 0);
        let enters = (goes & mine).extend(bits);
        let leaves = (line.valid & pop).extend(bits);
        held.next(held.q.wrapping_add(enters).wrapping_sub(leaves));
        little.drive(held.q.le(LEAD as u64));
        m.assert_always(clk, &n("has_room"), held.q.lt(LINE_WORDS as u64));
    }
}
