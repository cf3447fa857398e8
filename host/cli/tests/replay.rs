//! A node's own run, written as captures and a drop log and replayed, is measured as it was.

mod common;

use std::num::NonZeroU64;

use common::{T0, file, json, pcap, udp};
use wiremeter_wire::capture::Frame;
use wiremeter_wire::node::{Fate, Node};
use wiremeter_wire::tap::{TapFrame, Timeline, Width, schedule};

const VLANS: [u16; 3] = [10, 20, 30];

/// 400 frames of three VLANs in bursts, about 6 Gbit/s of them.
fn traffic() -> Vec<(u64, Vec<u8>)> {
    let mut time = T0;
    let frame = |i: u64| {
        time += (i * 7_919 % 13) * 150;
        let length = 64 + (i * 977 % 1_400) as usize;
        (time, udp(VLANS[(i * 31 % 3) as usize], i as u16, length))
    };
    (0..400).map(frame).collect()
}

fn round_trip(width: Width, bits: &str) {
    let test = format!("round-trip-{bits}");
    let frames = traffic();
    let how = [
        "--card",
        "model",
        "--width",
        bits,
        "--channel-by",
        "vlan",
        "--epoch",
        "20us",
        "--per-epoch",
    ];
    let input = file(&test, "in.pcap", &pcap(&frames));
    let mut simulated = json(&[&["sim", "--pcap", &input, "--rate", "3Gbit/s", "--queue", "8KiB"], &how[..]].concat());

    // The same node on the same clocks: the card's time begins 1 ms before the first epoch, on their grid.
    let timeline = Timeline::before(T0 - 1_000_000, width);
    let captured: Vec<_> = frames
        .iter()
        .map(|(time_ns, bytes)| Frame {
            time_ns: *time_ns,
            bytes: bytes.as_slice().into(),
            cut: 0,
        })
        .collect();
    let (on_tap, _) = schedule(&captured, timeline);
    let channel = |frame: &TapFrame| VLANS.iter().position(|vlan| vlan.to_be_bytes() == frame.bytes[14..16]);
    let arrivals: Vec<_> = on_tap
        .into_iter()
        .map(|frame| (frame.clone(), channel(&frame).expect("one of three") as u16))
        .collect();
    let rate = NonZeroU64::new(3_000_000_000).expect("more than 0");
    let run = Node {
        rate,
        limit: 8192,
        latency_ns: 0,
        report_clocks: 0,
    }
    .run(width, &arrivals);
    let at = |clock| timeline.time_of(clock).ns;
    let side = |frames: &[TapFrame]| {
        pcap(
            &frames
                .iter()
                .map(|frame| (at(frame.clock), frame.bytes.to_vec()))
                .collect::<Vec<_>>(),
        )
    };
    let dropped = run.lives.iter().filter(|life| matches!(life.fate, Fate::Dropped { .. }));
    let log: Vec<_> = dropped
        .map(|life| format!("{},{},{}\n", at(life.arrival), VLANS[usize::from(life.channel)], life.length))
        .collect();
    assert!(log.len() > 20, "the node drops too little: {}", log.len());

    let ingress = file(&test, "ingress.pcap", &side(&run.stimulus.ingress));
    let egress = file(&test, "egress.pcap", &side(&run.stimulus.egress));
    let drops = file(&test, "drops.csv", log.concat().as_bytes());
    let files = ["replay", "--ingress", &ingress, "--egress", &egress, "--drops", &drops];
    let mut replayed = json(&[&files[..], &how].concat());
    let (before, after) = (simulated.pop().expect("totals"), replayed.pop().expect("totals"));
    assert_eq!(before["totals"]["frames"], after["totals"]["frames"]);
    assert_eq!(simulated, replayed);
}

#[test]
fn a_run_is_measured_alike_when_replayed_at_512_bit() {
    round_trip(Width::W512, "512");
}

#[test]
fn a_run_is_measured_alike_when_replayed_at_64_bit() {
    round_trip(Width::W64, "64");
}
