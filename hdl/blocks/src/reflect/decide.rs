//! Whether a frame is a request that is answered: the table of the contract's section 2.

use super::fields::Fields;
use super::front::{Beat, Front};
use super::lanes::{and_or, any};
use super::layout::LAYOUTS;
use crate::profile::LENGTH_BITS;
use wiremeter_abi::reason;
use wiremeter_rtl::{Clock, Module, Sig};

/// Sources in the list of those allowed.
pub const ALLOWED: usize = 4;
/// Bits of the rate limit's bucket.
const BURST: u32 = 8;
/// Shortest request's UDP length: the header and 14 bytes.
const SHORTEST: u64 = 8 + 14;
/// UDP length of the longest request without TLVs.
const WITHOUT_TLVS: u64 = 8 + 44;

/// What the host has set.
pub struct Settings<'m> {
    /// Requests are answered.
    pub enable: Sig<'m>,
    /// The port's link address.
    pub mac: Sig<'m>,
    /// The port's IPv4 address.
    pub ipv4: Sig<'m>,
    /// The port's IPv6 address.
    pub ipv6: Sig<'m>,
    /// The reflector's UDP port.
    pub port: Sig<'m>,
    /// DSCP of replies in bits [5:0], if bit 6 is set.
    pub dscp: Sig<'m>,
    /// The error estimate, as the clock is now.
    pub error: Sig<'m>,
    leave_tlvs: Sig<'m>,
    only_allowed: Sig<'m>,
    allowed: [Sig<'m>; ALLOWED],
    rate_clocks: Sig<'m>,
    burst: Sig<'m>,
}

impl<'m> Settings<'m> {
    /// The input ports.
    pub fn input(m: &'m Module, clk: Clock<'m>) -> Settings<'m> {
        let input = |name: &str, width| m.input(clk, name, width);
        let error = input("error_estimate", 16);
        // A clock that was stepped is not synchronised until the host says so again.
        let synchronised = error.bit(15) & !input("clock_stepped", 1);
        Settings {
            enable: input("enable", 1),
            mac: input("mac", 48),
            ipv4: input("ipv4", 32),
            ipv6: input("ipv6", 128),
            port: input("port", 16),
            dscp: input("dscp", 7),
            error: synchronised.cat(error.trunc(15)).delay("error_now"),
            leave_tlvs: input("leave_tlvs", 1),
            only_allowed: input("only_allowed", 1),
            allowed: std::array::from_fn(|n| input(&format!("allowed_{n}"), 128)),
            rate_clocks: input("rate_clocks", 32),
            burst: input("burst", BURST),
        }
    }
}

/// What becomes of the frame of a beat, at stage 6.
pub struct Verdict<'m> {
    /// It is answered; known from the beat on that has the UDP header's end.
    pub sure: Sig<'m>,
    /// There is room for it, if it is one.
    pub fits: Sig<'m>,
    /// On its last beat: the reply is not to be believed.
    pub bad: Sig<'m>,
    /// The request has bytes behind those that a reply changes.
    pub has_tlvs: Sig<'m>,
    /// At stage 4: it is UDP for the port's addresses, as far as it has come.
    pub addressed: Sig<'m>,
    /// At stage 4: the beat has the UDP header's last byte.
    pub has_udp: Sig<'m>,
    /// At stage 4: it is a fragment.
    pub fragment: Sig<'m>,
    /// At stage 4: the UDP length is not all of the IP payload, or under 8.
    pub wrong_length: Sig<'m>,
    /// At stage 4: IPv6 without a UDP checksum.
    pub no_checksum: Sig<'m>,
}

/// Outputs that count what is answered, when it has ended: `sure` and `bad` are at the stage of
/// the beat.
pub fn count_answered<'m>(m: &'m Module, beat: &Beat<'m>, sure: Sig<'m>, bad: Sig<'m>, has_tlvs: Sig<'m>) {
    let replied = beat.valid & beat.last & sure;
    count(m, &[("answered", replied), ("tlvs", replied & has_tlvs), ("cut", replied & bad)]);
}

