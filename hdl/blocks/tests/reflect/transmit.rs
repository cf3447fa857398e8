//! The turns at the transmit port: never inside a frame, a bounded share, and what waiting
//! does to a timestamp.

use wiremeter_model::reflect::{Outcome, reflect};

use crate::packet::{Request, settings};
use crate::port::{Port, beats, time};

/// A frame of others, told by its bytes.
fn other(n: u8, length: usize) -> Vec<u8> {
    vec![n; length]
}

fn queue(port: &mut Port, frames: impl IntoIterator<Item = Vec<u8>>) {
    for frame in frames {
        let beats = beats(&frame, port.lanes());
        port.through.extend(beats);
    }
}

#[test]
fn what_comes_from_elsewhere_passes_unchanged() {
    for mut port in Port::both(&settings()) {
        let frames: Vec<Vec<u8>> = (1..200u8).map(|n| other(n, usize::from(n) * 3 + 11)).collect();
        queue(&mut port, frames.clone());
        let mut marked = beats(&other(7, 100), port.lanes());
        marked.last_mut().expect("a beat").bad = true;
        port.through.extend(marked);
        let beats = port.through.len() as u64;
        port.idle(beats + 5);
        let seen: Vec<_> = port.sent.iter().map(|sent| sent.bytes.clone()).collect();
        assert_eq!(seen[..199], frames);
        let marks: Vec<usize> = (0..port.sent.len()).filter(|n| port.sent[*n].bad).collect();
        assert_eq!(marks, [199]);
        assert_eq!(port.count("through"), 200);
        // A beat a clock.
        assert_eq!(
            port.sent[199].clock - port.sent[0].clock,
            beats - 100usize.div_ceil(port.lanes()) as u64
        );
    }
}

#[test]
fn a_first_beat_that_waits_has_the_time_at_which_it_is_taken() {
    for mut port in Port::both(&settings()) {
        for v6 in [false, true] {
            for (tags, waits) in [(0, 1), (1, 2), (2, 7), (0, 30), (1, 31), (2, 100)] {
                let frame = Request::new(v6, &[0x5a; 61]).tagged(tags).frame();
                let clock = port.clock;
                beats(&frame, port.lanes())
                    .iter()
                    .for_each(|beat| port.step(Some(beat), false, false));
                while port.clock < clock + port.latency() + waits {
                    port.step(None, false, false);
                }
                port.idle(40);
                let taken = clock + port.latency() + waits;
                let Outcome::Answered(reply) = reflect(&frame, &settings(), time(clock), time(taken)) else {
                    panic!("a request");
                };
                let sent = port.sent.remove(0);
                assert_eq!(
                    (sent.clock, sent.bytes),
                    (taken, reply.bytes),
                    "IPv6 {v6}, {tags} tags, {waits} clocks"
                );
            }
        }
        let waits = [1, 2, 7, 30, 31, 100];
        assert_eq!(port.count("waited"), 2 * waits.len() as u64);
        assert_eq!(port.count("wait_clocks"), 2 * waits.iter().sum::<u64>());
    }
}

#[test]
fn replies_have_at_most_every_second_turn() {
    for mut port in Port::both(&settings()) {
        queue(&mut port, (0..100).map(|n| other(n, 64)));
        let frame = Request::new(false, &[9; 44]).frame();
        port.frames(40, &frame);
        port.idle(2000);
        let replies: Vec<bool> = port.sent.iter().map(|sent| sent.bytes.len() != 64).collect();
        assert_eq!(replies.iter().filter(|reply| **reply).count(), 40);
        let others = replies.iter().rposition(|reply| !reply).expect("there are");
        assert!(replies[..others].windows(2).all(|pair| pair != [true, true]), "{replies:?}");
        assert_eq!((port.count("replies"), port.count("through")), (40, 100));
    }
}

#[test]
fn replies_that_find_no_room_are_counted() {
    for mut port in Port::both(&settings()) {
        let frame = Request::new(false, &[9; 44]).frame();
        let idle = 10u64;
        for _ in 0..200 {
            for beat in beats(&frame, port.lanes()) {
                port.step(Some(&beat), false, false);
            }
            (0..idle).for_each(|_| port.step(None, false, false));
        }
        let (answered, full) = (port.count("answered"), port.count("no_room"));
        assert_eq!(answered + full, 200);
        assert!(answered >= 30, "{answered}");
        port.idle(3000);
        assert_eq!(port.sent.len() as u64, answered);
        port.frame(&frame);
        port.idle(100);
        assert_eq!((port.count("answered"), port.count("no_room")), (answered + 1, full));
    }
}

#[test]
fn long_replies_find_room_for_all_of_their_bytes_or_none() {
    for mut port in Port::both(&settings()) {
        let payload: Vec<u8> = (0..9000).map(|i| (i / 3) as u8).collect();
        let frame = Request::new(true, &payload).frame();
        for _ in 0..8 {
            for beat in beats(&frame, port.lanes()) {
                port.step(Some(&beat), false, false);
            }
        }
        let answered = port.count("answered");
        assert_eq!(answered + port.count("no_room"), 8);
        assert!((1..8).contains(&answered));
        port.idle(30_000);
        assert_eq!(port.sent.len() as u64, answered);
        for sent in &port.sent {
            assert!(!sent.bad && sent.bytes.len() == frame.len() && sent.bytes[200..] == frame[200..]);
        }
    }
}
