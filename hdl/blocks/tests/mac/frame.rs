//! Frames on the line, from IEEE 802.3 and the `crc` crate.

use crc::{CRC_32_ISO_HDLC, Crc};

/// CRC-32 as Ethernet has it.
const CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// A frame with its check sequence: lowest byte first.
pub fn checked(frame: &[u8]) -> Vec<u8> {
    [frame, &CRC.checksum(frame).to_le_bytes()].concat()
}

/// With preamble and delimiter.
pub fn on_the_line(bytes: &[u8]) -> Vec<u8> {
    [&[0x55; 7], &[0xd5][..], bytes].concat()
}

/// Bytes that differ from frame to frame.
pub fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 31 + length * 7 + 1) as u8).collect()
}
