//! The set-up of PHYs against a bus of them, at the pins.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
#[path = "../../../rtl/tests/common/mod.rs"]
mod common;
mod directed;
mod phy;
mod random;

use std::path::Path;

use bench::{Bench, folder_of};
use phy::{Bus, Registers, Seen};
use wiremeter_blocks::mdio::{self, Setup, Step};
use wiremeter_rtl::Library;

/// The block of a card's clock, and a bus.
struct Rig {
    bench: Bench,
    bus: Bus,
}

/// A set-up whose waits are short.
fn setup(addresses: Vec<u8>, steps: Vec<Step>) -> Setup {
    Setup {
        patience_log2: 6,
        poll_log2: 8,
        ..Setup::new(125_000_000, addresses, steps)
    }
}

impl Rig {
    fn new(setup: &Setup, bus: Bus) -> Rig {
        let mut bench = Bench::new(&mdio::component(setup));
        bench.set("mdio_in", 1);
        Rig { bench, bus }
    }

    fn step(&mut self) {
        self.bench.step();
        let pins = ["mdc", "mdio_out", "mdio_enable"].map(|pin| self.bench.is(pin));
        let line = self.bus.step(pins[0], pins[1], pins[2]);
        self.bench.set("mdio_in", line.into());
    }

    /// Until this many frames were seen.
    fn frames(&mut self, count: usize) -> &[Seen] {
        for _ in 0..count * 5000 {
            if self.bus.seen.len() >= count {
                return &self.bus.seen;
            }
            self.step();
        }
        panic!("{} frames of {count}", self.bus.seen.len());
    }

    /// Until all lists are over; the marks then.
    fn done(&mut self, clocks: u64) -> Marks {
        for _ in 0..clocks {
            self.step();
            if self.bench.is("done") {
                // The marks are there with it.
                return Marks {
                    absent: self.bench.get("absent"),
                    refused: self.bench.get("refused"),
                };
            }
        }
        panic!("not done in {clocks} clocks: {:?}", self.bus.seen.last());
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Marks {
    absent: u64,
    refused: u64,
}

const WELL: Marks = Marks { absent: 0, refused: 0 };

fn registers(values: &[(usize, u16)]) -> Box<[u16; 32]> {
    let mut all = Box::new([0x5a5a; 32]);
    values.iter().for_each(|(register, value)| all[*register] = *value);
    all
}

fn read(phy: u32, register: u32) -> Seen {
    Seen::Read { phy, register }
}

fn write(phy: u32, register: u32, value: u16) -> Seen {
    Seen::Write { phy, register, value }
}

#[test]
fn verilator_has_nothing_to_say() {
    let one = vec![Step::Write { register: 0, value: 1 }];
    for (n, addresses) in [vec![], vec![4], vec![0, 1], vec![3, 2, 1]].into_iter().enumerate() {
        let files = Library::of(&mdio::component(&setup(addresses, one.clone()))).0;
        let folder = folder_of(Path::new(env!("CARGO_TARGET_TMPDIR")), &format!("mdio{n}"), files);
        let mut lint = common::verilator();
        lint.args(["--lint-only", "-Wall", "--quiet"]).arg(folder.join("mdio.v"));
        let done = common::output(&mut lint);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() && said.trim().is_empty(), "{n}:\n{said}");
    }
}