fn count<'m>(m: &'m Module, events: &[(&str, Sig<'m>)]) {
    for (name, event) in events {
        let event = event.delay_reset(&format!("counts_{name}"), 0);
        m.output(&format!("count_{name}"), event);
    }
}

/// The verdict, and the counters of what is not answered.
pub fn decide<'m>(m: &'m Module, clk: Clock<'m>, set: &Settings<'m>, front: &Front<'m>, f: &Fields<'m>) -> Verdict<'m> {
    let [source_port, destination_port, length, checksum] = f.udp;
    let at_4 = |name: &str, sig: Sig<'m>| sig.delay(&format!("{name}_4"));

    // Stage 4: what the lines of the table ask, merged as far as a clock has time for it:
    // 64 bits of a comparison at most.
    let of = |v6: bool, sig: Sig<'m>| sig & if v6 { f.v6 } else { !f.v6 };
    let equal = |name: &str, a: Sig<'m>, b: Sig<'m>| {
        let half = |n: u32| at_4(&format!("{name}_{n}"), a.slice(64 * n, 64).eq(b.slice(64 * n, 64)));
        half(0) & half(1)
    };
    let (has_ipv4, has_ipv6) = (set.ipv4.any().delay("has_ipv4"), set.ipv6.any().delay("has_ipv6"));
    let to_v4 = at_4("to_ipv4", of(false, has_ipv4 & f.destination.trunc(32).eq(set.ipv4)));
    let to_v6 = equal("to_ipv6", f.destination, set.ipv6) & at_4("may_be_to_ipv6", of(true, has_ipv6));
    let version = f.v6.mux(f.head.slice(12, 4).eq(6), f.head.slice(8, 8).eq(0x45));
    let is_udp = version & f.protocol.eq(17) & f.layout.any();
    let addressed = (to_v4 | to_v6) & at_4("is_udp", is_udp);
    let to_us = (to_v4 | to_v6) & at_4("to_port", is_udp & destination_port.eq(set.port) & set.enable);
    let length_wrong = at_4("length_wrong", !sums_to(f.length, !length, f.v6.mux(0xffff, m.lit(19, 16))));
    let no_length = length.lt(8) | of(false, length.ge(0x1_0000 - 20));
    let wrong = length_wrong | at_4("length_none", no_length);
    let low = f.source.trunc(32);
    let nobody_v4 = of(false, low.slice(29, 3).all() | low.slice(24, 8).eq(127) | low.is_zero());
    let group_v6 = of(true, f.source.slice(120, 8).all());
    // :: and ::1.
    let nobody_v6 = at_4("from_none", of(true, f.source.slice(1, 127).is_zero()));
    let answers_itself = at_4("from_port", source_port.eq(set.port)) | at_4("from_nobody", nobody_v4 | group_v6) | nobody_v6;
    let listed = set
        .allowed
        .iter()
        .enumerate()
        .map(|(n, a)| equal(&format!("listed_{n}"), f.source, *a));
    let listed = any(m, &listed.collect::<Vec<_>>());
    let is_fragment = of(false, f.fragment.trunc(14).any());
    let lacks_checksum = of(true, checksum.is_zero());
    let short = length.lt(SHORTEST);
    let has_tlvs = length.gt(WITHOUT_TLVS);
    let left = set.leave_tlvs & has_tlvs;
    let fragment = at_4("fragment", is_fragment);
    let no_checksum = at_4("no_checksum", lacks_checksum);
    let not_allowed = at_4("only_listed", set.only_allowed) & !listed;
    let lines = [
        ("fragment", fragment),
        ("length", wrong),
        ("short", at_4("short", short)),
        ("no_checksum", no_checksum),
        ("loop", answers_itself),
        ("not_allowed", not_allowed),
        ("left", at_4("left", left)),
    ];
    // Any of them.
    let unfit = at_4("unfit", is_fragment | no_length | short | lacks_checksum | left);
    let refused = unfit | length_wrong | answers_itself | not_allowed;

    let begin = udp_begin(m, f.layout);
    let beat = front.beats[3];
    let whole = at_4("udp_whole", !beat.last | beat.length.ge((begin + 8).extend(LENGTH_BITS)));

    // Stage 5: the first that holds. Then what depends on the card's state.
    let has_udp = at_4("has_udp", f.has_udp) & whole;
    let ours = (has_udp & to_us).named("ours");
    let mut reasons = Vec::new();
    for (n, (name, line)) in lines.iter().enumerate() {
        let before: Vec<Sig<'m>> = lines[..n].iter().map(|(_, line)| *line).collect();
        reasons.push((*name, (ours & *line & !any(m, &before)).delay_reset(&format!("is_{name}"), 0)));
    }
    let asked = (ours & !refused).delay_reset("asked", 0);
    let room = match &front.ports {
        None => m.input(clk, "room", 1),
        Some(ports) => {
            let room = m.input(clk, "room", 2);
            ports[5].mux(room.bit(1), room.bit(0))
        }
    };
    let fits = held(m, clk, "fits", front.beats[5].valid & front.beats[5].first, room);
    let answered = m.wire(clk, "answered", 1);
    let token = rate(m, clk, set, answered.q);
    answered.drive(asked & token & fits);
    reasons.push(("rate_limited", asked & !token));
    reasons.push(("no_room", asked & token & !fits));
    let beat = front.beats[5];
    let sure = m.reg(clk, "sure", 1, 0);
    sure.next_if(beat.valid, answered.q | (sure.q & !beat.first));

    // The frame must hold what its headers say.
    let end = (length + begin.extend(16)).delay("end_4");
    let cut_short = end.gt(front.beats[4].length.extend(17)).delay("cut_short");
    let bad = (beat.refused | cut_short).delay("bad");

    count(m, &reasons);
    Verdict {
        sure: sure.q,
        fits: fits.delay_reset("fits_6", 0),
        bad,
        has_tlvs: has_tlvs.delay("tlvs_4").delay("tlvs_5").delay("tlvs_6"),
        addressed,
        has_udp,
        fragment,
        wrong_length: lines[1].1,
        no_checksum,
    }
}

