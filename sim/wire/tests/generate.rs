//! Generated frames as another reader (etherparse) sees them, and faults.

use std::collections::BTreeSet;
use std::num::NonZeroU64;

use etherparse::{LaxNetSlice, LaxSlicedPacket, SlicedPacket};
use wiremeter_wire::fault::Faults;
use wiremeter_wire::generate::{Label, START_NS, Scenario, any, classes, fuzz, labelled};
use wiremeter_wire::node::Run;
use wiremeter_wire::rng;
use wiremeter_wire::tap::{DropEvent, LONGEST_EVENT, SHORTEST_EVENT, Stimulus, TapFrame, Width};

/// The bytes after up to two tags, with their Ethernet type.
fn after_tags(frame: &[u8]) -> (u16, &[u8]) {
    let packet = LaxSlicedPacket::from_ethernet(frame).expect("an Ethernet header");
    let payload = packet.ether_payload().expect("a type");
    (payload.ether_type.0, &frame[frame.len() - payload.payload.len()..])
}

fn dscp(frame: &[u8]) -> Option<u8> {
    match LaxSlicedPacket::from_ethernet(frame).expect("an Ethernet header").net? {
        LaxNetSlice::Ipv4(ip) => Some(ip.header().dcp().value()),
        LaxNetSlice::Ipv6(ip) => Some(ip.header().traffic_class() >> 2),
        LaxNetSlice::Arp(_) => None,
    }
}

#[test]
fn labels_are_where_another_reader_looks() {
    let rng = &mut rng(1);
    for i in 0..2000u32 {
        let vlan = labelled(rng, Label::Vlan(i as u16 % 4096), 300);
        let ids = LaxSlicedPacket::from_ethernet(&vlan).expect("an Ethernet header").vlan_ids();
        assert_eq!(u32::from(ids[0].value()), i % 4096, "frame {i}");

        let mpls = labelled(rng, Label::Mpls(i), 300);
        let (ether_type, stack) = after_tags(&mpls);
        assert!([0x8847, 0x8848].contains(&ether_type), "frame {i}: {ether_type:x}");
        assert_eq!(u32::from_be_bytes([0, stack[0], stack[1], stack[2]]) >> 4, i, "frame {i}");

        let ip = labelled(rng, Label::Dscp(i as u8 % 64), 300);
        // Under MPLS etherparse sees no IP; its reader of labels would be ours.
        if !(0x8847..=0x8848).contains(&after_tags(&ip).0) {
            assert_eq!(dscp(&ip), Some(i as u8 % 64), "frame {i}");
        }
    }
}

#[test]
fn any_means_lawful_deep_damaged_short_and_jumbo() {
    let rng = &mut rng(2);
    let frames: Vec<_> = (0..4000).map(|_| any(rng, 9_600)).collect();
    let count = |is: fn(&Vec<u8>) -> bool| frames.iter().filter(|frame| is(frame)).count();
    let runts = count(|frame| frame.len() < SHORTEST_EVENT);
    let jumbos = count(|frame| frame.len() > 1514);
    let refused = count(|frame| SlicedPacket::from_ethernet(frame).is_err());
    for (kind, count) in [("runts", runts), ("jumbos", jumbos), ("refused by etherparse", refused)] {
        assert!((40..2000).contains(&count), "{kind}: {count} of 4000");
    }
    assert_eq!(count(|frame| frame.len() > LONGEST_EVENT), 0);
}

#[test]
fn well_formed_ipv4_has_its_length_and_sum() {
    let rng = &mut rng(3);
    let mut seen = 0;
    for i in 0..1000 {
        let frame = labelled(rng, Label::Dscp(0), 300);
        if let Some(LaxNetSlice::Ipv4(ip)) = LaxSlicedPacket::from_ethernet(&frame).expect("an Ethernet header").net {
            let header = ip.header().to_header();
            assert_eq!(header.calc_header_checksum(), header.header_checksum, "frame {i}");
            assert!(!ip.payload().incomplete, "frame {i}: longer than the frame");
            seen += 1;
        }
    }
    assert!(seen > 300, "{seen} IPv4 frames");
}

#[test]
fn a_seed_is_a_scenario() {
    let (one, again, other) = (7, 7, 8);
    let show = |seed| format!("{:?}", Scenario::random(seed, Width::W512));
    assert_eq!(show(one), show(again));
    assert_ne!(show(one), show(other));
}

