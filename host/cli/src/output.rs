//! How results are printed.

mod csv;
mod human;
mod json;
pub mod table;

use std::io::{self, BufWriter, Write};

use serde::Serialize;
use wiremeter_aggregate::Period;

use self::table::{Table, Tone};
use crate::totals::Totals;

/// A period as the card measured it, beside the node's truth where there is one.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// The card's; absent if it saw nothing in this period.
    pub card: Option<&'a Period>,
    /// The node's.
    pub truth: Option<&'a Period>,
}

/// A form of output. Each call writes whole lines and flushes them.
pub trait Output {
    /// Prints a period.
    fn period(&mut self, pair: Pair) -> io::Result<()>;

    /// Prints what is known at the end: the run as one period, and the totals.
    fn end(&mut self, whole: Pair, totals: &Totals) -> io::Result<()>;
}

/// The forms of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Aligned tables; colours on a terminal.
    Human,
    /// One object a line.
    Json,
    /// One channel and period a line; with the rows of Table 1, one channel and epoch.
    Csv,
}

/// Output to stdout; `per_epoch` says that periods come with their rows of Table 1.
pub fn to_stdout(form: Form, per_epoch: bool) -> Box<dyn Output> {
    match form {
        Form::Human => Box::new(human::Human::new(BufWriter::new(anstream::stdout()), per_epoch)),
        Form::Json => Box::new(json::Json(BufWriter::new(io::stdout()))),
        Form::Csv => Box::new(csv::Csv::new(BufWriter::new(io::stdout()), io::stderr(), per_epoch)),
    }
}

/// One value as JSON, and the end of its line.
///
/// # Errors
/// The writer's.
pub fn line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}

/// Aligned columns to stdout.
///
/// # Errors
/// Stdout is closed.
pub fn list(lines: Vec<Vec<String>>) -> io::Result<()> {
    let mut out = BufWriter::new(anstream::stdout());
    list_to(&mut out, lines)?;
    out.flush()
}

/// Aligned columns.
///
/// # Errors
/// The writer's.
pub fn list_to(out: &mut impl Write, lines: Vec<Vec<String>>) -> io::Result<()> {
    let mut table = Table::new(usize::MAX, &[]);
    for line in lines {
        table.row(line.into_iter().map(|text| (text, Tone::Plain)).collect());
    }
    table.write(out)
}

#[cfg(test)]
mod tests {
    use wiremeter_aggregate::{Period, Plan, Row, Suspects};

    use crate::labels::{ChannelBy, Labels};
    use crate::tally::Tally;
    use crate::totals::{Captured, Periods, Totals};

    /// Period 2 of a run with τ = 1 µs and N = K = 2: in its second epoch 24 cells of two
    /// packets left channel 3, dscp 46; one was matched, after 100 ns. `per_epoch` adds this row.
    pub fn period(per_epoch: bool) -> Period {
        let mut labels = Labels::new(ChannelBy::Dscp);
        [1, 2, 46].into_iter().for_each(|label| labels.add(label));
        let plan = Plan::new(1_000, 2, 2, 0).expect("two sets");
        let mut tally = Tally::new(plan, &labels, per_epoch).expect("a short run");
        tally.advance(3, 0).expect("in order");
        let row = Row {
            cells: 24,
            packets: 2,
            busy: 1_600,
            peak_delay: 1_600,
            total_delay: 1_600,
            max_occupancy: 1,
            suspects: Suspects {
                unmatched: 1,
                ..Suspects::default()
            },
            ..Row::default()
        };
        tally.row(3, &row);
        tally.finish(4).expect("after epoch 3").0.expect("active")
    }

    /// Totals of a card whose every counter is 5.
    pub fn totals() -> Totals {
        let captured = Captured {
            ingress: 7,
            ..Captured::default()
        };
        Totals::new(|_| 5, Periods::default(), Some(captured), &Labels::new(ChannelBy::Dscp))
    }
}
