//! The model behind registers and records: what the driver reads is what the model measured.

use std::collections::BTreeMap;
use std::time::Duration;
use wiremeter_driver::record::Body;
use wiremeter_driver::{Config, Counters, Device, Mode, Record, TimeSource};
use wiremeter_model::tracker::Schedule;
use wiremeter_model::{ModelCard, Output, Params, Row, Settings, classify, run};
use wiremeter_wire::fault::Faults;
use wiremeter_wire::generate::{Label, Scenario};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

const PARAMS: Params = Params {
    width_bytes: 64,
    channels: 8,
    entries: 20,
    slots: 8192,
    frame_clocks: 160,
    drop_window: 400,
    reuse_clocks: 16,
};
/// Clocks before the first event, in which the host starts the first epoch.
const LEAD_NS: u64 = 40_000;

/// A scenario with faults, after some quiet time.
fn scenario(seed: u64) -> (Scenario, Stimulus) {
    let mut scenario = Scenario::random(seed, Width::W512);
    let faults = Faults {
        vanish: 0.05,
        phantom: 0.05,
        late_drop: 0.3,
    };
    let (mut stimulus, _) = faults.inject(&scenario.run(), &mut wiremeter_wire::rng(seed));
    let lead = Width::W512.clocks(LEAD_NS);
    stimulus.ingress.iter_mut().for_each(|frame| frame.clock += lead);
    stimulus.egress.iter_mut().for_each(|frame| frame.clock += lead);
    stimulus.drops.iter_mut().for_each(|drop| drop.clock += lead);
    scenario.timeline.start_ns -= LEAD_NS;
    (scenario, stimulus)
}

fn labels(scenario: &Scenario) -> (Mode, classify::Mode, BTreeMap<u32, u16>) {
    let mut modes = (Mode::Port, classify::Mode::Port);
    let table = scenario.labels.iter().zip(0..).map(|(label, channel)| {
        let (label, driver, model) = match *label {
            Label::Vlan(id) => (id.into(), Mode::Vlan, classify::Mode::Vlan),
            Label::Mpls(label) => (label, Mode::Mpls, classify::Mode::Mpls),
            Label::Dscp(dscp) => (dscp.into(), Mode::Dscp, classify::Mode::Dscp),
            Label::Port => (0, Mode::Port, classify::Mode::Port),
        };
        modes = (driver, model);
        (label, channel)
    });
    let table = table.collect();
    (modes.0, modes.1, table)
}

/// The first epoch's start: in the quiet time, so far in the future that the host is in time.
fn start_ns(timeline: Timeline, tau_ns: u64) -> u64 {
    (timeline.start_ns + 1).next_multiple_of(tau_ns)
}

fn as_row(epoch: &wiremeter_driver::record::Epoch) -> Row {
    Row {
        cells: epoch.cells.into(),
        packets: epoch.packets.into(),
        busy: epoch.busy,
        peak_delay: epoch.peak_delay,
        total_delay: epoch.total_delay,
        lost: epoch.lost.into(),
        max_occupancy: epoch.max_occupancy.into(),
        inserted: epoch.inserted.into(),
        ..Row::default()
    }
}

/// The rows that records tell; `epoch_end` must count them right.
fn rows(records: &[Record]) -> BTreeMap<(u32, u16), Row> {
    let mut rows = BTreeMap::new();
    let mut of_epoch = 0;
    for record in records {
        let key = (record.header.epoch, record.header.channel);
        of_epoch += 1;
        match &record.body {
            Body::Epoch(epoch) => {
                assert_eq!(epoch.span, 1);
                rows.insert(key, as_row(epoch));
            }
            Body::Suspect(suspect) => {
                let row = rows.get_mut(&key).expect("a suspect record follows its epoch record");
                row.exhausted = suspect.exhausted.into();
                row.unmatched = suspect.unmatched.into();
                row.skipped = suspect.skipped.into();
                row.expired = suspect.expired.into();
                row.late_drop = suspect.late_drop.into();
                assert!(row.is_suspect());
            }
            Body::EpochEnd(end) => {
                assert_eq!((end.records, end.span, end.flags), (of_epoch - 1, 1, 0));
                of_epoch = 0;
            }
            other => panic!("the model has no prober: {other:?}"),
        }
    }
    rows
}

