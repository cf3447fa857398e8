//! A card to test, and waiting for it.

use std::time::Duration;

use anyhow::{Result, bail};
pub use wiremeter_driver::Interrupts;
use wiremeter_driver::Pcie;

/// A card that somebody has opened.
pub type Handle<'a> = Box<dyn Pcie + 'a>;

/// A card that can be opened again and again, with traffic on its taps.
pub trait Bench {
    /// Opens the card; the one before must be dropped.
    ///
    /// # Errors
    /// The card cannot be had.
    fn open(&mut self, interrupts: Interrupts) -> Result<Handle<'_>>;
}

/// No interrupts: a look every millisecond.
pub const POLL: Interrupts = Interrupts::Poll {
    interval: Duration::from_millis(1),
};

/// How long a card may take to do something, in steps of waiting: a simulated one is a thousand
/// times slower than a real one.
const STEPS: u32 = 100_000;
/// A step, in the card's time.
const STEP: Duration = Duration::from_micros(100);

/// Lets the card go on until `reached`.
///
/// # Errors
/// It is not reached in the time that it may take, or the card fails.
pub fn until<C: wiremeter_driver::Card + ?Sized>(card: &mut C, what: &str, mut reached: impl FnMut(&mut C) -> Result<bool>) -> Result<()> {
    for _ in 0..STEPS {
        if reached(card)? {
            return Ok(());
        }
        card.wait(STEP)?;
    }
    bail!("the card never came to {what}")
}
