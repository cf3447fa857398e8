//! Section 1 of the measuring contract: windows, ends and refusals.

use wiremeter_abi::reason;
use wiremeter_blocks::tap::{END_LATENCY, SOF_LATENCY};

use crate::port::{Beat, End, Front, Window, beats};

const WINDOW: usize = 128;

fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 7 + length) as u8).collect()
}

/// Index of a refusal's code; 0 is an event.
fn code(name: &str) -> u64 {
    1 + reason::TAP.iter().position(|r| r.name == name).expect("in the table") as u64
}

#[test]
fn each_length_has_its_window_its_length_and_its_slot() {
    for mut front in Front::both() {
        let lengths: Vec<usize> = (14..=300).chain([1514, 9000, 10_240]).collect();
        let (mut firsts, mut windows, mut ends) = (vec![], vec![], vec![]);
        for &length in &lengths {
            let clock = front.frame(&bytes(length));
            firsts.push(clock + u64::from(SOF_LATENCY));
            let seen = length.min(WINDOW);
            let mut data = bytes(length);
            data.resize(WINDOW, 0);
            let window_clock = clock + seen.div_ceil(front.lanes()) as u64 - 1 + u64::from(END_LATENCY);
            windows.push(Window {
                clock: window_clock,
                bytes: seen as u64,
                data,
            });
            let end_clock = front.clock - 1 + u64::from(END_LATENCY);
            ends.push(End {
                clock: end_clock,
                outcome: 0,
                length: length as u64,
                slot: front.slot(clock),
            });
        }
        front.drain();
        assert_eq!(front.sofs, firsts);
        assert_eq!(front.windows, windows);
        assert_eq!(front.ends, ends);
        assert_eq!(front.count("frames"), lengths.len() as u64);
        assert_eq!(front.count("events"), lengths.len() as u64);
    }
}

#[test]
fn under_14_bytes_is_a_runt() {
    for mut front in Front::both() {
        for length in 1..=14 {
            front.frame(&bytes(length));
        }
        front.drain();
        let outcomes: Vec<u64> = front.ends.iter().map(|end| end.outcome).collect();
        assert_eq!(outcomes, [[code("runt"); 13].as_slice(), &[0]].concat());
        assert_eq!((front.count("runt"), front.count("events")), (13, 1));
        assert_eq!((front.windows.len(), front.events.len()), (1, 1));
    }
}

/// The outcome of beats that begin a frame and end it.
fn outcome(front: &mut Front, beats: &[Beat]) -> u64 {
    front.forget();
    front.beats(beats);
    front.drain();
    assert_eq!(front.ends.len(), 1);
    front.ends[0].outcome
}

#[test]
fn tkeep_is_all_ones_and_then_a_run_from_lane_0() {
    for mut front in Front::both() {
        let lanes = front.lanes();
        let three = beats(&bytes(3 * lanes), lanes);
        let full = three[0].keep;
        for (at, keep, expected) in [
            (0, full & !1, "bad_keep"),
            (0, full >> 1, "bad_keep"),
            (0, 0, "bad_keep"),
            (1, full & !(1 << (lanes / 2)), "bad_keep"),
            (2, 0, "bad_keep"),
            (2, full & !1, "bad_keep"),
            (2, 0b10, "bad_keep"),
            (2, 0b101, "bad_keep"),
            (2, full & !(1 << (lanes - 2)), "bad_keep"),
            (2, 1, ""),
            (2, full >> 1, ""),
            (2, full, ""),
        ] {
            let mut beats = three.clone();
            beats[at].keep = keep;
            let expected = if expected.is_empty() { 0 } else { code(expected) };
            assert_eq!(outcome(&mut front, &beats), expected, "beat {at}, tkeep {keep:x}");
            assert_eq!(outcome(&mut front, &three), 0, "the next frame is not touched");
        }
    }
}

