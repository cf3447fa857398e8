//! What goes wrong between the taps costs its own measurement only. Clocks count from
//! the start of the first epoch; an epoch lasts 32,000.

use crate::card::{CLOCK, Card, Script, small};
use wiremeter_blocks::lists::REUSE_CLOCKS;
use wiremeter_model::Row;

/// Clocks of an epoch.
const TAU: u64 = 32_000;
/// Clocks from a departure until its entry is free again (R).
const REUSE: u64 = REUSE_CLOCKS as u64;

/// A small card with long epochs, at the start of the first.
fn card() -> (Card, u64) {
    let mut card = Card::new(&small());
    card.tau_ns = 100_000;
    let start = card.start();
    (card, start)
}

/// Plays a script to the end of the epoch and gives the row of a channel.
fn play(card: &mut Card, script: &Script, start: u64, channel: u16) -> Row {
    let number = card.number(card.next_boundary);
    card.play(script, start + TAU + 1);
    card.until_walked();
    card.rows.get(&(number, channel)).copied().unwrap_or_default()
}

/// Delays in clocks as a row has them: packets, sum and peak.
fn delays<const N: usize>(delays: [u64; N]) -> (u64, u64) {
    (delays.iter().sum::<u64>() * CLOCK, delays.iter().max().unwrap_or(&0) * CLOCK)
}

/// The node held three packets when the card came; then traffic goes on. From the first
/// packet seen to arrive on, every delay is right.
#[test]
fn in_mid_traffic_packets_never_seen_to_arrive_are_unmatched() {
    let (mut card, start) = card();
    let mut script = Script::default();
    for (n, clock) in [10, 20, 35].into_iter().enumerate() {
        script.depart(start + clock, 1, 100 + n as u32);
        script.arrive(start + clock, 1, n as u32);
    }
    for (n, clock) in [40, 55, 56].into_iter().enumerate() {
        script.depart(start + clock, 1, n as u32);
    }
    let row = play(&mut card, &script, start, 1);
    assert_eq!((row.packets, row.unmatched, row.skipped), (6, 3, 0));
    assert_eq!((row.total_delay, row.peak_delay), delays([30, 35, 21]));
    assert_eq!(row.busy, (56 - 10) * CLOCK);
}

/// All eight entries are taken: further packets are counted, and are unmatched when they
/// leave. An entry is free again R clocks after the departure that freed it, not sooner.
#[test]
fn a_full_list_costs_only_the_packets_that_found_no_entry() {
    let (mut card, start) = card();
    let mut script = Script::default();
    for key in 0..10 {
        script.arrive(start + u64::from(key), 1, key);
    }
    script.depart(start + 100, 1, 0);
    script.arrive(start + 100 + REUSE - 1, 1, 20);
    script.arrive(start + 100 + REUSE, 1, 21);
    script.arrive(start + 100 + REUSE + 1, 1, 22);
    for (n, key) in [1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 21, 22].into_iter().enumerate() {
        script.depart(start + 200 + n as u64, 1, key);
    }
    let row = play(&mut card, &script, start, 1);
    assert_eq!((row.inserted, row.exhausted, row.max_occupancy), (9, 4, 8));
    // 8 and 9, 20 and 22 found none.
    assert_eq!((row.packets, row.unmatched, row.skipped), (13, 4, 0));
    let late = 200 + 10 - (100 + REUSE);
    assert_eq!(
        (row.total_delay, row.peak_delay),
        delays([100, 199, 199, 199, 199, 199, 199, 199, late])
    );
    assert_eq!(card.bench.get("occupied"), 0);
}

/// Packets 1 and 2 vanish without a drop: the next one that leaves is right, takes them
/// along, and frees their entries.
#[test]
fn packets_that_vanish_are_skipped_by_the_next_that_leaves() {
    let (mut card, start) = card();
    let mut script = Script::default();
    for key in 0..8 {
        script.arrive(start + 10 * u64::from(key), 1, key);
    }
    for (clock, key) in [(100, 0), (110, 3), (111, 4), (112, 7)] {
        script.depart(start + clock, 1, key);
    }
    // Eight entries are free again, and in order.
    for key in 10..18 {
        script.arrive(start + 190 + u64::from(key), 1, key);
        script.depart(start + 290 + u64::from(key), 1, key);
    }
    let row = play(&mut card, &script, start, 1);
    assert_eq!((row.packets, row.skipped, row.unmatched, row.exhausted), (12, 2 + 2, 0, 0));
    assert_eq!(
        (row.total_delay, row.peak_delay),
        delays([100, 80, 71, 42, 100, 100, 100, 100, 100, 100, 100, 100])
    );
    assert_eq!(row.busy, (112 + 107) * CLOCK);
    assert_eq!(card.bench.get("occupied"), 0);
}

