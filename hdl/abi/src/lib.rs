//! What the card and its host agree on: registers, records and reasons.
//!
//! This crate has no dependency and no `std`. Everything that both sides must know
//! is written here once; the register decoder, the typed accessors, the record
//! decoder and the documentation pages come from these tables.
#![no_std]

pub mod pci;
pub mod reason;
pub mod record;
pub mod register;

/// Whether two names are equal, in a `const`.
const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
