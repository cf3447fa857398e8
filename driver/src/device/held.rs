use super::{Device, Identity};
use crate::Error;
use crate::card::{Card, Wake};
use crate::record::{Raw, Record};
use crate::registers::dma;
use crate::ring::{Balance, Ring};
use std::time::Duration;

/// A card and the ring that it fills: what is common to all that runs.
pub(super) struct Held<C> {
    /// There until [`stop`](Self::stop) gives it back.
    pub(super) device: Option<Device<C>>,
    ring: Ring,
}

impl<C: Card> Held<C> {
    pub(super) fn new(device: Device<C>, ring: Ring) -> Self {
        let device = Some(device);
        Self { device, ring }
    }

    pub(super) fn card(&mut self) -> &mut C {
        self.parts().0.card()
    }

    pub(super) fn identity(&self) -> &Identity {
        self.device.as_ref().expect("only stop takes it, and takes all").identity()
    }

    pub(super) fn parts(&mut self) -> (&mut Device<C>, &mut Ring) {
        (self.device.as_mut().expect("only stop takes it, and takes all"), &mut self.ring)
    }

    /// Waits for records, at most for `timeout`, and gives them to `take`. How many there were.
    pub(super) fn wait(&mut self, timeout: Duration, mut take: impl FnMut(Record)) -> Result<u32, Error> {
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

    /// Waits until the card is `idle`, which was told to make no more records; gives the last of
    /// them to `take`, and the card back.
    pub(super) fn stop(
        &mut self,
        idle: impl Fn(&mut C) -> Result<bool, Error>,
        mut take: impl FnMut(Record),
    ) -> Result<(Device<C>, Balance), Error> {
        let (device, ring) = self.parts();
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
