//! The port that a frame came from, kept beside the parser, of a card with several ports.

use crate::{Profile, parse, tap};
use wiremeter_rtl::{Clock, Module, Sig};

/// Frames of a tap between its window and what the parser says: those wait in turns.
const WAITING: usize = 64;
// A tap has a window at every second clock, where it waits for turns.
const _: () = assert!((parse::LATENCY + crate::turns::LATENCY + 2) / 2 < WAITING as u32);

/// The port of the frame that the parser tells of. A tap's frames leave the parser in their order.
pub fn port_of<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, side: &str, window: Sig<'m>, parsed: Sig<'m>) -> Sig<'m> {
    let n = |what: &str| format!("{side}_port_{what}");
    let mut port = m.input(clk, &format!("{side}_port"), p.port_bits());
    for i in 0..tap::END_LATENCY {
        port = port.delay(&n(&format!("late{i}")));
    }
    let ports = m.memory(&n("ring"), WAITING, p.port_bits());
    let bits = ports.address_width();
    let (tail, head) = (m.reg(clk, &n("tail"), bits, 0), m.reg(clk, &n("head"), bits, 0));
    ports.write(window, tail.q, port);
    tail.next_if(window, tail.q.wrapping_add(1));
    head.next_if(parsed, head.q.wrapping_add(1));
    ports.read_async(head.q)
}
