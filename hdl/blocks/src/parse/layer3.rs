//! Decides between IPv4, IPv6 and the rest, and reads the fields at fixed places.

use super::bytes::{bytes, number};
use super::code::{self, KIND_BITS};
use super::layer2::{HEADER, Link};
use super::{ipv4, ipv6};
use crate::key;
use wiremeter_rtl::{Bundle, Sig, bundle};

/// Clocks from a [`Link`] to its [`Network`].
pub(super) const CLOCKS: u32 = 1;
/// Clocks from a [`Network`] to the key without transport.
pub(super) const HASH_CLOCKS: u32 = 2;
/// Clocks from a [`Network`] to the IP packet's end.
pub(super) const END_CLOCKS: u32 = 3;
/// Bits of the offset of an IP packet's end: a length of 16 bits and the headers before.
pub const END_BITS: u32 = 17;

bundle! {
    /// What the network header is.
    pub struct Network {
        /// Kind, as in the tables.
        kind,
        /// Why it was not read on, or 0.
        reason,
        ipv4,
        ipv6,
        /// IPv4: a fragment other than the first.
        fragment,
        /// IPv4: the identification tells packets apart.
        identified,
        /// Words before the packet, as in the link.
        words,
        ethertype,
        vlan_valid,
        vlan_id,
        mpls_valid,
        mpls_label,
        /// The packet's first 40 bytes.
        header,
    }
}

bundle! {
    /// What an IP header says at fixed places.
    pub struct Internet {
        dscp,
        /// IPv4: total length; IPv6: payload length.
        length,
        /// The protocol, or the first next header.
        protocol,
    }
}

/// Decides, a clock after `link`. Also gives, with `link`, whether there is an IPv6 header.
pub(super) fn network<'m>(link: &Link<'m>) -> (Network<'m>, Sig<'m>) {
    let version = link.packet.slice(4, 4);
    let below = |number: u64| link.bottom & link.some & version.eq(number);
    let is_ipv4 = link.ethertype.eq(0x0800) | below(4);
    let is_ipv6 = link.ethertype.eq(0x86dd) | below(6);
    let (four, six) = (ipv4::header(link), ipv6::header(link));
    let (ipv4, ipv6) = (is_ipv4 & four.whole, is_ipv6 & six.whole);
    let llc = link.ethertype.slice(8, 8).lt(0x06);
    let arp = link.ethertype.eq(0x0806);
    let kinds = [(ipv4, "ipv4"), (ipv6, "ipv6"), (llc, "llc"), (arp, "arp")].map(|(is, name)| (is, code::kind(name)));
    let other = link.packet.module().lit(code::kind("other"), KIND_BITS);
    let network = Network {
        kind: code::first(&kinds, other),
        reason: is_ipv4.mux(four.reason, is_ipv6.mux(six.reason, link.reason)),
        ipv4,
        ipv6,
        fragment: four.fragment,
        identified: four.identified,
        words: link.words,
        ethertype: link.ethertype,
        vlan_valid: link.vlan_valid,
        vlan_id: link.vlan_id,
        mpls_valid: link.mpls_valid,
        mpls_label: link.mpls_label,
        header: bytes(link.packet, 0, ipv6::FIXED),
    };
    (network.delay("network"), ipv6)
}

impl<'m> Network<'m> {
    /// The fields of an IP header, with the network.
    pub(super) fn internet(&self) -> Internet<'m> {
        let either = |four: Sig<'m>, six: Sig<'m>| self.ipv4.mux(four, six);
        Internet {
            dscp: either(bytes(self.header, 1, 1), number(self.header, 0, 2).slice(4, 8)).slice(2, 6),
            length: either(number(self.header, 2, 2), number(self.header, 4, 2)),
            protocol: either(bytes(self.header, 9, 1), bytes(self.header, 6, 1)),
        }
    }

    /// Offset of the IP packet's end from byte 0 of the frame, 0 for other kinds;
    /// [`END_CLOCKS`] clocks after the network.
    pub(super) fn end(&self, length: Sig<'m>) -> Sig<'m> {
        let m = length.module();
        let packet = self.words.cat(m.lit(0, 2)) + u64::from(HEADER);
        let before = self.ipv6.mux(packet + u64::from(ipv6::FIXED), packet.extend(7));
        let before = before.delay("end_before");
        let ip = (self.ipv4 | self.ipv6).delay("end_ip").delay("end_ip_low");
        let length = length.delay("end_length");
        // In two steps, as the adder is long.
        let low = (before.extend(8) + length.trunc(8)).delay("end_low");
        let high = length.slice(8, 8).delay("end_high");
        let end = (high + low.bit(8).extend(8)).cat(low.trunc(8));
        (end & ip.repeat(END_BITS)).delay("end_offset")
    }

    /// The key of the packet if it had no transport, [`HASH_CLOCKS`] clocks after the
    /// network, if that is `valid` a clock before.
    pub(super) fn hash(&self, valid: Sig<'m>) -> Sig<'m> {
        let m = self.header.module();
        let header = |at: u32, count: u32| bytes(self.header, at, count);
        let none = |count: u32| m.lit(0, 8 * count);
        let by_kind = |four: Sig<'m>, six: Sig<'m>, other: Sig<'m>| self.ipv4.mux(four, self.ipv6.mux(six, other));
        // The addresses of IPv6 and the opaque bytes of other kinds lie alike.
        let address = |four: u32, six: u32| by_kind(header(four, 4).extend(128), header(six, 16), header(six, 16));
        let ethertype = number(self.ethertype, 0, 2);
        let fields = [
            (0, by_kind(m.lit(4, 8), m.lit(6, 8), none(1))),
            (1, by_kind(header(9, 1), header(6, 1), none(1))),
            (2, address(12, 8)),
            (18, address(16, 24)),
            (34, by_kind(none(2), none(2), header(0, 2))),
            (36, by_kind(header(4, 2), none(2), header(2, 2))),
            (38, by_kind(header(6, 2), none(2), ethertype)),
            (40, by_kind(none(4), none(4), header(4, 4))),
        ];
        let fields = fields.map(|(at, field)| (at, field.delay(&format!("hashed_{at}"))));
        key::kept("hash", valid, key::contribution(&fields) ^ m.lit(key::constant(), key::BITS))
    }
}
