//! The node, case by case.

use wiremeter_blocks::node::{Node, component};
use wiremeter_cells::Family;

use crate::clocked::files;
use crate::common;
use crate::frame::{bytes, checked, on_the_line};
use crate::rig::{Dropped, EVEN, Rig, Seen, TO_THE_LINE};

fn node() -> Node {
    Node::new(Family::Simulated)
}

fn bytes_of(frames: &[Seen]) -> Vec<&[u8]> {
    frames.iter().map(|frame| frame.bytes.as_slice()).collect()
}

#[test]
fn what_comes_in_at_one_port_goes_out_at_the_other() {
    let mut rig = Rig::new(&node(), EVEN);
    let lengths: Vec<usize> = (60..=130).chain([1000, 1514, 1996]).collect();
    for (port, step) in [(0, 0), (1, 3)] {
        for length in &lengths {
            rig.frame(port, &bytes(length + step), 12 + step);
        }
    }
    // The last of port 1 is too long.
    rig.drain(5000);
    for (from, step) in [(0, 0), (1, 3)] {
        let sent: Vec<Vec<u8>> = lengths.iter().map(|length| bytes(length + step)).collect();
        let sent = &sent[..sent.len() - usize::from(from == 1)];
        let out = rig.out(1 - from);
        assert!(bytes_of(&out) == sent, "{} of {} from port {from}", out.len(), sent.len());
        assert!(bytes_of(rig.ingress(from)) == sent && bytes_of(rig.egress(from)) == sent);
        for (egress, line) in rig.egress(from).iter().zip(&out) {
            let clocks = (line.begun - egress.begun) / 8000;
            assert!(TO_THE_LINE.contains(&clocks), "{clocks} clocks to the line");
        }
        assert_eq!(rig.get(&format!("port{from}_count_frames")), sent.len() as u64);
        assert_eq!(rig.get(&format!("port{}_count_sent", 1 - from)), sent.len() as u64);
    }
    assert_eq!(rig.get("port1_count_too_long"), 1);
    assert_eq!(rig.drops, []);
}

#[test]
fn both_directions_run_at_the_lines_rate() {
    // Short frames one way and long ones the other, then short ones both ways.
    for lengths in [[60, 1514], [60, 60], [1514, 1514], [61, 777]] {
        let mut rig = Rig::new(&node(), EVEN);
        let counts = lengths.map(|length| 80_000 / (length + 24));
        for port in [0, 1] {
            (0..counts[port]).for_each(|_| rig.frame(port, &bytes(lengths[port]), 12));
        }
        rig.drain(4000);
        for from in [0, 1] {
            let out = rig.out(1 - from);
            assert_eq!(out.len(), counts[from]);
            // Without a break, but that the first may have to wait less than later ones while
            // the other direction has its turns, one before and one behind the queue.
            let clocks = (out[out.len() - 1].begun - out[0].begun) / 8000;
            let (line, turns) = ((out.len() - 1) * (lengths[from] + 24), 2 * lengths[1 - from].div_ceil(8) + 8);
            assert!(
                (line..=line + turns).contains(&(clocks as usize)),
                "{lengths:?} from {from}: {clocks}, {line}"
            );
        }
        assert_eq!(rig.drops, []);
        assert_eq!((rig.get("port0_count_underrun"), rig.get("port1_count_underrun")), (0, 0));
    }
}

#[test]
fn what_is_bad_goes_no_further() {
    let mut rig = Rig::new(&node(), EVEN);
    let mut bad = on_the_line(&checked(&bytes(100)));
    bad[50] ^= 4;
    for port in [0, 1] {
        rig.line(port, &bad, 12);
        rig.line(port, &on_the_line(&bytes(30)), 12);
        rig.frame(port, &bytes(64), 12);
    }
    rig.drain(1000);
    for port in [0, 1] {
        assert_eq!(bytes_of(&rig.out(port)), [bytes(64)]);
        assert_eq!(rig.ingress(port).len(), 1);
        let counts = ["bad_fcs", "too_short", "frames"].map(|name| rig.get(&format!("port{port}_count_{name}")));
        assert_eq!(counts, [1, 1, 1]);
    }
}

/// A line whose gaps and preambles are shorter than Ethernet's brings more than leaves.
#[test]
fn a_full_queue_drops_whole_frames_and_tells_so() {
    let node = Node { queue_words: 64, ..node() };
    for from in [0, 1] {
        let mut rig = Rig::new(&node, EVEN);
        let sent: Vec<Vec<u8>> = (0..300).map(|n| [&[n as u8], &bytes(60 + n % 40)[1..]].concat()).collect();
        for frame in &sent {
            rig.line(from, &[&[0x55, 0xd5], &checked(frame)[..]].concat(), 1);
        }
        rig.drain(2000);
        let out = rig.out(1 - from);
        assert!(bytes_of(rig.ingress(from)) == sent);
        assert!(
            rig.drops.len() > 10 && out.len() > 200,
            "{} dropped, {} out",
            rig.drops.len(),
            out.len()
        );
        // Each is out or told as dropped, in the order in which they came.
        let (mut left, mut told) = (out.iter().peekable(), rig.drops.iter());
        for frame in &sent {
            if left.next_if(|out| out.bytes == *frame).is_none() {
                let length = frame.len();
                assert_eq!(told.next(), Some(&Dropped { port: from, length }));
            }
        }
        assert_eq!((left.next(), told.next()), (None, None));
        assert_eq!(rig.get(&format!("port{from}_count_dropped")), rig.drops.len() as u64);
    }
}

#[test]
fn a_frame_that_meets_none_is_through_soon_after_its_end() {
    for length in [60, 61, 100, 1514] {
        let mut rig = Rig::new(&node(), EVEN);
        // 400 ns after the rig began, on the edge of a PHY's clock.
        rig.frame(0, &bytes(length), 12);
        rig.drain(2000);
        // Preamble and delimiter, the frame, its check sequence.
        let ends = 400_000 + 8000 * (8 + length as u64 + 4);
        let clocks = (rig.out(1)[0].begun - 7 * 8000 - ends) / 8000;
        // Into the queue a word a clock, whole, and out again.
        let words = length.div_ceil(8) as u64;
        assert!((22..=24).contains(&(clocks - words)), "{clocks} for {words} words");
    }
}

#[test]
fn verilator_has_nothing_to_say() {
    let folder = files(&component(&node()));
    let mut lint = common::verilator();
    lint.args(["--lint-only", "-Wall", "--quiet", "-y"]).arg(&folder);
    let done = common::output(lint.args(["--top-module", "node"]).arg(folder.join("node.v")));
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && said.trim().is_empty(), "{said}");
}
