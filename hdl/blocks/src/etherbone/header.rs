//! The headers of what the card sends of itself, halfword by halfword, and the sum of IPv4's.

use crate::reflect::lanes::{add_around, and_or};
use wiremeter_rtl::{Clock, Module, Sig};

/// First and last halfword of the IPv4 header.
pub const IP: [u64; 2] = [7, 16];

/// Ends of a packet.
pub struct Ends<'m> {
    /// The card's link address.
    pub mac: Sig<'m>,
    /// Its IPv4 address.
    pub ipv4: Sig<'m>,
    /// Its UDP port.
    pub port: Sig<'m>,
    /// The same of who gets it.
    pub to_mac: Sig<'m>,
    /// As above.
    pub to_ipv4: Sig<'m>,
    /// As above.
    pub to_port: Sig<'m>,
}

/// A halfword's place, when it is there, and its value.
pub type Place<'m> = (u64, Sig<'m>, Sig<'m>);

/// A wide value's halfword, 0 the last one on the wire.
pub fn part(sig: Sig<'_>, n: u32) -> Sig<'_> {
    sig.slice(16 * n, 16)
}

/// The link addresses.
pub fn ethernet<'m>(m: &'m Module, ends: &Ends<'m>) -> Vec<Place<'m>> {
    let of = |begin: u64, mac: Sig<'m>| (0..3).map(move |n| (begin + n, m.lit(1, 1), part(mac, 2 - n as u32)));
    of(0, ends.to_mac).chain(of(3, ends.mac)).collect()
}

/// IPv4 without options, Don't Fragment, TTL 64; `checksum` is the header's, or zero.
pub fn ipv4<'m>(m: &'m Module, when: Sig<'m>, ends: &Ends<'m>, length: Sig<'m>, protocol: Sig<'m>, checksum: Sig<'m>) -> Vec<Place<'m>> {
    let lit = |n: u64| m.lit(n, 16);
    let values = [
        lit(0x0800),
        lit(0x4500),
        length,
        lit(0),
        lit(0x4000),
        m.lit(0x40, 8).cat(protocol),
        checksum,
        part(ends.ipv4, 1),
        part(ends.ipv4, 0),
        part(ends.to_ipv4, 1),
        part(ends.to_ipv4, 0),
    ];
    (IP[0] - 1..).zip(values).map(|(n, value)| (n, when, value)).collect()
}

/// UDP without a checksum.
pub fn udp<'m>(when: Sig<'m>, ends: &Ends<'m>, length: Sig<'m>) -> Vec<Place<'m>> {
    let values = [ends.port, ends.to_port, length];
    (IP[1] + 1..).zip(values).map(|(n, value)| (n, when, value)).collect()
}

/// The halfword at a place; zero where there is none.
pub fn at<'m>(m: &'m Module, at: Sig<'m>, places: &[Place<'m>]) -> Sig<'m> {
    let sources = places.iter().map(|(n, when, value)| (at.eq(*n) & *when, *value));
    and_or(m, 16, &sources.collect::<Vec<_>>())
}

/// The one's complement sum of halfwords: each while `sums`, taken a clock later; it begins anew
/// at `clears`. Whoever sums the header leaves the place of its checksum zero.
pub fn sum<'m>(m: &'m Module, clk: Clock<'m>, clears: Sig<'m>, sums: Sig<'m>, half: impl FnOnce(Sig<'m>) -> Sig<'m>) -> Sig<'m> {
    let sum = m.reg_data(clk, "answer_sum", 16);
    let half = half(sum.q);
    let summing = sums.delay_reset("summing", 0);
    let more = add_around(sum.q, half.delay("term"));
    sum.next_if(clears | summing, clears.mux(0, more));
    half
}
