//! Messages over a socket that is never waited for.

use std::collections::VecDeque;
use std::io::IoSliceMut;
use std::mem::MaybeUninit;
use std::os::unix::net::UnixStream;

use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::io::Errno;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendFlags, recvmsg, send};
use wiremeter_driver::vfio_user::connection::{MAX_FDS, Message};
use wiremeter_driver::vfio_user::protocol::{HEADER_BYTES, Header};

/// The longest message that is taken: an access of a whole region, or a client's capabilities.
pub const MAX_MESSAGE: usize = 8192;
/// Bytes that wait to be sent, from which on the client is not served further.
const FULL: usize = 1 << 16;

/// Why a connection is over.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Over {
    /// The client closed it, or is gone.
    #[error("the client closed the connection")]
    Closed,
    /// The client began with something else than a version, or a wrong one.
    #[error("the client does not speak this protocol")]
    Version,
    /// A header says a size that no message has.
    #[error("a message says that it has {0} bytes")]
    Size(u32),
    /// More file descriptors than a message may have.
    #[error("a message has more than {MAX_FDS} file descriptors")]
    Descriptors,
    /// A reply to nothing.
    #[error("a reply to nothing that was asked")]
    Reply,
    /// The system's reason.
    #[error("the socket failed: {0}")]
    Socket(Errno),
}

/// A client's connection: what came of the next message, and what waits to be sent.
pub struct Channel {
    stream: UnixStream,
    came: Vec<u8>,
    fds: Vec<OwnedFd>,
    out: VecDeque<u8>,
}

impl Channel {
    /// The connection over `stream`.
    pub fn new(stream: UnixStream) -> Self {
        Self {
            stream,
            came: Vec::new(),
            fds: Vec::new(),
            out: VecDeque::new(),
        }
    }

    /// Whether so much waits to be sent that nothing should be added.
    pub fn full(&self) -> bool {
        self.out.len() >= FULL
    }

    /// Whether something waits to be sent.
    pub fn has_output(&self) -> bool {
        !self.out.is_empty()
    }

    /// The next message, if all of it is here.
    ///
    /// # Errors
    /// When there will be none.
    pub fn receive(&mut self) -> Result<Option<Message>, Over> {
        loop {
            // A message's descriptors come with its first byte, so no read goes beyond its end.
            let wanted = match self.came.first_chunk() {
                None => HEADER_BYTES,
                Some(header) => size(Header::decode(header))?,
            };
            let left = wanted - self.came.len();
            if left == 0 {
                return Ok(Some(self.take()));
            }
            if !self.receive_some(left)? {
                return Ok(None);
            }
        }
    }

    /// Takes what came as a message.
    fn take(&mut self) -> Message {
        let body = self.came.split_off(HEADER_BYTES);
        let header = self.came.first_chunk().map(Header::decode);
        self.came.clear();
        Message {
            header: header.unwrap_or(Header::command(0, 0)),
            body,
            fds: std::mem::take(&mut self.fds),
        }
    }

    /// Takes up to `left` bytes; false if there are none now.
    fn receive_some(&mut self, left: usize) -> Result<bool, Over> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
        let mut ancillary = RecvAncillaryBuffer::new(&mut space);
        let mut bytes = [0; MAX_MESSAGE];
        let part = &mut [IoSliceMut::new(&mut bytes[..left])];
        let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
        let received = match recvmsg(&self.stream, part, &mut ancillary, flags) {
            Ok(received) => received,
            Err(Errno::AGAIN) => return Ok(false),
            Err(Errno::INTR) => return Ok(true),
            Err(errno) => return Err(over(errno)),
        };
        for message in ancillary.drain() {
            if let RecvAncillaryMessage::ScmRights(some) = message {
                self.fds.extend(some);
            }
        }
        if received.flags.contains(ReturnFlags::CTRUNC) || self.fds.len() > MAX_FDS {
            return Err(Over::Descriptors);
        }
        if received.bytes == 0 {
            return Err(Over::Closed);
        }
        self.came.extend_from_slice(&bytes[..received.bytes]);
        Ok(true)
    }

    /// Appends a message to what waits to be sent.
    pub fn push(&mut self, header: Header, body: &[u8]) {
        let size = (HEADER_BYTES + body.len()) as u32;
        self.out.extend(Header { size, ..header }.encode());
        self.out.extend(body);
    }

    /// Sends what the socket takes now.
    ///
    /// # Errors
    /// When it takes nothing any more.
    pub fn flush(&mut self) -> Result<(), Over> {
        while !self.out.is_empty() {
            let (bytes, _) = self.out.as_slices();
            match send(&self.stream, bytes, SendFlags::DONTWAIT | SendFlags::NOSIGNAL) {
                Ok(sent) => drop(self.out.drain(..sent)),
                Err(Errno::AGAIN) => return Ok(()),
                Err(Errno::INTR) => {}
                Err(errno) => return Err(over(errno)),
            }
        }
        Ok(())
    }
}

/// The socket, to be polled.
impl AsFd for Channel {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

fn size(header: Header) -> Result<usize, Over> {
    let size = header.size as usize;
    if (HEADER_BYTES..=MAX_MESSAGE).contains(&size) {
        Ok(size)
    } else {
        Err(Over::Size(header.size))
    }
}

fn over(errno: Errno) -> Over {
    match errno {
        Errno::CONNRESET | Errno::PIPE => Over::Closed,
        errno => Over::Socket(errno),
    }
}
