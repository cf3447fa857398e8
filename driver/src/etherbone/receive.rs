//! A thread that takes what comes, so that records do not wait in the system's small buffer.

use std::io;
use std::net::UdpSocket;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver as Replies, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::memory::Memories;
use super::packet::{Reply, datagram, reply};

/// After so long it looks whether it is to end.
const LOOK: Duration = Duration::from_millis(50);
/// More than any datagram to this driver.
const LONGEST: usize = 1500;

/// The thread, and the replies that it took.
#[derive(Debug)]
pub struct Receiver {
    replies: Replies<Reply>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Receiver {
    /// Takes what comes to a socket: records go to the memory, before a reply that came later
    /// is given out.
    ///
    /// # Errors
    /// The system has no thread or no socket left.
    pub fn start(socket: &UdpSocket, memories: Arc<Memories>) -> io::Result<Self> {
        let socket = socket.try_clone()?;
        socket.set_read_timeout(Some(LOOK))?;
        let (sender, replies) = mpsc::channel();
        let over = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&over);
        let thread = thread::Builder::new().spawn(move || {
            while !told.load(Ordering::Relaxed) {
                take(&socket, &memories, &sender);
            }
        })?;
        Ok(Self {
            replies,
            over,
            thread: Some(thread),
        })
    }

    /// The next reply, if one comes in time.
    pub fn next(&self, until: Instant) -> Option<Reply> {
        let left = until.saturating_duration_since(Instant::now());
        self.replies.recv_timeout(left).ok()
    }
}

/// That nothing came, or that nobody listens there, shows by no reply.
fn take(socket: &UdpSocket, memories: &Memories, replies: &Sender<Reply>) {
    let mut packet = [0; LONGEST];
    let Ok(length) = socket.recv(&mut packet) else { return };
    match datagram(&packet[..length]) {
        Some(datagram) => memories.place(&datagram),
        // Without the card nobody waits for it.
        None => reply(&packet[..length]).map_or((), |reply| replies.send(reply).unwrap_or(())),
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
