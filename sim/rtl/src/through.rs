//! Frames from elsewhere, on the stream that passes through the card to the MAC.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::Error;
use crate::feed::beat;
use crate::rules::Beat;

/// Frames that wait, and how far the first of them is. A beat is there until it is taken.
pub struct Source {
    lanes: usize,
    frames: VecDeque<Arc<[u8]>>,
    beats: u64,
}

impl Source {
    /// A stream of `lanes` bytes.
    pub fn new(lanes: usize) -> Source {
        Source {
            lanes,
            frames: VecDeque::new(),
            beats: 0,
        }
    }

    /// Adds a frame at `clock`.
    ///
    /// # Errors
    /// When it has no bytes.
    pub fn push(&mut self, bytes: Arc<[u8]>, clock: u64) -> Result<(), Error> {
        if bytes.is_empty() {
            return Err(Error::Stimulus {
                port: "through",
                clock,
                problem: "a frame without bytes",
            });
        }
        self.frames.push_back(bytes);
        Ok(())
    }

    /// Forgets all of them.
    pub fn forget(&mut self) {
        (self.frames, self.beats) = (VecDeque::new(), 0);
    }

    /// Frames that have not been taken whole.
    pub fn waiting(&self) -> usize {
        self.frames.len()
    }

    /// The beat that is there.
    pub fn beat(&self) -> Option<Beat> {
        Some(beat(self.frames.front()?, false, self.lanes, self.beats))
    }

    /// It was taken.
    pub fn taken(&mut self) {
        if self.beat().is_some_and(|beat| beat.last) {
            self.frames.pop_front();
            self.beats = 0;
        } else {
            self.beats += 1;
        }
    }
}
