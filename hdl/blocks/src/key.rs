//! The key of a packet: CRC-64/WE of its invariant fields, as parities of message bits.
//!
//! A CRC is linear: the key is the sum (XOR) of what each field contributes, and of a
//! constant. So each field is hashed where it is at hand, and 64 bits travel on.

use wiremeter_cells::linear_of;
use wiremeter_rtl::Sig;

/// Bits of a key.
pub const BITS: u32 = 64;
/// Bytes of the message that is hashed.
pub const MESSAGE_BYTES: u32 = 60;
/// Polynomial of CRC-64/WE; bits are taken most significant first.
const POLYNOMIAL: u64 = 0x42f0_e1eb_a9ea_3693;

/// `state` after `bits` zero bits.
fn advance(state: u64, bits: u32) -> u64 {
    (0..bits).fold(state, |s, _| (s << 1) ^ if s >> 63 == 1 { POLYNOMIAL } else { 0 })
}

/// The key of a message of zeros: initial value and final XOR are all ones.
pub fn constant() -> u64 {
    advance(u64::MAX, 8 * MESSAGE_BYTES) ^ u64::MAX
}

/// The low bits of what a part of a message adds to its CRC-64/ECMA-182, which is of the same
/// polynomial but of an initial value and a final XOR of zero. The part's first byte is its
/// highest, and `behind` bits of the message come after it.
pub fn remainder(part: Sig<'_>, behind: u32, bits: u32) -> Sig<'_> {
    let columns: Vec<u64> = (0..part.width()).map(|bit| advance(POLYNOMIAL, behind + bit)).collect();
    linear_of(part, &columns, bits)
}

/// What fields add to [`constant`]: each is given with its first byte's place in the
/// message, and has that byte in bits [7:0].
pub fn contribution<'m>(fields: &[(u32, Sig<'m>)]) -> Sig<'m> {
    let mut columns = Vec::new();
    for (at, field) in fields {
        for bit in 0..field.width() {
            let behind = 8 * (MESSAGE_BYTES - 1 - at - bit / 8) + bit % 8;
            columns.push(advance(POLYNOMIAL, behind));
        }
    }
    let message = Sig::cat_all(&fields.iter().rev().map(|(_, field)| *field).collect::<Vec<_>>());
    linear_of(message, &columns, BITS)
}

/// A register for a hash that takes it only if it is `valid`: between frames all the
/// parities before it rest.
pub fn kept<'m>(name: &str, valid: Sig<'m>, hash: Sig<'m>) -> Sig<'m> {
    let register = hash.module().reg_data(hash.clock(), name, hash.width());
    register.next_if(valid, hash);
    register.q
}
