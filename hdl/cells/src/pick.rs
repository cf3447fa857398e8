//! One of several signals, by number.

use wiremeter_rtl::Sig;

/// `options[index]`, or zero if there is no such option: a tree of multiplexers.
///
/// # Panics
/// If there are no options, or more than `index` can name.
#[track_caller]
pub fn pick<'m>(index: Sig<'m>, options: &[Sig<'m>]) -> Sig<'m> {
    assert!(
        options.len() <= 1 << index.width(),
        "{} options for an index of {} bits",
        options.len(),
        index.width()
    );
    let zero = index.module().lit(0, options[0].width());
    let mut layer = options.to_vec();
    for bit in 0..index.width() {
        let low = |pair: &[Sig<'m>]| index.bit(bit).mux(pair.get(1).copied().unwrap_or(zero), pair[0]);
        layer = layer.chunks(2).map(low).collect();
    }
    layer[0]
}
