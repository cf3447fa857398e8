//! The record writer and its bus master together, against a ring in plain Rust.
#![allow(missing_docs)]

#[path = "bench/axi_write.rs"]
mod axi_write;
mod bench;

use std::collections::VecDeque;
use std::rc::Rc;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::{Profile, dma, record};
use wiremeter_rtl::{Clock, Component, Direction, Instance, Module, Sig};

use axi_write::Slave;
use bench::{Bench, seeds};

/// An instance whose other inputs are the top's.
fn place<'m>(m: &'m Module, clock: Clock<'m>, name: &str, of: &Rc<Component>, given: &[(&str, Sig<'m>)]) -> Instance<'m> {
    let mut inputs = given.to_vec();
    for port in of.ports().iter().filter(|port| port.direction == Direction::Input) {
        if !["clk", "rst"].contains(&port.name.as_str()) && !given.iter().any(|(known, _)| *known == port.name) {
            inputs.push((&port.name, m.input(clock, &port.name, port.width)));
        }
    }
    m.instance(clock, name, of, &inputs)
}

/// Both blocks, wired as in the card.
fn top(p: &Profile) -> Rc<Component> {
    let (record, dma) = (record::component(), dma::component(p));
    Module::build(&format!("records_{}", p.width), |m| {
        let clock = m.clock("clk", "rst");
        let (quiet, ready) = (m.wire(clock, "quiet", 1), m.wire(clock, "write_ready", 1));
        let made = place(m, clock, "record", &record, &[("quiet", quiet.q), ("write_ready", ready.q)]);
        let inner = ["write_valid", "write_slot", "write_data", "restart"].map(|name| (name, made.out(name)));
        let written = place(m, clock, "dma", &dma, &inner);
        quiet.drive(written.out("quiet"));
        ready.drive(written.out("write_ready"));
        for (component, instance) in [(&record, &made), (&dma, &written)] {
            for port in component.ports().iter().filter(|port| port.direction == Direction::Output) {
                if !["quiet", "write_ready"].contains(&port.name.as_str()) && !inner.iter().any(|(name, _)| *name == port.name) {
                    m.output(&port.name, instance.out(&port.name));
                }
            }
        }
    })
}

/// A record as the walker gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Given {
    kind: u8,
    channel: u16,
    epoch: u32,
    start_ns: u64,
    payload: [u8; 40],
}

impl Given {
    fn random(rng: &mut ChaCha8Rng) -> Given {
        Given {
            kind: rng.random_range(1..=3),
            channel: rng.random(),
            epoch: rng.random(),
            start_ns: rng.random(),
            payload: std::array::from_fn(|_| rng.random()),
        }
    }

    /// The 64 bytes, laid out by hand from the table at the head of the record format.
    fn bytes(&self, sequence: u32, lost_before: u32) -> [u8; 64] {
        let mut bytes = [0; 64];
        bytes[0] = self.kind;
        bytes[1] = 1;
        bytes[2..4].copy_from_slice(&self.channel.to_le_bytes());
        bytes[4..8].copy_from_slice(&sequence.to_le_bytes());
        bytes[8..12].copy_from_slice(&lost_before.to_le_bytes());
        bytes[12..16].copy_from_slice(&self.epoch.to_le_bytes());
        bytes[16..24].copy_from_slice(&self.start_ns.to_le_bytes());
        bytes[24..].copy_from_slice(&self.payload);
        bytes
    }
}

/// A walker, the blocks, a bus and a host that sees registers.
struct Rig {
    bench: Bench,
    slave: Slave,
    rng: ChaCha8Rng,
    /// Share of the clocks in which the walker offers a record.
    pace: f64,
    to_give: VecDeque<Given>,
    giving: bool,
    /// Records taken from the walker, with the value of `read` three clocks before.
    taken: Vec<(Given, u32)>,
    reads: VecDeque<u32>,
}

const BASE: u64 = 0x7_ffff_ff40;

impl Rig {
    fn new(p: &Profile, mut rng: ChaCha8Rng, size_log2: u32) -> Rig {
        let mut bench = Bench::new(&top(p));
        bench.set("base_low", BASE & 0xffff_ffff);
        bench.set("base_high", BASE >> 32);
        bench.set("size_log2", size_log2.into());
        let slave = Slave::new(ChaCha8Rng::seed_from_u64(rng.random()), p.width);
        let reads = VecDeque::from([0; 4]);
        Rig {
            bench,
            slave,
            rng,
            pace: 1.0,
            to_give: VecDeque::new(),
            giving: false,
            taken: vec![],
            reads,
        }
    }

