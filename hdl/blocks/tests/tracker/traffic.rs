//! Seeded traffic with faults.

use crate::card::Ops;
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use std::collections::VecDeque;
use wiremeter_blocks::Profile;

/// What the lists ought to hold is known, and now and then untrue.
pub struct Traffic {
    queues: Vec<VecDeque<u32>>,
    keys: u32,
    load: f64,
    drain: f64,
    faults: f64,
    /// Clocks between departures, and those until the next one may come.
    spacing: u32,
    rest: u32,
}

impl Traffic {
    /// Load, faults and keys by chance.
    pub fn new(rng: &mut ChaCha8Rng, p: &Profile) -> Traffic {
        let faults = if rng.random_bool(0.5) { 0.0 } else { rng.random_range(0.0..0.3) };
        Traffic {
            queues: vec![VecDeque::new(); p.channels as usize],
            keys: *[3, 40, 1 << 23].get(rng.random_range(0..3usize)).expect("three choices"),
            load: *[0.1, 0.5, 0.9, 1.0].get(rng.random_range(0..4usize)).expect("four choices"),
            drain: *[0.1, 0.5, 0.9, 1.0].get(rng.random_range(0..4usize)).expect("four choices"),
            faults,
            spacing: p.spacing(),
            rest: 0,
        }
    }

    /// One clock's operations.
    pub fn next(&mut self, rng: &mut ChaCha8Rng) -> Ops {
        let mut ops = Ops::default();
        let pick = |rng: &mut ChaCha8Rng, n: usize| if rng.random_bool(0.6) { 0 } else { rng.random_range(0..n) };
        if rng.random_bool(self.load) {
            let channel = pick(rng, self.queues.len());
            let key = rng.random_range(0..self.keys);
            let cancelled = rng.random_bool(self.faults / 2.0);
            if !cancelled {
                self.queues[channel].push_back(key);
            }
            ops.arrival = Some((channel as u16, key, cancelled));
        }
        let channel = pick(rng, self.queues.len());
        if rng.random_bool(self.faults) {
            self.queues[channel].pop_front();
        }
        self.rest = self.rest.saturating_sub(1);
        if self.rest == 0 && rng.random_bool(self.drain) {
            let key = self.queues[channel].pop_front();
            let key = if rng.random_bool(self.faults) {
                Some(rng.random_range(0..self.keys))
            } else {
                key
            };
            if let Some(key) = key {
                ops.departure = Some((channel as u16, key, rng.random_range(1..200)));
                self.rest = self.spacing;
            }
        }
        if rng.random_bool(self.faults / 4.0) {
            ops.late = Some(pick(rng, self.queues.len()) as u16);
        }
        ops
    }
}
