//! The fields of a request, taken from its beats as they pass: at stage 3, until the next
//! request has the same field there.

use super::front::Front;
use super::gather::Gather;
use super::layout::{UDP, payload, transport};
use crate::Profile;
use wiremeter_rtl::{Module, Sig};

/// The fields, at stage 3. Each is a number, the byte that comes first highest.
pub struct Fields<'m> {
    /// The frame's layout.
    pub layout: Sig<'m>,
    /// IPv6, else IPv4.
    pub v6: Sig<'m>,
    /// The spot of the beat at stage 4.
    pub late_spot: Sig<'m>,
    /// The IP header's first halfword: version, header length or traffic class.
    pub head: Sig<'m>,
    /// IPv4's total length, IPv6's payload length.
    pub length: Sig<'m>,
    /// IPv4's flags and offset; zero for IPv6.
    pub fragment: Sig<'m>,
    /// IPv4's protocol, IPv6's next header.
    pub protocol: Sig<'m>,
    /// TTL or hop limit.
    pub ttl: Sig<'m>,
    /// The same at stage 5.
    pub late_ttl: Sig<'m>,
    /// IPv4's header checksum.
    pub ip_checksum: Sig<'m>,
    /// The source's address, 128 bits; IPv4 as ::ffff:a.b.c.d.
    pub source: Sig<'m>,
    /// The destination's.
    pub destination: Sig<'m>,
    /// UDP source port, destination port, length, checksum.
    pub udp: [Sig<'m>; 4],
    /// The sequence number's two halfwords.
    pub sequence: [Sig<'m>; 2],
    /// The beat has the UDP header's last byte.
    pub has_udp: Sig<'m>,
    /// The beat has the last byte that the reply changes.
    pub has_all: Sig<'m>,
}

impl<'m> Fields<'m> {
    /// Takes the fields out of the beats at stage 2.
    pub fn gather(m: &'m Module, p: &Profile, front: &Front<'m>) -> Fields<'m> {
        let gather = Gather {
            m,
            p,
            spot: front.spot,
            data: front.data,
        };
        let half = |name: &str, v4: u32, v6: u32| gather.field(name, |is_v6| Some(if is_v6 { v6 } else { v4 }));
        let address = |name: &str, v4: u32, v6: u32| {
            let words: Vec<Sig<'m>> = (0..8).map(|n| gather.address(&format!("{name}_{n}"), n, v4, v6)).collect();
            Sig::cat_all(&words)
        };
        let v6 = front.layout.slice(3, 3).any().delay("ipv6_3");
        let both = half("ttl_protocol", 4, 3);
        let ttl = v6.mux(both.trunc(8), both.slice(8, 8));
        Fields {
            layout: front.layout.delay("layout_3"),
            v6,
            late_spot: front.spot.delay("spot_3").delay("spot_4"),
            head: half("head", 0, 0),
            length: half("length_field", 1, 2),
            fragment: gather
                .field("fragment_field", |is_v6| (!is_v6).then_some(3))
                .partly_used("DF and a reserved bit make no fragment"),
            protocol: v6.mux(both.slice(8, 8), both.trunc(8)),
            ttl,
            late_ttl: ttl.delay("ttl_4").delay("ttl_5"),
            ip_checksum: gather.field("ip_checksum", |is_v6| (!is_v6).then_some(5)),
            source: address("source", 6, 4),
            destination: address("destination", 8, 12),
            udp: [0, 1, 2, 3].map(|n| half(&format!("udp_{n}"), transport(false) + n, transport(true) + n)),
            sequence: [0, 1].map(|n| half(&format!("sequence_{n}"), payload(false) + n, payload(true) + n)),
            has_udp: gather.has(|is_v6| transport(is_v6) + UDP - 1).delay("has_udp"),
            has_all: gather.has(|is_v6| payload(is_v6) + super::layout::CHANGED - 1).delay("has_all"),
        }
    }
}
