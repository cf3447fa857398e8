//! Section 5: which frame a drop takes out, and when it is late.

mod common;

use common::bench::{Bench, PARAMS};
use wiremeter_model::Row;

const CHANNEL: u16 = 3;

/// What the drops did: (lost, late, inserted) of each epoch from 1 on.
fn counts(bench: Bench) -> Vec<(u64, u64, u64)> {
    let rows = bench.until_epoch(3).rows;
    let row = |epoch| rows.get(&(epoch, CHANNEL)).copied().unwrap_or_default();
    (1..=3).map(row).map(|row: Row| (row.lost, row.late_drop, row.inserted)).collect()
}

const CANCELLED: [(u64, u64, u64); 3] = [(1, 0, 0), (0, 0, 0), (0, 0, 0)];
const LATE: [(u64, u64, u64); 3] = [(1, 1, 1), (0, 0, 0), (0, 0, 0)];

/// A frame of `length` bytes at clock 1100, and its drop.
fn one(length: usize, drop_clock: u64, drop_length: usize) -> Vec<(u64, u64, u64)> {
    let mut bench = Bench::new(PARAMS);
    bench.enter_long(1100, CHANNEL, 1, length);
    bench.0.dropped(drop_clock, CHANNEL, drop_length);
    counts(bench)
}

#[test]
fn a_drop_is_taken_from_the_last_beat_to_the_end_of_the_window() {
    // 640 bytes are ten beats: 1100 to 1109. The window ends 200 clocks after the first.
    assert_eq!(one(640, 1108, 640), LATE);
    assert_eq!(one(640, 1109, 640), CANCELLED);
    assert_eq!(one(640, 1300, 640), CANCELLED);
    assert_eq!(one(640, 1301, 640), LATE);
    // One beat: its last is its first.
    assert_eq!(one(64, 1100, 64), CANCELLED);
}

#[test]
fn a_drop_must_give_the_length() {
    assert_eq!(one(64, 1110, 65), LATE);
}

#[test]
fn a_drop_means_the_youngest_complete_frame_only() {
    let mut bench = Bench::new(PARAMS);
    bench.enter_long(1100, CHANNEL, 1, 100);
    bench.enter_long(1110, CHANNEL, 2, 200);
    bench.0.dropped(1120, CHANNEL, 100);
    assert_eq!(counts(bench)[0], (1, 1, 2));

    // The younger one is still on its way: 200 bytes last to clock 1113.
    let mut bench = Bench::new(PARAMS);
    bench.enter_long(1100, CHANNEL, 1, 100);
    bench.enter_long(1110, CHANNEL, 2, 200);
    bench.0.dropped(1112, CHANNEL, 100);
    assert_eq!(counts(bench)[0], (1, 0, 1));

    // Frames of other channels do not matter.
    let mut bench = Bench::new(PARAMS);
    bench.enter_long(1100, CHANNEL, 1, 100);
    bench.enter_long(1110, CHANNEL + 1, 2, 100);
    bench.0.dropped(1120, CHANNEL, 100);
    assert_eq!(counts(bench)[0], (1, 0, 0));
}

#[test]
fn a_frame_is_dropped_once() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1100, CHANNEL, 1);
    bench.enter(1110, CHANNEL, 2);
    bench.0.dropped(1120, CHANNEL, 64);
    bench.0.dropped(1121, CHANNEL, 64);
    assert_eq!(counts(bench)[0], (2, 1, 1), "the youngest is dropped, the one before stays");
}

#[test]
fn a_drop_without_any_frame_is_late() {
    let mut bench = Bench::new(PARAMS);
    bench.0.dropped(1120, CHANNEL, 64);
    assert_eq!(counts(bench)[0], (1, 1, 0));
}

#[test]
fn a_cancelled_packet_counts_where_it_arrived_a_late_drop_where_it_came() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1950, CHANNEL, 1);
    bench.0.dropped(2050, CHANNEL, 64);
    bench.0.dropped(2060, CHANNEL, 64);
    assert_eq!(counts(bench), [(1, 0, 0), (1, 1, 0), (0, 0, 0)]);
}

#[test]
fn a_cancelled_packet_takes_no_entry_and_no_time() {
    let mut bench = Bench::new(PARAMS);
    for identity in 0..30 {
        let clock = 1100 + u64::from(identity);
        bench.enter(clock, CHANNEL, identity);
        bench.0.dropped(clock, CHANNEL, 64);
    }
    let row = bench.until_epoch(1).rows[&(1, CHANNEL)];
    let expected = Row {
        lost: 30,
        ..Row::default()
    };
    assert_eq!(row, expected);
}

#[test]
fn drops_of_channels_that_are_not_there_are_refused() {
    let mut bench = Bench::new(PARAMS);
    bench.0.dropped(1100, 8, 64);
    bench.0.dropped(1101, 7, 64);
    let output = bench.until_epoch(1);
    assert_eq!((output.drops, output.refused_drops), (1, 1));
    assert_eq!(output.rows.keys().collect::<Vec<_>>(), [&(1, 7)]);
}
