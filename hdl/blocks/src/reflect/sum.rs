//! What the reply's UDP checksum is the complement of, but for the transmit timestamp: minus
//! the request's checksum, minus what was replaced, plus what it was replaced by, in one's
//! complement. Addresses and ports only change places.

use super::decide::Settings;
use super::fields::Fields;
use super::fill::{COPIED, Inside, at_5, at_spots, is_sequence};
use super::front::Front;
use super::lanes::{above, fold, lane};
use super::layout::{LAYOUTS, UDP, transport};
use super::sessions::Sessions;
use crate::Profile;
use wiremeter_rtl::{Module, Sig};

/// Bits of the sum of all that is replaced: 24 halfwords.
const BITS: u32 = 22;
/// −1 − n is the complement of n in this many bits; 2^22 is 64 in one's complement of 16 bits.
const BORROWED: u64 = 63;
/// Adders between registers.
const TERMS: usize = 4;
/// Clocks from stage 0 to the sum of a beat.
const STAGE: u32 = 11;
/// Replies whose sum may wait for the clock that makes the latency constant.
const EARLY: usize = 8;

/// The sum of a reply.
pub struct Base<'m> {
    /// 1 if there is one at this clock, in the order of the requests.
    pub valid: Sig<'m>,
    /// The request's layout.
    pub layout: Sig<'m>,
    /// It has a UDP checksum.
    pub summed: Sig<'m>,
    /// The sum, under 0xFFFF.
    pub base: Sig<'m>,
    /// The reply's own sequence number, or zero; none if it never has one.
    pub sequence: Option<Sig<'m>>,
    /// The port that the request came from, if there are several.
    pub port: Option<Sig<'m>>,
}

/// Clocks from stage 0 of a request's first beat to its sum.
pub fn latency(p: &Profile) -> u32 {
    STAGE + super::layout::beats(p.width / 16) - 1 + u32::from(many(p))
}

/// Whether the fields lie in so many beats that sums of several requests wait.
fn many(p: &Profile) -> bool {
    super::layout::beats(p.width / 16) > 2
}

/// The sums.
pub fn sum<'m>(
    m: &'m Module,
    p: &Profile,
    set: &Settings<'m>,
    front: &Front<'m>,
    f: &Fields<'m>,
    inside: &Inside<'m>,
    answer: &Sessions<'m>,
) -> Base<'m> {
    let minus = minus(m, p, front, f, inside, answer.stateful);
    let plus = plus(m, set, front, f);
    let own = |own: Sig<'m>| (own.slice(16, 16) + own.trunc(16)).delay("plus_own_8").extend(plus.width());
    let plus = answer.sequence.map_or(plus, |sequence| plus + own(sequence)).delay("plus_9");
    let total = (plus.extend(BITS) + !minus).delay("total_10");

    // The frame's last beat with something to add: the one that has all, or its end.
    let beat = front.beats[9];
    let has_all = late(f.has_all, "has_all", 3, 9);
    let done = m.reg(beat.valid.clock(), "sum_done", 1, 0);
    let before = done.q & !beat.first;
    let complete = beat.valid & (has_all | beat.last) & !before;
    done.next_if(beat.valid, complete | before);
    let sure = late(answer.sure, "sure", 7, 9);
    let base = Base {
        valid: (complete & sure).delay_reset("sum_valid_10", 0).delay_reset("sum_valid_11", 0),
        layout: late(f.layout, "sum_layout", 3, 11),
        summed: late(f.v6 | f.udp[3].any(), "summed", 3, 11),
        base: fold(total).delay("base"),
        sequence: answer.sequence.map(|own| late(own, "own_sequence", 7, 11)),
        port: front.ports.as_ref().map(|ports| ports[11]),
    };
    if many(p) {
        in_time(m, p, front, base)
    } else {
        one_later(front, base)
    }
}

/// A signal of one stage at a later one.
fn late<'m>(sig: Sig<'m>, name: &str, from: u32, to: u32) -> Sig<'m> {
    (from + 1..=to).fold(sig, |sig, stage| sig.delay(&format!("{name}_{stage}")))
}

/// What is replaced in the frame's beats so far, at stage 9, and 63.
fn minus<'m>(m: &'m Module, p: &Profile, front: &Front<'m>, f: &Fields<'m>, inside: &Inside<'m>, stateful: Sig<'m>) -> Sig<'m> {
    let lanes = p.width / 16;
    let mut terms: Vec<Sig<'m>> = (0..lanes)
        .map(|i| {
            let here = |what: &str, from: u32, to: u32| {
                let all = at_spots(p, f.late_spot, i, |spot, n| {
                    (transport(spot.v6) + from..=transport(spot.v6) + to).contains(&n)
                });
                at_5(m, &format!("{what}_{i}"), &all)
            };
            // Halfwords of the UDP packet: the checksum; those that are copied, which are in
            // the reply as before if the copy is in it; and others that are replaced.
            // The sequence number, too, if the reply has one of its own.
            let mut always = at_spots(p, f.late_spot, i, |spot, n| n == transport(spot.v6) + 3);
            always.extend(at_spots(p, f.late_spot, i, is_sequence).iter().map(|here| *here & stateful));
            let (checksum, moved, replaced) = (
                at_5(m, &format!("checksum_{i}"), &always),
                here("moved", UDP + 2, UDP + 6),
                here("replaced", UDP + 8, UDP + 21),
            );
            let mask = [0, 1].map(|byte| {
                let x = 2 * i + byte;
                let copied = inside.has(x + 2 * COPIED).delay(&format!("copied_{x}"));
                (checksum | (moved & !copied) | (replaced & inside.late[x as usize])).repeat(8)
            });
            (lane(front.late_data, i) & mask[0].cat(mask[1])).delay(&format!("minus_term_{i}"))
        })
        .collect();
    for stage in 7..=8 {
        terms = terms
            .chunks(TERMS)
            .enumerate()
            .map(|(n, group)| add(group).delay(&format!("minus_{stage}_{n}")))
            .collect();
    }
    let beat = front.beats[8];
    let sum = m.reg_data(beat.valid.clock(), "minus_so_far", BITS);
    let so_far = beat.first.mux(BORROWED, sum.q);
    let more = add(&terms).extend(BITS);
    sum.next_if(beat.valid, so_far.wrapping_add(more));
    sum.q
}

