//! The node with its card, and the way to it over port 0: all that a board without PCIe does.

use super::{Node, Watched, card, wire};
use crate::card::{instance, with};
use crate::{Profile, control};
use std::collections::BTreeMap;
use std::rc::Rc;
use wiremeter_rtl::{Clock, Component, Direction, Instance, Module, Sig, Wire};

/// The port that is also the way to the card.
pub const CONTROL_PORT: usize = 0;

/// Who the card is on that port, and who may ask.
#[derive(Clone, Copy)]
pub struct Who<'m> {
    /// Its link address.
    pub mac: Sig<'m>,
    /// Its IPv4 address.
    pub ipv4: Sig<'m>,
    /// Its UDP port.
    pub port: Sig<'m>,
    /// The only source that may ask; 0: all.
    pub allowed: Sig<'m>,
}

/// The module `node_board`: the pins of the node, who the card is, and what can be watched.
pub fn component(node: &Node, profile: &Profile) -> Rc<Component> {
    Module::build("node_board", |m| {
        let clk = m.clock("clk", "rst");
        let rx = [0, 1].map(|port| m.clock(&format!("phy{port}_rxc"), &format!("phy{port}_rx_rst")));
        let who = Who {
            mac: m.input(clk, "mac", 48),
            ipv4: m.input(clk, "ipv4", 32),
            port: m.input(clk, "port", 16),
            allowed: m.input(clk, "allowed", 32),
        };
        wire_board(m, clk, rx, node, profile, &who).show(m);
    })
}

/// As [`wire`], with the card and the way to it.
///
/// # Panics
/// If the card's sizes are not those of a node.
pub fn wire_board<'m>(m: &'m Module, clk: Clock<'m>, rx: [Clock<'m>; 2], node: &Node, profile: &Profile, who: &Who<'m>) -> Watched<'m> {
    let of = control::component(profile);
    // What the card says on its buses; it comes after the node, which it watches.
    let buses = ["m_axil_", "s_axi_"];
    let from_card: BTreeMap<String, Wire<'m>> = of
        .ports()
        .iter()
        .filter(|port| port.direction == Direction::Input && buses.iter().any(|bus| port.name.starts_with(bus)))
        .map(|port| (port.name.clone(), m.wire(clk, &format!("card_{}", port.name), port.width)))
        .collect();
    let mut placed: Option<Instance<'m>> = None;
    let mut streams = card::Streams::new(m, clk);
    let mut watched = wire(m, clk, rx, node, streams.now.q, |port, ingress, stream, ready| {
        if port != CONTROL_PORT {
            return streams.through(port, stream, ready);
        }
        // What the card itself sends is nearest to the MAC: its time is exact.
        let passes = m.wire(clk, "control_tready", 1);
        let mut inputs: Vec<(String, Sig<'m>)> = from_card.iter().map(|(name, wire)| (name.clone(), wire.q)).collect();
        let comes = ingress.valid & ingress.port.eq(CONTROL_PORT as u64);
        let rx = [
            ("tvalid", comes),
            ("tlast", ingress.last),
            ("tkeep", ingress.keep),
            ("tdata", ingress.data),
        ];
        inputs.extend(rx.map(|(field, sig)| (format!("rx_{field}"), sig)));
        inputs.extend(with("through", stream));
        let who = [("mac", who.mac), ("ipv4", who.ipv4), ("port", who.port), ("allowed", who.allowed)];
        inputs.extend(who.map(|(name, sig)| (name.to_string(), sig)));
        inputs.push(("enable".to_string(), m.lit(1, 1)));
        inputs.push(("tx_tready".to_string(), passes.q));
        let control = instance(m, clk, "u_control", &of, &inputs);
        let (sent, taken) = streams.through(port, control::Beat::from_instance(&control, "tx"), ready);
        passes.drive(taken);
        let taken = control.out("through_tready");
        placed = Some(control);
        (sent, taken)
    });
    let control = placed.expect("the node has that port");

    // The card's registers are the control's master's, its records the control's slave's.
    let card = crate::card::component(profile, 0);
    let here = card::place(m, clk, profile, &card, &watched, streams, |name, width| match name {
        _ if name.starts_with("s_axil_") => control.out(&name.replacen("s_axil_", "m_axil_", 1)),
        _ if name.starts_with("m_axi_") => control.out(&name.replacen("m_axi_", "s_axi_", 1)),
        // Time is the card's own clock's.
        _ => m.lit(0, width),
    });
    for (name, wire) in from_card {
        let theirs = match name.strip_prefix("m_axil_") {
            Some(pin) => format!("s_axil_{pin}"),
            None => name.replacen("s_axi_", "m_axi_", 1),
        };
        wire.drive(here.out(&theirs));
    }
    let counted = of.ports().iter().filter(|port| port.name.starts_with("count_"));
    watched
        .counts
        .extend(counted.map(|port| (format!("control_{}", port.name), control.out(&port.name))));
    watched
}
