//! The record writer: epochs become records in the host's ring, or are counted as lost.

use super::memory::Memory;
use crate::tracker::{Epoch, Row};
use wiremeter_abi::record::{EPOCH, EPOCH_END, Field, HEADER, SIZE, SUSPECT, TYPES, Type, VERSION, find};

/// Largest value of the counters that saturate in a record.
const SATURATED: u64 = 0xffff;

/// The ring's registers and counters, as `wiremeter_abi::register::DMA` has them.
#[derive(Clone, Debug, Default)]
pub struct Ring {
    /// Where the records go, while they are written.
    place: Option<Place>,
    /// Records the host has taken, modulo 2³².
    pub read: u32,
    /// Records written, modulo 2³².
    pub written: u32,
    /// Records lost, by type.
    pub lost: [u32; TYPES.len()],
    /// Writes to addresses where there is no memory.
    pub errors: u32,
    /// Whether records were written since the host cleared it.
    pub irq_status: bool,
    lost_before: u32,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    address: u64,
    records: u32,
}

impl Ring {
    /// Starts an empty ring of 2 to the power `size_log2` records (up to 31) at `address`.
    pub fn start(&mut self, address: u64, size_log2: u32) {
        let records = 1 << size_log2;
        self.place = Some(Place { address, records });
        self.read = self.written;
    }

    /// Writes no more.
    pub fn stop(&mut self) {
        self.place = None;
    }

    /// Records made, modulo 2³².
    pub fn offered(&self) -> u32 {
        self.lost.iter().fold(self.written, |sum, lost| sum.wrapping_add(*lost))
    }

    /// Writes the records of an epoch, for the channels below `channels`.
    pub fn write(&mut self, memory: &Memory, epoch: &Epoch, channels: u16) {
        let mut records = 0;
        for (&channel, row) in epoch.rows.range(..channels) {
            self.record(memory, Type::Epoch, epoch, channel, &EPOCH, |field| measure(row, field));
            records += 1;
            if row.is_suspect() {
                self.record(memory, Type::Suspect, epoch, channel, &SUSPECT, |field| suspect(row, field));
                records += 1;
            }
        }
        if records > 0 {
            self.record(memory, Type::EpochEnd, epoch, 0, &EPOCH_END, |field| match field {
                "records" => records,
                "span" => 1,
                _ => 0,
            });
        }
    }

    fn record(&mut self, memory: &Memory, kind: Type, epoch: &Epoch, channel: u16, fields: &[Field], value: impl Fn(&str) -> u64) {
        let waiting = self.written.wrapping_sub(self.read);
        let Some(place) = self.place.filter(|place| waiting < place.records) else {
            let lost = &mut self.lost[kind as usize - 1];
            *lost = lost.wrapping_add(1);
            self.lost_before = self.lost_before.saturating_add(1);
            return;
        };
        let mut bytes = [0; SIZE];
        for (name, value) in [
            ("type", kind as u64),
            ("version", VERSION.into()),
            ("channel", channel.into()),
            ("sequence", self.written.into()),
            ("lost_before", self.lost_before.into()),
            ("epoch", epoch.number.into()),
            ("start_ns", epoch.start_ns),
        ] {
            put(&mut bytes, find(&HEADER, name), value);
        }
        for &field in fields {
            put(&mut bytes, field, value(field.name));
        }
        let slot = u64::from(self.written % place.records);
        let acknowledged = memory.write(place.address.wrapping_add(slot * SIZE as u64), &bytes);
        self.errors = self.errors.wrapping_add(u32::from(!acknowledged));
        self.written = self.written.wrapping_add(1);
        self.lost_before = 0;
        self.irq_status = true;
    }
}

/// Puts the low bytes of `value` where `field` is.
fn put(bytes: &mut [u8; SIZE], field: Field, value: u64) {
    bytes[field.offset..field.offset + field.bytes].copy_from_slice(&value.to_le_bytes()[..field.bytes]);
}

fn measure(row: &Row, field: &str) -> u64 {
    match field {
        "cells" => row.cells,
        "packets" => row.packets,
        "busy" => row.busy,
        "max_occupancy" => row.max_occupancy,
        "span" => 1,
        "peak_delay" => row.peak_delay,
        "total_delay" => row.total_delay,
        "lost" => row.lost,
        "inserted" => row.inserted,
        _ => unreachable!("the epoch record has no other field: {field}"),
    }
}

fn suspect(row: &Row, field: &str) -> u64 {
    match field {
        "exhausted" => row.exhausted.min(SATURATED),
        "unmatched" => row.unmatched,
        "skipped" => row.skipped,
        "expired" => row.expired,
        "late_drop" => row.late_drop.min(SATURATED),
        _ => unreachable!("the suspect record has no other field: {field}"),
    }
}
