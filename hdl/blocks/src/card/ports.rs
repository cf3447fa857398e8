//! The port that a frame came from, kept beside it, of a card with several ports.

use crate::{Profile, parse, tap};
use wiremeter_rtl::{Clock, Module, Sig};

/// Frames of a tap between its window and what the parser says: those wait in turns.
const WAITING: usize = 64;
// A tap has a window at every second clock, where it waits for turns.
const _: () = assert!((parse::LATENCY + crate::turns::LATENCY + 2) / 2 < WAITING as u32);

/// The ports of the frames at the taps.
pub struct Ports<'m> {
    /// By clocks behind the tap's port, from 0 on.
    late: Vec<Sig<'m>>,
}

impl<'m> Ports<'m> {
    /// The input port of this side.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, side: &str) -> Ports<'m> {
        let port = m.input(clk, &format!("{side}_port"), p.port_bits());
        let mut late = vec![port];
        for i in 0..tap::END_LATENCY {
            late.push(late[i as usize].delay(&format!("{side}_port_late{i}")));
        }
        Ports { late }
    }

    /// The port of the frame in the tap's stream.
    pub fn at_stream(&self) -> Sig<'m> {
        self.late[tap::STREAM_LATENCY as usize]
    }

    /// The port of the frame that the parser tells of. A tap's frames leave the parser in their order.
    pub fn at_parser(&self, m: &'m Module, clk: Clock<'m>, p: &Profile, side: &str, window: Sig<'m>, parsed: Sig<'m>) -> Sig<'m> {
        let n = |what: &str| format!("{side}_port_{what}");
        let ports = m.memory(&n("ring"), WAITING, p.port_bits());
        let bits = ports.address_width();
        let (tail, head) = (m.reg(clk, &n("tail"), bits, 0), m.reg(clk, &n("head"), bits, 0));
        ports.write(window, tail.q, self.late[tap::END_LATENCY as usize]);
        tail.next_if(window, tail.q.wrapping_add(1));
        head.next_if(parsed, head.q.wrapping_add(1));
        ports.read_async(head.q)
    }
}
