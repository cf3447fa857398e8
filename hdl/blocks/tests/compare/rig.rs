//! The block with a queue of replies before it, the sessions' packets beside it, and a reader
//! of its records behind it.

use std::collections::{BTreeMap, VecDeque};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::probe::SENT_LATENCY;
use wiremeter_blocks::{Profile, compare};
pub use wiremeter_model::probe::Reply;

use crate::Bench;

/// A second, in ns.
pub const SECOND: u64 = 1_000_000_000;
/// The error estimate of a reflector with PTP's timestamps, and of one with NTP's.
pub const PTP: u16 = 0xc001;
pub const NTP: u16 = 0x8001;

/// A record, in bytes 24 and up as records.md lays them out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub kind: u64,
    pub session: u64,
    pub start_ns: u64,
    payload: Vec<u8>,
}

impl Record {
    /// A field: its first byte in the record, and how many.
    pub fn get(&self, at: usize, bytes: usize) -> u64 {
        let field = &self.payload[at - 24..at - 24 + bytes];
        field.iter().rev().fold(0, |n, byte| n << 8 | u64::from(*byte))
    }

    /// Six bytes in two's complement.
    fn signed(&self, at: usize) -> i64 {
        (self.get(at, 6) << 16) as i64 >> 16
    }
}

/// What a report says of a quantity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    pub negative: u64,
    pub minimum: i64,
    pub maximum: i64,
    pub sum: u64,
    pub buckets: Vec<u64>,
}

/// What a report says of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub sent: u64,
    pub next: u64,
    pub received: u64,
    pub late: u64,
    pub duplicate: u64,
    pub reordered: u64,
    pub replies: u64,
    pub rfirst: u64,
    pub rnext: u64,
    pub running: u64,
    pub quantities: Vec<Quantity>,
}

impl Report {
    /// All of a report's records, in their order.
    pub fn of(records: &[Record]) -> Report {
        let kinds: Vec<u64> = records.iter().map(|r| r.kind).collect();
        let expected = [vec![4], [5, 6, 6, 6, 6].repeat(4)].concat();
        assert_eq!(kinds, expected, "a session, and four times a quantity and its buckets");
        let quantities = records[1..].chunks(5).zip(0..).map(|(r, number)| {
            assert!(r.iter().all(|r| r.get(24, 1) == number), "quantity {number}");
            let first: Vec<u64> = r[1..].iter().map(|r| r.get(25, 1)).collect();
            assert_eq!(first, [0, 8, 16, 24]);
            Quantity {
                negative: r[0].get(28, 4),
                minimum: r[0].signed(32),
                maximum: r[0].signed(38),
                sum: r[0].get(44, 8),
                buckets: r[1..].iter().flat_map(|r| (0..8).map(|n| r.get(28 + 4 * n, 4))).collect(),
            }
        });
        let word = |n: usize| records[0].get(24 + 4 * n, 4);
        Report {
            sent: word(0),
            next: word(1),
            received: word(2),
            late: word(3),
            duplicate: word(4),
            reordered: word(5),
            replies: word(6),
            rfirst: word(7),
            rnext: word(8),
            running: records[0].get(60, 1),
            quantities: quantities.collect(),
        }
    }
}

/// The block on the bench.
pub struct Rig {
    pub bench: Bench,
    pub clock: u64,
    /// Replies that wait, each with T4.
    pub replies: VecDeque<(Reply, u64)>,
    /// Clocks at which one was taken.
    pub taken: Vec<u64>,
    /// What each session has sent, and whether it runs.
    pub sent: BTreeMap<u64, (u32, bool)>,
    /// Share of the clocks at which a record is taken.
    pub pace: f64,
    pub records: Vec<Record>,
    asked: [u64; SENT_LATENCY as usize],
    waiting: Option<Record>,
    rng: ChaCha8Rng,
}

/// A reply of session 3 with these times and numbers, in PTP's format.
pub fn reply(t1: u64, t2: u64, t3: u64, seq: u32, rseq: u32) -> Reply {
    Reply {
        session: 3,
        t1,
        t2,
        t3,
        seq,
        rseq,
        error_estimate: PTP,
        ttl: 0,
        sender_ttl: 0,
        tos: 0,
    }
}

impl Rig {
    /// All of the sessions that tests use are clear, have sent what there is, and give up after
    /// four seconds.
    pub fn new() -> Rig {
        let mut rig = Rig {
            bench: Bench::new(&compare::component(&Profile::wide())),
            clock: 0,
            replies: VecDeque::new(),
            taken: vec![],
            sent: BTreeMap::new(),
            pace: 1.0,
            records: vec![],
            asked: [0; SENT_LATENCY as usize],
            waiting: None,
            rng: ChaCha8Rng::seed_from_u64(0),
        };
        rig.bench.set("ptp", 1);
        for session in [0, 2, 3, 4, 255] {
            rig.sent.insert(session, (1000, true));
            rig.give_up(session, 4_000_000_000);
            rig.command("clear", session);
        }
        rig
    }

