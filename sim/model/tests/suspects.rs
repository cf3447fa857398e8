//! Each way in which a measurement can be suspect (sections 5 and 6), and that the next is right.

mod common;

use common::bench::{Bench, PARAMS};
use wiremeter_model::{Params, Row};

const CHANNEL: u16 = 3;

/// The only row of the epoch from clock 1000 to 2000.
fn row(bench: Bench) -> Row {
    let rows = bench.until_epoch(1).rows;
    assert_eq!(rows.keys().collect::<Vec<_>>(), [&(1, CHANNEL)]);
    rows[&(1, CHANNEL)]
}

#[test]
fn exhausted() {
    let mut bench = Bench::new(Params { entries: 2, ..PARAMS });
    for (i, clock) in [1000, 1010, 1020, 1109, 1110].into_iter().enumerate() {
        bench.enter(clock, CHANNEL, i as u32);
    }
    // The first leaves; its entry is free again 10 clocks later.
    bench.leave(1100, CHANNEL, 0);
    bench.leave(1200, CHANNEL, 1);
    bench.leave(1300, CHANNEL, 2);
    bench.leave(1400, CHANNEL, 4);
    let row = row(bench);
    assert_eq!((row.inserted, row.exhausted, row.unmatched, row.skipped), (3, 2, 1, 0));
    assert_eq!((row.packets, row.max_occupancy), (4, 2));
    assert_eq!(row.total_delay, (100 + 190 + 290) * 16);
    assert!(row.is_suspect());
}

#[test]
fn unmatched() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1100, CHANNEL, 1);
    bench.leave(1150, CHANNEL, 99);
    bench.leave(1200, CHANNEL, 1);
    let row = row(bench);
    assert_eq!((row.packets, row.cells, row.unmatched), (2, 4, 1));
    assert_eq!((row.total_delay, row.busy), (100 * 16, 100 * 16));
    assert!(row.is_suspect());
}

#[test]
fn skipped() {
    let mut bench = Bench::new(PARAMS);
    for identity in 1..=4 {
        bench.enter(1000 + 10 * u64::from(identity), CHANNEL, identity);
    }
    bench.leave(1130, CHANNEL, 3);
    bench.leave(1240, CHANNEL, 4);
    let row = row(bench);
    assert_eq!((row.packets, row.skipped, row.inserted), (2, 2, 4));
    assert_eq!((row.peak_delay, row.total_delay, row.busy), (200 * 16, 300 * 16, 230 * 16));
    assert!(row.is_suspect());
}

#[test]
fn late_drop() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1100, CHANNEL, 1);
    bench.0.dropped(1301, CHANNEL, 64);
    bench.leave(1400, CHANNEL, 1);
    let row = row(bench);
    assert_eq!((row.lost, row.late_drop, row.inserted, row.packets), (1, 1, 1, 1));
    assert!(row.is_suspect());
}

#[test]
fn a_measurement_without_fault_is_no_suspect() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1100, CHANNEL, 1);
    bench.enter(1110, CHANNEL, 2);
    bench.0.dropped(1110, CHANNEL, 64);
    bench.leave(1400, CHANNEL, 1);
    let row = row(bench);
    assert_eq!((row.lost, row.inserted, row.packets), (1, 1, 1));
    assert!(!row.is_suspect());
}
