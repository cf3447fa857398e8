//! The answer: its halfwords, and the words that they become.

use super::Settings;
use super::bus::Access;
use super::scan::Asked;
use super::steps::Steps;
use super::store::BEAT_BITS;
use crate::reflect::lanes::{and_or, any, swap};
use wiremeter_rtl::{Clock, Module, Sig};

/// Halfwords of what is written before all else of an answer: ARP's, ICMP's, UDP's, each to the
/// end of a word of the RAM.
const ARP: u64 = 24;
const ICMP: u64 = 20;
const UDP: u64 = 28;
/// First and last halfword of the IP header.
const IP: [u64; 2] = [7, 16];
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

    let is_read = !asked.arp & !asked.icmp & !asked.probe;
    let length = length(m, asked, is_read).delay("answer_length");
    let sum = m.reg_data(clk, "answer_sum", 16);
    let half = half(m, set, asked, access, &at.q, length, sum.q, is_read, steps.head.q);

    // The sum takes each halfword a clock after it.
    let summing = (steps.sum.q & !summed).delay_reset("summing", 0);
    let term = half.delay("term");
    let full = sum.q + term;
    let folded = full.trunc(16).wrapping_add(full.bit(16).extend(16));
    let clears = !steps.sum.q & !summing & !steps.head.q;
    sum.next_if(clears | summing, clears.mux(0, folded));

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
fn length<'m>(m: &'m Module, asked: &Asked<'m>, is_read: Sig<'m>) -> Sig<'m> {
    let words = asked.reads.extend(9).wrapping_add(11).extend(14);
    let of_reads = words.cat(m.lit(0, 2));
    and_or(
        m,
        16,
        &[
            (asked.icmp, asked.length),
            (asked.probe & !asked.icmp, m.lit(40, 16)),
            (is_read, of_reads),
        ],
    )
}

/// The halfword at a place up to the record's base return address.
#[expect(clippy::too_many_arguments, reason = "all that an answer is made of")]
fn half<'m>(
    m: &'m Module,
    set: &Settings<'m>,
    asked: &Asked<'m>,
    access: &Access<'m>,
    at: &Sig<'m>,
    length: Sig<'m>,
    sum: Sig<'m>,
    is_read: Sig<'m>,
    heads: Sig<'m>,
) -> Sig<'m> {
    let always = m.lit(1, 1);
    let (arp, icmp) = (asked.arp, asked.icmp);
    let (ip, udp) = (!arp, !arp & !icmp);
    let probe = udp & !is_read;
    let lit = |n: u64| m.lit(n, 16);
    let part = |sig: Sig<'m>, n: u32| sig.slice(16 * n, 16);
    let echo = {
        // Type 8 becomes 0: the sum loses 0x0800, so its complement gains it.
        let more = asked.icmp_words[0] + 0x0800;
        more.trunc(16).wrapping_add(more.bit(16).extend(16))
    };
    let places = [
        (0, always, part(asked.mac, 2)),
        (1, always, part(asked.mac, 1)),
        (2, always, part(asked.mac, 0)),
        (3, always, part(set.mac, 2)),
        (4, always, part(set.mac, 1)),
        (5, always, part(set.mac, 0)),
        (6, arp, lit(0x0806)),
        (6, ip, lit(0x0800)),
        // ARP: Ethernet, IPv4, 6 and 4 bytes, a reply; the card's addresses, and who asked.
        (7, arp, lit(1)),
        (8, arp, lit(0x0800)),
        (9, arp, lit(0x0604)),
        (10, arp, lit(2)),
        (11, arp, part(set.mac, 2)),
        (12, arp, part(set.mac, 1)),
        (13, arp, part(set.mac, 0)),
        (14, arp, part(set.ipv4, 1)),
        (15, arp, part(set.ipv4, 0)),
        (16, arp, part(asked.mac, 2)),
        (17, arp, part(asked.mac, 1)),
        (18, arp, part(asked.mac, 0)),
        (19, arp, part(asked.ipv4, 1)),
        (20, arp, part(asked.ipv4, 0)),
        // IPv4: five words, Don't Fragment, TTL 64.
        (7, ip, lit(0x4500)),
        (8, ip, length),
        (10, ip, lit(0x4000)),
        (11, icmp, lit(0x4001)),
        (11, udp, lit(0x4011)),
        // While the sum is made its own place is zero.
        (12, ip & heads, !sum),
        (13, ip, part(set.ipv4, 1)),
        (14, ip, part(set.ipv4, 0)),
        (15, ip, part(asked.ipv4, 1)),
        (16, ip, part(asked.ipv4, 0)),
        (18, icmp, echo.delay("echo_checksum")),
        (19, icmp, asked.icmp_words[1]),
        (17, udp, set.port),
        (18, udp, asked.port),
        (19, udp, length.wrapping_sub(20).delay("answer_udp_length")),
        // Etherbone: version 1, PR, sizes of 32 bits.
        (21, udp, lit(0x4e6f)),
        (22, probe, lit(0x1244)),
        (22, is_read, lit(0x1044)),
        (25, is_read, lit(0x000f)),
        (26, is_read, asked.reads.cat(m.lit(0, 8))),
        (27, is_read, part(access.back, 1)),
    ];
    let sources = places.map(|(n, kind, value)| (at.eq(n) & kind, value));
    and_or(m, 16, &sources)
}
