//! The session-sender: what it sends, what it takes for a reply, and what it makes of the
//! replies (`docs/probes.md`).

mod results;

pub use results::{Quantity, Results, Times, Window};

use crate::udp::{Packet, word};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A session, as the host has set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its packet's frame, without FCS; sequence number, timestamp and checksum are not looked at.
    pub frame: Vec<u8>,
    /// The interval, or the mean of exponential ones, in ns.
    pub interval: u32,
    /// Seed of exponential intervals.
    pub seed: Option<u32>,
    /// Packets; 0: for ever.
    pub count: u32,
    /// Time of the first, in ns.
    pub start: u64,
    /// The reflector.
    pub reflector: (IpAddr, u16),
    /// Time after which a probe is given up, in ns.
    pub give_up: u32,
}

impl Session {
    /// The times of its packets.
    pub fn times(&self) -> impl Iterator<Item = u64> {
        let (mut register, mean) = (self.seed, self.interval);
        let count = if self.count == 0 { usize::MAX } else { self.count as usize };
        let next = move |time: &u64| {
            let interval = match &mut register {
                None => mean.into(),
                Some(register) => {
                    *register = (0..32).fold(*register, |x, _| (x >> 1) ^ ((x & 1) * 0xa300_0000));
                    exponential(*register, mean)
                }
            };
            Some(time.wrapping_add(interval))
        };
        std::iter::successors(Some(self.start), next).take(count)
    }

    /// Packet `n` if its timestamp is `t1`.
    ///
    /// # Panics
    /// If the session's frame is none of a unicast address with a UDP packet.
    pub fn packet(&self, n: u32, t1: u64) -> Vec<u8> {
        let udp = offset(&self.frame);
        let mut frame = self.frame.clone();
        frame[udp + 8..udp + 12].copy_from_slice(&n.to_be_bytes());
        frame[udp + 12..udp + 20].copy_from_slice(&t1.to_be_bytes());
        let mac = frame[..6].try_into().expect("six bytes");
        let packet = Packet::find(&frame, mac, [destination(&frame); 2]).expect("a UDP packet of a unicast address");
        let sum = match packet.checksum(&frame) {
            0 => 0xffff,
            sum => sum,
        };
        frame[udp + 6..udp + 8].copy_from_slice(&sum.to_be_bytes());
        frame
    }
}

/// Offset of the IP header.
fn network(frame: &[u8]) -> usize {
    let tags = (0..2).take_while(|n| matches!(word(frame, 12 + 4 * n), 0x8100 | 0x88a8));
    14 + 4 * tags.count()
}

fn is_v6(frame: &[u8]) -> bool {
    frame[network(frame)] >> 4 == 6
}

fn offset(frame: &[u8]) -> usize {
    network(frame) + if is_v6(frame) { 40 } else { 20 }
}

fn destination(frame: &[u8]) -> IpAddr {
    let h = &frame[network(frame)..];
    if is_v6(frame) {
        <[u8; 16]>::try_from(&h[24..40]).expect("16 bytes").into()
    } else {
        <[u8; 4]>::try_from(&h[16..20]).expect("4 bytes").into()
    }
}

/// An exponential interval of this mean, of a random number (section 3).
pub fn exponential(x: u32, mean: u32) -> u64 {
    let zeros = x.leading_zeros().min(31);
    let below = (u64::from(x) << zeros << 1) as u32;
    let part = (f64::from(below >> 24) + 0.5) / 256.0;
    let table = (4096.0 * (std::f64::consts::LN_2 - part.ln_1p())).round() as u64;
    let e = 2839 * u64::from(zeros) + table;
    (u64::from(mean) * e / 4096).max(1)
}

/// The port, as the host has set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Its link address.
    pub mac: [u8; 6],
    /// Its IPv4 address.
    pub ipv4: Ipv4Addr,
    /// Its IPv6 address.
    pub ipv6: Ipv6Addr,
    /// The sessions' lowest UDP port.
    pub base: u16,
    /// Its timestamps are PTP's, else NTP's.
    pub ptp: bool,
    /// Seconds by which PTP's time is ahead of UTC.
    pub utc_offset: u16,
}

