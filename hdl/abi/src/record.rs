//! The 64-byte little-endian records that the card writes into the host's ring.
//!
//! | bytes | every record |
//! |---|---|
//! | 0 | type |
//! | 1 | version of the record format |
//! | 2–3 | channel, or session of the prober |
//! | 4–7 | sequence number: records written before this one, modulo 2³² |
//! | 8–11 | records lost (ring full) just before this one, saturating |
//! | 12–15 | epoch number, modulo 2³²; zero for the prober's |
//! | 16–23 | start of the epoch, or the record's own time, PTP nanoseconds |
//! | 24– | by type, below |

use crate::same;

/// Size of a record in bytes.
pub const SIZE: usize = 64;
/// Version of the format in byte 1.
pub const VERSION: u8 = 1;
/// Ticks (the unit of times in records) in a nanosecond.
pub const TICKS_PER_NS: u64 = 16;

/// Record types, byte 0. Zero is never written: it marks memory that no record reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Type {
    /// Table 1 of a channel and epoch.
    Epoch = 1,
    /// The suspects of a channel and epoch; follows its epoch record, only if one is not zero.
    Suspect = 2,
    /// The end of an epoch for which the card wrote any record.
    EpochEnd = 3,
    /// The counts of a session of the prober.
    Session = 4,
    /// Minimum, maximum and sum of one of a session's quantities.
    Quantity = 5,
    /// Eight buckets of one of a session's quantities.
    Buckets = 6,
    /// A reply to a probe.
    Probe = 7,
}

/// All record types, in the order of the lost-record counters.
#[rustfmt::skip]
pub const TYPES: [Type; 7] = [
    Type::Epoch, Type::Suspect, Type::EpochEnd,
    Type::Session, Type::Quantity, Type::Buckets, Type::Probe,
];

/// What the prober measures of a session, in the order of the numbers in records
/// (`docs/probes.md`, section 5).
pub const QUANTITIES: [&str; 4] = ["round_trip", "forward", "backward", "difference"];
/// Buckets of a quantity.
pub const BUCKETS_OF_QUANTITY: usize = 32;
/// Buckets in a record.
pub const BUCKETS_OF_RECORD: usize = 8;

impl Type {
    /// The name in code, JSON and pages; the lost-record counter is `lost_` and this.
    pub const fn name(self) -> &'static str {
        match self {
            Type::Epoch => "epoch",
            Type::Suspect => "suspect",
            Type::EpochEnd => "epoch_end",
            Type::Session => "session",
            Type::Quantity => "quantity",
            Type::Buckets => "buckets",
            Type::Probe => "probe",
        }
    }

    /// The fields that this type has after [`HEADER`].
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Type::Epoch => &EPOCH,
            Type::Suspect => &SUSPECT,
            Type::EpochEnd => &EPOCH_END,
            Type::Session => &SESSION,
            Type::Quantity => &QUANTITY,
            Type::Buckets => &BUCKETS,
            Type::Probe => &PROBE,
        }
    }
}

/// A field of a record: name, first byte, width in bytes, unit or meaning.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name in code, JSON and pages.
    pub name: &'static str,
    /// Offset of the first byte.
    pub offset: usize,
    /// Width in bytes; little-endian.
    pub bytes: usize,
    /// Unit or meaning.
    pub text: &'static str,
}

const fn field(name: &'static str, offset: usize, bytes: usize, text: &'static str) -> Field {
    Field { name, offset, bytes, text }
}

/// The fields that every record has.
#[rustfmt::skip]
pub const HEADER: [Field; 7] = [
    field("type", 0, 1, "record type"),
    field("version", 1, 1, "record format version"),
    field("channel", 2, 2, "channel number, or session; 0 in epoch_end"),
    field("sequence", 4, 4, "records written before this one, modulo 2^32"),
    field("lost_before", 8, 4, "records lost just before this one, saturating"),
    field("epoch", 12, 4, "epoch number n = start / tau, modulo 2^32; 0 in records of the prober"),
    field("start_ns", 16, 8, "start of the epoch, PTP nanoseconds; in records of the prober when it was made, in probe T4"),
];

