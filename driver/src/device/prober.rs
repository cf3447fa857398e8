use super::held::Held;
use super::{Device, Identity, abandon, idle};
use crate::card::Card;
use crate::config::TimeSource;
use crate::record::Record;
use crate::registers::{compare, dma, probe, receive};
use crate::ring::{Balance, Ring};
use crate::{Error, clock, reflect};
use std::time::Duration;

/// Words of a session's table (`docs/probes.md`, section 1).
pub const SESSION_WORDS: usize = 46;

/// Where the words have the port that sends.
const PORT_WORD: usize = 38;
const PORT_BIT: u32 = 24;

/// What a card that probes is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probing {
    /// Where time comes from.
    pub time: TimeSource,
    /// The period of the card's clock ([`crate::clock::increment`]).
    pub increment: u32,
    /// The port's addresses and the format of its timestamps.
    pub port: reflect::Settings,
    /// It reflects, too.
    pub reflects: bool,
    /// UDP port of session 0, a multiple of the card's sessions.
    pub port_base: u16,
    /// Each reply gives a record.
    pub raw: bool,
    /// The ring holds 2 to this power records, 1 to 24.
    pub ring_log2: u32,
}

/// A card that probes. Dropped before it was [stopped](Self::stop), it ends its sessions and
/// its records, and waits for nothing.
pub struct Prober<C: Card> {
    held: Held<C>,
    used: u16,
}

impl<C: Card> Device<C> {
    /// Stops what was running, and prepares sessions.
    ///
    /// # Errors
    /// When the card has no prober or cannot do this, or fails.
    pub fn probe(mut self, probing: &Probing) -> Result<Prober<C>, Error> {
        let sessions = self.identity.sessions;
        if sessions == 0 {
            return Err(Error::NoProber);
        }
        let base = u32::from(probing.port_base);
        if !base.is_multiple_of(sessions) || base == 0 {
            return Err(Error::PortBase {
                port: probing.port_base,
                sessions,
            });
        }
        self.halt()?;
        let identity = self.identity;
        let card = &mut self.card;
        clock::configure(card, probing.time, probing.increment)?;
        reflect::configure(card, &identity, &probing.port)?;
        probe::ENABLE.write(card, 0)?;
        receive::ENABLE.write(card, 0)?;
        receive::PORT_BASE.write(card, base)?;
        compare::RAW.write(card, probing.raw.into())?;
        // Those of a driver that was killed.
        for session in 0..sessions {
            self.command(|card| probe::STOP.write(card, session))?;
        }
        let ring = Ring::start(&mut self.card, probing.ring_log2).inspect_err(|_| abandon(&mut self.card))?;
        let mut prober = Prober {
            held: Held::new(self, ring),
            used: 0,
        };
        let card = prober.card();
        if probing.reflects {
            reflect::enable(card)?;
        }
        receive::ENABLE.write(card, 1)?;
        probe::USED.write(card, 0)?;
        probe::ENABLE.write(card, 1)?;
        dma::IRQ_ENABLE.write(card, 1)?;
        Ok(prober)
    }

    /// Gives a command and waits until it is carried out.
    fn command(&mut self, give: impl FnOnce(&mut C) -> Result<(), crate::CardError>) -> Result<(), Error> {
        // Most are done by the time of the first look, or soon after: not worth a wait.
        const LOOKS: u32 = 16;
        give(&mut self.card)?;
        let done = |card: &mut C| -> Result<bool, Error> { Ok(probe::BUSY.read(card)? == 0 && compare::BUSY.read(card)? == 0) };
        for _ in 0..LOOKS {
            if done(&mut self.card)? {
                return Ok(());
            }
        }
        self.until("done with a command", done)
    }
}

impl<C: Card> Prober<C> {
    /// The card itself.
    pub fn card(&mut self) -> &mut C {
        self.held.card()
    }

