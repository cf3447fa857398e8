//! The walker of `epoch`: visits the finished bank channel by channel, works out what
//! needs the whole epoch (busy time, occupancy at its ends), and makes records.

use crate::Profile;
use crate::epoch::{Arrivals, Departures, STOPPING};
use crate::lists::occupancy_bits;
use crate::profile::TICK_BITS;
use wiremeter_abi::record::{self, Field, Type};
use wiremeter_rtl::{Bundle, Clock, Collision, Module, Reg, Sig, Wire};

/// The epoch that ends when the banks turn.
pub(crate) struct Finished<'m> {
    /// 1 at the clock at which the banks turn.
    pub turn: Sig<'m>,
    /// 1 if no records are wanted: the walk only empties the bank.
    pub silent: Sig<'m>,
    /// 1 if no epoch begins: the walk visits all channels, whichever are used.
    pub idle: Sig<'m>,
    pub start_ns: Sig<'m>,
    pub number: Sig<'m>,
    /// Start of the epoch that begins.
    pub end_ns: Sig<'m>,
    pub span: Sig<'m>,
    pub stepped: Sig<'m>,
}

/// Words of the channel asked for one clock ago.
pub(crate) struct Tables<'m> {
    pub arrivals: Arrivals<'m>,
    pub departures: Departures<'m>,
    pub late: Sig<'m>,
}

/// What the walker asks of the tables, and its state.
pub(crate) struct Walker<'m> {
    pub busy: Sig<'m>,
    pub read: Sig<'m>,
    pub read_address: Sig<'m>,
    pub clear: Sig<'m>,
    pub clear_address: Sig<'m>,
    pub walked: Sig<'m>,
    /// 1 once both banks were emptied after reset.
    pub ready: Sig<'m>,
}

/// Clocks until the last changes of the finished epoch are in its bank.
const DRAIN: u64 = 7;
/// Bytes of a record that its kind decides.
const PAYLOAD: usize = record::SIZE - 24;

/// A pipeline that stands still while its output is not taken.
struct Stage<'m> {
    m: &'m Module,
    clk: Clock<'m>,
    advance: Sig<'m>,
}

impl<'m> Stage<'m> {
    #[track_caller]
    fn next(&self, sig: Sig<'m>, name: &str) -> Sig<'m> {
        let r = self.m.reg_data(self.clk, name, sig.width());
        r.next_if(self.advance, sig);
        r.q
    }

    #[track_caller]
    fn valid(&self, sig: Sig<'m>, name: &str) -> Sig<'m> {
        let r = self.m.reg(self.clk, name, 1, 0);
        r.next_if(self.advance, sig);
        r.q
    }
}

/// Bytes 24 and up of a record: fields at their places, zero elsewhere.
pub(crate) fn payload<'m>(m: &'m Module, table: &[Field], value: impl Fn(&str) -> Sig<'m>) -> Sig<'m> {
    let mut parts: Vec<Sig<'m>> = Vec::new();
    let mut at = 24;
    for field in table {
        if field.offset > at {
            parts.push(m.lit(0, 8 * (field.offset - at) as u32));
        }
        parts.push(value(field.name).extend(8 * field.bytes as u32));
        at = field.offset + field.bytes;
    }
    if at < 24 + PAYLOAD {
        parts.push(m.lit(0, 8 * (24 + PAYLOAD - at) as u32));
    }
    parts.reverse();
    Sig::cat_all(&parts)
}

/// Ticks of a time in nanoseconds, modulo 2^36.
fn ticks<'m>(ns: Sig<'m>) -> Sig<'m> {
    ns.trunc(TICK_BITS - 4).cat(ns.module().lit(0, 4))
}

/// A stopped count as a number of 16 bits.
fn stopped(count: Sig<'_>) -> Sig<'_> {
    count.bit(STOPPING - 1).repeat(16) | count.trunc(16)
}

/// Where a walk is.
struct Course<'m> {
    busy: Sig<'m>,
    issue: Sig<'m>,
    channel: Sig<'m>,
    silent: Sig<'m>,
    /// 1 after reset until both banks are empty.
    fresh: Sig<'m>,
    /// 1 at the clock at which the last channel has left the pipeline.
    done: Wire<'m>,
    /// 1 while the end of the epoch waits to be told.
    telling: Reg<'m>,
}

