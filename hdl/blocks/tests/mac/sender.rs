//! The sending half on the bench: frames in as beats, symbols out at the pins.

use std::collections::VecDeque;

use wiremeter_blocks::mac_transmit::component;
use wiremeter_cells::Family;

use crate::clocked::Clocked;
use crate::pins::Symbol;

/// A beat of the stream.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beat {
    pub data: u64,
    pub keep: u64,
    pub last: bool,
    pub bad: bool,
    /// Clocks for which it is not there yet, after the one before it was taken.
    pub late: u32,
}

/// A frame's beats.
pub fn beats(frame: &[u8]) -> Vec<Beat> {
    let count = frame.len().div_ceil(8);
    let beat = |(i, chunk): (usize, &[u8])| {
        let mut lanes = [0xa5; 8];
        lanes[..chunk.len()].copy_from_slice(chunk);
        Beat {
            data: u64::from_le_bytes(lanes),
            keep: 0xff >> (8 - chunk.len()),
            last: i + 1 == count,
            ..Beat::default()
        }
    };
    frame.chunks(8).enumerate().map(beat).collect()
}

pub struct Sender {
    bench: Clocked,
    pub clock: u64,
    beats: VecDeque<Beat>,
    late: u32,
    first: bool,
    /// The pins while the clock was high.
    high: Option<(u64, u64)>,
    /// Clocks in which first beats were taken.
    pub taken: Vec<u64>,
    /// The symbol of each clock since the reset.
    pub symbols: Vec<Symbol>,
}

impl Sender {
    pub fn new() -> Sender {
        let mut sender = Sender {
            bench: Clocked::new(&component(Family::Simulated)),
            clock: 0,
            beats: VecDeque::new(),
            late: 0,
            first: true,
            high: None,
            taken: Vec::new(),
            symbols: Vec::new(),
        };
        sender.bench.set("rst", 1);
        sender.idle(4);
        sender.bench.set("rst", 0);
        sender.idle(4);
        (sender.clock, sender.symbols) = (0, Vec::new());
        sender
    }

    pub fn send(&mut self, beats: impl IntoIterator<Item = Beat>) {
        self.beats.extend(beats);
    }

    /// Until all is taken and on the line, and the gap behind it.
    pub fn drain(&mut self) {
        while !self.beats.is_empty() {
            self.step();
        }
        self.idle(140);
    }

    pub fn idle(&mut self, clocks: u32) {
        for _ in 0..clocks {
            self.step();
        }
    }

    fn step(&mut self) {
        // While the clock is low: what the next edge takes, and the symbol's second half.
        let beat = self.beats.front().copied();
        self.late = self.late.saturating_sub(1);
        let valid = beat.is_some() && self.late == 0;
        let shown = beat.filter(|_| valid).unwrap_or_default();
        self.bench.set("clk", 0);
        for (name, value) in [
            ("s_tvalid", u64::from(valid)),
            ("s_tdata", shown.data),
            ("s_tkeep", shown.keep),
            ("s_tlast", u64::from(shown.last)),
            ("s_tuser", u64::from(shown.bad)),
        ] {
            self.bench.set(name, value);
        }
        self.bench.step();
        let low = self.pins(0);
        if valid && self.bench.get("s_tready") == 1 {
            self.taken.extend(self.first.then_some(self.clock));
            self.first = shown.last;
            self.beats.pop_front();
            self.late = self.beats.front().map_or(0, |next| next.late + 1);
        }
        if let Some(high) = self.high.take() {
            self.symbols.push(Symbol::of_halves([high, low]));
        }
        self.bench.set("clk", 1);
        self.bench.step();
        self.high = Some(self.pins(1));
        self.clock += 1;
    }

    /// The pins, which are to show this half of the clock.
    fn pins(&self, clock: u64) -> (u64, u64) {
        assert_eq!(self.bench.get("rgmii_txc"), clock, "TXC follows the clock");
        (self.bench.get("rgmii_txd"), self.bench.get("rgmii_tx_ctl"))
    }

    pub fn count(&self, name: &str) -> u64 {
        self.bench.get(&format!("count_{name}"))
    }

    /// Frames on the line: the clock of the first byte, and the symbols from it on.
    pub fn frames(&self) -> Vec<(u64, Vec<Symbol>)> {
        let mut frames: Vec<(u64, Vec<Symbol>)> = Vec::new();
        let mut before = false;
        for (clock, symbol) in self.symbols.iter().enumerate() {
            if symbol.valid && !before {
                frames.push((clock as u64, Vec::new()));
            }
            if symbol.valid {
                frames.last_mut().expect("begun").1.push(*symbol);
            } else {
                assert_eq!(*symbol, Symbol::default(), "nothing between frames");
            }
            before = symbol.valid;
        }
        frames
    }
}
