//! Turns: lets two taps share a parser, where a tap has a window at most every second clock.

use crate::tap::{WINDOW_WIDTHS, Window};
use crate::{Profile, parse};
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig};

/// The taps in the order of their turns: even clocks, odd clocks.
const TAPS: [&str; 2] = ["ingress", "egress"];

/// Clocks from a window until the parser has it, at most.
pub const LATENCY: u32 = 3;

/// The block.
pub fn component(_: &Profile) -> Rc<Component> {
    Module::build("turns", |m| {
        let clk = m.clock("clk", "rst");
        let odd = m.input(clk, "odd", 1);
        let [ingress, egress] = TAPS.map(|tap| wait(m, clk, tap, odd));
        let turn = egress.select(odd, &ingress);
        let valid = turn.valid.delay_reset("window_valid", 0);
        Window {
            valid,
            ..turn.delay("turn")
        }
        .output(m, "window");
        // Whose turn it was a clock before what the parser gives now came to it.
        let then = if parse::LATENCY.is_multiple_of(2) { !odd } else { odd };
        m.output("egress", then);
    })
}

/// A tap's window until its turn. Two clocks are two turns at most, so that it is gone
/// before the next one comes.
fn wait<'m>(m: &'m Module, clk: Clock<'m>, tap: &str, odd: Sig<'m>) -> Window<'m> {
    let window = Window::input(m, clk, &format!("{tap}_window"), &WINDOW_WIDTHS);
    let turn = if tap == TAPS[1] { odd } else { !odd };
    let waits = m.reg(clk, &format!("{tap}_waits"), 1, 0);
    waits.next(window.valid | (waits.q & !turn));
    let before = window.valid.delay_reset(&format!("{tap}_before"), 0);
    m.assume_always(clk, &format!("{tap}_windows_are_apart"), !(window.valid & before));
    m.assert_always(clk, &format!("{tap}_has_room"), !(window.valid & waits.q & !turn));
    let kept = |name: &str, sig: Sig<'m>| {
        let register = m.reg_data(clk, &format!("{tap}_{name}"), sig.width());
        register.next_if(window.valid, sig);
        register.q
    };
    Window {
        valid: waits.q,
        data: kept("data", window.data),
        bytes: kept("bytes", window.bytes),
    }
}
