//! Heads older than the limit are taken away. Clocks count from the start of the first
//! epoch; an epoch lasts 6400.

use crate::bench::seeds;
use crate::card::{CLOCK, Card, Script, apart, small};
use rand::Rng;
use std::sync::Mutex;
use wiremeter_blocks::Profile;
use wiremeter_model::Row;

/// Clocks of an epoch.
const TAU: u64 = 6400;

/// Clocks within which a card of so many channels takes away a head that is too old, if
/// no packet departs: a look at each channel, and one head.
fn bound(channels: u32) -> u64 {
    13 * (u64::from(channels) + 1)
}

/// Starts long epochs with a limit in clocks.
fn start(card: &mut Card, limit: u64) -> u64 {
    card.reset();
    card.bench.set("limit_ticks", limit * CLOCK);
    card.tau_ns = 20_000;
    card.start()
}

/// Plays a script to the end of the epoch and gives the row of channel 1.
fn play(card: &mut Card, script: &Script, start: u64) -> Row {
    let number = card.number(card.next_boundary);
    card.play(script, start + TAU + 1);
    card.until_walked();
    card.rows.get(&(number, 1)).copied().unwrap_or_default()
}

/// A packet that never leaves is taken away after the limit and within the bound, and
/// its channel is idle from then on. Its departure after that is unmatched.
#[test]
fn a_head_that_is_too_old_goes_within_the_bound() {
    for p in [
        small(),
        Profile {
            channels: 64,
            entries: 256,
            ..Profile::wide()
        },
    ] {
        let mut card = Card::new(&p);
        for arrival in 0..30 {
            let start = start(&mut card, 1000);
            let mut script = Script::default();
            script.arrive(start + arrival, 1, 5);
            script.depart(start + 5000, 1, 5);
            let row = play(&mut card, &script, start);
            let clocks = row.busy / CLOCK;
            assert!(
                (1001..=1000 + bound(p.channels)).contains(&clocks),
                "{clocks} clocks, {} channels",
                p.channels
            );
            assert_eq!((row.expired, row.unmatched, row.packets, row.total_delay), (1, 1, 1, 0));
            assert_eq!(card.bench.get("occupied"), 0);
        }
    }
}

/// A limit of zero is none.
#[test]
fn without_a_limit_nothing_expires() {
    let mut card = Card::new(&small());
    let start = start(&mut card, 0);
    let mut script = Script::default();
    script.arrive(start, 1, 5);
    script.depart(start + 6000, 1, 5);
    let row = play(&mut card, &script, start);
    assert_eq!((row.expired, row.packets, row.total_delay), (0, 1, 6000 * CLOCK));
}

/// Departures at every clock leave none to look at heads; one idle clock in fourteen
/// does.
#[test]
fn heads_expire_in_idle_departure_clocks_only() {
    for (every, expired) in [(u64::MAX, 0), (14, 8)] {
        let mut card = Card::new(&small());
        let start = start(&mut card, 1000);
        let mut script = Script::default();
        for key in 0..8 {
            script.arrive(start + u64::from(key), 1, key);
        }
        for clock in (0..TAU).filter(|clock| clock % every != 1) {
            script.depart(start + clock, 2, 99);
        }
        let row = play(&mut card, &script, start);
        assert_eq!((row.expired, card.bench.get("occupied")), (expired, 8 - expired));
    }
}

/// Where departures are two clocks apart, only a clock that is not next to one is idle.
#[test]
fn heads_expire_between_departures_that_are_apart() {
    for (every, expired) in [(u64::MAX, 0), (14, 8)] {
        let mut card = Card::new(&apart());
        let start = start(&mut card, 1000);
        let mut script = Script::default();
        for key in 0..8 {
            script.arrive(start + 2 * u64::from(key), 1, key);
        }
        for clock in (0..TAU).step_by(2).filter(|clock| clock % every != 2) {
            script.depart(start + clock, 2, 99);
        }
        let row = play(&mut card, &script, start);
        assert_eq!((row.expired, card.bench.get("occupied")), (expired, 8 - expired));
    }
}

/// A packet that is too old leaves at the last moment, and the next one is like it: that
/// one is young, and stays.
#[test]
fn only_the_packet_that_was_looked_at_expires() {
    let mut card = Card::new(&small());
    for leaving in 1010..1100 {
        let start = start(&mut card, 1000);
        let mut script = Script::default();
        script.arrive(start, 1, 9);
        script.arrive(start + leaving - 5, 1, 9);
        for clock in (0..leaving + 40).filter(|clock| clock % 14 != 0 && *clock != leaving) {
            script.depart(start + clock, 2, 99);
        }
        script.depart(start + leaving, 1, 9);
        script.depart(start + leaving + 40, 1, 9);
        let row = play(&mut card, &script, start);
        // Nothing expired; or the old one did, and the young one took its place.
        let right = [(0, 0, (leaving + 45) * CLOCK), (1, 1, 5 * CLOCK)];
        let measured = (row.expired, row.unmatched, row.total_delay);
        assert!(right.contains(&measured), "leaving after {leaving} clocks: {measured:?}");
    }
}

/// In a channel whose queue is longer than the limit a younger head is there whenever the
/// old one would be taken away; the other channels are visited all the same.
#[test]
fn a_channel_of_late_packets_does_not_keep_others_from_expiring() {
    let mut card = Card::new(&small());
    let start = start(&mut card, 30);
    let number = card.number(card.next_boundary);
    let mut script = Script::default();
    for n in 0..300 {
        script.arrive(start + 10 * n, 1, n as u32);
        script.depart(start + 10 * n + 45, 1, n as u32);
    }
    script.arrive(start + 1005, 2, 7);
    let row = play(&mut card, &script, start);
    assert_eq!((row.packets, row.unmatched, row.expired), (300, 0, 0));
    assert_eq!(row.total_delay, 300 * 45 * CLOCK);
    let other = card.rows[&(number, 2)];
    assert_eq!(other.expired, 1);
    assert!(
        (31..=30 + bound(4) + 26).contains(&(other.busy / CLOCK)),
        "{} clocks",
        other.busy / CLOCK
    );
}

/// Packets stay for less than the limit or for much longer: just the latter expire, and
/// all the others' delays are right.
#[test]
fn random_packets_expire_if_and_only_if_they_are_too_old() {
    for p in [small(), apart()] {
        let card = Mutex::new(Card::new(&p));
        seeds(100, |mut rng| {
            let mut card = card.lock().unwrap_or_else(|failed| failed.into_inner());
            let limit = rng.random_range(50..500);
            let start = start(&mut card, limit);
            let (mut script, mut clock, mut expected) = (Script::default(), start, Row::default());
            for key in 0..100 {
                clock += rng.random_range(0..100);
                let stays = rng.random_range(0..=limit) + u64::from(rng.random_bool(0.2)) * (limit + bound(4));
                script.arrive(clock, 1, key);
                clock += stays;
                script.depart(clock, 1, key);
                if stays <= limit {
                    expected.total_delay += stays * CLOCK;
                    expected.peak_delay = expected.peak_delay.max(stays * CLOCK);
                } else {
                    expected.expired += 1;
                    expected.unmatched += 1;
                }
                clock += 1;
                if clock > start + TAU - 2000 {
                    break;
                }
            }
            let row = play(&mut card, &script, start);
            let of = |row: &Row| (row.total_delay, row.peak_delay, row.expired, row.unmatched, row.skipped);
            assert_eq!(of(&row), of(&expected), "limit of {limit} clocks");
        });
    }
}
