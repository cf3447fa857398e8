//! The figures of a session from its replies: rows A3 and R5 of the source documents.

use crate::clock::ErrorEstimate;
use crate::delay::Delay;
use crate::intervals::{Intervals, Tally};
use crate::reply::{Reply, Sent};
use serde::Serialize;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// Both clocks tell whole nanoseconds.
const RESOLUTION_NS: f64 = 1.0;

/// Takes the replies of a session.
#[derive(Clone, Debug)]
pub struct Analysis {
    sent: Sent,
    /// By sequence number, the first reply of each.
    first: BTreeMap<u32, Reply>,
    /// Sequence numbers in the order in which they came first.
    order: Vec<u32>,
    /// The reflector's numbers.
    reflected: BTreeSet<u32>,
    late: u64,
    duplicate: u64,
    unsent: u64,
    interval_ns: u64,
    threshold: f64,
}

/// The figures of a session.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// The session's number.
    pub session: u16,
    /// Probes sent.
    pub sent: u64,
    /// Probes answered in time.
    pub received: u64,
    /// Probes not answered in time.
    pub lost: u64,
    /// Of these, those that the reflector did not see, and those whose reply was lost; absent
    /// if it does not count.
    pub lost_forward: Option<u64>,
    /// As above.
    pub lost_backward: Option<u64>,
    /// Replies after the time at which a probe is given up.
    pub late: u64,
    /// Replies to a probe that was answered before.
    pub duplicate: u64,
    /// Replies that came after one to a later probe (RFC 4737, section 4.2).
    pub reordered: u64,
    /// Replies to what was not sent.
    pub unsent: u64,
    /// There and back, without the time at the reflector.
    pub round_trip: Option<Delay>,
    /// There.
    pub forward: Option<Delay>,
    /// Back.
    pub backward: Option<Delay>,
    /// The time at the reflector.
    pub delta: Option<Delay>,
    /// Both clocks say that they are synchronised.
    pub synchronised: bool,
    /// Loss and throughput over intervals.
    pub intervals: Option<Intervals>,
}

impl Analysis {
    /// Of a session that sent this; intervals are of 1 s, and available without any loss.
    pub fn new(sent: &Sent) -> Analysis {
        Analysis {
            sent: sent.clone(),
            first: BTreeMap::new(),
            order: Vec::new(),
            reflected: BTreeSet::new(),
            late: 0,
            duplicate: 0,
            unsent: 0,
            interval_ns: 1_000_000_000,
            threshold: 0.0,
        }
    }

    /// Loss and throughput are over intervals of this length, and an interval is available if
    /// its share of lost probes is at or under the threshold. An interval of zero is 1 ns.
    pub fn with_intervals(self, interval_ns: u64, threshold: f64) -> Analysis {
        Analysis {
            interval_ns: interval_ns.max(1),
            threshold,
            ..self
        }
    }

    /// Takes the next reply, in the order in which they came.
    pub fn add(&mut self, reply: &Reply) {
        let limit = self.sent.give_up_ns;
        if reply.seq >= self.sent.packets {
            self.unsent += 1;
        } else if limit != 0 && reply.t4_ns.wrapping_sub(reply.t1_ns) > limit.into() {
            self.late += 1;
        } else {
            self.reflected.insert(reply.rseq);
            match self.first.entry(reply.seq) {
                Entry::Vacant(place) => {
                    place.insert(*reply);
                    self.order.push(reply.seq);
                }
                Entry::Occupied(_) => self.duplicate += 1,
            }
        }
    }

    /// What they say.
    pub fn finish(&self) -> Figures {
        let (sent, received) = (u64::from(self.sent.packets), self.order.len() as u64);
        let lost = sent - received;
        let backward = self.lost_backward().map(|backward| backward.min(lost));
        let replies: Vec<&Reply> = self.order.iter().filter_map(|seq| self.first.get(seq)).collect();
        let delay = |of: fn(&Reply) -> i64, error: Option<f64>| {
            let values: Vec<i64> = replies.iter().map(|reply| of(reply)).collect();
            Delay::of(&values, error)
        };
        let one_way = self.one_way_error(&replies);
        let mut highest = None;
        let reordered = self.order.iter().filter(|seq| {
            let behind = highest.is_some_and(|highest| **seq < highest);
            highest = highest.max(Some(**seq));
            behind
        });
        Figures {
            session: self.sent.session,
            sent,
            received,
            lost,
            lost_forward: backward.map(|backward| lost - backward),
            lost_backward: backward,
            late: self.late,
            duplicate: self.duplicate,
            reordered: reordered.count() as u64,
            unsent: self.unsent,
            // Two differences of readings of one clock each: their offset is in neither.
            round_trip: delay(Reply::round_trip_ns, Some(2.0 * RESOLUTION_NS)),
            forward: delay(Reply::forward_ns, one_way),
            backward: delay(Reply::backward_ns, one_way),
            delta: delay(Reply::delta_ns, Some(RESOLUTION_NS)),
            synchronised: one_way.is_some(),
            intervals: self.intervals(),
        }
    }

    /// Replies that the reflector sent and that did not come: holes in its numbers.
    fn lost_backward(&self) -> Option<u64> {
        let (first, last) = (*self.reflected.first()?, *self.reflected.last()?);
        let span = u64::from(last - first) + 1;
        self.sent.stateful.then(|| span - self.reflected.len() as u64)
    }

    /// The greatest error of both clocks together, if all replies say that they are synchronised.
    fn one_way_error(&self, replies: &[&Reply]) -> Option<f64> {
        let error = |estimate| {
            let clock = ErrorEstimate(estimate);
            clock.error_ns().filter(|_| clock.synchronised())
        };
        let worst = |worst: f64, reply: &&Reply| Some(worst.max(error(reply.error_estimate)?));
        let theirs = replies.iter().try_fold(0.0, worst)?;
        Some(theirs + error(self.sent.error_estimate)? + RESOLUTION_NS)
    }

    /// A probe that was not answered was sent when the one before it was, as far as is known.
    fn intervals(&self) -> Option<Intervals> {
        let mut tally = Tally::default();
        let (mut interval, mut next) = (self.sent.start_ns / self.interval_ns, 0);
        for (seq, reply) in &self.first {
            tally.probes(interval, u64::from(seq - next), 0);
            (interval, next) = (reply.t1_ns / self.interval_ns, seq + 1);
            tally.probes(interval, 1, 1);
        }
        tally.probes(interval, u64::from(self.sent.packets - next), 0);
        tally.finish(self.interval_ns, self.threshold, self.sent.bytes)
    }
}
