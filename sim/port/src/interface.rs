//! An interface as a card's port.

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustix::fd::{AsFd, BorrowedFd};
use rustix::io::Errno;
use wiremeter_pcie::{Arrived, Port};

use crate::frame;
use crate::packet::{HEADER, Packet};

/// The longest that Linux hands over at once.
pub(crate) const LONGEST: usize = 1 << 16;

/// Why an interface cannot be a card's port, or its host's side.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The caller has no right to packet sockets.
    #[error("{name}: only root, or who has CAP_NET_RAW, may receive all its frames")]
    Permission {
        /// The interface.
        name: String,
    },
    /// There is none.
    #[error("{name}: there is no such interface; `ip link` lists them")]
    Missing {
        /// The interface.
        name: String,
    },
    /// It is down.
    #[error("{name}: the interface is down; `ip link set {name} up`")]
    Down {
        /// The interface.
        name: String,
    },
    /// Its frames are not Ethernet's.
    #[error("{name}: this is no interface of Ethernet")]
    Kind {
        /// The interface.
        name: String,
    },
    /// The caller has no right to make or take TAPs.
    #[error("{name}: only root, who has CAP_NET_ADMIN, or whose TAP it is (`ip tuntap add {name} mode tap user …`) may take it")]
    HostPermission {
        /// The interface.
        name: String,
    },
    /// Another program has the TAP.
    #[error("{name}: another program has this TAP")]
    Taken {
        /// The interface.
        name: String,
    },
    /// It is an interface, but no TAP.
    #[error("{name}: this is no TAP; `ip tuntap` lists them, and one that is not there is made")]
    HostKind {
        /// The interface.
        name: String,
    },
    /// The system's reason.
    #[error("{name}: the interface cannot be opened")]
    System {
        /// The interface.
        name: String,
        /// Why.
        source: io::Error,
    },
}

/// What became of frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Came, and went to the card.
    pub received: u64,
    /// Came as several segments in one, which no wire carries, and were left out.
    pub segments: u64,
    /// Came with a checksum's place that is not in them, and were left out.
    pub unfit: u64,
    /// Came faster than the simulated card takes them, and were lost before it.
    pub lost: u64,
    /// The card's, sent.
    pub sent: u64,
    /// The card's, which it has marked as bad: not sent, as a MAC may do.
    pub bad: u64,
    /// The card's, which the interface did not take.
    pub unsent: u64,
}

/// An interface of Linux. It receives all that comes to it, whomever it is for.
pub struct Interface {
    packet: Packet,
    buffer: Vec<u8>,
    counts: Counts,
}

impl Interface {
    /// Opens the interface `name` of this process's network namespace.
    ///
    /// # Errors
    /// When there is none, it is down or not of Ethernet, or the caller may not.
    pub fn open(name: &str) -> Result<Interface, OpenError> {
        let refused = |source: io::Error| {
            let name = name.to_owned();
            match Errno::from_io_error(&source) {
                Some(Errno::PERM | Errno::ACCESS) => OpenError::Permission { name },
                Some(Errno::NODEV | Errno::NXIO) => OpenError::Missing { name },
                Some(Errno::NETDOWN) => OpenError::Down { name },
                _ => OpenError::System { name, source },
            }
        };
        let packet = Packet::open(name).map_err(refused)?;
        if !packet.is_ethernet().map_err(refused)? {
            return Err(OpenError::Kind { name: name.to_owned() });
        }
        Ok(Interface {
            packet,
            buffer: vec![0; HEADER + LONGEST],
            counts: Counts::default(),
        })
    }

    /// What became of frames so far.
    pub fn counts(&mut self) -> Counts {
        self.counts.lost += u64::from(self.packet.lost().unwrap_or(0));
        self.counts
    }
}

impl Port for Interface {
    fn receive(&mut self) -> io::Result<Option<Arrived>> {
        loop {
            let received = match self.packet.receive(&mut self.buffer) {
                Ok(Some(received)) => received,
                Ok(None) => return Ok(None),
                // It may come up again.
                Err(error) if Errno::from_io_error(&error) == Some(Errno::NETDOWN) => return Ok(None),
                Err(error) => return Err(error),
            };
            let bytes = self.buffer[HEADER..HEADER + received.length].to_vec();
            if received.offload.segments {
                self.counts.segments += 1;
                continue;
            }
            let Some(bytes) = frame::whole(bytes, received.offload).filter(|bytes| !bytes.is_empty()) else {
                self.counts.unfit += 1;
                continue;
            };
            self.counts.received += 1;
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            let age = received.time.map_or(Duration::ZERO, |time| now.saturating_sub(time));
            return Ok(Some(Arrived {
                bytes: Arc::from(bytes),
                age,
            }));
        }
    }

    fn send(&mut self, bytes: &[u8], bad: bool) {
        if bad {
            self.counts.bad += 1;
            return;
        }
        let whole = [&[0; HEADER], bytes].concat();
        match self.packet.send(&whole) {
            Ok(()) => self.counts.sent += 1,
            Err(_) => self.counts.unsent += 1,
        }
    }
}

impl AsFd for Interface {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.packet.as_fd()
    }
}
