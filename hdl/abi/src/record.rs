//! The 64-byte little-endian records that the card writes into the host's ring.
//!
//! | bytes | every record |
//! |---|---|
//! | 0 | type |
//! | 1 | version of the record format |
//! | 2–3 | channel |
//! | 4–7 | sequence number: records written before this one, modulo 2³² |
//! | 8–11 | records lost (ring full) just before this one, saturating |
//! | 12–15 | epoch number, modulo 2³² |
//! | 16–23 | start of the epoch, PTP nanoseconds |
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
}

/// All record types, in the order of the lost-record counters.
pub const TYPES: [Type; 3] = [Type::Epoch, Type::Suspect, Type::EpochEnd];

impl Type {
    /// The name in code, JSON and pages; the lost-record counter is `lost_` and this.
    pub const fn name(self) -> &'static str {
        match self {
            Type::Epoch => "epoch",
            Type::Suspect => "suspect",
            Type::EpochEnd => "epoch_end",
        }
    }

    /// The fields that this type has after [`HEADER`].
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Type::Epoch => &EPOCH,
            Type::Suspect => &SUSPECT,
            Type::EpochEnd => &EPOCH_END,
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
    field("channel", 2, 2, "channel number; 0 in epoch_end"),
    field("sequence", 4, 4, "records written before this one, modulo 2^32"),
    field("lost_before", 8, 4, "records lost just before this one, saturating"),
    field("epoch", 12, 4, "epoch number n = start / tau, modulo 2^32"),
    field("start_ns", 16, 8, "start of the epoch, PTP nanoseconds"),
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
