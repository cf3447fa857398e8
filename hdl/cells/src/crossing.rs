//! A first-in first-out queue from one clock to another: pointers cross in Gray code.

use crate::synchronise;
use wiremeter_rtl::{Clock, Module, Sig};

/// The ends of a [`crossing`].
pub struct Crossing<'m> {
    /// 1 at a clock of the writer at which a push is refused: the reader has not told yet of
    /// a free place.
    pub full: Sig<'m>,
    /// 1 at a clock of the reader if `word` is the oldest word.
    pub valid: Sig<'m>,
    /// The oldest word.
    pub word: Sig<'m>,
}

/// A queue of `depth` words (a power of two, at least 4) in a small RAM from clock `from` to
/// clock `to`, whatever their frequencies. `pop` takes the word; it is ignored while `valid`
/// is 0, as is `push` while `full` is 1. A word is out three or four edges of `to` after the
/// edge of `from` that took it. Both clocks' resets must hold until each has reached the other.
#[track_caller]
pub fn crossing<'m>(
    m: &'m Module,
    name: &str,
    depth: usize,
    from: (Clock<'m>, Sig<'m>, Sig<'m>),
    to: (Clock<'m>, Sig<'m>),
) -> Crossing<'m> {
    assert!(depth.is_power_of_two() && depth >= 4, "a crossing of {depth} words");
    let n = |what: &str| format!("{name}_{what}");
    let bits = depth.trailing_zeros();
    let ((writer, push, word), (reader, pop)) = (from, to);
    let ram = m.memory(&n("ram"), depth, word.width());

    // A pointer of one bit more than an address, in binary and, from a register, in Gray code.
    let tail = m.reg(writer, &n("tail"), bits + 1, 0);
    let tail_gray = m.reg(writer, &n("tail_gray"), bits + 1, 0);
    let head = m.reg(reader, &n("head"), bits + 1, 0);
    let head_gray = m.reg(reader, &n("head_gray"), bits + 1, 0);

    // Full: the pointers differ by the depth, which in Gray code are the two highest bits.
    let head_there = synchronise(writer, &n("head"), head_gray.q);
    let lapped = head_there ^ (3 << (bits - 1));
    let full = tail_gray.q.eq(lapped).named(&n("full"));
    let takes = push & !full;
    ram.write(takes, tail.q.trunc(bits), word);
    let next = tail.q.wrapping_add(takes.extend(bits + 1));
    tail.next(next);
    tail_gray.next(gray(next));

    let tail_there = synchronise(reader, &n("tail"), tail_gray.q);
    let valid = head_gray.q.ne(tail_there).named(&n("valid"));
    let gives = pop & valid;
    let next = head.q.wrapping_add(gives.extend(bits + 1));
    head.next(next);
    head_gray.next(gray(next));
    Crossing {
        full,
        valid,
        word: ram.read_async(head.q.trunc(bits)),
    }
}

fn gray(binary: Sig<'_>) -> Sig<'_> {
    let width = binary.width();
    binary ^ binary.slice(1, width - 1).extend(width)
}
