//! Kinds, VLAN tags and MPLS labels (section 2, items 1 to 3), frame by frame.

use crate::frame::{Expected, Ipv4, check, ethernet, ipv6, ipv6_message, opaque};

const REST: [u8; 46] = {
    let mut bytes = [0; 46];
    let mut i = 0;
    while i < 46 {
        bytes[i] = 0xc0 + i as u8;
        i += 1;
    }
    bytes
};

fn other(ethertype: u16, rest: &[u8]) -> Expected {
    Expected::new("other", "", opaque(ethertype, rest))
}

/// A tag of that type, with what follows it.
fn tag(tci: u16, ethertype: u16, rest: &[u8]) -> Vec<u8> {
    [&tci.to_be_bytes(), &ethertype.to_be_bytes(), rest].concat()
}

fn label(value: u32, bottom: bool) -> [u8; 4] {
    (value << 12 | 0x5 << 9 | u32::from(bottom) << 8 | 64).to_be_bytes()
}

fn udp() -> (Vec<u8>, Expected) {
    let header = Ipv4::new(17, 8);
    let payload = [0x30, 0x39, 0, 53, 0, 8, 0, 0];
    let packet = [header.bytes(), payload.to_vec()].concat();
    (packet, Expected::new("ipv4", "udp", header.message(&payload[..4], &[])))
}

#[test]
fn kinds() {
    let kind = |name| move |ethertype| Expected::new(name, "", opaque(ethertype, &REST));
    let case = |name, ethertype, expected: &dyn Fn(u16) -> Expected| (name, ethernet(ethertype, &REST), expected(ethertype));
    check(&[
        case("shortest 802.3", 0, &kind("llc")),
        case("longest 802.3", 0x05ff, &kind("llc")),
        case("first type", 0x0600, &kind("other")),
        case("ARP", 0x0806, &kind("arp")),
        case("next to ARP", 0x0807, &kind("other")),
        case("next to IPv4", 0x0801, &kind("other")),
        case("next to MPLS", 0x8849, &kind("other")),
        case("next to VLAN", 0x8101, &kind("other")),
        ("nothing but a header", ethernet(0x88f7, &[]), other(0x88f7, &[])),
        (
            "no more than 40 bytes enter",
            ethernet(0x0806, &[0x77; 200]),
            Expected::new("arp", "", opaque(0x0806, &[0x77; 40])),
        ),
    ]);
}

#[test]
fn vlan_tags() {
    let (packet, read) = udp();
    let outer = |ethertype, rest: &[u8]| ethernet(ethertype, rest);
    let one = tag(0xe123, 0x0800, &packet);
    let inner = tag(0x0007, 0x0806, &REST);
    let three = tag(1, 0x8100, &tag(2, 0x8100, &tag(3, 0x0800, &REST)));
    let cut_third = tag(1, 0x8100, &tag(2, 0x88a8, &[9]));
    check(&[
        ("802.1Q", outer(0x8100, &one), read.clone().vlan(0x123)),
        ("802.1ad", outer(0x88a8, &one), read.vlan(0x123)),
        (
            "two tags",
            outer(0x88a8, &tag(0x6fff, 0x8100, &inner)),
            Expected::new("arp", "", opaque(0x0806, &REST)).vlan(0xfff),
        ),
        (
            "three tags",
            outer(0x8100, &three),
            other(0x8100, &three[8..]).because("vlan_depth").vlan(1),
        ),
        (
            "a third tag that is cut",
            outer(0x8100, &cut_third),
            other(0x88a8, &[9]).because("vlan_depth").vlan(1),
        ),
        ("no tag after its type", outer(0x8100, &[]), other(0x8100, &[]).because("truncated")),
        (
            "a tag without its type",
            outer(0x8100, &[0x01, 0x23, 8]),
            other(0x8100, &[0x01, 0x23, 8]).because("truncated"),
        ),
        (
            "a second tag cut",
            outer(0x8100, &tag(5, 0x88a8, &[1, 2, 3])),
            other(0x88a8, &[1, 2, 3]).because("truncated").vlan(5),
        ),
        (
            "a tag and nothing else",
            outer(0x8100, &tag(5, 0x0806, &[])),
            Expected::new("arp", "", opaque(0x0806, &[])).vlan(5),
        ),
    ]);
}

#[test]
fn mpls_labels() {
    let (packet, read) = udp();
    let stack = |depth: u32, rest: &[u8]| -> Vec<u8> {
        let labels = (1..=depth).flat_map(|i| label(0x12300 + i, i == depth));
        labels.chain(rest.iter().copied()).collect()
    };
    let mpls = |rest: &[u8]| ethernet(0x8847, rest);
    let six = ipv6(59, 0, &[]);
    let six_read = Expected::new("ipv6", "l4_other", ipv6_message(59, &[], &[], &[]));
    let none = |depth: u32| -> Vec<u8> { (1..=depth).flat_map(|i| label(0x12300 + i, false)).collect() };
    let tagged = tag(0x0abc, 0x8847, &stack(4, &packet));
    let twice = tag(0x0abc, 0x8100, &tag(1, 0x8848, &stack(4, &six)));
    let mut cases = vec![
        (
            "two tags and four labels",
            ethernet(0x88a8, &twice),
            six_read.clone().mpls(0x12301).vlan(0xabc),
        ),
        (
            "a tag and four labels",
            ethernet(0x8100, &tagged),
            read.clone().mpls(0x12301).vlan(0xabc),
        ),
        ("IPv6", mpls(&stack(2, &six)), six_read.mpls(0x12301)),
        ("the other type", ethernet(0x8848, &stack(1, &packet)), read.clone().mpls(0x12301)),
        ("a pseudowire", mpls(&stack(2, &REST)), other(0x8847, &REST).mpls(0x12301)),
        ("nothing below", mpls(&stack(3, &[])), other(0x8847, &[]).mpls(0x12301)),
        ("no label", mpls(&[]), other(0x8847, &[]).because("truncated")),
        (
            "half a label",
            mpls(&label(7, true)[..3]),
            other(0x8847, &label(7, true)[..3]).because("truncated"),
        ),
        (
            "a fifth label",
            mpls(&stack(5, &REST)),
            other(0x8847, &stack(5, &REST)[16..]).because("mpls_depth").mpls(0x12301),
        ),
        (
            "a fifth label missing",
            mpls(&none(4)),
            other(0x8847, &[]).because("mpls_depth").mpls(0x12301),
        ),
        (
            "IPv4 cut short",
            mpls(&stack(1, &packet[..19])),
            other(0x8847, &packet[..19]).because("truncated").mpls(0x12301),
        ),
    ];
    for depth in 1..=4 {
        cases.push(("IPv4", mpls(&stack(depth, &packet)), read.clone().mpls(0x12301)));
    }
    for depth in 1..=3 {
        let cut = [none(depth), vec![1, 2, 3]].concat();
        cases.push((
            "the next label cut",
            mpls(&cut),
            other(0x8847, &[1, 2, 3]).because("truncated").mpls(0x12301),
        ));
    }
    check(&cases);
}
