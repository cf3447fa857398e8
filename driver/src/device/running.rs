use super::held::Held;
use super::{Device, Identity, abandon, idle};
use crate::Error;
use crate::card::Card;
use crate::record::Record;
use crate::registers::epoch;
use crate::ring::{Balance, Ring};
use std::time::Duration;

/// A card that measures. Dropped before it was [stopped](Self::stop), as on an error or in a
/// panic, it ends epochs, interrupts and DMA, and waits for nothing; what was not taken is lost.
pub struct Running<C: Card> {
    held: Held<C>,
    pub(super) start_ns: u64,
}

impl<C: Card> Running<C> {
    pub(super) fn new(device: Device<C>, ring: Ring) -> Self {
        Self {
            held: Held::new(device, ring),
            start_ns: 0,
        }
    }

    /// The card itself.
    pub fn card(&mut self) -> &mut C {
        self.held.card()
    }

    /// What the card is.
    pub fn identity(&self) -> &Identity {
        self.held.identity()
    }

    /// When the first epoch begins, or began, in PTP nanoseconds.
    pub fn start_ns(&self) -> u64 {
        self.start_ns
    }

    pub(super) fn parts(&mut self) -> (&mut Device<C>, &mut Ring) {
        self.held.parts()
    }

    /// Waits for records, at most for `timeout`, and gives them to `take` as
    /// [`Ring::drain`] does. How many there were; none if the time was over before.
    ///
    /// # Errors
    /// As [`Ring::drain`].
    pub fn wait(&mut self, timeout: Duration, take: impl FnMut(Record)) -> Result<u32, Error> {
        self.held.wait(timeout, take)
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
    pub fn stop(mut self, take: impl FnMut(Record)) -> Result<(Device<C>, Balance), Error> {
        epoch::ENABLE.write(self.card(), 0)?;
        self.held.stop(idle, take)
    }
}

impl<C: Card> Drop for Running<C> {
    fn drop(&mut self) {
        if let Some(device) = &mut self.held.device {
            abandon(device.card());
        }
    }
}
