//! The key of a packet: the same at every hop, and with luck no other packet's (section 3).

use crc::{CRC_64_WE, Crc, Table};

/// Bits of the key that the queue tracker keeps.
pub const TRACKED_BITS: u32 = 23;

const CRC: Crc<u64, Table<16>> = Crc::<u64, Table<16>>::new(&CRC_64_WE);

/// The fields of a packet that no hop changes. What is absent is zero.
///
/// Of a frame that is neither IPv4 nor IPv6, they hold the 40 bytes from its network header on,
/// see [`Invariant::opaque`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Invariant {
    /// 4, 6, or 0 for any other kind.
    pub version: u8,
    /// The IP protocol; in IPv6 that of the last next header.
    pub protocol: u8,
    /// Source address; an IPv4 address is in the first four bytes.
    pub source: [u8; 16],
    /// Destination address, likewise.
    pub destination: [u8; 16],
    /// IPv4 identification, or that of the IPv6 fragment header.
    pub identification: u32,
    /// IPv4 flags and fragment offset; of an IPv6 fragment header its offset and M flag, in place.
    pub fragment: u16,
    /// Source and destination port of TCP, UDP and SCTP.
    pub ports: [u16; 2],
    /// What tells packets apart that have no useful identification.
    pub extra: [u8; 16],
}

impl Invariant {
    /// The fields of a frame that is not IP: `ethertype` is the last one read, `payload` starts
    /// at the network header (bytes not in the frame are zero).
    pub fn opaque(ethertype: u16, payload: &[u8; 40]) -> Self {
        let word = |at: usize| u16::from_be_bytes([payload[at], payload[at + 1]]);
        let block = |at: usize| std::array::from_fn(|i| payload[at + i]);
        Self {
            identification: u32::from(word(0)) << 16 | u32::from(word(2)),
            ports: [word(4), word(6)],
            source: block(8),
            destination: block(24),
            fragment: ethertype,
            ..Self::default()
        }
    }

    /// The 60 bytes that are hashed.
    pub fn bytes(&self) -> [u8; 60] {
        let mut bytes = [0; 60];
        bytes[0] = self.version;
        bytes[1] = self.protocol;
        bytes[2..18].copy_from_slice(&self.source);
        bytes[18..34].copy_from_slice(&self.destination);
        bytes[34..38].copy_from_slice(&self.identification.to_be_bytes());
        bytes[38..40].copy_from_slice(&self.fragment.to_be_bytes());
        bytes[40..42].copy_from_slice(&self.ports[0].to_be_bytes());
        bytes[42..44].copy_from_slice(&self.ports[1].to_be_bytes());
        bytes[44..60].copy_from_slice(&self.extra);
        bytes
    }

    /// The key: CRC-64/WE of [`Self::bytes`].
    pub fn key(&self) -> u64 {
        CRC.checksum(&self.bytes())
    }
}

/// The part of a key that the queue tracker keeps: its low 23 bits.
pub fn key23(key: u64) -> u32 {
    (key & ((1 << TRACKED_BITS) - 1)) as u32
}
