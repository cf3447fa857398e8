//! The receiving half, case by case.

use wiremeter_blocks::mac_receive::Sizes;

use crate::frame::{bytes, checked, on_the_line};
use crate::pins::Symbol;
use crate::receiver::{Clocks, EVEN, Receiver};

fn receiver() -> Receiver {
    Receiver::new(&Sizes::envelope(), EVEN)
}

/// A frame that came whole.
fn good(receiver: &mut Receiver, length: usize, gap: usize) -> Vec<u8> {
    let frame = bytes(length);
    receiver.line(&on_the_line(&checked(&frame)), gap);
    frame
}

fn out(receiver: &Receiver) -> Vec<&[u8]> {
    receiver.frames.iter().map(|frame| frame.bytes.as_slice()).collect()
}

#[test]
fn frames_of_each_length_come_whole_and_without_their_check_sequence() {
    let mut receiver = receiver();
    let lengths = (60..=140).chain([1514, 1996 - 1, 1996]);
    let sent: Vec<Vec<u8>> = lengths.map(|length| good(&mut receiver, length, 12)).collect();
    receiver.drain();
    assert_eq!(out(&receiver), sent);
    assert_eq!((receiver.count("frames"), receiver.dropped()), (sent.len() as u64, vec![]));
}

#[test]
fn the_check_sequence_is_ethernets() {
    // An ARP request, padded.
    let text = "ffffffffffff0010a4 7bea80 0806 0001 0800 0604 0001 0010a47bea80 c0a801 64 000000000000 c0a80101";
    let hex: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let mut frame: Vec<u8> = (0..hex.len() / 2)
        .map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).expect("hex"))
        .collect();
    frame.resize(60, 0);
    let mut receiver = receiver();
    // zlib.crc32 of these 60 bytes.
    let sequence: u32 = 0xb2b6_79a4;
    receiver.line(&on_the_line(&[&frame, &sequence.to_le_bytes()[..]].concat()), 12);
    receiver.drain();
    assert_eq!(out(&receiver), [frame]);
}

#[test]
fn what_is_wrong_is_dropped_whole_and_counted_by_the_first_reason() {
    let mut receiver = receiver();
    let line = on_the_line(&checked(&bytes(100)));
    let mut cases: Vec<(&str, Vec<Symbol>)> = Vec::new();
    let data = |bytes: &[u8]| bytes.iter().map(|byte| Symbol::data(*byte)).collect::<Vec<_>>();
    let mut flipped = line.clone();
    flipped[40] ^= 0x10;
    cases.push(("bad_fcs", data(&flipped)));
    let mut flipped = line.clone();
    *flipped.last_mut().expect("bytes") ^= 0x80;
    cases.push(("bad_fcs", data(&flipped)));
    cases.push(("bad_fcs", data(&line[..line.len() - 1])));
    for length in [0, 1, 3, 4, 5, 12, 13, 59] {
        cases.push(("too_short", data(&on_the_line(&checked(&bytes(length)))[..])));
    }
    cases.push(("too_short", data(&on_the_line(&[]))));
    cases.push(("too_short", data(&on_the_line(&[1]))));
    for length in [1997, 1998, 2044, 5000] {
        cases.push(("too_long", data(&on_the_line(&checked(&bytes(length))))));
    }
    for at in [3, 8, 50, line.len() - 1] {
        let mut symbols = data(&line);
        symbols[at].error = true;
        cases.push(("rx_error", symbols));
    }
    cases.push(("no_sfd", data(&[0x55])));
    cases.push(("no_sfd", data(&[0x55; 100])));

    let mut sent = Vec::new();
    for (i, (name, symbols)) in cases.into_iter().enumerate() {
        let before = receiver.count(name);
        receiver.symbols(symbols);
        receiver.idle(12);
        sent.push(good(&mut receiver, 60 + i, 12));
        receiver.drain();
        assert_eq!(receiver.count(name), before + 1, "case {i}: {name}: {:?}", receiver.dropped());
        assert_eq!(out(&receiver), sent, "case {i}: {name}");
    }
    let dropped: u64 = receiver.dropped().iter().map(|(_, count)| count).sum();
    assert_eq!((dropped, receiver.count("frames")), (sent.len() as u64, sent.len() as u64));
}

#[test]
fn a_short_preamble_and_a_gap_of_one_clock_are_enough() {
    let mut receiver = receiver();
    let mut sent = Vec::new();
    for (i, preamble) in [1, 0, 7, 20, 3].into_iter().enumerate() {
        let frame = bytes(60 + i);
        let line = [vec![0x55; preamble], vec![0xd5], checked(&frame)].concat();
        receiver.line(&line, 1);
        sent.push(frame);
    }
    receiver.drain();
    assert_eq!(out(&receiver), sent);
    assert!(receiver.dropped().is_empty());
}

