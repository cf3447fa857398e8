//! Random replies against the independent model.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_model::probe::{Port, Quantity, Results};

use crate::bench::seeds;
use crate::rig::{Reply, Report, Rig};

const SESSIONS: [usize; 4] = [0, 2, 3, 255];

/// A session as its sender and its path are.
struct Session {
    results: Results,
    give_up: u32,
    base: u64,
    sent: u32,
    answered: u32,
    /// The reflector's clock is ahead by this, in ns.
    ahead: i64,
}

fn number(rng: &mut ChaCha8Rng) -> u32 {
    [0, rng.random_range(0..200), rng.random(), u32::MAX - rng.random_range(0..100)][rng.random_range(0..4)]
}

impl Session {
    fn new(rng: &mut ChaCha8Rng) -> Session {
        let ahead = [0, rng.random_range(-1000..1000), rng.random_range(-(1 << 60)..1 << 60)];
        Session {
            results: Results::default(),
            give_up: [1_000_000, rng.random(), u32::MAX][rng.random_range(0..3)],
            base: rng.random_range(1 << 61..1 << 62),
            sent: 0,
            answered: number(rng),
            ahead: ahead[rng.random_range(0..3)],
        }
    }

    /// A reply to one of the last packets, mostly, and T4.
    fn reply(&mut self, rng: &mut ChaCha8Rng, session: usize, port: &Port) -> (Reply, u64) {
        self.sent = self
            .sent
            .wrapping_add(if rng.random_ratio(1, 30) { rng.random_range(0..100) } else { 1 });
        let back = |rng: &mut ChaCha8Rng, most: u32| match rng.random_range(0..20) {
            0..12 => 0,
            12..18 => rng.random_range(0..5),
            18 => rng.random_range(0..100),
            _ => [rng.random_range(0..=most), 62, 63, 64, 65][rng.random_range(0..5)],
        };
        let seq = self.sent.wrapping_sub(1).wrapping_sub(back(rng, u32::MAX));
        self.answered = self
            .answered
            .wrapping_add(if rng.random_ratio(1, 30) { rng.random_range(0..100) } else { 1 });
        // Never ahead by so much that numbers go round: the lowest one is of one round.
        let rseq = self.answered.wrapping_sub(back(rng, 1 << 30));
        self.base = self.base.wrapping_add(rng.random_range(0..3_000_000_000));
        let way = |rng: &mut ChaCha8Rng| match rng.random_range(0..12) {
            0 => rng.random::<u32>().into(),
            1 => rng.random_range(0..4),
            _ => rng.random_range(0..600_000u64),
        };
        let t1 = self.base;
        let t2 = t1.wrapping_add(way(rng));
        let t3 = t2.wrapping_add(way(rng) / 1000);
        let t4 = t3.wrapping_add(way(rng));
        let ours = |ns: u64| stamp(ns, port.ptp, port);
        let estimate = rng.random::<u16>();
        let theirs = |ns: u64| stamp(ns.wrapping_add_signed(self.ahead), estimate & 0x4000 != 0, port);
        let mut reply = Reply {
            session,
            t1: ours(t1),
            t2: theirs(t2),
            t3: theirs(t3),
            seq,
            rseq,
            error_estimate: estimate,
            ttl: rng.random(),
            sender_ttl: rng.random(),
            tos: rng.random(),
        };
        // Anything at all.
        match rng.random_range(0..30) {
            0 => reply.t1 = rng.random(),
            1 => reply.t2 = rng.random(),
            2 => reply.t3 = rng.random(),
            _ => (),
        }
        (reply, ours(t4))
    }
}

/// A time as a timestamp, rounded somehow: what the card is to make of it the model says.
fn stamp(ns: u64, ptp: bool, port: &Port) -> u64 {
    let (seconds, ns) = (ns / 1_000_000_000, ns % 1_000_000_000);
    if ptp {
        return seconds << 32 | ns;
    }
    let seconds = seconds.wrapping_add(2_208_988_800).wrapping_sub(port.utc_offset.into());
    seconds << 32 | ((ns << 32) / 1_000_000_000)
}

fn same(told: &crate::rig::Quantity, model: &Quantity, what: &str) {
    assert_eq!(told.buckets, model.buckets().map(u64::from), "{what}");
    assert_eq!((told.negative, told.sum), (model.negative().into(), model.sum()), "{what}");
    if let Some(range) = model.range() {
        assert_eq!((told.minimum, told.maximum), range, "{what}");
    }
}

