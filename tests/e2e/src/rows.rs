//! Records as rows of Table 1, and the truth in the same form.

use std::collections::BTreeMap;

use wiremeter_driver::record::Body;
use wiremeter_model::Row;
use wiremeter_wire::node::Life;
use wiremeter_wire::truth::table1;

use crate::{Measured, Measurement};

/// Table 1 by epoch number and channel.
pub type Rows = BTreeMap<(u32, u16), Row>;

impl Measured {
    /// Table 1 of all channels and epochs.
    pub fn rows(&self) -> Rows {
        let mut rows = Rows::new();
        for record in &self.records {
            let row = rows.entry((record.header.epoch, record.header.channel));
            match record.body {
                Body::Epoch(epoch) => {
                    let row = row.or_default();
                    row.cells = epoch.cells.into();
                    row.packets = epoch.packets.into();
                    row.busy = epoch.busy;
                    row.peak_delay = epoch.peak_delay;
                    row.total_delay = epoch.total_delay;
                    row.lost = epoch.lost.into();
                    row.max_occupancy = epoch.max_occupancy.into();
                    row.inserted = epoch.inserted.into();
                }
                Body::Suspect(suspect) => {
                    let row = row.or_default();
                    row.exhausted = suspect.exhausted.into();
                    row.unmatched = suspect.unmatched.into();
                    row.skipped = suspect.skipped.into();
                    row.expired = suspect.expired.into();
                    row.late_drop = suspect.late_drop.into();
                }
                Body::EpochEnd(_) => {}
                other => panic!("no session was started: {other:?}"),
            }
        }
        rows
    }

    /// The sum of a field over all rows.
    pub fn sum(&self, field: fn(&Row) -> u64) -> u64 {
        self.rows().values().map(field).sum()
    }
}

/// What a perfect meter says of the node's packets, in the epochs of `measurement`.
pub fn truth(lives: &[Life], measurement: &Measurement) -> Rows {
    let tau_ns = u64::from(measurement.tau_ns);
    let epochs = measurement.start_ns() / tau_ns..measurement.end_ns() / tau_ns;
    let table = table1(lives, measurement.timeline, tau_ns).into_iter();
    let rows = table
        .filter(|((epoch, _), _)| epochs.contains(epoch))
        .map(|((epoch, channel), truth)| {
            let row = Row {
                cells: truth.cells,
                packets: truth.packets,
                busy: truth.busy,
                peak_delay: truth.peak_delay,
                total_delay: truth.total_delay,
                lost: truth.lost,
                max_occupancy: truth.max_occupancy,
                inserted: truth.inserted,
                ..Row::default()
            };
            ((epoch as u32, channel), row)
        });
    rows.collect()
}
