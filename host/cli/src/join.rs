//! Records of the ring into rows: an epoch record and the suspect record that may follow it are one.

use anyhow::Result;
use wiremeter_aggregate::{Row, Suspects};
use wiremeter_driver::Record;
use wiremeter_driver::record::{Body, Epoch, Suspect};

use crate::report::Report;
use crate::timing::Timing;

/// Passes records on to a report, in the order of the ring.
pub struct Join<'r, 'a> {
    timing: &'r Timing,
    end_ns: u64,
    report: &'r mut Report<'a>,
    /// The last epoch record, which its suspect record may still follow: epoch, channel, row.
    pending: Option<(u64, u16, Row)>,
}

impl<'r, 'a> Join<'r, 'a> {
    /// No record yet; the run ends at `end_ns`, in the card's time.
    pub fn new(timing: &'r Timing, end_ns: u64, report: &'r mut Report<'a>) -> Self {
        Self {
            timing,
            end_ns,
            report,
            pending: None,
        }
    }

    /// Takes the next record. Those of epochs after the run are passed over.
    pub fn record(&mut self, record: &Record) -> Result<()> {
        let header = &record.header;
        if header.start_ns >= self.end_ns {
            return Ok(());
        }
        let epoch = self.timing.epoch(header.start_ns);
        let mut row = Row::default();
        match self.pending.take() {
            Some((its, channel, pending)) if matches!(record.body, Body::Suspect(_)) && (its, channel) == (epoch, header.channel) => {
                row = pending;
            }
            Some((_, channel, row)) => self.report.row(channel, &row),
            None => {}
        }
        self.report.advance(epoch, header.lost_before)?;
        match &record.body {
            Body::Epoch(table1) => self.pending = Some((epoch, header.channel, measured(table1))),
            Body::Suspect(suspect) => {
                let row = Row {
                    suspects: suspects(suspect),
                    ..row
                };
                self.report.row(header.channel, &row);
            }
            Body::EpochEnd(end) if end.clock_stepped() => self.report.clock_stepped(),
            Body::EpochEnd(_) => {}
        }
        Ok(())
    }

    /// Passes on the last row.
    pub fn finish(self) {
        if let Some((_, channel, row)) = self.pending {
            self.report.row(channel, &row);
        }
    }
}

fn measured(epoch: &Epoch) -> Row {
    Row {
        cells: epoch.cells,
        packets: epoch.packets,
        busy: epoch.busy,
        peak_delay: epoch.peak_delay,
        total_delay: epoch.total_delay,
        lost: epoch.lost,
        max_occupancy: epoch.max_occupancy,
        span: epoch.span,
        suspects: Suspects::default(),
    }
}

fn suspects(suspect: &Suspect) -> Suspects {
    let Suspect {
        exhausted,
        unmatched,
        skipped,
        expired,
        late_drop,
    } = *suspect;
    Suspects {
        exhausted,
        unmatched,
        skipped,
        expired,
        late_drop,
    }
}
