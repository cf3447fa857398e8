//! The node between two ports: what comes in at one goes out at the other, through a queue, and
//! both sides of the queues can be watched. The contract is docs/node.md.

pub mod board;
pub mod card;
mod merge;
mod queue;
mod share;

use crate::card::{instance, with};
use crate::control;
use crate::mac_receive::{self, Pins, Sizes, TIME_BITS};
use crate::mac_transmit;
use crate::transmit::Through;
use std::rc::Rc;
use wiremeter_cells::Family;
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig, bundle};

/// Words that a port may still have to send when its next frame leaves the queue: longer on
/// the line than the other port's longest frame takes on the datapath.
pub const LEAD: usize = 40;
/// Words behind a queue and before its port: the longest frame, and the lead.
const LINE_WORDS: usize = 512;
/// Bits of a frame's length in bytes.
const LENGTH_BITS: u32 = 14;
/// Bits of a beat with its `keep` as a number.
const WORD_BITS: u32 = 1 + 3 + 64;

bundle! {
    /// A beat of the datapath, without `ready`.
    pub struct Beat {
        /// There is one.
        valid,
        /// The frame's last one.
        last,
        /// The port that it came from.
        port,
        /// As AXI4-Stream has it.
        keep,
        /// As AXI4-Stream has it.
        data,
    }
}

/// Widths of the fields of [`Beat`].
pub const BEAT_WIDTHS: [u32; 5] = [1, 1, 1, 8, 64];

bundle! {
    /// A frame that found no room.
    pub struct Drop {
        /// There is one, at the clock of its last beat.
        valid,
        /// The port that it came from.
        port,
        /// Bytes.
        length,
    }
}

/// Sizes of the node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Of what the pins are made.
    pub family: Family,
    /// Of the receiving halves.
    pub receive: Sizes,
    /// Words of 8 bytes of each queue; a power of two.
    pub queue_words: usize,
    /// Whether a port's TXC changes with its data, and is the node's to give; else it is another
    /// clock's.
    pub gives_txc: [bool; 2],
}

impl Node {
    /// 16 KiB a queue.
    pub fn new(family: Family) -> Node {
        Node {
            family,
            receive: Sizes::envelope(),
            queue_words: 2048,
            gives_txc: [true; 2],
        }
    }
}

/// What can be watched of a node.
pub struct Watched<'m> {
    /// Each frame as it came, whether it finds room or not.
    pub ingress: Beat<'m>,
    /// The time beside the frame at `ingress`.
    pub time: Sig<'m>,
    /// Each frame as it leaves its queue.
    pub egress: Beat<'m>,
    /// What found no room.
    pub drop: Drop<'m>,
    /// Counters and what the PHYs say, by name.
    pub counts: Vec<(String, Sig<'m>)>,
}

/// The node by itself: pins, and what can be watched.
pub fn component(node: &Node) -> Rc<Component> {
    Module::build("node", |m| {
        let clk = m.clock("clk", "rst");
        let rx = [0, 1].map(|port| m.clock(&format!("phy{port}_rxc"), &format!("phy{port}_rx_rst")));
        let now = m.input(clk, "now", TIME_BITS);
        let watched = wire(m, clk, rx, node, now, |_, _, stream, ready| (stream, ready));
        watched.ingress.output(m, "ingress");
        m.output("ingress_time", watched.time);
        watched.egress.output(m, "egress");
        watched.drop.output(m, "drop");
        for (name, count) in watched.counts {
            m.output(&name, count);
        }
    })
}

/// As [`wire_without`], with all frames.
pub fn wire<'m, T: Into<Through<'m>>>(
    m: &'m Module,
    clk: Clock<'m>,
    rx: [Clock<'m>; 2],
    node: &Node,
    now: Sig<'m>,
    to_mac: impl FnMut(usize, &Beat<'m>, control::Beat<'m>, Sig<'m>) -> (T, Sig<'m>),
) -> Watched<'m> {
    wire_without(m, clk, rx, node, now, |_| m.lit(0, 1), to_mac)
}

