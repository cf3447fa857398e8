//! Lists and Table 1 against the independent model: random arrivals, departures, drops
//! and faults, one of each a clock, with few channels and few entries, so that
//! collisions, full lists and boundaries between any two clocks are common.

use crate::bench::seeds;
use crate::card::{Card, apart, small};
use crate::oracle::Oracle;
use crate::traffic::Traffic;
use rand::Rng;
use std::sync::Mutex;
use wiremeter_blocks::Profile;

/// Random traffic through a card that was reset in the middle of the last seed's; records
/// are taken at a clock with chance `taking`.
fn compare(p: &Profile, count: u64, clocks: u64, tau_ns: std::ops::Range<u64>, taking: f64) {
    let card = Mutex::new(Card::new(p));
    seeds(count, |mut rng| {
        let mut card = card.lock().unwrap_or_else(|failed| failed.into_inner());
        card.reset();
        card.begin_ns += rng.random_range(0..1_000_000);
        card.tau_ns = rng.random_range(tau_ns.clone());
        card.enable(rng.random_range(50..400));
        let mut oracle = Oracle::new(p, &card);
        let mut traffic = Traffic::new(&mut rng, p);
        for _ in 0..clocks {
            let ops = traffic.next(&mut rng);
            oracle.take(&card, ops);
            card.taking = rng.random_bool(taking);
            card.step(ops);
        }
        let merged = card.bench.get("epoch_merged");
        assert!(taking < 1.0 || merged == 0, "the walk is shorter than an epoch");
        // To the end of the walk under way, a boundary, and the end of the walk behind it.
        card.taking = true;
        card.until_walked();
        card.until_boundary();
        card.until_walked();
        let expected = oracle.rows(&card);
        for (key, row) in &expected {
            assert_eq!(card.rows.get(key), Some(row), "epoch and channel {key:?}, tau {} ns", card.tau_ns);
        }
        assert_eq!(card.rows.len(), expected.len(), "no rows of the card alone");
        assert_eq!(card.bench.get("occupied"), oracle.occupied());
        assert!(!card.ends.is_empty(), "epochs end");
    });
}

#[test]
fn random_traffic_gives_the_models_rows() {
    compare(&small(), 3000, 1200, 1000..1400, 1.0);
}

#[test]
fn departures_that_are_apart_give_the_models_rows() {
    compare(&apart(), 2000, 1200, 1000..1400, 1.0);
}

#[test]
fn records_that_wait_merge_epochs_and_lose_nothing() {
    compare(&small(), 500, 2400, 1000..1400, 0.02);
}

#[test]
fn more_channels_and_entries_are_right_too() {
    let p = Profile {
        channels: 16,
        entries: 64,
        slots_log2: 7,
        ..Profile::wide()
    };
    compare(&p, 500, 2000, 1000..3000, 1.0);
}

#[test]
fn the_cards_own_size_is_right_too() {
    compare(&Profile::wide(), 10, 15_000, 14_000..20_000, 1.0);
}
