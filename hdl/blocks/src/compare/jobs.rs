//! What is done when: replies as they come, a report's records between them, clears.

use super::LAST;
use super::quantities::Read;
use crate::Profile;
use wiremeter_abi::record::{BUCKETS_OF_QUANTITY, BUCKETS_OF_RECORD, QUANTITIES, Type};
use wiremeter_rtl::{Clock, Module, Sig, Wire};

/// The step of a record at which all tables have been read.
pub const TABLES: usize = 3;
/// The last step of a record: its last bucket comes.
pub const RECORD_LAST: usize = 1 + BUCKETS_OF_RECORD;
/// Bits of a quantity's number, and of a bucket's.
const QUANTITY: u32 = QUANTITIES.len().trailing_zeros();
const BUCKET: u32 = BUCKETS_OF_QUANTITY.trailing_zeros();
/// Bits of a number of a record of buckets, and of a bucket in it.
const GROUP: u32 = BUCKET - EIGHTH;
const EIGHTH: u32 = BUCKETS_OF_RECORD.trailing_zeros();
/// Bits of the types of records: all four begin with a one.
pub const TYPE: u32 = 2;

/// A clear: all words of a session are written, `count` going through the longest table.
#[derive(Clone, Copy)]
pub struct Wipe<'m> {
    /// 1 if a word is to be zero.
    pub wipes: Sig<'m>,
    /// Number of the word.
    pub count: Sig<'m>,
}

/// What is being done.
pub struct Jobs<'m> {
    /// Its session, from step 1 on.
    pub session: Sig<'m>,
    /// Steps of a reply.
    pub reply: Vec<Sig<'m>>,
    /// Probe records are wanted, as of the reply's begin.
    pub raw: Sig<'m>,
    /// Steps of a record.
    pub record: Vec<Sig<'m>>,
    /// 1 in all of them but the first.
    pub making: Sig<'m>,
    /// The low bits of the type of what is made.
    pub kind: Sig<'m>,
    /// What it is of.
    pub read: Read<'m>,
    pub wipe: Wipe<'m>,
    /// A clear or report is not yet carried out.
    pub busy: Sig<'m>,
    /// To be driven: 1 when a probe record is made.
    pub probe: Wire<'m>,
    /// A record waits to be taken.
    pub waits: Sig<'m>,
}

/// A pulse, and itself 1 to `last` clocks later.
fn steps<'m>(name: &str, first: Sig<'m>, last: usize) -> Vec<Sig<'m>> {
    let mut steps = vec![first];
    for n in 1..=last {
        steps.push(steps[n - 1].delay_reset(&format!("{name}_{n}"), 0));
    }
    steps
}

/// Which record of a report comes next.
struct Place<'m> {
    kind: Sig<'m>,
    quantity: Sig<'m>,
    group: Sig<'m>,
    /// There is none.
    none: Sig<'m>,
}

fn place<'m>(m: &'m Module, clk: Clock<'m>, begin: Sig<'m>, next: Sig<'m>) -> Place<'m> {
    let reg = |name: &str, width| m.reg(clk, name, width, 0);
    // A quantity's own record is item 0, its buckets follow.
    let (session, quantity) = (reg("at_session", 1), reg("at_quantity", QUANTITY));
    let (item, none) = (reg("at_item", GROUP + 1), reg("at_end", 1));
    let last = item.q.eq(1 << GROUP);
    session.next(begin | (session.q & !next));
    let item_next = (begin | session.q | last).mux(0, item.q.wrapping_add(1));
    item.next_if(begin | next, item_next);
    let quantity_next = begin.mux(0, quantity.q.wrapping_add(1));
    quantity.next_if(begin | (next & last), quantity_next);
    none.next(!begin & (none.q | (next & last & quantity.q.all())));
    let kind = |t: Type| m.lit(t as u64 & ((1 << TYPE) - 1), TYPE);
    let of_quantity = item.q.any().mux(kind(Type::Buckets), kind(Type::Quantity));
    Place {
        kind: session.q.mux(kind(Type::Session), of_quantity),
        quantity: quantity.q,
        group: item.q.wrapping_sub(1).trunc(GROUP),
        none: none.q,
    }
}

