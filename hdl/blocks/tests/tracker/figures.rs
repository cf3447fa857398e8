//! The figures of US 6,647,413, worked by hand. A clock is 50 ticks and epochs last 320
//! clocks; clocks below count from the start of the first epoch.

use crate::card::{CLOCK, Card, Script, small};
use wiremeter_model::Row;

/// Plays a script from the start of an epoch and gives the rows of one channel, epoch by
/// epoch.
fn rows<const N: usize>(card: &mut Card, channel: u16, write: impl FnOnce(&mut Script, u64)) -> [Row; N] {
    let start = card.start();
    let first = card.number(card.next_boundary);
    let mut script = Script::default();
    write(&mut script, start);
    card.play(&script, start + 320 * N as u64 + 1);
    card.until_walked();
    std::array::from_fn(|n| card.rows.get(&(first + n as u32, channel)).copied().unwrap_or_default())
}

/// Figure 4: five packets of channel 1 that came at t1 … t5 and a sixth at t6; they leave
/// in that order, each with its own delay.
#[test]
fn figure_4_a_list_is_left_in_the_order_of_arrival() {
    let arrivals = [10, 13, 14, 20, 31, 40];
    let departures = [41, 42, 43, 60, 61, 90];
    let mut card = Card::new(&small());
    let [row] = rows(&mut card, 1, |script, start| {
        for (key, clock) in arrivals.iter().enumerate() {
            script.arrive(start + clock, 1, key as u32);
        }
        for (key, clock) in departures.iter().enumerate() {
            script.depart(start + clock, 1, key as u32);
        }
    });
    // 31, 29, 29, 40, 30 and 50 clocks.
    let expected = Row {
        cells: 6,
        packets: 6,
        busy: (90 - 10) * CLOCK,
        peak_delay: 50 * CLOCK,
        total_delay: (31 + 29 + 29 + 40 + 30 + 50) * CLOCK,
        max_occupancy: 6,
        inserted: 6,
        ..Row::default()
    };
    assert_eq!(row, expected);
    assert_eq!(card.bench.get("occupied"), 0);
}

/// Figure 5: two bursts, b1 to b2 and b3 to b4; busy time is (b2 - b1) + (b4 - b3).
#[test]
fn figure_5_busy_time_is_that_of_both_bursts() {
    let [b1, b2, b3, b4] = [20, 80, 130, 150];
    let mut card = Card::new(&small());
    let [row] = rows(&mut card, 2, |script, start| {
        script.arrive(start + b1, 2, 1);
        script.arrive(start + b1 + 1, 2, 2);
        script.depart(start + 70, 2, 1);
        script.depart(start + b2, 2, 2);
        script.arrive(start + b3, 2, 3);
        script.depart(start + b4, 2, 3);
    });
    assert_eq!(row.busy, ((b2 - b1) + (b4 - b3)) * CLOCK);
    assert_eq!((row.packets, row.max_occupancy), (3, 2));
}

/// Figure 5 with the first burst across one boundary and the second across two. Clock 0
/// is 32 ticks after the boundary, which lies between two clocks.
#[test]
fn figure_5_bursts_across_boundaries_are_split_exactly_there() {
    let [b1, b2, b3, b4] = [300, 330, 600, 1000];
    let mut card = Card::new(&small());
    card.begin_ns += 2;
    let epochs: [Row; 4] = rows(&mut card, 0, |script, start| {
        script.arrive(start + b1, 0, 1);
        script.depart(start + b2, 0, 1);
        script.arrive(start + b3, 0, 2);
        script.depart(start + b4, 0, 2);
    });
    // Boundaries as ticks of the script's time.
    let boundary = |n: u64| n * 320 * CLOCK - 32;
    let busy = [
        boundary(1) - b1 * CLOCK,
        (b2 * CLOCK - boundary(1)) + (boundary(2) - b3 * CLOCK),
        320 * CLOCK,
        b4 * CLOCK - boundary(3),
    ];
    assert_eq!(epochs.map(|row| row.busy), busy);
    assert_eq!(epochs.map(|row| row.packets), [0, 1, 0, 1]);
    assert_eq!(epochs.map(|row| row.peak_delay), [0, 30 * CLOCK, 0, 400 * CLOCK]);
    assert_eq!(
        epochs.map(|row| row.max_occupancy),
        [1, 1, 1, 1],
        "the start of an epoch counts too"
    );
}

/// An arrival and the departure of another packet of its channel at one clock: the list
/// never becomes empty, since the arrival comes first.
#[test]
fn an_arrival_at_the_clock_of_the_last_departure_keeps_the_list_busy() {
    let mut card = Card::new(&small());
    let [row] = rows(&mut card, 3, |script, start| {
        script.arrive(start + 10, 3, 1);
        script.arrive(start + 20, 3, 2);
        script.depart(start + 20, 3, 1);
        script.depart(start + 45, 3, 2);
    });
    assert_eq!((row.busy, row.max_occupancy), (35 * CLOCK, 2));
    assert_eq!((row.total_delay, row.peak_delay), (35 * CLOCK, 25 * CLOCK));
}

/// A packet that arrives and leaves at one clock: it is in the list for no time at all.
#[test]
fn a_packet_may_leave_at_the_clock_at_which_it_came() {
    let mut card = Card::new(&small());
    let [row] = rows(&mut card, 3, |script, start| {
        for clock in 0..5 {
            script.arrive(start + clock, 3, clock as u32);
            script.depart(start + clock, 3, clock as u32);
        }
    });
    let expected = Row {
        cells: 5,
        packets: 5,
        inserted: 5,
        max_occupancy: 1,
        ..Row::default()
    };
    assert_eq!(row, expected);
}
