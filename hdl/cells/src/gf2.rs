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

/// The same by columns: those results, of `bits` bits, whose sum (XOR) it is, one for each bit
/// of `input` that is 1.
///
/// # Panics
/// If a bit of the result is in no column.
#[track_caller]
pub fn linear_of<'m>(input: Sig<'m>, columns: &[u64], bits: u32) -> Sig<'m> {
    let row = |bit: u32| {
        let ones = columns.iter().enumerate().filter(|(_, column)| **column >> bit & 1 == 1);
        ones.fold(BigUint::ZERO, |row, (input, _)| row | BigUint::from(1u8) << input)
    };
    linear(input, &(0..bits).map(row).collect::<Vec<_>>())
}
