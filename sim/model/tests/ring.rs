//! The model's record ring, and hosts that look into it in time or not. A packet that never
//! leaves keeps the only channel busy: two records an epoch.

use std::collections::BTreeMap;
use std::time::Duration;
use wiremeter_driver::registers::{dma, epoch};
use wiremeter_driver::{Card, Config, Device, Mode, Record, Running, TimeSource};
use wiremeter_model::{ModelCard, Params};
use wiremeter_wire::tap::{Stimulus, TapFrame, Timeline, Width};

const PARAMS: Params = Params {
    width_bytes: 8,
    channels: 1,
    entries: 4,
    slots: 8192,
    frame_clocks: 1280,
    drop_window: 1920,
    reuse_clocks: 16,
};
const TAU_NS: u32 = 1000;
const EPOCH: Duration = Duration::from_micros(1);

/// Epochs from 1 µs on; the packet arrives at 3.2 µs.
fn running(ring_log2: u32) -> Running<ModelCard> {
    let stimulus = Stimulus {
        ingress: vec![TapFrame {
            clock: 500,
            bytes: vec![0; 64].into(),
            bad: false,
        }],
        ..Stimulus::default()
    };
    let timeline = Timeline {
        start_ns: 0,
        width: Width::W64,
    };
    start(
        Device::open(ModelCard::new(PARAMS, timeline, stimulus)).expect("the model is ready"),
        ring_log2,
    )
}

fn start(device: Device<ModelCard>, ring_log2: u32) -> Running<ModelCard> {
    let config = Config {
        time: TimeSource::Outside,
        increment: 0x0666_6666,
        mode: Mode::Port,
        labels: BTreeMap::new(),
        channels_used: 1,
        tau_ns: TAU_NS,
        limit_ns: 0,
        ring_log2,
    };
    let ready = device.configure(&config).expect("the model can do this");
    ready.run(0).expect("there is a start in the future")
}

/// The number of the first epoch that is not over: the last 1920 clocks are still held.
fn epochs_ended(running: &mut Running<ModelCard>) -> u32 {
    let settled = running.card().clock().saturating_sub(1920);
    (settled * 32 / 5) as u32 / TAU_NS
}

fn numbers(records: &[Record]) -> Vec<u32> {
    records.iter().map(|record| record.header.epoch).collect()
}

#[test]
fn a_host_that_waits_for_the_interrupt_loses_nothing() {
    let mut running = running(1);
    let mut records = Vec::new();
    while running.card().clock() < 15_625 {
        running
            .wait(Duration::from_millis(1), |record| records.push(record))
            .expect("no record is wrong");
    }
    let ended = epochs_ended(&mut running);
    let (_, balance) = running.stop(|record| records.push(record)).expect("records are conserved");
    assert_eq!((balance.lost, balance.taken), ([0; 7], records.len() as u64));
    let expected: Vec<u32> = (3..ended).flat_map(|epoch| [epoch, epoch]).collect();
    assert_eq!(numbers(&records), expected);
}

/// Lets epochs pass without a look into the ring.
fn sleep(running: &mut Running<ModelCard>, epochs: u32) {
    let end = running.card().clock() + Width::W64.clocks(u64::from(epochs * TAU_NS));
    while running.card().clock() < end {
        dma::IRQ_STATUS.write(running.card(), 1).expect("the model answers");
        running.card().wait(EPOCH).expect("the model waits");
    }
}

#[test]
fn a_full_ring_loses_whole_records_and_the_next_one_says_how_many() {
    let mut running = running(2);
    let mut records = Vec::new();
    for _ in 0..5 {
        sleep(&mut running, 20);
        running.drain(|record| records.push(record)).expect("no record is wrong");
    }
    let offered = dma::OFFERED.read(running.card()).expect("the model answers");
    let (_, balance) = running.stop(|record| records.push(record)).expect("records are conserved");
    let lost = u64::from(balance.lost.iter().sum::<u32>());
    assert_eq!((records.len() as u64, balance.taken + lost), (balance.taken, offered.into()));
    // Between one kept record and the next: those lost, but for the ones after the last.
    let places: Vec<u32> = records
        .iter()
        .scan(0, |place, record| {
            *place += record.header.lost_before + 1;
            Some(*place - 1)
        })
        .collect();
    let expected: Vec<u32> = places.iter().map(|place| 3 + place / 2).collect();
    assert_eq!(numbers(&records), expected, "two records an epoch, the first in epoch 3");
    assert!(balance.announced > 0 && balance.announced < lost);
}

#[test]
fn a_second_measurement_begins_with_an_empty_ring() {
    let mut first = running(10);
    sleep(&mut first, 100);
    let walked = epoch::WALKED.read(first.card()).expect("the model answers");
    assert_eq!(walked, epochs_ended(&mut first) - 1, "epoch 0 was not counted");
    let (device, balance) = first.stop(|_| {}).expect("records are conserved");
    assert!(balance.taken > 0);
    let mut second = start(device, 10);
    assert_eq!(second.drain(|_| {}).expect("no record is wrong"), 0);
    assert_eq!(
        epoch::WALKED.read(second.card()).expect("the model answers"),
        walked,
        "it counts since reset"
    );
    let mut records = Vec::new();
    sleep(&mut second, 20);
    second.drain(|record| records.push(record)).expect("no record is wrong");
    assert!(records.len() > 2 && records[0].header.lost_before == 0);
}