fn agrees(told: &Report, session: &Session) {
    let r = &session.results;
    assert_eq!(told.sent, u64::from(session.sent));
    let counts = [told.received, told.late, told.duplicate, told.reordered, told.next];
    assert_eq!(
        counts,
        [r.received, r.late, r.duplicate, r.reordered, r.window.next()].map(u64::from)
    );
    let reflector = [told.replies, told.rfirst, told.rnext];
    assert_eq!(
        reflector,
        [r.reflector.count(), r.reflector.first(), r.reflector.next()].map(u64::from)
    );
    for (n, name) in ["round trip", "forward", "backward", "difference"].into_iter().enumerate() {
        same(&told.quantities[n], &r.quantities[n], name);
    }
}

fn run(rng: &mut ChaCha8Rng, rig: &mut Rig) {
    let port = Port {
        mac: [0; 6],
        ipv4: Ipv4Addr::UNSPECIFIED,
        ipv6: Ipv6Addr::UNSPECIFIED,
        base: 0,
        ptp: rng.random(),
        utc_offset: rng.random(),
    };
    rig.bench.set("ptp", port.ptp.into());
    rig.bench.set("utc_offset", port.utc_offset.into());
    let mut sessions: BTreeMap<usize, Session> = SESSIONS.map(|s| (s, Session::new(rng))).into();
    for (number, session) in &sessions {
        rig.sent.insert(*number as u64, (session.sent, true));
        rig.give_up(*number as u64, session.give_up);
        rig.command("clear", *number as u64);
    }
    rig.records.clear();
    rig.pace = [1.0, 0.3, 0.02][rng.random_range(0..3)];
    let (mut unsent, mut taken) = (rig.count("unsent"), rig.count("taken"));
    for _ in 0..6 {
        let raw = rng.random();
        rig.bench.set("raw", u64::from(raw));
        let mut probes = vec![];
        for _ in 0..rng.random_range(0..60) {
            let number = SESSIONS[rng.random_range(0..SESSIONS.len())];
            let session = sessions.get_mut(&number).expect("one of them");
            let (reply, t4) = session.reply(rng, number, &port);
            rig.sent.insert(number as u64, (session.sent, true));
            if session.sent.wrapping_sub(1).wrapping_sub(reply.seq) >> 31 == 1 {
                unsent += 1;
            } else {
                taken += 1;
                let times = session.results.take(&reply, t4, &port, session.give_up);
                probes.extend(times.filter(|_| raw).map(|times| (reply, times)));
            }
            rig.push(reply, t4);
            // What is sent while a reply waits is not to matter here.
            rig.finish();
        }
        let records: Vec<_> = rig.records.drain(..).collect();
        assert_eq!(records.len(), probes.len());
        for (record, (reply, t)) in records.iter().zip(probes) {
            assert_eq!((record.kind, record.session, record.start_ns), (7, reply.session as u64, t.t4));
            assert_eq!([24, 32, 40].map(|at| record.get(at, 8)), [t.t1, t.t2, t.t3]);
            assert_eq!([48, 52].map(|at| record.get(at, 4)), [reply.seq, reply.rseq].map(u64::from));
            assert_eq!(record.get(56, 2), u64::from(reply.error_estimate));
            assert_eq!(
                [58, 59, 60].map(|at| record.get(at, 1)),
                [reply.ttl, reply.sender_ttl, reply.tos].map(u64::from)
            );
        }
        let number = SESSIONS[rng.random_range(0..SESSIONS.len())];
        agrees(&rig.report(number as u64), &sessions[&number]);
    }
    // Reports while replies of other sessions come one after the other.
    for (n, number) in SESSIONS.into_iter().enumerate() {
        let other = SESSIONS[(n + 1) % SESSIONS.len()];
        for _ in 0..30 {
            let session = sessions.get_mut(&other).expect("one of them");
            let (mut reply, t4) = session.reply(rng, other, &port);
            reply.seq = session.sent.wrapping_sub(1);
            session.results.take(&reply, t4, &port, session.give_up);
            taken += 1;
            rig.push(reply, t4);
        }
        rig.sent.insert(other as u64, (sessions[&other].sent, true));
        rig.records.clear();
        agrees(&rig.report(number as u64), &sessions[&number]);
        rig.finish();
        agrees(&rig.report(other as u64), &sessions[&other]);
    }
    assert_eq!((rig.count("unsent"), rig.count("taken")), (unsent, taken));
}

#[test]
fn random_replies() {
    seeds(25, |mut rng| run(&mut rng, &mut Rig::new()));
}
