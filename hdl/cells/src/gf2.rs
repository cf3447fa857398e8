//! Linear maps over GF(2): every output bit is the parity of some input bits.

use wiremeter_rtl::{BigUint, Sig};

/// The map of `input` whose matrix has the rows `rows`: bit `i` of the result is the
/// parity of `input & rows[i]`. One level of logic for every factor of six in a row's
/// weight.
///
/// # Panics
/// If a row is zero or wider than the input.
#[track_caller]
pub fn linear<'m>(input: Sig<'m>, rows: &[BigUint]) -> Sig<'m> {
    let m = input.module();
    let bits: Vec<Sig<'m>> = rows
        .iter()
        .map(|row| {
            assert!(row.bits() > 0, "a row of zeros is a constant, not a parity");
            (input & m.literal(row.clone(), input.width())).parity()
        })
        .rev()
        .collect();
    Sig::cat_all(&bits)
}
