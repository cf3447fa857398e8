//! The receiving half on the bench: symbols in at the PHY's clock, frames out at the card's, and
//! a watch on the stream's rules. Times are in ps.

use std::collections::VecDeque;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::mac_receive::{Sizes, component};
use wiremeter_cells::Family;

use crate::clocked::Clocked;
use crate::pins::Symbol;

/// A frame that came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub bytes: Vec<u8>,
    pub time: u64,
}

/// Periods and phases of the clocks, in ps.
#[derive(Clone, Copy, Debug)]
pub struct Clocks {
    pub line: u64,
    pub card: u64,
    pub phase: u64,
}

pub const EVEN: Clocks = Clocks {
    line: 8000,
    card: 8000,
    phase: 1000,
};

/// A beat as the stream shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Beat {
    data: u64,
    keep: u64,
    last: bool,
    time: u64,
}

pub struct Receiver {
    bench: Clocked,
    clocks: Clocks,
    /// Quarters of the line's clock and halves of the card's, so far.
    quarters: u64,
    halves: u64,
    symbols: VecDeque<Symbol>,
    now: Symbol,
    /// When the first half of each frame's delimiter was on the pins at a rising edge.
    pub begun: Vec<u64>,
    pub frames: Vec<Frame>,
    beats: Vec<Beat>,
    offered: Option<Beat>,
    /// How often the card is ready, and by what chance.
    pub ready: f64,
    chance: ChaCha8Rng,
    card_time: u64,
}

impl Receiver {
    pub fn new(sizes: &Sizes, clocks: Clocks) -> Receiver {
        let mut receiver = Receiver {
            bench: Clocked::new(&component(Family::Simulated, sizes)),
            clocks,
            quarters: 0,
            halves: 0,
            symbols: VecDeque::new(),
            now: Symbol::default(),
            begun: Vec::new(),
            frames: Vec::new(),
            beats: Vec::new(),
            offered: None,
            ready: 1.0,
            chance: ChaCha8Rng::seed_from_u64(clocks.phase),
            card_time: 0,
        };
        receiver.reset();
        receiver
    }

    /// Both resets, for ten clocks of the slower clock.
    pub fn reset(&mut self) {
        for (rst, clocks) in [(1, 10), (0, 10)] {
            self.bench.set("rst", rst);
            self.bench.set("rx_rst", rst);
            self.run(clocks * self.clocks.line.max(self.clocks.card));
            self.beats.clear();
            self.offered = None;
        }
        self.begun.clear();
    }

    /// Puts symbols on the line, behind those that are there.
    pub fn symbols(&mut self, symbols: impl IntoIterator<Item = Symbol>) {
        self.symbols.extend(symbols);
    }

    /// Bytes of data, then clocks without.
    pub fn line(&mut self, bytes: &[u8], gap: usize) {
        self.symbols(bytes.iter().map(|byte| Symbol::data(*byte)));
        self.idle(gap);
    }

    /// Clocks without data in which the PHY says nothing of the link.
    pub fn idle(&mut self, clocks: usize) {
        self.symbols(vec![Symbol::default(); clocks]);
    }

    /// Until all symbols are through and all that is stored is out, if the card takes it.
    pub fn drain(&mut self) {
        self.run((self.symbols.len() as u64 + 40) * self.clocks.line);
        self.run(2000 * self.clocks.card);
    }

    /// For some ps.
    pub fn run(&mut self, ps: u64) {
        let end = self.quarters * self.clocks.line / 4 + ps;
        loop {
            let line = self.quarters * self.clocks.line / 4;
            let card = self.clocks.phase + self.halves * self.clocks.card / 2;
            if line.min(card) >= end {
                return;
            }
            if line <= card {
                self.line_moment(line);
            } else {
                self.card_moment(card);
            }
        }
    }

    fn line_moment(&mut self, time: u64) {
        let half = (self.quarters / 2 % 2) as usize;
        if self.quarters.is_multiple_of(2) {
            if half == 0 {
                let before = self.now;
                self.now = self.symbols.pop_front().unwrap_or_default();
                let delimits = self.now.valid && self.now.byte == 0xd5 && before.valid && before.byte == 0x55;
                self.begun.extend(delimits.then_some(time + self.clocks.line / 4));
            }
            let (data, control) = self.now.halves()[half];
            self.bench.set("rgmii_rxd", data);
            self.bench.set("rgmii_rx_ctl", control);
        } else {
            self.bench.set("rx_clk", 1 - half as u64);
        }
        self.bench.step();
        self.quarters += 1;
    }

    fn card_moment(&mut self, time: u64) {
        if self.halves % 2 == 1 {
            self.bench.set("clk", 0);
            let ready = self.chance.random_bool(self.ready);
            self.bench.set("m_tready", u64::from(ready));
            // The time that the card's clock shows from the edge before this on.
            self.bench.set("now", self.card_time);
            self.bench.step();
            self.see(ready);
        } else {
            self.bench.set("clk", 1);
            self.bench.step();
            self.card_time = time;
        }
        self.halves += 1;
    }

    /// What the next edge of the card's clock takes.
    fn see(&mut self, ready: bool) {
        let beat = (self.bench.get("m_tvalid") == 1).then(|| Beat {
            data: self.bench.get("m_tdata"),
            keep: self.bench.get("m_tkeep"),
            last: self.bench.get("m_tlast") == 1,
            time: self.bench.get("m_time"),
        });
        if let Some(offered) = self.offered {
            assert_eq!(beat, Some(offered), "what is offered stays until it is taken");
        }
        assert!(beat.is_some() || self.beats.is_empty(), "a frame's beats follow each other");
        self.offered = beat.filter(|_| !ready);
        let Some(beat) = beat.filter(|_| ready) else { return };
        self.beats.push(beat);
        assert_eq!(beat.time, self.beats[0].time, "the time stays beside its frame");
        if !beat.last {
            assert_eq!(beat.keep, 0xff);
            return;
        }
        let count = beat.keep.trailing_ones() as usize;
        assert!(count > 0 && beat.keep >> count == 0, "tkeep is a run: {:x}", beat.keep);
        let bytes: Vec<u8> = self.beats.iter().flat_map(|beat| beat.data.to_le_bytes()).collect();
        let length = 8 * (self.beats.len() - 1) + count;
        self.frames.push(Frame {
            bytes: bytes[..length].to_vec(),
            time: beat.time,
        });
        self.beats.clear();
    }

    pub fn get(&self, port: &str) -> u64 {
        self.bench.get(port)
    }

    pub fn count(&self, name: &str) -> u64 {
        self.get(&format!("count_{name}"))
    }

    /// The reasons counted, without those that are zero.
    pub fn dropped(&self) -> Vec<(&'static str, u64)> {
        let reasons = wiremeter_abi::reason::MAC
            .iter()
            .map(|reason| (reason.name, self.count(reason.name)));
        reasons.filter(|(_, count)| *count > 0).collect()
    }
}
