//! The sending half, case by case and by chance.

use rand::Rng;
use wiremeter_blocks::mac_transmit::SFD_CLOCKS;

use crate::bench::seeds;
use crate::frame::{bytes, checked, on_the_line};
use crate::pins::Symbol;
use crate::sender::{Beat, Sender, beats};

/// A frame as it must be on the line.
fn line(frame: &[u8]) -> Vec<Symbol> {
    let mut frame = frame.to_vec();
    frame.resize(frame.len().max(60), 0);
    on_the_line(&checked(&frame)).into_iter().map(Symbol::data).collect()
}

fn symbols(sender: &Sender) -> Vec<Vec<Symbol>> {
    sender.frames().into_iter().map(|(_, symbols)| symbols).collect()
}

#[test]
fn frames_of_each_length_go_out_with_preamble_padding_and_check_sequence() {
    let mut sender = Sender::new();
    let lengths: Vec<usize> = (1..=140).chain([1514, 9000]).collect();
    lengths.iter().for_each(|length| sender.send(beats(&bytes(*length))));
    sender.drain();
    let expected: Vec<_> = lengths.iter().map(|length| line(&bytes(*length))).collect();
    assert!(symbols(&sender) == expected);
    assert_eq!(sender.count("frames"), lengths.len() as u64);
    assert_eq!((sender.count("bad"), sender.count("underrun")), (0, 0));
}

#[test]
fn back_to_back_the_gap_is_twelve_and_the_delimiter_comes_after_a_constant() {
    let mut sender = Sender::new();
    for length in 1..=200 {
        sender.send(beats(&bytes(length)));
    }
    sender.drain();
    let frames = sender.frames();
    for pair in frames.windows(2) {
        let end = pair[0].0 + pair[0].1.len() as u64;
        assert_eq!(pair[1].0 - end, 12);
    }
    let delimiters: Vec<u64> = frames.iter().map(|(clock, _)| clock + 7).collect();
    let expected: Vec<u64> = sender.taken.iter().map(|taken| taken + u64::from(SFD_CLOCKS)).collect();
    assert_eq!(delimiters, expected);
}

#[test]
fn the_constant_holds_on_an_idle_port() {
    let mut sender = Sender::new();
    for wait in 0..40 {
        sender.send(beats(&bytes(64)));
        sender.drain();
        sender.idle(wait);
    }
    let delimiters: Vec<u64> = sender.frames().iter().map(|(clock, _)| clock + 7).collect();
    let expected: Vec<u64> = sender.taken.iter().map(|taken| taken + 10).collect();
    assert_eq!((delimiters, expected.len()), (expected, 40));
}

/// A check sequence of which each bit is wrong.
fn spoiled(frame: &[u8]) -> Vec<Symbol> {
    let mut symbols = line(frame);
    let end = symbols.len() - 4;
    symbols[end..].iter_mut().for_each(|symbol| symbol.byte ^= 0xff);
    symbols
}

#[test]
fn a_bad_frame_has_a_wrong_check_sequence() {
    let good = bytes(100);
    let mut cases: Vec<Vec<Beat>> = vec![beats(&good), beats(&good), beats(&good)];
    cases[0].last_mut().expect("beats").bad = true;
    cases[1][0].keep = 0x7f;
    cases[2].last_mut().expect("beats").keep = 0b1011;
    let mut early = beats(&good);
    early[3].bad = true;
    let mut sender = Sender::new();
    for case in cases {
        sender.send(case);
        sender.send(beats(&good));
    }
    sender.send(early);
    sender.drain();
    // What is not kept at a beat's end does not go out.
    let partial = spoiled(&[&good[..7], &good[8..]].concat());
    let (bad, good) = (spoiled(&good), line(&good));
    let expected = [&bad, &good, &partial, &good, &bad, &good, &good];
    assert!(symbols(&sender).iter().eq(expected), "tuser counts on the last beat only");
    assert_eq!((sender.count("frames"), sender.count("bad"), sender.count("underrun")), (4, 3, 0));
}

#[test]
fn an_underrun_ends_the_frame_as_an_error_and_the_next_one_is_whole() {
    // The second beat must be taken 15 clocks after the first, before whose eight bytes the
    // preamble's go out.
    for (late, fails) in [
        (0, false),
        (10, false),
        (14, false),
        (15, true),
        (16, true),
        (30, true),
        (300, true),
    ] {
        for at in [1, 12] {
            let mut sender = Sender::new();
            let mut slow = beats(&bytes(100));
            // Later beats have only the eight clocks of the one before them, and are taken up to
            // eight clocks early.
            slow[at].late = if at == 1 { late } else { late + 7 };
            let slow_frame = line(&bytes(100));
            sender.send(slow);
            sender.send(beats(&bytes(70)));
            sender.drain();
            let frames = symbols(&sender);
            assert_eq!(frames.len(), 2, "late by {late} at {at}");
            assert!(frames[1] == line(&bytes(70)), "late by {late} at {at}");
            if at == 1 {
                assert_eq!(sender.count("underrun"), u64::from(fails), "late by {late}");
            }
            if sender.count("underrun") == 0 {
                assert!(frames[0] == slow_frame, "late by {late} at {at}");
                continue;
            }
            let (sent, end) = frames[0].split_at(8 + 8 * at);
            assert!(sent == &slow_frame[..sent.len()]);
            assert!(end.len() == 4 && end.iter().all(|symbol| symbol.error), "{end:?}");
            let body: Vec<u8> = sent[8..].iter().map(|symbol| symbol.byte).collect();
            let check: Vec<u8> = end.iter().map(|symbol| !symbol.byte).collect();
            assert_eq!(checked(&body)[body.len()..], check, "each bit is wrong");
            assert_eq!((sender.count("frames"), sender.count("bad")), (1, 0));
        }
    }
}

#[test]
fn whatever_is_sent_is_on_the_line() {
    seeds(10, |mut chance| {
        let mut sender = Sender::new();
        let mut expected = Vec::new();
        for _ in 0..100 {
            let length = if chance.random_bool(0.5) {
                chance.random_range(1..80)
            } else {
                chance.random_range(1..600)
            };
            let frame: Vec<u8> = (0..length).map(|_| chance.random()).collect();
            let mut sent = beats(&frame);
            let bad = chance.random_bool(0.1);
            sent.last_mut().expect("beats").bad = bad;
            // Late by less than the line takes for a beat.
            sent.iter_mut().for_each(|beat| beat.late = chance.random_range(0..7));
            sent[0].late = if chance.random_bool(0.5) { 0 } else { chance.random_range(0..200) };
            sender.send(sent);
            expected.push(if bad { spoiled(&frame) } else { line(&frame) });
        }
        sender.drain();
        assert!(symbols(&sender) == expected);
        let frames = sender.frames();
        assert!(frames.windows(2).all(|pair| pair[1].0 >= pair[0].0 + pair[0].1.len() as u64 + 12));
        let delimiters: Vec<u64> = frames.iter().map(|(clock, _)| clock + 7).collect();
        let taken: Vec<u64> = sender.taken.iter().map(|taken| taken + u64::from(SFD_CLOCKS)).collect();
        assert_eq!(delimiters, taken);
    });
}
