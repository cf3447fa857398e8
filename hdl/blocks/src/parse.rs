//! The parser: kinds, labels and the key of a frame, from its first 128 bytes.
//!
//! A frame may come at every clock. Control runs ahead on few bits; the packet's bytes
//! wait in a delay line until it is known where the transport is.

mod bytes;
pub mod code;
mod ipv4;
mod ipv6;
mod layer2;
mod layer3;
mod layer4;

use crate::Profile;
use crate::tap::{WINDOW_WIDTHS, Window};
pub use layer3::END_BITS;
use std::rc::Rc;
use wiremeter_cells::delay_line;
use wiremeter_rtl::{Bundle, Component, Module, Sig, bundle};

/// Clocks from the window to its [`Parsed`].
pub const LATENCY: u32 = layer2::CLOCKS + ipv6::CLOCKS + layer4::CLOCKS;

bundle! {
    /// What a frame is, as far as that can be said without its length.
    pub struct Parsed {
        /// 1 if there is a frame at this clock.
        valid,
        /// Network header, [`code::kind`].
        kind,
        /// Transport, [`code::l4`]; 0 for none.
        l4,
        /// Why it was not read on, [`code::reason`]; 0 if it was.
        reason,
        /// There is a VLAN id.
        vlan_valid,
        /// Id of the outer tag.
        vlan_id,
        /// There is an MPLS label.
        mpls_valid,
        /// The top label.
        mpls_label,
        /// There is a DSCP.
        dscp_valid,
        /// The DSCP.
        dscp,
        /// The frame must be at least so long, else the reason is `ip_length`, and
        /// there is no transport. 0 if it is not IP.
        ip_end,
        /// The key without what lies behind the first IP header.
        base_key,
        /// What is added (XOR) to the key unless the reason is `ip_length`.
        l4_key,
    }
}

bundle! {
    /// Those fields of [`Parsed`] that are known with the network header.
    pub struct Early {
        /// As in [`Parsed`].
        kind,
        /// As in [`Parsed`].
        vlan_valid,
        /// As in [`Parsed`].
        vlan_id,
        /// As in [`Parsed`].
        mpls_valid,
        /// As in [`Parsed`].
        mpls_label,
        /// As in [`Parsed`].
        dscp_valid,
        /// As in [`Parsed`].
        dscp,
    }
}

/// The block; the same for all profiles.
pub fn component(_: &Profile) -> Rc<Component> {
    Module::build("parse", |m| {
        let clk = m.clock("clk", "rst");
        let mut window = Window::input(m, clk, "window", &WINDOW_WIDTHS);
        window.data = window.data.partly_used("the addresses of the link layer mean nothing to the meter");
        parse(&window).output(m, "parsed");
    })
}

fn parse<'m>(window: &Window<'m>) -> Parsed<'m> {
    let (m, clk) = (window.valid.module(), window.valid.clock());
    let late = |name: &str, sig: Sig<'m>, clocks: u32| delay_line(m, clk, name, sig, clocks);

    let mut valid = vec![window.valid];
    for i in 1..=LATENCY {
        valid.push(valid[i as usize - 1].delay_reset(&format!("valid{i}"), 0));
    }

    let link = layer2::link(window);
    let (network, is_ipv6) = layer3::network(&link);
    let walk = ipv6::walk(&link, is_ipv6);
    let internet = network.internet();

    let request = layer4::Request {
        ipv4: network.ipv4,
        ipv6: network.ipv6,
        reason: network.reason,
        fragment: network.fragment,
        identified: network.identified,
        header_words: network.header.trunc(4),
        words: network.words,
        short: internet.length.trunc(7),
        long: internet.length.slice(7, 9).any(),
        protocol: internet.protocol,
    };
    let request = request.unpack(late("request", request.pack(), ipv6::CLOCKS - layer3::CLOCKS));
    let tail = link.packet.slice(8 * layer4::FIRST, 8 * (layer2::REST - layer4::FIRST));
    let tail = late("tail", tail, ipv6::CLOCKS + layer4::FETCH_CLOCKS);
    let transport = layer4::transport(&request, &walk, tail, valid[LATENCY as usize - 1]);

    // What is known early waits for the transport.
    let network_clocks = layer2::CLOCKS + layer3::CLOCKS;
    let base_key = network.hash(valid[(network_clocks + layer3::HASH_CLOCKS - 1) as usize]);
    let base_key = late("base_key", base_key, LATENCY - network_clocks - layer3::HASH_CLOCKS);
    let ip_end = network.end(internet.length);
    let ip_end = late("ip_end", ip_end, LATENCY - network_clocks - layer3::END_CLOCKS);
    let early = Early {
        kind: network.kind,
        vlan_valid: network.vlan_valid,
        vlan_id: network.vlan_id,
        mpls_valid: network.mpls_valid,
        mpls_label: network.mpls_label,
        dscp_valid: network.ipv4 | network.ipv6,
        dscp: internet.dscp,
    };
    let early = early.unpack(late("early", early.pack(), LATENCY - network_clocks));

    Parsed {
        valid: valid[LATENCY as usize],
        kind: early.kind,
        l4: transport.l4,
        reason: transport.reason,
        vlan_valid: early.vlan_valid,
        vlan_id: early.vlan_id,
        mpls_valid: early.mpls_valid,
        mpls_label: early.mpls_label,
        dscp_valid: early.dscp_valid,
        dscp: early.dscp,
        ip_end,
        base_key,
        l4_key: transport.key,
    }
}
