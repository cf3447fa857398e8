//! The taking end of an AXI4-Stream of 64 bit, with its rules in view.

use wiremeter_sim::rules::{self, Handshake};

use super::Bench;

/// What a stream's ports with this prefix have sent.
#[derive(Default)]
pub struct Sink {
    offered: Handshake<(u64, u64, bool)>,
    open: Vec<u8>,
    /// Whole frames.
    pub frames: Vec<Vec<u8>>,
}

impl Sink {
    /// After a clock in which the stream's `tready` was `ready`: if a beat was taken, whether it was
    /// a frame's first.
    pub fn see(&mut self, bench: &Bench, prefix: &str, ready: bool) -> Option<bool> {
        let get = |pin: &str| bench.get(&format!("{prefix}_{pin}"));
        let beat = (get("tvalid") == 1).then(|| (get("tdata"), get("tkeep"), get("tlast") == 1));
        self.offered.see(beat, ready).expect("AXI's rules");
        let (data, keep, last) = beat.filter(|_| ready)?;
        let first = self.open.is_empty();
        let words = rules::Beat {
            data: [0; 16],
            keep,
            last,
            bad: false,
        };
        rules::stream_beat(&words, 8).expect("AXI's rules");
        self.open.extend(&data.to_le_bytes()[..keep.count_ones() as usize]);
        if last {
            self.frames.push(std::mem::take(&mut self.open));
        }
        Some(first)
    }
}