/// Departures of another channel's packet, or of none, change nothing.
#[test]
fn phantoms_are_counted_and_change_nothing() {
    let (mut card, start) = card();
    let mut script = Script::default();
    script.arrive(start, 1, 5);
    script.arrive(start + 1, 2, 6);
    script.depart(start + 10, 1, 6);
    script.depart(start + 11, 2, 5);
    script.depart(start + 12, 0, 5);
    script.depart(start + 13, 1, 5 | 1 << 22);
    script.depart(start + 20, 1, 5);
    script.depart(start + 30, 2, 6);
    script.depart(start + 40, 1, 5);
    let number = card.number(card.next_boundary);
    let row = play(&mut card, &script, start, 1);
    assert_eq!((row.packets, row.unmatched, row.total_delay), (4, 3, 20 * CLOCK));
    let other = card.rows[&(number, 2)];
    assert_eq!((other.packets, other.unmatched, other.total_delay), (2, 1, 29 * CLOCK));
    assert_eq!(card.rows[&(number, 0)].unmatched, 1);
}

/// Keys 3 and 16 + 3 share a slot of the sixteen. The slot names the younger packet, in
/// whatever channel; the other is found as the head only.
#[test]
fn of_two_packets_that_share_a_slot_the_older_is_found_as_head_only() {
    let (mut card, start) = card();
    let mut script = Script::default();
    for key in [1, 2, 3, 4] {
        script.arrive(start + u64::from(key), 1, key);
    }
    script.arrive(start + 5, 2, 16 + 3);
    // Not the head, and no more in the slot.
    script.depart(start + 10, 1, 3);
    script.depart(start + 20, 1, 2);
    script.depart(start + 30, 1, 3);
    script.depart(start + 40, 2, 16 + 3);
    // The slot still names an entry that has left.
    script.depart(start + 50, 2, 16 + 3);
    script.depart(start + 60, 1, 4);
    let number = card.number(card.next_boundary);
    let row = play(&mut card, &script, start, 1);
    assert_eq!((row.packets, row.unmatched, row.skipped), (4, 1, 1));
    assert_eq!((row.total_delay, row.peak_delay), delays([18, 27, 56]));
    let other = card.rows[&(number, 2)];
    assert_eq!((other.packets, other.unmatched, other.total_delay), (2, 1, 35 * CLOCK));
}

/// A packet, then a burst of its copies (or of packets with its 23 key bits): each
/// departure takes the oldest of them, as if they could be told apart.
#[test]
fn packets_alike_leave_in_the_order_of_arrival() {
    let (mut card, start) = card();
    let mut script = Script::default();
    for n in 0..6 {
        script.arrive(start + n, 1, 9);
        script.depart(start + 10 + 2 * n, 1, 9);
    }
    let row = play(&mut card, &script, start, 1);
    assert_eq!((row.packets, row.unmatched, row.skipped), (6, 0, 0));
    assert_eq!((row.total_delay, row.peak_delay), delays([10, 11, 12, 13, 14, 15]));
}

/// Reset while packets are in the lists: they are gone, and so is all that was counted.
#[test]
fn a_reset_in_mid_traffic_leaves_nothing_behind() {
    let (mut card, start) = card();
    let mut script = Script::default();
    for key in 0..30 {
        script.arrive(start + u64::from(key), (key % 4) as u16, key);
        script.late(start + u64::from(key), 2);
    }
    card.play(&script, start + 20);
    card.reset();
    assert_eq!(card.bench.get("occupied"), 0);
    card.tau_ns = 100_000;
    let start = card.start();
    let mut script = Script::default();
    for key in 0..8 {
        script.arrive(start + u64::from(key), 1, key);
        script.depart(start + 50 + u64::from(key), 1, key);
    }
    let row = play(&mut card, &script, start, 1);
    let expected = Row {
        cells: 8,
        packets: 8,
        busy: 57 * CLOCK,
        peak_delay: 50 * CLOCK,
        total_delay: 400 * CLOCK,
        max_occupancy: 8,
        inserted: 8,
        ..Row::default()
    };
    assert_eq!(row, expected);
    assert_eq!(card.rows.len(), 1, "no channel has anything left");
}
