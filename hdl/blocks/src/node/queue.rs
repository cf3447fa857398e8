//! The queue of a direction: frames in block RAM; one that does not fit is dropped whole.

use super::{LENGTH_BITS, WORD_BITS};
use std::rc::Rc;
use wiremeter_cells::{counter, last_lane, read_ahead};
use wiremeter_rtl::{Component, Module};

pub fn component(words: usize) -> Rc<Component> {
    Module::build("node_queue", |m| describe(m, words))
}

fn describe(m: &Module, words: usize) {
    let clk = m.clock("clk", "rst");
    let (valid, last) = (m.input(clk, "valid", 1), m.input(clk, "last", 1));
    let keep = m.input(clk, "keep", 8).partly_used("a beat has a lane at least");
    let data = m.input(clk, "data", 64);
    let lane = last_lane(keep).named("last_lane");

    let ring = m.memory("ring", words, WORD_BITS);
    let bits = ring.address_width();
    let (tail, whole) = (m.reg(clk, "tail", bits, 0), m.reg(clk, "whole", bits, 0));
    let head = m.wire(clk, "head", bits);
    let after = tail.q.wrapping_add(1).named("after");
    let room = after.ne(head.q).named("room");
    let lacked = m.reg(clk, "lacked", 1, 0);
    let lacks = (lacked.q | !room).named("lacks");
    lacked.next_if(valid, lacks & !last);
    ring.write(valid & room, tail.q, last.cat(lane).cat(data));
    let ends = (valid & last).named("ends");
    whole.next_if(ends & !lacks, after);
    tail.next_if(valid, (ends & lacks).mux(whole.q, room.mux(after, tail.q)));

    let beats = m.reg(clk, "beats", LENGTH_BITS - 3, 0);
    beats.next_if(valid, last.mux(0, beats.q.wrapping_add(1)));
    let dropped = (ends & lacks).delay_reset("dropped", 0);
    m.output("dropped", dropped);
    // Beats before the last one, and its bytes, of which the lane is one less.
    m.output("length", beats.q.cat(lane).wrapping_add(1).delay("length"));
    m.output("count_dropped", counter("counter_dropped", dropped));

    let (queue, next) = read_ahead(m, clk, "ahead", ring, whole.q, m.input(clk, "pop", 1));
    head.drive(next);
    m.output("oldest_valid", queue.valid);
    m.output("oldest", queue.word);
}
