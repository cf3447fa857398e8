//! The node with a card that measures its queues.

use super::{Node, wire};
use crate::mac_receive::TIME_BITS;
use crate::{Profile, card};
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Component, Direction, Module, Sig};

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
    assert!(profile.width == 64 && profile.ports == 2, "a node's card has 64 bit and two ports");
    Module::build("node_card", |m| {
        let clk = m.clock("clk", "rst");
        let rx = [0, 1].map(|port| m.clock(&format!("phy{port}_rxc"), &format!("phy{port}_rx_rst")));
        let watched = wire(m, clk, rx, node, m.lit(0, TIME_BITS));
        let mut inputs: Vec<(String, Sig<'_>)> = Vec::new();
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
        let card = card::component(profile, 0);
        for port in card.ports().iter().filter(|port| port.direction == Direction::Input) {
            let name = port.name.as_str();
            if ["clk", "rst"].contains(&name) || inputs.iter().any(|(given, _)| given == name) {
                continue;
            }
            let sig = match name {
                "tx_tready" => m.lit(1, 1),
                _ if name.starts_with("through_") => m.lit(0, port.width),
                _ => m.input(clk, name, port.width),
            };
            inputs.push((port.name.clone(), sig));
        }
        let card_here = super::instance(m, clk, "u_card", &card, &inputs);
        for port in card.ports().iter().filter(|port| port.direction == Direction::Output) {
            if !port.name.starts_with("tx_") && !port.name.starts_with("through_") {
                m.output(&port.name, card_here.out(&port.name));
            }
        }
        watched.ingress.output(m, "ingress");
        watched.egress.output(m, "egress");
        watched.drop.output(m, "drop");
        for (name, count) in watched.counts {
            m.output(&name, count);
        }
    })
}
