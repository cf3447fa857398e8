//! Many counters in one RAM: each is what a count by hand is, at the clock that the page says.
#![allow(missing_docs)]

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_cells::tally;
use wiremeter_rtl::{Evaluator, Module, Sig};

const INDEX_BITS: u32 = 4;
/// From a read's pulse: clocks whose events count, and until it is found.
const COUNTED: usize = 5;
const FOUND: usize = 9;

fn tallied(events: usize) -> Evaluator {
    Evaluator::new(&Module::build("tallied", |m| {
        let clock = m.clock("clk", "rst");
        let events: Vec<Sig<'_>> = (0..events).map(|n| m.input(clock, &format!("event{n}"), 1)).collect();
        let (read, index) = (m.input(clock, "read", 1), m.input(clock, "index", INDEX_BITS));
        let tallied = tally(m, clock, "counts", &events, read, index);
        m.output("found", tallied.found);
        m.output("count", tallied.count);
    }))
}

/// Events of each clock until `clocks`, with a read every `apart` clocks. Each count is that of
/// the events up to its read's fifth clock.
fn check(events: usize, clocks: usize, apart: usize, mut happens: impl FnMut(usize, usize) -> bool, mut read: impl FnMut() -> usize) {
    let mut e = tallied(events);
    let mut counts = vec![vec![0u64; events]];
    let mut asked = 0;
    for clock in 0..clocks {
        let mut next = counts.last().expect("one").clone();
        for (n, count) in next.iter_mut().enumerate() {
            let is = happens(clock, n);
            *count += u64::from(is);
            e.set(&format!("event{n}"), u8::from(is));
        }
        counts.push(next);
        let since = clock % apart;
        if since == 0 {
            asked = read();
            e.set("index", asked as u8);
        }
        e.set("read", u8::from(since == 0));
        let found: u8 = e.get("found").try_into().expect("a bit");
        assert_eq!(found == 1, since == FOUND, "clock {clock}");
        if since == FOUND {
            let count: u64 = e.get("count").try_into().expect("32 bits");
            assert_eq!(count, counts[clock - FOUND + COUNTED][asked], "event {asked} at clock {clock}");
        }
        e.step();
    }
}

#[test]
fn counts_are_those_by_hand_from_the_first_clock_on() {
    for seed in 0..30 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let events = rng.random_range(1..=13);
        let often: Vec<f64> = (0..events).map(|_| [0.0, 0.02, 0.5, 0.98, 1.0][rng.random_range(0..5)]).collect();
        let mut chance = ChaCha8Rng::seed_from_u64(seed + 1000);
        let apart = rng.random_range(13..60);
        check(
            events,
            1500,
            apart,
            |_, n| chance.random_bool(often[n]),
            || rng.random_range(0..events),
        );
    }
}

#[test]
fn a_count_carries_into_its_high_half() {
    check(1, 70_000, 13, |_, _| true, || 0);
}

#[test]
fn reads_without_a_pause_lose_no_event_at_the_least_size_and_beyond() {
    for events in [1, 8, 9, 15] {
        let mut next = 0;
        check(
            events,
            2000,
            13,
            |_, _| true,
            || {
                next = (next + 1) % events;
                next
            },
        );
    }
}
