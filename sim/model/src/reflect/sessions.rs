//! The sessions whose replies are counted (section 7).

use std::collections::HashMap;
use std::net::IpAddr;

use crc::{CRC_64_ECMA_182, Crc};

use super::{Outcome, Request, Settings, reflect, word};

/// Who a reply is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Session {
    /// The source's address.
    pub source: IpAddr,
    /// Its UDP port.
    pub port: u16,
    /// The SSID, or 0.
    pub ssid: u16,
}

impl Session {
    /// That of a frame which the reflector answers.
    pub fn of(frame: &[u8], settings: &Settings) -> Option<Session> {
        let Outcome::Answered(_) = reflect(frame, settings, 0, 0) else {
            return None;
        };
        let packet = Request::find(frame, settings)?.0;
        let end = packet.end().min(frame.len());
        let payload = &frame[packet.udp + 8..end];
        Some(Session {
            source: packet.source,
            port: packet.source_port(),
            ssid: if payload.len() < 16 { 0 } else { word(payload, 14) },
        })
    }

    /// The hash that chooses its place.
    pub fn hash(&self) -> u64 {
        let (version, address) = match self.source {
            IpAddr::V4(a) => (0, a.to_ipv6_mapped()),
            IpAddr::V6(a) => (1, a),
        };
        let mut bytes = vec![version];
        bytes.extend(address.octets());
        bytes.extend(self.port.to_be_bytes());
        bytes.extend(self.ssid.to_be_bytes());
        Crc::<u64>::new(&CRC_64_ECMA_182).checksum(&bytes)
    }
}

/// A session in its place: how many replies it has had, and when the last.
#[derive(Clone, Copy, Debug)]
struct Place {
    session: Session,
    replies: u32,
    last: u64,
}

/// The table.
#[derive(Clone, Debug)]
pub struct Sessions {
    places: HashMap<u64, Place>,
    /// How many there are.
    count: u64,
    /// Seconds for which a session keeps its place.
    pub timeout: u64,
}

impl Sessions {
    /// An empty table of so many places.
    pub fn new(count: u32, timeout: u64) -> Sessions {
        Sessions {
            places: HashMap::new(),
            count: count.into(),
            timeout,
        }
    }

    /// The sequence number of a reply in this session, at this second; none if another one has
    /// its place.
    pub fn answer(&mut self, session: Session, now: u64) -> Option<u32> {
        let new = Place {
            session,
            replies: 0,
            last: now,
        };
        let place = self.places.entry(session.hash() % self.count).or_insert(new);
        if now - place.last > self.timeout {
            *place = new;
        }
        if place.session != session {
            return None;
        }
        let sequence = place.replies;
        place.replies = sequence.wrapping_add(1);
        place.last = now;
        Some(sequence)
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.places.clear();
    }
}
