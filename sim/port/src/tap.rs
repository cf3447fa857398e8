//! A TAP of Linux (Documentation/networking/tuntap.rst): all of it that is unsafe.
#![allow(unsafe_code)]

use std::io::{Error, ErrorKind, Result};

use rustix::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, read, write};

/// Where TAPs come from.
const DEVICE: &str = "/dev/net/tun";

/// An interface whose wire is a file: what the system sends is read, what is written it receives.
pub struct Tap(OwnedFd);

impl Tap {
    /// The TAP `name`, made if it is not there.
    ///
    /// # Errors
    /// When another program has it, it is another kind of interface, or the caller may not.
    pub fn open(name: &str) -> Result<Tap> {
        let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let tap = Tap(open(DEVICE, flags, Mode::empty())?);
        // SAFETY: a structure of integers may be all zeros.
        let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
        // The last byte stays zero, the name's end.
        let room = request.ifr_name.len() - 1;
        if name.is_empty() || name.len() > room {
            return Err(Error::new(ErrorKind::InvalidInput, format!("a name has 1 to {room} bytes")));
        }
        for (place, byte) in request.ifr_name.iter_mut().zip(name.bytes()) {
            *place = byte as libc::c_char;
        }
        // Frames are whole, and nothing is before them: no checksum or segment is left to this side.
        request.ifr_ifru.ifru_flags = (libc::IFF_TAP | libc::IFF_NO_PI) as libc::c_short;
        // SAFETY: the kernel reads and writes an `ifreq`, which lives during the call.
        let done = unsafe { libc::ioctl(tap.0.as_raw_fd(), libc::TUNSETIFF, &raw mut request) };
        if done < 0 { Err(Error::last_os_error()) } else { Ok(tap) }
    }

    /// Takes the next frame into `buffer`; nothing if there is none.
    ///
    /// # Errors
    /// As read(2), but for there being none.
    pub fn receive(&self, buffer: &mut [u8]) -> Result<Option<usize>> {
        match read(&self.0, buffer) {
            Ok(length) => Ok(Some(length)),
            Err(Errno::AGAIN | Errno::INTR) => Ok(None),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Lets the system receive a frame.
    ///
    /// # Errors
    /// As write(2); when the interface is down, too.
    pub fn send(&self, frame: &[u8]) -> Result<()> {
        Ok(write(&self.0, frame).map(drop)?)
    }
}

impl AsFd for Tap {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
