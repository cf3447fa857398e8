//! A session as the host writes it, and its packets as they must leave.

use crate::packet::Request;

/// A session; the frame's headers are those of `request`, whose payload is its length.
#[derive(Clone, Debug)]
pub struct Session {
    pub request: Request,
    pub interval: u32,
    pub exponential: bool,
    pub count: u32,
    pub first: u64,
    pub seed: u32,
}

/// Bytes of the payload that RFC 8762 asks for.
pub const PAYLOAD: usize = 44;
/// The error estimate and the SSID, at bytes 12–15.
const FIXED: [u8; 4] = [0x81, 0x07, 0xab, 0xcd];

impl Session {
    /// One packet every `interval` ns from `first` on.
    pub fn new(first: u64, interval: u32) -> Session {
        Session {
            request: Request::new(false, &[0; PAYLOAD]),
            interval,
            exponential: false,
            count: 0,
            first,
            seed: 1,
        }
    }

    /// With other headers, and this many bytes of UDP payload.
    pub fn with(mut self, v6: bool, tags: usize, payload: usize) -> Session {
        self.request = Request::new(v6, &vec![0; payload]).tagged(tags);
        self
    }

    /// The frame of packet `n`: the checksum is RFC 1071's over all of it.
    pub fn packet(&self, n: u32, time: u64) -> Vec<u8> {
        let mut request = self.request.clone();
        request.payload[..4].copy_from_slice(&n.to_be_bytes());
        request.payload[4..12].copy_from_slice(&time.to_be_bytes());
        request.payload[12..16].copy_from_slice(&FIXED);
        request.frame()
    }

    /// The words 0–39.
    pub fn words(&self) -> Vec<u32> {
        let frame = self.packet(0, 0);
        let checksum = self.checksum();
        let sum = !u16::from_be_bytes([frame[checksum], frame[checksum + 1]]);
        let mut template = frame.clone();
        template[checksum..checksum + 2].fill(0);
        template.resize(128, 0);
        let mut words: Vec<u32> = template
            .chunks(4)
            .map(|word| u32::from_le_bytes(word.try_into().expect("four bytes")))
            .collect();
        let v6 = self.request.source.is_ipv6();
        let layout = self.request.tags.len() as u32 + if v6 { 3 } else { 0 };
        words.extend([self.interval, self.exponential.into(), self.count]);
        words.extend([self.first as u32, (self.first >> 32) as u32, self.seed]);
        words.extend([frame.len() as u32 | layout << 16, sum.into()]);
        words
    }

    /// Where the UDP checksum is.
    fn checksum(&self) -> usize {
        let ip = if self.request.source.is_ipv6() { 40 } else { 20 };
        14 + 4 * self.request.tags.len() + ip + 6
    }
}
