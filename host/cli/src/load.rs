//! Captures from files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wiremeter_wire::capture::{self, Frame};

/// A capture with at least one frame.
#[derive(Debug)]
pub struct Capture {
    /// Its frames by rising time.
    pub frames: Vec<Frame>,
    /// Frames without a byte, left out: a wire has none.
    pub empty: u64,
}

impl Capture {
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
