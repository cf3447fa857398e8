//! A node worked by hand at 64 bit (6.4 ns a clock) and at 512 bit, and what holds of any.

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use wiremeter_wire::generate::Scenario;
use wiremeter_wire::node::{Fate, Node, Run};
use wiremeter_wire::tap::{TapFrame, Width};

fn node(rate: u64) -> Node {
    Node {
        rate: NonZeroU64::new(rate).expect("a rate"),
        limit: 1_000_000,
        latency_ns: 0,
        report_clocks: 0,
    }
}

fn frame(clock: u64, length: usize) -> TapFrame {
    TapFrame {
        clock,
        bytes: vec![0; length].into(),
        bad: false,
    }
}

fn departures(run: &Run) -> Vec<u64> {
    run.lives.iter().filter_map(|life| life.departure()).collect()
}

fn drops(run: &Run) -> Vec<(u64, u16, u16)> {
    run.stimulus
        .drops
        .iter()
        .map(|drop| (drop.clock, drop.channel, drop.length))
        .collect()
}

#[test]
fn service_takes_the_time_of_the_bytes() {
    // 64 bytes at 1 Gbit/s: 512 ns, 80 clocks. The first frame's last beat is at clock 7.
    let arrivals = [0, 8, 16, 400].map(|clock| (frame(clock, 64), 0));
    let run = node(1_000_000_000).run(Width::W64, &arrivals);
    assert_eq!(departures(&run), [8, 88, 168, 408]);
    assert_eq!(
        run.stimulus.egress.iter().map(|frame| frame.clock).collect::<Vec<_>>(),
        [8, 88, 168, 408]
    );
}

#[test]
fn service_times_that_are_no_whole_clocks_do_not_add_up_errors() {
    // 64 bytes at 100 Gbit/s: 5.12 ns, 1.65 clocks of 512/165 ns. Starts 1, 2.65, 4.3, 5.95, 7.6.
    let arrivals = [0, 1, 2, 3, 4].map(|clock| (frame(clock, 64), 0));
    let run = node(100_000_000_000).run(Width::W512, &arrivals);
    assert_eq!(departures(&run), [1, 3, 5, 6, 8]);
}

#[test]
fn a_node_faster_than_the_tap_is_held_by_the_tap() {
    // 20 Gbit/s would take a frame of 8 beats every 4 clocks.
    let arrivals = [(frame(0, 64), 0), (frame(8, 14), 0), (frame(10, 14), 0)];
    let run = node(20_000_000_000).run(Width::W64, &arrivals);
    assert_eq!(departures(&run), [8, 16, 18]);
}

#[test]
fn latency_delays_service() {
    // 100 ns are 15.625 clocks, rounded up to 16; the last beat is at clock 7.
    let slow = Node {
        latency_ns: 100,
        ..node(1_000_000_000)
    };
    let run = slow.run(Width::W64, &[(frame(0, 64), 0)]);
    assert_eq!(departures(&run), [24]);
}

#[test]
fn channels_take_turns() {
    // 80 clocks each. Channel 5 is alone at first; then 9 is next, then the lowest, then 5 again.
    let channels = [5, 5, 5, 1, 9, 1];
    let arrivals: Vec<_> = (0..).zip(channels).map(|(i, channel)| (frame(8 * i, 64), channel)).collect();
    let run = node(1_000_000_000).run(Width::W64, &arrivals);
    let mut order: Vec<_> = run.lives.iter().map(|life| (life.departure(), life.channel)).collect();
    order.sort_unstable();
    let expected = [(8, 5), (88, 9), (168, 1), (248, 5), (328, 1), (408, 5)];
    assert_eq!(order, expected.map(|(clock, channel)| (Some(clock), channel)));
}

#[test]
fn a_full_queue_drops_the_tail() {
    // Room for two frames of 64 bytes besides the one in service (clocks 8 to 88). Frames end at
    // 7, 15, 23, 31, 39: the fourth and fifth find 128 bytes waiting. The frame of channel 1 has a
    // queue of its own. The last frame ends at clock 168, when the second goes into service.
    let clocks = [0, 8, 16, 24, 32, 161];
    let mut arrivals = clocks.map(|clock| (frame(clock, 64), 0)).to_vec();
    arrivals.insert(5, (frame(40, 64), 1));
    let small = Node {
        limit: 128,
        ..node(1_000_000_000)
    };
    let run = small.run(Width::W64, &arrivals);
    assert_eq!(drops(&run), [(31, 0, 64), (39, 0, 64)]);
    let fates: Vec<_> = run.lives.iter().map(|life| life.fate).collect();
    assert_eq!(fates[3..5], [Fate::Dropped { clock: 31 }, Fate::Dropped { clock: 39 }]);
    // In turn: channel 0, then 1 at clock 88, then what is left of channel 0.
    assert_eq!(departures(&run), [8, 168, 248, 88, 328]);
}

