use super::{Device, idle};
use crate::Error;
use crate::card::{Card, Wake};
use crate::record::Record;
use crate::registers::{dma, epoch};
use crate::ring::{Balance, Ring};
use std::time::Duration;

/// A card that measures.
pub struct Running<C> {
    device: Device<C>,
    ring: Ring,
}

impl<C: Card> Running<C> {
    pub(super) fn new(device: Device<C>, ring: Ring) -> Self {
        Self { device, ring }
    }

    /// The card itself.
    pub fn card(&mut self) -> &mut C {
        self.device.card()
    }

    /// Waits for records, at most for `timeout`, and gives them to `take` as
    /// [`Ring::drain`] does. How many there were; none if the time was over before.
    ///
    /// # Errors
    /// As [`Ring::drain`].
    pub fn wait(&mut self, timeout: Duration, take: impl FnMut(Record)) -> Result<u32, Error> {
        let card = self.device.card();
        if card.wait(timeout)? == Wake::Interrupt {
            // Cleared before the ring is looked at: a record that comes later raises it again.
            dma::IRQ_STATUS.write(card, 1)?;
        }
        self.drain(take)
    }

    /// Gives the records that are there to `take`, without waiting.
    ///
    /// # Errors
    /// As [`Ring::drain`].
    pub fn drain(&mut self, take: impl FnMut(Record)) -> Result<u32, Error> {
        self.ring.drain(self.device.card(), take)
    }

    /// Ends the measurement: the epoch being counted is given up, those before it are handed
    /// over, and their records given to `take`.
    ///
    /// # Errors
    /// As [`Ring::drain`]; [`Error::Stuck`] when the card never comes to rest;
    /// [`Error::Conservation`] when a record was lost without being counted.
    pub fn stop(mut self, mut take: impl FnMut(Record)) -> Result<(Device<C>, Balance), Error> {
        let Self { device, ring } = &mut self;
        epoch::ENABLE.write(device.card(), 0)?;
        // Without interrupts, so that a wait is one: time passes, however many records there are.
        dma::IRQ_ENABLE.write(device.card(), 0)?;
        device.until("idle", |card| {
            // Whether the card is idle is asked first, so that its last record is drained.
            let idle = idle(card)?;
            ring.drain(card, &mut take)?;
            Ok(idle)
        })?;
        let balance = ring.balance(device.card())?;
        dma::ENABLE.write(device.card(), 0)?;
        Ok((self.device, balance))
    }
}
