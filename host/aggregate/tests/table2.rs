//! Table 2 worked by hand.
use wiremeter_aggregate::{Channel, Monitor, OutOfOrder, Period, Plan, PlanError, Row, Suspects};

/// τ = 1 µs, N = 4, K = 2, M = 2; periods start at epochs 100, 104, …
fn monitor() -> Monitor {
    Monitor::new(Plan::new(1_000, 4, 2, 100).expect("4 epochs are 2 sets"))
}

/// Runs rows of (epoch, row) of channel 5 and gives all periods.
fn run(rows: &[(u64, Row)]) -> Vec<Period> {
    let mut monitor = monitor();
    let mut periods = Vec::new();
    for (epoch, row) in rows {
        periods.extend(monitor.advance(*epoch).expect("epochs rise"));
        monitor.row(5, row);
    }
    periods.extend(monitor.finish());
    periods
}

fn close(a: Option<f64>, b: f64) {
    let a = a.expect("a figure");
    assert!((a - b).abs() <= 1e-12 * b.abs().max(1.0), "{a} is not {b}");
}

/// `packets` whose delays sum up to `delay_ns`.
fn delays(packets: u32, delay_ns: u64) -> Row {
    Row {
        packets,
        cells: packets,
        total_delay: delay_ns * 16,
        peak_delay: delay_ns * 16,
        ..Row::default()
    }
}

/// n      C   P   T/ns  D/ns  S/ns  L  Q
/// 1     32   2    400   300   500  0  2
/// 2      0   0      0     0     0  0  0   (no row)
/// 3     10   1    100   100   100  2  1
/// 4      6   1    240   700   700  1  3
fn example() -> Vec<(u64, Row)> {
    let row = |cells, packets, busy: u64, peak: u64, total: u64, lost, max_occupancy| Row {
        cells,
        packets,
        busy: busy * 16,
        peak_delay: peak * 16,
        total_delay: total * 16,
        lost,
        max_occupancy,
        ..Row::default()
    };
    vec![
        (100, row(32, 2, 400, 300, 500, 0, 2)),
        (102, row(10, 1, 100, 100, 100, 2, 1)),
        (103, row(6, 1, 240, 700, 700, 1, 3)),
    ]
}

#[test]
fn sums_rates_and_losses() {
    let periods = run(&example());
    assert_eq!(periods.len(), 1);
    let period = &periods[0];
    assert_eq!(
        (period.start_ns, period.epoch_ns, period.epochs, period.version),
        (100_000, 1_000, 4, 1)
    );
    let channel = &period.channels[0];
    assert_eq!(channel.channel, 5);
    // C = 32+0+10+6, P = 2+0+1+1, T = 400+100+240, L = 0+2+1, Q = max(2, 1, 3).
    assert_eq!((channel.cells, channel.packets, channel.lost, channel.max_occupancy), (48, 4, 3, 3));
    assert_eq!(channel.busy_ns, 740.0);
    // ATh = 48 cells / 4 µs; PTh = 32 cells / 1 µs.
    close(Some(channel.throughput_avg_cells_s), 12e6);
    close(Some(channel.throughput_peak_cells_s), 32e6);
    // AEff = 48 / 740 ns; MEff = min(32/400, 10/100, 6/240) = 6 / 240 ns = 25e6.
    close(channel.effective_rate_avg_cells_s, 48.0 / 740e-9);
    close(channel.effective_rate_min_cells_s, 25e6);
    // LR = 3/4; of those offered 3/7.
    close(channel.loss_rate, 0.75);
    close(channel.loss_rate_offered, 3.0 / 7.0);
}

#[test]
fn delays_of_one_period() {
    let channel = run(&example()).remove(0).channels.remove(0);
    // A = (500+100+700)/4 = 325; PD = 700.
    close(channel.delay_avg_ns, 325.0);
    close(channel.delay_peak_ns, 700.0);
    // Averages 250, –, 100, 700 about 325: (75² + 225² + 375²) / (3−1) = 196875/2.
    close(channel.delay_deviation_ns, (196_875.0_f64 / 2.0).sqrt());
    // A_1 = 500/2, A_2 = 800/2. There is no A_0: DF = |100−250| + |700−250| over two epochs.
    assert_eq!(channel.delay_sets_ns, [Some(250.0), Some(400.0)]);
    close(channel.delay_fluctuation_sum_ns, 600.0);
    close(channel.delay_fluctuation_ns, 300.0);
}

