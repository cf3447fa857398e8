//! AXI4-Stream's `tkeep` of a last beat, as the number of its highest lane and back.

use wiremeter_rtl::Sig;

/// The highest lane kept, 0 if there is none.
#[track_caller]
pub fn last_lane(keep: Sig<'_>) -> Sig<'_> {
    let bits = keep.width().trailing_zeros();
    let none = keep.module().lit(0, bits);
    (1..keep.width()).fold(none, |below, lane| keep.bit(lane).mux(u64::from(lane), below))
}

/// Ones up to lane `last`.
#[track_caller]
pub fn lanes_to(last: Sig<'_>) -> Sig<'_> {
    let lanes: Vec<Sig<'_>> = (1..1u64 << last.width()).rev().map(|lane| last.ge(lane)).collect();
    Sig::cat_all(&lanes).cat(last.module().lit(1, 1))
}
