use super::{Device, Identity, Running, abandon};
use crate::config::Config;
use crate::registers::dma;
use crate::ring::Ring;
use crate::{Card, Error};

/// A card that is configured, its clock set.
#[derive(Debug)]
pub struct Ready<C> {
    device: Device<C>,
    tau_ns: u32,
    ring_log2: u32,
}

impl<C: Card> Ready<C> {
    pub(super) fn new(device: Device<C>, config: &Config) -> Self {
        let (tau_ns, ring_log2) = (config.tau_ns, config.ring_log2);
        Self { device, tau_ns, ring_log2 }
    }

    /// The card itself.
    pub fn card(&mut self) -> &mut C {
        self.device.card()
    }

    /// What the card is.
    pub fn identity(&self) -> &Identity {
        self.device.identity()
    }

    /// Starts the ring, and epochs: from `start_ns` (PTP nanoseconds) on, or as soon after as can
    /// be, if that is over before the card knows. From 0 is as soon as can be;
    /// [`Running::start_ns`] says from when it is.
    ///
    /// # Errors
    /// When the start is no multiple of τ, the card's clock cannot be right or is always ahead
    /// of the start, or the card fails.
    pub fn run(mut self, start_ns: u64) -> Result<Running<C>, Error> {
        let Self { tau_ns, ring_log2, .. } = self;
        if !start_ns.is_multiple_of(tau_ns.into()) {
            return Err(Error::StartUnaligned { start_ns, tau_ns });
        }
        let ring = Ring::start(self.card(), ring_log2).inspect_err(|_| abandon(self.device.card()))?;
        // From here on, its end stops what was begun.
        let mut running = Running::new(self.device, ring);
        running.begin(start_ns, tau_ns)?;
        dma::IRQ_ENABLE.write(running.card(), 1)?;
        Ok(running)
    }
}
