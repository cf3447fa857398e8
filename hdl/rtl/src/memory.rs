//! Memories.

use crate::node::{Domain, Kind, MemoryData, ReadPort, WritePort};
use crate::{Module, Sig};
use num_bigint::BigUint;
use std::panic::Location;

/// What a registered read gives when another port writes the same address at that clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collision {
    /// The word before the write (read-first).
    Old,
    /// The word being written (write-first).
    New,
    /// Anything: it does not happen, or who reads does not look. A memory of which all
    /// registered reads say so needs no logic for collisions, which a block RAM may not
    /// have itself. The Verilog gives the inverse of the word being written if `FORMAL`
    /// is defined, so that a checked simulation shows who looks; else the old word, as
    /// the evaluator does.
    Any,
}

/// A memory of `depth` words. With one write and any number of read ports it is a
/// simple dual-port RAM (read ports beyond one are copies); with two write ports and
/// reads at the same addresses, a true dual-port RAM. Two writes to one address at
/// one clock: the port made last wins (a block RAM has no such order: a synthesiser adds
/// logic for it). Where the depth is no power of two, a word read at an address beyond it
/// is unknown, and a write there must not happen.
#[derive(Clone, Copy)]
pub struct Memory<'m> {
    module: &'m Module,
    index: usize,
}

impl Module {
    /// A memory whose words are unknown until written.
    #[track_caller]
    pub fn memory(&self, name: &str, depth: usize, width: u32) -> Memory<'_> {
        self.any_memory(name, depth, width, None)
    }

    /// A memory with contents at power-up; missing words are zero.
    #[track_caller]
    pub fn memory_init(&self, name: &str, depth: usize, width: u32, words: Vec<BigUint>) -> Memory<'_> {
        self.any_memory(name, depth, width, Some(words))
    }

    #[track_caller]
    fn any_memory(&self, name: &str, depth: usize, width: u32, init: Option<Vec<BigUint>>) -> Memory<'_> {
        let at = Location::caller();
        assert!(depth > 0 && width > 0, "memory `{name}` at {at} is empty");
        if let Some(words) = &init {
            assert!(
                words.len() <= depth,
                "memory `{name}` at {at}: {} words for a depth of {depth}",
                words.len()
            );
            assert!(
                words.iter().all(|w| w.bits() <= u64::from(width)),
                "memory `{name}` at {at}: a word is wider than {width} bits"
            );
        }
        let mut state = self.state.borrow_mut();
        state.memories.push(MemoryData {
            name: name.to_string(),
            width,
            depth,
            init,
            writes: vec![],
            reads: vec![],
            at,
        });
        Memory {
            module: self,
            index: state.memories.len() - 1,
        }
    }
}

impl<'m> Memory<'m> {
    /// Bits of an address.
    pub fn address_width(self) -> u32 {
        let depth = self.module.state.borrow().memories[self.index].depth;
        usize::BITS - (depth - 1).max(1).leading_zeros()
    }

    /// A write port: at a clock at which `enable` is 1, `data` goes to `address`.
    #[track_caller]
    pub fn write(self, enable: Sig<'m>, address: Sig<'m>, data: Sig<'m>) {
        enable.one_bit("a write enable");
        self.check_width("a write", "data", self.width(), data);
        self.check_width("a write", "addresses", self.address_width(), address);
        let clock = self.clock_of("a write", &[address, data, enable]);
        let port = WritePort {
            clock,
            enable: enable.node,
            address: address.node,
            data: data.node,
        };
        self.module.state.borrow_mut().memories[self.index].writes.push(port);
    }

    /// A registered read: the word at `address`, one clock later.
    #[track_caller]
    pub fn read(self, address: Sig<'m>, collision: Collision) -> Sig<'m> {
        self.any_read(None, address, collision)
    }

    /// A registered read that keeps its last word while `enable` is 0; before the first
    /// word it is unknown.
    #[track_caller]
    pub fn read_if(self, enable: Sig<'m>, address: Sig<'m>, collision: Collision) -> Sig<'m> {
        enable.one_bit("a read enable");
        self.any_read(Some(enable), address, collision)
    }

    /// A combinational read (distributed RAM).
    #[track_caller]
    pub fn read_async(self, address: Sig<'m>) -> Sig<'m> {
        self.check_width("a read", "addresses", self.address_width(), address);
        let domain = Domain::Clock(self.clock_of("a read", &[address]));
        let node = self.module.add(
            Kind::ReadAsync(self.index, address.node),
            self.width(),
            Some(domain),
            Location::caller(),
        );
        self.module.sig(node)
    }

    #[track_caller]
    fn any_read(self, enable: Option<Sig<'m>>, address: Sig<'m>, collision: Collision) -> Sig<'m> {
        self.check_width("a read", "addresses", self.address_width(), address);
        let parts: Vec<Sig<'m>> = std::iter::once(address).chain(enable).collect();
        let clock = self.clock_of("a read", &parts);
        let port = self.module.state.borrow().memories[self.index].reads.len();
        let at = Location::caller();
        let node = self
            .module
            .add(Kind::ReadSync(self.index, port), self.width(), Some(Domain::Clock(clock)), at);
        let mut state = self.module.state.borrow_mut();
        state.nodes[node].name = Some(format!("{}_read{port}", state.memories[self.index].name));
        let enable = enable.map(|e| e.node);
        state.memories[self.index].reads.push(ReadPort {
            node,
            clock,
            enable,
            address: address.node,
            collision,
        });
        drop(state);
        self.module.sig(node)
    }

    fn width(self) -> u32 {
        self.module.state.borrow().memories[self.index].width
    }

    /// Checks the width of a port's data or address.
    #[track_caller]
    fn check_width(self, what: &str, part: &str, want: u32, sig: Sig<'m>) {
        let state = self.module.state.borrow();
        let memory = &state.memories[self.index];
        let at = Location::caller();
        assert!(
            sig.width() == want,
            "widths differ in {what} at {at}: memory `{}` (made at {}) has {part} of {want} bits, not {}",
            memory.name,
            memory.at,
            sig.describe()
        );
    }

    /// The clock of a port.
    #[track_caller]
    fn clock_of(self, what: &str, sigs: &[Sig<'m>]) -> usize {
        match self.module.domain(sigs) {
            Some(Domain::Clock(index)) => index,
            _ => panic!("{what} of memory `{}` belongs to no clock, at {}", self.name(), Location::caller()),
        }
    }

    fn name(self) -> String {
        self.module.state.borrow().memories[self.index].name.clone()
    }
}
