//! The function as a card of this process, without a socket.

use std::rc::Rc;
use std::time::Duration;

use rustix::fd::OwnedFd;
use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::io::{Errno, pread};
use wiremeter_abi::pci;
use wiremeter_driver::pcie::{command, config};
use wiremeter_driver::{Card, CardError, DmaMemory, Pcie, Source, Wake};

use crate::core::Core;
use crate::dma::PAGE;
use crate::function::{AccessError, Function, Region};

/// First address of memory: above 4 GiB, so that the upper half of an address counts.
const FIRST: u64 = 0x1_0000_0000;
const REGISTERS: Region = Region::Bar(pci::REGISTERS_BAR);
const RECORDS: usize = pci::RECORDS_VECTOR as usize;

/// A function that this process has opened; dropping closes it, and it can be opened again. As
/// with [`wiremeter_sim::RtlCard`], waiting is what advances time.
pub struct InProcess<'a, C: Core> {
    function: &'a mut Function<C>,
    next: u64,
}

impl<'a, C: Core> InProcess<'a, C> {
    /// Opens the function as a driver does: it answers at its BARs, may write memory, and its
    /// interrupt goes here.
    ///
    /// # Errors
    /// When the card fails.
    pub fn open(function: &'a mut Function<C>) -> Result<Self, CardError> {
        let mut card = Self { function, next: FIRST };
        card.enable()?;
        Ok(card)
    }

    fn enable(&mut self) -> Result<(), CardError> {
        self.config_write(config::COMMAND, &(command::MEMORY | command::BUS_MASTER).to_le_bytes())?;
        self.function.connect(RECORDS, true);
        Ok(())
    }

    /// The function itself.
    pub fn function(&mut self) -> &mut Function<C> {
        self.function
    }
}

impl<C: Core> Drop for InProcess<'_, C> {
    fn drop(&mut self) {
        // A card that fails now will fail whoever opens it next.
        let _ = self.function.close();
    }
}

fn access(offset: u32, error: AccessError) -> CardError {
    CardError::Access {
        offset,
        source: error.into(),
    }
}

fn config_access(offset: u16, error: AccessError) -> CardError {
    CardError::Config {
        offset,
        source: error.into(),
    }
}

impl<C: Core> Card for InProcess<'_, C> {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        let mut word = [0; 4];
        let read = self.function.read(REGISTERS, offset.into(), &mut word);
        read.map_err(|error| access(offset, error))?;
        Ok(u32::from_le_bytes(word))
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        let written = self.function.write(REGISTERS, offset.into(), &value.to_le_bytes());
        written.map_err(|error| access(offset, error))
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        let failed = |source: Source| CardError::Dma { bytes, source };
        let size = (bytes.max(1) as u64).next_multiple_of(PAGE);
        let file = memory(size).map_err(|errno| failed(errno.into()))?;
        let card_s = file.try_clone().map_err(|error| failed(error.into()))?;
        let address = self.next;
        let mapped = self.function.dma().map(address, size, true, Some((card_s, 0)));
        mapped.map_err(|error| failed(error.into()))?;
        self.next += size + PAGE;
        let file = Rc::new(file);
        Ok(Box::new(Memory { file, address, bytes }))
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        let until = self
            .function
            .now_ns()
            .saturating_add(timeout.as_nanos().try_into().unwrap_or(u64::MAX));
        loop {
            if self.function.take_sent().contains(&RECORDS) {
                return Ok(Wake::Interrupt);
            }
            if self.function.now_ns() >= until {
                return Ok(Wake::Timeout);
            }
            let advanced = self.function.advance(until, 1);
            advanced.map_err(|error| CardError::Wait { source: error.into() })?;
        }
    }
}

impl<C: Core> Pcie for InProcess<'_, C> {
    fn config_read(&mut self, offset: u16, out: &mut [u8]) -> Result<(), CardError> {
        let read = self.function.read(Region::Config, offset.into(), out);
        read.map_err(|error| config_access(offset, error))
    }

    fn config_write(&mut self, offset: u16, bytes: &[u8]) -> Result<(), CardError> {
        let written = self.function.write(Region::Config, offset.into(), bytes);
        written.map_err(|error| config_access(offset, error))
    }

    fn reset(&mut self) -> Result<(), CardError> {
        let reset = self.function.reset();
        reset.map_err(|error| CardError::Reset { source: error.into() })?;
        self.enable()
    }
}

fn memory(bytes: u64) -> Result<OwnedFd, Errno> {
    let file = memfd_create("wiremeter", MemfdFlags::CLOEXEC)?;
    ftruncate(&file, bytes)?;
    Ok(file)
}

/// Memory as the function sees a client's: a file.
struct Memory {
    file: Rc<OwnedFd>,
    address: u64,
    bytes: usize,
}

impl DmaMemory for Memory {
    fn address(&self) -> u64 {
        self.address
    }

    fn len(&self) -> usize {
        self.bytes
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        let within = offset.checked_add(out.len()).is_some_and(|end| end <= self.bytes);
        assert!(within, "{offset} + {} of {} bytes", out.len(), self.bytes);
        let mut done = 0;
        while done < out.len() {
            match pread(&*self.file, &mut out[done..], (offset + done) as u64) {
                Ok(some @ 1..) => done += some,
                Err(Errno::INTR) => {}
                // It is memory of this process, and as long as it was made.
                other => panic!("memory is not read: {other:?}"),
            }
        }
    }
}
