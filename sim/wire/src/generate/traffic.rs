//! Random frames on a tap: bursts, often back to back, and pauses.

use rand::Rng;
use rand_chacha::ChaCha8Rng;

use super::frame::{any, one_of};
use crate::tap::{LONGEST_EVENT, TapFrame, Width};

/// Frames of any bytes for a tap: every kind of [`any`], some of them marked as bad, some
/// longer than a tap takes.
pub fn fuzz(rng: &mut ChaCha8Rng, width: Width, count: usize) -> Vec<TapFrame> {
    let random_frame = |rng: &mut ChaCha8Rng, longest| {
        let mut bytes = any(rng, longest);
        if rng.random_ratio(1, 100) {
            bytes.resize(LONGEST_EVENT + rng.random_range(0..=64), 0);
        }
        (bytes, rng.random_ratio(1, 20))
    };
    let frames = bursts(rng, width, count, random_frame);
    frames.into_iter().map(|(frame, bad)| TapFrame { bad, ..frame }).collect()
}

/// At least `count` frames, each made by `make` from the burst's longest frame length.
pub(super) fn bursts<T>(
    rng: &mut ChaCha8Rng,
    width: Width,
    count: usize,
    mut make: impl FnMut(&mut ChaCha8Rng, usize) -> (Vec<u8>, T),
) -> Vec<(TapFrame, T)> {
    let mut frames = Vec::new();
    let mut clock = 0;
    while frames.len() < count {
        let longest = one_of(rng, &[60, 60, 200, 1514, 1514, 9600]);
        let largest_gap = one_of(rng, &[0, 0, 1, 20]);
        for _ in 0..rng.random_range(1..=32) {
            clock += rng.random_range(0..=largest_gap);
            let (bytes, with) = make(rng, longest);
            let frame = TapFrame {
                clock,
                bytes: bytes.into(),
                bad: false,
            };
            clock = frame.last_clock(width) + 1;
            frames.push((frame, with));
        }
        let longest_pause = one_of(rng, &[1, 100, 3000]);
        clock += rng.random_range(0..=longest_pause);
    }
    frames
}
