use super::{Running, idle};
use crate::registers::epoch;
use crate::{Card, Error, clock};

/// Starts that are tried; each leaves more than twice the time of the one before.
const TRIES: u32 = 16;

impl<C: Card> Running<C> {
    /// Has epochs begin at `asked_ns`, or at a later multiple of `tau_ns` that the card hears of
    /// in time: it takes a start that is over too, and its first epoch then lacks a part.
    pub(super) fn begin(&mut self, asked_ns: u64, tau_ns: u32) -> Result<(), Error> {
        let (mut start_ns, mut now_ns, mut margin_ns) = (asked_ns, 0, 0u64);
        for _ in 0..TRIES {
            let before_ns = clock::now(self.card())?;
            start_ns = after(before_ns.saturating_add(margin_ns), tau_ns)?.max(asked_ns);
            self.enable(start_ns, tau_ns)?;
            // Read behind the write: what is to come now was to come then.
            now_ns = clock::now(self.card())?;
            if now_ns < start_ns {
                self.start_ns = start_ns;
                return Ok(());
            }
            self.give_up()?;
            let taken_ns = now_ns.saturating_sub(before_ns);
            margin_ns = margin_ns.saturating_add(taken_ns).saturating_mul(2);
        }
        Err(Error::StartMissed { start_ns, now_ns })
    }

    fn enable(&mut self, start_ns: u64, tau_ns: u32) -> Result<(), Error> {
        let card = self.card();
        epoch::START_NS_LOW.write(card, start_ns as u32)?;
        epoch::START_NS_HIGH.write(card, (start_ns >> 32) as u32)?;
        epoch::START_NUMBER.write(card, (start_ns / u64::from(tau_ns)) as u32)?;
        epoch::ENABLE.write(card, 1)?;
        Ok(())
    }

    /// Ends epochs that began too late, and throws their records away.
    fn give_up(&mut self) -> Result<(), Error> {
        let (device, ring) = self.parts();
        epoch::ENABLE.write(device.card(), 0)?;
        device.until("idle", idle)?;
        ring.forget(device.card())
    }
}

/// The first multiple of τ after `ns`.
fn after(ns: u64, tau_ns: u32) -> Result<u64, Error> {
    let multiple = ns.checked_add(1).and_then(|ns| ns.checked_next_multiple_of(tau_ns.into()));
    multiple.ok_or(Error::Time {
        seconds: ns / clock::NS_PER_S,
    })
}
