//! Ethernet, VLAN tags and MPLS labels.

use super::{Kind, Packet, Position, Reason, ip, rest};
use etherparse::{SingleVlanHeaderSlice, ether_type};

const VLAN_TAGS: usize = 2;
const MPLS_LABELS: usize = 4;
/// Types below this are lengths (IEEE 802.3 clause 3.2.6).
const FIRST_TYPE: u16 = 0x0600;
/// MPLS unicast, and what began as multicast (RFC 5332).
const MPLS: [u16; 2] = [0x8847, 0x8848];

/// Reads the link layer and what it carries.
pub(super) fn parse(frame: &[u8], position: &mut Position, packet: &mut Packet) -> Result<(), Reason> {
    vlan(frame, position, packet)?;
    match position.ethertype {
        ethertype if ethertype < FIRST_TYPE => packet.kind = Kind::Llc,
        ethertype if MPLS.contains(&ethertype) => return mpls(frame, position, packet),
        ethertype if ethertype == ether_type::ARP.0 => packet.kind = Kind::Arp,
        ethertype if ethertype == ether_type::IPV4.0 => return ip::v4(frame, position.l3, packet),
        ethertype if ethertype == ether_type::IPV6.0 => return ip::v6(frame, position.l3, packet),
        _ => {}
    }
    Ok(())
}

fn vlan(frame: &[u8], position: &mut Position, packet: &mut Packet) -> Result<(), Reason> {
    let tags = [ether_type::VLAN_TAGGED_FRAME.0, ether_type::PROVIDER_BRIDGING.0];
    let mut seen = 0;
    while tags.contains(&position.ethertype) {
        if seen == VLAN_TAGS {
            return Err(Reason::VlanDepth);
        }
        let tag = SingleVlanHeaderSlice::from_slice(rest(frame, position.l3)).map_err(|_| Reason::Truncated)?;
        packet.vlan.get_or_insert(tag.vlan_identifier().value());
        position.ethertype = tag.ether_type().0;
        position.l3 += 4;
        seen += 1;
    }
    Ok(())
}

/// Labels as in RFC 3032 section 2.1: 20 bits of label, 3 of traffic class, S, 8 of TTL.
fn mpls(frame: &[u8], position: &mut Position, packet: &mut Packet) -> Result<(), Reason> {
    for _ in 0..MPLS_LABELS {
        let entry = *rest(frame, position.l3).first_chunk().ok_or(Reason::Truncated)?;
        let entry = u32::from_be_bytes(entry);
        packet.mpls.get_or_insert(entry >> 12);
        position.l3 += 4;
        if entry & 0x100 != 0 {
            return match rest(frame, position.l3).first().map(|byte| byte >> 4) {
                Some(4) => ip::v4(frame, position.l3, packet),
                Some(6) => ip::v6(frame, position.l3, packet),
                _ => Ok(()),
            };
        }
    }
    Err(Reason::MplsDepth)
}
