//! Section 2, items 4 to 6: each branch by a frame laid out by hand.

mod common;

use common::{count, ethernet, ipv4, ipv6};
use wiremeter_model::parse::{Kind, L4, Packet, Reason, parse};

const V4: [u8; 2] = [0x08, 0x00];
const V6: [u8; 2] = [0x86, 0xdd];
const SOURCE_V4: [u8; 16] = [192, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const PORTS: [u16; 2] = [0x0102, 0x0304];

/// What `parse` says in short.
fn short(packet: &Packet) -> (Kind, Option<L4>, Option<Reason>) {
    (packet.kind, packet.l4, packet.reason)
}

/// The frame with some bytes changed, counted from the network header.
fn patched(frame: &[u8], changes: &[(usize, u8)]) -> Vec<u8> {
    let mut frame = frame.to_vec();
    changes.iter().for_each(|&(at, byte)| frame[14 + at] = byte);
    frame
}

#[test]
fn an_ipv4_packet() {
    let frame = ethernet(&[&V4, &ipv4(17, 0x1234, 0x4000, 24), &count(24)]);
    let packet = parse(&frame);
    assert_eq!(short(&packet), (Kind::Ipv4, Some(L4::Udp), None));
    assert_eq!((packet.dscp, packet.vlan, packet.mpls), (Some(46), None, None));
    let fields = packet.invariant;
    assert_eq!((fields.version, fields.protocol), (4, 17));
    assert_eq!(
        (fields.source, fields.destination[..4].to_vec()),
        (SOURCE_V4, vec![198, 51, 100, 2])
    );
    assert_eq!((fields.identification, fields.fragment, fields.ports), (0x1234, 0x4000, PORTS));
    assert_eq!(fields.extra, [0; 16], "the identification is enough");
}

#[test]
fn ipv4_header_checks_in_their_order() {
    let frame = ethernet(&[&V4, &ipv4(17, 1, 0, 8), &count(8)]);
    let other = |reason| (Kind::Other, None, Some(reason));
    assert_eq!(short(&parse(&frame[..14 + 19])), other(Reason::Truncated));
    // 20 bytes are missing before the version is looked at, the version before the length.
    assert_eq!(short(&parse(&patched(&frame[..14 + 19], &[(0, 0x65)]))), other(Reason::Truncated));
    assert_eq!(short(&parse(&patched(&frame, &[(0, 0x64)]))), other(Reason::Version));
    assert_eq!(short(&parse(&patched(&frame, &[(0, 0x44)]))), other(Reason::HeaderLength));
    // A header of 32 bytes in a packet of 28.
    assert_eq!(short(&parse(&patched(&frame, &[(0, 0x48)]))), other(Reason::Truncated));
    let refused = parse(&patched(&frame, &[(0, 0x44)]));
    assert_eq!(
        (refused.dscp, refused.invariant.fragment),
        (None, 0x0800),
        "an opaque frame of type 0x0800"
    );
}

#[test]
fn ipv4_total_length_is_between_header_and_frame() {
    let frame = ethernet(&[&V4, &ipv4(17, 1, 0, 8), &count(8), &[0; 18]]);
    let with_total = |total: u8| short(&parse(&patched(&frame, &[(3, total)])));
    assert_eq!(with_total(19), (Kind::Ipv4, None, Some(Reason::IpLength)));
    assert_eq!(with_total(46), (Kind::Ipv4, Some(L4::Udp), None));
    assert_eq!(with_total(47), (Kind::Ipv4, None, Some(Reason::IpLength)));
    // Within the packet there is no room for ports, though the frame goes on.
    assert_eq!(with_total(20), (Kind::Ipv4, None, Some(Reason::Truncated)));
    assert_eq!(with_total(23), (Kind::Ipv4, None, Some(Reason::Truncated)));
    assert_eq!(with_total(24), (Kind::Ipv4, Some(L4::Udp), None));
    // What the header itself says was reached.
    let refused = parse(&patched(&frame, &[(3, 19)]));
    assert_eq!(
        (refused.dscp, refused.invariant.protocol, refused.invariant.source),
        (Some(46), 17, SOURCE_V4)
    );
    assert_eq!(refused.invariant.ports, [0, 0]);
}

#[test]
fn ipv4_options_come_before_the_ports() {
    let mut header = ipv4(6, 1, 0, 40 + 20);
    header[0] = 0x4f;
    let packet = parse(&ethernet(&[&V4, &header, &[1; 40], &count(20)]));
    assert_eq!(short(&packet), (Kind::Ipv4, Some(L4::Tcp), None));
    assert_eq!(packet.invariant.ports, PORTS);
}

#[test]
fn ipv4_protocols() {
    for (protocol, l4) in [
        (6, L4::Tcp),
        (17, L4::Udp),
        (132, L4::Sctp),
        (1, L4::Icmp),
        (58, L4::Other),
        (44, L4::Other),
        (0, L4::Other),
        (50, L4::Other),
    ] {
        let packet = parse(&ethernet(&[&V4, &ipv4(protocol, 1, 0, 20), &count(20)]));
        assert_eq!(short(&packet), (Kind::Ipv4, Some(l4), None), "protocol {protocol}");
        let ports = if matches!(protocol, 6 | 17 | 132) { PORTS } else { [0, 0] };
        assert_eq!((packet.invariant.protocol, packet.invariant.ports), (protocol, ports));
    }
}

#[test]
fn icmp_and_others_need_no_header() {
    assert_eq!(
        short(&parse(&ethernet(&[&V4, &ipv4(1, 1, 0, 0)]))),
        (Kind::Ipv4, Some(L4::Icmp), None)
    );
    assert_eq!(short(&parse(&ethernet(&[&V6, &ipv6(59, 0)]))), (Kind::Ipv6, Some(L4::Other), None));
}

#[test]
fn ipv4_fragments_have_no_ports_but_the_first() {
    for word in [0x0001, 0x2001, 0x1fff] {
        let packet = parse(&ethernet(&[&V4, &ipv4(17, 7, word, 20), &count(20)]));
        assert_eq!(short(&packet), (Kind::Ipv4, Some(L4::Fragment), None));
        let fields = packet.invariant;
        assert_eq!((fields.protocol, fields.fragment, fields.ports), (17, word, [0, 0]));
    }
    let first = parse(&ethernet(&[&V4, &ipv4(17, 7, 0x2000, 20), &count(20)]));
    assert_eq!((first.l4, first.invariant.ports), (Some(L4::Udp), PORTS));
}

#[test]
fn extra_tells_atomic_ipv4_packets_apart() {
    let extra = |protocol, payload: usize| {
        let frame = ethernet(&[&V4, &ipv4(protocol, 0, 0x4000, payload), &count(payload), &[0xee; 30]]);
        parse(&frame).invariant.extra
    };
    let counted = |ranges: &[std::ops::RangeInclusive<u8>]| {
        let mut bytes: Vec<u8> = ranges.iter().cloned().flatten().collect();
        bytes.resize(16, 0);
        bytes
    };
    assert_eq!(extra(6, 30).to_vec(), counted(&[5..=12]));
    assert_eq!(extra(17, 30).to_vec(), counted(&[9..=24]));
    assert_eq!(extra(132, 30).to_vec(), counted(&[5..=8, 13..=20]));
    assert_eq!(extra(1, 30).to_vec(), counted(&[5..=20]));
    assert_eq!(extra(47, 30).to_vec(), counted(&[1..=16]));
    // Bytes at the end of the packet or beyond are zero, padding of the frame included.
    assert_eq!(extra(6, 10).to_vec(), counted(&[5..=10]));
    assert_eq!(extra(47, 3).to_vec(), counted(&[1..=3]));
}

#[test]
fn a_useful_ipv4_identification_needs_no_extra() {
    for (identification, word) in [(1, 0x4000), (0, 0), (0, 0x2000), (0, 0x4001)] {
        let frame = ethernet(&[&V4, &ipv4(17, identification, word, 30), &count(30)]);
        assert_eq!(parse(&frame).invariant.extra, [0; 16], "{identification} {word:#x}");
    }
    // DF, identification 0, but more fragments to come: still this packet's only identity.
    let frame = ethernet(&[&V4, &ipv4(17, 0, 0x6000, 30), &count(30)]);
    assert_ne!(parse(&frame).invariant.extra, [0; 16]);
}

#[test]
fn an_ipv6_packet() {
    let packet = parse(&ethernet(&[&V6, &ipv6(6, 30), &count(30)]));
    assert_eq!(short(&packet), (Kind::Ipv6, Some(L4::Tcp), None));
    assert_eq!(packet.dscp, Some(10));
    let fields = packet.invariant;
    assert_eq!((fields.version, fields.protocol, fields.ports), (6, 6, PORTS));
    assert_eq!((fields.source[15], fields.destination[15]), (1, 2));
    assert_eq!((fields.identification, fields.fragment), (0, 0));
    assert_eq!(fields.extra, [5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn ipv6_header_checks_in_their_order() {
    let frame = ethernet(&[&V6, &ipv6(17, 8), &count(8), &[0; 4]]);
    assert_eq!(
        short(&parse(&patched(&frame[..14 + 39], &[(0, 0x45)]))),
        (Kind::Other, None, Some(Reason::Truncated))
    );
    assert_eq!(
        short(&parse(&patched(&frame, &[(0, 0x45)]))),
        (Kind::Other, None, Some(Reason::Version))
    );
    assert_eq!(short(&parse(&patched(&frame, &[(5, 12)]))), (Kind::Ipv6, Some(L4::Udp), None));
    let refused = parse(&patched(&frame, &[(5, 13)]));
    assert_eq!(short(&refused), (Kind::Ipv6, None, Some(Reason::IpLength)));
    assert_eq!((refused.dscp, refused.invariant.protocol), (Some(10), 17));
}

#[test]
fn ipv6_protocols() {
    for (protocol, l4) in [
        (6, L4::Tcp),
        (17, L4::Udp),
        (132, L4::Sctp),
        (58, L4::Icmp),
        (1, L4::Other),
        (59, L4::Other),
        (51, L4::Other),
    ] {
        let packet = parse(&ethernet(&[&V6, &ipv6(protocol, 24), &count(24)]));
        assert_eq!(short(&packet), (Kind::Ipv6, Some(l4), None), "protocol {protocol}");
    }
}

/// An extension header of `8 * (1 + more)` bytes.
fn extension(next: u8, more: u8) -> Vec<u8> {
    let mut header = vec![0; 8 * (1 + usize::from(more))];
    header[..2].copy_from_slice(&[next, more]);
    header
}

fn fragment(next: u8, word: u16) -> Vec<u8> {
    // The second byte is reserved: it is no length.
    let [high, low] = word.to_be_bytes();
    vec![next, 0xff, high, low, 0xde, 0xad, 0xbe, 0xef]
}

fn v6(first: u8, payload: &[u8]) -> Vec<u8> {
    ethernet(&[&V6, &ipv6(first, payload.len()), payload])
}

#[test]
fn extension_headers_are_walked_by_their_lengths() {
    let walk = [extension(43, 0), extension(60, 2), extension(17, 1), count(24)].concat();
    let packet = parse(&v6(0, &walk));
    assert_eq!(short(&packet), (Kind::Ipv6, Some(L4::Udp), None));
    assert_eq!((packet.invariant.protocol, packet.invariant.ports), (17, PORTS));
    // UDP begins at 54 + 8 + 24 + 16 = 102: its bytes 8 to 23 are just before byte 128.
    assert_eq!(packet.invariant.extra.to_vec(), (9..=24).collect::<Vec<u8>>());
}

#[test]
fn the_fragment_header_gives_identification_and_word() {
    // Offset 0 and M, reserved bits set: they are masked out.
    let first = parse(&v6(44, &[fragment(17, 0x0007), count(24)].concat()));
    assert_eq!(short(&first), (Kind::Ipv6, Some(L4::Udp), None));
    let fields = first.invariant;
    assert_eq!((fields.identification, fields.fragment, fields.ports), (0xdead_beef, 0x0001, PORTS));
    assert_eq!(fields.extra, [0; 16], "a fragment header identifies the packet");

    // Another extension after it is not walked in any but the first fragment.
    let later = parse(&v6(44, &[fragment(60, 0x0008), count(24)].concat()));
    assert_eq!(short(&later), (Kind::Ipv6, Some(L4::Fragment), None));
    let fields = later.invariant;
    assert_eq!((fields.protocol, fields.fragment, fields.ports), (60, 0x0008, [0, 0]));
}

#[test]
fn five_extension_headers_are_read_a_sixth_is_too_deep() {
    let five = [extension(0, 0), extension(0, 0), extension(0, 0), extension(0, 0)].concat();
    let packet = parse(&v6(0, &[&five[..], &extension(17, 0), &count(24)].concat()));
    assert_eq!(short(&packet), (Kind::Ipv6, Some(L4::Udp), None));
    let packet = parse(&v6(0, &[&five[..], &extension(60, 0), &extension(17, 0), &count(24)].concat()));
    assert_eq!(short(&packet), (Kind::Ipv6, None, Some(Reason::ExtDepth)));
    assert_eq!(packet.invariant.protocol, 60);
    // The count comes before the window and the end.
    let packet = parse(&v6(0, &[&five[..], &extension(60, 0)].concat()));
    assert_eq!(packet.reason, Some(Reason::ExtDepth));
}

#[test]
fn an_extension_header_must_be_in_the_window_then_in_the_packet() {
    // The first takes 24 bytes, so the second is at 54 + 24 = 78; it takes 48: the next is at 126.
    let walk = [extension(60, 2), extension(60, 5), extension(17, 0), count(24)].concat();
    let packet = parse(&v6(0, &walk));
    assert_eq!(short(&packet), (Kind::Ipv6, None, Some(Reason::Window)));
    assert_eq!(packet.invariant.protocol, 60);
    // 40 bytes: the next is at 118, its 8 bytes end at 126: read; the ports would end at 130.
    let walk = [extension(60, 2), extension(60, 4), extension(17, 0), count(24)].concat();
    let packet = parse(&v6(0, &walk));
    assert_eq!(short(&packet), (Kind::Ipv6, None, Some(Reason::Window)));
    assert_eq!((packet.invariant.protocol, packet.invariant.ports), (17, [0, 0]));
    // An extension header of which the packet has 7 bytes, though the frame goes on.
    let frame = ethernet(&[&V6, &ipv6(0, 7), &extension(17, 0), &count(24)]);
    let packet = parse(&frame);
    assert_eq!(short(&packet), (Kind::Ipv6, None, Some(Reason::Truncated)));
    assert_eq!(packet.invariant.protocol, 0);
    // One that says it is longer than the packet: what follows is not in it.
    let packet = parse(&v6(60, &[&extension(17, 0)[..1], &[3], &count(14)].concat()));
    assert_eq!(short(&packet), (Kind::Ipv6, None, Some(Reason::Truncated)));
}

#[test]
fn the_window_ends_after_128_bytes() {
    // Network header at 14, an extension of 64 bytes at 54, the fixed part of TCP at 118 ...
    let extra = |more: u8, protocol: u8| parse(&v6(60, &[extension(protocol, more), count(60)].concat()));
    let packet = extra(7, 6);
    assert_eq!(short(&packet), (Kind::Ipv6, Some(L4::Tcp), None));
    assert_eq!(packet.invariant.extra.to_vec(), [vec![5, 6, 7, 8, 9, 10], vec![0; 10]].concat());
    // ... a header that does not depend on the window is still of its kind beyond it.
    let packet = extra(60, 58);
    assert_eq!(short(&packet), (Kind::Ipv6, Some(L4::Icmp), None));
    assert_eq!(packet.invariant.extra, [0; 16]);
}
