//! The reflector: settings, what it remembers, what it answers.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use crate::base::{self, AUTHENTICATED, Layout, OPEN, SEQUENCE, Said};
use crate::key::{DIGEST, Key};
use crate::limit::{Bucket, Limit};
use crate::refusal::Refusal;
use crate::sessions::{Identity, Sessions};
use crate::tlv::{self, Facts, Integrity};

/// Bytes of a base packet of the unauthenticated mode; what is longer has TLVs, or padding.
pub const BASE: usize = OPEN.bytes;

/// What is answered.
#[derive(Clone, Debug)]
pub enum Mode {
    /// Requests of the unauthenticated mode.
    Open {
        /// Bytes of payload from which on they are; shorter ones are the card's.
        least: usize,
    },
    /// Requests of the authenticated mode, which have the key's digest.
    Authenticated {
        /// The key, of TLVs too.
        key: Key,
    },
}

/// What is answered, and how.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The mode.
    pub mode: Mode,
    /// The key of digests over TLVs in the unauthenticated mode, if there is one.
    pub tlv_key: Option<Key>,
    /// UDP ports at which this station reflects: nothing that comes from one is answered.
    pub ports: Vec<u16>,
    /// The sources that are answered; none: all.
    pub allowed: Option<Vec<IpAddr>>,
    /// The most replies; none: all.
    pub limit: Option<Limit>,
    /// DSCP of replies, and the only one that a Class of Service TLV is granted; none: the
    /// request's, and any.
    pub dscp: Option<u8>,
    /// The error estimate, whose S and Z bits tell of the clock and the format of timestamps.
    pub error_estimate: u16,
    /// Seconds by which PTP's timestamps are ahead of UTC.
    pub ptp_ahead_s: u16,
    /// Replies of a session are counted in their sequence numbers; else these are the requests'.
    pub stateful: bool,
    /// Sessions of which is counted at a time.
    pub sessions: usize,
    /// Nanoseconds without a request after which a session is over.
    pub session_timeout_ns: u64,
}

impl Default for Settings {
    /// All that are longer than a base packet, NTP's timestamps of a clock of which nothing is
    /// known, 1,024 sessions that are over after RFC 5357's 900 s.
    fn default() -> Settings {
        Settings {
            mode: Mode::Open { least: BASE + 1 },
            tlv_key: None,
            ports: Vec::new(),
            allowed: None,
            limit: None,
            dscp: None,
            error_estimate: 0x3fff,
            ptp_ahead_s: 0,
            stateful: false,
            sessions: 1024,
            session_timeout_ns: 900_000_000_000,
        }
    }
}

/// A request, as a socket gives it.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Behind the UDP header.
    pub payload: &'a [u8],
    /// Whence it came.
    pub source: SocketAddr,
    /// The address and port that it came to.
    pub destination: SocketAddr,
    /// TTL or hop limit.
    pub ttl: u8,
    /// DSCP in the upper six bits, ECN below.
    pub tos: u8,
    /// When it came, in nanoseconds since 1970, UTC.
    pub received_ns: u64,
}

/// A reply, to the source of its request. Its ECN is zero; its TTL is to be 255.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Behind the UDP header; as long as the request's.
    pub payload: Vec<u8>,
    /// DSCP.
    pub dscp: u8,
}

/// What became of requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Answered.
    pub answered: u64,
    /// Of these, with TLVs or padding.
    pub tlvs: u64,
    /// Of these, whose integrity was not sure.
    pub unsure: u64,
    /// Not answered, by reason.
    pub refused: BTreeMap<Refusal, u64>,
}

impl Counts {
    /// Requests that were not answered for this reason.
    pub fn refused(&self, reason: Refusal) -> u64 {
        self.refused.get(&reason).copied().unwrap_or(0)
    }
}

/// A reflector.
#[derive(Debug)]
pub struct Responder {
    settings: Settings,
    sessions: Sessions,
    bucket: Bucket,
    counts: Counts,
}

impl Responder {
    /// One that has seen nothing yet.
    pub fn new(settings: Settings) -> Responder {
        Responder {
            sessions: Sessions::new(settings.sessions, settings.session_timeout_ns),
            bucket: Bucket::new(settings.limit),
            counts: Counts::default(),
            settings,
        }
    }

    /// What became of requests so far.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Sessions that are in the table.
    pub fn sessions(&self) -> usize {
        self.sessions.len()
    }

    /// The reply to a request, to be sent at `now_ns` (since 1970, UTC).
    ///
    /// # Errors
    /// Why there is none.
    pub fn answer(&mut self, request: &Request, now_ns: u64) -> Result<Reply, Refusal> {
        let answer = self.reply(request, now_ns);
        match &answer {
            Ok(_) => self.counts.answered += 1,
            Err(refusal) => *self.counts.refused.entry(*refusal).or_default() += 1,
        }
        answer
    }

