//! Seeded random scenarios.

use wiremeter_driver::Mode;
use wiremeter_e2e::{Measurement, on_both, truth};
use wiremeter_wire::generate::{Label, Scenario};
use wiremeter_wire::tap::Width;

#[test]
fn one() {
    for width in [Width::W512, Width::W64] {
        for seed in 0..3 {
            let t = std::time::Instant::now();
            let scenario = Scenario::random(seed, width);
            let run = scenario.run();
            let label = |label: &Label| match *label {
                Label::Vlan(id) => (Mode::Vlan, id.into()),
                Label::Mpls(label) => (Mode::Mpls, label),
                Label::Dscp(dscp) => (Mode::Dscp, dscp.into()),
                Label::Port => (Mode::Port, 0),
            };
            let last = run
                .stimulus
                .ingress
                .iter()
                .chain(&run.stimulus.egress)
                .map(|f| f.last_clock(width))
                .max()
                .unwrap_or(0);
            let measurement = Measurement {
                timeline: scenario.timeline,
                mode: label(&scenario.labels[0]).0,
                labels: scenario.labels.iter().map(|l| label(l).1).zip(0..).collect(),
                channels: scenario.labels.len() as u16,
                tau_ns: scenario.tau_ns as u32,
                end: last + width.clocks(scenario.tau_ns + 1),
                stimulus: run.stimulus,
            };
            let measured = on_both(&measurement, &format!("seed {seed} at {width:?}"));
            eprintln!(
                "{seed} {width:?} {} clocks {} records {:?}",
                measurement.end,
                measured.records.len(),
                t.elapsed()
            );
            let truth = truth(&run.lives, &measurement);
            let rows = measured.rows();
            for (k, row) in &truth {
                assert_eq!(rows.get(k), Some(row), "{k:?}");
            }
        }
    }
}
