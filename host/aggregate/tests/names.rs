//! The names in JSON, which consumers rely on.
use serde_json::{Value, json};
use wiremeter_aggregate::{Epoch, Monitor, Plan, Row, Suspects};

#[test]
fn a_period_has_exactly_these_names() {
    let mut monitor = Monitor::new(Plan::new(1_000, 2, 1, 0).expect("one set of two"));
    // 24 cells in 1 µs of a period of 2 µs; one packet of 100 ns, another unmatched.
    let row = Row {
        cells: 24,
        packets: 2,
        busy: 1_600,
        peak_delay: 1_600,
        total_delay: 1_600,
        max_occupancy: 1,
        suspects: Suspects {
            unmatched: 1,
            ..Suspects::default()
        },
        ..Row::default()
    };
    monitor.row(3, &row);
    let mut period = monitor.finish().expect("active");
    period.channels[0].epochs = Some(vec![Epoch::new(1, &row)]);
    let expected = json!({
        "start_ns": 0, "epoch_ns": 1000, "epochs": 2, "version": 1,
        "channels": [{
            "channel": 3, "label": "", "cells": 24, "packets": 2, "busy_ns": 100.0, "lost": 0,
            "throughput_avg_cells_s": 12e6, "throughput_peak_cells_s": 24e6,
            "effective_rate_avg_cells_s": 240e6, "effective_rate_min_cells_s": 240e6,
            "max_occupancy": 1, "loss_rate": 0.0, "loss_rate_offered": 0.0,
            "delay_avg_ns": 100.0, "delay_deviation_ns": null, "delay_peak_ns": 100.0,
            "delay_sets_ns": [100.0],
            "delay_fluctuation_sum_ns": null, "delay_fluctuation_ns": null,
            "suspect": {"unmatched": 1},
            "epochs": [{
                "n": 1, "cells": 24, "packets": 2, "busy_ns": 100.0, "peak_delay_ns": 100.0,
                "total_delay_ns": 100.0, "lost": 0, "max_occupancy": 1
            }]
        }]
    });
    let value: Value = serde_json::to_value(&period).expect("serializable");
    assert_eq!(value, expected);
}

#[test]
fn every_reason_that_occurred_is_named() {
    let mut monitor = Monitor::new(Plan::new(1_000, 1, 1, 0).expect("one epoch"));
    let suspects = Suspects {
        exhausted: 1,
        unmatched: 2,
        skipped: 3,
        expired: 4,
        late_drop: 5,
    };
    monitor.advance_after_loss(0, 8).expect("the first epoch");
    monitor.row(
        3,
        &Row {
            span: 7,
            suspects,
            ..Row::default()
        },
    );
    monitor.clock_stepped();
    let period = monitor.finish().expect("active");
    let suspect = period.channels[0].suspect;
    let expected = json!({
        "exhausted": 1, "unmatched": 2, "skipped": 3, "expired": 4, "late_drop": 5,
        "merged": 6, "clock_step": 1, "records_lost": 8
    });
    assert_eq!(serde_json::to_value(suspect).expect("serializable"), expected);
    let listed: serde_json::Map<String, Value> = suspect.reasons().map(|(name, count)| (name.to_owned(), count.into())).collect();
    assert_eq!(Value::Object(listed), expected);
}
