//! Two Verilated cards on a link that loses, doubles, delays and reorders frames: one probes,
//! the other reflects. What the prober's card keeps is what the link knows.
#![allow(missing_docs)]

mod pair;

use std::collections::BTreeSet;

use pair::{Pair, Scenario, Truth};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_driver::Record;
use wiremeter_driver::record::Body;
use wiremeter_wire::link::Quality;
use wiremeter_wire::tap::Width;

/// Results of a session as the card has told them, by the names of docs/records.md.
fn compare(scenario: &Scenario, truth: &Truth, records: &[Record], session: u16) {
    let of = |record: &&Record| record.header.channel == session;
    let say = |what: &str| format!("{what}, session {session} of {scenario:?}");
    let expected = &truth.results[usize::from(session)];
    let mut quantities = 0;
    for record in records.iter().filter(of) {
        match record.body {
            Body::Session(told) => {
                let counts = [
                    told.sent,
                    told.next,
                    told.received,
                    told.late,
                    told.duplicate,
                    told.reordered,
                    told.replies,
                ];
                let right = [
                    truth.sent[usize::from(session)],
                    expected.window.next(),
                    expected.received,
                    expected.late,
                    expected.duplicate,
                    expected.reordered,
                    expected.reflector.count(),
                ];
                assert_eq!(counts, right, "{}", say("counts"));
                assert!(!told.running(), "{}", say("it has ended"));
            }
            Body::Quantity(told) => {
                let of = &expected.quantities[usize::from(told.quantity)];
                assert_eq!((told.negative, told.sum), (of.negative(), of.sum()), "{}", say("sum"));
                if let Some(range) = of.range() {
                    assert_eq!(told.range(), range, "{}", say("range"));
                }
                quantities += 1;
            }
            Body::Buckets(told) => {
                let of = expected.quantities[usize::from(told.quantity)].buckets();
                let first = usize::from(told.first);
                assert_eq!(told.counts()[..], of[first..first + 8], "{}", say("buckets"));
            }
            _ => {}
        }
    }
    assert_eq!(quantities, 4, "{}", say("records"));
}

/// Counts and times against what the link did, without the model.
fn against_the_link(scenario: &Scenario, truth: &Truth) {
    for (session, results) in truth.results.iter().enumerate() {
        let say = format!("session {session} of {scenario:?}");
        let came: Vec<_> = truth.journeys.iter().filter(|journey| journey.session == session).collect();
        // A probe came back if any of its replies did.
        let mut answered: Vec<u32> = came.iter().map(|journey| journey.number).collect();
        answered.sort_unstable();
        answered.dedup();
        assert_eq!(results.received as usize, answered.len(), "{say}");
        assert_eq!(results.duplicate as usize, came.len() - answered.len(), "{say}");
        // Delays are right to a clock of either port.
        let (period, clocks) = scenario.width.period_ns();
        let mut seen = BTreeSet::new();
        let first = came.iter().filter(|journey| seen.insert(journey.number));
        for (journey, forward) in first.zip(&results.quantities[1].values) {
            let real = journey.forward_ns;
            assert!(
                u128::from(forward.abs_diff(real)) <= period.div_ceil(clocks),
                "{forward} ns, really {real} ns: {say}"
            );
        }
    }
}

/// What was lost on which way, from what the card tells, against what the link did.
fn losses_are_told_apart(scenario: &Scenario, truth: &Truth, records: &[Record]) {
    for record in records {
        let Body::Session(told) = record.body else { continue };
        let session = usize::from(record.header.channel);
        let say = format!("session {session} of {scenario:?}");
        let reached = truth.sent[session] - truth.lost[session] + truth.doubled[session];
        assert_eq!(truth.reflected[session], reached, "all that came were answered: {say}");
        let came = truth.journeys.iter().filter(|journey| journey.session == session);
        let came: BTreeSet<u32> = came.map(|journey| journey.reply).collect();
        let (Some(first), Some(last)) = (came.first(), came.last()) else {
            continue;
        };
        assert_eq!((told.rfirst, told.rnext), (*first, last + 1), "{say}");
        // Between the first and the last that came, the others did not come back, or too late.
        let lost = (*first..=*last).filter(|reply| !came.contains(reply)).count();
        assert_eq!((told.rnext - told.rfirst - told.replies) as usize, lost, "{say}");
    }
}

