//! Random scenarios: traffic of a few channels that queues up at a random node.

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use rand::Rng;
use rand_chacha::ChaCha8Rng;

use super::frame::{Label, labelled, one_of};
use super::traffic::bursts;
use crate::node::{Node, Run};
use crate::tap::{TapFrame, Timeline, Width};

/// Traffic, the node it meets, and how it is to be measured. The seed gives all of it.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The seed.
    pub seed: u64,
    /// Width of the taps and time of clock 0.
    pub timeline: Timeline,
    /// Length of an epoch, 1,000 ns or more.
    pub tau_ns: u64,
    /// The label of each channel, by channel number: all of one kind, no two with the same
    /// lower 12 bits.
    pub labels: Vec<Label>,
    /// The frames at the ingress tap, well formed, each with its channel.
    pub arrivals: Vec<(TapFrame, u16)>,
    /// The node.
    pub node: Node,
}

impl Scenario {
    /// The scenario of a seed: 1 to 6 channels, about 20 to 230 frames, a node between far
    /// too slow and a little faster than the tap.
    pub fn random(seed: u64, width: Width) -> Self {
        let rng = &mut crate::rng(seed);
        let labels = random_labels(rng);
        let count = rng.random_range(20..=200);
        let mut channel = 0;
        let arrivals = bursts(rng, width, count, |rng, longest| {
            // Runs of one channel are where its events collide.
            if rng.random_ratio(1, 3) {
                channel = rng.random_range(0..labels.len());
            }
            (labelled(rng, labels[channel], longest), channel as u16)
        });
        let start_ns = 1_700_000_000_000_000_000 + rng.random_range(0..1_000_000);
        Scenario {
            seed,
            timeline: Timeline { start_ns, width },
            tau_ns: rng.random_range(1_000..=20_000),
            labels,
            arrivals,
            node: random_node(rng, width),
        }
    }

    /// The node's doing.
    pub fn run(&self) -> Run {
        self.node.run(self.timeline.width, &self.arrivals)
    }
}

fn random_node(rng: &mut ChaCha8Rng, width: Width) -> Node {
    let rate = width.bit_rate() / 100 * rng.random_range(5..=120);
    Node {
        rate: NonZeroU64::new(rate).expect("at least five percent of the tap's"),
        limit: one_of(rng, &[2_000, 10_000, 50_000, 1_000_000]),
        latency_ns: one_of(rng, &[0, 0, 100, 2_000]),
        report_clocks: rng.random_range(0..=8),
    }
}

fn random_labels(rng: &mut ChaCha8Rng) -> Vec<Label> {
    let label: fn(u32) -> Label = match rng.random_range(0..4) {
        0 => |n| Label::Vlan(n as u16 & 0xfff),
        1 => Label::Mpls,
        2 => |n| Label::Dscp(n as u8 & 0x3f),
        _ => return vec![Label::Port],
    };
    let bits = if matches!(label(0), Label::Dscp(_)) { 0x3f } else { 0xfff };
    let channels = rng.random_range(1..=6);
    let mut by_slot = BTreeMap::new();
    while by_slot.len() < channels {
        let value = rng.random_range(0..1 << 20);
        by_slot.insert(value & bits, label(value));
    }
    by_slot.into_values().collect()
}