#[test]
fn the_next_period_starts_from_the_last_set() {
    let mut rows = example();
    rows.push((104, delays(1, 350)));
    rows.push((105, delays(3, 1350)));
    rows.push((106, delays(1, 425)));
    let periods = run(&rows);
    let channel = &periods[1].channels[0];
    assert_eq!((periods[1].version, periods[1].start_ns), (2, 104_000));
    // A_0 = 400 of the period before; A_1 = 1700/4 = 425; A_2 = 425.
    // DF = |350−400| + |450−400| + |425−425|, three epochs.
    assert_eq!(channel.delay_sets_ns, [Some(425.0), Some(425.0)]);
    close(channel.delay_fluctuation_sum_ns, 100.0);
    close(channel.delay_fluctuation_ns, 100.0 / 3.0);
}

#[test]
fn idle_periods_are_passed_over_but_counted_and_end_the_memory() {
    let mut rows = example();
    rows.push((4_000_000_108, delays(1, 350)));
    let periods = run(&rows);
    // (4,000,000,108 − 100) / 4 + 1.
    assert_eq!(periods[1].version, 1_000_000_003);
    assert_eq!(periods[1].channels[0].delay_fluctuation_sum_ns, None);
}

#[test]
fn a_set_without_packets_is_no_reference() {
    // Set 1 has only a loss; set 2's epochs have nothing to be compared with.
    let lost = Row { lost: 1, ..Row::default() };
    let channel = run(&[(101, lost), (102, delays(1, 90)), (103, delays(1, 110))])[0].channels[0].clone();
    assert_eq!(channel.delay_sets_ns, [None, Some(100.0)]);
    assert_eq!((channel.delay_fluctuation_sum_ns, channel.delay_fluctuation_ns), (None, None));
}

#[test]
fn quotients_by_zero_are_absent() {
    let channel = run(&[(100, Row { lost: 2, ..Row::default() })])[0].channels[0].clone();
    let Channel {
        effective_rate_avg_cells_s,
        effective_rate_min_cells_s,
        ..
    } = channel;
    assert_eq!((effective_rate_avg_cells_s, effective_rate_min_cells_s), (None, None));
    assert_eq!(
        (channel.delay_avg_ns, channel.delay_deviation_ns, channel.delay_peak_ns),
        (None, None, None)
    );
    assert_eq!(channel.loss_rate, None);
    assert_eq!(channel.loss_rate_offered, Some(1.0));
    assert_eq!((channel.throughput_avg_cells_s, channel.throughput_peak_cells_s), (0.0, 0.0));
}

#[test]
fn one_epoch_with_packets_has_no_deviation() {
    let channel = run(&[(100, delays(2, 90))])[0].channels[0].clone();
    assert_eq!((channel.delay_avg_ns, channel.delay_deviation_ns), (Some(45.0), None));
}

#[test]
fn unmatched_packets_have_no_part_in_delays() {
    // Four left, one of them unmatched: 600 ns over three packets. A second epoch with
    // only an unmatched packet has no average at all.
    let unmatched = |n| Suspects {
        unmatched: n,
        ..Suspects::default()
    };
    let first = Row {
        suspects: unmatched(1),
        ..delays(4, 600)
    };
    let second = Row {
        suspects: unmatched(1),
        ..delays(1, 0)
    };
    let channel = run(&[(100, first), (101, second)])[0].channels[0].clone();
    assert_eq!((channel.packets, channel.suspect.unmatched), (5, 2));
    assert_eq!((channel.delay_avg_ns, channel.delay_deviation_ns), (Some(200.0), None));
}

#[test]
fn a_busy_epoch_without_departures_is_the_minimum_rate() {
    let busy = Row {
        busy: 16_000,
        ..Row::default()
    };
    let channel = run(&[(100, example()[0].1), (101, busy)])[0].channels[0].clone();
    assert_eq!(channel.effective_rate_min_cells_s, Some(0.0));
}

