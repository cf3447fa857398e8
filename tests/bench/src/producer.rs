//! A card that has made its records in advance: what it costs to take them is the driver's.

use std::io;
use std::time::Duration;

use anyhow::{Context, Result};
use wiremeter_abi::record::{Field, HEADER, SIZE, Type, VERSION, find};
use wiremeter_abi::register::address;
use wiremeter_driver::{Card, CardError, DmaMemory, Wake};

use crate::memory::Memory;

const WRITTEN: u32 = address("dma", "", "written");
const OFFERED: u32 = address("dma", "", "offered");
/// Registers kept, from address 0 on.
const REGISTERS: usize = 0x400;

/// Registers that hold what is written to them, and a ring.
pub struct Producer {
    registers: Vec<u32>,
    /// What is written to the ring.
    image: Vec<u8>,
    memory: Option<Memory>,
}

impl Producer {
    /// A card without a ring.
    pub fn new() -> Producer {
        Producer {
            registers: vec![0; REGISTERS],
            image: Vec::new(),
            memory: None,
        }
    }

    /// Makes a ring full of epoch records, which [`Producer::announce`] tells of.
    ///
    /// # Errors
    /// There is no ring.
    pub fn fill(&mut self) -> Result<()> {
        const TYPE: Field = find(&HEADER, "type");
        const FORMAT: Field = find(&HEADER, "version");
        const SEQUENCE: Field = find(&HEADER, "sequence");
        let (records, _) = self.image.as_chunks_mut::<SIZE>();
        let (size, next) = (records.len(), self.registers[WRITTEN as usize / 4]);
        for n in 0..size as u32 {
            let sequence = next.wrapping_add(n);
            let record = &mut records[sequence as usize % size];
            record[TYPE.offset] = Type::Epoch as u8;
            record[FORMAT.offset] = VERSION;
            record[SEQUENCE.offset..][..4].copy_from_slice(&sequence.to_le_bytes());
        }
        self.memory.as_mut().context("no ring")?.write(&self.image)?;
        Ok(())
    }

    /// Says that `records` more are in the ring.
    pub fn announce(&mut self, records: u32) {
        for register in [WRITTEN, OFFERED] {
            let count = &mut self.registers[register as usize / 4];
            *count = count.wrapping_add(records);
        }
    }

    /// The ring's bytes.
    pub fn ring(&self) -> &[u8] {
        self.memory.as_ref().map_or(&[], |memory| &memory.bytes()[..self.image.len()])
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
        let source = |error: io::Error| CardError::Dma {
            bytes,
            source: error.into(),
        };
        self.image = vec![0; bytes];
        let memory = self.memory.insert(Memory::new(bytes).map_err(source)?);
        Ok(Box::new(memory.region(bytes)))
    }

    fn wait(&mut self, _: Duration) -> Result<Wake, CardError> {
        Ok(Wake::Interrupt)
    }
}