fn scenario(seed: u64, width: Width) -> Scenario {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut quality = || {
        let troubled = rng.random_bool(0.7);
        let share = |rng: &mut ChaCha8Rng| {
            if troubled && rng.random_bool(0.5) {
                rng.random_range(0.0..0.3)
            } else {
                0.0
            }
        };
        Quality {
            delay: rng.random_range(pair::LEAST_DELAY..3 * pair::LEAST_DELAY),
            jitter: if rng.random_bool(0.5) { rng.random_range(0..500) } else { 0 },
            beat_clocks: if rng.random_bool(0.2) { rng.random_range(1..20) } else { 1 },
            loss: share(&mut rng),
            duplication: share(&mut rng),
            reordering: share(&mut rng),
            hold: rng.random_range(0..2_000),
        }
    };
    let qualities = [quality(), quality()];
    let sessions = (0..rng.random_range(1..4)).map(|_| pair::Planned {
        v6: rng.random_bool(0.5),
        tags: rng.random_range(0..3),
        payload: if rng.random_bool(0.2) { rng.random_range(44..1_400) } else { 44 },
        interval_ns: rng.random_range(500..4_000),
        seed: rng.random_bool(0.5).then(|| rng.random_range(1..u32::MAX)),
        packets: rng.random_range(1..25),
        give_up_ns: if rng.random_bool(0.2) {
            rng.random_range(2_000..20_000)
        } else {
            1_000_000_000
        },
    });
    let sessions = sessions.collect();
    Scenario {
        seed,
        width,
        qualities,
        sessions,
        // The reflector's clock is off by a multiple of the grid.
        offset_ns: 512 * rng.random_range(-20..20),
        drift_ppm: rng.random_bool(0.5).then(|| [0, 1].map(|_| rng.random_range(-100..=100))),
        stateful: rng.random_bool(0.5),
        ntp: rng.random_bool(0.3),
        slow_mac: rng.random_bool(0.2),
    }
}

/// Runs a scenario. Whether the card had room for all replies: those that it had no room for
/// are counted as such, and in no session.
fn run(seed: u64, width: Width) -> bool {
    let scenario = scenario(seed, width);
    let (truth, records) = Pair::open(&scenario).run();
    if truth.overrun > 0 {
        let told = |record: &Record| match record.body {
            Body::Session(told) => told.received + told.late + told.duplicate,
            _ => 0,
        };
        let all: u32 = truth
            .results
            .iter()
            .map(|results| results.received + results.late + results.duplicate)
            .sum();
        assert_eq!(records.iter().map(told).sum::<u32>() + truth.overrun, all, "{scenario:?}");
        return false;
    }
    for session in 0..scenario.sessions.len() as u16 {
        compare(&scenario, &truth, &records, session);
    }
    if scenario.stateful {
        losses_are_told_apart(&scenario, &truth, &records);
    }
    if !scenario.ntp {
        against_the_link(&scenario, &truth);
    }
    true
}

/// Runs so many scenarios, nearly all of which the card has room for.
fn run_all(seeds: std::ops::Range<u64>, width: Width) {
    let all = seeds.clone().count();
    let whole = seeds.filter(|seed| run(*seed, width)).count();
    assert!(whole * 100 >= all * 95, "{whole} of {all}");
}

#[test]
fn results_are_the_truth_at_64_bit() {
    run_all(0..440, Width::W64);
}

#[test]
fn results_are_the_truth_at_512_bit() {
    run_all(1_000..1_060, Width::W512);
}