/// Fields of [`Type::Epoch`].
#[rustfmt::skip]
pub const EPOCH: [Field; 9] = [
    field("cells", 24, 4, "48-byte cells that left"),
    field("packets", 28, 4, "packets that left"),
    field("busy", 32, 5, "ticks in which the list was not empty"),
    field("max_occupancy", 37, 2, "packets"),
    field("span", 39, 1, "number of tau this record covers (1, or more when epochs were merged), saturating"),
    field("peak_delay", 40, 5, "ticks"),
    field("total_delay", 45, 7, "ticks, over matched packets"),
    field("lost", 52, 4, "packets dropped"),
    field("inserted", 56, 4, "packets that entered the list"),
];

/// Fields of [`Type::Suspect`]; names and order are those of [`crate::reason::SUSPECT`].
#[rustfmt::skip]
pub const SUSPECT: [Field; 5] = [
    field("exhausted", 24, 4, "packets, saturating at 65535"),
    field("unmatched", 28, 4, "packets, modulo 2^32"),
    field("skipped", 32, 4, "packets, modulo 2^32"),
    field("expired", 36, 4, "packets, saturating at 65535"),
    field("late_drop", 40, 4, "packets, saturating at 65535"),
];

/// Fields of [`Type::EpochEnd`].
#[rustfmt::skip]
pub const EPOCH_END: [Field; 3] = [
    field("records", 24, 4, "epoch and suspect records of this epoch, written or lost"),
    field("span", 28, 1, "as in the epoch record"),
    field("flags", 29, 1, "bit 0: the clock was stepped during this epoch"),
];

/// Fields of [`Type::Session`].
#[rustfmt::skip]
pub const SESSION: [Field; 10] = [
    field("sent", 24, 4, "packets sent"),
    field("next", 28, 4, "one above the highest sequence number that came back"),
    field("received", 32, 4, "packets that came back, each counted once"),
    field("late", 36, 4, "replies after the time at which a probe is given up, or too old to be told apart"),
    field("duplicate", 40, 4, "replies whose sequence number had come before"),
    field("reordered", 44, 4, "packets that came back after one with a higher sequence number"),
    field("replies", 48, 4, "sequence numbers of the reflector that came back, each counted once"),
    field("rfirst", 52, 4, "the lowest of them"),
    field("rnext", 56, 4, "one above the highest of them"),
    field("running", 60, 1, "bit 0: the session sends"),
];

/// Fields of [`Type::Quantity`].
#[rustfmt::skip]
pub const QUANTITY: [Field; 5] = [
    field("quantity", 24, 1, "its number"),
    field("negative", 28, 4, "values below zero"),
    field("minimum", 32, 6, "ns, in two's complement; undefined if there was none"),
    field("maximum", 38, 6, "ns, in two's complement; undefined if there was none"),
    field("sum", 44, 8, "ns, modulo 2^64"),
];

/// Fields of [`Type::Buckets`].
#[rustfmt::skip]
pub const BUCKETS: [Field; 10] = [
    field("quantity", 24, 1, "its number"),
    field("first", 25, 1, "number of the first bucket"),
    field("bucket_0", 28, 4, "values in the first bucket"),
    field("bucket_1", 32, 4, "in the next"),
    field("bucket_2", 36, 4, "in the next"),
    field("bucket_3", 40, 4, "in the next"),
    field("bucket_4", 44, 4, "in the next"),
    field("bucket_5", 48, 4, "in the next"),
    field("bucket_6", 52, 4, "in the next"),
    field("bucket_7", 56, 4, "in the next"),
];

/// Fields of [`Type::Probe`].
#[rustfmt::skip]
pub const PROBE: [Field; 9] = [
    field("t1", 24, 8, "when the probe was sent, PTP nanoseconds"),
    field("t2", 32, 8, "when the reflector received it"),
    field("t3", 40, 8, "when the reflector sent the reply"),
    field("seq", 48, 4, "the probe's sequence number"),
    field("rseq", 52, 4, "the reflector's sequence number"),
    field("error_estimate", 56, 2, "the reflector's, as in the packet"),
    field("ttl", 58, 1, "TTL or hop limit of the reply"),
    field("sender_ttl", 59, 1, "that of the probe at the reflector"),
    field("tos", 60, 1, "the reply's traffic class: DSCP and ECN"),
];

/// The field of this name.
///
/// # Panics
/// At compile time when used in a `const`, else at run time, if the table has no such
/// field: a mistake of the program, never of its input.
pub const fn find(fields: &[Field], name: &str) -> Field {
    let mut i = 0;
    while i < fields.len() {
        if same(fields[i].name, name) {
            return fields[i];
        }
        i += 1;
    }
    panic!("no such field in the table");
}
