//! The table of sessions: what is counted of each.

use std::collections::HashMap;
use std::net::SocketAddr;

/// Whose a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Identity {
    pub source: SocketAddr,
    pub destination: SocketAddr,
    pub ssid: u16,
}

/// What was counted of a session before a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Session {
    /// Requests received.
    pub received: u32,
    /// Replies sent.
    pub sent: u32,
    used_ns: u64,
}

/// The table.
#[derive(Debug)]
pub(crate) struct Sessions {
    room: usize,
    timeout_ns: u64,
    sessions: HashMap<Identity, Session>,
}

impl Sessions {
    /// One of `room` sessions, whose places are free again after `timeout_ns` without a request.
    pub fn new(room: usize, timeout_ns: u64) -> Sessions {
        Sessions {
            room,
            timeout_ns,
            sessions: HashMap::new(),
        }
    }

    /// The session, begun anew if it is not there or timed out; nothing if there is no room.
    pub fn of(&mut self, identity: Identity, now_ns: u64) -> Option<&mut Session> {
        let timeout_ns = self.timeout_ns;
        let over = |session: &Session| now_ns.saturating_sub(session.used_ns) > timeout_ns;
        if !self.sessions.contains_key(&identity) && self.sessions.len() >= self.room {
            self.sessions.retain(|_, session| !over(session));
            if self.sessions.len() >= self.room {
                return None;
            }
        }
        let session = self.sessions.entry(identity).or_default();
        if over(session) {
            *session = Session::default();
        }
        session.used_ns = now_ns;
        Some(session)
    }

    /// Sessions that are in it, alive or not.
    pub fn len(&self) -> usize {
        self.sessions.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(ssid: u16) -> Identity {
        Identity {
            source: "192.0.2.1:20000".parse().unwrap(),
            destination: "192.0.2.2:862".parse().unwrap(),
            ssid,
        }
    }

    #[test]
    fn a_full_table_takes_nobody_until_one_times_out() {
        let mut table = Sessions::new(2, 100);
        table.of(identity(1), 10).unwrap().sent = 5;
        assert!(table.of(identity(2), 60).is_some());
        assert!(table.of(identity(3), 110).is_none(), "the first is not over yet");
        assert_eq!(table.of(identity(1), 110).unwrap().sent, 5);
        assert!(table.of(identity(3), 161).is_some(), "the second is");
        assert!(table.of(identity(2), 161).is_none());
        assert_eq!(table.len(), 2);
    }

    #[test]
    fn a_session_that_timed_out_begins_anew() {
        let mut table = Sessions::new(2, 100);
        table.of(identity(1), 10).unwrap().sent = 5;
        assert_eq!(table.of(identity(1), 111).unwrap().sent, 0);
    }
}
