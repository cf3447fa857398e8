//! The records: one at a time is made, and waits to be taken.

use super::counts::Counts;
use super::jobs::{Jobs, TABLES};
use super::linear::Linear;
use super::quantities::Tables;
use crate::receive::Reply;
use crate::record::{KIND_BITS, RECORD_WIDTHS, Record};
use crate::walk::payload;
use wiremeter_abi::record::{self, BUCKETS_OF_RECORD};
use wiremeter_cells::pick;
use wiremeter_rtl::{Clock, Module, Sig};

/// First byte of the payload.
const BEGIN: usize = record::SIZE - RECORD_WIDTHS[4] as usize / 8;

/// What goes into records.
pub struct Given<'m> {
    /// 1 if a probe record is made of the reply.
    pub probe: Sig<'m>,
    pub reply: Reply<'m>,
    pub times: Linear<'m>,
    pub sent: Sig<'m>,
    /// `next` and `rnext`.
    pub next: [Sig<'m>; 2],
    pub counts: Counts<'m>,
    pub tables: Tables<'m>,
}

/// The record that is made, or waits.
pub fn record<'m>(m: &'m Module, clk: Clock<'m>, jobs: &Jobs<'m>, g: &Given<'m>) -> Record<'m> {
    let bits = RECORD_WIDTHS[4];
    let made = m.reg_data(clk, "record_bytes", bits);
    // Buckets come one a step, and move down.
    let buckets = jobs.making & !jobs.record[1];
    let loads = [jobs.record[TABLES], jobs.record[TABLES], buckets, g.probe];
    let contents = [
        session(m, clk, g),
        quantity(m, jobs, g),
        next_bucket(m, jobs, g, made.q),
        probe(m, g),
    ];
    made.next_if(pick(jobs.kind, &loads), pick(jobs.kind, &contents));

    let begins = jobs.record[TABLES] | g.probe;
    let time = m.reg_data(clk, "record_time", 64);
    time.next_if(begins, g.probe.mux(g.times.t4, m.input(clk, "ns", 64)));
    let of = m.reg_data(clk, "record_session", jobs.session.width());
    of.next_if(begins, jobs.session);
    Record {
        // The types of sessions are those from four on.
        kind: m.lit(1, KIND_BITS - jobs.kind.width()).cat(jobs.kind),
        channel: of.q.extend(RECORD_WIDTHS[1]),
        epoch: m.lit(0, RECORD_WIDTHS[2]),
        start_ns: time.q,
        payload: made.q,
    }
}

fn session<'m>(m: &'m Module, clk: Clock<'m>, g: &Given<'m>) -> Sig<'m> {
    let running = m.input(clk, "running", 1);
    payload(m, &record::SESSION, |name| match name {
        "sent" => g.sent,
        "next" => g.next[0],
        "received" => g.counts.received,
        "late" => g.counts.late,
        "duplicate" => g.counts.duplicate,
        "reordered" => g.counts.reordered,
        "replies" => g.counts.replies,
        "rfirst" => g.counts.rfirst,
        "rnext" => g.next[1],
        "running" => running,
        other => unreachable!("the session record has no field {other}"),
    })
}

fn quantity<'m>(m: &'m Module, jobs: &Jobs<'m>, g: &Given<'m>) -> Sig<'m> {
    payload(m, &record::QUANTITY, |name| match name {
        "quantity" => jobs.read.quantity,
        "negative" => g.tables.kept.negative,
        "minimum" => g.tables.kept.minimum,
        "maximum" => g.tables.kept.maximum,
        "sum" => g.tables.kept.sum,
        other => unreachable!("the quantity record has no field {other}"),
    })
}

/// The record with one more bucket: the last one's place is where they come in.
fn next_bucket<'m>(m: &'m Module, jobs: &Jobs<'m>, g: &Given<'m>, made: Sig<'m>) -> Sig<'m> {
    payload(m, &record::BUCKETS, |name| match name {
        "quantity" => jobs.read.quantity,
        "first" => jobs.read.group.cat(m.lit(0, BUCKETS_OF_RECORD.trailing_zeros())),
        bucket => {
            let n: usize = bucket
                .strip_prefix("bucket_")
                .and_then(|n| n.parse().ok())
                .expect("a bucket's number");
            if n + 1 == BUCKETS_OF_RECORD {
                return g.tables.bucket;
            }
            let after = record::find(&record::BUCKETS, &format!("bucket_{}", n + 1));
            made.slice(8 * (after.offset - BEGIN) as u32, 8 * after.bytes as u32)
        }
    })
}

fn probe<'m>(m: &'m Module, g: &Given<'m>) -> Sig<'m> {
    payload(m, &record::PROBE, |name| match name {
        "t1" => g.times.t1,
        "t2" => g.times.t2,
        "t3" => g.times.t3,
        "seq" => g.reply.sequence,
        "rseq" => g.reply.reflector_sequence,
        "error_estimate" => g.reply.error_estimate,
        "ttl" => g.reply.ttl,
        "sender_ttl" => g.reply.sender_ttl,
        "tos" => g.reply.tos,
        other => unreachable!("the probe record has no field {other}"),
    })
}
