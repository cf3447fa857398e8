//! The codes of what the parser finds: positions in the tables of [`wiremeter_abi::reason`].

use wiremeter_abi::reason;
use wiremeter_rtl::Sig;

/// Bits of a kind of network header.
pub const KIND_BITS: u32 = 3;
/// Bits of a kind of transport.
pub const L4_BITS: u32 = 3;
/// Bits of a reason.
pub const REASON_BITS: u32 = 4;

/// Code of a network kind: its index in [`reason::L3`].
///
/// # Panics
/// Like the other functions of this file, if the table has no such name.
pub fn kind(name: &str) -> u64 {
    position(reason::L3.iter().position(|kind| *kind == name), name)
}

/// Code of a transport: 1 + its index in [`reason::L4`]; 0 is none.
pub fn l4(name: &str) -> u64 {
    1 + position(reason::L4.iter().position(|l4| *l4 == name), name)
}

/// Code of a reason: 1 + its index in [`reason::PARSE`]; 0 is none.
pub fn reason(name: &str) -> u64 {
    1 + position(reason::PARSE.iter().position(|reason| reason.name == name), name)
}

fn position(found: Option<usize>, name: &str) -> u64 {
    found.unwrap_or_else(|| panic!("no `{name}` in the table")) as u64
}

/// The value of the first case that is true, else `otherwise`.
pub(super) fn first<'m>(cases: &[(Sig<'m>, u64)], otherwise: Sig<'m>) -> Sig<'m> {
    cases.iter().rev().fold(otherwise, |rest, (is, value)| is.mux(*value, rest))
}
