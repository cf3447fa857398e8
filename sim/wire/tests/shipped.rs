//! The captures of tests/captures: what their README says, seen through etherparse.

use std::collections::BTreeSet;
use std::path::PathBuf;

use etherparse::{LaxNetSlice, LaxSlicedPacket};
use wiremeter_wire::capture::{Frame, read};
use wiremeter_wire::log::{self, Dropped};
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
fn every_logged_drop_means_its_frame_at_either_width() {
    let ingress = frames("tbf-ingress.pcap");
    let channels: Vec<u16> = ingress.iter().map(|frame| dscp(frame).map_or(0, u16::from)).collect();
    let log: Vec<Dropped> = text("tbf-drops.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let row: Vec<u64> = line.split(',').map(|cell| cell.parse().expect("a number")).collect();
            Dropped {
                time_ns: row[0],
                channel: row[1] as u16,
                length: row[2] as u16,
            }
        })
        .collect();
    for width in [Width::W64, Width::W512] {
        let timeline = Timeline {
            start_ns: ingress[0].time_ns,
            width,
        };
        let (on_tap, _) = schedule(&ingress, timeline);
        let events = log::schedule(&log, &ingress, &on_tap, &channels, timeline);
        // The measuring contract, section 5: the youngest of the channel that has ended, if it
        // has the length. The log says which frame it was by its capture time.
        let meant = events.iter().map(|event| {
            let ended = |i: &usize| channels[*i] == event.channel && on_tap[*i].last_clock(width) <= event.clock;
            let youngest = (0..ingress.len()).rev().find(ended).expect("a frame has ended");
            assert_eq!(on_tap[youngest].bytes.len(), usize::from(event.length), "{event:?}");
            ingress[youngest].time_ns
        });
        let logged: Vec<u64> = log.iter().map(|line| line.time_ns).collect();
        assert_eq!(meant.collect::<Vec<_>>(), logged, "{width:?}");
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
