//! Captures from files.

use std::fs;
use std::num::NonZeroU64;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wiremeter_wire::capture::{self, Frame};
use wiremeter_wire::generate::classes;

use crate::args::Traffic;

/// A capture with at least one frame.
#[derive(Debug)]
pub struct Capture {
    /// Its frames by rising time.
    pub frames: Vec<Frame>,
    /// Frames without a byte, left out: a wire has none.
    pub empty: u64,
}

/// Bits a second of a scenario.
const SCENARIO_RATE: NonZeroU64 = NonZeroU64::new(600_000_000).expect("not zero");
/// How long a scenario lasts.
const SCENARIO_NS: u64 = 200_000_000;

impl Capture {
    /// The traffic that is asked for.
    ///
    /// # Errors
    /// As [`Capture::read`].
    pub fn of(traffic: &Traffic) -> Result<Self> {
        match (&traffic.pcap, traffic.scenario) {
            (Some(path), _) => Self::read(path),
            (None, seed) => Ok(Self {
                frames: classes(seed.unwrap_or_default(), SCENARIO_NS, SCENARIO_RATE),
                empty: 0,
            }),
        }
    }

    /// Reads a capture.
    ///
    /// # Errors
    /// The file cannot be read, or is no whole capture of Ethernet frames, or has none. The error names the file.
    pub fn read(path: &Path) -> Result<Self> {
        let name = || path.display().to_string();
        let mut frames = capture::read(&fs::read(path).with_context(name)?).with_context(name)?;
        let all = frames.len();
        frames.retain(|frame| !frame.bytes.is_empty());
        ensure!(!frames.is_empty(), "{}: the capture has no frames", path.display());
        let empty = (all - frames.len()) as u64;
        Ok(Self { frames, empty })
    }

    /// Time of the first frame.
    pub fn first_ns(&self) -> u64 {
        self.frames[0].time_ns
    }
}
