//! From rows to print, in step with the run.

use std::iter::Peekable;
use std::vec::IntoIter;

use anyhow::Result;
use wiremeter_aggregate::{Period, Row};

use crate::output::{Output, Pair};
use crate::tally::Tally;
use crate::totals::Totals;

/// What a node knows of a run: its active periods, and the run as one.
#[derive(Debug)]
pub struct Truth {
    periods: Peekable<IntoIter<Period>>,
    whole: Option<Period>,
}

impl Truth {
    /// Takes the node's rows (epoch, channel, row), which come by rising epoch, into `tally`,
    /// up to epoch `end`.
    pub fn new(mut tally: Tally, rows: impl IntoIterator<Item = (u64, u16, Row)>, end: u64) -> Result<Self> {
        let mut periods = Vec::new();
        for (epoch, channel, row) in rows {
            periods.extend(tally.advance(epoch, 0)?);
            tally.row(channel, &row);
        }
        let (last, whole) = tally.finish(end)?;
        periods.extend(last);
        Ok(Self {
            periods: periods.into_iter().peekable(),
            whole,
        })
    }
}

/// Prints periods as they end, each beside its truth if there is one.
pub struct Report<'a> {
    tally: Tally<'a>,
    truth: Truth,
    output: Box<dyn Output>,
    active: u64,
}

impl<'a> Report<'a> {
    /// A report of the card's rows, of which `tally` has none yet.
    pub fn new(tally: Tally<'a>, truth: Truth, output: Box<dyn Output>) -> Self {
        Self {
            tally,
            truth,
            output,
            active: 0,
        }
    }

    /// Goes on to `epoch`, before which `lost` records were lost.
    pub fn advance(&mut self, epoch: u64, lost: u32) -> Result<()> {
        match self.tally.advance(epoch, lost)? {
            Some(period) => print(&mut *self.output, &mut self.truth.periods, &mut self.active, &period),
            None => Ok(()),
        }
    }

    /// Takes a channel's row of the epoch last advanced to.
    pub fn row(&mut self, channel: u16, row: &Row) {
        self.tally.row(channel, row);
    }

    /// The clock was stepped in the epoch last advanced to.
    pub fn clock_stepped(&mut self) {
        self.tally.clock_stepped();
    }

    /// Ends the run with the epoch before `end` and prints what is left. `totals` makes the
    /// totals from the number of active periods.
    pub fn finish(self, end: u64, totals: impl FnOnce(u64) -> Totals) -> Result<()> {
        let Self {
            tally,
            mut truth,
            mut output,
            mut active,
        } = self;
        let (last, whole) = tally.finish(end)?;
        if let Some(period) = last {
            print(&mut *output, &mut truth.periods, &mut active, &period)?;
        }
        for truth in truth.periods {
            output.period(Pair {
                card: None,
                truth: Some(&truth),
            })?;
        }
        let whole = Pair {
            card: whole.as_ref(),
            truth: truth.whole.as_ref(),
        };
        Ok(output.end(whole, &totals(active))?)
    }
}

/// Prints a period of the card beside its truth, and before it those that the card saw nothing of.
fn print(output: &mut dyn Output, truth: &mut Peekable<IntoIter<Period>>, active: &mut u64, period: &Period) -> Result<()> {
    while let Some(unseen) = truth.next_if(|truth| truth.version < period.version) {
        output.period(Pair {
            card: None,
            truth: Some(&unseen),
        })?;
    }
    let same = truth.next_if(|truth| truth.version == period.version);
    *active += 1;
    Ok(output.period(Pair {
        card: Some(period),
        truth: same.as_ref(),
    })?)
}