/// Puts the node into a module, with its ports `phyN_*` but for the clocks. Frames whose beats are
/// `own` are neither forwarded nor watched. `to_mac` may put its own
/// between a port's frames and its MAC: given the port, the frames that come in at either, the
/// stream and the MAC's `tready`, it gives those that the other side sees. `now` is the time that is
/// put beside a frame.
pub fn wire_without<'m, T: Into<Through<'m>>>(
    m: &'m Module,
    clk: Clock<'m>,
    rx: [Clock<'m>; 2],
    node: &Node,
    now: Sig<'m>,
    own: impl FnOnce(&Beat<'m>) -> Sig<'m>,
    mut to_mac: impl FnMut(usize, &Beat<'m>, control::Beat<'m>, Sig<'m>) -> (T, Sig<'m>),
) -> Watched<'m> {
    let mut counts = Vec::new();
    let taken = [0, 1].map(|port| m.wire(clk, &format!("port{port}_taken"), 1));
    let received = [0, 1].map(|port| {
        let name = |pin: &str| format!("phy{port}_{pin}");
        let pins = Pins {
            data: m.input_async(&name("rxd"), 4),
            control: m.input_async(&name("rx_ctl"), 1),
        };
        let inputs = [("now", now), ("m_tready", taken[port].q)];
        let prefix = format!("port{port}_");
        let wired = mac_receive::wire(m, &prefix, (clk, rx[port]), node.family, &node.receive, pins, &inputs);
        counts.push((format!("{prefix}status"), wired.status));
        counts.extend(wired.counters().map(|counter| (format!("{prefix}{counter}"), wired.out(counter))));
        wired
    });

    let mut inputs = Vec::new();
    for (port, mac) in received.iter().enumerate() {
        for field in ["tvalid", "tlast", "tkeep", "tdata", "time"] {
            inputs.push((format!("port{port}_{field}"), mac.out(&format!("m_{field}"))));
        }
    }
    let merge = instance(m, clk, "u_merge", &merge::component(), &inputs);
    for (port, taken) in taken.into_iter().enumerate() {
        taken.drive(merge.out(&format!("port{port}_taken")));
    }
    let came = Beat::from_instance(&merge, "beat");
    let ingress = Beat {
        valid: came.valid & !own(&came),
        ..came
    };

    let pops = [0, 1].map(|port| m.wire(clk, &format!("from{port}_pop"), 1));
    let component = queue::component(node.queue_words);
    let queues = [0, 1].map(|port: usize| {
        let inputs = [
            ("valid", ingress.valid & ingress.port.eq(port as u64)),
            ("last", ingress.last),
            ("keep", ingress.keep),
            ("data", ingress.data),
            ("pop", pops[port].q),
        ];
        let inputs = inputs.map(|(name, sig)| (name.to_string(), sig));
        let queue = instance(m, clk, &format!("u_queue_from{port}"), &component, &inputs);
        counts.push((format!("port{port}_count_dropped"), queue.out("count_dropped")));
        queue
    });
    let dropped = [0, 1].map(|port: usize| queues[port].out("dropped"));
    let drop = Drop {
        valid: dropped[0] | dropped[1],
        port: dropped[1],
        length: dropped[1].mux(queues[1].out("length"), queues[0].out("length")),
    };

    let mut inputs = Vec::new();
    for (from, queue) in queues.iter().enumerate() {
        inputs.push((format!("from{from}_valid"), queue.out("oldest_valid")));
        inputs.push((format!("from{from}_word"), queue.out("oldest")));
    }
    let ready = [0, 1].map(|port| m.wire(clk, &format!("port{port}_ready"), 1));
    inputs.extend([0, 1].map(|port| (format!("port{port}_ready"), ready[port].q)));
    let share = instance(m, clk, "u_share", &share::component(), &inputs);
    for (from, pop) in pops.into_iter().enumerate() {
        pop.drive(share.out(&format!("from{from}_pop")));
    }
    let egress = Beat::from_instance(&share, "beat");

    let sender = mac_transmit::component(node.family);
    for (port, ready) in ready.into_iter().enumerate() {
        let stream = control::Beat::from_instance(&share, &format!("port{port}"));
        let mac_ready = m.wire(clk, &format!("port{port}_mac_ready"), 1);
        let (stream, taken) = to_mac(port, &came, stream, mac_ready.q);
        ready.drive(taken);
        let sending = instance(m, clk, &format!("port{port}_u_transmit"), &sender, &with("s", stream.into()));
        mac_ready.drive(sending.out("s_tready"));
        for pin in ["txd", "tx_ctl", "txc"]
            .into_iter()
            .filter(|pin| node.gives_txc[port] || *pin != "txc")
        {
            m.output(&format!("phy{port}_{pin}"), sending.out(&format!("rgmii_{pin}")));
        }
        // The stream is never late; a reply that is bad is no frame that counts here.
        counts.push((format!("port{port}_count_sent"), sending.out("count_frames")));
        counts.push((format!("port{port}_count_underrun"), sending.out("count_underrun")));
    }
    Watched {
        ingress,
        time: merge.out("beat_time"),
        egress,
        drop,
        counts,
    }
}
