//! Makes 64-byte records of what the walker tells, or counts them as lost.
//!
//! A record that finds the host's ring full, or records not enabled, is dropped whole and
//! counted; the next one that is written says how many were lost before it.

use crate::dma::{self, Write};
use std::rc::Rc;
use wiremeter_abi::record::{Field, HEADER, SIZE, TYPES, VERSION};
use wiremeter_cells::{count_since, count_since_saturating};
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig, bundle};

bundle! {
    /// A record as the walker gives it; it stays until it is taken.
    pub struct Record {
        /// Its type's number.
        kind,
        /// Channel, 0 if it is of none.
        channel,
        /// Epoch number.
        epoch,
        /// Start of the epoch in PTP nanoseconds.
        start_ns,
        /// Bytes 24 to 63, byte 24 in bits 7 to 0.
        payload,
    }
}

/// Bytes of a record before the payload.
const HEADER_BYTES: u32 = 24;
/// Bits of a record type.
pub const KIND_BITS: u32 = 3;
/// Widths of the fields of [`Record`].
pub const RECORD_WIDTHS: [u32; 5] = [KIND_BITS, 16, 32, 64, 8 * (SIZE as u32 - HEADER_BYTES)];
/// Clocks from one record taken to the next, if the ring has room and the bus keeps up.
pub const PERIOD: u32 = 3;

/// The block.
pub fn component() -> Rc<Component> {
    Module::build("record", describe)
}

fn describe(m: &Module) {
    let clock = m.clock("clk", "rst");
    let flag = |name: &str| m.reg(clock, name, 1, 0);
    let (held, waiting, starting) = (flag("held"), flag("waiting"), flag("starting"));
    let (quiet, write_ready) = (m.input(clock, "quiet", 1), m.input(clock, "write_ready", 1));

    // A new ring begins when no write of the old one is under way.
    let enable = m.input(clock, "enable", 1);
    let enabled = enable.delay_reset("enabled", 0);
    let started = quiet & !waiting.q;
    starting.next((enable & !enabled) | (starting.q & !started));
    let active = (enabled & !starting.q).named("active");
    m.output("restart", starting.q);

    let take = m.input(clock, "record_valid", 1) & !held.q;
    let record = Record::input(m, clock, "record", &RECORD_WIDTHS).map(|name, sig| {
        let r = m.reg_data(clock, &format!("held_{name}"), sig.width());
        r.next_if(take, sig);
        r.q
    });

    let issue = m.wire(clock, "issue", 1);
    let issued = count_since("issued", starting.q, issue.q);
    let ring = Ring::new(m, clock, issued);
    // The ring's room is known two clocks after it changed.
    let recent = issue.q.delay_reset("issued_before_1", 0);
    let recent = recent | recent.delay_reset("issued_before_2", 0);
    let decide = (held.q & !recent).named("decide");
    let fits = (active & !ring.full).named("fits");
    issue.drive(decide & fits & !waiting.q);
    let lose = (decide & !fits).named("lose");
    held.next(take | (held.q & !issue.q & !lose));
    waiting.next(issue.q | (waiting.q & !write_ready));

    let lost = count_since_saturating("lost_before", 32, starting.q | issue.q, lose);
    let data = m.reg_data(clock, "data", 8 * SIZE as u32);
    data.next_if(issue.q, assemble(m, &record, issued, lost));
    let slot = m.reg_data(clock, "slot", dma::SLOT_BITS);
    slot.next_if(issue.q, ring.slot);
    Write {
        valid: waiting.q,
        slot: slot.q,
        data: data.q,
    }
    .output(m, "write");

    m.output("record_ready", !held.q);
    m.output("offered", count_since("records", starting.q, issue.q | lose));
    for kind in TYPES {
        let name = format!("lost_{}", kind.name());
        let event = lose & record.kind.eq(kind as u64);
        m.output(&name, count_since(&format!("{name}_count"), starting.q, event));
    }
    m.output("idle", (!held.q & started & !starting.q).delay_reset("nothing_under_way", 1));
}

/// The host's ring.
struct Ring<'m> {
    /// 1 if it has no room, as of two clocks ago.
    full: Sig<'m>,
    /// Place of the next record.
    slot: Sig<'m>,
}

impl<'m> Ring<'m> {
    fn new(m: &'m Module, clock: Clock<'m>, issued: Sig<'m>) -> Ring<'m> {
        let size_log2 = m.input(clock, "size_log2", 5);
        let bits: Vec<_> = (0..dma::SLOT_BITS).rev().map(|bit| size_log2.gt(u64::from(bit))).collect();
        let mask = Sig::cat_all(&bits).delay("mask");
        let used = issued.wrapping_sub(m.input(clock, "read", 32)).delay("used");
        let full = (used & !mask.extend(32)).any().delay_reset("full", 0);
        Ring {
            full,
            slot: issued.trunc(dma::SLOT_BITS) & mask,
        }
    }
}

/// The record's bytes, byte 0 in the lowest bits.
fn assemble<'m>(m: &'m Module, record: &Record<'m>, sequence: Sig<'m>, lost: Sig<'m>) -> Sig<'m> {
    let value = |field: &Field| match field.name {
        "type" => record.kind,
        "version" => m.lit(VERSION.into(), 8),
        "channel" => record.channel,
        "sequence" => sequence,
        "lost_before" => lost,
        "epoch" => record.epoch,
        "start_ns" => record.start_ns,
        other => unreachable!("the header has no field {other}"),
    };
    let header = HEADER.iter().rev().map(|field| value(field).extend(8 * field.bytes as u32));
    let parts: Vec<_> = std::iter::once(record.payload).chain(header).collect();
    Sig::cat_all(&parts)
}
