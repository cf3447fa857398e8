//! The reply's bytes: those of the request, with what section 3 of the contract changes.

use super::decide::Settings;
use super::fields::Fields;
use super::front::{Front, spot_bits};
use super::lanes::{above, add_around, and_or, any, lane, swap};
use super::layout::{Spot, UDP, payload, spots, transport};
use crate::Profile;
use wiremeter_rtl::{Module, Sig};

/// Halfwords of the payload that every request has whole.
const SURE: u32 = 7;
/// How far before its copy a halfword of the sender's is.
pub const COPIED: u32 = 12;
/// Bits of a number of bytes inside; signed.
const INSIDE: u32 = 9;
/// UDP lengths above this are as good as it.
const LONG: u64 = 63;

/// What a halfword of the reply is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Op {
    /// Version and TOS or traffic class, with the reply's DSCP.
    Head { v6: bool },
    /// Hop limit 255, and UDP.
    Hops { v6: bool },
    /// The IPv4 header's checksum.
    IpChecksum,
    /// Halfword of the port's address.
    Own { v6: bool, word: u32 },
    /// The reflector's UDP port.
    Port,
    /// The request's halfword this many before.
    Before(u32),
    /// Zero; what belongs there may be filled in later.
    Zero,
    /// The error estimate.
    Error,
    /// Halfword of the receive timestamp.
    Time(u32),
    /// The request's TTL.
    SenderHops,
}

/// What halfword `n` of the reply's packet is; none if it stays, or is no business of ours.
fn op(v6: bool, n: u32) -> Option<Op> {
    let (udp, payload) = (transport(v6), payload(v6));
    let (hops, own, other, words) = if v6 { (3, 4, 12, 8) } else { (4, 6, 8, 2) };
    Some(match n {
        0 => Op::Head { v6 },
        _ if n == hops => Op::Hops { v6 },
        5 if !v6 => Op::IpChecksum,
        _ if (own..own + words).contains(&n) => Op::Own { v6, word: n - own },
        _ if (other..other + words).contains(&n) => Op::Before(words),
        _ if n == udp => Op::Port,
        _ if n == udp + 1 => Op::Before(1),
        _ if n == udp + UDP - 1 => Op::Zero,
        _ if n < payload + 2 => return None,
        _ => match n - payload {
            2..=5 | 19 | 21 => Op::Zero,
            6 => Op::Error,
            8..=11 => Op::Time(n - payload - 8),
            12..=18 => Op::Before(COPIED),
            20 => Op::SenderHops,
            _ => return None,
        },
    })
}

/// How far into a beat the UDP packet reaches, at stage 4.
pub struct Inside<'m> {
    bytes: Sig<'m>,
    /// Whether it reaches each byte of the beat, at stage 5.
    pub late: Vec<Sig<'m>>,
}

impl<'m> Inside<'m> {
    /// From the UDP length at stage 3 and the spot at stage 2.
    pub fn new(m: &'m Module, p: &Profile, front: &Front<'m>, fields: &Fields<'m>) -> Inside<'m> {
        let length = fields.udp[2];
        let short = length.slice(6, 10).any().mux(LONG, length.trunc(6));
        let begins: Vec<_> = spot_bits(p, front.spot)
            .into_iter()
            .map(|(spot, bit)| {
                let begin = 2 * (transport(spot.v6) as i64 - i64::from(spot.at));
                (bit, m.lit(begin.rem_euclid(1 << INSIDE) as u64, INSIDE))
            })
            .collect();
        let begin = and_or(m, INSIDE, &begins).delay("udp_begins_at");
        // None below zero, and all from 128 on.
        let bytes = begin.wrapping_add(short.extend(INSIDE));
        let (none, all) = (bytes.bit(INSIDE - 1), bytes.bit(INSIDE - 2));
        let bytes = (bytes.trunc(INSIDE - 2) | all.repeat(INSIDE - 2)) & (!none).repeat(INSIDE - 2);
        let bytes = bytes.delay("bytes_inside");
        let late = (0..p.beat_bytes()).map(|n| reaches(bytes, n).delay(&format!("inside_{n}")));
        Inside {
            late: late.collect(),
            bytes,
        }
    }

    /// 1 if the UDP packet reaches byte `n`, counted from the beat's first.
    pub fn has(&self, n: u32) -> Sig<'m> {
        reaches(self.bytes, n)
    }
}

