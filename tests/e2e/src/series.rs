//! Random scenarios one after another on one card, which saves its resets and leaves each in the
//! state that the one before has left.

use std::collections::{BTreeMap, BTreeSet};

use wiremeter_driver::Mode;
use wiremeter_wire::fault::Faults;
use wiremeter_wire::generate::{Label, Scenario};
use wiremeter_wire::node::Life;
use wiremeter_wire::tap::{Stimulus, Width};

use crate::stimulus::{append, last_clock, later};
use crate::{Measured, Measurement, Table, on_both, truth};

/// Channels of a series, few enough to be handed over within [`SHORTEST_NS`].
const CHANNELS: u16 = 6;
/// Shortest epoch of a series.
const SHORTEST_NS: u64 = 1_200;

/// Scenarios of one mode and width, with the node's truth about all their packets.
pub struct Series {
    measurement: Measurement,
    lives: Vec<Life>,
    /// Clock at which the next scenario begins.
    next: u64,
    /// Where each scenario begins, with its seed.
    seeds: BTreeMap<u64, u64>,
}

impl Series {
    /// The scenarios of `seeds`, in as many series as they have modes. `faults` gives those of a
    /// seed, which are in no truth.
    pub fn of(seeds: impl IntoIterator<Item = u64>, width: Width, faults: impl Fn(u64) -> Faults) -> Vec<Series> {
        let mut series = BTreeMap::new();
        for seed in seeds {
            let scenario = Scenario::random(seed, width);
            let (mode, _) = labels(&scenario);
            let series = series.entry(mode as u8).or_insert_with(|| Series::like(&scenario));
            series.append(scenario, &faults(seed));
        }
        series.into_values().collect()
    }

    /// An empty series in the mode of `first`, at its time and with its epochs.
    fn like(first: &Scenario) -> Series {
        Series {
            measurement: Measurement {
                timeline: first.timeline,
                stimulus: Stimulus::default(),
                table: Table::new(labels(first).0),
                channels: CHANNELS,
                tau_ns: first.tau_ns.max(SHORTEST_NS) as u32,
            },
            lives: Vec::new(),
            next: 0,
            seeds: BTreeMap::new(),
        }
    }

    fn append(&mut self, mut scenario: Scenario, faults: &Faults) {
        // A label keeps its channel from scenario to scenario.
        let table = &mut self.measurement.table;
        let channel = |label| table.add(label, (label % u32::from(CHANNELS)) as u16);
        let channels: Vec<_> = labels(&scenario).1.into_iter().map(channel).collect();
        for (_, channel) in &mut scenario.arrivals {
            *channel = channels[usize::from(*channel)];
        }
        let run = scenario.run();
        let (stimulus, _) = faults.inject(&run, &mut wiremeter_wire::rng(scenario.seed));
        let begin = self.next;
        self.next += last_clock(&stimulus, scenario.timeline.width) + 1;
        append(&mut self.measurement.stimulus, stimulus, begin);
        self.lives.extend(run.lives.into_iter().map(|life| later(life, begin)));
        self.seeds.insert(begin, scenario.seed);
    }

    /// What the card and the model say.
    ///
    /// # Panics
    /// If they differ; the message names the seed in whose time they do.
    pub fn measure(&self) -> Measured {
        on_both(&self.measurement, |ns| self.context(ns))
    }

    /// Compares what was measured with what the node knows.
    ///
    /// # Panics
    /// If they differ, as [`Series::measure`].
    pub fn compare_with_truth(&self, measured: &Measured) {
        let (rows, truth) = (measured.rows(), truth(&self.lives, &self.measurement));
        for key in rows.keys().chain(truth.keys()) {
            let ns = u64::from(self.measurement.tau_ns) * self.measurement.epoch(key.0);
            assert_eq!(rows.get(key), truth.get(key), "{}: the card, the truth", self.context(ns));
        }
    }

    /// How often an arrival and a departure of one channel had the same clock.
    pub fn collisions(&self) -> usize {
        let departures: BTreeSet<_> = self.lives.iter().map(|life| (life.departure(), life.channel)).collect();
        let collides = |life: &&Life| departures.contains(&(Some(life.arrival), life.channel));
        self.lives.iter().filter(collides).count()
    }

    /// Says whose scenario is on the ports at a time in PTP nanoseconds.
    fn context(&self, ns: u64) -> String {
        let Measurement { timeline, table, .. } = &self.measurement;
        let mode = table.mode;
        let before = self.seeds.range(..=timeline.first_clock_at_or_after(ns)).next_back();
        let seed = before.map_or(0, |(_, seed)| *seed);
        format!(
            "mode {mode} at {:?}, epoch of seed {seed} (WIREMETER_SEED={seed} runs it alone)",
            timeline.width
        )
    }
}

/// The mode in which the scenario's channels are told apart, and their labels.
fn labels(scenario: &Scenario) -> (Mode, Vec<u32>) {
    let label = |label: &Label| match *label {
        Label::Vlan(id) => (Mode::Vlan, id.into()),
        Label::Mpls(label) => (Mode::Mpls, label),
        Label::Dscp(dscp) => (Mode::Dscp, dscp.into()),
        Label::Port => (Mode::Port, 0),
    };
    let labels: Vec<_> = scenario.labels.iter().map(label).collect();
    (labels[0].0, labels.into_iter().map(|(_, label)| label).collect())
}
