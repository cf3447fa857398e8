//! The value of a Location TLV (RFC 8972, section 4.2): where the request came from and to.

use std::net::{IpAddr, SocketAddr};

use crate::tlv::{MALFORMED, Tlv, UNKNOWN, walk};

/// Bytes of both ports, before sub-TLVs.
const PORTS: usize = 4;

/// Types of sub-TLVs (section 4.2.1): what is asked for.
const SOURCE_MAC: u8 = 1;
const DESTINATION_IP: u8 = 4;
const SOURCE_IP: u8 = 7;
/// What answers them: for the two addresses one more than what asks for IPv4's, two for IPv6's.
const SOURCE_EUI_48: u8 = 2;

/// Whether a value can be one: its sub-TLVs are looked at one by one.
pub(crate) fn is_whole(value: &[u8]) -> bool {
    value.len() >= PORTS
}

/// Fills a value in.
pub(crate) fn fill(value: &mut [u8], source: SocketAddr, destination: SocketAddr) {
    let Some((ports, rest)) = value.split_at_mut_checked(PORTS) else {
        return;
    };
    ports[..2].copy_from_slice(&destination.port().to_be_bytes());
    ports[2..].copy_from_slice(&source.port().to_be_bytes());
    for tlv in walk(rest) {
        let (kind, filled) = match tlv.kind {
            // A socket is not told link addresses: it stays unreported, which is zeros.
            SOURCE_MAC => (SOURCE_EUI_48, vec![0; 8]),
            DESTINATION_IP => address(DESTINATION_IP, destination.ip()),
            SOURCE_IP => address(SOURCE_IP, source.ip()),
            _ => {
                mark(rest, &tlv, UNKNOWN);
                continue;
            }
        };
        if tlv.is_cut || tlv.value().len() != filled.len() {
            mark(rest, &tlv, MALFORMED);
            return;
        }
        mark(rest, &tlv, 0);
        rest[tlv.at + 1] = kind;
        rest[tlv.value()].copy_from_slice(&filled);
    }
}

fn mark(bytes: &mut [u8], tlv: &Tlv, flags: u8) {
    let cut = if tlv.is_cut { MALFORMED } else { 0 };
    bytes[tlv.at] = flags | cut;
}

/// The type and value that answer what asks for an address.
fn address(asked: u8, address: IpAddr) -> (u8, Vec<u8>) {
    match address {
        IpAddr::V4(address) => (asked + 1, [&address.octets()[..], &[0; 12]].concat()),
        IpAddr::V6(address) => (asked + 2, address.octets().to_vec()),
    }
}
