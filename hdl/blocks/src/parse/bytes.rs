//! Bytes of a frame as they lie in a signal: byte 0 in bits [7:0].

use wiremeter_rtl::Sig;

/// Bytes `at` to `at + count - 1`, the first one lowest.
#[track_caller]
pub(super) fn bytes<'m>(of: Sig<'m>, at: u32, count: u32) -> Sig<'m> {
    of.slice(8 * at, 8 * count)
}

/// The number that the network sends in bytes `at` to `at + count - 1`.
#[track_caller]
pub(super) fn number<'m>(of: Sig<'m>, at: u32, count: u32) -> Sig<'m> {
    Sig::cat_all(&(at..at + count).map(|i| bytes(of, i, 1)).collect::<Vec<_>>())
}

/// `of` without its first `words` words of 4 bytes, zeros at the end.
pub(super) fn skip<'m>(of: Sig<'m>, words: u32) -> Sig<'m> {
    of.slice(32 * words, of.width() - 32 * words).extend(of.width())
}
