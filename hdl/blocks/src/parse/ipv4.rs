//! The IPv4 header (RFC 791).

use super::bytes::{bytes, number};
use super::code::{self, REASON_BITS};
use super::layer2::Link;
use wiremeter_rtl::Sig;

const SHORTEST_WORDS: u64 = 5;

/// What the header says; all of it is of interest only if the frame says IPv4.
pub(super) struct Header<'m> {
    /// The whole header is there.
    pub whole: Sig<'m>,
    /// Why there is no header or no transport, or 0.
    pub reason: Sig<'m>,
    /// A fragment other than the first.
    pub fragment: Sig<'m>,
    /// The identification tells packets apart.
    pub identified: Sig<'m>,
}

/// Checks the header at the start of the packet.
pub(super) fn header<'m>(link: &Link<'m>) -> Header<'m> {
    let (m, packet) = (link.packet.module(), link.packet);
    let words = bytes(packet, 0, 1).trunc(4);
    let fixed = link.left.ge(SHORTEST_WORDS);
    let version = packet.slice(4, 4).eq(4);
    let long_enough = words.ge(SHORTEST_WORDS);
    let whole = link.left.ge(words.extend(5));
    let length = number(packet, 2, 2);
    let length_ok = length.slice(6, 10).any() | length.slice(2, 4).ge(words);
    let reason = code::first(
        &[
            (!fixed, code::reason("truncated")),
            (!version, code::reason("version")),
            (!long_enough, code::reason("header_length")),
            (!whole, code::reason("truncated")),
            (!length_ok, code::reason("ip_length")),
        ],
        m.lit(0, REASON_BITS),
    );
    let dont_fragment = number(packet, 6, 2).bit(14);
    Header {
        whole: fixed & version & long_enough & whole,
        reason,
        fragment: number(packet, 6, 2).trunc(13).any(),
        identified: !dont_fragment | bytes(packet, 4, 2).any(),
    }
}