/// 1 if so many bytes have one of number `n`.
fn reaches(bytes: Sig<'_>, n: u32) -> Sig<'_> {
    let (high, low) = (bytes.slice(3, bytes.width() - 3), bytes.trunc(3));
    above(high, n / 8) | (high.eq(u64::from(n / 8)) & above(low, n % 8))
}

/// The bits at stage 4 of the spots at which a lane's halfword satisfies `is`.
pub fn at_spots<'m>(p: &Profile, spot: Sig<'m>, i: u32, is: impl Fn(Spot, u32) -> bool) -> Vec<Sig<'m>> {
    let bits = spot_bits(p, spot).into_iter();
    bits.filter(|(spot, _)| spot.halfword(i).is_some_and(|n| is(*spot, n)))
        .map(|(_, bit)| bit)
        .collect()
}

/// Whether a halfword is the sequence number's, which is zero here if the reply has one of its
/// own.
pub fn is_sequence(spot: Spot, n: u32) -> bool {
    (payload(spot.v6)..payload(spot.v6) + 2).contains(&n)
}

/// The reply's beats at stage 6.
pub fn fill<'m>(
    m: &'m Module,
    p: &Profile,
    set: &Settings<'m>,
    front: &Front<'m>,
    f: &Fields<'m>,
    inside: &Inside<'m>,
    stateful: Sig<'m>,
) -> Sig<'m> {
    let lanes = p.width / 16;
    let sources = Sources::new(m, p, set, front, f);
    let out = (0..lanes).rev().map(|i| {
        let is = |guarded: bool| move |spot: Spot, n: u32| op(spot.v6, n).is_some() && guarded == is_guarded(spot.v6, n);
        let mut always = at_spots(p, f.late_spot, i, is(false));
        always.extend(at_spots(p, f.late_spot, i, is_sequence).iter().map(|here| *here & stateful));
        let always = at_5(m, &format!("always_{i}"), &always);
        let reached = at_5(m, &format!("reached_{i}"), &at_spots(p, f.late_spot, i, is(true)));
        let byte = |byte: u32| {
            // What is not put is the request's.
            let put = always | (reached & inside.late[(2 * i + byte) as usize]);
            let data = sources.data.slice(16 * i + 8 * byte, 8);
            let mut puts = vec![(!put, data)];
            let inside = inside.has(2 * i + byte);
            for (number, (which, guarded)) in ops(lanes, i).into_iter().enumerate() {
                let here = at_spots(p, f.late_spot, i, |spot, n| {
                    op(spot.v6, n) == Some(which) && guarded == is_guarded(spot.v6, n)
                });
                let here = any(m, &here);
                let put = if guarded { here & inside } else { here };
                // First bytes are the halfwords' high ones, and the data's low ones.
                let value = swap(sources.value(which, i)).slice(8 * byte, 8);
                puts.push((put.delay(&format!("put_{i}_{byte}_{number}")), value));
            }
            and_or(m, 8, &puts).delay(&format!("reply_{i}_{byte}"))
        };
        byte(1).cat(byte(0))
    });
    Sig::cat_all(&out.collect::<Vec<_>>())
}

