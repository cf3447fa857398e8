//! The IPv6 header and its extension headers (RFC 8200).
//!
//! Extension headers begin at multiples of 8 bytes from the end of the fixed header:
//! granules. For each granule of the window it is known at once where the next header
//! would be, if one began here; then the walk takes one header a clock.

use super::bytes::{bytes, number};
use super::code::{self, REASON_BITS};
use super::layer2::{HEADER, Link, REST};
use crate::profile::WINDOW_BYTES;
use wiremeter_cells::pick;
use wiremeter_rtl::{Bundle, Sig, bundle};

/// Bytes of the fixed header.
pub(super) const FIXED: u32 = 40;
/// Whole granules of the window behind the fixed header.
pub(super) const GRANULES: u32 = (REST - FIXED) / 8;
/// Bits of a granule's number.
const AT_BITS: u32 = 4;
/// The number of all granules far beyond the window.
const FAR: u64 = 13;
/// Most extension headers, a clock each.
const STEPS: u32 = 5;
/// Clocks from the link to the end of the walk.
pub(super) const CLOCKS: u32 = 1 + STEPS;

/// The fixed header.
pub(super) struct Header<'m> {
    /// It is all there.
    pub whole: Sig<'m>,
    /// Why not, or 0.
    pub reason: Sig<'m>,
}

/// Checks the header at the start of the packet.
pub(super) fn header<'m>(link: &Link<'m>) -> Header<'m> {
    let fixed = link.left.ge(u64::from(FIXED / 4));
    let version = link.packet.slice(4, 4).eq(6);
    let cases = [(!fixed, code::reason("truncated")), (!version, code::reason("version"))];
    Header {
        whole: fixed & version,
        reason: code::first(&cases, link.left.module().lit(0, REASON_BITS)),
    }
}

bundle! {
    /// What is known of a header that begins at a granule.
    pub struct Granule {
        /// It lies in the window.
        in_window,
        /// It lies in the packet.
        in_packet,
        /// The granule after it, unless it is a fragment header.
        next,
        /// An extension header follows it.
        extension,
        /// A fragment header follows it.
        fragment,
        /// If it is a fragment header: its offset is not 0.
        offset,
    }
}

bundle! {
    /// Where the walk is.
    pub struct Walk {
        /// Granule of the next header.
        at,
        /// The next header is an extension header that shall be read.
        extension,
        /// The next header is a fragment header.
        fragment,
        /// The walk stopped at the window's end.
        window,
        /// The walk stopped at the packet's end.
        truncated,
        /// A header was read.
        moved,
        /// Granule of the last header that was read.
        last,
        /// A fragment header was read.
        identified,
        /// Granule of the last one.
        fragment_at,
        /// Its offset is not 0: the walk ended there.
        later_fragment,
    }
}

fn is_extension(next_header: Sig<'_>) -> Sig<'_> {
    // Hop-by-hop, routing, fragment, destination options.
    next_header.eq(0) | next_header.eq(43) | is_fragment(next_header) | next_header.eq(60)
}

fn is_fragment(next_header: Sig<'_>) -> Sig<'_> {
    next_header.eq(44)
}

/// All granules of the packet.
fn granules<'m>(link: &Link<'m>) -> Vec<Granule<'m>> {
    let packet = link.packet;
    let payload = number(packet, 4, 2);
    let whole = payload.slice(7, 9).any().mux(15, payload.slice(3, 4));
    let granule = |g: u32| {
        let at = FIXED + 8 * g;
        let length = bytes(packet, at + 1, 1);
        let one_more = u64::from(g) + 1;
        let near = length.trunc(AT_BITS).wrapping_add(one_more);
        let most_words = (WINDOW_BYTES - HEADER - at - 8) / 4;
        Granule {
            in_window: link.words.extend(5).le(u64::from(most_words)),
            in_packet: whole.ge(one_more),
            next: length.ge(FAR - one_more).mux(FAR, near),
            extension: is_extension(bytes(packet, at, 1)),
            fragment: is_fragment(bytes(packet, at, 1)),
            offset: number(packet, at + 2, 2).slice(3, 13).any(),
        }
    };
    (0..GRANULES).map(granule).collect()
}

/// The walk before its first step: at granule 0.
fn start<'m>(extension: Sig<'m>, fragment: Sig<'m>) -> Walk<'m> {
    let (no, zero) = (extension.module().lit(0, 1), extension.module().lit(0, AT_BITS));
    Walk {
        at: zero,
        extension,
        fragment,
        window: no,
        truncated: no,
        moved: no,
        last: zero,
        identified: no,
        fragment_at: zero,
        later_fragment: no,
    }
}

/// Reads one header, `here`.
fn step<'m>(walk: &Walk<'m>, here: &Granule<'m>) -> Walk<'m> {
    let read = walk.extension & here.in_window & here.in_packet;
    let read_fragment = read & walk.fragment;
    let later_fragment = read_fragment & here.offset;
    Walk {
        at: read.mux(walk.fragment.mux(walk.at.wrapping_add(1), here.next), walk.at),
        extension: read & here.extension & !later_fragment,
        fragment: here.fragment,
        window: walk.window | (walk.extension & !here.in_window),
        truncated: walk.truncated | (walk.extension & here.in_window & !here.in_packet),
        moved: walk.moved | read,
        last: read.mux(walk.at, walk.last),
        identified: walk.identified | read_fragment,
        fragment_at: read_fragment.mux(walk.at, walk.fragment_at),
        later_fragment: walk.later_fragment | later_fragment,
    }
}

/// Walks over the extension headers of a packet that has a fixed header if `whole`. The
/// end of the walk comes [`CLOCKS`] clocks after `link`; if its `extension` is still
/// set, there was a header too many.
pub(super) fn walk<'m>(link: &Link<'m>, whole: Sig<'m>) -> Walk<'m> {
    let next_header = bytes(link.packet, 6, 1);
    let extension = (whole & is_extension(next_header)).delay("walk0_extension");
    let mut walk = start(extension, is_fragment(next_header).delay("walk0_fragment"));
    let granules = granules(link);
    let bits = granules[0].pack().width();
    let mut packed = Sig::cat_all(&granules.iter().rev().map(Bundle::pack).collect::<Vec<_>>());
    for i in 0..STEPS {
        packed = packed.delay(&format!("walk{i}_granules"));
        let each: Vec<Sig<'m>> = (0..GRANULES).map(|g| packed.slice(g * bits, bits)).collect();
        // Beyond the last granule all is zero: not in the window.
        let here = if i == 0 { each[0] } else { pick(walk.at, &each) };
        let here = here.named(&format!("walk{i}_here")).partly_used("the last step looks no further");
        let here = granules[0].unpack(here);
        walk = step(&walk, &here).delay(&format!("walk{}", i + 1));
    }
    walk
}
