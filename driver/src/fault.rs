//! A card with which things go wrong, to try what becomes of a program then.

use crate::card::{Card, CardError, DmaMemory, Wake};
use crate::pcie::Pcie;
use crate::registers::dma;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::cell::RefCell;
use std::time::Duration;
use wiremeter_abi::record::SIZE;

/// What goes wrong: from a number of accesses (reads, writes and waits) on, or in a share (0 to 1)
/// of the cases.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Faults {
    /// Accesses after which the card is gone, as if pulled out: reads are all ones, writes go
    /// nowhere, nothing interrupts.
    pub gone_after: Option<u64>,
    /// Accesses after which the card's writes to memory are answered no more.
    pub stalled_after: Option<u64>,
    /// Interrupts that never come.
    pub lost: f64,
    /// Interrupts that end the next wait, not this one.
    pub late: f64,
    /// Waits that an interrupt ends which the card did not raise: an early one, or one twice.
    pub spurious: f64,
    /// Reads of memory in which the beginning of a record is as it was at the read before: one
    /// to all of its eight words. A record whose end is old looks like any other; that there is
    /// none is PCIe's doing, which keeps the writes of a record before its count.
    pub torn: f64,
}

/// Wraps a card that then has the faults, by the random numbers of a seed.
#[derive(Debug)]
pub struct Fault<C> {
    card: C,
    faults: Faults,
    rng: ChaCha8Rng,
    accesses: u64,
    late: bool,
    written: Option<u32>,
}

impl<C: Card> Fault<C> {
    /// Gives `card` these faults.
    pub fn new(card: C, seed: u64, faults: Faults) -> Self {
        Self {
            card,
            faults,
            rng: ChaCha8Rng::seed_from_u64(seed),
            accesses: 0,
            late: false,
            written: None,
        }
    }

    /// The card itself, without faults.
    pub fn card(&mut self) -> &mut C {
        &mut self.card
    }

    /// Counts an access; whether the card is gone for it.
    fn gone(&mut self) -> bool {
        self.accesses += 1;
        self.is_past(self.faults.gone_after)
    }

    fn is_past(&self, limit: Option<u64>) -> bool {
        limit.is_some_and(|limit| self.accesses > limit)
    }

    fn happens(&mut self, share: f64) -> bool {
        share > 0.0 && self.rng.random_bool(share.min(1.0))
    }
}

impl<C: Card> Card for Fault<C> {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        if self.gone() {
            return Ok(u32::MAX);
        }
        let value = self.card.read32(offset)?;
        if !self.is_past(self.faults.stalled_after) {
            return Ok(value);
        }
        Ok(if offset == dma::WRITTEN.address() {
            *self.written.get_or_insert(value)
        } else if offset == dma::IDLE.address() {
            0
        } else {
            value
        })
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        if self.gone() {
            return Ok(());
        }
        self.card.write32(offset, value)
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        let memory = self.card.dma_alloc(bytes)?;
        if self.faults.torn == 0.0 {
            return Ok(memory);
        }
        Ok(Box::new(Torn {
            old: RefCell::new(vec![0; memory.len()]),
            memory,
            share: self.faults.torn.min(1.0),
            rng: RefCell::new(ChaCha8Rng::seed_from_u64(self.rng.random())),
        }))
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        if self.gone() {
            self.card.wait(timeout)?;
            return Ok(Wake::Timeout);
        }
        if std::mem::take(&mut self.late) || self.happens(self.faults.spurious) {
            return Ok(Wake::Interrupt);
        }
        let wake = self.card.wait(timeout)?;
        if wake == Wake::Timeout || self.happens(self.faults.lost) {
            return Ok(Wake::Timeout);
        }
        self.late = self.happens(self.faults.late);
        Ok(if self.late { Wake::Timeout } else { Wake::Interrupt })
    }
}

impl<C: Pcie> Pcie for Fault<C> {
    fn config_read(&mut self, offset: u16, out: &mut [u8]) -> Result<(), CardError> {
        if self.gone() {
            out.fill(u8::MAX);
            return Ok(());
        }
        self.card.config_read(offset, out)
    }

    fn config_write(&mut self, offset: u16, bytes: &[u8]) -> Result<(), CardError> {
        if self.gone() {
            return Ok(());
        }
        self.card.config_write(offset, bytes)
    }

    fn reset(&mut self) -> Result<(), CardError> {
        if self.gone() {
            return Err(CardError::Dead);
        }
        self.card.reset()
    }
}

/// Memory that is read while it changes.
struct Torn {
    memory: Box<dyn DmaMemory>,
    /// What was read last.
    old: RefCell<Vec<u8>>,
    share: f64,
    rng: RefCell<ChaCha8Rng>,
}

impl DmaMemory for Torn {
    fn address(&self) -> u64 {
        self.memory.address()
    }

    fn len(&self) -> usize {
        self.memory.len()
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        self.memory.read(offset, out);
        let (mut old, mut rng) = (self.old.borrow_mut(), self.rng.borrow_mut());
        let old = &mut old[offset..offset + out.len()];
        let now = out.to_vec();
        let records = out.len() / SIZE;
        if records > 0 && rng.random_bool(self.share) {
            let start = rng.random_range(0..records) * SIZE;
            let end = start + 8 * rng.random_range(1..=SIZE / 8);
            out[start..end].copy_from_slice(&old[start..end]);
        }
        old.copy_from_slice(&now);
    }
}
