//! A card that has made its records in advance: what it costs to take them is the driver's.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use wiremeter_abi::record::{Field, HEADER, SIZE, Type, VERSION, find};
use wiremeter_abi::register::address;
use wiremeter_driver::{Card, CardError, DmaMemory, Wake};

const WRITTEN: u32 = address("dma", "", "written");
const OFFERED: u32 = address("dma", "", "offered");
/// Registers kept, from address 0 on.
const REGISTERS: usize = 0x400;

/// Registers that hold what is written to them, and a ring.
pub struct Producer {
    registers: Vec<u32>,
    memory: Memory,
}

/// The ring's memory, common to the card and the host.
#[derive(Clone, Default)]
struct Memory(Rc<RefCell<Vec<u8>>>);

impl Producer {
    /// A card without a ring.
    pub fn new() -> Producer {
        Producer {
            registers: vec![0; REGISTERS],
            memory: Memory::default(),
        }
    }

    /// Makes a ring full of epoch records, which [`Producer::announce`] tells of.
    pub fn fill(&mut self) {
        const TYPE: Field = find(&HEADER, "type");
        const FORMAT: Field = find(&HEADER, "version");
        const SEQUENCE: Field = find(&HEADER, "sequence");
        let mut memory = self.memory.0.borrow_mut();
        let (records, _) = memory.as_chunks_mut::<SIZE>();
        let (size, next) = (records.len(), self.registers[WRITTEN as usize / 4]);
        for n in 0..size as u32 {
            let sequence = next.wrapping_add(n);
            let record = &mut records[sequence as usize % size];
            record[TYPE.offset] = Type::Epoch as u8;
            record[FORMAT.offset] = VERSION;
            record[SEQUENCE.offset..][..4].copy_from_slice(&sequence.to_le_bytes());
        }
    }

    /// Says that `records` more are in the ring.
    pub fn announce(&mut self, records: u32) {
        for register in [WRITTEN, OFFERED] {
            let count = &mut self.registers[register as usize / 4];
            *count = count.wrapping_add(records);
        }
    }

    /// Gives the ring's bytes to `see`.
    pub fn with_ring<T>(&self, see: impl FnOnce(&[u8]) -> T) -> T {
        see(&self.memory.0.borrow())
    }
}

impl Card for Producer {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        Ok(self.registers[offset as usize / 4])
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        self.registers[offset as usize / 4] = value;
        Ok(())
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        *self.memory.0.borrow_mut() = vec![0; bytes];
        Ok(Box::new(self.memory.clone()))
    }

    fn wait(&mut self, _: Duration) -> Result<Wake, CardError> {
        Ok(Wake::Interrupt)
    }
}

impl DmaMemory for Memory {
    fn address(&self) -> u64 {
        0
    }

    fn len(&self) -> usize {
        self.0.borrow().len()
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        out.copy_from_slice(&self.0.borrow()[offset..offset + out.len()]);
    }
}
