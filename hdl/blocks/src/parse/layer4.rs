//! The transport: finds its header, and reads what the key needs of it.

use super::bytes::bytes;
use super::code::{self, L4_BITS};
use super::ipv6::{self, Walk};
use super::layer2::HEADER;
use crate::key;
use crate::profile::WINDOW_BYTES;
use wiremeter_cells::pick;
use wiremeter_rtl::{Bundle, Sig, bundle};

/// Clocks from the [`Request`] to the bytes that the transport is in.
pub(super) const FETCH_CLOCKS: u32 = 1;
/// Clocks from the [`Request`] to the [`Transport`].
pub(super) const CLOCKS: u32 = 5;
/// First byte of a packet that can be transport.
pub(super) const FIRST: u32 = 20;
/// Bytes of the transport that are looked at.
const BYTES: u32 = 24;
/// Bits of a packet's end as the transport needs it.
const SHORT_BITS: u32 = 7;

bundle! {
    /// What is known of an IP packet before its transport is read.
    pub struct Request {
        ipv4,
        ipv6,
        /// Why there is no transport, or 0.
        reason,
        /// The packet is an IPv4 fragment other than the first.
        fragment,
        /// IPv4: the identification tells packets apart.
        identified,
        /// IPv4: words of the header.
        header_words,
        /// Words before the packet.
        words,
        /// IPv4: total length; IPv6: payload length; its low bits.
        short,
        /// It has higher bits.
        long,
        /// Protocol, or first next header.
        protocol,
    }
}

bundle! {
    /// Where the transport is.
    pub struct Place {
        /// There can be one.
        possible,
        ipv6,
        reason,
        fragment,
        identified,
        /// Words from [`FIRST`] to the transport.
        skip,
        /// Words of the packet's length that are before the transport.
        before,
        words,
        short,
        long,
        protocol,
        moved,
        last,
        fragment_header,
        fragment_at,
    }
}

bundle! {
    /// What the transport is.
    pub struct Transport {
        /// As in the tables, 0 for none.
        l4,
        /// Why there is none, or 0.
        reason,
        /// What it adds to the key.
        key,
    }
}

fn place<'m>(request: &Request<'m>, walk: &Walk<'m>) -> Place<'m> {
    let m = walk.at.module();
    let stopped = [
        (walk.window, "window"),
        (walk.truncated, "truncated"),
        (walk.extension, "ext_depth"),
    ];
    let reason = code::first(&stopped.map(|(is, name)| (is, code::reason(name))), request.reason);
    let granules = walk.at.cat(m.lit(0, 1));
    // From byte 20 to the end of the fixed header of IPv6 there are five words.
    let six = walk.at.wrapping_add(2).cat(m.lit(1, 1));
    let four = request.header_words.wrapping_sub(5).extend(5);
    Place {
        possible: (request.ipv4 | request.ipv6) & reason.is_zero(),
        ipv6: request.ipv6,
        reason,
        fragment: request.ipv6.mux(walk.later_fragment, request.fragment),
        identified: request.ipv6.mux(walk.identified, request.identified),
        skip: request.ipv6.mux(six, four),
        before: request.ipv6.mux(granules, request.header_words.extend(5)),
        words: request.words,
        short: request.short,
        long: request.long,
        protocol: request.protocol,
        moved: walk.moved,
        last: walk.last,
        fragment_header: walk.identified,
        fragment_at: walk.fragment_at,
    }
    .delay("place")
}

bundle! {
    /// What was fetched from the packet, a clock after its place.
    pub struct Fetched {
        possible,
        ipv6,
        reason,
        fragment,
        identified,
        /// Protocol, or last next header.
        protocol,
        /// Its difference from the first next header.
        protocol_change,
        /// Bytes 2 to 7 of the fragment header.
        fragment_header,
        /// The transport is from word `skip` on.
        near,
        skip,
        /// Words and bytes of the packet from the transport on, with a sign.
        room,
        /// There are more than counted.
        long,
        /// The window holds the ports.
        in_window,
    }
}

/// `count` words from word `at` on; zeros beyond the packet.
fn words_of(packet: Sig<'_>, at: u32, count: u32) -> Sig<'_> {
    let low = (32 * at).min(packet.width() - 1);
    packet.slice(low, (32 * count).min(packet.width() - low)).extend(32 * count)
}

fn fetch<'m>(place: &Place<'m>, tail: Sig<'m>) -> Fetched<'m> {
    let granule = |at: u32, count: u32| -> Vec<Sig<'m>> {
        (0..ipv6::GRANULES)
            .map(|g| bytes(tail, ipv6::FIXED - FIRST + 8 * g + at, count))
            .collect()
    };
    let last = pick(place.last, &granule(0, 1));
    let protocol = place.moved.mux(last, place.protocol);
    let fragment_header = pick(place.fragment_at, &granule(2, 6));
    let reach = BYTES / 4 + 7;
    let near = pick(place.skip.slice(3, 2), &[0, 8, 16].map(|at| words_of(tail, at, reach)));
    let most_words = u64::from((WINDOW_BYTES - HEADER - FIRST - 4) / 4);
    Fetched {
        possible: place.possible,
        ipv6: place.ipv6,
        reason: place.reason,
        fragment: place.fragment,
        identified: place.identified,
        protocol,
        protocol_change: place.protocol ^ protocol,
        fragment_header: fragment_header & place.fragment_header.repeat(48),
        near,
        skip: place.skip.trunc(3),
        room: (place.short.slice(2, 5) - place.before).cat(place.short.trunc(2)),
        long: place.long,
        in_window: (place.words.extend(5) + place.skip).le(most_words),
    }
    .delay("fetched")
}

