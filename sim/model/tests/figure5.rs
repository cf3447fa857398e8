//! Table 1 worked by hand (section 7), first of all for US 6,647,413 Figure 5's two bursts.
//! Clocks are nanoseconds and epochs last 1000, so epoch n begins at clock 1000·n.

mod common;

use common::bench::{Bench, PARAMS};
use wiremeter_model::Row;
use wiremeter_model::tracker::Schedule;

/// Ticks of some nanoseconds.
const fn ns(ns: u64) -> u64 {
    ns * 16
}

#[test]
fn two_bursts_in_an_epoch() {
    // b1 = 1100, b2 = 1400, b3 = 1600, b4 = 1750.
    let mut bench = Bench::new(PARAMS);
    bench.enter(1100, 1, 1);
    bench.enter(1150, 1, 2);
    bench.enter(1600, 1, 3);
    bench.leave(1300, 1, 1);
    bench.leave(1400, 1, 2);
    bench.leave(1750, 1, 3);
    let expected = Row {
        cells: 6,
        packets: 3,
        busy: ns(300 + 150),
        peak_delay: ns(250),
        total_delay: ns(200 + 250 + 150),
        max_occupancy: 2,
        inserted: 3,
        ..Row::default()
    };
    assert_eq!(bench.until_epoch(3).rows.into_iter().collect::<Vec<_>>(), [((1, 1), expected)]);
}

#[test]
fn a_list_that_is_not_empty_across_boundaries_is_split_there() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1900, 1, 1);
    bench.enter(1950, 1, 2);
    bench.leave(3100, 1, 1);
    bench.leave(3200, 1, 2);
    let rows = bench.until_epoch(4).rows;
    let first = Row {
        busy: ns(100),
        inserted: 2,
        max_occupancy: 2,
        ..Row::default()
    };
    let second = Row {
        busy: ns(1000),
        max_occupancy: 2,
        ..Row::default()
    };
    let third = Row {
        cells: 4,
        packets: 2,
        busy: ns(200),
        peak_delay: ns(1250),
        total_delay: ns(1200 + 1250),
        max_occupancy: 2,
        ..Row::default()
    };
    assert_eq!(
        rows.into_iter().collect::<Vec<_>>(),
        [((1, 1), first), ((2, 1), second), ((3, 1), third)]
    );
}

#[test]
fn what_begins_at_the_boundary_belongs_to_the_new_epoch() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1500, 1, 1);
    bench.enter(2000, 2, 2);
    bench.leave(2000, 1, 1);
    bench.leave(2001, 2, 2);
    let rows = bench.until_epoch(2).rows;
    assert_eq!((rows[&(1, 1)].busy, rows[&(1, 1)].packets), (ns(500), 0));
    let left = rows[&(2, 1)];
    assert_eq!((left.busy, left.packets, left.max_occupancy), (0, 1, 1));
    assert_eq!((rows[&(2, 2)].busy, rows[&(2, 2)].inserted), (ns(1), 1));
}

#[test]
fn at_the_same_clock_an_arrival_comes_before_a_departure() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1100, 1, 1);
    bench.enter(1200, 1, 2);
    bench.leave(1200, 1, 1);
    bench.leave(1300, 1, 2);
    // A packet that leaves at the clock at which it arrives.
    bench.enter(1400, 2, 3);
    bench.leave(1400, 2, 3);
    let rows = bench.until_epoch(1).rows;
    assert_eq!((rows[&(1, 1)].max_occupancy, rows[&(1, 1)].busy), (2, ns(200)));
    let through = rows[&(1, 2)];
    assert_eq!(
        (through.max_occupancy, through.busy, through.packets, through.total_delay),
        (1, 0, 1, 0)
    );
    assert_eq!(through.unmatched, 0);
}

#[test]
fn before_the_first_epoch_lists_are_kept_and_nothing_is_counted() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(100, 1, 1);
    bench.enter(200, 1, 2);
    bench.leave(900, 1, 1);
    bench.leave(1250, 1, 2);
    let expected = Row {
        cells: 2,
        packets: 1,
        busy: ns(250),
        peak_delay: ns(1050),
        total_delay: ns(1050),
        max_occupancy: 1,
        ..Row::default()
    };
    assert_eq!(bench.until_epoch(1).rows.into_iter().collect::<Vec<_>>(), [((1, 1), expected)]);
}

#[test]
fn an_epoch_that_is_not_over_is_not_reported() {
    let mut bench = Bench::new(PARAMS);
    bench.enter(1100, 1, 1);
    bench.leave(1200, 1, 1);
    bench.0.finish(1999);
    assert!(bench.0.output().rows.is_empty());
    bench.0.finish(2000);
    assert_eq!(bench.0.output().rows.len(), 1);
}

#[test]
fn cells_are_of_48_bytes_the_last_may_be_part_filled() {
    for (length, cells) in [(48, 1), (49, 2), (96, 2), (97, 3)] {
        let mut bench = Bench::new(PARAMS);
        let bytes = common::bench::packet(1, 1, length);
        let frame = PARAMS.frame(1100, &bytes, false);
        bench.0.egress(&frame);
        assert_eq!(bench.until_epoch(1).rows[&(1, 1)].cells, cells);
    }
}

#[test]
fn differences_are_taken_modulo_2_to_the_36_ticks() {
    const SECOND: u64 = 1_000_000_000;
    let mut bench = Bench::new(PARAMS);
    bench.0.tracker.epochs.start(Schedule {
        start_ns: SECOND,
        tau_ns: SECOND as u32,
        start_number: 1,
    });
    // 2³⁶ ticks are 2³² ns.
    let arrival = SECOND + 100;
    bench.enter(arrival, 1, 1);
    bench.leave(arrival + (1 << 32) + 7, 1, 1);
    bench.0.finish(6 * SECOND);
    let last = bench.0.output().rows[&(5, 1)];
    assert_eq!((last.packets, last.total_delay, last.peak_delay), (1, ns(7), ns(7)));
}
