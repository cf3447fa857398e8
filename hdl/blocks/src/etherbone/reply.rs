//! The answer: its halfwords, and the words that they become.

use super::Settings;
use super::bus::Access;
use super::header::{self, Ends, IP, Place, part};
use super::scan::Asked;
use super::steps::Steps;
use super::store::BEAT_BITS;
use crate::reflect::lanes::{add_around, and_or, any, swap};
use wiremeter_rtl::{Clock, Module, Sig};

/// Halfwords of what is written before all else of an answer: ARP's, ICMP's, UDP's, each to the
/// end of a word of the RAM.
const ARP: u64 = 24;
const ICMP: u64 = 20;
const UDP: u64 = 28;
/// Bits of a halfword's number in the longest answer.
const AT_BITS: u32 = super::HALF_BITS;

/// The answer, as it is made.
pub struct Reply<'m> {
    /// A word of it is complete.
    pub write: Sig<'m>,
    /// Its number, and its bytes.
    pub word: Sig<'m>,
    /// As above.
    pub data: Sig<'m>,
    /// The last step of padding, of the checksum, of the head.
    pub padded: Sig<'m>,
    /// As above.
    pub summed: Sig<'m>,
    /// As above.
    pub made: Sig<'m>,
    /// Bytes of the frame.
    pub bytes: Sig<'m>,
}

/// Makes the answer.
pub fn make<'m>(m: &'m Module, clk: Clock<'m>, set: &Settings<'m>, steps: &Steps<'m>, asked: &Asked<'m>, access: &Access<'m>) -> Reply<'m> {
    let at = m.reg(clk, "at", AT_BITS, 0);
    let lit = |n: u64| m.lit(n, AT_BITS);
    let padded = at.q.trunc(2).is_zero();
    let summed = at.q.eq(IP[1] + 1);
    let end = asked.arp.mux(lit(ARP - 1), asked.icmp.mux(lit(ICMP - 1), lit(UDP - 1)));
    let made = at.q.eq(end);

    let length = length(m, asked).delay("answer_length");
    let clears = !steps.sum.q & !steps.head.q;
    let half = header::sum(m, clk, clears, steps.sum.q & !summed, |sum| {
        let checksum = !sum & steps.head.q.repeat(16);
        header::at(m, at.q, &places(m, set, asked, access, length, checksum))
    });

    let [high, low] = steps.give.map(|step| step.q);
    let emits = steps.first.q | high | low | (steps.pad.q & !padded) | steps.head.q;
    let value = and_or(
        m,
        16,
        &[
            (steps.first.q, access.back.trunc(16)),
            (high, access.read.slice(16, 16)),
            (low, access.read.trunc(16)),
            (steps.head.q, half),
        ],
    );
    let lanes = [0, 1, 2].map(|n: u64| {
        let r = m.reg_data(clk, &format!("lane_{n}"), 16);
        r.next_if(emits & at.q.trunc(2).eq(n), value);
        r.q
    });
    // Where each step begins; `first` is itself a halfword.
    let moves = emits | (steps.sum.q & !summed);
    let rests = steps.idle.q | steps.scan.q | steps.back.q | steps.base.q | steps.data.q;
    let begin = any(m, &[steps.pad.q & padded, steps.sum.q & summed]);
    let begin_at = steps.pad.q.mux(lit(IP[0]), lit(0));
    let resting = (steps.scan.q & !asked.arp).mux(lit(IP[0]), asked.arp.mux(lit(0), lit(UDP)));
    let next = rests.mux(resting, begin.mux(begin_at, at.q.wrapping_add(1)));
    at.next_if(moves | rests | begin, next);
    Reply {
        write: emits & at.q.trunc(2).all(),
        word: at.q.slice(2, BEAT_BITS),
        data: Sig::cat_all(&[value, lanes[2], lanes[1], lanes[0]].map(swap)),
        padded,
        summed,
        made,
        bytes: asked.arp.mux(m.lit(42, 16), length.wrapping_add(14)),
    }
}

/// The IP packet's length.
fn length<'m>(m: &'m Module, asked: &Asked<'m>) -> Sig<'m> {
    let words = asked.reads.extend(9).wrapping_add(11).extend(14);
    let of_udp = asked.probe.mux(m.lit(40, 16), words.cat(m.lit(0, 2)));
    asked.icmp.mux(asked.length, of_udp)
}

/// All halfwords up to the record's base return address.
fn places<'m>(
    m: &'m Module,
    set: &Settings<'m>,
    asked: &Asked<'m>,
    access: &Access<'m>,
    length: Sig<'m>,
    checksum: Sig<'m>,
) -> Vec<Place<'m>> {
    let (arp, icmp) = (asked.arp, asked.icmp);
    let udp = !arp & !icmp;
    let (probe, reads) = (udp & asked.probe, udp & !asked.probe);
    let lit = |n: u64| m.lit(n, 16);
    let ends = Ends {
        mac: set.mac,
        ipv4: set.ipv4,
        port: set.port,
        to_mac: asked.mac,
        to_ipv4: asked.ipv4,
        to_port: asked.port,
    };
    // Type 8 becomes 0: the sum loses 0x0800, so its complement gains it.
    let echo = add_around(asked.icmp_words[0], lit(0x0800)).delay("echo_checksum");
    let mut places = header::ethernet(m, &ends);
    places.extend(header::ipv4(m, !arp, &ends, length, icmp.mux(m.lit(1, 8), m.lit(17, 8)), checksum));
    places.extend(header::udp(udp, &ends, length.wrapping_sub(20).delay("answer_udp_length")));
    places.extend([(18, icmp, echo), (19, icmp, asked.icmp_words[1])]);
    // ARP: Ethernet, IPv4, 6 and 4 bytes, a reply; the card's addresses, and who asked.
    let reply = [
        lit(0x0806),
        lit(1),
        lit(0x0800),
        lit(0x0604),
        lit(2),
        part(set.mac, 2),
        part(set.mac, 1),
        part(set.mac, 0),
        part(set.ipv4, 1),
        part(set.ipv4, 0),
        part(asked.mac, 2),
        part(asked.mac, 1),
        part(asked.mac, 0),
        part(asked.ipv4, 1),
        part(asked.ipv4, 0),
    ];
    places.extend((6..).zip(reply).map(|(n, value)| (n, arp, value)));
    // Etherbone: version 1, PR, sizes of 32 bits; a record of writes.
    places.extend([
        (21, udp, lit(0x4e6f)),
        (22, probe, lit(0x1244)),
        (22, reads, lit(0x1044)),
        (25, reads, lit(0x000f)),
        (26, reads, asked.reads.cat(m.lit(0, 8))),
        (27, reads, part(access.back, 1)),
    ]);
    places
}
