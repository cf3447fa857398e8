//! The node with a card that measures its queues.

use super::{Node, Watched, wire};
use crate::card::with;
use crate::mac_receive::TIME_BITS;
use crate::transmit::Through;
use crate::{Profile, card, control};
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Clock, Component, Direction, Instance, Module, Sig, Wire};

/// Bits of a channel at the card's drop port.
const CHANNEL_BITS: u32 = 16;
/// Bits of a drop's length there.
const DROP_LENGTH_BITS: u32 = 16;

/// The module `node_card`: the pins of the node, what can be watched of it, and all ports of the
/// card but for the streams.
///
/// # Panics
/// If the card's sizes are not those of a node: 64 bit, two ports.
pub fn component(node: &Node, profile: &Profile) -> Rc<Component> {
    Module::build("node_card", |m| {
        let clk = m.clock("clk", "rst");
        let rx = [0, 1].map(|port| m.clock(&format!("phy{port}_rxc"), &format!("phy{port}_rx_rst")));
        let card = card::component(profile, 0);
        let mut streams = Streams::new(m, clk);
        let watched = wire(m, clk, rx, node, streams.now.q, |port, _, stream, ready| {
            streams.through(port, stream, ready)
        });
        let here = place(m, clk, profile, &card, &watched, streams, |name, width| m.input(clk, name, width));
        for port in card.ports().iter().filter(|port| port.direction == Direction::Output) {
            if port.name != "now" && !["tx", "through"].iter().any(|stream| port.name.starts_with(stream)) {
                m.output(&port.name, here.out(&port.name));
            }
        }
        watched.show(m);
    })
}

/// What a card with two ports has between the node's frames and its MACs, before the card is there.
pub struct Streams<'m> {
    /// The time to put beside a frame.
    pub now: Wire<'m>,
    sent: [Through<'m>; 2],
    /// All that the card drives, by its ports' names.
    driven: Vec<(String, Wire<'m>)>,
    /// All that drives it.
    inputs: Vec<(String, Sig<'m>)>,
}

impl<'m> Streams<'m> {
    /// Both ports' streams.
    pub fn new(m: &'m Module, clk: Clock<'m>) -> Streams<'m> {
        let mut driven = Vec::new();
        let mut wire = |name: String, width| {
            let wire = m.wire(clk, &format!("card_{name}"), width);
            let sig = wire.q;
            driven.push((name, wire));
            sig
        };
        let sent = [0, 1].map(|port| {
            wire(format!("through{port}_tready"), 1);
            let n = |field: &str| format!("tx{port}_{field}");
            Through {
                tdata: wire(n("tdata"), 64),
                tkeep: wire(n("tkeep"), 8),
                tvalid: wire(n("tvalid"), 1),
                tlast: wire(n("tlast"), 1),
                tuser: wire(n("tuser"), 1),
            }
        });
        Streams {
            now: m.wire(clk, "card_now", TIME_BITS),
            sent,
            driven,
            inputs: Vec::new(),
        }
    }

    /// A port's frames through the card: what the MAC gets, and what takes the stream.
    pub fn through(&mut self, port: usize, stream: control::Beat<'m>, ready: Sig<'m>) -> (Through<'m>, Sig<'m>) {
        self.inputs.extend(with(&format!("through{port}"), Through::from(stream)));
        self.inputs.push((format!("tx{port}_tready"), ready));
        let taken = format!("through{port}_tready");
        let taken = self.driven.iter().find(|(name, _)| *name == taken).expect("one of two ports");
        (self.sent[port], taken.1.q)
    }
}

/// The card beside a node that it watches, and in its streams; its other inputs are what `given` says.
///
/// # Panics
/// As [`component`].
pub fn place<'m>(
    m: &'m Module,
    clk: Clock<'m>,
    profile: &Profile,
    card: &Rc<Component>,
    watched: &Watched<'m>,
    streams: Streams<'m>,
    given: impl Fn(&str, u32) -> Sig<'m>,
) -> Instance<'m> {
    assert!(profile.width == 64 && profile.ports == 2, "a node's card has 64 bit and two ports");
    let mut inputs = streams.inputs;
    inputs.push(("ingress_time".to_string(), watched.time));
    for (side, beat) in [("ingress", watched.ingress), ("egress", watched.egress)] {
        for (field, sig) in [
            ("tdata", beat.data),
            ("tkeep", beat.keep),
            ("tvalid", beat.valid),
            ("tlast", beat.last),
            ("tuser", m.lit(0, 1)),
            ("port", beat.port),
        ] {
            inputs.push((format!("{side}_{field}"), sig));
        }
    }
    // Channels are by port, and the host maps each to its own number.
    inputs.push(("drop_valid".to_string(), watched.drop.valid));
    inputs.push(("drop_channel".to_string(), watched.drop.port.extend(CHANNEL_BITS)));
    inputs.push(("drop_length".to_string(), watched.drop.length.extend(DROP_LENGTH_BITS)));
    for port in card.ports().iter().filter(|port| port.direction == Direction::Input) {
        let name = port.name.as_str();
        if ["clk", "rst"].contains(&name) || inputs.iter().any(|(given, _)| given == name) {
            continue;
        }
        inputs.push((port.name.clone(), given(name, port.width)));
    }
    let here = card::instance(m, clk, "u_card", card, &inputs);
    streams.now.drive(here.out("now"));
    for (name, wire) in streams.driven {
        wire.drive(here.out(&name));
    }
    here
}

impl<'m> Watched<'m> {
    /// As outputs of a module.
    pub fn show(self, m: &'m Module) {
        self.ingress.output(m, "ingress");
        self.egress.output(m, "egress");
        self.drop.output(m, "drop");
        for (name, count) in self.counts {
            m.output(&name, count);
        }
    }
}