bundle! {
    /// The transport's bytes and what its protocol is, a clock later.
    pub struct Found {
        possible,
        reason,
        fragment,
        identified,
        tcp,
        udp,
        sctp,
        icmp,
        other,
        in_window,
        /// The transport's first 24 bytes.
        bytes,
        /// Those that are in the packet, one bit each.
        in_packet,
        protocol_change,
        fragment_header,
    }
}

fn find<'m>(fetched: &Fetched<'m>) -> Found<'m> {
    let negative = fetched.room.bit(SHORT_BITS);
    let room = fetched.room.trunc(SHORT_BITS);
    let in_packet = |byte: u32| fetched.long | (!negative & room.gt(u64::from(byte)));
    let in_packet: Vec<Sig<'m>> = (0..BYTES).rev().map(in_packet).collect();
    let options: Vec<Sig<'m>> = (0..8).map(|at| words_of(fetched.near, at, BYTES / 4)).collect();
    let (tcp, udp, sctp) = (fetched.protocol.eq(6), fetched.protocol.eq(17), fetched.protocol.eq(132));
    let icmp = fetched.ipv6.mux(fetched.protocol.eq(58), fetched.protocol.eq(1));
    Found {
        possible: fetched.possible,
        reason: fetched.reason,
        fragment: fetched.fragment,
        identified: fetched.identified,
        tcp,
        udp,
        sctp,
        icmp,
        other: !(tcp | udp | sctp | icmp),
        in_window: fetched.in_window,
        bytes: pick(fetched.skip, &options),
        in_packet: Sig::cat_all(&in_packet),
        protocol_change: fetched.protocol_change,
        fragment_header: fetched.fragment_header,
    }
    .delay("found")
}

/// `sig`, or zero unless `by`.
fn gate<'m>(sig: Sig<'m>, by: Sig<'m>) -> Sig<'m> {
    sig & by.repeat(sig.width())
}

/// The 16 bytes that tell packets without identification apart, if they are `wanted`.
fn extra<'m>(found: &Found<'m>, wanted: Sig<'m>) -> Sig<'m> {
    let byte = |at: u32| gate(bytes(found.bytes, at, 1), found.in_packet.bit(at));
    let word = |at: u32| Sig::cat_all(&(4 * at..4 * at + 4).rev().map(byte).collect::<Vec<_>>());
    let zero = found.bytes.module().lit(0, 32);
    let Found {
        tcp,
        udp,
        sctp,
        icmp,
        other,
        ..
    } = *found;
    // A word of the result: the words of the transport it can be, and when it is which.
    let choose = |words: &[(u32, Sig<'m>)]| words.iter().fold(zero, |sum, (at, is)| sum | gate(word(*at), *is & wanted));
    Sig::cat_all(&[
        choose(&[(3, other), (4, icmp), (5, udp)]),
        choose(&[(2, other), (3, icmp), (4, udp | sctp)]),
        choose(&[(1, other), (2, tcp | icmp), (3, udp | sctp)]),
        choose(&[(0, other), (1, tcp | sctp | icmp), (2, udp)]),
    ])
}

/// Reads the transport, [`CLOCKS`] clocks after `request` and `walk`. `tail` is the
/// packet from byte [`FIRST`] on, [`FETCH_CLOCKS`] clocks after `request`; `hashed` is 1
/// a clock before the transport of a frame.
pub(super) fn transport<'m>(request: &Request<'m>, walk: &Walk<'m>, tail: Sig<'m>, hashed: Sig<'m>) -> Transport<'m> {
    let found = find(&fetch(&place(request, walk), tail));
    let m = tail.module();
    let ports = found.tcp | found.udp | found.sctp;
    let first = found.possible & !found.fragment;
    let missed = ports & !(found.in_window & found.in_packet.bit(3));
    let why = found
        .in_window
        .mux(code::reason("truncated"), m.lit(code::reason("window"), code::REASON_BITS));
    let names = [
        ("fragment", found.fragment),
        ("tcp", found.tcp),
        ("udp", found.udp),
        ("sctp", found.sctp),
        ("icmp", found.icmp),
    ];
    let l4 = code::first(&names.map(|(name, is)| (is, code::l4(name))), m.lit(code::l4("l4_other"), L4_BITS));
    let stands = found.possible & (found.fragment | !missed);

    let fields = [
        (1, found.protocol_change.delay("hashed_protocol_change")),
        (34, bytes(found.fragment_header, 2, 4).delay("hashed_identification")),
        (38, masked_offset(found.fragment_header).delay("hashed_offset")),
        (40, gate(bytes(found.bytes, 0, 4), first & ports & !missed).delay("hashed_ports")),
        (44, extra(&found, first & !missed & !found.identified).delay("hashed_extra")),
    ];
    Transport {
        l4: gate(l4, stands).delay("hashed_l4").delay("transport_l4"),
        reason: (first & missed)
            .mux(why, found.reason)
            .delay("hashed_reason")
            .delay("transport_reason"),
        key: key::kept("transport_key", hashed, key::contribution(&fields)),
    }
}

/// Fragment offset and M flag, without the reserved bits.
fn masked_offset(fragment_header: Sig<'_>) -> Sig<'_> {
    bytes(fragment_header, 0, 2) & 0xf9ff
}
