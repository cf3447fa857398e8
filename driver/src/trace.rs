//! A card that tells what is done with it.

use crate::card::{Card, CardError, DmaMemory, Wake};
use crate::registers;
use std::fmt;
use std::time::Duration;

/// Wraps a card and gives a line of text to `sink` after each access, registers by their names.
#[derive(Debug)]
pub struct Trace<C, S> {
    card: C,
    sink: S,
}

impl<C: Card, S: FnMut(fmt::Arguments)> Trace<C, S> {
    /// Traces `card`, as in `Trace::new(card, |line| eprintln!("{line}"))`.
    pub fn new(card: C, sink: S) -> Self {
        Self { card, sink }
    }

    /// The card itself, untraced.
    pub fn card(&mut self) -> &mut C {
        &mut self.card
    }

    fn failed<T>(&mut self, result: Result<T, CardError>) -> Result<T, CardError> {
        if let Err(error) = &result {
            (self.sink)(format_args!("failed: {error}"));
        }
        result
    }
}

impl<C: Card, S: FnMut(fmt::Arguments)> Card for Trace<C, S> {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        let result = self.card.read32(offset);
        let value = self.failed(result)?;
        (self.sink)(format_args!("read {} = {value:#x}", Place(offset)));
        Ok(value)
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        let result = self.card.write32(offset, value);
        self.failed(result)?;
        (self.sink)(format_args!("write {} = {value:#x}", Place(offset)));
        Ok(())
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        let result = self.card.dma_alloc(bytes);
        let memory = self.failed(result)?;
        (self.sink)(format_args!("memory of {bytes} bytes at {:#x}", memory.address()));
        Ok(memory)
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        let result = self.card.wait(timeout);
        let wake = self.failed(result)?;
        (self.sink)(format_args!("wait {timeout:?}: {wake:?}"));
        Ok(wake)
    }
}

/// A register by name, or "hole".
struct Place(u32);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = registers::name(self.0);
        write!(f, "{} ({:#06x})", name.as_deref().unwrap_or("hole"), self.0)
    }
}
