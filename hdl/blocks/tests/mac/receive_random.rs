//! The receiving half under chance, against what the page says, told from the symbols alone.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::mac_receive::Sizes;

use crate::bench::seeds;
use crate::frame::checked;
use crate::pins::Symbol;
use crate::receiver::{Clocks, Receiver};

const SIZES: Sizes = Sizes { longest: 400, words: 128 };

/// What a run of symbols with RX_DV is: a frame without its check sequence, or the reason.
fn judge(run: &[Symbol]) -> Result<Vec<u8>, &'static str> {
    let Some(delimiter) = run.iter().position(|symbol| symbol.byte == 0xd5) else {
        return Err("no_sfd");
    };
    let bytes: Vec<u8> = run[delimiter + 1..].iter().map(|symbol| symbol.byte).collect();
    if run.iter().any(|symbol| symbol.error) {
        Err("rx_error")
    } else if bytes.len() > 400 {
        Err("too_long")
    } else if bytes.len() < 64 {
        Err("too_short")
    } else if checked(&bytes[..bytes.len() - 4]) != bytes {
        Err("bad_fcs")
    } else {
        Ok(bytes[..bytes.len() - 4].to_vec())
    }
}

/// A run of symbols: mostly a frame, mostly whole.
fn run(chance: &mut ChaCha8Rng) -> Vec<Symbol> {
    let length = match chance.random_range(0..10) {
        0 => chance.random_range(0..60),
        1 => chance.random_range(390..500),
        2 => 60,
        _ => chance.random_range(60..397),
    };
    let frame: Vec<u8> = (0..length).map(|_| chance.random()).collect();
    let preamble = vec![0x55; if chance.random_bool(0.8) { 7 } else { chance.random_range(0..12) }];
    let mut bytes = [preamble, vec![0xd5], checked(&frame)].concat();
    match chance.random_range(0..20) {
        0 => bytes.truncate(chance.random_range(1..=bytes.len())),
        1 => {
            let at = chance.random_range(0..bytes.len());
            bytes[at] ^= 1 << chance.random_range(0..8);
        }
        2 => bytes.push(chance.random()),
        _ => {}
    }
    let mut symbols: Vec<Symbol> = bytes.into_iter().map(Symbol::data).collect();
    if chance.random_bool(0.05) {
        let at = chance.random_range(0..symbols.len());
        symbols[at].error = true;
    }
    symbols
}

#[test]
fn whatever_comes_is_a_frame_or_has_its_reason() {
    seeds(12, |mut chance| {
        let clocks = Clocks {
            line: chance.random_range(7_990..8_010),
            card: chance.random_range(6_000..9_000),
            phase: chance.random_range(0..8000),
        };
        let mut receiver = Receiver::new(&SIZES, clocks);
        // Stalls that never fill the store: what is dropped is told by the symbols alone.
        receiver.ready = chance.random_range(0.4..=1.0);
        let (mut frames, mut begun) = (Vec::new(), Vec::new());
        let mut dropped = std::collections::BTreeMap::new();
        let mut delimiters = 0;
        for _ in 0..200 {
            let symbols = run(&mut chance);
            match judge(&symbols) {
                Ok(frame) => {
                    // The bench tells delimiters by a byte of the preamble before.
                    let found = symbols.iter().position(|symbol| symbol.byte == 0xd5);
                    let told = found.is_some_and(|at| at > 0 && symbols[at - 1].byte == 0x55);
                    begun.push(told.then_some(delimiters));
                    frames.push(frame);
                }
                Err(reason) => *dropped.entry(reason).or_insert(0) += 1,
            }
            let pairs = symbols.windows(2);
            delimiters += pairs.filter(|pair| pair[0].byte == 0x55 && pair[1].byte == 0xd5).count();
            receiver.symbols(symbols);
            receiver.symbols(vec![
                Symbol {
                    byte: 0xdd,
                    ..Symbol::default()
                };
                chance.random_range(1..30)
            ]);
        }
        receiver.drain();
        let out: Vec<_> = receiver.frames.iter().map(|frame| frame.bytes.clone()).collect();
        assert!(out == frames, "{} frames of {}", out.len(), frames.len());
        let counted: std::collections::BTreeMap<_, _> = receiver.dropped().into_iter().collect();
        assert_eq!(counted, dropped);
        for (frame, begun) in receiver.frames.iter().zip(begun) {
            let Some(begun) = begun.map(|index| receiver.begun[index]) else {
                continue;
            };
            let (least, most) = (begun + 3 * clocks.line + clocks.card, begun + 3 * clocks.line + 2 * clocks.card);
            assert!(
                (least..=most).contains(&frame.time),
                "{clocks:?}: {} after {begun}",
                frame.time - begun
            );
        }
    });
}

/// With a card that hardly takes anything, frames are lost, but each that comes out is whole,
/// in order, and each that is not is counted.
#[test]
fn a_full_store_loses_whole_frames() {
    seeds(6, |mut chance| {
        let clocks = Clocks {
            line: 8000,
            card: 8001,
            phase: chance.random_range(0..8000),
        };
        let mut receiver = Receiver::new(&SIZES, clocks);
        receiver.ready = 0.1;
        let sent: Vec<Vec<u8>> = (0..200u8)
            .map(|n| {
                let length = chance.random_range(60..397);
                (0..length).map(|i| if i == 0 { n } else { chance.random() }).collect()
            })
            .collect();
        for frame in &sent {
            receiver.line(&[&[0x55, 0xd5][..], &checked(frame)].concat(), 12);
        }
        receiver.drain();
        receiver.ready = 1.0;
        receiver.drain();
        let (out, lost) = (receiver.frames.len() as u64, receiver.count("no_room"));
        assert!(out > 20 && lost > 20, "{out} frames and {lost} lost");
        assert_eq!((out + lost, receiver.count("frames")), (200, out));
        let mut rest = sent.iter();
        for frame in &receiver.frames {
            assert!(rest.any(|sent| *sent == frame.bytes), "a frame that was not sent, or out of order");
        }
    });
}
