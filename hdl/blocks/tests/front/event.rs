//! Events: the length that a frame turns out to have, and the counters.

use wiremeter_blocks::{event, tap};

use crate::frame::{Ipv4, crc};
use crate::port::{Event, Front};

/// The part of a key that the lists keep.
fn key23(message: &[u8]) -> u64 {
    crc(message) & 0x7f_ffff
}

#[test]
fn the_ip_length_is_held_against_the_whole_frame() {
    for mut front in Front::both() {
        // Short, longer than the window, and the longest; the frame as long as it must
        // be, a byte more and a byte less.
        for payload in [8, 100, 128, 1480, 10_206] {
            for (missing, whole) in [(0, true), (-1, true), (1, false)] {
                front.forget();
                let header = Ipv4::new(17, payload);
                let bytes: Vec<u8> = (0..payload as i32 - missing).map(|i| i as u8).collect();
                let ip_length = front.count("ip_length");
                let frame = header.frame(&bytes);
                let clock = if frame.len() <= 10_240 { front.frame(&frame) } else { continue };
                let end = front.clock - 1 + u64::from(tap::END_LATENCY);
                front.drain();
                let message = if whole {
                    header.message(&bytes[..4], &[])
                } else {
                    header.message(&[], &[])
                };
                let expected = Event {
                    clock: end + u64::from(event::latency(&front.profile)),
                    slot: front.slot(clock),
                    channel: 0,
                    key: key23(&message),
                    length: frame.len() as u64,
                };
                assert_eq!(front.events, [expected], "payload {payload}, {missing} bytes missing");
                assert_eq!(front.count("ip_length") - ip_length, u64::from(!whole));
            }
        }
    }
}

#[test]
fn a_long_frame_keeps_what_was_read_at_its_begin() {
    for mut front in Front::both() {
        let (long, short) = (Ipv4::new(17, 1480), Ipv4::new(6, 40));
        let bytes: Vec<u8> = (0..1480).map(|i| (i / 7) as u8).collect();
        front.frame(&long.frame(&bytes));
        for _ in 0..3 {
            front.frame(&short.frame(&bytes[..40]));
        }
        front.frame(&long.frame(&bytes));
        front.drain();
        let (long, short) = (key23(&long.message(&bytes[..4], &[])), key23(&short.message(&bytes[..4], &[])));
        let keys: Vec<u64> = front.events.iter().map(|event| event.key).collect();
        assert_eq!(keys, [long, short, short, short, long]);
    }
}

#[test]
fn a_refused_frame_is_counted_by_the_tap_alone() {
    for mut front in Front::both() {
        let lanes = front.lanes();
        let header = Ipv4::new(17, 30);
        let mut beats = crate::port::beats(&header.frame(&[3; 30]), lanes);
        let last = beats.len() - 1;
        beats[last].bad = true;
        front.beats(&beats);
        front.drain();
        assert_eq!(
            (
                front.count("bad_frame"),
                front.count("ipv4"),
                front.count("udp"),
                front.count("unknown")
            ),
            (1, 0, 0, 0)
        );
        front.frame(&header.frame(&[3; 30]));
        front.drain();
        assert_eq!(
            (
                front.count("bad_frame"),
                front.count("ipv4"),
                front.count("udp"),
                front.count("unknown")
            ),
            (1, 1, 1, 1)
        );
    }
}
