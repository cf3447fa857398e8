//! What holds of any traffic, and the node's own truth.

mod common;

use common::bench::PARAMS;
use std::collections::BTreeMap;
use wiremeter_model::classify::Mode;
use wiremeter_model::tracker::Schedule;
use wiremeter_model::{Output, Params, Row, Settings, run};
use wiremeter_wire::fault::Faults;
use wiremeter_wire::generate::{Label, Scenario};
use wiremeter_wire::tap::{Stimulus, Width};
use wiremeter_wire::truth::{Table1, table1};

fn params(width: Width, entries: usize) -> Params {
    let width_bytes = width.bytes();
    Params {
        width_bytes,
        frame_clocks: 10_240 / width_bytes as u64,
        drop_window: 10_240 / width_bytes as u64 + 64,
        entries,
        ..PARAMS
    }
}

fn settings(scenario: &Scenario) -> Settings {
    let mut mode = Mode::Port;
    let label = |label: &Label| match *label {
        Label::Vlan(id) => (Mode::Vlan, id.into()),
        Label::Mpls(label) => (Mode::Mpls, label),
        Label::Dscp(dscp) => (Mode::Dscp, dscp.into()),
        Label::Port => (Mode::Port, 0),
    };
    let mut table = BTreeMap::new();
    for (of, channel) in scenario.labels.iter().map(label).zip(0..) {
        mode = of.0;
        table.insert(of.1, channel);
    }
    let first = scenario.timeline.start_ns / scenario.tau_ns;
    let schedule = Schedule {
        start_ns: first * scenario.tau_ns,
        tau_ns: scenario.tau_ns as u32,
        start_number: first as u32,
    };
    Settings { mode, table, schedule }
}

/// The first clock by which all of `stimulus`, and the epoch it ends in, is over.
fn end(scenario: &Scenario, stimulus: &Stimulus) -> u64 {
    let width = scenario.timeline.width;
    let frames = stimulus.ingress.iter().chain(&stimulus.egress);
    let frames = frames.map(|frame| frame.last_clock(width));
    let last = frames.chain(stimulus.drops.iter().map(|drop| drop.clock)).max();
    last.unwrap_or(0) + width.clocks(scenario.tau_ns + 1)
}

fn measure(scenario: &Scenario, stimulus: &Stimulus, entries: usize) -> Output {
    let (width, end) = (scenario.timeline.width, end(scenario, stimulus));
    run(params(width, entries), &settings(scenario), scenario.timeline, stimulus, end)
}

fn as_truth(row: &Row) -> Table1 {
    Table1 {
        cells: row.cells,
        packets: row.packets,
        busy: row.busy,
        peak_delay: row.peak_delay,
        total_delay: row.total_delay,
        lost: row.lost,
        max_occupancy: row.max_occupancy,
        inserted: row.inserted,
    }
}

const WIDTHS: [Width; 2] = [Width::W64, Width::W512];

#[test]
fn without_faults_the_rows_are_the_truth() {
    for (seed, width) in (0..500).flat_map(|seed| WIDTHS.map(|width| (seed, width))) {
        let scenario = Scenario::random(seed, width);
        let node = scenario.run();
        let output = measure(&scenario, &node.stimulus, 4096);
        let rows = output.rows.iter().map(|(&key, row)| (key, as_truth(row)));
        let truth = table1(&node.lives, scenario.timeline, scenario.tau_ns);
        let truth = truth.into_iter().map(|((epoch, channel), row)| ((epoch as u32, channel), row));
        assert_eq!(
            rows.collect::<BTreeMap<_, _>>(),
            truth.collect::<BTreeMap<_, _>>(),
            "seed {seed} at {width:?}"
        );
        assert!(!output.rows.values().any(Row::is_suspect), "seed {seed} at {width:?}");
    }
}

#[test]
fn with_faults_packets_are_conserved() {
    for (seed, width) in (0..300).flat_map(|seed| WIDTHS.map(|width| (seed, width))) {
        let scenario = Scenario::random(seed, width);
        let faults = Faults {
            vanish: 0.05,
            phantom: 0.05,
            late_drop: 0.3,
        };
        let (stimulus, _) = faults.inject(&scenario.run(), &mut wiremeter_wire::rng(seed));
        let output = measure(&scenario, &stimulus, 20);
        conserved(&scenario, &output, &format!("seed {seed} at {width:?}"));
    }
}

fn conserved(scenario: &Scenario, output: &Output, context: &str) {
    let sum = |field: fn(&Row) -> u64| output.rows.values().map(field).sum::<u64>();
    let inserted = sum(|row| row.inserted);
    let (packets, unmatched) = (sum(|row| row.packets), sum(|row| row.unmatched));
    let removed = packets - unmatched + sum(|row| row.skipped) + sum(|row| row.expired);
    let listed = inserted.checked_sub(removed).expect(context);
    assert!(listed <= 20, "{context}: {listed} left in lists of 20 entries");
    let cancelled = sum(|row| row.lost) - sum(|row| row.late_drop);
    assert_eq!(output.ingress.events, inserted + sum(|row| row.exhausted) + cancelled, "{context}");
    assert_eq!((output.egress.events, output.drops), (packets, sum(|row| row.lost)), "{context}");
    for row in output.rows.values() {
        assert!(row.busy <= scenario.tau_ns * 16, "{context}: {row:?}");
        assert!(
            row.peak_delay <= row.total_delay && row.unmatched <= row.packets,
            "{context}: {row:?}"
        );
        assert!(row.max_occupancy <= 20, "{context}: {row:?}");
    }
}
