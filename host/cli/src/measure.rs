//! What all kinds of run share.

use anyhow::Result;
use wiremeter_aggregate::Row;
use wiremeter_driver::TimeSource;
use wiremeter_wire::tap::Stimulus;

use crate::args::{Measure, Simulated};
use crate::labels::Labels;
use crate::output;
use crate::report::{Report, Truth};
use crate::session::{self, End, Measured};
use crate::tally::Tally;
use crate::timing::Timing;
use crate::totals::{Captured, MISSING, Periods, Totals};

/// All that a simulated run needs.
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

/// Simulates, measures and prints.
///
/// # Errors
/// The run does not fit the card's time, the card failed, or stdout is closed.
pub fn run(run: Run, measure: &Measure, card: Simulated) -> Result<()> {
    let Run {
        timing,
        labels,
        stimulus,
        truth,
        captured,
    } = run;
    let width = card.width.into();
    let periods = timing.periods(&stimulus, width)?;
    let end_ns = timing.end_ns(periods)?;
    let truth = Truth::new(Tally::new(timing.plan(), labels, false)?, truth, timing.epoch(end_ns))?;
    let mut report = report(timing, labels, measure, truth)?;
    let device = session::simulated(card.card, timing.timeline(width), stimulus)?;
    let ready = session::configure(device, measure.epoch, labels, TimeSource::Outside)?;
    let (running, counters) = session::begin(ready, Some(timing.start_ns()))?;
    let measured = session::run(running, counters, timing, End::At(end_ns), &mut report)?;
    finish(report, &measured, timing, Some(captured), labels)
}

/// An empty report to stdout.
pub fn report<'a>(timing: &Timing, labels: &'a Labels, measure: &Measure, truth: Truth) -> Result<Report<'a>> {
    let print = measure.print;
    let tally = Tally::new(timing.plan(), labels, print.per_epoch)?;
    Ok(Report::new(tally, truth, output::to_stdout(print.form(), print.per_epoch)))
}

/// Prints what is left of a report, and the totals.
pub fn finish(report: Report, measured: &Measured, timing: &Timing, captured: Option<Captured>, labels: &Labels) -> Result<()> {
    let plan = timing.plan();
    let periods = (measured.end - plan.first()).div_ceil(plan.epochs());
    report.finish(measured.end, |active| {
        let count = |name: &str| match name {
            MISSING => measured.missing,
            _ => measured.counters.get(name).unwrap_or(0),
        };
        let idle = periods - active;
        Totals::new(count, Periods { active, idle }, captured, labels)
    })
}