    fn enable(&mut self, on: bool) {
        self.bench.set("enable", on.into());
        self.steps(20);
    }

    fn give(&mut self, count: usize) {
        for _ in 0..count {
            let given = Given::random(&mut self.rng);
            self.to_give.push_back(given);
        }
    }

    /// The host has taken so many records.
    fn read(&mut self, records: u32) {
        self.bench.set("read", records.into());
        self.reads[3] = records;
    }

    fn step(&mut self) {
        self.giving |= !self.to_give.is_empty() && self.rng.random_bool(self.pace);
        self.bench.set("record_valid", self.giving.into());
        if let Some(given) = self.to_give.front().filter(|_| self.giving) {
            self.bench.set("record_kind", given.kind.into());
            self.bench.set("record_channel", given.channel.into());
            self.bench.set("record_epoch", given.epoch.into());
            self.bench.set("record_start_ns", given.start_ns);
            let words: Vec<u32> = given
                .payload
                .chunks(4)
                .map(|four| u32::from_le_bytes(four.try_into().expect("four")))
                .collect();
            self.bench.set_words("record_payload", &words);
        }
        self.slave.drive(&mut self.bench);
        self.bench.step();
        self.slave.see(&self.bench);
        if self.giving && self.bench.is("record_ready") {
            self.giving = false;
            self.taken.push((self.to_give.pop_front().expect("given"), self.reads[0]));
        }
        self.reads.pop_front();
        self.reads.push_back(self.reads[2]);
    }

    fn steps(&mut self, clocks: u32) {
        for _ in 0..clocks {
            self.step();
        }
    }

    /// Until all is given and nothing is under way.
    fn finish(&mut self) {
        for _ in 0..200_000 {
            self.step();
            if self.to_give.is_empty() {
                // What was taken in this clock is no longer idle in the next but one.
                self.steps(3);
                if self.bench.is("idle") {
                    return;
                }
            }
        }
        panic!("never idle");
    }

    fn count(&self, name: &str) -> u32 {
        self.bench.get(name) as u32
    }

    fn lost(&self) -> [u32; 3] {
        ["lost_epoch", "lost_suspect", "lost_epoch_end"].map(|name| self.count(name))
    }

    /// All that was taken was written in order or is lost, and the counters say so. Nothing
    /// was lost while the ring had room, nothing written where the host had not read.
    fn check(&self, size_log2: u32) {
        let mut lost = [0; 3];
        let mut written = 0u32;
        let mut lost_before = 0;
        for (given, read) in &self.taken {
            let expected = given.bytes(written, lost_before);
            let full = written.wrapping_sub(*read) >= 1 << size_log2;
            match self.slave.landed.get(written as usize) {
                Some((address, bytes)) if *bytes == expected => {
                    assert_eq!(*address, BASE + u64::from(written % (1 << size_log2)) * 64, "record {written}");
                    (written, lost_before) = (written + 1, 0);
                }
                _ => {
                    assert!(full, "record lost before {written} while the host had read {read} of 2^{size_log2}");
                    lost[usize::from(given.kind) - 1] += 1;
                    lost_before += 1;
                }
            }
        }
        assert_eq!(
            written as usize,
            self.slave.landed.len(),
            "every record written is one that was given"
        );
        assert_eq!(self.count("written"), written);
        assert_eq!(self.lost(), lost);
        assert_eq!(self.count("offered"), self.taken.len() as u32);
        assert_eq!(self.count("offered"), written + lost.iter().sum::<u32>(), "conservation");
        assert_eq!(u64::from(self.count("errors")), self.slave.refused);
    }
}

fn both(test: impl Fn(&Profile)) {
    test(&Profile::narrow());
    test(&Profile::wide());
}

fn rng() -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(7)
}

#[test]
fn a_record_has_the_bytes_of_the_format() {
    both(|p| {
        let mut rig = Rig::new(p, rng(), 4);
        rig.enable(true);
        let payload = std::array::from_fn(|n| 24 + n as u8);
        rig.to_give.push_back(Given {
            kind: 2,
            channel: 0x0302,
            epoch: 0x0f0e_0d0c,
            start_ns: 0x1716_1514_1312_1110,
            payload,
        });
        rig.finish();
        // Every byte that the format leaves free to choose is its own place.
        let mut expected: [u8; 64] = std::array::from_fn(|n| n as u8);
        expected[0] = 2;
        expected[1] = 1;
        expected[4..12].fill(0);
        assert_eq!(rig.slave.landed, [(BASE, expected)]);
    });
}

