//! Memories.

use crate::node::{Kind, MemoryData, ReadPort, WritePort};
use crate::{Clock, Module, Sig};
use num_bigint::BigUint;
use std::panic::Location;

/// What a registered read gives when another port writes the same address at that clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collision {
    /// The word before the write (read-first).
    Old,
    /// The word being written (write-first).
    New,
}

/// A memory of `depth` words. With one write and any number of read ports it is a
/// simple dual-port RAM (read ports beyond one are copies); with two write ports and
/// reads at the same addresses, a true dual-port RAM. Two writes to one address at
/// one clock: the port made last wins.
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
            assert!(words.len() <= depth, "memory `{name}` at {at}: {} words for a depth of {depth}", words.len());
            assert!(words.iter().all(|w| w.bits() <= u64::from(width)), "memory `{name}` at {at}: a word is wider than {width} bits");
        }
        let mut state = self.state.borrow_mut();
        state.memories.push(MemoryData { name: name.to_string(), width, depth, init, writes: vec![], reads: vec![], at });
        Memory { module: self, index: state.memories.len() - 1 }
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
        let clock = self.checked(address, "write");
        self.module.same_clock(enable, address);
        self.module.same_clock(data, address);
        assert!(enable.width() == 1, "a write enable is one bit, not {} at {}", enable.width(), Location::caller());
        let mut state = self.module.state.borrow_mut();
        let memory = &mut state.memories[self.index];
        assert!(
            data.width() == memory.width,
            "widths differ in a write at {}: memory `{}` (made at {}) has {} bits, the data {}",
            Location::caller(),
            memory.name,
            memory.at,
            memory.width,
            data.width()
        );
        memory.writes.push(WritePort { clock: clock.index, enable: enable.node, address: address.node, data: data.node });
    }

    /// A registered read: the word at `address`, one clock later.
    #[track_caller]
    pub fn read(self, address: Sig<'m>, collision: Collision) -> Sig<'m> {
        self.any_read(None, address, collision)
    }

    /// A registered read that keeps its last word while `enable` is 0.
    #[track_caller]
    pub fn read_if(self, enable: Sig<'m>, address: Sig<'m>, collision: Collision) -> Sig<'m> {
        assert!(enable.width() == 1, "a read enable is one bit, not {} at {}", enable.width(), Location::caller());
        self.module.same_clock(enable, address);
        self.any_read(Some(enable), address, collision)
    }

    /// A combinational read (distributed RAM).
    #[track_caller]
    pub fn read_async(self, address: Sig<'m>) -> Sig<'m> {
        let clock = self.checked(address, "read");
        let width = self.module.state.borrow().memories[self.index].width;
        let node = self.module.add(Kind::ReadAsync(self.index, address.node), width, Some(clock.index), Location::caller());
        self.module.sig(node)
    }

    #[track_caller]
    fn any_read(self, enable: Option<Sig<'m>>, address: Sig<'m>, collision: Collision) -> Sig<'m> {
        let clock = self.checked(address, "read");
        let (width, port) = {
            let state = self.module.state.borrow();
            (state.memories[self.index].width, state.memories[self.index].reads.len())
        };
        let node = self.module.add(Kind::ReadSync(self.index, port), width, Some(clock.index), Location::caller());
        let mut state = self.module.state.borrow_mut();
        let name = format!("{}_read{port}", state.memories[self.index].name);
        state.nodes[node].name = Some(name);
        state.memories[self.index].reads.push(ReadPort {
            node,
            clock: clock.index,
            enable: enable.map(|e| e.node),
            address: address.node,
            collision,
        });
        drop(state);
        self.module.sig(node)
    }

    #[track_caller]
    fn checked(self, address: Sig<'m>, what: &str) -> Clock<'m> {
        let need = self.address_width();
        let state = self.module.state.borrow();
        let memory = &state.memories[self.index];
        assert!(
            address.width() == need,
            "widths differ in a {what} at {}: memory `{}` (made at {}) takes addresses of {need} bits, not {}",
            Location::caller(),
            memory.name,
            memory.at,
            address.width()
        );
        drop(state);
        address.clock()
    }
}
