//! Rows of Table 1 into periods with labels, and into one table over the whole run.

use std::collections::BTreeMap;

use anyhow::Result;
use wiremeter_aggregate::{Epoch, Monitor, Period, Plan, Row};

use crate::labels::Labels;

type Rows = BTreeMap<u16, Vec<Epoch>>;

/// Two monitors over the same rows: one a period, one for all of the run.
pub struct Tally<'a> {
    plan: Plan,
    periods: Monitor,
    whole: Monitor,
    labels: &'a Labels,
    /// Table 1 of the period at hand by channel, if it is wanted.
    rows: Option<Rows>,
    epoch: u64,
}

impl<'a> Tally<'a> {
    /// A run of periods of `plan`; `per_epoch` keeps Table 1 with each.
    pub fn new(plan: Plan, labels: &'a Labels, per_epoch: bool) -> Result<Self> {
        // How long the run is, is known when it ends.
        let whole = Plan::new(plan.tau_ns(), u64::MAX, 1, plan.first())?;
        Ok(Self {
            plan,
            periods: Monitor::new(plan),
            whole: Monitor::new(whole),
            labels,
            rows: per_epoch.then(Rows::new),
            epoch: plan.first(),
        })
    }

    /// Goes on to `epoch`, before which `lost` records were lost; gives the period this ends, if it was active.
    pub fn advance(&mut self, epoch: u64, lost: u32) -> Result<Option<Period>> {
        let ended = self.periods.advance_after_loss(epoch, lost)?;
        self.whole.advance_after_loss(epoch, lost)?;
        self.epoch = epoch;
        Ok(ended.map(|period| complete(period, self.labels, self.rows.as_mut().map(std::mem::take))))
    }

    /// Takes a channel's row of the epoch last advanced to.
    pub fn row(&mut self, channel: u16, row: &Row) {
        self.periods.row(channel, row);
        self.whole.row(channel, row);
        if let Some(rows) = &mut self.rows {
            let n = (self.epoch - self.plan.first()) % self.plan.epochs() + 1;
            rows.entry(channel).or_default().push(Epoch::new(n, row));
        }
    }

    /// The clock was stepped in the epoch last advanced to.
    pub fn clock_stepped(&mut self) {
        self.periods.clock_stepped();
        self.whole.clock_stepped();
    }

    /// Ends the run with the epoch before `end`: the last period, if it was active, and the
    /// whole run, if any was.
    pub fn finish(self, end: u64) -> Result<(Option<Period>, Option<Period>)> {
        let Self {
            periods,
            whole,
            labels,
            rows,
            ..
        } = self;
        let last = periods.finish_before(end)?.map(|period| complete(period, labels, rows));
        let whole = whole.finish_before(end)?.map(|period| complete(period, labels, None));
        Ok((last, whole))
    }
}

/// Adds what a monitor does not know: labels and, if wanted, rows.
fn complete(mut period: Period, labels: &Labels, mut rows: Option<Rows>) -> Period {
    for channel in &mut period.channels {
        channel.label = labels.name(channel.channel);
        channel.epochs = rows.as_mut().map(|rows| rows.remove(&channel.channel).unwrap_or_default());
    }
    period
}