    /// What the card is.
    pub fn identity(&self) -> &Identity {
        self.held.identity()
    }

    /// Stops a session, makes it one of these words and clears its results.
    ///
    /// # Errors
    /// [`Error::Session`] when the card has no such session, [`Error::Port`] when it has no such
    /// port, and when the card fails.
    pub fn set(&mut self, session: u16, words: &[u32; SESSION_WORDS]) -> Result<(), Error> {
        self.check(session)?;
        let (port, ports) = (words[PORT_WORD] >> PORT_BIT, self.identity().ports());
        if port >= ports.into() {
            return Err(Error::Port { port, ports });
        }
        let (device, _) = self.held.parts();
        device.command(|card| probe::STOP.write(card, session.into()))?;
        for (word, value) in (0..).zip(words) {
            let card = device.card();
            probe::TABLE_ADDRESS.write(card, u32::from(session) << 8 | word)?;
            probe::TABLE_DATA.write(card, *value)?;
        }
        device.command(|card| compare::CLEAR.write(card, session.into()))?;
        self.used = self.used.max(session + 1);
        let used = self.used;
        Ok(probe::USED.write(self.card(), used.into())?)
    }

    /// Starts a session that was [set](Self::set).
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn start(&mut self, session: u16) -> Result<(), Error> {
        self.check(session)?;
        self.held.parts().0.command(|card| probe::START.write(card, session.into()))
    }

    /// Has a session send no more. Replies are still taken.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn end(&mut self, session: u16) -> Result<(), Error> {
        self.check(session)?;
        self.held.parts().0.command(|card| probe::STOP.write(card, session.into()))
    }

    /// Has the card write a session's results, and gives all records up to the last of them to
    /// `take`.
    ///
    /// # Errors
    /// As [`Self::set`] and [`Ring::drain`].
    pub fn report(&mut self, session: u16, mut take: impl FnMut(Record)) -> Result<(), Error> {
        self.check(session)?;
        let (device, ring) = self.held.parts();
        compare::REPORT.write(device.card(), session.into())?;
        // Drained meanwhile: a report is longer than the smallest rings.
        device.until("done with a report", |card| {
            let done = compare::BUSY.read(card)? == 0 && dma::IDLE.read(card)? == 1;
            ring.drain(card, |raw| take(raw.decode()))?;
            Ok(done)
        })
    }

    fn check(&self, session: u16) -> Result<(), Error> {
        let sessions = self.identity().sessions;
        if u32::from(session) < sessions {
            return Ok(());
        }
        Err(Error::Session { session, sessions })
    }

    /// Waits for records, at most for `timeout`, and gives them to `take`. How many there were.
    ///
    /// # Errors
    /// As [`Ring::drain`].
    pub fn wait(&mut self, timeout: Duration, take: impl FnMut(Record)) -> Result<u32, Error> {
        self.held.wait(timeout, take)
    }

    /// Ends all sessions, gives the last records to `take` and the card back.
    ///
    /// # Errors
    /// As [`Ring::drain`]; [`Error::Stuck`] when the card never comes to rest;
    /// [`Error::Conservation`] when a record was lost without being counted.
    pub fn stop(mut self, take: impl FnMut(Record)) -> Result<(Device<C>, Balance), Error> {
        end(self.card())?;
        let idle = |card: &mut C| Ok(compare::BUSY.read(card)? == 0 && idle(card)?);
        self.held.stop(idle, take)
    }
}

/// Sends nothing and takes nothing from now on.
fn end<C: Card>(card: &mut C) -> Result<(), crate::CardError> {
    probe::ENABLE.write(card, 0)?;
    receive::ENABLE.write(card, 0)
}

impl<C: Card> Drop for Prober<C> {
    fn drop(&mut self) {
        if let Some(device) = &mut self.held.device {
            // A card that does not take it is gone, and its packets with it.
            let _ = end(device.card());
            abandon(device.card());
        }
    }
}