/// 1 at stage 5 if one of these was at stage 4; what never is has no register.
pub fn at_5<'m>(m: &'m Module, name: &str, signals: &[Sig<'m>]) -> Sig<'m> {
    match signals {
        [] => m.lit(0, 1),
        _ => any(m, signals).delay(name),
    }
}

/// Whether a halfword of the reply may lie beyond the request's end.
fn is_guarded(v6: bool, n: u32) -> bool {
    n >= payload(v6) + SURE
}

/// What is put into a lane, at whichever spot, and whether it may lie beyond the end.
fn ops(lanes: u32, i: u32) -> Vec<(Op, bool)> {
    let mut ops = Vec::new();
    for (spot, _) in spots(lanes) {
        let here = spot.halfword(i).and_then(|n| Some((op(spot.v6, n)?, is_guarded(spot.v6, n))));
        ops.extend(here.filter(|here| !ops.contains(here)));
    }
    ops
}

/// Where the reply's bytes come from, at stage 5.
struct Sources<'a, 'm> {
    m: &'m Module,
    lanes: u32,
    set: &'a Settings<'m>,
    /// The beat, then those of its frame before it.
    data: Sig<'m>,
    before: Vec<Sig<'m>>,
    time: Sig<'m>,
    hops: Sig<'m>,
    ip_checksum: Sig<'m>,
}

impl<'a, 'm> Sources<'a, 'm> {
    fn new(m: &'m Module, p: &Profile, set: &'a Settings<'m>, front: &Front<'m>, f: &Fields<'m>) -> Self {
        let lanes = p.width / 16;
        let data = front.late_data;
        let valid = front.beats[5].valid;
        let mut before = vec![data];
        for n in 1..=COPIED.div_ceil(lanes) {
            let r = m.reg_data(valid.clock(), &format!("data_before_{n}"), p.width);
            r.next_if(valid, before[n as usize - 1]);
            before.push(r.q.partly_used("not every lane is copied from so far before"));
        }
        Sources {
            m,
            lanes,
            set,
            data,
            before,
            time: front.late_time,
            hops: f.late_ttl,
            ip_checksum: ip_checksum(m, set, f),
        }
    }

    /// A value for lane `i`, first byte highest.
    fn value(&self, op: Op, i: u32) -> Sig<'m> {
        let (m, set) = (self.m, self.set);
        match op {
            Op::Head { v6 } => with_dscp(m, set, lane(self.data, i), v6),
            Op::Hops { v6: false } => m.lit(0xff11, 16),
            Op::Hops { v6: true } => m.lit(0x11ff, 16),
            Op::IpChecksum => self.ip_checksum,
            Op::Own { v6: false, word } => set.ipv4.slice(16 * (1 - word), 16),
            Op::Own { v6: true, word } => set.ipv6.slice(16 * (7 - word), 16),
            Op::Port => set.port,
            Op::Before(n) => {
                let beats = n.saturating_sub(i).div_ceil(self.lanes);
                lane(self.before[beats as usize], i + beats * self.lanes - n)
            }
            Op::Zero => m.lit(0, 16),
            Op::Error => set.error,
            Op::Time(word) => self.time.slice(16 * (3 - word), 16),
            Op::SenderHops => self.hops.cat(m.lit(0, 8)),
        }
    }
}

/// The IP header's first halfword with the reply's DSCP and an ECN of zero.
fn with_dscp<'m>(m: &'m Module, set: &Settings<'m>, head: Sig<'m>, v6: bool) -> Sig<'m> {
    let low = if v6 { 6 } else { 2 };
    let dscp = set.dscp.bit(6).mux(set.dscp.trunc(6), head.slice(low, 6));
    let new = Sig::cat_all(&[head.slice(low + 6, 10 - low), dscp, m.lit(0, 2)]);
    if v6 { new.cat(head.trunc(4)) } else { new }
}

/// The IPv4 header's checksum at stage 5, by RFC 1624, equation 3.
fn ip_checksum<'m>(m: &'m Module, set: &Settings<'m>, f: &Fields<'m>) -> Sig<'m> {
    let hops = (!f.ttl).cat(m.lit(0, 8));
    let a = add_around(!f.ip_checksum, hops).delay("ip_sum_a");
    // The first byte stays, so this is not zero, and neither is the sum: a header's own sum
    // never is, as only nothing's is zero.
    let b = add_around(!f.head, with_dscp(m, set, f.head, false)).delay("ip_sum_b");
    (!add_around(a, b)).delay("ip_checksum_5")
}
