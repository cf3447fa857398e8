//! How a card behind PCIe wakes its host.

use crate::card::{Card, CardError, Wake};
use crate::registers::dma;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{BorrowedFd, OwnedFd};
use rustix::io::{Errno, read};
use std::io;
use std::time::{Duration, Instant};

/// How the host learns that there are records, and how often it may be woken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interrupts {
    /// By the card's interrupt, which wakes the host at most once in `apart`: records that come
    /// meanwhile are taken together.
    Event {
        /// The least time between two wake-ups; zero for none.
        apart: Duration,
    },
    /// By a look at the card's interrupt register every `interval`.
    Poll {
        /// The time between two looks.
        interval: Duration,
    },
}

impl Default for Interrupts {
    /// Every interrupt at once.
    fn default() -> Self {
        let apart = Duration::ZERO;
        Self::Event { apart }
    }
}

impl Interrupts {
    /// What is done instead where there is no interrupt: a look every millisecond, or as far
    /// apart as asked for.
    pub(crate) fn without_events(self) -> Self {
        const INTERVAL: Duration = Duration::from_millis(1);
        match self {
            Self::Event { apart } => Self::Poll {
                interval: apart.max(INTERVAL),
            },
            poll => poll,
        }
    }

    /// The least time between two wake-ups.
    fn apart(self) -> Duration {
        match self {
            Self::Event { apart } => apart,
            Self::Poll { interval } => interval,
        }
    }
}

/// An eventfd that the card's interrupt signals, not blocking.
pub(crate) fn eventfd() -> io::Result<OwnedFd> {
    use rustix::event::{EventfdFlags, eventfd};
    Ok(eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?)
}

/// When the host was woken last, and so may be again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moderation {
    setting: Interrupts,
    last: Option<Instant>,
}

/// Why [`Moderation::event`] came back.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Woken {
    /// The eventfd was signalled.
    Event,
    /// The other file wants to be looked at.
    Other,
    /// The time was over before.
    Timeout,
}

impl Moderation {
    pub(crate) fn new(setting: Interrupts) -> Self {
        Self { setting, last: None }
    }

    pub(crate) fn setting(&self) -> Interrupts {
        self.setting
    }

    /// When the host may be woken again; `now`, or a time past, if it may be now.
    fn free(&self, now: Instant) -> Instant {
        let free = self.last.and_then(|last| last.checked_add(self.setting.apart()));
        free.unwrap_or(now)
    }

    /// Waits for `event`, or for anything at `other`, at most until `end`.
    pub(crate) fn event(&mut self, event: BorrowedFd, other: Option<BorrowedFd>, end: Instant) -> io::Result<Woken> {
        loop {
            let now = Instant::now();
            let free = self.free(now).min(end);
            let looks = free <= now;
            // The eventfd keeps what comes while it is not looked at.
            let events = if looks { PollFlags::IN } else { PollFlags::empty() };
            let mut files = vec![PollFd::from_borrowed_fd(event, events)];
            files.extend(other.map(|other| PollFd::from_borrowed_fd(other, PollFlags::IN)));
            let until = if looks { end } else { free };
            wait(&mut files, until.saturating_duration_since(now))?;
            if looks && files[0].revents().contains(PollFlags::IN) && take(event)? {
                self.last = Some(Instant::now());
                return Ok(Woken::Event);
            }
            if files.get(1).is_some_and(|other| !other.revents().is_empty()) {
                return Ok(Woken::Other);
            }
            if Instant::now() >= end {
                return Ok(Woken::Timeout);
            }
        }
    }

    /// Looks at the card's interrupt register, at most until `end`.
    pub(crate) fn poll<C: Card>(&mut self, card: &mut C, end: Instant) -> Result<Wake, CardError> {
        loop {
            let now = Instant::now();
            let next = self.free(now).min(end);
            std::thread::sleep(next.saturating_duration_since(now));
            let looked = Instant::now();
            self.last = Some(looked);
            if dma::IRQ_STATUS.read(card)? & dma::IRQ_ENABLE.read(card)? == 1 {
                return Ok(Wake::Interrupt);
            }
            if looked >= end {
                return Ok(Wake::Timeout);
            }
        }
    }
}

/// The end of a wait of `timeout` from now on; a year, if it is longer.
pub(crate) fn end(timeout: Duration) -> Instant {
    const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);
    Instant::now() + timeout.min(YEAR)
}

fn wait(files: &mut [PollFd], time: Duration) -> io::Result<()> {
    let time = Timespec::try_from(time).map_err(|_| io::ErrorKind::InvalidInput)?;
    match poll(files, Some(&time)) {
        // A signal: the caller looks at the clock again.
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(errno) => Err(errno.into()),
    }
}

/// Sets the eventfd back; whether it was signalled.
fn take(event: BorrowedFd) -> io::Result<bool> {
    match read(event, &mut [0; 8]) {
        Ok(_) => Ok(true),
        Err(Errno::AGAIN | Errno::INTR) => Ok(false),
        Err(errno) => Err(errno.into()),
    }
}
