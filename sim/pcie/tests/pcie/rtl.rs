//! The Verilated card behind its function: the records that a host gets of a scenario are those
//! that the card gives without a function.

use std::path::Path;
use std::time::Duration;

use wiremeter_driver::registers::dma;
use wiremeter_driver::{Card, Config, Device, Interrupts, Mode, Record, TimeSource, VfioUserCard, clock};
use wiremeter_pcie::{Dma, Function, InProcess};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::tap::{Stimulus, TapFrame, Timeline, Width};

use crate::client::Served;

const TIMELINE: Timeline = Timeline {
    start_ns: 1_700_000_000_000_000_000,
    width: Width::W64,
};
const TAU_NS: u32 = 50_000;
const START_NS: u64 = TIMELINE.start_ns + 2 * TAU_NS as u64;
const END_NS: u64 = START_NS + 12 * TAU_NS as u64;

/// A packet of 64 bytes every 5.12 µs through a queue that holds each for 3.2 µs, and a gap.
fn stimulus() -> Stimulus {
    let frame = |clock| TapFrame {
        clock,
        bytes: [vec![2; 12], vec![0x08, 0x00], vec![0x45], vec![0; 49]].concat().into(),
        bad: false,
    };
    let clocks = || (100..40_000u64).step_by(800).chain((60_000..80_000).step_by(800));
    Stimulus {
        ingress: clocks().map(frame).collect(),
        egress: clocks().map(|clock| frame(clock + 500)).collect(),
        drops: Vec::new(),
    }
}

/// Measures on a card whose time stands until epochs are enabled.
fn measure(card: impl Card) -> Vec<Record> {
    let config = Config {
        time: TimeSource::Outside,
        increment: 6_400_000,
        mode: Mode::Port,
        labels: [(0, 0)].into(),
        channels_used: 1,
        tau_ns: TAU_NS,
        limit_ns: 0,
        ring_log2: 10,
    };
    let mut records = Vec::new();
    let ready = Device::open(card).expect("opens").configure(&config).expect("configures");
    let mut running = ready.run(START_NS).expect("runs");
    while clock::now(running.card()).expect("a clock") < END_NS + 50_000 {
        let waited = running.wait(Duration::from_millis(20), |record| records.push(record));
        waited.expect("good records");
    }
    assert_eq!(dma::ERRORS.read(running.card()).expect("a register"), 0);
    running.stop(|record| records.push(record)).expect("a balance");
    records.retain(|record| record.header.start_ns < END_NS);
    records
}

fn rtl(dma: Dma) -> RtlCard<Dma> {
    RtlCard::with_memory(&Build::card(Width::W64), TIMELINE, stimulus(), dma).expect("builds")
}

fn expected() -> Vec<Record> {
    let card = RtlCard::open(&Build::card(Width::W64), TIMELINE, stimulus()).expect("builds");
    let records = measure(card);
    assert!(records.len() > 10, "{} records", records.len());
    records
}

#[test]
fn in_process_it_gives_the_same_records() {
    let mut function = Function::new(rtl(Dma::default()));
    let card = InProcess::open(&mut function).expect("opens");
    assert_eq!(measure(card), expected());
}

#[test]
fn over_the_socket_it_gives_the_same_records() {
    let served = Served::new(1000.0, || rtl(Dma::default()));
    let path: &Path = &served.path;
    let card = VfioUserCard::open(path, Interrupts::default()).expect("opens");
    assert_eq!(measure(card), expected());
    let report = served.end(true).expect("it serves to the end");
    assert!(report.refused.is_empty(), "{:?}", report.refused);
}