    /// Writes word 45 of a session's table.
    pub fn give_up(&mut self, session: u64, ns: u32) {
        self.write(session << 8 | 45, ns);
    }

    /// Writes a word of the table.
    pub fn write(&mut self, address: u64, data: u32) {
        self.bench.set("table_valid", 1);
        self.bench.set("table_address", address);
        self.bench.set("table_data", data.into());
        self.step();
        self.bench.set("table_valid", 0);
        self.bench.set("table_data", 0xdead_beef);
    }

    /// Gives a command, without waiting.
    pub fn order(&mut self, name: &str, session: u64) {
        self.bench.set(name, 1);
        self.bench.set(&format!("{name}_session"), session);
        self.step();
        self.bench.set(name, 0);
        self.bench.set(&format!("{name}_session"), 0xffff);
    }

    /// Gives a command, and waits until it is carried out.
    pub fn command(&mut self, name: &str, session: u64) {
        self.order(name, session);
        self.step();
        let begin = self.clock;
        while self.bench.is("busy") {
            self.step();
            assert!(self.clock < begin + 100_000, "{name} is carried out");
        }
    }

    /// A report of a session that gets no replies meanwhile.
    pub fn report(&mut self, session: u64) -> Report {
        let before = self.records.len();
        self.command("report", session);
        let records: Vec<Record> = self.records.drain(before..).collect();
        let (own, others): (Vec<Record>, Vec<Record>) = records.into_iter().partition(|r| r.session == session && r.kind != 7);
        self.records.extend(others);
        Report::of(&own)
    }

    /// Queues a reply that came at `t4`.
    pub fn push(&mut self, reply: Reply, t4: u64) {
        self.replies.push_back((reply, t4));
    }

    /// Waits until all replies are taken, and their records.
    pub fn finish(&mut self) {
        let begin = self.clock + self.replies.len() as u64 * 1000;
        while !self.replies.is_empty() {
            self.step();
            assert!(self.clock < begin + 1000, "replies are taken");
        }
        self.idle(2);
        while self.waiting.as_ref().is_some_and(|record| record.kind == 7) {
            self.step();
        }
    }

    pub fn idle(&mut self, clocks: u64) {
        (0..clocks).for_each(|_| self.step());
    }

    /// What a counter says.
    pub fn count(&self, name: &str) -> u64 {
        self.bench.get(&format!("count_{name}"))
    }

    /// One clock.
    pub fn step(&mut self) {
        let b = &mut self.bench;
        b.set("reply_valid", (!self.replies.is_empty()).into());
        // What has no meaning is anything.
        let (reply, t4) = self.replies.front().copied().unwrap_or((reply(!0, !0, 0, !0, !0), 1));
        for (name, value) in [
            ("session", reply.session as u64),
            ("t1", reply.t1),
            ("t2", reply.t2),
            ("t3", reply.t3),
            ("t4", t4),
            ("sequence", reply.seq.into()),
            ("reflector_sequence", reply.rseq.into()),
            ("error_estimate", reply.error_estimate.into()),
            ("ttl", reply.ttl.into()),
            ("sender_ttl", reply.sender_ttl.into()),
            ("tos", reply.tos.into()),
        ] {
            b.set(&format!("reply_{name}"), value);
        }
        let (sent, running) = self.sent.get(&self.asked[SENT_LATENCY as usize - 1]).copied().unwrap_or_default();
        b.set("sent", sent.into());
        b.set("running", running.into());
        b.set("ns", now(self.clock));
        let ready = self.rng.random_bool(self.pace);
        b.set("record_ready", ready.into());
        b.step();
        self.asked.rotate_right(1);
        self.asked[0] = b.get("sent_address");
        if b.is("reply_taken") {
            assert!(self.replies.pop_front().is_some(), "no reply is taken that is not there");
            self.taken.push(self.clock);
        }
        self.watch(ready);
        self.clock += 1;
    }

    /// A record stays as it is until it is taken.
    fn watch(&mut self, ready: bool) {
        let b = &self.bench;
        let bytes = b.words("record_payload").iter().flat_map(|word| word.to_le_bytes());
        let now = b.is("record_valid").then(|| Record {
            kind: b.get("record_kind"),
            session: b.get("record_channel"),
            start_ns: b.get("record_start_ns"),
            payload: bytes.collect(),
        });
        assert!(now.is_none() || b.get("record_epoch") == 0);
        if self.waiting.is_some() {
            assert_eq!(self.waiting, now, "a record that waits stays as it is");
        }
        self.waiting = now.clone().filter(|_| !ready);
        self.records.extend(now.filter(|_| ready));
    }
}

/// The time of a clock in ns.
pub fn now(clock: u64) -> u64 {
    (1 << 62) + 4 * clock
}
