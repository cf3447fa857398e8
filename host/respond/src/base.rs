//! The base packet, before TLVs: where its fields are, and what a reply's are.

use std::ops::Range;

const NS_PER_SECOND: u64 = 1_000_000_000;
/// From NTP's year 1900 to 1970, in seconds (RFC 5905, section 6).
const NTP_OF_1970: u64 = 2_208_988_800;
/// In an error estimate: timestamps are PTP's (RFC 8186).
const PTP: u16 = 1 << 14;

/// Where the fields of a base packet are, and their lengths.
#[derive(Debug)]
pub(crate) struct Layout {
    /// Bytes of the whole.
    pub bytes: usize,
    /// The least that is answered.
    pub least: usize,
    timestamp: usize,
    error_estimate: usize,
    ssid: usize,
    receive_timestamp: usize,
    sender_sequence: usize,
    sender_timestamp: usize,
    sender_error_estimate: usize,
    sender_ttl: usize,
}

/// The sequence number's place, in all layouts.
pub(crate) const SEQUENCE: Range<usize> = 0..4;

/// RFC 8762, section 4.3.1. TWAMP-Light's packets without padding have 14 bytes (section 4.6; RFC
/// 5357, 4.1.2).
pub(crate) const OPEN: Layout = Layout {
    bytes: 44,
    least: 14,
    timestamp: 4,
    error_estimate: 12,
    ssid: 14,
    receive_timestamp: 16,
    sender_sequence: 24,
    sender_timestamp: 28,
    sender_error_estimate: 36,
    sender_ttl: 40,
};

/// RFC 8762, section 4.3.2. The digest is in the last 16 bytes, over all before.
pub(crate) const AUTHENTICATED: Layout = Layout {
    bytes: 112,
    least: 112,
    timestamp: 16,
    error_estimate: 24,
    ssid: 26,
    receive_timestamp: 32,
    sender_sequence: 48,
    sender_timestamp: 64,
    sender_error_estimate: 72,
    sender_ttl: 80,
};

/// What a reply says that is not in its request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said {
    pub sequence: [u8; 4],
    pub received: [u8; 8],
    pub sent: [u8; 8],
    pub error_estimate: u16,
    pub ttl: u8,
}

impl Layout {
    /// A request's session identifier; 0 if it does not reach so far.
    pub fn ssid(&self, request: &[u8]) -> u16 {
        let two = request.get(self.ssid..self.ssid + 2);
        two.map_or(0, |two| u16::from_be_bytes([two[0], two[1]]))
    }

    /// The base packet of a request's reply.
    pub fn reply(&self, request: &[u8], said: &Said) -> Vec<u8> {
        let mut reply = vec![0; self.bytes];
        let mut put = |at: usize, field: &[u8]| reply[at..at + field.len()].copy_from_slice(field);
        put(SEQUENCE.start, &said.sequence);
        put(self.timestamp, &said.sent);
        put(self.error_estimate, &said.error_estimate.to_be_bytes());
        put(self.ssid, &self.ssid(request).to_be_bytes());
        put(self.receive_timestamp, &said.received);
        put(self.sender_sequence, &request[SEQUENCE]);
        put(self.sender_timestamp, &request[self.timestamp..self.timestamp + 8]);
        put(self.sender_error_estimate, &request[self.error_estimate..self.error_estimate + 2]);
        put(self.sender_ttl, &[said.ttl]);
        reply
    }
}

/// A time since 1970, UTC, as an error estimate's Z bit says: PTP's, which is ahead of UTC, or
/// NTP's.
pub(crate) fn timestamp(ns: u64, error_estimate: u16, ptp_ahead_s: u16) -> [u8; 8] {
    let (seconds, ns) = (ns / NS_PER_SECOND, ns % NS_PER_SECOND);
    let (seconds, fraction) = match error_estimate & PTP {
        0 => (seconds.wrapping_add(NTP_OF_1970), (ns << 32) / NS_PER_SECOND),
        _ => (seconds.wrapping_add(ptp_ahead_s.into()), ns),
    };
    ((seconds << 32) | fraction).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_are_of_their_formats() {
        // 2021-01-01T00:00:00.25Z: 1,609,459,200 s since 1970; NTP 3,818,448,000 = 0xE398_E480 s.
        let ns = 1_609_459_200_250_000_000;
        assert_eq!(timestamp(ns, 0x0001, 37), [0xe3, 0x98, 0xe4, 0x80, 0x40, 0, 0, 0]);
        // TAI is 37 s ahead: 0x5FEE_6600 + 37; 250,000,000 ns are 0x0EE6_B280.
        assert_eq!(timestamp(ns, 0x4001, 37), [0x5f, 0xee, 0x66, 0x25, 0x0e, 0xe6, 0xb2, 0x80]);
    }

    #[test]
    fn layouts_are_those_of_rfc_8762() {
        // Figures 2 and 4 (sender), 5 and 6 (reflector): fields follow each other, but for zeros.
        for (layout, zeros) in [(OPEN, [0, 0, 2]), (AUTHENTICATED, [12, 4, 6])] {
            assert_eq!(layout.timestamp, SEQUENCE.end + zeros[0]);
            assert_eq!(layout.error_estimate, layout.timestamp + 8);
            assert_eq!(layout.ssid, layout.error_estimate + 2);
            assert_eq!(layout.receive_timestamp, layout.ssid + 2 + zeros[1]);
            assert_eq!(layout.sender_error_estimate, layout.sender_timestamp + 8);
            assert_eq!(layout.sender_ttl, layout.sender_error_estimate + 2 + zeros[2]);
        }
    }
}
