//! The node with a card that measures its queues.

use super::{Node, Watched, wire};
use crate::mac_receive::TIME_BITS;
use crate::{Profile, card};
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Clock, Component, Direction, Instance, Module, Sig};

/// Bits of a channel at the card's drop port.
const CHANNEL_BITS: u32 = 16;
/// Bits of a drop's length there.
const DROP_LENGTH_BITS: u32 = 16;

/// The module `node_card`: the pins of the node, what can be watched of it, and all ports of the
/// card but for the streams.
/// What the card itself would send goes nowhere yet.
///
/// # Panics
/// If the card's sizes are not those of a node: 64 bit, two ports.
pub fn component(node: &Node, profile: &Profile) -> Rc<Component> {
    Module::build("node_card", |m| {
        let clk = m.clock("clk", "rst");
        let rx = [0, 1].map(|port| m.clock(&format!("phy{port}_rxc"), &format!("phy{port}_rx_rst")));
        let watched = wire(m, clk, rx, node, m.lit(0, TIME_BITS), |_, _, stream, ready| (stream, ready));
        let card = card::component(profile, 0);
        let here = place(m, clk, profile, &card, &watched, |name, width| m.input(clk, name, width));
        for port in card.ports().iter().filter(|port| port.direction == Direction::Output) {
            if !port.name.starts_with("tx_") && !port.name.starts_with("through_") {
                m.output(&port.name, here.out(&port.name));
            }
        }
        watched.show(m);
    })
}

/// The card beside a node that it watches; its other inputs are what `given` says.
///
/// # Panics
/// As [`component`].
pub fn place<'m>(
    m: &'m Module,
    clk: Clock<'m>,
    profile: &Profile,
    card: &Rc<Component>,
    watched: &Watched<'m>,
    given: impl Fn(&str, u32) -> Sig<'m>,
) -> Instance<'m> {
    assert!(profile.width == 64 && profile.ports == 2, "a node's card has 64 bit and two ports");
    let mut inputs: Vec<(String, Sig<'m>)> = Vec::new();
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
        let sig = match name {
            "tx_tready" => m.lit(1, 1),
            _ if name.starts_with("through_") => m.lit(0, port.width),
            _ => given(name, port.width),
        };
        inputs.push((port.name.clone(), sig));
    }
    card::instance(m, clk, "u_card", card, &inputs)
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