/// A command: 1 if it is given for a session that there is, and the session.
fn command<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, name: &str) -> (Sig<'m>, Sig<'m>) {
    let (s, number) = (p.session_bits(), m.input(clk, &format!("{name}_session"), 16));
    let exists = number.slice(s, 16 - s).is_zero();
    (m.input(clk, name, 1) & exists, number.trunc(s))
}

impl<'m> Jobs<'m> {
    /// Does what there is to do.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, reply_session: Sig<'m>) -> Jobs<'m> {
        let flag = |name: &str| m.reg(clk, name, 1, 0);
        let (clearing, reporting) = (flag("clearing"), flag("reporting"));
        let (wiping, working, making, waits) = (flag("wiping"), flag("working"), flag("making"), flag("waits"));
        let busy = (clearing.q | reporting.q).named("commanded");
        let (clear, clear_session) = command(m, clk, p, "clear");
        let (report, report_session) = command(m, clk, p, "report");
        let clear = (clear & !busy).named("clear_begins");
        let report = (report & !busy & !clear).named("report_begins");
        let asked = m.reg_data(clk, "asked_session", p.session_bits());
        asked.next_if(clear | report, clear.mux(clear_session, report_session));

        // A record waits until there is room for it: a reply and a record take turns.
        let (wiped, record_made) = (m.wire(clk, "wiped", 1), m.wire(clk, "record_made", 1));
        let place = place(m, clk, report, record_made.q);
        let raw = m.input(clk, "raw", 1);
        let idle = (!wiping.q & !working.q & !making.q).named("idle");
        let reply_can = m.input(clk, "reply_valid", 1) & !(raw & waits.q) & idle & !clearing.q;
        let record_can = reporting.q & !place.none & !waits.q & idle & !clearing.q;
        let turn = m.reg(clk, "records_turn", 1, 0);
        let record_begins = (record_can & (turn.q | !reply_can)).named("record_begins");
        let reply_begins = (reply_can & !(record_can & turn.q)).named("reply_begins");
        let wipe_begins = (idle & clearing.q).named("wipe_begins");
        turn.next_if(record_begins | reply_begins, reply_begins);
        let session = m.reg_data(clk, "session", p.session_bits());
        session.next_if(idle, reply_begins.mux(reply_session, asked.q));

        let reply = steps("reply_step", reply_begins, LAST);
        working.next(reply_begins | (working.q & !reply[LAST]));
        let record = steps("record_step", record_begins, RECORD_LAST);
        record_made.drive(record[RECORD_LAST]);
        making.next(record_begins | (making.q & !record_made.q));
        let eighth = m.reg(clk, "eighth", EIGHTH, 0);
        eighth.next(making.q.mux(eighth.q.wrapping_add(1), m.lit(0, EIGHTH)));

        let count = m.reg(clk, "wipe_count", QUANTITY + BUCKET, 0);
        count.next(count.q.wrapping_add(wiping.q.extend(QUANTITY + BUCKET)));
        wiped.drive(wiping.q & count.q.all());
        wiping.next(wipe_begins | (wiping.q & !wiped.q));
        clearing.next(clear | (clearing.q & !wiped.q));

        let probe = m.wire(clk, "probe_made", 1);
        let taken = m.input(clk, "record_ready", 1);
        waits.next(record_made.q | probe.q | (waits.q & !taken));
        reporting.next(report | (reporting.q & !(place.none & !waits.q)));
        let is_raw = m.reg_data(clk, "raw_reply", 1);
        is_raw.next_if(reply_begins, raw);
        let kind = m.reg_data(clk, "kind", TYPE);
        let probes = m.lit(Type::Probe as u64 & ((1 << TYPE) - 1), TYPE);
        kind.next_if(record_begins | (reply_begins & raw), reply_begins.mux(probes, place.kind));
        Jobs {
            session: session.q,
            reply,
            raw: is_raw.q,
            record,
            making: making.q,
            kind: kind.q,
            read: Read {
                reads: making.q,
                quantity: place.quantity,
                group: place.group,
                eighth: eighth.q,
            },
            wipe: Wipe {
                wipes: wiping.q,
                count: count.q,
            },
            busy,
            probe,
            waits: waits.q,
        }
    }
}
