//! Which addresses a card is given for memory.

use std::ops::RangeInclusive;

/// Addresses not yet given away. None is given twice: a card may use what it was told until it
/// is reset.
#[derive(Clone, Debug)]
pub struct Space {
    next: u64,
    reserved: Vec<RangeInclusive<u64>>,
}

/// First address: above 4 GiB, where PCs have their interrupt windows, and so that the upper half
/// of an address counts.
const FIRST: u64 = 1 << 32;
/// Addresses end here: the narrowest IOMMUs of servers translate 39 bits.
const END: u64 = 1 << 39;
/// Between two pieces of memory lies at least so much that is none.
const GAP: u64 = 4096;

impl Space {
    /// The addresses from 4 GiB to 512 GiB, but those of `reserved`.
    pub fn new(reserved: Vec<RangeInclusive<u64>>) -> Self {
        Self { next: FIRST, reserved }
    }

    /// The next free `bytes` addresses at a multiple of `align` (a power of two). None when
    /// there are no more.
    pub fn allocate(&mut self, bytes: u64, align: u64) -> Option<u64> {
        let mut start = self.next.checked_next_multiple_of(align)?;
        let end = loop {
            let end = start.checked_add(bytes).filter(|end| *end <= END)?;
            let in_the_way = self.reserved.iter().filter(|range| *range.start() < end && *range.end() >= start);
            match in_the_way.map(|range| *range.end()).max() {
                Some(last) => start = last.checked_add(1)?.checked_next_multiple_of(align)?,
                None => break end,
            }
        };
        self.next = end + GAP;
        Some(start)
    }
}
