//! What both kinds of run share, once their stimulus is there.

use anyhow::Result;
use wiremeter_aggregate::Row;
use wiremeter_wire::tap::Stimulus;

use crate::args::Measure;
use crate::labels::Labels;
use crate::output;
use crate::report::{Report, Truth};
use crate::session::{self, Job};
use crate::tally::Tally;
use crate::timing::Timing;
use crate::totals::{Captured, Periods, Totals};

/// All that a run needs.
pub struct Run<'a> {
    /// When it happens.
    pub timing: &'a Timing,
    /// Which label is which channel.
    pub labels: &'a Labels,
    /// What the card sees.
    pub stimulus: Stimulus,
    /// The rows (epoch, channel, row) that a perfect card would give, by rising epoch; none if nobody knows.
    pub truth: Vec<(u64, u16, Row)>,
    /// Frames of the captures.
    pub captured: Captured,
}

/// Measures and prints.
///
/// # Errors
/// The run does not fit the card's time, the card failed, or stdout is closed.
pub fn run(run: Run, measure: &Measure) -> Result<()> {
    let Run {
        timing,
        labels,
        stimulus,
        truth,
        captured,
    } = run;
    let periods = timing.periods(&stimulus)?;
    let end_ns = timing.end_ns(periods)?;
    let print = measure.print;
    let truth = Truth::new(Tally::new(timing.plan(), periods, labels, false)?, truth)?;
    let tally = Tally::new(timing.plan(), periods, labels, print.per_epoch)?;
    let mut report = Report::new(tally, truth, output::to_stdout(print.form(), print.per_epoch));
    let job = Job {
        timing,
        end_ns,
        labels,
        stimulus,
    };
    let counters = session::run(measure.hardware.card, job, &mut report)?;
    report.finish(|active| {
        let count = |name: &str| counters.get(name).unwrap_or(0);
        Totals::new(
            count,
            Periods {
                active,
                idle: periods - active,
            },
            captured,
            labels,
        )
    })
}
