//! The captures of tests/captures: what their README says, seen through etherparse.

use std::collections::BTreeSet;
use std::path::PathBuf;

use etherparse::{LaxNetSlice, LaxSlicedPacket};
use wiremeter_wire::capture::{Frame, read};
use wiremeter_wire::node::Node;
use wiremeter_wire::tap::{Timeline, Width, schedule};
use wiremeter_wire::truth::table1;

fn path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../../tests/captures", name].iter().collect()
}

fn text(name: &str) -> String {
    std::fs::read_to_string(path(name)).expect(name)
}

fn frames(name: &str) -> Vec<Frame> {
    read(&std::fs::read(path(name)).expect(name)).expect(name)
}

fn net(frame: &Frame) -> Option<LaxNetSlice<'_>> {
    LaxSlicedPacket::from_ethernet(&frame.bytes).expect("an Ethernet header").net
}

fn dscp(frame: &Frame) -> Option<u8> {
    match net(frame)? {
        LaxNetSlice::Ipv4(ip) => Some(ip.header().dcp().value()),
        LaxNetSlice::Ipv6(ip) => Some(ip.header().traffic_class() >> 2),
        LaxNetSlice::Arp(_) => None,
    }
}

/// TTL or hop limit; and the packet without it, without its checksum and its Ethernet header.
fn hop(frame: &Frame) -> (u8, Vec<u8>) {
    let mut packet = frame.bytes[14..].to_vec();
    let ttl = if packet[0] >> 4 == 4 {
        packet[10..12].fill(0);
        8
    } else {
        7
    };
    (std::mem::take(&mut packet[ttl]), packet)
}

#[test]
fn the_mix_has_many_classes_and_kinds() {
    let frames = frames("dscp-mix.pcap");
    let classes: BTreeSet<u8> = frames.iter().filter_map(dscp).collect();
    // Best effort, CS1, AF11, CS2, AF21, AF41, EF, CS6.
    assert!(classes.is_superset(&[0, 8, 10, 16, 18, 34, 46, 48].into()), "{classes:?}");
    let has = |is: fn(&Frame) -> bool| frames.iter().any(is);
    assert!(has(|frame| matches!(net(frame), Some(LaxNetSlice::Arp(_)))));
    assert!(has(
        |frame| matches!(net(frame), Some(LaxNetSlice::Ipv4(ip)) if ip.header().is_fragmenting_payload())
    ));
    assert!(has(
        |frame| matches!(net(frame), Some(LaxNetSlice::Ipv6(ip)) if ip.extensions().first_header().is_some())
    ));
    assert!(has(|frame| {
        let packet = LaxSlicedPacket::from_ethernet(&frame.bytes).expect("an Ethernet header");
        packet.vlan_ids().first().is_some_and(|id| id.value() == 100)
    }));
    let longest = frames.iter().map(|frame| frame.bytes.len()).max();
    assert_eq!(longest, Some(1514), "no offload joined segments");
}

#[test]
fn the_mix_queues_up() {
    let frames = frames("dscp-mix.pcap");
    let timeline = Timeline {
        start_ns: frames[0].time_ns,
        width: Width::W64,
    };
    let arrivals: Vec<_> = schedule(&frames, timeline).0.into_iter().map(|frame| (frame, 0)).collect();
    // Packets at 100 Mbit/s and at 1 Gbit/s.
    for (rate, least) in [(100_000_000, 20), (1_000_000_000, 5)] {
        let rate = std::num::NonZeroU64::new(rate).expect("a rate");
        let node = Node {
            rate,
            limit: 1 << 20,
            latency_ns: 0,
            report_clocks: 0,
        };
        let table = table1(&node.run(Width::W64, &arrivals).lives, timeline, 100_000_000);
        let most = table.values().map(|row| row.max_occupancy).max();
        assert!(most >= Some(least), "{rate} bit/s: {most:?}");
    }
}

#[test]
fn the_pair_is_one_queue_with_the_drops_that_tc_counted() {
    let (ingress, egress) = (frames("tbf-ingress.pcap"), frames("tbf-egress.pcap"));
    let statistics = text("tbf-qdisc.txt");
    let dropped = statistics.split("dropped ").nth(1).and_then(|rest| rest.split(',').next());
    assert_eq!(dropped, Some((ingress.len() - egress.len()).to_string().as_str()));
    assert_eq!(dropped, Some((text("tbf-drops.csv").lines().count() - 1).to_string().as_str()));

    let mut entered = ingress.iter();
    for left in &egress {
        let (ttl, packet) = hop(left);
        let before = entered.find(|frame| hop(frame).1 == packet).expect("a packet leaves that entered");
        assert!(left.time_ns > before.time_ns);
        assert_eq!(hop(before).0, ttl + 1, "a router takes one");
    }
}

#[test]
fn every_listed_drop_is_a_frame_that_entered_then() {
    let ingress = frames("tbf-ingress.pcap");
    let entered: BTreeSet<String> = ingress
        .iter()
        .map(|frame| format!("{},{},{}", frame.time_ns, dscp(frame).expect("an IP packet"), frame.bytes.len()))
        .collect();
    for line in text("tbf-drops.csv").lines().skip(1) {
        assert!(entered.contains(line), "{line}");
    }
}

#[test]
fn the_folder_is_small() {
    let entries = std::fs::read_dir(path("")).expect("the folder");
    let bytes: u64 = entries
        .map(|entry| entry.and_then(|entry| entry.metadata()).expect("a file").len())
        .sum();
    assert!(bytes < 500_000, "{bytes} bytes");
}
