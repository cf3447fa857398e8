//! What the card's port and its host's side are on, when the card is served.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustix::fd::AsFd;

/// A frame that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The frame, without FCS; not empty.
    pub bytes: Arc<[u8]>,
    /// How long ago it came.
    pub age: Duration,
}

/// Where frames come from and go to; readable as a file descriptor while frames are there.
pub trait Port: AsFd {
    /// The next frame that came, if one is there now.
    ///
    /// # Errors
    /// When no more will come.
    fn receive(&mut self) -> io::Result<Option<Arrived>>;

    /// Sends a frame, if it can be sent now. A bad one is one that the card has marked so.
    fn send(&mut self, bytes: &[u8], bad: bool);
}