#[test]
fn a_link_that_is_not_at_1000_mbit_is_refused_and_told() {
    let mut receiver = receiver();
    // Link, speed (10, 100, 1000), full duplex.
    for (said, taken) in [(0b1101, true), (0b1011, false), (0b1001, false), (0b1101, true), (0b0000, true)] {
        let (before, frames) = (receiver.count("slow"), receiver.frames.len());
        let idle = Symbol {
            byte: said * 0x11,
            ..Symbol::default()
        };
        receiver.symbols([idle; 12]);
        receiver.symbols(on_the_line(&checked(&bytes(60))).into_iter().map(Symbol::data));
        receiver.symbols([idle; 40]);
        receiver.run((12 + 8 + 64 + 40) * 8000);
        assert_eq!(receiver.get("status"), u64::from(said));
        assert_eq!(receiver.frames.len() - frames, usize::from(taken), "{said:04b}");
        assert_eq!(receiver.count("slow") - before, u64::from(!taken), "{said:04b}");
    }
}

#[test]
fn without_room_frames_are_dropped_whole() {
    let mut receiver = receiver();
    receiver.ready = 0.0;
    // A frame of 100 bytes takes 13 words and one for its time; nine words may be at hand
    // behind the ring, and one is always free.
    let sent: Vec<Vec<u8>> = (0..60).map(|_| good(&mut receiver, 100, 12)).collect();
    receiver.drain();
    let kept = (512 - 1) / 14;
    let frames = receiver.count("frames");
    assert!((kept..=kept + 1).contains(&frames), "{frames} kept");
    assert_eq!(receiver.dropped(), [("no_room", 60 - frames)]);
    receiver.ready = 1.0;
    receiver.drain();
    assert_eq!(out(&receiver), sent[..frames as usize]);
    // A long one finds no room where a short one does.
    receiver.ready = 0.0;
    for _ in 0..kept - 10 {
        good(&mut receiver, 100, 12);
    }
    let before = receiver.count("no_room");
    good(&mut receiver, 1996, 12);
    let short = good(&mut receiver, 60, 12);
    receiver.drain();
    assert_eq!(receiver.count("no_room"), before + 1);
    receiver.ready = 1.0;
    receiver.drain();
    assert_eq!(out(&receiver).last(), Some(&short.as_slice()));
}

/// As the page has it: the delimiter is latched this many of the PHY's clocks and of the card's
/// after its first edge at the pins.
const LATE: (u64, u64, u64) = (3, 1, 2);

#[test]
fn the_time_is_that_of_the_delimiter_but_for_a_clock() {
    let mut seen = (u64::MAX, 0);
    for clocks in [
        EVEN,
        Clocks { phase: 3001, ..EVEN },
        Clocks { phase: 6999, ..EVEN },
        Clocks { card: 7003, ..EVEN },
        Clocks { line: 8001, ..EVEN },
        Clocks { card: 5000, ..EVEN },
    ] {
        let mut receiver = Receiver::new(&Sizes::envelope(), clocks);
        for length in 60..160 {
            good(&mut receiver, length, 12 + length % 5);
        }
        receiver.drain();
        assert_eq!((receiver.frames.len(), receiver.begun.len()), (100, 100));
        for (frame, begun) in receiver.frames.iter().zip(&receiver.begun) {
            let (least, most) = (
                begun + LATE.0 * clocks.line + LATE.1 * clocks.card,
                begun + LATE.0 * clocks.line + LATE.2 * clocks.card,
            );
            assert!(
                (least..=most).contains(&frame.time),
                "{clocks:?}: {} after {begun}",
                frame.time - begun
            );
            if clocks.card == 8000 && clocks.line == 8001 {
                seen = (seen.0.min(frame.time - begun), seen.1.max(frame.time - begun));
            }
        }
    }
    assert!(seen.1 - seen.0 > 700, "the clocks drift by a tenth of a clock in a test: {seen:?}");
}

#[test]
fn a_reset_forgets_the_frame_that_it_cuts() {
    let mut receiver = receiver();
    good(&mut receiver, 200, 0);
    receiver.run(100 * 8000);
    receiver.reset();
    receiver.drain();
    assert_eq!((receiver.frames.len(), receiver.dropped()), (0, vec![]));
    let frame = good(&mut receiver, 60, 12);
    receiver.drain();
    assert_eq!(out(&receiver), [frame]);
}
