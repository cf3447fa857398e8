//! A packet socket (packet(7)): all that is unsafe in this crate.
#![allow(unsafe_code)]

use std::ffi::CString;
use std::io::{Error, Result};
use std::mem::{size_of, size_of_val};
use std::time::Duration;

use libc::{c_int, c_void, socklen_t};
use rustix::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use rustix::io::Errno;
use rustix::net::{AddressFamily, SendFlags, SocketFlags, SocketType, send, socket_with, sockopt};

use crate::frame::Offload;

/// Bytes of `struct virtio_net_hdr` before each frame: flags, kind of segments, two lengths, where
/// the checksum begins and where it goes.
pub const HEADER: usize = 10;
/// In the header's flags: the checksum is to be completed.
const NEEDS_CHECKSUM: u8 = 1;
/// Bytes of ancillary data, generously.
const ANCILLARY: usize = 256;
/// VLAN tags whose type is not told are of this.
const CUSTOMER_TAG: u16 = 0x8100;

/// A frame's place and fate.
pub struct Received {
    /// Its bytes in the buffer, behind [`HEADER`].
    pub length: usize,
    /// What is not among them.
    pub offload: Offload,
    /// When the kernel had it, since 1970.
    pub time: Option<Duration>,
}

/// A socket on one interface that sees all that it receives and nothing that it sends.
pub struct Packet(OwnedFd);

impl Packet {
    /// # Errors
    /// When there is no such interface, it is down, or the caller may not do this.
    pub fn open(interface: &str) -> Result<Packet> {
        let index = index(interface)?;
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        // Without a protocol it is deaf until it is bound.
        let socket = Packet(socket_with(AddressFamily::PACKET, SocketType::RAW, flags, None)?);
        socket.set(libc::SOL_PACKET, libc::PACKET_VNET_HDR, &1i32)?;
        socket.set(libc::SOL_PACKET, libc::PACKET_AUXDATA, &1i32)?;
        socket.set(libc::SOL_PACKET, libc::PACKET_IGNORE_OUTGOING, &1i32)?;
        socket.set(libc::SOL_SOCKET, libc::SO_TIMESTAMPNS, &1i32)?;
        let promiscuous = libc::packet_mreq {
            mr_ifindex: index,
            mr_type: libc::PACKET_MR_PROMISC as u16,
            mr_alen: 0,
            mr_address: [0; 8],
        };
        socket.set(libc::SOL_PACKET, libc::PACKET_ADD_MEMBERSHIP, &promiscuous)?;
        socket.bind(index)?;
        match sockopt::socket_error(&socket.0)? {
            Ok(()) => Ok(socket),
            Err(errno) => Err(errno.into()),
        }
    }

    /// `value` must be of the type that the option takes.
    fn set<T: Copy>(&self, level: c_int, option: c_int, value: &T) -> Result<()> {
        let (place, bytes) = (std::ptr::from_ref(value).cast::<c_void>(), size_of_val(value));
        // SAFETY: the kernel reads `bytes` bytes of `value`, which lives during the call.
        let done = unsafe { libc::setsockopt(self.0.as_raw_fd(), level, option, place, bytes as socklen_t) };
        if done < 0 { Err(Error::last_os_error()) } else { Ok(()) }
    }

    fn bind(&self, index: c_int) -> Result<()> {
        let address = libc::sockaddr_ll {
            sll_family: libc::AF_PACKET as u16,
            sll_protocol: (libc::ETH_P_ALL as u16).to_be(),
            sll_ifindex: index,
            sll_hatype: 0,
            sll_pkttype: 0,
            sll_halen: 0,
            sll_addr: [0; 8],
        };
        let place = std::ptr::from_ref(&address).cast::<libc::sockaddr>();
        // SAFETY: the kernel reads an address of this family and size, which lives during the call.
        let done = unsafe { libc::bind(self.0.as_raw_fd(), place, size_of::<libc::sockaddr_ll>() as socklen_t) };
        if done < 0 { Err(Error::last_os_error()) } else { Ok(()) }
    }

