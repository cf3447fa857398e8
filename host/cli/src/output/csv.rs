//! Comma-separated values: the figures of the JSON under the same names, absent ones empty.

use std::io::{self, Write};

use serde_json::Value;
use wiremeter_aggregate::Period;

use super::{Output, Pair, human};
use crate::totals::Totals;

const PERIOD: [&str; 4] = ["start_ns", "epoch_ns", "epochs", "version"];
const CHANNEL: [&str; 2] = ["channel", "label"];
const TABLE1: [&str; 8] = [
    "n",
    "cells",
    "packets",
    "busy_ns",
    "peak_delay_ns",
    "total_delay_ns",
    "lost",
    "max_occupancy",
];
const TABLE2: [&str; 18] = [
    "cells",
    "packets",
    "busy_ns",
    "lost",
    "throughput_avg_cells_s",
    "throughput_peak_cells_s",
    "effective_rate_avg_cells_s",
    "effective_rate_min_cells_s",
    "max_occupancy",
    "loss_rate",
    "loss_rate_offered",
    "delay_avg_ns",
    "delay_deviation_ns",
    "delay_peak_ns",
    "delay_sets_ns",
    "delay_fluctuation_sum_ns",
    "delay_fluctuation_ns",
    "suspect",
];

/// Comma-separated values to one writer, the totals as text to another.
pub struct Csv<W: Write, E: Write> {
    out: W,
    notes: E,
    own: &'static [&'static str],
    begun: bool,
}

impl<W: Write, E: Write> Csv<W, E> {
    /// A line for each channel and period or, `per_epoch`, for each channel and epoch.
    pub fn new(out: W, notes: E, per_epoch: bool) -> Self {
        let own: &[_] = if per_epoch { &TABLE1 } else { &TABLE2 };
        Self {
            out,
            notes,
            own,
            begun: false,
        }
    }

    fn header(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.begun, true) {
            let names = [&PERIOD[..], &CHANNEL, self.own].concat();
            writeln!(self.out, "{}", names.join(","))?;
        }
        Ok(())
    }

    fn lines(&mut self, period: &Period) -> io::Result<()> {
        let period = serde_json::to_value(period)?;
        for channel in period["channels"].as_array().into_iter().flatten() {
            let place = [fields(&period, &PERIOD), fields(channel, &CHANNEL)].join(",");
            let rows = match channel.get("epochs").and_then(Value::as_array) {
                Some(epochs) => epochs.as_slice(),
                None => std::slice::from_ref(channel),
            };
            for row in rows {
                writeln!(self.out, "{place},{}", fields(row, self.own))?;
            }
        }
        Ok(())
    }
}

impl<W: Write, E: Write> Output for Csv<W, E> {
    fn period(&mut self, pair: Pair) -> io::Result<()> {
        self.header()?;
        if let Some(period) = pair.card {
            self.lines(period)?;
        }
        self.out.flush()
    }

    fn end(&mut self, _: Pair, totals: &Totals) -> io::Result<()> {
        self.header()?;
        self.out.flush()?;
        human::totals(&mut self.notes, totals)
    }
}

fn fields(object: &Value, names: &[&str]) -> String {
    names.iter().map(|name| text(&object[name])).collect::<Vec<_>>().join(",")
}

/// Lists and counts by name are joined by semicolons, so that no field needs quotes.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(";"),
        Value::Object(counts) => counts
            .iter()
            .map(|(name, count)| format!("{name}={count}"))
            .collect::<Vec<_>>()
            .join(";"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use wiremeter_aggregate::{Monitor, Plan, Row, Suspects};

    use super::*;
    use crate::output::tests::{period, totals};

    fn csv(per_epoch: bool) -> (String, String) {
        let (mut out, mut notes) = (Vec::new(), Vec::new());
        let mut csv = Csv::new(&mut out, &mut notes, per_epoch);
        csv.period(Pair {
            card: Some(&period(per_epoch)),
            truth: None,
        })
        .expect("written");
        csv.end(Pair { card: None, truth: None }, &totals()).expect("written");
        (String::from_utf8(out).expect("text"), String::from_utf8(notes).expect("text"))
    }

    #[test]
    fn table_2_is_a_line_a_channel() {
        let (out, notes) = csv(false);
        let lines: Vec<Vec<&str>> = out.lines().map(|line| line.split(',').collect()).collect();
        assert_eq!(lines.len(), 2);
        let field = |name| lines[1][lines[0].iter().position(|found| *found == name).expect(name)];
        assert_eq!((field("start_ns"), field("label"), field("cells")), ("2000", "dscp 46", "24"));
        assert_eq!((field("delay_deviation_ns"), field("delay_sets_ns")), ("", ";100.0"));
        assert_eq!(field("suspect"), "unmatched=1");
        assert!(notes.contains("records"), "{notes}");
    }

    #[test]
    fn table_1_is_a_line_an_epoch() {
        let (out, _) = csv(true);
        let expected = "start_ns,epoch_ns,epochs,version,channel,label,n,cells,packets,busy_ns,\
            peak_delay_ns,total_delay_ns,lost,max_occupancy\n\
            2000,1000,2,2,3,dscp 46,2,24,2,100.0,100.0,100.0,0,1\n";
        assert_eq!(out, expected);
    }

    #[test]
    fn columns_are_all_the_figures_there_are() {
        let mut monitor = Monitor::new(Plan::new(1_000, 2, 2, 0).expect("two sets"));
        monitor.row(
            0,
            &Row {
                suspects: Suspects::default(),
                ..Row::default()
            },
        );
        let channel = &monitor.finish().expect("a row").channels[0];
        let value = serde_json::to_value(channel).expect("serializable");
        let mut names: Vec<_> = value.as_object().expect("an object").keys().map(String::as_str).collect();
        let mut columns = [&CHANNEL[..], &TABLE2].concat();
        names.sort_unstable();
        columns.sort_unstable();
        assert_eq!(names, columns);
    }
}