    fn reply(&mut self, request: &Request, now_ns: u64) -> Result<Reply, Refusal> {
        let settings = &self.settings;
        let (layout, key) = settings.admit(request)?;
        let identity = Identity {
            source: request.source,
            destination: request.destination,
            ssid: layout.ssid(request.payload),
        };
        let mut session = self.sessions.of(identity, now_ns);
        if settings.stateful && session.is_none() {
            return Err(Refusal::NoSession);
        }
        if let Some(session) = &mut session {
            session.received = session.received.wrapping_add(1);
        }
        if !self.bucket.take(now_ns) {
            return Err(Refusal::RateLimited);
        }
        let asked: [u8; 4] = std::array::from_fn(|n| request.payload[SEQUENCE][n]);
        let sequence = match &session {
            Some(session) if settings.stateful => session.sent.to_be_bytes(),
            _ => asked,
        };
        let timestamp = |ns| base::timestamp(ns, settings.error_estimate, settings.ptp_ahead_s);
        let said = Said {
            sequence,
            received: timestamp(request.received_ns),
            sent: timestamp(now_ns),
            error_estimate: settings.error_estimate,
            ttl: request.ttl,
        };
        let mut payload = layout.reply(request.payload, &said);
        if let Some(key) = key {
            let digest = key.digest(&[&payload[..layout.bytes - DIGEST]]);
            payload[layout.bytes - DIGEST..].copy_from_slice(&digest);
        }
        payload.truncate(request.payload.len());
        let mut dscp = settings.dscp.unwrap_or(request.tos >> 2);
        if let Some(behind) = request.payload.get(layout.bytes..).filter(|behind| !behind.is_empty()) {
            self.counts.tlvs += 1;
            let facts = Facts {
                source: request.source,
                destination: request.destination,
                tos: request.tos,
                dscp: settings.dscp,
                clock: clock(settings.error_estimate),
                counts: session.as_ref().map(|session| (session.received, session.sent)),
            };
            let keys = (key.or(settings.tlv_key.as_ref()), key.is_some());
            let (behind, asked_dscp, unsure) = extend(behind, &asked, &sequence, keys, &facts);
            self.counts.unsure += u64::from(unsure);
            dscp = asked_dscp.unwrap_or(dscp);
            payload.extend(behind);
        }
        if let Some(session) = session {
            session.sent = session.sent.wrapping_add(1);
        }
        Ok(Reply { payload, dscp })
    }
}

impl Settings {
    /// The layout of a request, and the key by which it is sound.
    fn admit(&self, request: &Request) -> Result<(&'static Layout, Option<&Key>), Refusal> {
        let (layout, key) = match &self.mode {
            Mode::Open { least } if request.payload.len() < *least => return Err(Refusal::Card),
            Mode::Open { .. } => (&OPEN, None),
            Mode::Authenticated { key } => (&AUTHENTICATED, Some(key)),
        };
        if request.payload.len() < layout.least {
            return Err(Refusal::Short);
        }
        if self.ports.contains(&request.source.port()) || !is_station(request.source.ip()) {
            return Err(Refusal::Loop);
        }
        let source = request.source.ip().to_canonical();
        if self.allowed.as_ref().is_some_and(|allowed| !allowed.contains(&source)) {
            return Err(Refusal::NotAllowed);
        }
        if let Some(key) = key {
            let (covered, digest) = request.payload[..layout.bytes].split_at(layout.bytes - DIGEST);
            if !key.verify(&[covered], digest) {
                return Err(Refusal::WrongHmac);
            }
        }
        Ok((layout, key))
    }
}

/// What is behind a reply's base packet: as much as behind the request's. Also the DSCP that it
/// asks for, and whether its integrity was not sure.
fn extend(behind: &[u8], asked: &[u8], sequence: &[u8], (key, must): (Option<&Key>, bool), facts: &Facts) -> (Vec<u8>, Option<u8>, bool) {
    let mut bytes = behind.to_vec();
    // TWAMP-Light's padding, as no sender of TLVs has this type (RFC 8972, section 5.1).
    if bytes.iter().all(|byte| *byte == 0) {
        return (bytes, None, false);
    }
    let tlvs = tlv::walk(&bytes);
    let integrity = tlv::integrity(&bytes, &tlvs, asked, key, must);
    let dscp = tlv::answer(&mut bytes, &tlvs, integrity, facts);
    if let (Integrity::Sure(at), Some(key)) = (integrity, key) {
        tlv::sign(&mut bytes, at, sequence, key);
    }
    (bytes, dscp, integrity == Integrity::Unsure)
}

/// Whether an address can be one station's on a network (`docs/reflection.md`, section 2).
fn is_station(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => !address.is_unspecified() && !address.is_loopback() && address.octets()[0] < 224,
        IpAddr::V6(address) => !address.is_unspecified() && !address.is_loopback() && !address.is_multicast(),
    }
}

/// The source of a clock's synchronisation (RFC 8972, section 5.4) as its error estimate tells:
/// NTP or PTP by the format of its timestamps, or the clock itself.
fn clock(error_estimate: u16) -> u8 {
    match error_estimate >> 14 {
        0b10 => 1,
        0b11 => 2,
        _ => 5,
    }
}
