//! Steady traffic of a few DSCP classes, as a capture.

use std::num::NonZeroU64;

use rand::Rng;

use super::frame::{Label, labelled, one_of};
use crate::capture::Frame;

/// Best effort, AF11, AF41, EF (RFC 4594).
pub const CLASSES: [u8; 4] = [0, 10, 34, 46];
/// Time of the first moment, PTP nanoseconds: 2023-11-14T22:13:20Z, a whole number of any epochs.
pub const START_NS: u64 = 1_700_000_000_000_000_000;
/// Longest frame, without FCS.
const LONGEST: usize = 1514;

/// Frames of [`CLASSES`], independent of each other (a Poisson process), that come for
/// `duration_ns` and carry `rate` bits a second on average. The seed gives all of it.
pub fn classes(seed: u64, duration_ns: u64, rate: NonZeroU64) -> Vec<Frame> {
    let rng = &mut crate::rng(seed);
    let mut frames = Vec::new();
    let mut now_ns = 0.0;
    loop {
        let dscp = one_of(rng, &CLASSES);
        let bytes = labelled(rng, Label::Dscp(dscp), LONGEST);
        // The mean gap after a frame is the time that its bits take at the rate asked for.
        let mean_ns = bytes.len() as f64 * 8e9 / rate.get() as f64;
        now_ns -= mean_ns * (1.0 - rng.random::<f64>()).ln();
        if now_ns >= duration_ns as f64 {
            return frames;
        }
        frames.push(Frame {
            time_ns: START_NS + now_ns as u64,
            bytes: bytes.into(),
            cut: 0,
        });
    }
}
