//! Copying from memory that a card writes meanwhile.

use std::sync::atomic::{AtomicU64, Ordering, fence};

/// Eight bytes of shared memory: [`AtomicU64`], or a model checker's.
pub trait Word {
    /// The word as it is now.
    fn load(&self) -> u64;
    /// A fence of the model that the words are of.
    fn fence(ordering: Ordering);
}

impl Word for AtomicU64 {
    #[inline]
    fn load(&self) -> u64 {
        // Whole words, so that none of them is torn; their order among themselves is free.
        AtomicU64::load(self, Ordering::Relaxed)
    }

    #[inline]
    fn fence(ordering: Ordering) {
        fence(ordering);
    }
}

/// Copies `out.len()` bytes from byte `offset` of `words` on.
///
/// It stands between two register accesses: the one before says how far the card has written,
/// the one after gives the place back to the card. The fences keep the copy between the two.
/// That the card's writes are in memory when the register is read is PCIe's doing: the answer to
/// a read pushes the writes before it along.
///
/// # Panics
/// When the range is not within the words.
#[inline]
pub fn copy<W: Word>(words: &[W], offset: usize, out: &mut [u8]) {
    W::fence(Ordering::Acquire);
    let words = &words[offset / 8..];
    match (offset % 8, out.as_chunks_mut()) {
        (0, (lines, [])) => copy_lines(words, lines),
        (skipped, _) => copy_odd(words, skipped, out),
    }
    W::fence(Ordering::Release);
}

/// Copies 64 bytes at a time, as records are: the compiler does not put loads of atomics together.
#[inline]
fn copy_lines<W: Word>(words: &[W], out: &mut [[u8; 64]]) {
    let (words, _) = words.as_chunks::<8>();
    let words = &words[..out.len()];
    for (line, words) in out.iter_mut().zip(words) {
        let (bytes, _) = line.as_chunks_mut();
        for (bytes, word) in bytes.iter_mut().zip(words) {
            *bytes = word.load().to_ne_bytes();
        }
    }
}

/// Copies from byte `skipped` of the first word on.
#[inline(never)]
fn copy_odd<W: Word>(words: &[W], skipped: usize, out: &mut [u8]) {
    let mut words = words.iter();
    let mut next = || words.next().expect("the range is within the words").load().to_ne_bytes();
    let (head, rest) = out.split_at_mut(if skipped == 0 { 0 } else { out.len().min(8 - skipped) });
    if !head.is_empty() {
        head.copy_from_slice(&next()[skipped..skipped + head.len()]);
    }
    let (whole, tail) = rest.as_chunks_mut();
    for bytes in whole {
        *bytes = next();
    }
    if !tail.is_empty() {
        tail.copy_from_slice(&next()[..tail.len()]);
    }
}
