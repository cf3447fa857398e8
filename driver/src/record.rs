//! Records, decoded by the tables of [`wiremeter_abi::record`].

use crate::Error;
use wiremeter_abi::record::{
    BUCKETS, EPOCH, EPOCH_END, Field, HEADER, PROBE, QUANTITY, SESSION, SIZE, SUSPECT, TYPES, Type, VERSION, find,
};

const TYPE: Field = find(&HEADER, "type");
const FORMAT: Field = find(&HEADER, "version");

/// One record of the ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// What every record has.
    pub header: Header,
    /// What its type has.
    pub body: Body,
}

/// What is in a record after its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// Table 1 of a channel and epoch.
    Epoch(Epoch),
    /// The suspects of the same channel and epoch.
    Suspect(Suspect),
    /// The end of an epoch.
    EpochEnd(EpochEnd),
    /// The counts of a session of the prober.
    Session(Session),
    /// Minimum, maximum and sum of one of its quantities.
    Quantity(Quantity),
    /// Some of its buckets.
    Buckets(Buckets),
    /// A reply to a probe.
    Probe(Probe),
}

macro_rules! fields {
    ($(#[$doc:meta])* $name:ident of $table:ident $({ $($skipped:literal)* })? {
        $($(#[$field_doc:meta])* $field:ident: $type:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $name {
            #[inline] // Handing a record from call to call costs more than decoding it.
            fn decode(bytes: &[u8; SIZE]) -> Self {
                const NAMES: &[&str] = &[$(stringify!($field),)* $($($skipped,)*)?];
                const { assert!(NAMES.len() == $table.len(), "a field of the table is not decoded") }
                Self {
                    $($field: {
                        const FIELD: Field = find(&$table, stringify!($field));
                        const { assert!(FIELD.bytes <= size_of::<$type>()) }
                        number::<{ FIELD.offset }, { FIELD.bytes }>(bytes) as $type
                    },)*
                }
            }
        }
    };
}

fields! {
    /// The fields that every record has.
    Header of HEADER { "type" "version" } {
        /// Channel number, or session; 0 at the end of an epoch.
        channel: u16,
        /// Records written before this one, modulo 2³².
        sequence: u32,
        /// Records lost just before this one, saturating.
        lost_before: u32,
        /// Epoch number, modulo 2³²; 0 in the prober's records.
        epoch: u32,
        /// Start of the epoch in PTP nanoseconds; of the prober's records when they were
        /// made, of [`Probe`] T4.
        start_ns: u64,
    }
}

fields! {
    /// Table 1 of US 6,647,413 for a channel and epoch. A tick is 1/16 ns.
    Epoch of EPOCH {
        /// 48-byte cells that left.
        cells: u32,
        /// Packets that left.
        packets: u32,
        /// Ticks in which the list was not empty.
        busy: u64,
        /// The longest list, in packets.
        max_occupancy: u16,
        /// Epochs merged into this record, itself included; saturating.
        span: u8,
        /// The longest delay, in ticks.
        peak_delay: u64,
        /// The sum of all delays, in ticks.
        total_delay: u64,
        /// Packets dropped.
        lost: u32,
        /// Packets that entered the list.
        inserted: u32,
    }
}

fields! {
    /// Why the measurement of a channel and epoch is suspect, in packets.
    Suspect of SUSPECT {
        /// Arrived while all list entries were taken.
        exhausted: u32,
        /// Left without having been in the list.
        unmatched: u32,
        /// Overtaken by a later one.
        skipped: u32,
        /// In the list for longer than the limit.
        expired: u32,
        /// Reported as dropped when they could not be taken out any more.
        late_drop: u32,
    }
}

fields! {
    /// The end of an epoch for which the card made any record.
    EpochEnd of EPOCH_END {
        /// Epoch and suspect records of this epoch, written or lost.
        records: u32,
        /// As in [`Epoch`].
        span: u8,
        /// Bit 0: the clock was stepped during this epoch.
        flags: u8,
    }
}

fields! {
    /// The counts of a session of the prober (`docs/probes.md`, section 5).
    Session of SESSION {
        /// Packets sent.
        sent: u32,
        /// One above the highest sequence number that came back.
        next: u32,
        /// Packets that came back, each counted once.
        received: u32,
        /// Replies after the time at which a probe is given up, or too old to be told apart.
        late: u32,
        /// Replies whose sequence number had come before.
        duplicate: u32,
        /// Packets that came back after one with a higher sequence number.
        reordered: u32,
        /// Sequence numbers of the reflector that came back, each counted once.
        replies: u32,
        /// The lowest of them.
        rfirst: u32,
        /// One above the highest of them.
        rnext: u32,
        /// Bit 0: the session sends.
        running: u8,
    }
}

fields! {
    /// Minimum, maximum and sum of a quantity of a session.
    Quantity of QUANTITY {
        /// Its number among [`wiremeter_abi::record::QUANTITIES`].
        quantity: u8,
        /// Values below zero.
        negative: u32,
        /// The least, in ns, in two's complement of 48 bits; undefined if there was none.
        minimum: u64,
        /// The greatest, as the least.
        maximum: u64,
        /// Their sum in ns, modulo 2⁶⁴.
        sum: u64,
    }
}

fields! {
    /// Buckets of a quantity of a session: bucket 0 of values up to 0, bucket b of those
    /// from 2^(b−1) to under 2^b.
    Buckets of BUCKETS {
        /// Its number among [`wiremeter_abi::record::QUANTITIES`].
        quantity: u8,
        /// Number of the first bucket.
        first: u8,
        /// Values in the first bucket.
        bucket_0: u32,
        /// Values in the next.
        bucket_1: u32,
        /// Values in the next.
        bucket_2: u32,
        /// Values in the next.
        bucket_3: u32,
        /// Values in the next.
        bucket_4: u32,
        /// Values in the next.
        bucket_5: u32,
        /// Values in the next.
        bucket_6: u32,
        /// Values in the next.
        bucket_7: u32,
    }
}

fields! {
    /// A reply to a probe; times in PTP nanoseconds.
    Probe of PROBE {
        /// When the probe was sent.
        t1: u64,
        /// When the reflector received it.
        t2: u64,
        /// When the reflector sent the reply.
        t3: u64,
        /// The probe's sequence number.
        seq: u32,
        /// The reflector's sequence number.
        rseq: u32,
        /// The reflector's error estimate, as in the packet.
        error_estimate: u16,
        /// TTL or hop limit of the reply.
        ttl: u8,
        /// That of the probe at the reflector.
        sender_ttl: u8,
        /// The reply's traffic class: DSCP and ECN.
        tos: u8,
    }
}

impl Session {
    /// Whether the session sends.
    pub fn running(&self) -> bool {
        self.running & 1 != 0
    }
}

impl Quantity {
    /// The least and the greatest value, in ns.
    pub fn range(&self) -> (i64, i64) {
        let signed = |bits: u64| (bits << 16) as i64 >> 16;
        (signed(self.minimum), signed(self.maximum))
    }
}

impl Buckets {
    /// The counts, from bucket `first` on.
    pub fn counts(&self) -> [u32; 8] {
        [
            self.bucket_0,
            self.bucket_1,
            self.bucket_2,
            self.bucket_3,
            self.bucket_4,
            self.bucket_5,
            self.bucket_6,
            self.bucket_7,
        ]
    }
}

impl EpochEnd {
    /// Whether the clock was stepped during this epoch, so that its times are not to be trusted.
    pub fn clock_stepped(&self) -> bool {
        self.flags & 1 != 0
    }
}

impl Record {
    /// Decodes a record.
    ///
    /// # Errors
    /// As [`Raw::check`].
    #[inline]
    pub fn decode(bytes: &[u8; SIZE]) -> Result<Self, Error> {
        Ok(Raw::check(bytes)?.decode())
    }
}

/// The bytes of a record of a known type and version; it is decoded when it is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'a> {
    kind: Type,
    bytes: &'a [u8; SIZE],
}

impl<'a> Raw<'a> {
    /// The record that `bytes` are.
    ///
    /// # Errors
    /// [`Error::RecordType`] and [`Error::RecordVersion`] when the bytes are of a type or version
    /// that this driver does not know; any other bytes are a record.
    #[inline]
    pub fn check(bytes: &'a [u8; SIZE]) -> Result<Self, Error> {
        Self::known(bytes).ok_or_else(|| refusal(bytes))
    }

    /// The record that `bytes` are, if they are one.
    #[inline]
    pub(crate) fn known(bytes: &'a [u8; SIZE]) -> Option<Self> {
        let known = TYPES.into_iter().find(|known| *known as u8 == bytes[TYPE.offset]);
        let kind = known.filter(|_| bytes[FORMAT.offset] == VERSION)?;
        Some(Self { kind, bytes })
    }

    /// What the record says.
    #[inline]
    pub fn decode(self) -> Record {
        let Self { kind, bytes } = self;
        let body = match kind {
            Type::Epoch => Body::Epoch(Epoch::decode(bytes)),
            Type::Suspect => Body::Suspect(Suspect::decode(bytes)),
            Type::EpochEnd => Body::EpochEnd(EpochEnd::decode(bytes)),
            Type::Session => Body::Session(Session::decode(bytes)),
            Type::Quantity => Body::Quantity(Quantity::decode(bytes)),
            Type::Buckets => Body::Buckets(Buckets::decode(bytes)),
            Type::Probe => Body::Probe(Probe::decode(bytes)),
        };
        let header = Header::decode(bytes);
        Record { header, body }
    }

    /// The record as it came.
    #[inline]
    pub fn bytes(self) -> &'a [u8; SIZE] {
        self.bytes
    }

    /// Records written before this one, modulo 2³².
    #[inline]
    pub fn sequence(self) -> u32 {
        sequence(self.bytes)
    }

    /// Records lost just before this one, saturating.
    #[inline]
    pub fn lost_before(self) -> u32 {
        const LOST: Field = find(&HEADER, "lost_before");
        number::<{ LOST.offset }, { LOST.bytes }>(self.bytes) as u32
    }
}

