use super::{Device, Identity, abandon, idle};
use crate::Error;
use crate::card::{Card, Wake};
use crate::record::{Raw, Record};
use crate::registers::{dma, epoch};
use crate::ring::{Balance, Ring};
use std::time::Duration;

/// A card that measures. Dropped before it was [stopped](Self::stop), as on an error or in a
/// panic, it ends epochs, interrupts and DMA, and waits for nothing; what was not taken is lost.
pub struct Running<C: Card> {
    /// There until [`stop`](Self::stop) gives it back.
    device: Option<Device<C>>,
    ring: Ring,
    pub(super) start_ns: u64,
}

impl<C: Card> Running<C> {
    pub(super) fn new(device: Device<C>, ring: Ring) -> Self {
        Self {
            device: Some(device),
            ring,
            start_ns: 0,
        }
    }

    /// The card itself.
    pub fn card(&mut self) -> &mut C {
        self.parts().0.card()
    }

    /// What the card is.
    pub fn identity(&self) -> &Identity {
        self.device.as_ref().expect("only stop takes it, and takes all").identity()
    }

    /// When the first epoch begins, or began, in PTP nanoseconds.
    pub fn start_ns(&self) -> u64 {
        self.start_ns
    }

    pub(super) fn parts(&mut self) -> (&mut Device<C>, &mut Ring) {
        (self.device.as_mut().expect("only stop takes it, and takes all"), &mut self.ring)
    }

    /// Waits for records, at most for `timeout`, and gives them to `take` as
    /// [`Ring::drain`] does. How many there were; none if the time was over before.
    ///
    /// # Errors
    /// As [`Ring::drain`].
    pub fn wait(&mut self, timeout: Duration, mut take: impl FnMut(Record)) -> Result<u32, Error> {
        let mut take = |raw: Raw| take(raw.decode());
        let (device, ring) = self.parts();
        let card = device.card();
        let woken = card.wait(timeout)? == Wake::Interrupt;
        if woken {
            // Cleared before the ring is looked at: a record that comes later raises it again.
            dma::IRQ_STATUS.write(card, 1)?;
        }
        let taken = ring.drain(card, &mut take)?;
        if woken || taken == 0 {
            return Ok(taken);
        }
        // Their interrupt was lost, and none follows until it is cleared.
        dma::IRQ_STATUS.write(card, 1)?;
        Ok(taken + ring.drain(card, take)?)
    }

    /// Gives the records that are there to `take`, without waiting.
    ///
    /// # Errors
    /// As [`Ring::drain`].
    pub fn drain(&mut self, mut take: impl FnMut(Record)) -> Result<u32, Error> {
        let (device, ring) = self.parts();
        ring.drain(device.card(), |raw| take(raw.decode()))
    }

    /// Ends the measurement: the epoch being counted is given up, those before it are handed
    /// over, and their records given to `take`.
    ///
    /// # Errors
    /// As [`Ring::drain`]; [`Error::Stuck`] when the card never comes to rest;
    /// [`Error::Conservation`] when a record was lost without being counted.
    pub fn stop(mut self, mut take: impl FnMut(Record)) -> Result<(Device<C>, Balance), Error> {
        let (device, ring) = self.parts();
        epoch::ENABLE.write(device.card(), 0)?;
        // Without interrupts, so that a wait is one: time passes, however many records there are.
        dma::IRQ_ENABLE.write(device.card(), 0)?;
        device.until("idle", |card| {
            // Whether the card is idle is asked first, so that its last record is drained.
            let idle = idle(card)?;
            ring.drain(card, |raw| take(raw.decode()))?;
            Ok(idle)
        })?;
        let balance = ring.balance(device.card())?;
        dma::ENABLE.write(device.card(), 0)?;
        let device = self.device.take().expect("nothing else takes it");
        Ok((device, balance))
    }
}

impl<C: Card> Drop for Running<C> {
    fn drop(&mut self) {
        if let Some(device) = &mut self.device {
            abandon(device.card());
        }
    }
}