#[test]
fn a_full_ring_drops_whole_records_and_the_next_one_tells() {
    both(|p| {
        let mut rig = Rig::new(p, rng(), 2);
        rig.enable(true);
        rig.give(7);
        rig.finish();
        assert_eq!((rig.count("written"), rig.count("offered")), (4, 7));
        assert_eq!(rig.lost().iter().sum::<u32>(), 3);
        rig.read(1);
        rig.steps(4);
        rig.give(2);
        rig.finish();
        assert_eq!((rig.count("written"), rig.count("offered")), (5, 9));
        assert_eq!(rig.slave.landed[4].1[8..12], [3, 0, 0, 0], "three lost before the fifth");
        assert_eq!(rig.slave.landed[4].0, BASE, "in the place of the first");
        rig.read(5);
        rig.steps(4);
        rig.give(4);
        rig.finish();
        assert_eq!(rig.slave.landed[5].1[8..12], [1, 0, 0, 0]);
        assert_eq!(rig.slave.landed[6].1[8..12], [0, 0, 0, 0]);
        rig.check(2);
    });
}

#[test]
fn a_ring_of_any_size_is_used_to_the_last_place() {
    for size_log2 in [1, 2, 6, 24] {
        let mut rig = Rig::new(&Profile::wide(), rng(), size_log2);
        rig.enable(true);
        rig.give(200);
        rig.finish();
        assert_eq!(rig.count("written"), 200.min(1 << size_log2));
        rig.check(size_log2);
    }
}

#[test]
fn addresses_carry_into_the_upper_half() {
    let mut rig = Rig::new(&Profile::wide(), rng(), 3);
    rig.enable(true);
    rig.give(5);
    rig.finish();
    let addresses: Vec<u64> = rig.slave.landed.iter().map(|(address, _)| *address).collect();
    assert_eq!(
        addresses,
        [0x7_ffff_ff40, 0x7_ffff_ff80, 0x7_ffff_ffc0, 0x8_0000_0000, 0x8_0000_0040]
    );
}

#[test]
fn what_comes_while_not_enabled_is_lost_and_counted_until_a_new_ring_begins() {
    both(|p| {
        let mut rig = Rig::new(p, rng(), 4);
        rig.give(5);
        rig.finish();
        assert_eq!((rig.count("offered"), rig.lost().iter().sum::<u32>()), (5, 5));
        assert!(rig.slave.landed.is_empty());
        rig.enable(true);
        assert_eq!((rig.count("offered"), rig.lost()), (0, [0; 3]), "a new ring counts from zero");
        rig.give(3);
        rig.finish();
        assert_eq!(rig.slave.landed[0].1[4..12], [0; 8], "the first of its ring, none lost before it");
        rig.enable(false);
        rig.give(2);
        rig.finish();
        assert_eq!(
            (rig.count("offered"), rig.count("written")),
            (5, 3),
            "what was counted stays to be read"
        );
        rig.enable(true);
        assert_eq!((rig.count("offered"), rig.count("written")), (0, 0));
        rig.give(1);
        rig.finish();
        assert_eq!(rig.slave.landed[3].0, BASE, "an empty ring");
        assert_eq!(rig.slave.landed[3].1[4..12], [0; 8]);
    });
}

#[test]
fn a_new_ring_waits_for_the_writes_of_the_old_one() {
    both(|p| {
        let mut rig = Rig::new(p, rng(), 4);
        rig.enable(true);
        rig.slave.pace[2] = 0.0;
        rig.give(3);
        rig.steps(100);
        assert_eq!((rig.slave.landed.len(), rig.count("written")), (3, 0), "no response yet");
        rig.enable(false);
        rig.enable(true);
        rig.give(2);
        rig.steps(100);
        assert_eq!(rig.slave.landed.len(), 3, "the new ring has not begun");
        rig.slave.pace[2] = 1.0;
        for _ in 0..20 {
            rig.step();
            assert!(!rig.bench.is("irq_status_set"), "nor do they interrupt");
        }
        rig.finish();
        assert_eq!(
            (rig.count("written"), rig.count("offered")),
            (0, 0),
            "old writes do not count in the new ring"
        );
        rig.give(2);
        rig.finish();
        assert_eq!((rig.count("written"), rig.slave.landed[3].0), (2, BASE));
    });
}

