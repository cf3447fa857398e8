//! In the card's clock: frames wait until they are whole, and go on in one piece.

use super::{Sizes, VERDICT_BITS, WORD_WIDTHS, Word, code};
use std::rc::Rc;
use wiremeter_abi::reason;
use wiremeter_cells::{counter, lanes_to, read_ahead};
use wiremeter_rtl::{Component, Module};

/// Bits of the time beside a frame.
pub const TIME_BITS: u32 = 64;
/// Bits of a word in the ring: the last one's mark, its bytes less one, data; or a time.
const ENTRY_BITS: u32 = 1 + 3 + 64;
/// Ports that count; all but the first are reasons.
pub const COUNTERS: [&str; 8] = [
    "count_frames",
    "count_slow",
    "count_no_sfd",
    "count_rx_error",
    "count_too_long",
    "count_too_short",
    "count_bad_fcs",
    "count_no_room",
];

pub fn component(sizes: &Sizes) -> Rc<Component> {
    Module::build("mac_store", |m| describe(m, sizes))
}

fn describe(m: &Module, sizes: &Sizes) {
    let clk = m.clock("clk", "rst");
    let word = Word::input(m, clk, "word", &WORD_WIDTHS);
    let valid = m.input(clk, "word_valid", 1);
    let begins = m.input(clk, "begins", 1);
    let begun = (begins ^ begins.delay_reset("begins_before", 0)).named("begun");
    let time = m.reg_data(clk, "time_begun", TIME_BITS);
    time.next_if(begun, m.input(clk, "now", TIME_BITS));

    // A frame in the ring: its time, then its words. Before its first word a clock is the time's.
    let first = m.reg(clk, "first", 1, 1);
    first.next_if(valid, !first.q & word.last);
    let takes = (valid & !first.q).named("takes");
    m.output("word_taken", takes);
    let entry = word.last.cat(word.bytes.wrapping_sub(1).trunc(3)).cat(word.data);
    let entry = first.q.mux(time.q.extend(ENTRY_BITS), entry);

    let ring = m.memory("ring", sizes.words, ENTRY_BITS);
    let bits = ring.address_width();
    let (tail, whole) = (m.reg(clk, "tail", bits, 0), m.reg(clk, "whole", bits, 0));
    let head = m.wire(clk, "head", bits);
    let after = tail.q.wrapping_add(1).named("after");
    let room = after.ne(head.q).named("room");
    let lacked = m.reg_data(clk, "lacked", 1);
    let lacks = ((lacked.q & !first.q) | !room).named("lacks");
    lacked.next_if(valid, lacks);
    ring.write(valid & room, tail.q, entry);

    let verdict = word.verdict.any().mux(word.verdict, lacks.repeat(VERDICT_BITS) & code("no_room"));
    let good = verdict.is_zero().named("good");
    let ended = (takes & word.last).named("ended");
    whole.next_if(ended & good, after);
    tail.next_if(valid, (ended & !good).mux(whole.q, room.mux(after, tail.q)));

    let ready = m.input(clk, "m_tready", 1);
    let header = m.reg(clk, "header", 1, 1);
    let pop = m.wire(clk, "pop", 1);
    let (queue, next) = read_ahead(m, clk, "ahead", ring, whole.q, pop.q);
    head.drive(next);
    pop.drive(header.q | ready);
    let last = queue.word.bit(ENTRY_BITS - 1);
    header.next_if(queue.valid & pop.q, !header.q & last);
    let shown = m.reg_data(clk, "m_time", TIME_BITS);
    shown.next_if(header.q, queue.word.trunc(TIME_BITS));
    m.output("m_time", shown.q);
    m.output("m_tvalid", queue.valid & !header.q);
    m.output("m_tlast", last);
    m.output("m_tdata", queue.word.trunc(64));
    m.output("m_tkeep", lanes_to(queue.word.slice(64, 3)));

    let outcome = verdict.delay("outcome");
    let ended = ended.delay_reset("outcome_valid", 0);
    for (i, port) in COUNTERS.into_iter().enumerate() {
        let name = port.trim_start_matches("count_");
        assert!(i == 0 || reason::MAC[i - 1].name == name, "the table's reasons");
        let event = (ended & outcome.eq(i as u64)).delay_reset(&format!("is_{name}"), 0);
        m.output(port, counter(&format!("counter_{name}"), event));
    }
}
