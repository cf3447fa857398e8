//! Faults between the taps, made after the fact: what the card sees of a run in which
//! packets vanished, came from nowhere or were reported as dropped too late.

use std::collections::BTreeSet;

use rand::Rng;

use crate::node::Run;
use crate::tap::{DropEvent, Stimulus};

/// How often each fault happens, as probabilities from 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// Of a departure: the packet neither departs nor is reported.
    pub vanish: f64,
    /// Of a departure: the packet was never seen to arrive.
    pub phantom: f64,
    /// Of a drop: its report comes 1 to 10,000 clocks later.
    pub late_drop: f64,
}

/// How many of each fault were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Packets that vanished.
    pub vanished: u64,
    /// Departures that never arrived.
    pub phantoms: u64,
    /// Drop reports that came later.
    pub late_drops: u64,
}

impl Faults {
    /// The card's view of `run` with faults. There is no truth about it: Table 1 of a
    /// faulty run depends on how the meter heals.
    ///
    /// # Panics
    /// If a probability is not within 0 … 1.
    pub fn inject(&self, run: &Run, rng: &mut impl Rng) -> (Stimulus, Made) {
        let mut made = Made::default();
        let mut unseen = BTreeSet::new();
        let mut vanished = BTreeSet::new();
        for life in &run.lives {
            let Some(departure) = life.departure() else { continue };
            if rng.random_bool(self.vanish) {
                vanished.insert(departure);
            } else if rng.random_bool(self.phantom) {
                unseen.insert(life.arrival);
            }
        }
        made.vanished = vanished.len() as u64;
        made.phantoms = unseen.len() as u64;

        let Stimulus {
            mut ingress,
            mut egress,
            drops,
        } = run.stimulus.clone();
        ingress.retain(|frame| !unseen.contains(&frame.clock));
        egress.retain(|frame| !vanished.contains(&frame.clock));
        let mut taken: BTreeSet<u64> = drops.iter().map(|drop| drop.clock).collect();
        let mut drops: Vec<_> = drops
            .into_iter()
            .map(|drop| {
                if !rng.random_bool(self.late_drop) {
                    return drop;
                }
                made.late_drops += 1;
                let mut clock = drop.clock + rng.random_range(1..=10_000);
                while !taken.insert(clock) {
                    clock += 1;
                }
                DropEvent { clock, ..drop }
            })
            .collect();
        drops.sort_by_key(|drop| drop.clock);
        (Stimulus { ingress, egress, drops }, made)
    }
}