fn do_not_overlap(frames: &[TapFrame], width: Width) -> bool {
    frames.windows(2).all(|pair| pair[0].last_clock(width) < pair[1].clock)
}

#[test]
fn fuzz_keeps_to_the_tap() {
    for width in [Width::W64, Width::W512] {
        let frames = fuzz(&mut rng(4), width, 2000);
        assert!(do_not_overlap(&frames, width));
        let back_to_back = frames
            .windows(2)
            .filter(|pair| pair[0].last_clock(width) + 1 == pair[1].clock)
            .count();
        assert!(back_to_back > 500, "{back_to_back}");
        assert!(frames.iter().any(|frame| frame.bad));
        assert!(frames.iter().any(|frame| frame.bytes.len() > LONGEST_EVENT));
    }
}

/// Scenarios with drops and without, so that every fault has something to act on.
fn runs() -> impl Iterator<Item = (u64, Run)> {
    (0..50).map(|seed| (seed, Scenario::random(seed, Width::W512).run()))
}

#[test]
fn without_faults_nothing_changes() {
    for (seed, run) in runs() {
        let (stimulus, made) = Faults::default().inject(&run, &mut rng(seed));
        assert_eq!(stimulus, run.stimulus, "seed {seed}");
        assert_eq!((made.vanished, made.phantoms, made.late_drops), (0, 0, 0), "seed {seed}");
    }
}

#[test]
fn faults_are_what_is_missing() {
    let faults = Faults {
        vanish: 0.1,
        phantom: 0.1,
        late_drop: 0.5,
    };
    let mut late = 0;
    for (seed, run) in runs() {
        let (stimulus, made) = faults.inject(&run, &mut rng(seed));
        let clocks = |frames: &[TapFrame]| frames.iter().map(|frame| frame.clock).collect::<BTreeSet<_>>();
        let gone = |before: &[TapFrame], after: &[TapFrame]| {
            assert!(clocks(after).is_subset(&clocks(before)), "seed {seed}");
            (before.len() - after.len()) as u64
        };
        assert_eq!(gone(&run.stimulus.ingress, &stimulus.ingress), made.phantoms, "seed {seed}");
        assert_eq!(gone(&run.stimulus.egress, &stimulus.egress), made.vanished, "seed {seed}");
        assert_eq!(stimulus.drops.len(), run.stimulus.drops.len(), "seed {seed}");
        assert!(stimulus.drops.windows(2).all(|pair| pair[0].clock < pair[1].clock), "seed {seed}");
        late += made.late_drops;
    }
    assert!(late > 0, "no scenario has drops");
}

#[test]
fn late_drops_never_share_a_clock() {
    // A thousand in a row, half of them moved by up to 10,000 clocks: some would meet.
    let drops = (0..1000)
        .map(|clock| DropEvent {
            clock,
            channel: 0,
            length: 64,
        })
        .collect();
    let run = Run {
        lives: Vec::new(),
        stimulus: Stimulus {
            drops,
            ..Stimulus::default()
        },
    };
    let faults = Faults {
        late_drop: 0.5,
        ..Faults::default()
    };
    let (stimulus, made) = faults.inject(&run, &mut rng(5));
    assert!((400..600).contains(&made.late_drops), "{}", made.late_drops);
    let clocks: BTreeSet<u64> = stimulus.drops.iter().map(|drop| drop.clock).collect();
    assert_eq!(clocks.len(), 1000);
}

#[test]
fn classes_come_at_their_rate_for_their_time() {
    let rate = NonZeroU64::new(500_000_000).expect("not zero");
    let frames = classes(7, 100_000_000, rate);
    assert!(frames.windows(2).all(|pair| pair[0].time_ns <= pair[1].time_ns));
    let end = START_NS + 100_000_000;
    assert!(frames.iter().all(|frame| (START_NS..end).contains(&frame.time_ns)));
    // 0.1 s at 500 Mbit/s are 6.25 MB; the sum of some 8,000 gaps strays by about one percent.
    let bytes: usize = frames.iter().map(|frame| frame.bytes.len()).sum();
    assert!((5_900_000..6_600_000).contains(&bytes), "{bytes}");
    let classes_of = |seed| classes(seed, 1_000_000, rate);
    assert_eq!(classes_of(1), classes_of(1));
    assert_ne!(classes_of(1), classes_of(2));
}
