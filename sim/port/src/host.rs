//! A TAP as the host's side of a card.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustix::fd::{AsFd, BorrowedFd};
use rustix::io::Errno;
use wiremeter_pcie::{Arrived, Port};

use crate::interface::{LONGEST, OpenError};
use crate::tap::Tap;

/// What became of frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HostCounts {
    /// The system's, which went to the card.
    pub received: u64,
    /// Which the system received.
    pub sent: u64,
    /// Which it did not, as the interface was down.
    pub unsent: u64,
}

/// The host's side: an interface of Linux that has the card for a wire.
pub struct Host {
    tap: Tap,
    buffer: Vec<u8>,
    counts: HostCounts,
}

impl Host {
    /// Opens the TAP `name` of this process's network namespace, or makes it.
    ///
    /// # Errors
    /// When it is another kind of interface, another program has it, or the caller may not.
    pub fn open(name: &str) -> Result<Host, OpenError> {
        let tap = Tap::open(name).map_err(|source| {
            let name = name.to_owned();
            match Errno::from_io_error(&source) {
                Some(Errno::PERM | Errno::ACCESS) => OpenError::HostPermission { name },
                Some(Errno::BUSY) => OpenError::Taken { name },
                Some(Errno::INVAL) => OpenError::HostKind { name },
                _ => OpenError::System { name, source },
            }
        })?;
        Ok(Host {
            tap,
            buffer: vec![0; LONGEST],
            counts: HostCounts::default(),
        })
    }

    /// What became of frames so far.
    pub fn counts(&self) -> HostCounts {
        self.counts
    }
}

impl Port for Host {
    fn receive(&mut self) -> io::Result<Option<Arrived>> {
        let Some(length) = self.tap.receive(&mut self.buffer)? else {
            return Ok(None);
        };
        self.counts.received += 1;
        Ok(Some(Arrived {
            bytes: Arc::from(&self.buffer[..length]),
            age: Duration::ZERO,
        }))
    }

    fn send(&mut self, bytes: &[u8], _: bool) {
        match self.tap.send(bytes) {
            Ok(()) => self.counts.sent += 1,
            Err(_) => self.counts.unsent += 1,
        }
    }
}

impl AsFd for Host {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.tap.as_fd()
    }
}
