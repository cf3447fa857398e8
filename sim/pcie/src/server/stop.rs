//! How a server is told to stop.

use std::sync::Arc;

use rustix::event::{EventfdFlags, eventfd};
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::io::write;

/// Tells a server to stop, from any thread. Its clones tell the same.
#[derive(Clone, Debug)]
pub struct Stop(Arc<OwnedFd>);

impl Stop {
    /// One that has not told yet.
    ///
    /// # Errors
    /// When there are no file descriptors left.
    pub fn new() -> std::io::Result<Stop> {
        let event = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?;
        Ok(Stop(Arc::new(event)))
    }

    /// Tells it.
    pub fn stop(&self) {
        // It fails only when it was told 2⁶⁴ times.
        let _ = write(&self.0, &1u64.to_ne_bytes());
    }
}

/// Readable once it has told.
impl AsFd for Stop {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
