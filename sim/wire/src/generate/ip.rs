//! Random IP packets: IPv4 (RFC 791), IPv6 (RFC 8200) and what they carry.

use std::ops::RangeInclusive;

use rand::Rng;

use super::frame::{bytes, one_of};

/// Ethernet type of IPv4.
pub(super) const IPV4: u16 = 0x0800;
/// Ethernet type of IPv6.
pub(super) const IPV6: u16 = 0x86dd;

const TCP: u8 = 6;
const UDP: u8 = 17;
const SCTP: u8 = 132;
const ICMP: u8 = 1;
const ICMPV6: u8 = 58;
const GRE: u8 = 47;
const NO_NEXT: u8 = 59;
const FRAGMENT: u8 = 44;

/// A packet of either version with its Ethernet type.
pub(super) fn ip(rng: &mut impl Rng, dscp: u8, room: usize, extensions: RangeInclusive<usize>) -> (u16, Vec<u8>) {
    let traffic_class = dscp << 2 | rng.random_range(0..4);
    if rng.random() {
        (IPV4, ipv4(rng, traffic_class, room))
    } else {
        (IPV6, ipv6(rng, traffic_class, room, extensions))
    }
}

fn ipv4(rng: &mut impl Rng, tos: u8, room: usize) -> Vec<u8> {
    let options = if rng.random_ratio(1, 4) { 4 * rng.random_range(1..=10) } else { 0 };
    let header = 20 + options;
    // DF with an identification of 0 is what Linux sends on connected sockets.
    let (identification, fragment): (u16, u16) = match rng.random_range(0..8) {
        0 => (0, 0x4000),
        1 => (rng.random(), 0x2000),
        2 => (rng.random(), rng.random_range(1..0x2000)),
        3..=5 => (rng.random(), 0x4000),
        _ => (rng.random(), 0),
    };
    let protocol = one_of(rng, &[TCP, TCP, UDP, UDP, SCTP, ICMP, GRE]);
    let payload = transport(rng, protocol, room.saturating_sub(header));

    let mut packet = vec![0x40 | (header / 4) as u8, tos];
    packet.extend(((header + payload.len()) as u16).to_be_bytes());
    packet.extend(identification.to_be_bytes());
    packet.extend(fragment.to_be_bytes());
    packet.extend([rng.random_range(1..=255), protocol, 0, 0]);
    packet.extend(bytes(rng, 8));
    // Option 1 is "no operation", 0 ends the list.
    packet.resize(header, 1);
    let sum = checksum(&packet);
    packet[10..12].copy_from_slice(&sum.to_be_bytes());
    packet.extend(payload);
    packet
}

/// The Internet checksum (RFC 1071) of a header whose checksum field is zero.
fn checksum(header: &[u8]) -> u16 {
    let words = header.chunks(2).map(|word| u32::from(word[0]) << 8 | u32::from(word[1]));
    let sum: u32 = words.sum();
    let folded = (sum & 0xffff) + (sum >> 16);
    !((folded & 0xffff) + (folded >> 16)) as u16
}

fn ipv6(rng: &mut impl Rng, traffic_class: u8, room: usize, extensions: RangeInclusive<usize>) -> Vec<u8> {
    let protocol = one_of(rng, &[TCP, TCP, UDP, UDP, SCTP, ICMPV6, NO_NEXT]);
    let chain: Vec<u8> = (0..rng.random_range(extensions))
        .map(|_| one_of(rng, &[0, 43, FRAGMENT, 60]))
        .collect();
    let mut payload = Vec::new();
    for (i, header) in chain.iter().enumerate() {
        let next = chain.get(i + 1).copied().unwrap_or(protocol);
        // The first fragment's offset is 0 and more headers may follow it (RFC 8200 4.5).
        if *header == FRAGMENT {
            let offset = if rng.random() { 0 } else { rng.random_range(0..0x2000u16) };
            payload.extend([next, 0]);
            payload.extend((offset << 3 | u16::from(rng.random::<bool>())).to_be_bytes());
            payload.extend(bytes(rng, 4));
        } else {
            let units = one_of(rng, &[0, 0, 0, 1, 2, 9]);
            payload.extend([next, units]);
            payload.extend(bytes(rng, 8 * usize::from(units) + 6));
        }
    }
    payload.extend(transport(rng, protocol, room.saturating_sub(40 + payload.len())));

    let word: u32 = 6 << 28 | u32::from(traffic_class) << 20 | rng.random_range(0..1 << 20);
    let mut packet = word.to_be_bytes().to_vec();
    packet.extend((payload.len() as u16).to_be_bytes());
    packet.extend([chain.first().copied().unwrap_or(protocol), rng.random_range(1..=255)]);
    packet.extend(bytes(rng, 32));
    packet.extend(payload);
    packet
}

/// A transport header with random ports and sums, and a payload of up to `room` bytes with it.
fn transport(rng: &mut impl Rng, protocol: u8, room: usize) -> Vec<u8> {
    let header = match protocol {
        TCP => 20,
        SCTP => 12,
        NO_NEXT => 0,
        _ => 8,
    };
    let length = match rng.random_range(0..4) {
        // The shortest, the longest and all between.
        0 => header,
        1 => room.max(header),
        2 => rng.random_range(header..=header + 64),
        _ => rng.random_range(header..=room.max(header)),
    };
    let mut segment = bytes(rng, length);
    match protocol {
        TCP => segment[12] = 0x50,
        UDP => segment[4..6].copy_from_slice(&(length as u16).to_be_bytes()),
        // Echo requests.
        ICMP => segment[..2].copy_from_slice(&[8, 0]),
        ICMPV6 => segment[..2].copy_from_slice(&[128, 0]),
        _ => {}
    }
    segment
}