#[test]
fn addresses_and_data_do_not_wait_for_each_other() {
    both(|p| {
        let mut rig = Rig::new(p, rng(), 4);
        rig.enable(true);
        rig.slave.pace = [0.0, 1.0, 1.0];
        rig.give(1);
        rig.steps(50);
        assert!(!rig.bench.is("m_axi_wvalid"), "all data taken");
        assert!(rig.bench.is("m_axi_awvalid"));
        rig.slave.pace = [1.0, 0.0, 1.0];
        rig.steps(50);
        assert!(!rig.bench.is("m_axi_awvalid"));
        rig.give(1);
        rig.steps(50);
        assert_eq!(rig.slave.addressed, 2, "the address went ahead");
        rig.slave.pace = [1.0; 3];
        rig.finish();
        rig.check(4);
    });
}

#[test]
fn writes_under_way_are_bounded_and_nothing_is_lost_by_waiting() {
    both(|p| {
        let mut rig = Rig::new(p, rng(), 10);
        rig.enable(true);
        rig.slave.pace[2] = 0.0;
        rig.give(100);
        rig.steps(3000);
        assert_eq!(rig.slave.landed.len() as u32, dma::OUTSTANDING);
        assert!(!rig.bench.is("idle"));
        rig.slave.pace[2] = 1.0;
        rig.finish();
        assert_eq!(rig.count("written"), 100);
        rig.check(10);
    });
}

#[test]
fn a_record_with_an_error_response_is_counted_as_written_and_as_an_error() {
    let mut rig = Rig::new(&Profile::wide(), rng(), 10);
    rig.enable(true);
    rig.slave.errors = 0.5;
    rig.give(100);
    rig.finish();
    assert!((1..100).contains(&rig.slave.refused), "some of each");
    rig.check(10);
}

#[test]
fn the_interrupt_follows_the_status_and_its_mask() {
    let mut rig = Rig::new(&Profile::wide(), rng(), 4);
    rig.enable(true);
    rig.give(1);
    let mut pulses = 0;
    for _ in 0..40 {
        rig.step();
        pulses += rig.count("irq_status_set");
        assert!(!rig.bench.is("irq"));
    }
    assert_eq!(pulses, 1, "a pulse a record");
    for (status, enable) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        rig.bench.set("irq_status", status);
        rig.bench.set("irq_enable", enable);
        rig.steps(2);
        assert_eq!(rig.bench.get("irq"), status & enable);
    }
}

#[test]
fn records_follow_each_other_as_fast_as_stated() {
    for (p, clocks) in [(Profile::wide(), record::PERIOD), (Profile::narrow(), 9)] {
        let mut rig = Rig::new(&p, rng(), 10);
        rig.enable(true);
        rig.give(200);
        rig.steps(30);
        let before = rig.slave.landed.len();
        rig.steps(100 * clocks);
        assert_eq!(rig.slave.landed.len() - before, 100, "{} bits", p.width);
    }
}

#[test]
fn any_pace_of_walker_bus_and_host() {
    for p in [Profile::narrow(), Profile::wide()] {
        seeds(60, |mut rng| {
            let size_log2 = rng.random_range(1..7);
            let mut rig = Rig::new(&p, ChaCha8Rng::seed_from_u64(rng.random()), size_log2);
            let paces = [1.0, 0.8, 0.3, 0.05];
            let mut pace = || paces[rng.random_range(0..paces.len())];
            rig.pace = pace();
            rig.slave.pace = [pace(), pace(), pace()];
            let (host, taken) = (pace() / 4.0, pace());
            rig.slave.errors = [0.0, 0.1][rng.random_range(0..2)];
            rig.enable(true);
            rig.give(400);
            let mut read = 0;
            for _ in 0..200_000 {
                rig.step();
                if rng.random_bool(host) {
                    let ready = rig.count("written") - read;
                    read += (f64::from(ready) * taken).ceil() as u32;
                    rig.read(read);
                }
                assert!(
                    rig.slave.landed.len() as u32 - read <= 1 << size_log2,
                    "a record not yet read is overwritten"
                );
                if rig.to_give.is_empty() {
                    break;
                }
            }
            rig.finish();
            rig.check(size_log2);
        });
    }
}
