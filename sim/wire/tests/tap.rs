//! The clock grid, worked by hand.

use std::sync::Arc;

use proptest::prelude::*;
use wiremeter_wire::capture::Frame;
use wiremeter_wire::tap::{Time, Timeline, Width, schedule};

fn frame(time_ns: u64, length: usize) -> Frame {
    Frame {
        time_ns,
        bytes: vec![0; length].into(),
        cut: 0,
    }
}

#[test]
fn periods() {
    // 156.25 MHz: 6.4 ns. 0.4 · 65536 = 26214.4.
    let w64 = Timeline {
        start_ns: 100,
        width: Width::W64,
    };
    assert_eq!(w64.time_of(1), Time { ns: 106, fraction: 26214 });
    assert_eq!(w64.time_of(5), Time { ns: 132, fraction: 0 });
    // 322.265625 MHz: 330 clocks are 1024 ns, one is 3.1030303 ns. 0.1030303 · 65536 = 6752.2.
    let w512 = Timeline {
        start_ns: 100,
        width: Width::W512,
    };
    assert_eq!(w512.time_of(1), Time { ns: 103, fraction: 6752 });
    assert_eq!(w512.time_of(330), Time { ns: 1124, fraction: 0 });
    // 103.1030303 · 16 = 1649.6.
    assert_eq!(w512.ticks(1), 1649);
}

#[test]
fn ticks_are_whole_at_todays_times() {
    // 2025-01-01 is 1,735,689,600 s; 16 ticks a nanosecond, which 64 bits do not hold.
    let timeline = Timeline {
        start_ns: 1_735_689_600_000_000_000,
        width: Width::W64,
    };
    assert_eq!(timeline.ticks(5), 27_771_033_600_000_000_512);
}

#[test]
fn beats() {
    assert_eq!(
        [0, 1, 8, 9, 10_240].map(|length| Width::W64.frame_beats(length)),
        [1, 1, 1, 2, 1280]
    );
    assert_eq!([0, 64, 65, 10_240].map(|length| Width::W512.frame_beats(length)), [1, 1, 2, 160]);
}

#[test]
fn frames_wait_for_the_one_before() {
    // 6.4 ns a clock. The first takes clocks 0–7; the second is due at clock 1 and waits;
    // the third is due at 51.3 ns, after 8.02 clocks: 9, which the second (8–15) has; the
    // fourth is due at clock 100 and free to go. The one before the start goes first.
    let frames = [frame(990, 64), frame(1_006, 64), frame(1_052, 8), frame(1_640, 14)];
    let timeline = Timeline {
        start_ns: 1_000,
        width: Width::W64,
    };
    let (on_tap, queued) = schedule(&frames, timeline);
    let clocks: Vec<u64> = on_tap.iter().map(|frame| frame.clock).collect();
    assert_eq!(clocks, [0, 8, 16, 100]);
    assert_eq!(queued, 2);
    assert!(Arc::ptr_eq(&on_tap[3].bytes, &frames[3].bytes));
}

proptest! {
    #[test]
    fn the_first_clock_at_or_after_is_the_first(start_ns in 0..1u64 << 62, since in 0..1u64 << 40, wide: bool) {
        let timeline = Timeline { start_ns, width: if wide { Width::W512 } else { Width::W64 } };
        let time = Time { ns: start_ns + since, fraction: 0 };
        let clock = timeline.first_clock_at_or_after(time.ns);
        prop_assert!(timeline.time_of(clock) >= time);
        prop_assert!(clock == 0 || timeline.time_of(clock - 1) < time);
    }
}

#[test]
fn timelines_of_a_width_have_the_same_clocks() {
    for width in [Width::W64, Width::W512] {
        let [early, late] = [1_700_000_000_000_000_123, 1_700_000_000_001_234_567].map(|ns| Timeline::before(ns, width));
        assert!(early.start_ns <= 1_700_000_000_000_000_123 && early.start_ns > 1_700_000_000_000_000_123 - 512);
        let between = early.first_clock_at_or_after(late.start_ns);
        for clock in 0..1000 {
            assert_eq!(late.time_of(clock), early.time_of(between + clock));
        }
    }
}