/// What it is replaced by, at stage 8.
fn plus<'m>(m: &'m Module, set: &Settings<'m>, front: &Front<'m>, f: &Fields<'m>) -> Sig<'m> {
    let length = f.udp[2];
    let long = length.slice(6, 10).any();
    // Whether the payload has this byte of the reply.
    let reaches = |name: &str, byte: u32| {
        let has = long | above(length.trunc(6), 2 * UDP + byte);
        has.delay(&format!("{name}_reached_4")).delay(&format!("{name}_reached_5"))
    };
    let masked = |name: &str, value: Sig<'m>, byte: u32| {
        let high = reaches(&format!("{name}_first"), byte).repeat(8);
        let low = reaches(&format!("{name}_second"), byte + 1).repeat(8);
        (value & high.cat(low)).delay(name)
    };
    let time = (0..4).map(|n| masked(&format!("plus_time_{n}"), front.late_time.slice(16 * (3 - n), 16), 16 + 2 * n));
    let time = add(&time.collect::<Vec<_>>()).delay("plus_time");
    let [first, second] = [0, 1].map(|n: u32| {
        let word = late(f.sequence[n as usize], &format!("sequence_{n}"), 3, 5);
        masked(&format!("plus_sequence_{n}"), word, 24 + 2 * n)
    });
    let hops = masked("plus_hops", f.late_ttl.cat(m.lit(0, 8)), 40);
    let error = set.error.delay("plus_error");
    let rest = add(&[first, second, hops, error]).delay("plus_rest");
    (time + rest).delay("plus")
}

/// The sum of up to [`TERMS`] terms, in full.
fn add<'m>(terms: &[Sig<'m>]) -> Sig<'m> {
    let mut terms = terms.to_vec();
    while terms.len() > 1 {
        terms = terms
            .chunks(2)
            .map(|pair| {
                if let [a, b] = pair {
                    *a + *b
                } else {
                    pair[0].extend(pair[0].width() + 1)
                }
            })
            .collect();
    }
    terms[0]
}

/// Where all is in two beats: the sum of a frame of one beat waits for a clock.
fn one_later<'m>(front: &Front<'m>, base: Base<'m>) -> Base<'m> {
    let early = (base.valid & front.beats[11].first).delay_reset("early", 0);
    let waited = [
        base.layout.delay("early_layout"),
        base.summed.delay("early_summed"),
        base.base.delay("early_base"),
    ];
    assert!(base.port.is_none(), "several ports are narrow ones");
    let waited_sequence = base.sequence.map(|sequence| (sequence.delay("early_sequence"), sequence));
    Base {
        valid: early | (base.valid & !front.beats[11].first),
        layout: early.mux(waited[0], base.layout),
        summed: early.mux(waited[1], base.summed),
        base: early.mux(waited[2], base.base),
        sequence: waited_sequence.map(|(waited, now)| early.mux(waited, now)),
        port: None,
    }
}

/// Where fields may be in many beats: a sum waits until its frame is as old as one whose
/// fields are in the most.
fn in_time<'m>(m: &'m Module, p: &Profile, front: &Front<'m>, base: Base<'m>) -> Base<'m> {
    const NUMBER: u32 = 6;
    let clk = base.valid.clock();
    let count = |name: &str, event: Sig<'m>| {
        let r = m.reg(clk, name, NUMBER, 0);
        let next = r.q.wrapping_add(event.extend(NUMBER));
        r.next(next);
        (r.q, next)
    };
    let begun = (1..latency(p)).fold(front.beats[0].valid & front.beats[0].first, |sig, n| {
        sig.delay_reset(&format!("age_{n}"), 0)
    });
    let (old_enough, _) = count("frames_old_enough", begun);
    let (_, number) = count("frames_summed", front.beats[11].valid & front.beats[11].first);

    let bits = EARLY.trailing_zeros();
    let (head, tail) = (m.reg(clk, "early_head", bits, 0), m.reg(clk, "early_tail", bits, 0));
    let mut parts = vec![number, base.layout, base.summed, base.base];
    parts.extend(base.sequence);
    parts.extend(base.port);
    let word = Sig::cat_all(&parts);
    let ram = m.memory("early", EARLY, word.width());
    ram.write(base.valid, tail.q, word);
    tail.next_if(base.valid, tail.q.wrapping_add(1));
    let word = ram.read_async(head.q);
    let layouts = LAYOUTS.len() as u32;
    let of_port = base.port.map_or(0, Sig::width);
    let behind = of_port + base.sequence.map_or(0, Sig::width);
    let age = old_enough.wrapping_sub(word.slice(behind + 17 + layouts, NUMBER));
    let valid = head.q.ne(tail.q) & !age.bit(NUMBER - 1);
    head.next_if(valid, head.q.wrapping_add(1));
    Base {
        valid,
        layout: word.slice(behind + 17, layouts),
        summed: word.bit(behind + 16),
        base: word.slice(behind, 16),
        sequence: base.sequence.map(|sequence| word.slice(of_port, sequence.width())),
        port: base.port.map(|port| word.trunc(port.width())),
    }
}
