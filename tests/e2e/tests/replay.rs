//! Both sides of a real queue at their own pace: seconds of time, in which the card jumps.

use std::path::{Path, PathBuf};

use wiremeter_driver::Mode;
use wiremeter_e2e::{Measurement, Table, jumping_rtl, measure, model, open};
use wiremeter_wire::capture::{self, Frame};
use wiremeter_wire::tap::{DropEvent, Stimulus, Timeline, Width, schedule};

/// What the kernel counted, as `tbf-qdisc.txt` says.
const SENT: u64 = 686;
const DROPPED: u64 = 39;
/// The age that no packet in that queue reaches, as the qdisc's `lat` says 22.4 ms.
const OLDEST_NS: u64 = 30_000_000;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../captures").join(name)
}

fn frames(name: &str) -> Vec<Frame> {
    capture::read(&std::fs::read(path(name)).expect("a file of the tree")).expect("a capture")
}

/// What both captures and the list of drops put on the card's ports.
fn queue(width: Width) -> Measurement {
    let (ingress, egress) = (frames("tbf-ingress.pcap"), frames("tbf-egress.pcap"));
    let timeline = Timeline {
        start_ns: ingress[0].time_ns - 1_000_000,
        width,
    };
    let table = Table::of(Mode::Dscp, ingress.iter().map(|frame| &*frame.bytes), 64);
    let on_tap = schedule(&ingress, timeline).0;
    let drops = std::fs::read_to_string(path("tbf-drops.csv")).expect("a file of the tree");
    let dropped = drops.lines().skip(1).map(|line| {
        let mut fields = line.split(',').map(|field| field.parse::<u64>().expect("a number"));
        let mut next = || fields.next().expect("three fields");
        let (time_ns, dscp, bytes) = (next(), next(), next());
        let n = ingress
            .iter()
            .position(|frame| frame.time_ns == time_ns)
            .expect("a frame of that time");
        DropEvent {
            clock: on_tap[n].last_clock(width),
            channel: table.channels[&(dscp as u32)],
            length: bytes as u16,
        }
    });
    let stimulus = Stimulus {
        drops: dropped.collect(),
        egress: schedule(&egress, timeline).0,
        ingress: on_tap,
    };
    Measurement {
        timeline,
        stimulus,
        channels: table.channels.len() as u16,
        table,
        tau_ns: 1_000_000,
    }
}

fn replay(width: Width) {
    let measurement = queue(width);
    let card = open(jumping_rtl(&measurement));
    let model = open(model(card.identity(), &measurement));
    let measured = measure(card, &measurement);
    measured.agree("the card", &measure(model, &measurement), "the model", |ns| {
        format!("{width:?}, epoch of {ns} ns")
    });
    let sums = (
        measured.sum(|row| row.packets),
        measured.sum(|row| row.lost),
        measured.sum(|row| row.inserted),
    );
    assert_eq!(sums, (SENT, DROPPED, SENT), "{width:?}: sent, dropped, inserted");
    let suspects = measured.sum(|row| row.unmatched + row.skipped + row.late_drop + row.exhausted);
    assert_eq!(suspects, 0, "{width:?}");
    let peak = measured.rows().values().map(|row| row.peak_delay).max();
    assert!(peak < Some(OLDEST_NS * 16), "{width:?}: {peak:?} ticks");
}

#[test]
fn a_real_queue_at_512_bit() {
    replay(Width::W512);
}

#[test]
fn a_real_queue_at_64_bit() {
    replay(Width::W64);
}
