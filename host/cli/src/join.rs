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
    reached_ns: u64,
    report: &'r mut Report<'a>,
    /// The last epoch record, which its suspect record may still follow: epoch, channel, row.
    pending: Option<(u64, u16, Row)>,
}

impl<'r, 'a> Join<'r, 'a> {
    /// No record yet, and no end.
    pub fn new(timing: &'r Timing, report: &'r mut Report<'a>) -> Self {
        Self {
            timing,
            end_ns: u64::MAX,
            reached_ns: 0,
            report,
            pending: None,
        }
    }

    /// The run ends at `end_ns`, in the card's time.
    pub fn end_at(&mut self, end_ns: u64) {
        self.end_ns = end_ns;
    }

    /// The end of the last epoch of which there was a record, in the card's time; 0 before there was one.
    pub fn reached_ns(&self) -> u64 {
        self.reached_ns
    }

    /// Takes the next record. Those of epochs after the run, and the prober's, are passed over.
    pub fn record(&mut self, record: &Record) -> Result<()> {
        let header = &record.header;
        let of_prober = matches!(
            record.body,
            Body::Session(_) | Body::Quantity(_) | Body::Buckets(_) | Body::Probe(_)
        );
        if of_prober || header.start_ns >= self.end_ns {
            return Ok(());
        }
        self.reached_ns = self.reached_ns.max(header.start_ns + self.timing.plan().tau_ns());
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
            Body::EpochEnd(_) | Body::Session(_) | Body::Quantity(_) | Body::Buckets(_) | Body::Probe(_) => {}
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

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io;
    use std::rc::Rc;

    use wiremeter_aggregate::Period;
    use wiremeter_driver::record::{EpochEnd, Header};

    use super::*;
    use crate::labels::{ChannelBy, Labels};
    use crate::output::{Output, Pair};
    use crate::report::Truth;
    use crate::tally::Tally;
    use crate::timing::tests::timing;
    use crate::totals::{Periods, Totals};

    struct Kept(Rc<RefCell<Vec<Period>>>);

    impl Output for Kept {
        fn period(&mut self, pair: Pair) -> io::Result<()> {
            self.0.borrow_mut().extend(pair.card.cloned());
            Ok(())
        }

        fn end(&mut self, _: Pair, _: &Totals) -> io::Result<()> {
            Ok(())
        }
    }

    /// The periods of these records: two epochs of 1 ms a period, two periods from 5 s on.
    fn periods(records: &[Record]) -> Vec<Period> {
        let timing = timing(5_000_000_000, &["--epoch", "1ms", "--epochs", "2", "--sets", "1"]);
        let labels = Labels::new(ChannelBy::Port);
        let tally = || Tally::new(timing.plan(), &labels, false).expect("a plan");
        let kept = Rc::default();
        let truth = Truth::new(tally(), [], 5_004).expect("nothing");
        let mut report = Report::new(tally(), truth, Box::new(Kept(Rc::clone(&kept))));
        let mut join = Join::new(&timing, &mut report);
        join.end_at(5_004_000_000);
        records.iter().for_each(|record| join.record(record).expect("in order"));
        let last = records
            .iter()
            .map(|record| record.header.start_ns)
            .filter(|start_ns| *start_ns < 5_004_000_000)
            .max();
        assert_eq!(join.reached_ns(), last.map_or(0, |start_ns| start_ns + 1_000_000));
        join.finish();
        let totals = |_| Totals::new(|_| 0, Periods::default(), None, &labels);
        report.finish(5_004, totals).expect("kept");
        kept.take()
    }

    /// A record of the epoch `ms` after 5 s.
    fn record(ms: u64, channel: u16, lost_before: u32, body: Body) -> Record {
        let (sequence, start_ns) = (0, 5_000_000_000 + ms * 1_000_000);
        let epoch = (start_ns / 1_000_000) as u32;
        Record {
            header: Header {
                channel,
                sequence,
                lost_before,
                epoch,
                start_ns,
            },
            body,
        }
    }

    fn epoch(packets: u32) -> Body {
        Body::Epoch(Epoch {
            cells: packets,
            packets,
            busy: 160,
            max_occupancy: 1,
            span: 1,
            peak_delay: 160,
            total_delay: 160,
            lost: 0,
            inserted: packets,
        })
    }

    fn unmatched(unmatched: u32) -> Body {
        Body::Suspect(Suspect {
            exhausted: 0,
            unmatched,
            skipped: 0,
            expired: 0,
            late_drop: 0,
        })
    }

    fn end(flags: u8) -> Body {
        Body::EpochEnd(EpochEnd {
            records: 1,
            span: 1,
            flags,
        })
    }

    #[test]
    fn a_suspect_record_belongs_to_the_row_before() {
        // Three packets left, two of them unmatched: 10 ns are the delay of one.
        let periods = periods(&[
            record(0, 1, 0, epoch(3)),
            record(0, 1, 0, unmatched(2)),
            record(0, 2, 0, epoch(1)),
            record(0, 0, 0, end(0)),
        ]);
        let channels = &periods[0].channels;
        assert_eq!(
            (channels[0].packets, channels[0].suspect.unmatched, channels[0].delay_avg_ns),
            (3, 2, Some(10.0))
        );
        assert_eq!((channels[1].packets, channels[1].suspect.unmatched), (1, 0));
    }

    #[test]
    fn a_suspect_record_whose_row_was_lost_stands_for_itself() {
        let periods = periods(&[record(0, 1, 0, epoch(3)), record(0, 2, 1, unmatched(2))]);
        let channels = &periods[0].channels;
        assert_eq!((channels[0].packets, channels[0].suspect.unmatched), (3, 0));
        assert_eq!((channels[1].packets, channels[1].suspect.unmatched), (0, 2));
        assert_eq!((channels[0].suspect.records_lost, channels[1].suspect.records_lost), (1, 1));
    }

    #[test]
    fn a_step_of_the_clock_is_of_its_period() {
        let periods = periods(&[
            record(1, 1, 0, epoch(1)),
            record(1, 0, 0, end(1)),
            record(2, 1, 0, epoch(1)),
            record(2, 0, 0, end(0)),
        ]);
        let steps: Vec<u64> = periods.iter().map(|period| period.channels[0].suspect.clock_step).collect();
        assert_eq!(steps, [1, 0]);
    }

    #[test]
    fn records_after_the_run_are_passed_over() {
        let periods = periods(&[record(3, 1, 0, epoch(1)), record(4, 1, 0, epoch(1))]);
        assert_eq!(periods.len(), 1);
        assert_eq!((periods[0].version, periods[0].channels[0].packets), (2, 1));
    }
}
