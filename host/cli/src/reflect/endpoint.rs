//! A UDP socket of the host, which tells of each packet what a reflector must know.

use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result};
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use nix::cmsg_space;
use nix::errno::Errno;
use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags, SockaddrStorage, recvmsg, sendmsg, setsockopt, sockopt};
use nix::sys::time::TimeSpec;

/// TTL and hop limit of replies.
const TTL: i32 = 255;

/// A socket at one address.
pub struct Endpoint {
    socket: UdpSocket,
    /// The address.
    pub local: SocketAddr,
}

/// A packet that came; its payload is in the buffer.
pub struct Received {
    /// Bytes of payload.
    pub length: usize,
    /// Whence it came.
    pub source: SocketAddr,
    /// TTL or hop limit.
    pub ttl: u8,
    /// DSCP and ECN.
    pub tos: u8,
    /// When the kernel had it, in nanoseconds since 1970, UTC, if it tells.
    pub ns: Option<u64>,
}

impl Endpoint {
    /// Opens one.
    ///
    /// # Errors
    /// As bind(2): the system does not have the address, another has the port, or the caller may
    /// not.
    pub fn open(local: SocketAddr) -> Result<Endpoint> {
        let socket = UdpSocket::bind(local)?;
        socket.set_nonblocking(true)?;
        setsockopt(&socket, sockopt::ReceiveTimestampns, &true)?;
        match local {
            SocketAddr::V4(_) => {
                setsockopt(&socket, sockopt::Ipv4RecvTtl, &true)?;
                setsockopt(&socket, sockopt::IpRecvTos, &true)?;
                setsockopt(&socket, sockopt::Ipv4Ttl, &TTL)?;
            }
            SocketAddr::V6(_) => {
                setsockopt(&socket, sockopt::Ipv6RecvHopLimit, &true)?;
                setsockopt(&socket, sockopt::Ipv6RecvTClass, &true)?;
                setsockopt(&socket, sockopt::Ipv6Ttl, &TTL)?;
            }
        }
        Ok(Endpoint { socket, local })
    }

    /// Takes the next packet; nothing if there is none.
    ///
    /// # Errors
    /// As recvmsg(2), but for there being none.
    pub fn receive(&self, buffer: &mut [u8]) -> Result<Option<Received>> {
        let mut parts = [IoSliceMut::new(buffer)];
        let mut space = cmsg_space!(TimeSpec, i32, i32);
        let received = match recvmsg::<SockaddrStorage>(self.socket.as_raw_fd(), &mut parts, Some(&mut space), MsgFlags::MSG_DONTWAIT) {
            Ok(received) => received,
            Err(Errno::EAGAIN | Errno::EINTR) => return Ok(None),
            Err(errno) => return Err(errno.into()),
        };
        let source = received.address.and_then(address).ok_or(ErrorKind::InvalidData)?;
        let (mut ttl, mut tos, mut ns) = (0, 0, None);
        for message in received.cmsgs()? {
            match message {
                ControlMessageOwned::ScmTimestampns(time) => ns = nanoseconds(time),
                ControlMessageOwned::Ipv4Ttl(value) | ControlMessageOwned::Ipv6HopLimit(value) => ttl = value as u8,
                ControlMessageOwned::Ipv4Tos(value) => tos = value,
                ControlMessageOwned::Ipv6TClass(value) => tos = value as u8,
                _ => {}
            }
        }
        let length = received.bytes;
        Ok(Some(Received {
            length,
            source,
            ttl,
            tos,
            ns,
        }))
    }

    /// Sends a packet with a DSCP, without ECN.
    ///
    /// # Errors
    /// As sendmsg(2).
    pub fn send(&self, payload: &[u8], dscp: u8, to: SocketAddr) -> Result<()> {
        let tos = dscp << 2;
        let class = i32::from(tos);
        let mark = match to {
            SocketAddr::V4(_) => ControlMessage::Ipv4Tos(&tos),
            SocketAddr::V6(_) => ControlMessage::Ipv6TClass(&class),
        };
        let (parts, to) = ([IoSlice::new(payload)], SockaddrStorage::from(to));
        let sent = sendmsg(self.socket.as_raw_fd(), &parts, &[mark], MsgFlags::MSG_DONTWAIT, Some(&to));
        sent.map(drop).map_err(Error::from)
    }
}

impl AsFd for Endpoint {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

fn address(storage: SockaddrStorage) -> Option<SocketAddr> {
    let v4 = storage.as_sockaddr_in().map(|address| SocketAddr::from(*address));
    v4.or_else(|| storage.as_sockaddr_in6().map(|address| SocketAddr::from(*address)))
}

fn nanoseconds(time: TimeSpec) -> Option<u64> {
    let (seconds, ns) = (u64::try_from(time.tv_sec()).ok()?, u64::try_from(time.tv_nsec()).ok()?);
    seconds.checked_mul(1_000_000_000)?.checked_add(ns)
}
