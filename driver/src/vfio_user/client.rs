//! Commands and their replies, each of which is checked.

use super::connection::{Connection, ConnectionError, Message};
use super::error::VfioUserError;
use super::protocol::{Header, RegionAccess, command, flag};
use rustix::fd::{AsFd, BorrowedFd};
use rustix::io::Errno;
use std::time::{Duration, Instant};

/// The client's end of a connection.
#[derive(Debug)]
pub(super) struct Client {
    connection: Connection,
    within: Duration,
    id: u16,
    /// Bytes that an access may move.
    pub(super) largest: usize,
    given_up: bool,
}

impl Client {
    /// A client that waits for each reply for `within`, or twice that when the reply dribbles.
    pub(super) fn new(connection: Connection, within: Duration) -> Self {
        Self {
            connection,
            within,
            id: 0,
            largest: usize::MAX,
            given_up: false,
        }
    }

    /// Waits for each reply for at most `within` from now on.
    pub(super) fn hurry(&mut self, within: Duration) {
        self.within = self.within.min(within);
        self.given_up |= self.connection.limit(self.within).is_err();
    }

    /// Sends a command and gives its reply.
    ///
    /// # Errors
    /// When the server refuses, does not answer in time or answers something else. All but the
    /// first is the end: the stream cannot be trusted any more, and every later call fails at once.
    pub(super) fn ask(&mut self, command: u16, body: &[u8], fds: &[BorrowedFd]) -> Result<Message, VfioUserError> {
        if self.given_up {
            return Err(VfioUserError::GivenUp);
        }
        let result = self.exchange(command, body, fds);
        self.given_up = result.as_ref().is_err_and(VfioUserError::is_final);
        result
    }

    fn exchange(&mut self, command: u16, body: &[u8], fds: &[BorrowedFd]) -> Result<Message, VfioUserError> {
        self.id = self.id.wrapping_add(1);
        let asked = Header::command(self.id, command);
        self.connection.send(asked, body, fds)?;
        let sent = Instant::now();
        loop {
            let reply = self.connection.receive()?;
            if reply.header.is_command() {
                // However much the server has to say, its answer is due.
                let within = self.within;
                if sent.elapsed() > within {
                    return Err(ConnectionError::Silent { within }.into());
                }
                self.refuse(reply.header)?;
                continue;
            }
            if !reply.header.answers(asked) {
                let what = "header";
                return Err(VfioUserError::Reply { command, what });
            }
            if reply.header.flags & flag::ERROR != 0 {
                return Err(refused(&reply));
            }
            return Ok(reply);
        }
    }

    /// The server's commands read and write memory of which it has no file. There is none.
    fn refuse(&mut self, asked: Header) -> Result<(), ConnectionError> {
        if !asked.wants_reply() {
            return Ok(());
        }
        self.connection
            .send(asked.refusal(Errno::OPNOTSUPP.raw_os_error() as u32), &[], &[])
    }

    /// Looks at what came unasked: a command, or the end.
    pub(super) fn unasked(&mut self) -> Result<(), VfioUserError> {
        if self.given_up {
            return Err(VfioUserError::GivenUp);
        }
        let result = self.connection.receive().and_then(|message| self.refuse(message.header));
        self.given_up = result.is_err();
        Ok(result?)
    }

    /// Reads `out.len()` bytes of a region.
    pub(super) fn read(&mut self, region: u32, offset: u64, out: &mut [u8]) -> Result<(), VfioUserError> {
        let mut offset = offset;
        for out in out.chunks_mut(self.largest) {
            let access = RegionAccess {
                offset,
                region,
                count: out.len() as u32,
            };
            let data = self.access(command::REGION_READ, access, &[])?;
            out.copy_from_slice(&data);
            offset += out.len() as u64;
        }
        Ok(())
    }

    /// Writes `bytes` to a region.
    pub(super) fn write(&mut self, region: u32, offset: u64, bytes: &[u8]) -> Result<(), VfioUserError> {
        let mut offset = offset;
        for bytes in bytes.chunks(self.largest) {
            let access = RegionAccess {
                offset,
                region,
                count: bytes.len() as u32,
            };
            self.access(command::REGION_WRITE, access, bytes)?;
            offset += bytes.len() as u64;
        }
        Ok(())
    }

    /// One access; the data of its reply, as many bytes as were asked for.
    fn access(&mut self, command: u16, access: RegionAccess, data: &[u8]) -> Result<Vec<u8>, VfioUserError> {
        let mut body = Vec::with_capacity(RegionAccess::BYTES + data.len());
        access.put(&mut body);
        body.extend_from_slice(data);
        let mut reply = self.ask(command, &body, &[])?;
        let (found, data) = RegionAccess::take(&reply.body).map_err(|source| self.short(command, source))?;
        let expected = if command == command::REGION_READ {
            access.count as usize
        } else {
            0
        };
        if found != access || data.len() != expected {
            return Err(self.wrong(command, "access"));
        }
        Ok(reply.body.split_off(RegionAccess::BYTES))
    }

    /// The end, because of a reply that is too short.
    pub(super) fn short(&mut self, command: u16, source: super::protocol::Short) -> VfioUserError {
        self.given_up = true;
        VfioUserError::Short { command, source }
    }

    /// The end, because of a reply that is wrong.
    pub(super) fn wrong(&mut self, command: u16, what: &'static str) -> VfioUserError {
        self.given_up = true;
        VfioUserError::Reply { command, what }
    }
}

fn refused(reply: &Message) -> VfioUserError {
    let (command, errno) = (reply.header.command, reply.header.error);
    if command == command::VERSION && errno == Errno::BUSY.raw_os_error() as u32 {
        let owner = super::version::Owner::take(&reply.body).map(|owner| owner.owner_pid);
        return VfioUserError::Busy { owner };
    }
    VfioUserError::Refused { command, errno }
}

/// The socket, to be polled.
impl AsFd for Client {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.connection.as_fd()
    }
}
