//! The card's results of a session, put together from its records, and as tables.

use std::collections::BTreeMap;
use std::io::{self, Write};

use wiremeter_driver::Record;
use wiremeter_driver::record::{self, Body};
use wiremeter_probe::{Quantity, Reply, Results};

use crate::output;
use crate::output::table::{Cell, Table, Tone};
use crate::units::{show_count, show_time};

/// Results by session.
#[derive(Debug, Default)]
pub struct Live(BTreeMap<u16, Results>);

impl Live {
    /// Takes a record; a reply, if it is one.
    pub fn take(&mut self, record: &Record) -> Option<Reply> {
        let session = record.header.channel;
        match &record.body {
            Body::Probe(probe) => return Some(reply(session, record.header.start_ns, probe)),
            Body::Session(counts) => self.counts(session, counts),
            Body::Quantity(quantity) => {
                if let Some(of) = self.quantity(session, quantity.quantity) {
                    (of.minimum_ns, of.maximum_ns) = quantity.range();
                    of.sum_ns = quantity.sum as i64;
                    of.negative = quantity.negative;
                }
            }
            Body::Buckets(buckets) => {
                let first = buckets.first.into();
                if let Some(of) = self.quantity(session, buckets.quantity) {
                    for (place, count) in of.buckets.iter_mut().skip(first).zip(buckets.counts()) {
                        *place = count;
                    }
                }
            }
            Body::Epoch(_) | Body::Suspect(_) | Body::EpochEnd(_) => {}
        }
        None
    }

    fn counts(&mut self, session: u16, counts: &record::Session) {
        let results = self.0.entry(session).or_default();
        *results = Results {
            session,
            running: counts.running(),
            sent: counts.sent,
            next: counts.next,
            received: counts.received,
            late: counts.late,
            duplicate: counts.duplicate,
            reordered: counts.reordered,
            replies: counts.replies,
            rfirst: counts.rfirst,
            rnext: counts.rnext,
            quantities: results.quantities,
        };
    }

    fn quantity(&mut self, session: u16, number: u8) -> Option<&mut Quantity> {
        self.0.entry(session).or_default().quantities.get_mut(usize::from(number))
    }

    /// All results, by session.
    pub fn results(&self) -> impl Iterator<Item = &Results> {
        self.0.values()
    }

    /// One object a line and session.
    ///
    /// # Errors
    /// The writer's.
    pub fn json(&self, out: &mut impl Write) -> io::Result<()> {
        for results in self.results() {
            output::line(out, results)?;
        }
        out.flush()
    }

    /// A line a session.
    ///
    /// # Errors
    /// The writer's.
    pub fn table(&self, out: &mut impl Write) -> io::Result<()> {
        let headings = [
            "session",
            "sent",
            "received",
            "lost",
            "late",
            "duplicate",
            "reordered",
            "round trip",
            "99 %",
            "most",
            "there",
            "back",
            "successive",
        ];
        let mut table = Table::new(1, &headings);
        for results in self.results() {
            table.row(row(results));
        }
        table.write(out)?;
        out.flush()
    }
}

#[allow(clippy::cast_precision_loss)]
fn row(results: &Results) -> Vec<Cell> {
    let plain = |text: String| (text, Tone::Plain);
    let bad = |count: u32| (show_count(count.into()), if count == 0 { Tone::Plain } else { Tone::Loud });
    // A mean below zero is the clocks' difference, and no delay.
    let time = |ns: Option<f64>| match ns {
        None => plain("–".to_owned()),
        Some(ns) if ns < 0.0 => (format!("−{} clock", show_time(-ns)), Tone::Loud),
        Some(ns) => plain(show_time(ns)),
    };
    let [round_trip, forward, backward, difference] = &results.quantities;
    let some = (round_trip.count() > 0).then_some(round_trip.maximum_ns as f64);
    vec![
        plain(results.session.to_string()),
        plain(show_count(results.sent.into())),
        plain(show_count(results.received.into())),
        bad(results.lost()),
        bad(results.late),
        bad(results.duplicate),
        bad(results.reordered),
        time(round_trip.mean_ns()),
        time(round_trip.percentile_ns(0.99).map(|ns| ns as f64)),
        time(some),
        time(forward.mean_ns()),
        time(backward.mean_ns()),
        time(difference.mean_ns()),
    ]
}

fn reply(session: u16, t4_ns: u64, probe: &record::Probe) -> Reply {
    Reply {
        session,
        seq: probe.seq,
        rseq: probe.rseq,
        t1_ns: probe.t1,
        t2_ns: probe.t2,
        t3_ns: probe.t3,
        t4_ns,
        error_estimate: probe.error_estimate,
        ttl: probe.ttl,
        sender_ttl: probe.sender_ttl,
        dscp: probe.tos >> 2,
    }
}