fn course<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>, f: &Finished<'m>, advance: Sig<'m>, used: Sig<'m>) -> Course<'m> {
    let c = p.channel_bits();
    let busy = m.reg(clk, "busy", 1, 0);
    let drain = m.reg(clk, "drain", 3, 0);
    let drained = drain.q.is_zero();
    drain.next(f.turn.mux(m.lit(DRAIN, 3), drain.q.wrapping_sub((!drained).extend(3))));
    let silent = m.reg(clk, "walk_silent", 1, 1);
    silent.next_if(f.turn, f.silent);
    let channel = m.reg(clk, "walk_channel", c, 0);
    let left = m.reg(clk, "walk_left", 1, 0);
    let last = m.reg_data(clk, "walk_last", c);
    // 0 and numbers beyond the channels of this card mean all of them.
    let wanted = used
        .wrapping_sub(1)
        .named("last_channel")
        .partly_used("compared and cut to the channels of this card");
    let all = f.idle | wanted.slice(c, 16 - c).any();
    last.next_if(f.turn, all.mux(m.lit((1 << c) - 1, c), wanted.trunc(c)));
    let issue = busy.q & drained & left.q;
    let step = issue & advance;
    let at_end = channel.q.eq(last.q);
    channel.next(f.turn.mux(m.lit(0, c), channel.q.wrapping_add(step.extend(c))));
    left.next(f.turn | (left.q & !(step & at_end)));
    let done = m.wire(clk, "walk_done", 1);
    busy.next(f.turn | (busy.q & !done.q));
    let fresh = m.reg(clk, "fresh_banks", 2, 2);
    fresh.next(fresh.q.wrapping_sub((done.q & fresh.q.any()).extend(2)));
    Course {
        busy: busy.q,
        issue,
        channel: channel.q,
        silent: silent.q,
        fresh: fresh.q.any(),
        done,
        telling: m.reg(clk, "telling_end", 1, 0),
    }
}