/// Why a reply is not taken; the first that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is a fragment.
    Fragment,
    /// IP length and UDP length do not go together.
    Length,
    /// The payload is under 44 bytes.
    Short,
    /// IPv6 without a UDP checksum.
    NoChecksum,
    /// It is not from the session's reflector.
    Stranger,
    /// The frame ends before the packet.
    Cut,
}

/// What becomes of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is for no session.
    Passed,
    /// It is for a session, which does not take it.
    Refused(Reason),
    /// It is taken.
    Taken(Reply),
}

/// A reply; timestamps as in the packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The session.
    pub session: usize,
    /// When the probe was sent.
    pub t1: u64,
    /// When the reflector received it.
    pub t2: u64,
    /// When the reflector sent the reply.
    pub t3: u64,
    /// The probe's sequence number.
    pub seq: u32,
    /// The reflector's.
    pub rseq: u32,
    /// The reflector's error estimate.
    pub error_estimate: u16,
    /// TTL or hop limit of the reply.
    pub ttl: u8,
    /// That of the probe at the reflector.
    pub sender_ttl: u8,
    /// The reply's traffic class.
    pub tos: u8,
}

/// What becomes of a frame on the receive stream; `reflectors` are the sessions' (section 4).
/// Packets not sent, and room, are the card's.
pub fn find(frame: &[u8], port: &Port, reflectors: &[(IpAddr, u16)]) -> Outcome {
    let addresses = [port.ipv4.into(), port.ipv6.into()];
    let Some(packet) = Packet::find(frame, port.mac, addresses) else {
        return Outcome::Passed;
    };
    let session = usize::from(packet.destination_port().wrapping_sub(port.base));
    if session >= reflectors.len() {
        return Outcome::Passed;
    }
    let refused = if packet.is_fragment() {
        Some(Reason::Fragment)
    } else if !packet.is_whole() {
        Some(Reason::Length)
    } else if packet.udp_length < 8 + 44 {
        Some(Reason::Short)
    } else if packet.lacks_checksum() {
        Some(Reason::NoChecksum)
    } else if (packet.source, packet.source_port()) != reflectors[session] {
        Some(Reason::Stranger)
    } else if packet.end() > frame.len() {
        Some(Reason::Cut)
    } else {
        None
    };
    if let Some(reason) = refused {
        return Outcome::Refused(reason);
    }
    let payload = &frame[packet.udp + 8..];
    let number = |at: usize, bytes: usize| payload[at..at + bytes].iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
    let h = &frame[packet.ip..];
    let (ttl, tos) = if packet.is_v4() {
        (h[8], h[1])
    } else {
        (h[7], (word(h, 0) >> 4) as u8)
    };
    Outcome::Taken(Reply {
        session,
        t1: number(28, 8),
        t2: number(16, 8),
        t3: number(4, 8),
        seq: number(24, 4) as u32,
        rseq: number(0, 4) as u32,
        error_estimate: number(12, 2) as u16,
        ttl,
        sender_ttl: number(40, 1) as u8,
        tos,
    })
}

/// A packet's timestamp in ns since the PTP epoch, modulo 2^64 (section 5).
pub fn ns(stamp: u64, ptp: bool, utc_offset: u16) -> u64 {
    let (seconds, fraction) = ((stamp >> 32) as u32, stamp as u32);
    if ptp {
        return u64::from(seconds) * 1_000_000_000 + u64::from(fraction);
    }
    let from_1900 = (70 * 365 + 17) * 86_400_u32;
    let seconds = seconds.wrapping_sub(from_1900).wrapping_add(utc_offset.into());
    u64::from(seconds) * 1_000_000_000 + ((u64::from(fraction) * 1_000_000_000) >> 32)
}
