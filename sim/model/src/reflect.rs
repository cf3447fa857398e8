//! The reflector: what becomes of a frame on a port's receive stream (`docs/reflection.md`).
//!
//! Time stands still here: the two timestamps are given, and rate limit and room are the card's.

mod sessions;

pub use sessions::{Session, Sessions};

use crate::udp::{Packet, internet_checksum, word};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The UDP length of a request without TLVs.
const BASE: usize = 8 + 44;

/// What the host has set for a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The port's link address.
    pub mac: [u8; 6],
    /// Its IPv4 address.
    pub ipv4: Ipv4Addr,
    /// Its IPv6 address.
    pub ipv6: Ipv6Addr,
    /// The reflector's UDP port.
    pub port: u16,
    /// DSCP of replies; none: the request's.
    pub dscp: Option<u8>,
    /// The error estimate.
    pub error_estimate: u16,
    /// Requests with bytes behind those that a reply changes are left to the host.
    pub leave_tlvs: bool,
    /// The sources that are answered; none: all.
    pub allowed: Option<Vec<IpAddr>>,
}

/// Why a request is not answered; the first that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is a fragment.
    Fragment,
    /// IP length and UDP length do not go together.
    Length,
    /// The payload is under 14 bytes.
    Short,
    /// IPv6 without a UDP checksum.
    NoChecksum,
    /// An answer could come back for ever, or go to nobody.
    Loop,
    /// The source is not on the list.
    NotAllowed,
    /// It has TLVs, which the host answers.
    Left,
}

/// What becomes of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is not for the reflector.
    Passed,
    /// It is for the reflector, which does not answer.
    Refused(Reason),
    /// It is answered.
    Answered(Reply),
}

/// A reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The frame, without FCS.
    pub bytes: Vec<u8>,
    /// The request ended before its headers say: the reply is marked bad.
    pub cut: bool,
    /// The request had bytes after those that a reply changes.
    pub tlvs: bool,
}

/// A PTP timestamp: seconds and nanoseconds (section 4).
pub fn ptp(seconds: u64, ns: u32) -> u64 {
    (seconds % (1 << 32)) << 32 | u64::from(ns)
}

/// An NTP timestamp: seconds of UTC since 1900 and 2^-32 seconds, rounded down (section 4).
pub fn ntp(seconds: u64, ns: u32, utc_offset: u16) -> u64 {
    // 70 years of which 17 were leap years (RFC 868).
    let from_1900 = u64::from((70 * 365 + 17) * 86_400_u32);
    let utc = u128::from(seconds + from_1900 - u64::from(utc_offset));
    let fraction = u128::from(ns) * (1 << 32) / 1_000_000_000;
    ((utc << 32 | fraction) % (1 << 64)) as u64
}

/// What becomes of a frame whose receive timestamp is `t2`, if the transmit timestamp is `t3`.
pub fn reflect(frame: &[u8], settings: &Settings, t2: u64, t3: u64) -> Outcome {
    reflect_as(frame, settings, None, t2, t3)
}

/// The same, if the reply has a sequence number of its own.
pub fn reflect_as(frame: &[u8], settings: &Settings, sequence: Option<u32>, t2: u64, t3: u64) -> Outcome {
    let Some(request) = Request::find(frame, settings) else {
        return Outcome::Passed;
    };
    match request.refusal(settings) {
        Some(reason) => Outcome::Refused(reason),
        None => Outcome::Answered(request.reply(settings, sequence, t2, t3)),
    }
}

/// A frame that is for the reflector.
struct Request<'a>(Packet<'a>);

impl<'a> Request<'a> {
    fn find(frame: &'a [u8], settings: &Settings) -> Option<Self> {
        let packet = Packet::find(frame, settings.mac, [settings.ipv4.into(), settings.ipv6.into()])?;
        (packet.destination_port() == settings.port).then_some(Request(packet))
    }