#[test]
fn the_first_refusal_that_applies_counts() {
    for mut front in Front::both() {
        let lanes = front.lanes();
        let mut runt = beats(&bytes(5), lanes);
        runt[0].bad = true;
        assert_eq!(outcome(&mut front, &runt), code("bad_frame"));
        runt[0].keep = 0b10110;
        assert_eq!(outcome(&mut front, &runt), code("bad_keep"));
        let mut long = beats(&bytes(10_241), lanes);
        long.iter_mut().for_each(|beat| (beat.bad, beat.keep) = (true, 2));
        assert_eq!(outcome(&mut front, &long), code("oversize"));
        let mut early = beats(&bytes(3 * lanes), lanes);
        early[1].bad = true;
        assert_eq!(outcome(&mut front, &early), 0, "tuser means nothing before the last beat");
    }
}

/// A frame of two beats, the last one `clocks` after the first.
fn slow(front: &mut Front, clocks: u64) -> u64 {
    let two = beats(&bytes(2 * front.lanes()), front.lanes());
    let clock = front.clock;
    front.step(Some(&two[0]));
    front.idle(clocks - 1);
    front.step(Some(&two[1]));
    clock
}

#[test]
fn a_frame_may_last_for_f_clocks() {
    for mut front in Front::both() {
        let longest = u64::from(front.profile.frame_clocks);
        front.frame(&bytes(10_240));
        front.frame(&bytes(10_241));
        slow(&mut front, longest - 1);
        let clock = slow(&mut front, longest);
        front.frame(&bytes(60));
        front.drain();
        let outcomes: Vec<u64> = front.ends.iter().map(|end| end.outcome).collect();
        assert_eq!(outcomes, [0, code("oversize"), 0, code("oversize"), 0]);
        assert_eq!(front.ends[3].clock, clock + longest + u64::from(END_LATENCY));
        // The slow one was too late for a window.
        assert_eq!((front.windows.len(), front.events.len()), (4, 3));
    }
}

#[test]
fn an_oversize_frame_ends_once_and_its_rest_is_ignored() {
    for mut front in Front::both() {
        let lanes = front.lanes();
        let longest = u64::from(front.profile.frame_clocks);
        let mut endless = beats(&bytes(3 * 10_240), lanes);
        endless.pop();
        let clock = front.beats(&endless);
        front.idle(5 * longest);
        assert_eq!(front.ends.len(), 1);
        assert_eq!(front.ends[0].clock, clock + longest + u64::from(END_LATENCY));
        assert_eq!(front.ends[0].slot, front.slot(clock));
        // This beat is still part of it.
        front.frame(&bytes(lanes));
        front.drain();
        assert_eq!((front.ends.len(), front.sofs.len()), (1, 1));
        front.frame(&bytes(60));
        front.drain();
        assert_eq!(front.ends.len(), 2);
        assert_eq!(front.ends[1].outcome, 0);
        assert_eq!((front.count("frames"), front.count("events"), front.count("oversize")), (2, 1, 1));
    }
}

#[test]
fn a_reset_forgets_the_frame_that_it_cuts() {
    for mut front in Front::both() {
        let lanes = front.lanes();
        front.frame(&bytes(60));
        let cut = beats(&bytes(200 + lanes), lanes);
        front.beats(&cut[..cut.len() - 1]);
        front.bench.set("rst", 1);
        front.idle(1);
        front.bench.set("rst", 0);
        front.forget();
        // What is left of it begins a frame of its own: the tap cannot know better.
        front.frame(&bytes(64));
        front.drain();
        assert_eq!(
            (front.sofs.len(), front.windows.len(), front.ends.len(), front.events.len()),
            (1, 1, 1, 1)
        );
        assert_eq!(front.ends[0].length, 64);
        assert_eq!((front.count("frames"), front.count("events")), (1, 1));
    }
}

#[test]
fn frames_of_one_beat_may_come_at_every_clock() {
    for mut front in Front::both() {
        let lanes = front.lanes();
        let first = front.clock + u64::from(END_LATENCY);
        for i in 0..200 {
            front.frame(&vec![i; lanes]);
        }
        front.drain();
        let runts = if lanes < 14 { 200 } else { 0 };
        let windows: Vec<_> = front.windows.iter().map(|window| (window.clock, window.data[0])).collect();
        let expected = (0..200 - runts as u8).map(|i| (first + u64::from(i), i));
        assert_eq!(windows, expected.collect::<Vec<_>>());
        assert_eq!(
            (front.count("frames"), front.count("runt"), front.count("events")),
            (200, runts, 200 - runts)
        );
    }
}
