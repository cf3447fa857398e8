//! UDP packets on a port's receive stream, as the reflector and the prober look at them
//! (`docs/reflection.md`, section 2).

use std::net::{IpAddr, Ipv4Addr};

/// A UDP packet to the port's addresses, in its frame.
pub struct Packet<'a> {
    /// The frame, without FCS.
    pub frame: &'a [u8],
    /// Offset of the IP header.
    pub ip: usize,
    /// Offset of the UDP header.
    pub udp: usize,
    /// The source's address.
    pub source: IpAddr,
    /// The UDP header's length field.
    pub udp_length: usize,
}

/// The big-endian number of two bytes.
pub fn word(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

impl<'a> Packet<'a> {
    /// The packet in a frame to `mac` and one of `addresses`, if it is one. An unspecified
    /// address is none.
    pub fn find(frame: &'a [u8], mac: [u8; 6], addresses: [IpAddr; 2]) -> Option<Self> {
        let (to, from) = (frame.get(..6)?, frame.get(6..12)?);
        if to != mac || from[0] & 1 == 1 {
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
        let ours = addresses.contains(&destination) && !destination.is_unspecified();
        ours.then_some(Packet {
            frame,
            ip,
            udp,
            source,
            udp_length: word(header, 4).into(),
        })
    }

    /// Whether it is IPv4's, else IPv6's.
    pub fn is_v4(&self) -> bool {
        self.source.is_ipv4()
    }

    /// The UDP source port.
    pub fn source_port(&self) -> u16 {
        word(self.frame, self.udp)
    }

    /// The UDP destination port.
    pub fn destination_port(&self) -> u16 {
        word(self.frame, self.udp + 2)
    }

    /// Whether it is a fragment: more follow, or it has an offset.
    pub fn is_fragment(&self) -> bool {
        let h = &self.frame[self.ip..];
        self.is_v4() && (h[6] & 0x20 != 0 || word(h, 6) & 0x1fff != 0)
    }

    /// Whether IP length and UDP length go together.
    pub fn is_whole(&self) -> bool {
        let h = &self.frame[self.ip..];
        let ip_payload = if self.is_v4() {
            i32::from(word(h, 2)) - 20
        } else {
            i32::from(word(h, 4))
        };
        ip_payload == self.udp_length as i32 && self.udp_length >= 8
    }

    /// Whether it has no UDP checksum where it must have one.
    pub fn lacks_checksum(&self) -> bool {
        !self.is_v4() && word(self.frame, self.udp + 6) == 0
    }

    /// Offset of the packet's end in the frame, which may end before.
    pub fn end(&self) -> usize {
        self.udp + self.udp_length
    }

    /// The right UDP checksum of a frame with this packet's headers.
    pub fn checksum(&self, frame: &[u8]) -> u16 {
        let addresses = if self.is_v4() { 12..20 } else { 8..40 };
        let mut covered = frame[self.ip..][addresses].to_vec();
        covered.extend((self.udp_length as u32).to_be_bytes());
        covered.extend([0, 17]);
        let end = self.end().min(frame.len());
        covered.extend(&frame[self.udp..self.udp + 6]);
        covered.extend([0, 0]);
        covered.extend(&frame[self.udp + 8..end]);
        internet_checksum(&covered)
    }
}

/// RFC 1071: the complement of the sum of 16-bit words in one's complement.
pub fn internet_checksum(bytes: &[u8]) -> u16 {
    let words = bytes
        .chunks(2)
        .map(|pair| u64::from(pair[0]) << 8 | u64::from(*pair.get(1).unwrap_or(&0)));
    match words.sum::<u64>() {
        0 => 0xffff,
        sum => (0xffff - 1 - (sum - 1) % 0xffff) as u16,
    }
}
