//! Clients that came while another was served.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use rustix::fd::{AsFd, BorrowedFd};
use rustix::io::Errno;
use wiremeter_driver::vfio_user::version::Owner;

use super::channel::Channel;

/// Clients that may wait to be refused.
const MOST: usize = 8;
/// Time in which a client must have said something to be refused.
const WITHIN: Duration = Duration::from_secs(1);

/// Clients that are told who has the card as soon as they have asked.
#[derive(Default)]
pub struct Waiting(VecDeque<Waiter>);

struct Waiter {
    channel: Channel,
    pid: u32,
    until: Instant,
}

impl Waiting {
    /// Adds a client; the first of too many is let go.
    pub fn add(&mut self, channel: Channel, pid: u32) {
        if self.0.len() == MOST {
            self.0.pop_front();
        }
        let until = Instant::now() + WITHIN;
        self.0.push_back(Waiter { channel, pid, until });
    }

    /// The first, and its process, to be served after all.
    pub fn next(&mut self) -> Option<(Channel, u32)> {
        let first = self.0.pop_front()?;
        Some((first.channel, first.pid))
    }

    /// Their sockets.
    pub fn sockets(&self) -> impl Iterator<Item = BorrowedFd<'_>> {
        self.0.iter().map(|waiter| waiter.channel.as_fd())
    }

    /// Time until the first has waited too long.
    pub fn timeout(&self) -> Option<Duration> {
        let now = Instant::now();
        self.0.front().map(|waiter| waiter.until.saturating_duration_since(now))
    }

    /// Refuses those that have asked, and lets go of them and of those that are gone or silent.
    /// How many asked.
    pub fn refuse(&mut self, owner_pid: u32) -> u64 {
        let mut refused = 0;
        let now = Instant::now();
        self.0.retain_mut(|Waiter { channel, until, .. }| match channel.receive() {
            Ok(None) => now < *until,
            Err(_) => false,
            Ok(Some(asked)) => {
                let mut body = Vec::new();
                // It cannot be seen from here when it is 0.
                if owner_pid != 0 {
                    Owner { owner_pid }.put(&mut body);
                }
                channel.push(asked.header.refusal(Errno::BUSY.raw_os_error() as u32), &body);
                // So short an answer goes out at once, or to nobody.
                let _ = channel.flush();
                refused += 1;
                false
            }
        });
        refused
    }
}
