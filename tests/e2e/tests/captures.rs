//! Captures through the node: the card, the model and the node agree in all modes.

use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use wiremeter_driver::Mode;
use wiremeter_e2e::{Measurement, Table, on_both, truth};
use wiremeter_wire::capture::{self, Frame};
use wiremeter_wire::node::Node;
use wiremeter_wire::tap::{Timeline, Width, schedule};

const MODES: [Mode; 4] = [Mode::Vlan, Mode::Mpls, Mode::Dscp, Mode::Port];
/// Channels of a table, few enough for epochs of [`TAU_NS`]; labels beyond share them.
const CHANNELS: u16 = 60;
const TAU_NS: u32 = 20_000;
/// Frames of a capture that are measured.
const FRAMES: usize = 1_500;

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

/// The first frames of a capture, in a time in which they fill half of a tap.
fn compressed(path: &Path, width: Width) -> (Vec<Frame>, u64) {
    let mut frames = capture::read(&std::fs::read(path).expect("a file")).expect("a capture");
    frames.retain(|frame| !frame.bytes.is_empty());
    frames.truncate(FRAMES);
    let (ns, clocks) = width.period_ns();
    let beats: u64 = frames.iter().map(|frame| width.frame_beats(frame.bytes.len())).sum();
    let half_full = 2 * u128::from(beats) * ns / clocks;
    let first = frames[0].time_ns;
    let natural = u128::from(frames[frames.len() - 1].time_ns - first).max(1);
    for frame in &mut frames {
        frame.time_ns = first + (u128::from(frame.time_ns - first) * half_full / natural) as u64;
    }
    (frames, first)
}

fn agree(width: Width) {
    for path in captures() {
        let (frames, start_ns) = compressed(&path, width);
        let timeline = Timeline { start_ns, width };
        let (on_tap, _) = schedule(&frames, timeline);
        for mode in MODES {
            let context = format!("{} by {mode} at {width:?}", path.display());
            let bytes = on_tap.iter().map(|frame| &*frame.bytes);
            let table = Table::of(mode, bytes, CHANNELS);
            let channel = |bytes: &[u8]| table.channel(bytes);
            let arrivals: Vec<_> = on_tap.iter().map(|frame| (frame.clone(), channel(&frame.bytes))).collect();
            // A little less than comes, so that queues fill up and overflow.
            let node = Node {
                rate: NonZeroU64::new(width.bit_rate() * 2 / 5).expect("not zero"),
                limit: 20_000,
                latency_ns: 500,
                report_clocks: 16,
            };
            let run = node.run(width, &arrivals);
            let measurement = Measurement {
                timeline,
                stimulus: run.stimulus,
                table,
                channels: CHANNELS,
                tau_ns: TAU_NS,
            };
            let measured = on_both(&measurement, |ns| format!("{context}, epoch of {ns} ns"));
            assert_eq!(measured.rows(), truth(&run.lives, &measurement), "{context}");
            let departed = run.lives.iter().filter(|life| life.departure().is_some()).count() as u64;
            assert_eq!(measured.counters["epoch.departures"], departed, "{context}");
            assert_eq!(measured.counters["epoch.drops"], run.lives.len() as u64 - departed, "{context}");
        }
    }
}

#[test]
fn captures_at_512_bit() {
    agree(Width::W512);
}

#[test]
fn captures_at_64_bit() {
    agree(Width::W64);
}
