//! The block on the bench: frames in, answers out, registers behind.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::{Profile, etherbone};
use wiremeter_model::etherbone::Settings;

use crate::Bench;
use crate::frames::Sink;
use crate::registers::{Slave, Words};

/// All counters.
pub const COUNTS: [&str; 9] = [
    "arps",
    "echoes",
    "probes",
    "records",
    "repeated",
    "busy",
    "not_allowed",
    "refused",
    "address",
];

pub const MAC: [u8; 6] = [0x02, 0x57, 0x4d, 0, 0, 1];
pub const HOST: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];
pub const IPV4: [u8; 4] = [192, 168, 1, 50];
pub const PEER: [u8; 4] = [192, 168, 1, 10];
pub const PORT: u16 = 1234;

pub fn settings() -> Settings {
    Settings {
        mac: MAC,
        ipv4: IPV4.into(),
        port: PORT,
        allowed: None,
    }
}

pub struct Rig {
    bench: Bench,
    slave: Slave,
    rng: ChaCha8Rng,
    pace: f64,
    /// What was sent.
    pub sink: Sink,
    /// Clocks without work.
    quiet: u32,
    /// The clock that is next, and those of the last frame's end and of the last answer's begin.
    clock: u64,
    pub ended: u64,
    pub begun: u64,
}

impl Rig {
    /// A block whose bus and port go on in `pace` of the clocks.
    pub fn new(settings: &Settings, seed: u64, pace: f64) -> Rig {
        let mut bench = Bench::new(&etherbone::component(&Profile::narrow()));
        let number = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
        bench.set("enable", 1);
        bench.set("mac", number(&settings.mac));
        bench.set("ipv4", number(&settings.ipv4.octets()));
        bench.set("port", settings.port.into());
        bench.set("allowed", settings.allowed.map_or(0, |allowed| number(&allowed.octets())));
        let rng = ChaCha8Rng::seed_from_u64(seed);
        Rig {
            slave: Slave::new(ChaCha8Rng::seed_from_u64(!seed), pace),
            bench,
            rng,
            pace,
            sink: Sink::default(),
            quiet: 0,
            clock: 0,
            ended: 0,
            begun: 0,
        }
    }

    pub fn enable(&mut self, enable: bool) {
        self.bench.set("enable", enable.into());
    }

    pub fn registers(&mut self) -> &mut Words {
        &mut self.slave.words
    }

    pub fn count(&self, name: &str) -> u64 {
        self.bench.get(&format!("count_{name}"))
    }

    pub fn counts(&self) -> [u64; COUNTS.len()] {
        COUNTS.map(|name| self.count(name))
    }

    /// A frame, its beats with gaps by chance; `refused` is the tap's word.
    pub fn frame(&mut self, bytes: &[u8], refused: bool) {
        let beats = bytes.chunks(8).count();
        for (n, beat) in bytes.chunks(8).enumerate() {
            while !self.rng.random_bool(self.pace.max(0.3)) {
                self.step(None);
            }
            let last = n + 1 == beats;
            self.step(Some((beat, n == 0, last, last && refused, bytes.len())));
        }
    }

    /// Waits until nothing is done any more.
    pub fn settle(&mut self) {
        self.quiet = 0;
        // The longest record whose accesses all go nowhere takes fewer.
        while self.quiet < 4000 {
            self.step(None);
        }
    }

    /// The frames sent for this one.
    pub fn ask(&mut self, bytes: &[u8]) -> Vec<Vec<u8>> {
        self.frame(bytes, false);
        self.settle();
        std::mem::take(&mut self.sink.frames)
    }

    fn step(&mut self, beat: Option<(&[u8], bool, bool, bool, usize)>) {
        // Between beats the stream carries what it likes.
        let (bytes, first, last, refused, length) = beat.unwrap_or((&[0x5a; 8], true, true, false, 60));
        let data = bytes.iter().rev().fold(0, |n, byte| n << 8 | u64::from(*byte));
        let b = &mut self.bench;
        b.set("stream_valid", beat.is_some().into());
        b.set("stream_first", first.into());
        b.set("stream_last", last.into());
        b.set("stream_refused", refused.into());
        b.set("stream_length", length as u64 % (1 << 14));
        b.set("stream_data", data);
        let ready = self.rng.random_bool(self.pace);
        b.set("tx_tready", ready.into());
        self.slave.drive(b);
        let before = self.slave.words.done.len();
        b.step();
        self.slave.see(b);
        if self.sink.see(b, "tx", ready) == Some(true) {
            self.begun = self.clock;
        }
        let busy = beat.is_some() || self.bench.is("tx_tvalid") || self.slave.words.done.len() > before;
        if last && beat.is_some() {
            self.ended = self.clock;
        }
        self.clock += 1;
        self.quiet = if busy { 0 } else { self.quiet + 1 };
    }
}