#[test]
fn drop_reports_come_before_the_next_frame_of_the_channel_ends() {
    // Nothing has room. Frames of channel 0 end at 7, 15, 31; of channel 1 at 23.
    let arrivals = [(frame(0, 64), 0), (frame(8, 64), 0), (frame(16, 64), 1), (frame(24, 64), 0)];
    let report = |report_clocks| {
        let none = Node {
            limit: 0,
            report_clocks,
            ..node(1_000_000_000)
        };
        drops(&none.run(Width::W64, &arrivals))
    };
    assert_eq!(report(3), [(10, 0, 64), (18, 0, 64), (26, 1, 64), (34, 0, 64)]);
    // 20 clocks: 27 is too late for the first, 35 for the second; 23 stays channel 1's own.
    assert_eq!(report(20), [(14, 0, 64), (30, 0, 64), (43, 1, 64), (51, 0, 64)]);
    // 8 clocks: all four want the clock before the end of the next; 23 and 31 are own clocks.
    assert_eq!(report(8), [(14, 0, 64), (22, 0, 64), (30, 1, 64), (39, 0, 64)]);
}

#[test]
fn what_is_no_event_is_discarded() {
    let bad = TapFrame { bad: true, ..frame(0, 64) };
    let arrivals = [(bad, 0), (frame(8, 13), 0), (frame(10, 10_241), 0), (frame(1_300, 14), 0)];
    let run = node(1_000_000_000).run(Width::W64, &arrivals);
    assert_eq!(run.stimulus.ingress.len(), 4);
    // 14 bytes are two beats.
    assert_eq!(departures(&run), [1_302]);
    assert_eq!(drops(&run), []);
}

/// The contract of every run, over random scenarios of both widths.
#[test]
fn every_run_keeps_the_contract() {
    for seed in 0..500 {
        for width in [Width::W64, Width::W512] {
            let scenario = Scenario::random(seed, width);
            let run = scenario.run();
            check(&scenario, &run, width, &format!("seed {seed}, {width:?}"));
        }
    }
}

fn check(scenario: &Scenario, run: &Run, width: Width, seed: &str) {
    let beats = |length| width.frame_beats(length);
    assert_eq!(run.lives.len(), scenario.arrivals.len(), "{seed}: a life for each arrival");
    for pair in run.stimulus.egress.windows(2) {
        assert!(pair[0].last_clock(width) < pair[1].clock, "{seed}: egress frames overlap");
    }
    for pair in run.stimulus.drops.windows(2) {
        assert!(pair[0].clock < pair[1].clock, "{seed}: two drops at a clock");
    }

    let mut channels = BTreeMap::<u16, Vec<_>>::new();
    for life in &run.lives {
        channels.entry(life.channel).or_default().push(life);
    }
    for lives in channels.values() {
        let departed: Vec<_> = lives.iter().filter_map(|life| life.departure()).collect();
        assert!(departed.is_sorted(), "{seed}: a channel is a queue");
        for (i, life) in lives.iter().enumerate() {
            let last = life.arrival + beats(life.length) - 1;
            match life.fate {
                Fate::Departed { clock } => assert!(clock > last, "{seed}: left before it was there"),
                Fate::Dropped { clock } => {
                    let next = lives.get(i + 1).map(|next| next.arrival + beats(next.length) - 1);
                    assert!(last <= clock && next.is_none_or(|next| clock < next), "{seed}: drop at {clock}");
                }
            }
        }
    }

    // Between two departures the server has worked off all bytes but the last's, so over any
    // stretch the rate is kept to within the clock to which a start is rounded up.
    let (ns, clocks) = width.period_ns();
    let bits = |clocks_long: u64| u128::from(clocks_long) * ns * u128::from(scenario.node.rate.get()) / clocks / 1_000_000_000;
    let egress = &run.stimulus.egress;
    if let (Some(first), Some(last)) = (egress.first(), egress.last()) {
        let served: u128 = egress[..egress.len() - 1].iter().map(|frame| 8 * frame.bytes.len() as u128).sum();
        assert!(served <= bits(last.clock - first.clock + 1), "{seed}: served too fast");
    }
}