/// The walker, with its output `record_*`.
pub(crate) fn walker<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>, f: &Finished<'m>, t: &Tables<'m>, used: Sig<'m>) -> Walker<'m> {
    let o = occupancy_bits(p);
    let taken = m.input(clk, "record_ready", 1);
    let epoch5 = m.reg(clk, "epoch_waits", 1, 0);
    let suspect5 = m.reg(clk, "suspect_waits", 1, 0);
    let advance = ((!epoch5.q & !suspect5.q) | (taken & !(epoch5.q & suspect5.q))).named("advance");
    let course = course(m, p, clk, f, advance, used);
    let s = Stage { m, clk, advance };
    let keep = |sig: Sig<'m>, name: &str| {
        let r = m.reg_data(clk, name, sig.width());
        r.next_if(f.turn, sig);
        r.q
    };
    let start_ns = keep(f.start_ns, "walk_start_ns");
    let number = keep(f.number, "walk_number");
    let span = keep(f.span, "walk_span");
    let stepped = keep(f.stepped, "walk_stepped");
    let end_ticks = keep(ticks(f.end_ns), "walk_end_ticks");

    // 1: the words are there, and cleared.
    let valid1 = s.valid(course.issue, "walk_valid_1");
    let channel1 = s.next(course.channel, "walk_channel_1");
    let before = m.memory_init("occupancy_before", p.channels as usize, o, vec![]);
    let before1 = before.read_if(course.issue & advance, course.channel, Collision::Any);
    // 2: kept.
    let valid2 = s.valid(valid1, "walk_valid_2");
    let channel2 = s.next(channel1, "walk_channel_2");
    let a2 = t.arrivals.map(|name, sig| s.next(sig, &format!("arrivals_{name}_2")));
    let d2 = t.departures.map(|name, sig| s.next(sig, &format!("departures_{name}_2")));
    let late2 = s.next(t.late, "walk_late_2");
    let before2 = s.next(before1, "walk_before_2");
    // 3: occupancy at the end, busy time without the boundaries.
    let valid3 = s.valid(valid2, "walk_valid_3");
    let channel3 = s.next(channel2, "walk_channel_3");
    let entered = before2.wrapping_add(a2.inserted.trunc(o)).named("walk_entered");
    let after3 = s.next(entered.wrapping_sub(d2.removed), "walk_after_3");
    let cycles3 = s.next(d2.ends.wrapping_sub(a2.starts), "walk_cycles_3");
    let peak3 = s.next(a2.peak.gt(before2).mux(a2.peak, before2), "walk_peak_3");
    let lost3 = s.next(a2.lost.wrapping_add(stopped(late2).extend(32)), "walk_lost_3");
    let was_busy3 = s.next(before2.any(), "walk_was_busy_3");
    let a3 = a2.map(|name, sig| s.next(sig, &format!("arrivals_{name}_3")));
    let d3 = d2.map(|name, sig| s.next(sig, &format!("departures_{name}_3")));
    let late3 = s.next(stopped(late2), "walk_late_3");
    let moved3 = s.next(a2.inserted.any() | d2.packets.any(), "walk_moved_3");
    before.write(valid3 & advance, channel3, after3 & (!course.fresh).repeat(o));
    // 4: the boundaries' share of the busy time.
    let valid4 = s.valid(valid3, "walk_valid_4");
    let channel4 = s.next(channel3, "walk_channel_4");
    let ending = after3.any().repeat(TICK_BITS) & end_ticks;
    let with_end4 = s.next(cycles3.wrapping_add(ending), "walk_with_end_4");
    let starting4 = s.next(was_busy3.repeat(TICK_BITS) & ticks(start_ns), "walk_starting_4");
    let lists4 = s.next(was_busy3 | after3.any() | moved3, "walk_lists_4");
    let lost4 = s.next(lost3, "walk_lost_4");
    let lost_any4 = s.next(lost3.any(), "walk_lost_any_4");
    let peak4 = s.next(peak3, "walk_peak_4");
    let a4 = a3.map(|name, sig| s.next(sig, &format!("arrivals_{name}_4")));
    let d4 = d3.map(|name, sig| s.next(sig, &format!("departures_{name}_4")));
    let late4 = s.next(late3, "walk_late_4");
    let suspect4 = {
        let few = a3.exhausted.any() | d3.expired.any() | late3.any();
        let parts = [
            s.next(few, "walk_few_4"),
            s.next(d3.unmatched.any(), "walk_unmatched_any_4"),
            s.next(d3.skipped.any(), "walk_skipped_any_4"),
        ];
        parts[0] | parts[1] | parts[2]
    };
    // 5: the records.
    let loud = valid4 & !course.silent;
    let channel5 = s.next(channel4, "walk_channel_5");
    let values = |name: &str| match name {
        "cells" => d4.cells,
        "packets" => d4.packets,
        "busy" => with_end4.wrapping_sub(starting4),
        "max_occupancy" => peak4,
        "span" => span,
        "peak_delay" => d4.peak_delay,
        "total_delay" => d4.total_delay,
        "lost" => lost4,
        "inserted" => a4.inserted,
        other => unreachable!("the epoch record has no field {other}"),
    };
    let table = payload(m, &record::EPOCH, values);
    let suspects = payload(m, &record::SUSPECT, |name| match name {
        "exhausted" => stopped(a4.exhausted),
        "unmatched" => d4.unmatched,
        "skipped" => d4.skipped,
        "expired" => stopped(d4.expired),
        "late_drop" => late4,
        other => unreachable!("the suspect record has no field {other}"),
    });
    let table5 = s.next(table, "walk_table_5");
    let suspects5 = s.next(suspects, "walk_suspects_5");
    epoch5.next(advance.mux(loud & (lists4 | lost_any4 | suspect4), epoch5.q & !taken));
    suspect5.next(advance.mux(loud & suspect4, suspect5.q & !(taken & !epoch5.q)));

    // The end of the epoch, once all is out and if there was anything.
    let telling = course.telling;
    let records = m.reg(clk, "walk_records", 16, 0);
    let sent = taken & (epoch5.q | suspect5.q);
    records.next(f.turn.mux(m.lit(0, 16), records.q.wrapping_add(sent.extend(16))));
    let out = !course.issue & !valid1 & !valid2 & !valid3 & !valid4 & !epoch5.q & !suspect5.q;
    let issued = m.reg(clk, "walk_issued", 1, 0);
    issued.next(!f.turn & (issued.q | (course.issue & advance)));
    let any = records.q.any().delay("walk_any_records");
    // Once nothing is left it stays so until the next turn: a clock to look is no loss.
    let emptied = (course.busy & issued.q & out).delay_reset("walk_emptied", 0);
    let settled = emptied & course.busy & !telling.q;
    telling.next((settled & any) | (telling.q & !taken));
    course.done.drive((settled & !any) | (telling.q & taken));
    let walked = m.reg(clk, "walked", 32, 0);
    walked.next_if(course.done.q & !course.silent, walked.q.wrapping_add(1));
    let end = payload(m, &record::EPOCH_END, |name| match name {
        "records" => records.q,
        "span" => span,
        "flags" => stepped,
        other => unreachable!("the end record has no field {other}"),
    });

    let kind = |t: Type| m.lit(t as u64, crate::record::KIND_BITS);
    m.output("record_valid", epoch5.q | suspect5.q | telling.q);
    m.output(
        "record_kind",
        telling
            .q
            .mux(kind(Type::EpochEnd), epoch5.q.mux(kind(Type::Epoch), kind(Type::Suspect))),
    );
    m.output("record_channel", (!telling.q).repeat(16) & channel5.extend(16));
    m.output("record_epoch", number);
    m.output("record_start_ns", start_ns);
    m.output("record_payload", telling.q.mux(end, epoch5.q.mux(table5, suspects5)));
    Walker {
        busy: course.busy,
        read: course.issue & advance,
        read_address: course.channel,
        clear: valid1 & advance,
        clear_address: channel1,
        walked: walked.q,
        ready: !course.fresh,
    }
}
