//! What a frame asks for: the tables of the contract's section 1, halfword by halfword.

use super::Settings;
use super::steps::Steps;
use super::store::Store;
use crate::reflect::lanes::{add_around, any};
use wiremeter_rtl::{Clock, Module, Sig};

/// Bytes of an IPv4 header without options, of a UDP header, of Etherbone's header.
const IP: u64 = 20;
const UDP: u64 = 8;
const HEADER: u64 = 8;
/// Flags of a record that are none of ours: WFF, WCA; RFF, RCA, BCA.
const FLAGS: [u32; 5] = [6, 5, 2, 1, 0];

/// What is asked, and by whom.
pub struct Asked<'m> {
    /// In the scan: it is none of ours, or not as it must be.
    pub fails: Sig<'m>,
    /// In the scan: all is known, but whether the packet holds its record.
    pub known: Sig<'m>,
    /// It is a record.
    pub record: Sig<'m>,
    /// In the step behind the scan: the packet does not hold its record.
    pub misses: Sig<'m>,
    /// It is ARP, ICMP, a probe; else a record.
    pub arp: Sig<'m>,
    /// As above.
    pub icmp: Sig<'m>,
    /// As above.
    pub probe: Sig<'m>,
    /// The answer has an IP header, and nothing more is to be done for it.
    pub sums: Sig<'m>,
    /// The link address that asks.
    pub mac: Sig<'m>,
    /// Its IP address, or that which ARP says.
    pub ipv4: Sig<'m>,
    /// Its UDP port.
    pub port: Sig<'m>,
    /// The IP packet's length.
    pub length: Sig<'m>,
    /// ICMP's checksum, and the halfword behind it.
    pub icmp_words: [Sig<'m>; 2],
    /// Writes and reads of the record, and which bytes of writes count.
    pub writes: Sig<'m>,
    /// As above.
    pub reads: Sig<'m>,
    /// As above.
    pub bytes: Sig<'m>,
    /// What is counted.
    pub counts: Vec<(&'static str, Sig<'m>)>,
}

/// Looks at the frame.
pub fn scan<'m>(m: &'m Module, clk: Clock<'m>, set: &Settings<'m>, steps: &Steps<'m>, store: &Store<'m>) -> Asked<'m> {
    let (tick, h) = (steps.scan.q & store.tick, store.value);
    let number = store.half.q.trunc(5);
    let is = |n: u64| number.eq(n);
    let among = |all: &[u64]| any(m, &all.iter().map(|n| is(*n)).collect::<Vec<_>>());
    let keep = |name: &str, when: Sig<'m>, value: Sig<'m>| {
        let r = m.reg_data(clk, name, value.width());
        r.next_if(tick & when, value);
        r.q
    };
    let shift = |name: &str, bits: u32, when: Sig<'m>| {
        let r = m.reg_data(clk, name, bits);
        r.next_if(tick & when, r.q.trunc(bits - 16).cat(h));
        r.q
    };

    let arp = keep("is_arp", is(6), h.eq(0x0806));
    let ip = !arp;
    let icmp = keep("is_icmp", is(11), ip & h.trunc(8).eq(1));
    let udp = ip & !icmp;
    let probe = keep("is_probe", is(22), h.bit(8));
    let mac = shift("peer_mac", 48, among(&[3, 4, 5]) | (arp & among(&[11, 12, 13])));
    let ipv4 = shift("peer_ipv4", 32, arp.mux(among(&[14, 15]), among(&[13, 14])));
    let port = keep("peer_port", is(17), h);
    let length = keep("ip_length", is(8), h);
    let icmp_words = [keep("icmp_checksum", is(18), h), keep("icmp_word", is(19), h)];
    let bytes = keep("byte_enable", is(25), h.trunc(4));
    let counts = keep("record_counts", is(26), h);
    let (writes, reads) = (counts.slice(8, 8), counts.trunc(8));

    // The header's one's complement sum so far; that of a right one is 0xFFFF with its last halfword.
    let sum = m.reg_data(clk, "header_sum", 16);
    let in_header = number.ge(7) & number.le(16);
    let folded = add_around(sum.q, h);
    sum.next_if(tick, in_header.mux(folded, m.lit(0, 16)));
    let peer = ipv4.delay("peer_now");
    let allowed = set.allowed.is_zero() | peer.eq(set.allowed);
    let allowed = allowed.delay("is_allowed");
    let from_own = peer.eq(set.ipv4).delay("from_own");

    let (own_high, own_low) = (set.ipv4.slice(16, 16), set.ipv4.trunc(16));
    let udp_length = length.wrapping_sub(IP).delay("udp_length");
    let not_ours = [
        (6, m.lit(1, 1), h.ne(0x0806) & h.ne(0x0800)),
        (7, arp, h.ne(1)),
        (8, arp, h.ne(0x0800)),
        (9, arp, h.ne(0x0604)),
        (10, arp, h.ne(1)),
        (19, arp, h.ne(own_high)),
        (20, arp, h.ne(own_low)),
        (7, ip, h.slice(8, 8).ne(0x45)),
        (8, ip, h.gt(store.behind.extend(16)) | h.lt(IP + UDP)),
        (10, ip, h.trunc(14).any()),
        (11, ip, h.trunc(8).ne(1) & h.trunc(8).ne(17)),
        (15, ip, h.ne(own_high)),
        (16, ip, h.ne(own_low) | !folded.all() | from_own),
        (17, icmp, h.ne(0x0800)),
        (18, udp, h.ne(set.port)),
    ];
    let not_ours = not_ours.map(|(n, kind, wrong)| is(n) & kind & wrong);
    let stranger = is(18) & udp & !allowed & h.eq(set.port);
    let flags = any(m, &FLAGS.map(|n| h.bit(8 + n)));
    let wrong = [
        (19, h.ne(udp_length) | h.lt(UDP + HEADER)),
        (21, h.ne(0x4e6f)),
        (22, h.slice(12, 4).ne(1) | h.bit(9) | (!h.bit(8) & h.trunc(8).ne(0x44))),
        (25, flags | udp_length.lt(UDP + HEADER + 4)),
    ];
    let wrong = wrong.map(|(n, wrong)| is(n) & udp & wrong);
    let refused = any(m, &wrong);
    let fails = tick & (any(m, &not_ours) | stranger | refused);

    // Words of the record: addresses, data. What the packet has room for behind the record's header.
    let needed = (writes.extend(9) + reads.extend(9)).wrapping_add(writes.any().extend(10));
    let needed = needed.wrapping_add(reads.any().extend(10));
    let room = udp_length.wrapping_sub(UDP + HEADER + 4).delay("room");
    let misses = needed.extend(14).gt(room.partly_used("whole words only").slice(2, 14));
    let record = is(26) & udp;
    let known = (is(20) & arp) | (is(19) & icmp) | (is(22) & udp & h.bit(8)) | record;
    let known = tick & known & !fails;
    Asked {
        fails,
        known,
        record,
        misses,
        arp,
        icmp,
        probe,
        sums: !arp & !record,
        mac,
        ipv4,
        port,
        length,
        icmp_words,
        writes,
        reads,
        bytes,
        counts: vec![
            ("arps", known & arp),
            ("echoes", known & icmp),
            ("probes", known & udp & !record),
            ("not_allowed", tick & stranger & !any(m, &not_ours)),
            ("refused", (tick & refused) | (steps.count.q & misses)),
        ],
    }
}
