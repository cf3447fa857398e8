//! The reflector: what becomes of a frame on a port's receive stream (`docs/reflection.md`).
//!
//! Time stands still here: the two timestamps are given, and rate limit and room are the card's.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

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
    let Some(request) = Request::find(frame, settings) else {
        return Outcome::Passed;
    };
    match request.refusal(settings) {
        Some(reason) => Outcome::Refused(reason),
        None => Outcome::Answered(request.reply(settings, t2, t3)),
    }
}

/// A frame that is for the reflector.
struct Request<'a> {
    frame: &'a [u8],
    /// Offset of the IP header, of the UDP header.
    ip: usize,
    udp: usize,
    source: IpAddr,
    udp_length: usize,
}

fn word(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

impl<'a> Request<'a> {
    fn find(frame: &'a [u8], settings: &Settings) -> Option<Self> {
        let (to, from) = (frame.get(..6)?, frame.get(6..12)?);
        if to != settings.mac || from[0] & 1 == 1 {
            return None;
        }
        let mut ip = 14;
        for _ in 0..2 {
            if matches!(frame.get(ip - 2..ip)?, [0x81, 0] | [0x88, 0xa8]) {
                ip += 4;
            }
        }
        let header = |length: usize| frame.get(ip..ip + length);
        let (udp, source, destination) = match *frame.get(ip - 2..ip)? {
            [0x08, 0x00] => {
                let h = header(20)?;
                if h[0] != 0x45 || h[9] != 17 {
                    return None;
                }
                let address = |at: usize| Ipv4Addr::new(h[at], h[at + 1], h[at + 2], h[at + 3]).into();
                (ip + 20, address(12), address(16))
            }
            [0x86, 0xdd] => {
                let h = header(40)?;
                if h[0] >> 4 != 6 || h[6] != 17 {
                    return None;
                }
                let address = |at: usize| IpAddr::from(<[u8; 16]>::try_from(&h[at..at + 16]).expect("16 bytes"));
                (ip + 40, address(8), address(24))
            }
            _ => return None,
        };
        let header = frame.get(udp..udp + 8)?;
        let ours = [IpAddr::from(settings.ipv4), IpAddr::from(settings.ipv6)].contains(&destination);
        (ours && word(header, 2) == settings.port).then_some(Request {
            frame,
            ip,
            udp,
            source,
            udp_length: word(header, 4).into(),
        })
    }

    fn refusal(&self, settings: &Settings) -> Option<Reason> {
        let h = &self.frame[self.ip..];
        let (v4, ip_payload) = match self.source {
            IpAddr::V4(_) => (true, i32::from(word(h, 2)) - 20),
            IpAddr::V6(_) => (false, i32::from(word(h, 4))),
        };
        let nobody = match self.source {
            IpAddr::V4(a) => a.is_unspecified() || a.is_loopback() || a.octets()[0] >= 224,
            IpAddr::V6(a) => a.is_unspecified() || a.is_loopback() || a.is_multicast(),
        };
        // More fragments, or an offset.
        if v4 && (h[6] & 0x20 != 0 || word(h, 6) & 0x1fff != 0) {
            Some(Reason::Fragment)
        } else if ip_payload != self.udp_length as i32 || self.udp_length < 8 {
            Some(Reason::Length)
        } else if self.udp_length < 8 + 14 {
            Some(Reason::Short)
        } else if !v4 && word(self.frame, self.udp + 6) == 0 {
            Some(Reason::NoChecksum)
        } else if nobody || word(self.frame, self.udp) == settings.port {
            Some(Reason::Loop)
        } else {
            let listed = settings.allowed.as_ref().is_none_or(|list| list.contains(&self.source));
            (!listed).then_some(Reason::NotAllowed)
        }
    }

    fn reply(&self, settings: &Settings, t2: u64, t3: u64) -> Reply {
        let request = self.frame;
        let mut bytes = request.to_vec();
        bytes[..6].copy_from_slice(&request[6..12]);
        bytes[6..12].copy_from_slice(&request[..6]);
        let hops = self.ip_header(settings, &mut bytes);
        bytes[self.udp..self.udp + 2].copy_from_slice(&request[self.udp + 2..self.udp + 4]);
        bytes[self.udp + 2..self.udp + 4].copy_from_slice(&request[self.udp..self.udp + 2]);

        let end = (self.udp + self.udp_length).min(request.len());
        let sent = &request[self.udp + 8..end];
        let mut payload = Vec::new();
        payload.extend(&sent[..4.min(sent.len())]);
        payload.extend(t3.to_be_bytes());
        payload.extend(settings.error_estimate.to_be_bytes());
        payload.extend(sent.get(14..16).unwrap_or(&[sent.get(14).copied().unwrap_or(0), 0]));
        payload.extend(t2.to_be_bytes());
        payload.extend(sent.get(..14).unwrap_or(&[0; 14]));
        payload.extend([0, 0, hops, 0, 0, 0]);
        payload.extend(sent.get(44..).unwrap_or(&[]));
        payload.truncate(sent.len());
        bytes[self.udp + 8..end].copy_from_slice(&payload);

        let asked = word(request, self.udp + 6);
        if asked != 0 || !self.is_v4() {
            // As far from right as the request's was.
            let error = i64::from(asked) - i64::from(self.checksum(request));
            let right = i64::from(self.checksum(&bytes));
            let sum = match (right + error).rem_euclid(0xffff) {
                0 => 0xffff,
                sum => sum as u16,
            };
            bytes[self.udp + 6..self.udp + 8].copy_from_slice(&sum.to_be_bytes());
        }
        Reply {
            bytes,
            cut: self.udp + self.udp_length > request.len(),
            tlvs: self.udp_length > 8 + 44,
        }
    }

    fn is_v4(&self) -> bool {
        self.source.is_ipv4()
    }

    /// Makes the reply's IP header of the request's; the request's TTL or hop limit.
    fn ip_header(&self, settings: &Settings, bytes: &mut [u8]) -> u8 {
        let h = &mut bytes[self.ip..self.udp];
        let old = self.frame[self.ip..self.udp].to_vec();
        if !self.is_v4() {
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

    /// The right UDP checksum of a frame with this request's headers.
    fn checksum(&self, frame: &[u8]) -> u16 {
        let addresses = if self.is_v4() { 12..20 } else { 8..40 };
        let mut covered = frame[self.ip..][addresses].to_vec();
        covered.extend((self.udp_length as u32).to_be_bytes());
        covered.extend([0, 17]);
        let end = (self.udp + self.udp_length).min(frame.len());
        covered.extend(&frame[self.udp..self.udp + 6]);
        covered.extend([0, 0]);
        covered.extend(&frame[self.udp + 8..end]);
        internet_checksum(&covered)
    }
}

/// The right checksum of an IPv4 header.
fn header_checksum(header: &[u8]) -> u16 {
    internet_checksum(&[&header[..10], &header[12..]].concat())
}

/// RFC 1071: the complement of the sum of 16-bit words in one's complement.
fn internet_checksum(bytes: &[u8]) -> u16 {
    let words = bytes
        .chunks(2)
        .map(|pair| u64::from(pair[0]) << 8 | u64::from(*pair.get(1).unwrap_or(&0)));
    match words.sum::<u64>() {
        0 => 0xffff,
        sum => (0xffff - 1 - (sum - 1) % 0xffff) as u16,
    }
}
