//! Epochs that end on every possible clock of the same traffic, and between any two.

use std::collections::BTreeSet;
use std::num::NonZeroU64;

use rand::Rng;
use wiremeter_driver::Mode;
use wiremeter_e2e::frames::{at, packet};
use wiremeter_e2e::{Measurement, Table, on_both, truth};
use wiremeter_wire::node::Node;
use wiremeter_wire::rng;
use wiremeter_wire::tap::{TapFrame, Timeline, Width};

const CHANNELS: u16 = 3;

/// Eight packets, often back to back.
fn burst(rng: &mut impl Rng, width: Width) -> Vec<TapFrame> {
    let mut free = 0;
    let mut next = |identification| {
        let bytes = packet(rng.random_range(0..CHANNELS), identification, rng.random_range(46..=80));
        let frame = at(free + rng.random_range(0..=1), &bytes);
        free = frame.last_clock(width) + 1;
        frame
    };
    (0..8).map(&mut next).collect()
}

/// The same burst again and again, each time up to a clock later in its epoch, through a node in
/// which packets queue up and are dropped.
fn sweep(width: Width, tau_ns: u32, repeats: u64) {
    let mut lost = 0;
    for seed in 0..3 {
        let burst = burst(&mut rng(seed), width);
        let table = Table {
            mode: Mode::Vlan,
            channels: (0..CHANNELS).map(|n| (n.into(), n)).collect(),
        };
        let period = width.clocks(tau_ns.into());
        let mut arrivals = Vec::new();
        for frame in (0..repeats).flat_map(|n| burst.iter().map(move |frame| at(n * period + frame.clock, &frame.bytes))) {
            let channel = table.channel(&frame.bytes);
            arrivals.push((frame, channel));
        }
        let node = Node {
            rate: NonZeroU64::new(width.bit_rate() / 4).expect("not zero"),
            limit: 100,
            latency_ns: 0,
            report_clocks: 3,
        };
        let run = node.run(width, &arrivals);
        let measurement = Measurement {
            timeline: Timeline {
                start_ns: 1_700_000_000_000_000_000,
                width,
            },
            stimulus: run.stimulus,
            table,
            channels: CHANNELS,
            tau_ns,
        };
        let measured = on_both(&measurement, |ns| format!("seed {seed} at {width:?}, epoch of {ns} ns"));
        assert_eq!(measured.rows(), truth(&run.lives, &measurement), "seed {seed} at {width:?}");
        lost += measured.sum(|row| row.lost);

        let starts = (measurement.start_ns()..measurement.end_ns()).step_by(tau_ns as usize);
        let boundaries = starts.map(|ns| measurement.timeline.first_clock_at_or_after(ns) % period);
        let distinct: BTreeSet<_> = boundaries.collect();
        assert_eq!(
            distinct.len() as u64,
            period,
            "seed {seed} at {width:?}: clocks on which an epoch ended"
        );
    }
    assert!(lost > 100, "at {width:?}: {lost} drops are too few to test them");
}

#[test]
fn epochs_end_on_every_clock_at_512_bit() {
    // 322.27 clocks: a repeat comes 0.73 clocks later in its epoch than the one before.
    sweep(Width::W512, 1_000, 500);
}

#[test]
fn epochs_end_on_every_clock_at_64_bit() {
    // 187.5 clocks: a repeat comes half a clock later.
    sweep(Width::W64, 1_200, 400);
}
