//! The largest number of events in any window so far.

use std::rc::Rc;
use wiremeter_rtl::{Component, Module};

/// Counts `hit` until `close` ends the window; counters have `width` bits and stop there.
pub fn peak(width: u32) -> Rc<Component> {
    Module::build("peak", |m| {
        let clk = m.clock("clk", "rst");
        let hit = m.input(clk, "hit", 1);
        let close = m.input(clk, "close", 1);

        let count = m.reg(clk, "count", width, 0);
        let sum = count.q + hit.extend(width); // one bit wider
        let full = sum.bit(width);
        let counted = full.mux(count.q, sum.trunc(width)).named("counted");
        count.next(close.mux(0, counted));

        let most = m.reg(clk, "most", width, 0);
        most.next_if(close & counted.gt(most.q), counted);
        m.output("most", most.q);
        m.cover(clk, "fills", full);
    })
}

fn main() {
    print!("{}", peak(8).verilog());
}
