//! What a card writes, as posted memory writes.

use std::ops::Range;

/// Bytes that a request may not lie on both sides of (PCI Express Base 4.0, section 2.2.7).
const BOUNDARY: u64 = 4096;
/// Bytes in which a request's length counts.
const DWORD: u64 = 4;

/// A posted memory write: bytes that lie one after another, so that its byte enables, which are
/// all those of its first and last doubleword that it has, leave no gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// Address of the first byte.
    pub address: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// The writes, in order, that carry those of `bytes` whose strobe is set to `address` and on.
/// None has a payload, in whole doublewords, above `max_payload` bytes.
pub fn posted(address: u64, bytes: &[u8], strobes: &[bool], max_payload: usize) -> Vec<Posted> {
    let runs = runs(strobes).flat_map(|run| pieces(address, run, max_payload));
    let write = |piece: Range<usize>| Posted {
        address: address + piece.start as u64,
        bytes: bytes[piece].to_vec(),
    };
    runs.map(write).collect()
}

/// The places of the set strobes, as ranges.
fn runs(strobes: &[bool]) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + strobes[from..].iter().position(|strobe| *strobe)?;
        let run = strobes[start..].iter().position(|strobe| !*strobe);
        from = run.map_or(strobes.len(), |run| start + run);
        Some(start..from)
    })
}

/// Cuts a range of bytes where a request must end.
fn pieces(address: u64, run: Range<usize>, max_payload: usize) -> impl Iterator<Item = Range<usize>> {
    let mut start = run.start;
    std::iter::from_fn(move || {
        if start == run.end {
            return None;
        }
        let first = address + start as u64;
        let room = max_payload as u64 - first % DWORD;
        let most = room.min(BOUNDARY - first % BOUNDARY) as usize;
        let piece = start..run.end.min(start + most);
        start = piece.end;
        Some(piece)
    })
}
