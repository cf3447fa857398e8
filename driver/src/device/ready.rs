use super::{Device, Identity, Running, abandon};
use crate::config::Config;
use crate::registers::{dma, epoch};
use crate::ring::Ring;
use crate::{Card, Error, clock};

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

    /// The first multiple of τ at least `margin_ns` after the card's present time, in PTP
    /// nanoseconds: a start for [`run`](Self::run).
    ///
    /// # Errors
    /// When the card's clock cannot be right, or the card fails.
    pub fn next_start(&mut self, margin_ns: u64) -> Result<u64, Error> {
        let earliest = clock::now(self.card())?.saturating_add(margin_ns);
        let start = earliest.checked_next_multiple_of(self.tau_ns.into());
        start.ok_or(Error::Time {
            seconds: earliest / clock::NS_PER_S,
        })
    }

    /// Starts the ring, and epochs from `start_ns` (PTP nanoseconds) on.
    ///
    /// # Errors
    /// When the start is no multiple of τ or over, or the card fails.
    pub fn run(mut self, start_ns: u64) -> Result<Running<C>, Error> {
        let tau_ns = self.tau_ns;
        if !start_ns.is_multiple_of(tau_ns.into()) {
            return Err(Error::StartUnaligned { start_ns, tau_ns });
        }
        let now_ns = clock::now(self.card())?;
        if start_ns <= now_ns {
            return Err(Error::StartPassed { start_ns, now_ns });
        }
        let ring_log2 = self.ring_log2;
        let ring = Ring::start(self.card(), ring_log2).inspect_err(|_| abandon(self.device.card()))?;
        // From here on, its end stops what was begun.
        let mut running = Running::new(self.device, ring);
        let card = running.card();
        dma::IRQ_ENABLE.write(card, 1)?;
        epoch::START_NS_LOW.write(card, start_ns as u32)?;
        epoch::START_NS_HIGH.write(card, (start_ns >> 32) as u32)?;
        epoch::START_NUMBER.write(card, (start_ns / u64::from(tau_ns)) as u32)?;
        epoch::ENABLE.write(card, 1)?;
        Ok(running)
    }
}
