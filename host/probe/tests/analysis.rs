//! Figures worked by hand.

use proptest::prelude::*;
use wiremeter_probe::{Analysis, Delay, Line, Reply, Sent};

fn sent(packets: u32) -> Sent {
    Sent {
        packets,
        bytes: 1_000,
        give_up_ns: 1_000_000,
        stateful: true,
        error_estimate: 0x8c01,
        ..Sent::default()
    }
}

/// Probe `seq`, sent every 1000 ns, `there` ns there and `back` ns back, 50 ns at the reflector.
fn reply(seq: u32, rseq: u32, there: u64, back: u64) -> Reply {
    let t1_ns = 1_000 * u64::from(seq);
    Reply {
        seq,
        rseq,
        t1_ns,
        t2_ns: t1_ns + there,
        t3_ns: t1_ns + there + 50,
        t4_ns: t1_ns + there + 50 + back,
        error_estimate: 0x8c01,
        ..Reply::default()
    }
}

fn figures(sent: &Sent, replies: &[Reply]) -> wiremeter_probe::Figures {
    let mut analysis = Analysis::new(sent);
    replies.iter().for_each(|reply| analysis.add(reply));
    analysis.finish()
}

#[test]
fn delays_variance_and_jitter() {
    let replies = [reply(0, 0, 100, 200), reply(1, 1, 116, 200), reply(2, 2, 100, 232)];
    let figures = figures(&sent(3), &replies);
    let round_trip = figures.round_trip.expect("three replies");
    assert_eq!((round_trip.minimum_ns, round_trip.maximum_ns), (300, 332));
    assert_eq!(round_trip.mean_ns, 316.0);
    // Deviations −16, 0, 16.
    assert_eq!(round_trip.variance_ns2, Some(256.0));
    assert_eq!(
        (round_trip.difference_mean_ns, round_trip.difference_maximum_ns),
        (Some(16.0), Some(16))
    );
    let forward = figures.forward.expect("three replies");
    // 16/16 = 1, then 1 + (16 − 1)/16.
    assert_eq!(forward.jitter_ns, 1.9375);
    // Two clocks of 953.674 ns each, and a nanosecond.
    assert!((forward.error_ns.expect("synchronised") - 1_908.35).abs() < 0.01);
    assert_eq!(figures.delta.expect("three replies").mean_ns, 50.0);
    assert!(figures.synchronised);
}

#[test]
fn a_clock_that_is_not_synchronised_leaves_one_way_delays_unknown() {
    let mut early = reply(0, 0, 100, 200);
    (early.t2_ns, early.t3_ns, early.error_estimate) = (1, 51, 0x0c01);
    early.t1_ns = 30;
    let figures = figures(&sent(1), &[early]);
    let forward = figures.forward.expect("a reply");
    assert_eq!((forward.minimum_ns, forward.negative, forward.error_ns), (-29, 1, None));
    assert_eq!(figures.round_trip.expect("a reply").error_ns, Some(2.0));
    assert!(!figures.synchronised);
}

#[test]
fn losses_there_and_back_are_told_apart() {
    // 1 never reached the reflector; the reply to 3, the reflector's 2, was lost; 5 is not answered.
    let replies = [reply(0, 0, 10, 10), reply(2, 1, 10, 10), reply(4, 3, 10, 10)];
    let stateful = figures(&sent(6), &replies);
    assert_eq!((stateful.received, stateful.lost), (3, 3));
    assert_eq!((stateful.lost_forward, stateful.lost_backward), (Some(2), Some(1)));
    let stateless = Sent {
        stateful: false,
        ..sent(6)
    };
    assert_eq!(figures(&stateless, &replies).lost_forward, None);
}

#[test]
fn late_doubled_reordered_and_foreign_replies_are_counted_apart() {
    let replies = [
        reply(1, 0, 10, 10),
        reply(0, 1, 10, 10),
        reply(1, 0, 10, 10),
        reply(2, 2, 10, 2_000_000),
        reply(9, 3, 10, 10),
    ];
    let figures = figures(&sent(3), &replies);
    assert_eq!((figures.received, figures.lost), (2, 1));
    let others = (figures.late, figures.duplicate, figures.reordered, figures.unsent);
    assert_eq!(others, (1, 1, 1, 1));
}

#[test]
fn availability_is_the_share_of_good_intervals() {
    // Intervals of 2 µs hold two probes each; one of the second interval's and both of the third's are lost.
    let replies = [0, 1, 2, 6, 7].map(|seq| reply(seq, seq, 10, 10));
    let mut analysis = Analysis::new(&sent(8)).with_intervals(2_000, 0.5);
    replies.iter().for_each(|reply| analysis.add(reply));
    let intervals = analysis.finish().intervals.expect("eight probes");
    // 3, 4 and 5 count where 2 was, as far as is known: 2 of 2, 1 of 4, 2 of 2.
    assert_eq!((intervals.count, intervals.availability), (3, 2.0 / 3.0));
    // One frame of 1000 bytes in 2 µs, and two.
    assert_eq!(intervals.throughput_bit_s, [4e9, 8e9]);
}

#[test]
fn nothing_sent_is_nothing_said() {
    let figures = figures(&Sent::default(), &[]);
    assert_eq!((figures.sent, figures.lost), (0, 0));
    assert!(figures.round_trip.is_none() && figures.intervals.is_none());
}

#[test]
fn lines_go_to_json_and_back() {
    let lines = [Line::Sent(sent(3)), Line::Reply(reply(0, 0, 100, 200))];
    let text = lines.each_ref().map(|line| serde_json::to_string(line).expect("JSON"));
    assert!(text[1].starts_with(r#"{"reply":{"session":0,"seq":0,"#), "{}", text[1]);
    for (line, text) in lines.iter().zip(&text) {
        assert_eq!(&serde_json::from_str::<Line>(text).expect("a line"), line);
    }
    let unknown = serde_json::from_str::<Line>(r#"{"reply":{"colour":1}}"#).expect_err("no such field");
    assert!(unknown.to_string().contains("colour"), "{unknown}");
}

proptest! {
    #[test]
    fn percentiles_are_values_of_the_sample(values in prop::collection::vec(-1_000_000i64..1_000_000, 1..2_000)) {
        let delay = Delay::of(&values, None).expect("a value");
        for (share, value) in [0.5, 0.9, 0.99, 0.999].into_iter().zip(delay.percentiles_ns) {
            let under = values.iter().filter(|v| **v <= value).count() as f64;
            let below = values.iter().filter(|v| **v < value).count() as f64;
            let n = values.len() as f64;
            // At or under it are that share at least, and no smaller value would do.
            prop_assert!(under >= share * n - 1e-6 && below < share * n + 1e-6);
        }
        prop_assert!(delay.minimum_ns <= delay.percentiles_ns[0] && delay.percentiles_ns[3] <= delay.maximum_ns);
    }
}
