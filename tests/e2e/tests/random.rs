//! Random scenarios: the card, the model and, without faults, the node agree on everything.
//!
//! `WIREMETER_SCENARIOS` says how many scenarios each test runs, `WIREMETER_SEED` runs that of one
//! seed alone.

use std::ops::Range;

use wiremeter_e2e::Series;
use wiremeter_wire::fault::Faults;
use wiremeter_wire::tap::Width;

/// Scenarios of each test: in all of them together, a thousand at each width.
const SCENARIOS: u64 = 500;
/// Scenarios after which a card is reset, and its epochs become others.
const BLOCK: usize = 50;

/// A number from the environment.
fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable}={text} is no number")))
}

/// The series of scenarios, from that of seed `first` on.
fn series(first: u64, width: Width, faults: fn(u64) -> Faults) -> Vec<Series> {
    let seeds: Range<u64> = match number("WIREMETER_SEED") {
        Some(seed) => seed..seed + 1,
        None => first..first + number("WIREMETER_SCENARIOS").unwrap_or(SCENARIOS),
    };
    let seeds: Vec<_> = seeds.collect();
    let blocks = seeds.chunks(BLOCK).map(|block| block.iter().copied());
    blocks.flat_map(|block| Series::of(block, width, faults)).collect()
}

/// Card, model and truth are one.
fn without_faults(first: u64, width: Width) {
    let series = series(first, width, |_| Faults::default());
    for series in &series {
        series.compare_with_truth(&series.measure());
    }
    if series.len() > 4 {
        let collisions: usize = series.iter().map(Series::collisions).sum();
        assert!(collisions > 100, "{collisions} collisions are too few to test them");
    }
}

/// Card and model are one.
fn with_faults(first: u64, width: Width) {
    let faults = |seed| {
        // Now and then a fault, or hardly a packet without.
        let often = if seed % 3 == 0 { 0.3 } else { 0.03 };
        Faults {
            vanish: often,
            phantom: often,
            late_drop: 0.3,
        }
    };
    for series in series(first, width, faults) {
        series.measure();
    }
}

#[test]
fn at_512_bit() {
    without_faults(0, Width::W512);
}

#[test]
fn at_64_bit() {
    without_faults(1_000, Width::W64);
}

#[test]
fn with_faults_at_512_bit() {
    with_faults(2_000, Width::W512);
}

#[test]
fn with_faults_at_64_bit() {
    with_faults(3_000, Width::W64);
}
