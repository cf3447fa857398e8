//! Section 2, items 1 to 3: each branch by a frame laid out by hand.

mod common;

use common::{count, ethernet, ipv4, ipv6};
use wiremeter_model::key::Invariant;
use wiremeter_model::parse::{Kind, L4, Packet, Reason, parse};

/// An opaque frame's fields: the type, and bytes numbered from 1 at the network header.
fn opaque(ethertype: u16, payload: &[u8]) -> Invariant {
    let mut bytes = [0; 40];
    bytes[..payload.len().min(40)].copy_from_slice(&payload[..payload.len().min(40)]);
    Invariant::opaque(ethertype, &bytes)
}

fn link(kind: Kind, ethertype: u16, payload: &[u8]) -> Packet {
    Packet {
        kind,
        invariant: opaque(ethertype, payload),
        ..Packet::default()
    }
}

#[test]
fn kinds_without_ip() {
    for (ethertype, kind) in [
        (0x0000, Kind::Llc),
        (0x05ff, Kind::Llc),
        (0x0600, Kind::Other),
        (0x0806, Kind::Arp),
        (0x88cc, Kind::Other),
        (0x9100, Kind::Other),
    ] {
        let frame = ethernet(&[&u16::to_be_bytes(ethertype), &count(46)]);
        assert_eq!(parse(&frame), link(kind, ethertype, &count(46)), "{ethertype:#x}");
    }
}

#[test]
fn opaque_fields_are_the_bytes_from_l3() {
    let fields = parse(&ethernet(&[&[0x08, 0x06], &count(46)])).invariant;
    let mut expected = vec![0, 0];
    expected.extend(9..=40);
    expected.extend([1, 2, 3, 4, 0x08, 0x06, 5, 6, 7, 8]);
    expected.extend([0; 16]);
    assert_eq!(fields.bytes().to_vec(), expected);
}

#[test]
fn bytes_beyond_the_frame_are_zero() {
    let frame = ethernet(&[&[0x88, 0xcc], &count(5)]);
    assert_eq!(parse(&frame), link(Kind::Other, 0x88cc, &[1, 2, 3, 4, 5]));
    assert_eq!(parse(&frame[..14]), link(Kind::Other, 0x88cc, &[]));
}

#[test]
fn one_tag_gives_the_vlan_id_without_priority() {
    let frame = ethernet(&[&[0x81, 0x00, 0xf1, 0x23, 0x08, 0x06], &count(46)]);
    let expected = link(Kind::Arp, 0x0806, &count(46));
    assert_eq!(
        parse(&frame),
        Packet {
            vlan: Some(0x123),
            ..expected
        }
    );
}

#[test]
fn of_two_tags_the_outer_counts() {
    let frame = ethernet(&[&[0x88, 0xa8, 0, 7, 0x81, 0x00, 0, 8, 0x01, 0x00], &count(46)]);
    let expected = link(Kind::Llc, 0x0100, &count(46));
    assert_eq!(parse(&frame), Packet { vlan: Some(7), ..expected });
}

#[test]
fn a_third_tag_is_too_deep_even_if_cut_short() {
    let frame = ethernet(&[&[0x81, 0, 0, 7, 0x81, 0, 0, 8, 0x88, 0xa8], &count(46)]);
    for length in [frame.len(), 22] {
        let expected = link(Kind::Other, 0x88a8, &count(46)[..length - 22]);
        let expected = Packet {
            vlan: Some(7),
            reason: Some(Reason::VlanDepth),
            ..expected
        };
        assert_eq!(parse(&frame[..length]), expected);
    }
}

#[test]
fn a_tag_is_whole_with_the_type_after_it() {
    let frame = ethernet(&[&[0x81, 0x00, 0, 7, 0x88, 0xa8, 0, 8, 0x08, 0x06]]);
    let truncated = |ethertype, payload: &[u8], vlan| Packet {
        vlan,
        reason: Some(Reason::Truncated),
        ..link(Kind::Other, ethertype, payload)
    };
    assert_eq!(parse(&frame[..14]), truncated(0x8100, &[], None));
    assert_eq!(parse(&frame[..17]), truncated(0x8100, &[0, 7, 0x88], None));
    assert_eq!(parse(&frame[..18]), truncated(0x88a8, &[], Some(7)));
    assert_eq!(parse(&frame[..21]), truncated(0x88a8, &[0, 8, 0x08], Some(7)));
    let whole = link(Kind::Arp, 0x0806, &[]);
    assert_eq!(parse(&frame), Packet { vlan: Some(7), ..whole });
}

const INNER: [u8; 4] = [0x00, 0x02, 0x0a, 0x40];
const BOTTOM: [u8; 4] = [0x12, 0x34, 0x5b, 0x40];

#[test]
fn mpls_leads_to_ip_by_the_first_nibble() {
    for ethertype in [[0x88, 0x47], [0x88, 0x48]] {
        let v4 = parse(&ethernet(&[&ethertype, &BOTTOM, &ipv4(1, 5, 0, 8), &count(8)]));
        assert_eq!(
            (v4.kind, v4.l4, v4.mpls, v4.reason),
            (Kind::Ipv4, Some(L4::Icmp), Some(0x12345), None)
        );
        let v6 = parse(&ethernet(&[&ethertype, &INNER, &BOTTOM, &ipv6(58, 8), &count(8)]));
        assert_eq!((v6.kind, v6.l4, v6.mpls, v6.reason), (Kind::Ipv6, Some(L4::Icmp), Some(0x20), None));
    }
}

#[test]
fn mpls_may_carry_anything_or_nothing() {
    for payload in [&count(20)[..], &[]] {
        let frame = ethernet(&[&[0x88, 0x47], &BOTTOM, payload]);
        let expected = link(Kind::Other, 0x8847, payload);
        let expected = Packet {
            mpls: Some(0x12345),
            ..expected
        };
        assert_eq!(parse(&frame), expected);
    }
}

#[test]
fn a_fourth_label_may_be_the_last() {
    let frame = ethernet(&[&[0x88, 0x47], &INNER, &INNER, &INNER, &BOTTOM, &ipv4(1, 5, 0, 8), &count(8)]);
    assert_eq!(parse(&frame).kind, Kind::Ipv4);
}

#[test]
fn four_labels_without_a_bottom_are_too_deep() {
    let labels = [INNER; 4].concat();
    for after in [&count(46)[..], &[]] {
        let frame = ethernet(&[&[0x88, 0x47], &labels, after]);
        let expected = Packet {
            mpls: Some(0x20),
            reason: Some(Reason::MplsDepth),
            ..link(Kind::Other, 0x8847, after)
        };
        assert_eq!(parse(&frame), expected);
    }
}

#[test]
fn a_label_cut_short_is_truncated() {
    let frame = ethernet(&[&[0x88, 0x47], &INNER, &INNER]);
    for (length, mpls, payload) in [
        (14, None, &[][..]),
        (17, None, &INNER[..3]),
        (18, Some(0x20), &[]),
        (21, Some(0x20), &INNER[..3]),
        (22, Some(0x20), &[]),
    ] {
        let expected = Packet {
            mpls,
            reason: Some(Reason::Truncated),
            ..link(Kind::Other, 0x8847, payload)
        };
        assert_eq!(parse(&frame[..length]), expected, "{length} bytes");
    }
}