    /// Whether its frames are Ethernet's.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn is_ethernet(&self) -> Result<bool> {
        // SAFETY: a structure of integers may be all zeros.
        let mut address: libc::sockaddr_ll = unsafe { std::mem::zeroed() };
        let mut length = size_of::<libc::sockaddr_ll>() as socklen_t;
        let place = std::ptr::from_mut(&mut address).cast::<libc::sockaddr>();
        // SAFETY: the kernel writes at most `length` bytes to `address`, and the length to `length`.
        let done = unsafe { libc::getsockname(self.0.as_raw_fd(), place, &raw mut length) };
        if done < 0 {
            return Err(Error::last_os_error());
        }
        Ok(address.sll_hatype == libc::ARPHRD_ETHER)
    }

    /// Takes the next frame into `buffer`, behind [`HEADER`]; nothing if there is none.
    ///
    /// # Errors
    /// As recvmsg(2), but for there being none.
    pub fn receive(&self, buffer: &mut [u8]) -> Result<Option<Received>> {
        let mut ancillary = [0u64; ANCILLARY / 8];
        let mut part = libc::iovec {
            iov_base: buffer.as_mut_ptr().cast(),
            iov_len: buffer.len(),
        };
        // SAFETY: a message of integers and pointers may be all zeros.
        let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
        message.msg_iov = &raw mut part;
        message.msg_iovlen = 1;
        message.msg_control = ancillary.as_mut_ptr().cast();
        message.msg_controllen = size_of_val(&ancillary) as _;
        // SAFETY: the kernel writes within `buffer` and `ancillary`, whose sizes it is told, and to
        // `message`; all live during the call.
        let length = unsafe { libc::recvmsg(self.0.as_raw_fd(), &raw mut message, libc::MSG_DONTWAIT) };
        let Ok(length) = usize::try_from(length) else {
            let error = Error::last_os_error();
            return match Errno::from_io_error(&error) {
                Some(Errno::AGAIN | Errno::INTR) => Ok(None),
                _ => Err(error),
            };
        };
        let mut offload = header(buffer);
        let mut time = None;
        for (level, kind, data) in control(&message) {
            match (level, kind) {
                (libc::SOL_PACKET, libc::PACKET_AUXDATA) => offload.tag = tag(data),
                (libc::SOL_SOCKET, libc::SCM_TIMESTAMPNS) => time = timestamp(data),
                _ => {}
            }
        }
        let length = length.saturating_sub(HEADER);
        Ok(Some(Received { length, offload, time }))
    }

    /// Sends a frame, with `header` of [`HEADER`] zeros before it.
    ///
    /// # Errors
    /// As send(2).
    pub fn send(&self, header_and_frame: &[u8]) -> Result<()> {
        Ok(send(&self.0, header_and_frame, SendFlags::DONTWAIT).map(drop)?)
    }

    /// The frames that were lost since this was asked last, as nobody took those before them.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn lost(&self) -> Result<u32> {
        let mut statistics = [0u32; 2];
        let mut length = size_of_val(&statistics) as socklen_t;
        let place = statistics.as_mut_ptr().cast::<c_void>();
        let socket = self.0.as_raw_fd();
        // SAFETY: the kernel writes at most `length` bytes, a `struct tpacket_stats` of two
        // integers, to `statistics`, and the length to `length`.
        let done = unsafe { libc::getsockopt(socket, libc::SOL_PACKET, libc::PACKET_STATISTICS, place, &raw mut length) };
        if done < 0 { Err(Error::last_os_error()) } else { Ok(statistics[1]) }
    }
}

impl AsFd for Packet {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

fn index(interface: &str) -> Result<c_int> {
    let name = CString::new(interface)?;
    // SAFETY: the name ends with a zero, and lives during the call.
    match unsafe { libc::if_nametoindex(name.as_ptr()) } {
        0 => Err(Error::last_os_error()),
        index => Ok(index as c_int),
    }
}

/// The ancillary data of a message: level, kind, data.
fn control(message: &libc::msghdr) -> Vec<(c_int, c_int, &[u8])> {
    let mut all = Vec::new();
    // SAFETY: the kernel has filled in the message, whose ancillary data live as long as it is
    // borrowed; these functions stay within them, and so does what a header says of its data.
    unsafe {
        let mut at = libc::CMSG_FIRSTHDR(message);
        while let Some(header) = at.as_ref() {
            let bytes = header.cmsg_len.saturating_sub(libc::CMSG_LEN(0) as usize);
            let data = std::slice::from_raw_parts(libc::CMSG_DATA(at), bytes);
            all.push((header.cmsg_level, header.cmsg_type, data));
            at = libc::CMSG_NXTHDR(message, at);
        }
    }
    all
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// What `struct virtio_net_hdr` says.
fn header(bytes: &[u8]) -> Offload {
    let place = || Some((half(bytes, 6)?.into(), half(bytes, 8)?.into()));
    Offload {
        tag: None,
        checksum: bytes.first().filter(|flags| **flags & NEEDS_CHECKSUM != 0).and_then(|_| place()),
        segments: bytes.get(1).is_some_and(|kind| *kind != 0),
    }
}

/// The tag in `struct tpacket_auxdata`: after 16 bytes tp_vlan_tci and tp_vlan_tpid.
fn tag(data: &[u8]) -> Option<[u8; 4]> {
    let status = u32::from_ne_bytes(data.get(..4)?.try_into().ok()?);
    if status & libc::TP_STATUS_VLAN_VALID == 0 {
        return None;
    }
    let kind = if status & libc::TP_STATUS_VLAN_TPID_VALID != 0 {
        half(data, 18)?
    } else {
        CUSTOMER_TAG
    };
    let ([a, b], [c, d]) = (kind.to_be_bytes(), half(data, 16)?.to_be_bytes());
    Some([a, b, c, d])
}

/// A `struct timespec`.
fn timestamp(data: &[u8]) -> Option<Duration> {
    let (seconds, rest) = data.split_first_chunk()?;
    let ns = rest.first_chunk()?;
    let (seconds, ns) = (i64::from_ne_bytes(*seconds), i64::from_ne_bytes(*ns));
    Some(Duration::new(u64::try_from(seconds).ok()?, u32::try_from(ns).ok()?))
}
