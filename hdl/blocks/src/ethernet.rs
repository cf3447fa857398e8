//! What IEEE 802.3 says of frames on the line: lengths, preamble, check sequence.

use wiremeter_cells::linear_of;
use wiremeter_rtl::Sig;

/// A byte of the preamble.
pub const PREAMBLE: u64 = 0x55;
/// The byte behind the preamble, the start frame delimiter.
pub const SFD: u64 = 0xd5;
/// Bytes of the preamble with the delimiter.
pub const PREAMBLE_BYTES: u32 = 8;
/// Bytes of the shortest frame with its check sequence (3.2.8).
pub const SHORTEST: u32 = 64;
/// Bytes of the check sequence.
pub const FCS_BYTES: u32 = 4;
/// ns of a byte on the line at 1000 Mbit/s.
pub const CLOCK_NS: u32 = 8;
/// Bytes' times between two frames at least (4.4.2).
pub const GAP: u32 = 12;
/// What the register of the check sequence begins with.
pub const CRC_START: u64 = 0xffff_ffff;
/// What it holds behind a frame whose check sequence is right.
pub const CRC_RIGHT: u64 = 0xdebb_20e3;

/// The check sequence's polynomial (3.2.9), lowest power in the highest bit.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// The register of the check sequence behind one more byte. The lowest bit is the oldest, as
/// on the line.
#[track_caller]
pub fn crc<'m>(register: Sig<'m>, byte: Sig<'m>) -> Sig<'m> {
    let columns: Vec<u64> = (0..8 + 32)
        .map(|bit| {
            let (register, byte) = if bit < 8 { (0, 1 << bit) } else { (1u32 << (bit - 8), 0) };
            next(register, byte).into()
        })
        .collect();
    linear_of(register.cat(byte), &columns, 32)
}

fn next(register: u32, byte: u8) -> u32 {
    (0..8).fold(register ^ u32::from(byte), |r, _| r >> 1 ^ if r & 1 == 1 { POLYNOMIAL } else { 0 })
}
