//! Single bits from another clock, or from none.

use wiremeter_rtl::{Clock, Sig};

/// Each bit of `value`, which may be of any clock or of none, in `clock`: two registers a bit.
/// A change is seen at the second or the third edge after it, bit by bit: several bits that
/// must agree need a Gray code, or must be steady.
#[track_caller]
pub fn synchronise<'m>(clock: Clock<'m>, name: &str, value: Sig<'m>) -> Sig<'m> {
    value
        .cross(clock)
        .delay_reset(&format!("{name}_first"), 0)
        .delay_reset(&format!("{name}_here"), 0)
}