/// Adds to a record's own count of those lost before it, saturating.
pub(crate) fn add_lost(bytes: &mut [u8; SIZE], more: u32) {
    const LOST: Field = find(&HEADER, "lost_before");
    let most = (1 << (8 * LOST.bytes)) - 1;
    let lost = number::<{ LOST.offset }, { LOST.bytes }>(bytes)
        .saturating_add(more.into())
        .min(most);
    bytes[LOST.offset..LOST.offset + LOST.bytes].copy_from_slice(&lost.to_le_bytes()[..LOST.bytes]);
}

/// Why `bytes` are no record.
#[cold]
fn refusal(bytes: &[u8; SIZE]) -> Error {
    let sequence = sequence(bytes);
    let kind = bytes[TYPE.offset];
    if TYPES.into_iter().any(|known| known as u8 == kind) {
        let found = bytes[FORMAT.offset];
        return Error::RecordVersion { sequence, found };
    }
    Error::RecordType { sequence, found: kind }
}

#[inline]
fn sequence(bytes: &[u8; SIZE]) -> u32 {
    const SEQUENCE: Field = find(&HEADER, "sequence");
    number::<{ SEQUENCE.offset }, { SEQUENCE.bytes }>(bytes) as u32
}

/// The little-endian number of `BYTES` bytes at `OFFSET`.
#[inline]
fn number<const OFFSET: usize, const BYTES: usize>(bytes: &[u8; SIZE]) -> u64 {
    let mut word = [0; 8];
    word[..BYTES].copy_from_slice(&bytes[OFFSET..OFFSET + BYTES]);
    u64::from_le_bytes(word)
}
