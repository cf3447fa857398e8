//! Messages over a UNIX socket, one at a time, with their file descriptors.

use super::protocol::{HEADER_BYTES, Header};
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::io::Errno;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, recvmsg,
    sendmsg,
};
use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

/// The longest message: an access of 1 MiB.
pub const MAX_MESSAGE: usize = (1 << 20) + 64;
/// File descriptors that one message may have.
pub const MAX_FDS: usize = 8;

/// A message that was received.
#[derive(Debug)]
pub struct Message {
    /// Its header.
    pub header: Header,
    /// What follows the header.
    pub body: Vec<u8>,
    /// File descriptors that came with it.
    pub fds: Vec<OwnedFd>,
}

/// Why no message could be sent or received; the connection is of no further use.
#[derive(Debug, thiserror::Error)]
pub enum ConnectionError {
    /// The other end closed it, between two messages.
    #[error("the other end closed the connection")]
    Closed,
    /// The other end closed it within a message.
    #[error("the other end closed the connection within a message")]
    Cut,
    /// A message was not through in time.
    #[error("the other end did not go on for {} ms", within.as_millis())]
    Silent {
        /// The time it had.
        within: Duration,
    },
    /// A header says a size that no message has.
    #[error("a message says that it has {found} bytes; {HEADER_BYTES} to {MAX_MESSAGE} are possible")]
    Size {
        /// The size.
        found: usize,
    },
    /// More file descriptors than a message may have.
    #[error("a message has more than {MAX_FDS} file descriptors")]
    Descriptors,
    /// The system's reason.
    #[error("the socket failed")]
    Socket(#[source] std::io::Error),
}

/// A socket that carries messages.
#[derive(Debug)]
pub struct Connection {
    stream: UnixStream,
    within: Duration,
}

impl Connection {
    /// Messages over `stream`, each of which must be through within twice `within`.
    ///
    /// # Errors
    /// When `within` is zero, or the socket takes no limit.
    pub fn new(stream: UnixStream, within: Duration) -> std::io::Result<Self> {
        stream.set_nonblocking(false)?;
        let mut connection = Self { stream, within };
        connection.limit(within)?;
        Ok(connection)
    }

    /// From now on each message must be through within twice `within`.
    ///
    /// # Errors
    /// When `within` is zero, or the socket takes no limit.
    pub fn limit(&mut self, within: Duration) -> std::io::Result<()> {
        self.within = within;
        self.stream.set_read_timeout(Some(within))?;
        self.stream.set_write_timeout(Some(within))
    }

    /// Sends a message. The header's size is set to what it is.
    ///
    /// # Errors
    /// When it is too long, or the other end is gone or does not take it.
    pub fn send(&mut self, header: Header, body: &[u8], fds: &[BorrowedFd]) -> Result<(), ConnectionError> {
        if fds.len() > MAX_FDS {
            return Err(ConnectionError::Descriptors);
        }
        let found = HEADER_BYTES + body.len();
        if found > MAX_MESSAGE {
            return Err(ConnectionError::Size { found });
        }
        let size = found as u32;
        let header = Header { size, ..header }.encode();
        let mut sent = 0;
        let begun = Instant::now();
        while sent < found {
            self.check(begun)?;
            let head = IoSlice::new(&header[sent.min(HEADER_BYTES)..]);
            let tail = IoSlice::new(&body[sent.saturating_sub(HEADER_BYTES)..]);
            // They go with the first byte.
            sent += self.send_some(&[head, tail], if sent == 0 { fds } else { &[] })?;
        }
        Ok(())
    }

    fn send_some(&self, parts: &[IoSlice], fds: &[BorrowedFd]) -> Result<usize, ConnectionError> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        if !fds.is_empty() && !ancillary.push(SendAncillaryMessage::ScmRights(fds)) {
            return Err(ConnectionError::Descriptors);
        }
        let sent = rustix::io::retry_on_intr(|| sendmsg(&self.stream, parts, &mut ancillary, SendFlags::NOSIGNAL));
        sent.map_err(|errno| self.failed(errno))
    }

    /// Waits for the next message.
    ///
    /// # Errors
    /// When none comes in time, or it is none.
    pub fn receive(&mut self) -> Result<Message, ConnectionError> {
        let (mut header, mut fds) = ([0; HEADER_BYTES], Vec::new());
        let begun = Instant::now();
        self.fill(&mut header, &mut fds, begun, ConnectionError::Closed)?;
        let header = Header::decode(&header);
        let found = header.size as usize;
        if !(HEADER_BYTES..=MAX_MESSAGE).contains(&found) {
            return Err(ConnectionError::Size { found });
        }
        let mut body = vec![0; found - HEADER_BYTES];
        self.fill(&mut body, &mut fds, begun, ConnectionError::Cut)?;
        Ok(Message { header, body, fds })
    }

    /// Reads `bytes` whole; `closed` is what an end before the first of them is.
    fn fill(&self, bytes: &mut [u8], fds: &mut Vec<OwnedFd>, begun: Instant, closed: ConnectionError) -> Result<(), ConnectionError> {
        let mut filled = 0;
        while filled < bytes.len() {
            self.check(begun)?;
            match self.receive_some(&mut bytes[filled..], fds)? {
                0 if filled == 0 => return Err(closed),
                0 => return Err(ConnectionError::Cut),
                some => filled += some,
            }
        }
        Ok(())
    }

    fn receive_some(&self, bytes: &mut [u8], fds: &mut Vec<OwnedFd>) -> Result<usize, ConnectionError> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
        let mut ancillary = RecvAncillaryBuffer::new(&mut space);
        let received = rustix::io::retry_on_intr(|| {
            let parts = &mut [IoSliceMut::new(bytes)];
            recvmsg(&self.stream, parts, &mut ancillary, RecvFlags::CMSG_CLOEXEC)
        });
        let received = received.map_err(|errno| self.failed(errno))?;
        for message in ancillary.drain() {
            if let RecvAncillaryMessage::ScmRights(some) = message {
                fds.extend(some);
            }
        }
        if received.flags.contains(ReturnFlags::CTRUNC) || fds.len() > MAX_FDS {
            return Err(ConnectionError::Descriptors);
        }
        Ok(received.bytes)
    }

    /// Bytes that come or go one by one end, too.
    fn check(&self, begun: Instant) -> Result<(), ConnectionError> {
        let within = self.within;
        if begun.elapsed() > within {
            return Err(ConnectionError::Silent { within });
        }
        Ok(())
    }

    fn failed(&self, errno: Errno) -> ConnectionError {
        match errno {
            Errno::AGAIN => ConnectionError::Silent { within: self.within },
            Errno::PIPE | Errno::CONNRESET => ConnectionError::Closed,
            errno => ConnectionError::Socket(errno.into()),
        }
    }
}

/// The socket, to be polled.
impl AsFd for Connection {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}
