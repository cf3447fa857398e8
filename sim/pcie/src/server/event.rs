//! A client's eventfd.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsRawFd, OwnedFd};
use rustix::fs::readlink;
use rustix::io::write;

/// An eventfd that a message of the function goes to.
pub struct Event(OwnedFd);

impl Event {
    /// `fd`, if it is an eventfd: writing to whatever else a client may pass could wait for ever.
    pub fn new(fd: OwnedFd) -> Option<Event> {
        let link = readlink(format!("/proc/self/fd/{}", fd.as_raw_fd()), Vec::new()).ok()?;
        (link.as_bytes() == b"anon_inode:[eventfd]").then_some(Event(fd))
    }

    /// Adds one to it. If there is no room for that the client has not looked for 2⁶⁴ events,
    /// and does not need another.
    pub fn signal(&self) {
        let now = Timespec::default();
        let mut fds = [PollFd::new(&self.0, PollFlags::OUT)];
        if matches!(poll(&mut fds, Some(&now)), Ok(1)) && fds[0].revents().contains(PollFlags::OUT) {
            // It can fail no more, and nobody is there to be told.
            let _ = write(&self.0, &1u64.to_ne_bytes());
        }
    }
}
