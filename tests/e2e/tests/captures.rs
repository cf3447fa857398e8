//! Captures through the node: the card, the model and the node agree in all modes.

use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use wiremeter_driver::Mode;
use wiremeter_e2e::{Measured, Measurement, Table, jumping_rtl, measure, on_both, open, truth};
use wiremeter_wire::capture::{self, Frame};
use wiremeter_wire::node::{Life, Node};
use wiremeter_wire::tap::{TapFrame, Timeline, Width, schedule};

const MODES: [Mode; 4] = [Mode::Vlan, Mode::Mpls, Mode::Dscp, Mode::Port];
/// Channels of a table; labels beyond share them.
const CHANNELS: u16 = 60;
/// Frames of a capture that are measured.
const FRAMES: usize = 5_000;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Captures that are in the tree, and those beside it, if there are any.
fn captures() -> Vec<PathBuf> {
    let names = ["dscp-mix", "tbf-ingress", "tbf-egress"];
    let mut captures = Vec::from(names.map(|name| here(&format!("tests/captures/{name}.pcap"))));
    let shared = here("../shared/captures");
    match std::fs::read_dir(&shared) {
        Ok(entries) => captures.extend(entries.map(|entry| entry.expect("a listed file").path())),
        Err(_) => eprintln!("no {}: only the captures in the tree are measured", shared.display()),
    }
    captures.retain(|path| path.extension().is_some_and(|extension| extension == "pcap"));
    captures.sort();
    captures
}

/// The first frames of a capture.
fn read(path: &Path) -> Vec<Frame> {
    let mut frames = capture::read(&std::fs::read(path).expect("a file")).expect("a capture");
    frames.retain(|frame| !frame.bytes.is_empty());
    frames.truncate(FRAMES);
    frames
}

/// The same frames in a time in which they fill half of a tap.
fn compress(frames: &mut [Frame], width: Width) {
    let (ns, clocks) = width.period_ns();
    let beats: u64 = frames.iter().map(|frame| width.frame_beats(frame.bytes.len())).sum();
    let half_full = 2 * u128::from(beats) * ns / clocks;
    let first = frames[0].time_ns;
    let natural = u128::from(frames[frames.len() - 1].time_ns - first).max(1);
    for frame in frames {
        frame.time_ns = first + (u128::from(frame.time_ns - first) * half_full / natural) as u64;
    }
}

/// What is measured of frames that pass a node, and the truth about them.
fn pass(frames: &[Frame], mode: Mode, node: &Node, width: Width, tau_ns: u32) -> (Measurement, Vec<Life>) {
    let timeline = Timeline {
        start_ns: frames[0].time_ns,
        width,
    };
    let (on_tap, _) = schedule(frames, timeline);
    let table = Table::of(mode, on_tap.iter().map(|frame| &*frame.bytes), CHANNELS);
    let with_channel = |frame: TapFrame| {
        let channel = table.channel(&frame.bytes);
        (frame, channel)
    };
    let run = node.run(width, &on_tap.into_iter().map(with_channel).collect::<Vec<_>>());
    let measurement = Measurement {
        timeline,
        stimulus: run.stimulus,
        table,
        channels: CHANNELS,
        tau_ns,
    };
    (measurement, run.lives)
}

fn is_the_truth(measured: &Measured, measurement: &Measurement, lives: &[Life], context: &str) {
    assert_eq!(measured.rows(), truth(lives, measurement), "{context}");
    let departed = lives.iter().filter(|life| life.departure().is_some()).count();
    assert_eq!(measured.counters["epoch.arrivals"], lives.len() as u64, "{context}");
    assert_eq!(measured.counters["epoch.departures"], departed as u64, "{context}");
    assert_eq!(measured.counters["epoch.drops"], (lives.len() - departed) as u64, "{context}");
}

/// Long captures are made short, and the node takes a little less than comes, so that queues fill
/// up and overflow.
fn agree(width: Width) {
    let node = Node {
        rate: NonZeroU64::new(width.bit_rate() * 2 / 5).expect("not zero"),
        limit: 20_000,
        latency_ns: 500,
        report_clocks: 16,
    };
    for path in captures() {
        let mut frames = read(&path);
        compress(&mut frames, width);
        for mode in MODES {
            let context = format!("{} by {mode} at {width:?}", path.display());
            let (measurement, lives) = pass(&frames, mode, &node, width, 20_000);
            let measured = on_both(&measurement, |ns| format!("{context}, epoch of {ns} ns"));
            is_the_truth(&measured, &measurement, &lives, &context);
        }
    }
}

/// Two seconds, in most of which nothing comes and time jumps.
fn agree_at_its_own_pace(width: Width) {
    let node = Node {
        rate: NonZeroU64::new(10_000_000).expect("not zero"),
        limit: 10_000,
        latency_ns: 20_000,
        report_clocks: 16,
    };
    let (measurement, lives) = pass(&read(&here("tests/captures/dscp-mix.pcap")), Mode::Dscp, &node, width, 1_000_000);
    let measured = measure(open(jumping_rtl(&measurement)), &measurement);
    is_the_truth(&measured, &measurement, &lives, &format!("{width:?}"));
    assert!(measured.sum(|row| row.lost) > 0, "{width:?}: no drops were tested");
}

#[test]
fn captures_at_512_bit() {
    agree(Width::W512);
}

#[test]
fn captures_at_64_bit() {
    agree(Width::W64);
}

#[test]
fn a_capture_at_its_own_pace_at_512_bit() {
    agree_at_its_own_pace(Width::W512);
}

#[test]
fn a_capture_at_its_own_pace_at_64_bit() {
    agree_at_its_own_pace(Width::W64);
}