/// The UDP packet's begin in the frame, in bytes.
pub fn udp_begin<'m>(m: &'m Module, layout: Sig<'m>) -> Sig<'m> {
    let begins = LAYOUTS
        .iter()
        .enumerate()
        .map(|(n, l)| (layout.bit(n as u32), m.lit(u64::from(2 * l.transport()), 7)));
    and_or(m, 7, &begins.collect::<Vec<_>>())
}

/// 1 if a + b is `sum`, modulo 2^width: bit by bit, each with the carry that it must have got.
fn sums_to<'m>(a: Sig<'m>, b: Sig<'m>, sum: Sig<'m>) -> Sig<'m> {
    let carries = (a & b) | ((a | b) & !sum);
    let into = carries.trunc(a.width() - 1).cat(a.module().lit(0, 1));
    (a ^ b ^ sum).eq(into)
}

/// `value` as it was when `when` was 1 last, that clock included.
fn held<'m>(m: &'m Module, clk: Clock<'m>, name: &str, when: Sig<'m>, value: Sig<'m>) -> Sig<'m> {
    let r = m.reg_data(clk, name, value.width());
    let now = when.mux(value, r.q);
    r.next(now);
    now
}

/// 1 if there is a token: one comes every `rate_clocks` clocks, up to `burst` of them are
/// kept. A rate of zero is none.
fn rate<'m>(m: &'m Module, clk: Clock<'m>, set: &Settings<'m>, take: Sig<'m>) -> Sig<'m> {
    let since = m.reg(clk, "since_token", 32, 0);
    let due = since.q.ge(set.rate_clocks.wrapping_sub(1).delay("rate_less_1"));
    since.next(due.mux(0, since.q.wrapping_add(1)));
    let comes = due.delay_reset("token_comes", 0);
    let tokens = m.reg(clk, "tokens", BURST, 0);
    let full = tokens.q.ge(set.burst);
    let unlimited = set.rate_clocks.is_zero().delay_reset("unlimited", 0);
    let (more, less) = (comes & !full, take & !unlimited);
    let changed = less.mux(tokens.q.wrapping_sub(1), tokens.q.wrapping_add(1));
    tokens.next_if(more ^ less, changed);
    unlimited | tokens.q.any()
}

/// The reasons that this block counts are those of the table; the last is counted with the
/// sessions.
const _: () = assert!(reason::REFLECT.len() == 10);
