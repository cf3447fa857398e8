//! Small things that all parts of the reflector do with lanes.

use wiremeter_rtl::{Module, Sig};

/// Halfword `lane` of a beat, its first byte on the wire highest.
pub fn lane(data: Sig<'_>, lane: u32) -> Sig<'_> {
    swap(data.slice(16 * lane, 16))
}

/// The two bytes of a halfword, exchanged.
pub fn swap(halfword: Sig<'_>) -> Sig<'_> {
    halfword.trunc(8).cat(halfword.slice(8, 8))
}

/// All of these joined by OR, as a tree; zero if there are none.
fn join<'m>(m: &'m Module, width: u32, mut signals: Vec<Sig<'m>>) -> Sig<'m> {
    while signals.len() > 1 {
        let or = |pair: &[Sig<'m>]| if let [a, b] = pair { *a | *b } else { pair[0] };
        signals = signals.chunks(2).map(or).collect();
    }
    signals.pop().unwrap_or(m.lit(0, width))
}

/// 1 if any of these is.
pub fn any<'m>(m: &'m Module, signals: &[Sig<'m>]) -> Sig<'m> {
    join(m, 1, signals.to_vec())
}

/// The values whose condition holds, joined by OR; zero if there is none.
pub fn and_or<'m>(m: &'m Module, width: u32, sources: &[(Sig<'m>, Sig<'m>)]) -> Sig<'m> {
    join(m, width, sources.iter().map(|(when, value)| when.repeat(width) & *value).collect())
}

/// 1 if the value is above a constant: as logic of its bits, where a carry chain would cost
/// more levels.
pub fn above<'m>(value: Sig<'m>, limit: u32) -> Sig<'m> {
    let bits = 0..value.width();
    bits.fold(value.module().lit(0, 1), |lower, bit| {
        let here = value.bit(bit);
        if limit >> bit & 1 == 1 { here & lower } else { here | lower }
    })
}

/// A sum of up to 23 bits in one's complement: 16 bits, under 0xFFFF.
pub fn fold(sum: Sig<'_>) -> Sig<'_> {
    let (low, high) = (sum.trunc(16), sum.slice(16, sum.width() - 16).extend(16));
    let plain = low.wrapping_add(high);
    let more = (low + high).wrapping_add(1);
    more.bit(16).mux(more.trunc(16), plain)
}

/// The sum of two numbers in one's complement; zero only if both are.
pub fn add_around<'m>(a: Sig<'m>, b: Sig<'m>) -> Sig<'m> {
    let plain = a + b;
    let more = (a + b).wrapping_add(1);
    plain.bit(16).mux(more.trunc(16), plain.trunc(16))
}

/// The checksum of `a` and `b`, each a sum in one's complement and one of them under 0xFFFF;
/// never zero.
pub fn checksum<'m>(a: Sig<'m>, b: Sig<'m>) -> Sig<'m> {
    let plain = a.wrapping_add(b);
    let more = (a + b).wrapping_add(1);
    !more.bit(16).mux(more.trunc(16), plain)
}
