//! A card from open to stop: [`Device`] is identified, [`Ready`] is configured, [`Running`]
//! measures. Each step takes the one before.

mod held;
mod identity;
mod prober;
mod ready;
mod running;
mod start;

pub use identity::Identity;
pub use prober::{Prober, Probing, SESSION_WORDS};
pub use ready::Ready;
pub use running::Running;

use crate::config::{Config, SLOTS};
use crate::registers::{classify, dma, epoch};
use crate::{Card, Error, clock};
use std::time::Duration;

/// A card that is known to speak this driver's ABI.
#[derive(Debug)]
pub struct Device<C> {
    card: C,
    identity: Identity,
}

impl<C: Card> Device<C> {
    /// Identifies `card` and waits until it is ready after its reset.
    ///
    /// # Errors
    /// When it is dead, no card of this kind, of another ABI, or never ready.
    pub fn open(mut card: C) -> Result<Self, Error> {
        let identity = Identity::read(&mut card)?;
        let mut device = Self { card, identity };
        device.until("ready", |card| Ok(epoch::STATUS.read(card)? & 1 == 1))?;
        Ok(device)
    }

    /// What the card is.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The card itself.
    pub fn card(&mut self) -> &mut C {
        &mut self.card
    }

    /// Stops what was running and prepares a measurement.
    ///
    /// # Errors
    /// When the card cannot do this measurement, or fails.
    pub fn configure(mut self, config: &Config) -> Result<Ready<C>, Error> {
        config.check(&self.identity)?;
        self.halt()?;
        let card = &mut self.card;
        // No measurement has a tau of zero: the card, and its table, are as reset left them.
        let fresh = epoch::TAU_NS.read(card)? == 0;
        epoch::TAU_NS.write(card, config.tau_ns)?;
        epoch::CHANNELS_USED.write(card, config.channels_used.into())?;
        epoch::LIMIT_NS.write(card, config.limit_ns)?;
        if !fresh {
            forget_labels(card)?;
        }
        write_labels(card, config)?;
        clock::configure(card, config.time, config.increment)?;
        Ok(Ready::new(self, config))
    }

    /// Ends epochs and records, and waits until the last of them is through.
    fn halt(&mut self) -> Result<(), Error> {
        epoch::ENABLE.write(&mut self.card, 0)?;
        dma::IRQ_ENABLE.write(&mut self.card, 0)?;
        self.until("idle", idle)?;
        dma::ENABLE.write(&mut self.card, 0)?;
        Ok(())
    }

    /// Waits until `reached`, for a bounded time.
    fn until(&mut self, state: &'static str, mut reached: impl FnMut(&mut C) -> Result<bool, Error>) -> Result<(), Error> {
        // A walk over 1024 channels at 64 bits and 25 MHz takes 0.7 ms: this is for every card
        // whose time is the host's, or whose waits are its own time.
        const STEP: Duration = Duration::from_micros(10);
        const SHORT: Duration = Duration::from_millis(10);
        // A served simulation is up to a thousand times slower than its clock.
        const LONG: Duration = Duration::from_secs(20);
        let (mut step, mut waited) = (STEP, Duration::ZERO);
        while !reached(&mut self.card)? {
            if waited >= LONG {
                return Err(Error::Stuck { state, waited });
            }
            self.card.wait(step)?;
            waited += step;
            if waited >= SHORT {
                step = (step * 3 / 2).min(LONG - waited);
            }
        }
        Ok(())
    }
}

/// Whether no epoch is being handed over and no record is under way.
fn idle<C: Card>(card: &mut C) -> Result<bool, Error> {
    Ok(epoch::WALKING.read(card)? == 0 && dma::IDLE.read(card)? == 1)
}

/// Ends epochs, interrupts and DMA at once. A card that does not take it is gone, and its DMA
/// with it.
fn abandon<C: Card>(card: &mut C) {
    let end = |card: &mut C| {
        epoch::ENABLE.write(card, 0)?;
        dma::IRQ_ENABLE.write(card, 0)?;
        dma::ENABLE.write(card, 0)
    };
    let _ = end(card);
}

fn forget_labels<C: Card>(card: &mut C) -> Result<(), Error> {
    for slot in 0..SLOTS {
        classify::ENTRY_LABEL.write(card, slot)?;
        classify::ENTRY.write(card, 0)?;
    }
    Ok(())
}

fn write_labels<C: Card>(card: &mut C, config: &Config) -> Result<(), Error> {
    const VALID: u32 = 1 << 16;
    classify::MODE.write(card, config.mode as u32)?;
    for (&label, &channel) in &config.labels {
        classify::ENTRY_LABEL.write(card, label)?;
        classify::ENTRY.write(card, VALID | u32::from(channel))?;
    }
    Ok(())
}
