//! Both ports' frames one after the other, in turns.

use super::{BEAT_WIDTHS, Beat};
use crate::mac_receive::TIME_BITS;
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Component, Module};

pub fn component() -> Rc<Component> {
    Module::build("node_merge", |m| {
        let clk = m.clock("clk", "rst");
        let [_, _, _, keep_bits, data_bits] = BEAT_WIDTHS;
        let ports = ["port0", "port1"].map(|port| {
            let n = |field: &str| format!("{port}_{field}");
            let beat = Beat {
                valid: m.input(clk, &n("tvalid"), 1),
                last: m.input(clk, &n("tlast"), 1),
                port: m.lit(u64::from(port == "port1"), 1),
                keep: m.input(clk, &n("tkeep"), keep_bits),
                data: m.input(clk, &n("tdata"), data_bits),
            };
            (beat, m.input(clk, &n("time"), TIME_BITS))
        });
        let [(first, first_time), (second, second_time)] = ports;

        // Within a frame its port; between frames the other one than the last, if it has one.
        let busy = m.reg(clk, "busy", 1, 0);
        let before = m.reg(clk, "port_before", 1, 0);
        let other = before.q.mux(first.valid, second.valid);
        let port = (before.q ^ (!busy.q & other)).named("port");
        let beat = second.select(port, &first);
        busy.next_if(beat.valid, !beat.last);
        before.next_if(beat.valid, port);
        m.output("port0_taken", !port);
        m.output("port1_taken", port);

        let shown = Beat {
            valid: beat.valid.delay_reset("shown_valid", 0),
            last: beat.last.delay("shown_last"),
            port: beat.port.delay("shown_port"),
            keep: beat.keep.delay("shown_keep"),
            data: beat.data.delay("shown_data"),
        };
        shown.output(m, "beat");
        m.output("beat_time", port.mux(second_time, first_time).delay("shown_time"));
    })
}
