//! Records as datagrams: those of a measurement, and of one whose network loses some.

use std::collections::BTreeMap;
use std::time::Duration;

use wiremeter_driver::{Balance, Card, Config, Device, EtherboneCard, Mode, Record, Running, TimeSource};
use wiremeter_model::ModelCard;
use wiremeter_wire::generate::{Label, Scenario};
use wiremeter_wire::tap::{Stimulus, Width};

use crate::PARAMS;
use crate::served::{Losses, Served};

/// Before the first event, in which the host starts the first epoch.
const LEAD_NS: u64 = 40_000;

/// A scenario whose channels are told by DSCP, after some quiet time, and the clock of its end.
fn scenario() -> (Scenario, Stimulus, u64) {
    let is_dscp = |scenario: &Scenario| matches!(scenario.labels[0], Label::Dscp(_));
    let mut scenario = (0..)
        .map(|seed| Scenario::random(seed, Width::W512))
        .find(is_dscp)
        .expect("one of many");
    let mut stimulus = scenario.run().stimulus;
    let lead = Width::W512.clocks(LEAD_NS);
    stimulus.ingress.iter_mut().for_each(|frame| frame.clock += lead);
    stimulus.egress.iter_mut().for_each(|frame| frame.clock += lead);
    stimulus.drops.iter_mut().for_each(|drop| drop.clock += lead);
    scenario.timeline.start_ns -= LEAD_NS;
    let last = stimulus
        .egress
        .iter()
        .map(|frame| frame.last_clock(Width::W512))
        .max()
        .expect("a frame");
    let end = last + Width::W512.clocks(3 * scenario.tau_ns) + 1_000;
    (scenario, stimulus, end)
}

/// Measures until `is_over`.
fn measure<C: Card>(card: C, scenario: &Scenario, is_over: impl Fn(&mut Running<C>) -> bool) -> (Vec<Record>, Balance) {
    let label = |label: &Label| match label {
        Label::Dscp(dscp) => u32::from(*dscp),
        other => panic!("{other:?}"),
    };
    let labels: BTreeMap<u32, u16> = scenario.labels.iter().map(label).zip(0..).collect();
    let config = Config {
        time: TimeSource::Outside,
        increment: 0x0300_0000,
        mode: Mode::Dscp,
        labels,
        channels_used: PARAMS.channels,
        tau_ns: scenario.tau_ns as u32,
        limit_ns: 0,
        ring_log2: 6,
    };
    let ready = Device::open(card)
        .and_then(|device| device.configure(&config))
        .expect("it can do this");
    let start = (scenario.timeline.start_ns + 1).next_multiple_of(scenario.tau_ns);
    let mut running = ready.run(start).expect("the start is in the future");
    let mut records = Vec::new();
    while !is_over(&mut running) {
        let waited = running.wait(Duration::from_micros(100), |record| records.push(record));
        waited.expect("no record is wrong");
    }
    let (_, balance) = running.stop(|record| records.push(record)).expect("records are conserved");
    (records, balance)
}

fn directly(scenario: &Scenario, stimulus: &Stimulus, end: u64) -> Vec<Record> {
    let card = ModelCard::new(PARAMS, scenario.timeline, stimulus.clone());
    let (records, balance) = measure(card, scenario, |running| running.card().clock() >= end);
    assert_eq!((balance.taken, balance.missing), (records.len() as u64, 0));
    records
}

fn over_udp(scenario: &Scenario, stimulus: &Stimulus, end: u64, losses: Losses) -> (Vec<Record>, Balance) {
    let served = Served::start(ModelCard::new(PARAMS, scenario.timeline, stimulus.clone()), end, losses);
    let card = EtherboneCard::open(served.address).expect("it answers");
    measure(card, scenario, |_| served.is_finished())
}

#[test]
fn records_are_the_cards() {
    let (scenario, stimulus, end) = scenario();
    let expected = directly(&scenario, &stimulus, end);
    let (mut found, balance) = over_udp(&scenario, &stimulus, end, Losses::NONE);
    // The two are not stopped in the same epoch.
    let both = expected.len().min(found.len());
    assert!(both > 50 && expected.len() - both < 20, "{both} of {}", expected.len());
    assert_eq!((balance.taken, balance.missing), (found.len() as u64, 0));
    found.truncate(both);
    assert!(found == expected[..both]);
}

#[test]
fn records_that_do_not_come_are_counted_and_told() {
    let (scenario, stimulus, end) = scenario();
    let expected = directly(&scenario, &stimulus, end);
    let losses = Losses {
        records: |n| n % 7 == 3 || n % 7 == 4,
        ..Losses::NONE
    };
    let (found, balance) = over_udp(&scenario, &stimulus, end, losses);
    let mut before = 0;
    let mut kept = Vec::new();
    for (number, record) in (0..).zip(&expected) {
        if (losses.records)(number) {
            before += 1;
            continue;
        }
        let mut record = *record;
        record.header.lost_before += std::mem::take(&mut before);
        kept.push(record);
    }
    let both = kept.len().min(found.len());
    assert!(both > 50 && found[..both] == kept[..both]);
    let all = balance.taken + balance.missing;
    let lost = (0..all as u32).filter(|number| (losses.records)(*number)).count() as u64;
    assert_eq!((balance.taken, balance.missing), (found.len() as u64, lost));
}