#[test]
fn merged_epochs_count_with_their_length_and_are_suspect() {
    // 30 cells in three merged epochs of 1 µs: 10 cells a µs; two epochs have no row of their own.
    let merged = Row {
        cells: 30,
        span: 3,
        ..delays(1, 10)
    };
    let channel = run(&[(100, merged)])[0].channels[0].clone();
    close(Some(channel.throughput_peak_cells_s), 10e6);
    assert_eq!(channel.suspect.reasons().collect::<Vec<_>>(), [("merged", 2)]);
}

#[test]
fn clock_steps_concern_every_channel_of_their_period_only() {
    let mut monitor = monitor();
    monitor.row(1, &delays(1, 10));
    monitor.row(2, &delays(1, 10));
    monitor.clock_stepped();
    let first = monitor.advance(104).expect("in order").expect("active");
    monitor.row(1, &delays(1, 10));
    let second = monitor.finish().expect("active");
    assert!(first.channels.iter().all(|channel| channel.suspect.clock_step == 1));
    assert_eq!(second.channels[0].suspect.clock_step, 0);
}

#[test]
fn lost_records_concern_both_periods_between_which_they_were_lost() {
    let mut monitor = monitor();
    monitor.row(1, &delays(1, 10));
    let first = monitor.advance_after_loss(105, 3).expect("in order").expect("active");
    monitor.row(1, &delays(1, 10));
    let second = monitor.finish().expect("active");
    assert_eq!(
        (first.channels[0].suspect.records_lost, second.channels[0].suspect.records_lost),
        (3, 3)
    );
}

#[test]
fn epochs_never_go_back() {
    let mut monitor = monitor();
    assert_eq!(monitor.advance(99), Err(OutOfOrder { epoch: 99, latest: 100 }));
    monitor.advance(102).expect("in order");
    assert_eq!(monitor.advance(101), Err(OutOfOrder { epoch: 101, latest: 102 }));
}

#[test]
fn the_largest_rows_do_not_overflow() {
    // The widest fields a record can have, in each of the four epochs.
    let row = Row {
        cells: u32::MAX,
        packets: 1,
        busy: (1 << 40) - 1,
        peak_delay: (1 << 40) - 1,
        total_delay: (1 << 56) - 1,
        lost: u32::MAX,
        max_occupancy: u16::MAX,
        span: u8::MAX,
        suspects: Suspects::default(),
    };
    let channel = run(&[(100, row), (101, row), (102, row), (103, row)])[0].channels[0].clone();
    assert_eq!(channel.cells, 4 * (u64::from(u32::MAX)));
    // All epochs alike: their average is the overall one and nothing deviates.
    assert_eq!(channel.delay_deviation_ns, Some(0.0));
}

#[test]
fn plans_that_cannot_be() {
    assert_eq!(Plan::new(1_000, 10, 3, 0), Err(PlanError::Uneven { epochs: 10, sets: 3 }));
    for (tau, epochs, sets) in [(0, 1, 1), (1, 0, 1), (1, 1, 0)] {
        assert_eq!(Plan::new(tau, epochs, sets, 0), Err(PlanError::Zero));
    }
}

#[test]
fn a_period_cut_short_has_the_epochs_that_passed() {
    let cut = |end| {
        let mut monitor = monitor();
        monitor.advance(100).expect("first");
        monitor.row(5, &delays(2, 600));
        monitor.advance(101).expect("next");
        monitor.row(5, &delays(1, 300));
        monitor.finish_before(end)
    };
    // Three cells in two epochs of 1 µs, then in three; a period has four.
    for (end, epochs) in [(102, 2), (103, 3), (104, 4), (200, 4)] {
        let period = cut(end).expect("after the latest").expect("active");
        assert_eq!(period.epochs, epochs);
        close(Some(period.channels[0].throughput_avg_cells_s), 3e6 / epochs as f64);
        close(period.channels[0].delay_avg_ns, 300.0);
    }
    let refused = cut(101).expect_err("epoch 101 is in it");
    assert_eq!(refused, OutOfOrder { epoch: 101, latest: 101 });
}
