//! A card that is a map of registers and a ring in memory, with time that does not pass unless told.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::time::Duration;
use wiremeter_abi::register::{ABI_HASH, Access, MAP};
use wiremeter_driver::{Card, CardError, DmaMemory, Wake};

/// What happens in a wait.
type Step = Box<dyn FnOnce(&mut Fake)>;

/// The channel of a record of an epoch that began late.
pub const LATE: u16 = 999;

#[derive(Default)]
pub struct Fake {
    registers: HashMap<&'static str, u32>,
    names: HashMap<u32, (&'static str, Access)>,
    memory: Rc<RefCell<Vec<u8>>>,
    unannounced: u32,
    /// An edge of the interrupt that no wait has seen; none counts levels.
    edge: Option<bool>,
    /// All writes, by register name.
    pub writes: Vec<(&'static str, u32)>,
    /// What the next waits do, one each; then time just passes.
    pub script: VecDeque<Step>,
    /// How often the driver waited.
    pub waits: u32,
    /// Offers another record whenever the host takes some.
    pub eager: bool,
    /// Reads give all ones.
    pub dead: bool,
    /// The register whose next write of a one is the last that is followed by good reads.
    pub dies_at: Option<&'static str>,
    /// Accesses fail.
    pub unplugged: bool,
    /// What an access takes of the card's time, in nanoseconds.
    pub access_ns: u64,
    /// Time since the clock was latched.
    passed_ns: u64,
    /// The clock is at the start as soon as epochs are enabled.
    pub chases: bool,
    /// Starts at which epochs were enabled, and the card's time then.
    pub starts: Vec<[u64; 2]>,
}

impl Fake {
    /// A 64-bit card with 16 channels, ready after reset.
    pub fn new() -> Self {
        let mut fake = Self::default();
        for block in &MAP {
            for register in block.registers {
                let parts = [block.name, block.instance, register.name];
                let name: &'static str = parts.join(".").replace("..", ".").leak();
                let address = block.base + register.offset;
                fake.names.insert(address, (name, register.access));
                fake.registers.insert(name, register.reset);
            }
        }
        fake.set("id.abi_hash", ABI_HASH);
        fake.set("id.blocks", 1);
        fake.set("id.width", 64);
        fake.set("id.channels", 16);
        fake.set("id.clock_hz", 156_250_000);
        fake.set("epoch.status", 1);
        fake.set("dma.idle", 1);
        fake
    }

    /// A card whose interrupt ends a wait when it rises, once, as a message does.
    pub fn by_edges() -> Self {
        let edge = Some(false);
        Self { edge, ..Self::new() }
    }

    fn interrupts(&self) -> bool {
        self.get("dma.irq_status") & self.get("dma.irq_enable") == 1
    }

    pub fn get(&self, name: &str) -> u32 {
        self.registers[name]
    }

    pub fn set(&mut self, name: &'static str, value: u32) {
        let before = self.edge.is_some() && self.interrupts();
        let old = self.registers.insert(name, value);
        assert!(old.is_some(), "no register {name}");
        if let Some(edge) = self.edge {
            self.edge = Some(edge || (!before && self.interrupts()));
        }
    }

    fn add(&mut self, name: &'static str, value: u32) {
        self.set(name, self.get(name).wrapping_add(value));
    }

    /// Makes an epoch record for `channel`: written to the ring, or lost and counted.
    pub fn offer(&mut self, channel: u16) {
        let (written, read) = (self.get("dma.written"), self.get("dma.read"));
        let size = 1 << self.get("dma.size_log2");
        self.add("dma.offered", 1);
        if self.get("dma.enable") == 0 || written.wrapping_sub(read) >= size {
            self.add("dma.lost_epoch", 1);
            self.unannounced += 1;
            return;
        }
        let mut record = [0; 64];
        record[0] = 1;
        record[1] = 1;
        record[2..4].copy_from_slice(&channel.to_le_bytes());
        record[4..8].copy_from_slice(&written.to_le_bytes());
        record[8..12].copy_from_slice(&self.unannounced.to_le_bytes());
        self.unannounced = 0;
        self.poke(written % size, 0, &record);
        self.add("dma.written", 1);
        self.set("dma.irq_status", 1);
    }

    /// Overwrites bytes of the record in a slot.
    pub fn poke(&mut self, slot: u32, offset: usize, bytes: &[u8]) {
        let start = slot as usize * 64 + offset;
        self.memory.borrow_mut()[start..start + bytes.len()].copy_from_slice(bytes);
    }

    /// The card's time, in nanoseconds.
    fn now(&self) -> u64 {
        let seconds = u64::from(self.get("clock.now_seconds_high")) << 32 | u64::from(self.get("clock.now_seconds"));
        seconds * 1_000_000_000 + u64::from(self.get("clock.now_ns")) + self.passed_ns
    }

    /// Enables epochs. From a start that is over, one with what is left of it ends at once.
    fn enable(&mut self) {
        let start = u64::from(self.get("epoch.start_ns_high")) << 32 | u64::from(self.get("epoch.start_ns_low"));
        self.starts.push([start, self.now()]);
        if self.now() >= start {
            self.offer(LATE);
        } else if self.chases {
            self.passed_ns += start - self.now();
        }
    }

    fn fail(&mut self, offset: u32) -> Result<(), CardError> {
        self.passed_ns += self.access_ns;
        if self.unplugged {
            let source = "unplugged".into();
            return Err(CardError::Access { offset, source });
        }
        Ok(())
    }

    fn command(&mut self, name: &str) {
        if name == "clock.latch" && self.passed_ns > 0 {
            let now = self.now();
            self.passed_ns = 0;
            self.set("clock.now_seconds_high", ((now / 1_000_000_000) >> 32) as u32);
            self.set("clock.now_seconds", (now / 1_000_000_000) as u32);
            self.set("clock.now_ns", (now % 1_000_000_000) as u32);
        }
        if name == "clock.set" {
            self.set("clock.now_seconds_high", self.get("clock.value_seconds_high"));
            self.set("clock.now_seconds", self.get("clock.value_seconds"));
            self.set("clock.now_ns", self.get("clock.value_ns"));
        }
    }
}

impl Card for Fake {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        self.fail(offset)?;
        if self.dead {
            return Ok(u32::MAX);
        }
        Ok(self.names.get(&offset).map_or(0, |(name, _)| self.get(name)))
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        self.fail(offset)?;
        let Some(&(name, access)) = self.names.get(&offset) else {
            return Ok(());
        };
        self.writes.push((name, value));
        if (name, value) == ("epoch.enable", 1) {
            self.enable();
        }
        self.dead |= value == 1 && self.dies_at == Some(name);
        match access {
            Access::Constant | Access::ReadOnly | Access::Counter => {}
            Access::ReadWrite => self.set(name, value),
            Access::Command => self.command(name),
            Access::Write1ToClear => self.set(name, self.get(name) & !value),
        }
        if self.eager && name == "dma.read" {
            self.offer(0);
        }
        Ok(())
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        self.memory = Rc::new(RefCell::new(vec![0; bytes]));
        Ok(Box::new(Memory(Rc::clone(&self.memory))))
    }

    fn wait(&mut self, _: Duration) -> Result<Wake, CardError> {
        self.waits += 1;
        if let Some(step) = self.script.pop_front() {
            step(self);
        }
        let interrupt = match &mut self.edge {
            Some(edge) => std::mem::take(edge),
            None => self.interrupts(),
        };
        Ok(if interrupt { Wake::Interrupt } else { Wake::Timeout })
    }
}

struct Memory(Rc<RefCell<Vec<u8>>>);

impl DmaMemory for Memory {
    fn address(&self) -> u64 {
        0x12_3456_7000
    }

    fn len(&self) -> usize {
        self.0.borrow().len()
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        out.copy_from_slice(&self.0.borrow()[offset..offset + out.len()]);
    }
}