/// Measures through the driver until everything is over.
fn by_driver(scenario: &Scenario, stimulus: &Stimulus) -> (Vec<Record>, wiremeter_driver::Balance, Counters) {
    let card = ModelCard::new(PARAMS, scenario.timeline, stimulus.clone());
    let (mode, _, labels) = labels(scenario);
    let config = Config {
        time: TimeSource::Outside,
        increment: 0x0300_0000,
        mode,
        labels,
        channels_used: PARAMS.channels,
        tau_ns: scenario.tau_ns as u32,
        limit_ns: 0,
        ring_log2: 10,
    };
    let mut ready = Device::open(card)
        .and_then(|device| device.configure(&config))
        .expect("the model can do this");
    let mut counters = Counters::start(ready.card()).expect("the model answers");
    let start = start_ns(scenario.timeline, scenario.tau_ns);
    let mut running = ready.run(start).expect("the start is in the future");
    let mut records = Vec::new();
    let end = end(scenario, stimulus);
    while running.card().clock() < end + PARAMS.horizon() {
        running
            .wait(Duration::from_micros(100), |record| records.push(record))
            .expect("no record is wrong");
    }
    let (mut device, balance) = running.stop(|record| records.push(record)).expect("records are conserved");
    counters.update(device.card()).expect("the model answers");
    (records, balance, counters)
}

/// The clock by which all is over.
fn end(scenario: &Scenario, stimulus: &Stimulus) -> u64 {
    let frames = stimulus
        .ingress
        .iter()
        .chain(&stimulus.egress)
        .map(|frame| frame.last_clock(Width::W512));
    let last = frames.chain(stimulus.drops.iter().map(|drop| drop.clock)).max().unwrap_or(0);
    last + Width::W512.clocks(2 * scenario.tau_ns)
}

fn directly(scenario: &Scenario, stimulus: &Stimulus, end: u64) -> Output {
    let start_ns = start_ns(scenario.timeline, scenario.tau_ns);
    let (_, mode, table) = labels(scenario);
    let settings = Settings {
        mode,
        table,
        schedule: Schedule {
            start_ns,
            tau_ns: scenario.tau_ns as u32,
            start_number: (start_ns / scenario.tau_ns) as u32,
        },
    };
    run(PARAMS, &settings, scenario.timeline, stimulus, end)
}

#[test]
fn the_driver_reads_what_the_model_measured() {
    for seed in 0..100 {
        let (scenario, stimulus) = scenario(seed);
        let (records, balance, counters) = by_driver(&scenario, &stimulus);
        let output = directly(&scenario, &stimulus, end(&scenario, &stimulus));
        let last = output.rows.keys().last().expect("something was measured").0;
        let until_last: BTreeMap<_, _> = rows(&records).into_iter().filter(|((epoch, _), _)| *epoch <= last).collect();
        assert_eq!(until_last, output.rows, "seed {seed}");
        assert_eq!((balance.taken, balance.lost), (records.len() as u64, [0; 7]), "seed {seed}");
        for (name, expected) in [
            ("tap.ingress.frames", output.ingress.frames),
            ("tap.egress.events", output.egress.events),
            ("parse.ingress.udp", output.ingress.l4[1]),
            ("parse.egress.ipv6", output.egress.kinds[4]),
            ("classify.unknown_ingress", output.ingress.unknown),
            ("epoch.arrivals", output.ingress.events),
            ("epoch.departures", output.egress.events),
            ("epoch.drops", output.drops),
            ("dma.written", records.len() as u64),
        ] {
            assert_eq!(counters.get(name), Some(expected), "{name}, seed {seed}");
        }
    }
}

#[test]
fn holes_read_as_zero_and_keep_nothing() {
    use wiremeter_driver::Card;
    use wiremeter_driver::registers::id;
    let timeline = Timeline {
        start_ns: 0,
        width: Width::W512,
    };
    let mut card = ModelCard::new(PARAMS, timeline, Stimulus::default());
    for hole in [0x034, 0x0ffc, 0x0604 + 0x40] {
        card.write32(hole, u32::MAX).expect("a hole is no error");
        assert_eq!(card.read32(hole).expect("a hole is no error"), 0);
    }
    card.write32(id::MAGIC.address(), 7).expect("the model answers");
    id::SCRATCH.write(&mut card, 0xdead_beef).expect("the model answers");
    assert_eq!(id::MAGIC.read(&mut card).expect("the model answers"), u32::from_le_bytes(*b"WIRE"));
    assert_eq!(id::SCRATCH.read(&mut card).expect("the model answers"), 0xdead_beef);
}
