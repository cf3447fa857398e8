//! All channels of a card, period after period.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::channel::Sums;
use crate::period::{Period, Suspect};
use crate::plan::Plan;
use crate::row::Row;

/// An epoch older than one already seen, or than the first period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("epoch {epoch} comes after epoch {latest}")]
pub struct OutOfOrder {
    /// The epoch refused.
    pub epoch: u64,
    /// The latest epoch, or the first one allowed.
    pub latest: u64,
}

/// Makes Table 2 of Table 1, row Q4.
#[derive(Debug)]
pub struct Monitor {
    plan: Plan,
    latest: u64,
    active: BTreeMap<u16, Sums>,
    /// A_0 of the channels that have one, in ticks.
    before: BTreeMap<u16, f64>,
    common: Suspect,
}

impl Monitor {
    /// A monitor at the start of the plan's first period.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            latest: plan.first(),
            active: BTreeMap::new(),
            before: BTreeMap::new(),
            common: Suspect::default(),
        }
    }

    /// Goes on to `epoch`, a full epoch number (start / τ, not modulo 2³²). Gives the
    /// period that this ends, if a channel was active in it.
    ///
    /// # Errors
    /// An epoch before the latest one; the monitor stays as it is.
    pub fn advance(&mut self, epoch: u64) -> Result<Option<Period>, OutOfOrder> {
        self.advance_after_loss(epoch, 0)
    }

    /// As [`Monitor::advance`], when `records` of the epochs from the last one to this one were lost:
    /// the period at hand and that of `epoch` are both suspect.
    ///
    /// # Errors
    /// An epoch before the latest one; the monitor stays as it is.
    pub fn advance_after_loss(&mut self, epoch: u64, records: u32) -> Result<Option<Period>, OutOfOrder> {
        let latest = self.latest;
        let version = match self.plan.version(epoch) {
            Some(version) if epoch >= latest => version,
            _ => return Err(OutOfOrder { epoch, latest }),
        };
        let now = self.version();
        self.common.records_lost += u64::from(records);
        let mut ended = None;
        if version > now {
            ended = self.end_period();
            self.common.records_lost = u64::from(records);
        }
        if version > now + 1 {
            self.before.clear();
        }
        self.latest = epoch;
        Ok(ended)
    }

    /// Takes a channel's row of the epoch last advanced to; at most one a channel and epoch.
    /// A merged row that goes on beyond its period counts wholly in the one it starts in.
    pub fn row(&mut self, channel: u16, row: &Row) {
        let (sets, before) = (self.plan.sets(), self.before.get(&channel).copied());
        let set = self.plan.set(self.latest - self.plan.first_of(self.version()));
        self.active.entry(channel).or_insert_with(|| Sums::new(sets, before)).add(set, row);
    }

    /// The clock was stepped in the epoch last advanced to: all channels of its period are suspect.
    pub fn clock_stepped(&mut self) {
        self.common.clock_step += 1;
    }

    /// Ends the period at hand as if all its epochs to come were idle.
    #[must_use]
    pub fn finish(mut self) -> Option<Period> {
        self.end_period()
    }

    /// Ends the measurement with the epoch before `end`: the period at hand, if this cuts it
    /// short, has only the epochs up to there.
    ///
    /// # Errors
    /// An `end` that is not after the latest epoch.
    pub fn finish_before(mut self, end: u64) -> Result<Option<Period>, OutOfOrder> {
        let latest = self.latest;
        if end <= latest {
            return Err(OutOfOrder { epoch: end, latest });
        }
        let passed = end - self.plan.first_of(self.version());
        Ok(self.end_period_of(self.plan.cut(passed)))
    }

    fn end_period(&mut self) -> Option<Period> {
        self.end_period_of(self.plan)
    }

    /// Ends the period at hand as one of `plan`, which begins with it but may be shorter.
    fn end_period_of(&mut self, plan: Plan) -> Option<Period> {
        let active = std::mem::take(&mut self.active);
        let common = std::mem::take(&mut self.common);
        self.before = active.iter().filter_map(|(&c, sums)| Some((c, sums.last_set()?))).collect();
        let version = self.version();
        let period = Period {
            start_ns: self.plan.first_of(version) * self.plan.tau_ns(),
            epoch_ns: plan.tau_ns(),
            epochs: plan.epochs(),
            version,
            channels: active.iter().map(|(&c, sums)| sums.table2(c, &plan, &common)).collect(),
        };
        (!period.channels.is_empty()).then_some(period)
    }

    fn version(&self) -> u64 {
        self.plan.version(self.latest).expect("latest is never before the first period")
    }
}
