//! The node with its card, and the way to it over port 0: all that a board without PCIe does.

use super::{Beat, Node, Watched, card, wire_without};
use crate::card::{instance, with};
use crate::control::who::{WHO_WIDTHS, Who};
use crate::reflect::lanes::swap;
use crate::{Profile, control};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::rc::Rc;
use wiremeter_rtl::{Clock, Component, Direction, Instance, Module, Sig, Wire};

/// The port that is also the way to the card.
pub const CONTROL_PORT: usize = 0;

/// Who the card is on that port, and who may ask, after a reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    /// Its link address; a local one (IEEE 802, 8.4) by default.
    pub mac: [u8; 6],
    /// Its IPv4 address.
    pub ipv4: Ipv4Addr,
    /// Its UDP port.
    pub port: u16,
    /// The only source of Etherbone that is answered; none: all are.
    pub allowed: Option<Ipv4Addr>,
    /// Whether frames are answered.
    pub enable: bool,
}

impl Default for Built {
    /// As LiteX's clients expect a board, and off.
    fn default() -> Built {
        Built {
            mac: [0x02, 0x57, 0x4d, 0, 0, 1],
            ipv4: Ipv4Addr::new(192, 168, 1, 50),
            port: 1234,
            allowed: None,
            enable: false,
        }
    }
}

impl Built {
    /// The same as signals.
    pub fn who(self, m: &Module) -> Who<'_> {
        let number = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
        let address = |address: Ipv4Addr| m.lit(number(&address.octets()), 32);
        Who {
            mac: m.lit(number(&self.mac), 48),
            ipv4: address(self.ipv4),
            port: m.lit(self.port.into(), 16),
            allowed: address(self.allowed.unwrap_or(Ipv4Addr::UNSPECIFIED)),
            enable: m.lit(self.enable.into(), 1),
        }
    }
}

/// The module `node_board`: the pins of the node, who the card is after a reset (`built_*`), the
/// switch that enables its control, and what can be watched.
pub fn component(node: &Node, profile: &Profile) -> Rc<Component> {
    Module::build("node_board", |m| {
        let clk = m.clock("clk", "rst");
        let rx = [0, 1].map(|port| m.clock(&format!("phy{port}_rxc"), &format!("phy{port}_rx_rst")));
        let built = Who::input(m, clk, "built", &WHO_WIDTHS);
        wire_board(m, clk, rx, node, profile, built, m.input(clk, "strap", 1)).show(m);
    })
}

/// As [`wire`], with the card and the way to it. `built` is who the card is after a reset, until
/// the host says otherwise; while `strap` is 1 it is there in any case.
///
/// # Panics
/// If the card's sizes are not those of a node, or it has no control.
pub fn wire_board<'m>(
    m: &'m Module,
    clk: Clock<'m>,
    rx: [Clock<'m>; 2],
    node: &Node,
    profile: &Profile,
    built: Who<'m>,
    strap: Sig<'m>,
) -> Watched<'m> {
    assert!(profile.control, "a board's card has a control");
    let of = control::component(profile);
    // What the card says on its buses; it comes after the node, which it watches.
    let buses = ["m_axil_", "s_axi_", "value_", "set"];
    let from_card: BTreeMap<String, Wire<'m>> = of
        .ports()
        .iter()
        .filter(|port| port.direction == Direction::Input && buses.iter().any(|bus| port.name.starts_with(bus)))
        .map(|port| (port.name.clone(), m.wire(clk, &format!("card_{}", port.name), port.width)))
        .collect();
    let mut placed: Option<Instance<'m>> = None;
    let mut streams = card::Streams::new(m, clk);
    let [mac, there] = [("own_mac", 48), ("control_there", 1)].map(|(name, width)| m.wire(clk, name, width));
    let own = |beat: &Beat<'m>| is_for(m, clk, beat, mac.q, there.q);
    let mut watched = wire_without(m, clk, rx, node, streams.now.q, own, |port, ingress, stream, ready| {
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
        inputs.extend(with("built", built));
        inputs.push(("strap".to_string(), strap));
        inputs.push(("tx_tready".to_string(), passes.q));
        let control = instance(m, clk, "u_control", &of, &inputs);
        let (sent, taken) = streams.through(port, control::Beat::from_instance(&control, "tx"), ready);
        passes.drive(taken);
        let taken = control.out("through_tready");
        placed = Some(control);
        (sent, taken)
    });
    let control = placed.expect("the node has that port");
    mac.drive(control.out("mac_high").cat(control.out("mac_low")));
    there.drive(control.out("enable").bit(0));

    // The card's registers are the control's master's, its records the control's slave's.
    let card = crate::card::component(profile, 0);
    let here = card::place(m, clk, profile, &card, &watched, streams, |name, width| match name {
        _ if name.starts_with("s_axil_") => control.out(&name.replacen("s_axil_", "m_axil_", 1)),
        _ if name.starts_with("m_axi_") => control.out(&name.replacen("m_axi_", "s_axi_", 1)),
        _ if name.starts_with("control_") => control.out(&name["control_".len()..]),
        // Time is the card's own clock's.
        _ => m.lit(0, width),
    });
    for (name, wire) in from_card {
        let theirs = match name.split_at_checked(7) {
            Some(("m_axil_", pin)) => format!("s_axil_{pin}"),
            _ if name.starts_with("s_axi_") => name.replacen("s_axi_", "m_axi_", 1),
            _ => format!("control_{name}"),
        };
        wire.drive(here.out(&theirs));
    }
    let counted = of.ports().iter().filter(|port| port.name.starts_with("count_"));
    watched
        .counts
        .extend(counted.map(|port| (format!("control_{}", port.name), control.out(&port.name))));
    watched
}

/// Whether a beat is of a frame that came to the control's port for its link address alone.
fn is_for<'m>(m: &'m Module, clk: Clock<'m>, beat: &Beat<'m>, mac: Sig<'m>, there: Sig<'m>) -> Sig<'m> {
    let (inside, held) = (m.reg(clk, "own_inside", 1, 0), m.reg(clk, "own_held", 1, 0));
    // The first byte on the wire is a number's highest.
    let to = Sig::cat_all(&[0, 1, 2].map(|n| swap(beat.data.slice(16 * n, 16))));
    let begins = to.eq(mac) & beat.port.eq(CONTROL_PORT as u64) & there;
    let is = inside.q.mux(held.q, begins);
    inside.next_if(beat.valid, !beat.last);
    held.next_if(beat.valid, is);
    is
}
