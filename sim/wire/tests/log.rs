//! A drop log worked by hand.

use wiremeter_wire::capture::Frame;
use wiremeter_wire::log::{Dropped, schedule};
use wiremeter_wire::tap::{self, Timeline, Width};

#[test]
fn a_line_means_the_youngest_frame_that_fits() {
    // 6.4 ns and 8 bytes a clock. On the tap: clocks 0–7, 8–15 (captured at 10 ns), 16–23
    // (captured at 20 ns) and 100–107 (captured at 640 ns).
    let frames = [0, 10, 20, 640].map(|time_ns| Frame {
        time_ns,
        bytes: vec![0; 64].into(),
        cut: 0,
    });
    let timeline = Timeline {
        start_ns: 0,
        width: Width::W64,
    };
    let (on_tap, _) = tap::schedule(&frames, timeline);
    let events = |log: &[(u64, u16, u16)]| {
        let log: Vec<_> = log
            .iter()
            .map(|&(time_ns, channel, length)| Dropped { time_ns, channel, length })
            .collect();
        let events = schedule(&log, &frames, &on_tap, &[0, 1, 0, 0], timeline);
        events
            .iter()
            .map(|event| (event.clock, event.channel, event.length))
            .collect::<Vec<_>>()
    };
    // Logged at its capture time: at its last beat, for all that it waited on the tap.
    assert_eq!(events(&[(10, 1, 64)]), [(15, 1, 64)]);
    // Logged later: 512 ns are clock 80.
    assert_eq!(events(&[(512, 0, 64)]), [(80, 0, 64)]);
    // Two of channel 0 by 20 ns: the third frame, then the first; then none is left, and 32 ns are clock 5.
    assert_eq!(
        events(&[(20, 0, 64), (20, 0, 64), (32, 0, 64)]),
        [(5, 0, 64), (7, 0, 64), (23, 0, 64)]
    );
    // No frame of that length: at its own time; two at one clock: one after the other.
    assert_eq!(events(&[(640, 0, 60), (640, 1, 60)]), [(100, 0, 60), (101, 1, 60)]);
}