    fn refusal(&self, settings: &Settings) -> Option<Reason> {
        let packet = &self.0;
        let nobody = match packet.source {
            IpAddr::V4(a) => a.is_unspecified() || a.is_loopback() || a.octets()[0] >= 224,
            IpAddr::V6(a) => a.is_unspecified() || a.is_loopback() || a.is_multicast(),
        };
        if packet.is_fragment() {
            Some(Reason::Fragment)
        } else if !packet.is_whole() {
            Some(Reason::Length)
        } else if packet.udp_length < 8 + 14 {
            Some(Reason::Short)
        } else if packet.lacks_checksum() {
            Some(Reason::NoChecksum)
        } else if nobody || packet.source_port() == settings.port {
            Some(Reason::Loop)
        } else {
            let listed = settings.allowed.as_ref().is_none_or(|list| list.contains(&packet.source));
            match (listed, settings.leave_tlvs && packet.udp_length > BASE) {
                (false, _) => Some(Reason::NotAllowed),
                (true, left) => left.then_some(Reason::Left),
            }
        }
    }

    fn reply(&self, settings: &Settings, sequence: Option<u32>, t2: u64, t3: u64) -> Reply {
        let packet = &self.0;
        let (request, udp) = (packet.frame, packet.udp);
        let mut bytes = request.to_vec();
        bytes[..6].copy_from_slice(&request[6..12]);
        bytes[6..12].copy_from_slice(&request[..6]);
        let hops = self.ip_header(settings, &mut bytes);
        bytes[udp..udp + 2].copy_from_slice(&request[udp + 2..udp + 4]);
        bytes[udp + 2..udp + 4].copy_from_slice(&request[udp..udp + 2]);

        let end = packet.end().min(request.len());
        let sent = &request[udp + 8..end];
        let mut payload = Vec::new();
        match sequence {
            Some(sequence) => payload.extend(sequence.to_be_bytes()),
            None => payload.extend(&sent[..4.min(sent.len())]),
        }
        payload.extend(t3.to_be_bytes());
        payload.extend(settings.error_estimate.to_be_bytes());
        payload.extend(sent.get(14..16).unwrap_or(&[sent.get(14).copied().unwrap_or(0), 0]));
        payload.extend(t2.to_be_bytes());
        payload.extend(sent.get(..14).unwrap_or(&[0; 14]));
        payload.extend([0, 0, hops, 0, 0, 0]);
        payload.extend(sent.get(44..).unwrap_or(&[]));
        payload.truncate(sent.len());
        bytes[udp + 8..end].copy_from_slice(&payload);

        let asked = word(request, udp + 6);
        if asked != 0 || !packet.is_v4() {
            // As far from right as the request's was.
            let error = i64::from(asked) - i64::from(packet.checksum(request));
            let right = i64::from(packet.checksum(&bytes));
            let sum = match (right + error).rem_euclid(0xffff) {
                0 => 0xffff,
                sum => sum as u16,
            };
            bytes[udp + 6..udp + 8].copy_from_slice(&sum.to_be_bytes());
        }
        Reply {
            bytes,
            cut: packet.end() > request.len(),
            tlvs: packet.udp_length > BASE,
        }
    }

    /// Makes the reply's IP header of the request's; the request's TTL or hop limit.
    fn ip_header(&self, settings: &Settings, bytes: &mut [u8]) -> u8 {
        let packet = &self.0;
        let h = &mut bytes[packet.ip..packet.udp];
        let old = packet.frame[packet.ip..packet.udp].to_vec();
        if !packet.is_v4() {
            let class = u16::from_be_bytes([h[0], h[1]]) >> 4 & 0xff;
            let dscp = settings.dscp.map_or(class >> 2, u16::from);
            h[0] = 0x60 | (dscp >> 2) as u8;
            h[1] = (dscp << 6) as u8 | old[1] & 0x0f;
            h[7] = 255;
            h[8..24].copy_from_slice(&old[24..40]);
            h[24..40].copy_from_slice(&old[8..24]);
            return old[7];
        }
        h[1] = settings.dscp.unwrap_or(h[1] >> 2) << 2;
        h[8] = 255;
        h[12..16].copy_from_slice(&old[16..20]);
        h[16..20].copy_from_slice(&old[12..16]);
        let error = i64::from(word(&old, 10)) - i64::from(header_checksum(&old));
        let sum = (i64::from(header_checksum(h)) + error).rem_euclid(0xffff) as u16;
        h[10..12].copy_from_slice(&sum.to_be_bytes());
        old[8]
    }
}

/// The right checksum of an IPv4 header.
fn header_checksum(header: &[u8]) -> u16 {
    internet_checksum(&[&header[..10], &header[12..]].concat())
}
