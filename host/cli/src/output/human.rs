//! Tables for people: each channel as the card saw it, the node's truth below.

use std::collections::BTreeSet;
use std::io::{self, Write};

use anstyle::Style;
use wiremeter_aggregate::{Channel, Period};

use super::table::{Cell, Table, Tone};
use super::{Output, Pair};
use crate::totals::{Counts, Totals};
use crate::units::{or_dash, show_count, show_exact_time, show_share, show_si, show_time};

/// Periods shown of a long run; its end shows them all as one.
const SHOWN: u64 = 8;

/// A heading and what stands under it.
type Column = (&'static str, fn(&Channel) -> String);

const TRAFFIC: [Column; 10] = [
    ("packets", |c| show_count(c.packets)),
    ("cells", |c| show_count(c.cells)),
    ("lost", |c| show_count(c.lost)),
    ("of offered", |c| or_dash(c.loss_rate_offered, show_share)),
    ("busy", |c| show_time(c.busy_ns)),
    ("cells/s", |c| show_si(c.throughput_avg_cells_s)),
    ("peak", |c| show_si(c.throughput_peak_cells_s)),
    ("while busy", |c| or_dash(c.effective_rate_avg_cells_s, show_si)),
    ("least", |c| or_dash(c.effective_rate_min_cells_s, show_si)),
    ("longest queue", |c| show_count(c.max_occupancy.into())),
];
const DELAY: [Column; 3] = [
    ("delay", |c| or_dash(c.delay_avg_ns, show_time)),
    ("deviation", |c| or_dash(c.delay_deviation_ns, show_time)),
    ("peak", |c| or_dash(c.delay_peak_ns, show_time)),
];
/// The run as one has no sets of epochs to compare.
const FLUCTUATION: [Column; 2] = [
    ("fluctuation", |c| or_dash(c.delay_fluctuation_ns, show_time)),
    ("its sum", |c| or_dash(c.delay_fluctuation_sum_ns, show_time)),
];
const SUSPECT: [Column; 1] = [("suspect", suspects)];
const TABLE1: [&str; 10] = [
    "channel",
    "label",
    "epoch",
    "packets",
    "cells",
    "lost",
    "busy",
    "peak delay",
    "total delay",
    "longest queue",
];

/// Tables to a writer.
pub struct Human<W: Write> {
    out: W,
    shown: u64,
    active: u64,
}

impl<W: Write> Human<W> {
    /// Tables to `out`, which takes care of the colours; of the first periods only, unless every epoch is wanted.
    pub fn new(out: W, per_epoch: bool) -> Self {
        let shown = if per_epoch { u64::MAX } else { SHOWN };
        Self { out, shown, active: 0 }
    }

    fn tables(&mut self, pair: Pair, delay: &[Column]) -> io::Result<()> {
        for columns in [&TRAFFIC, delay] {
            let headings: Vec<_> = ["channel", "label", ""]
                .into_iter()
                .chain(columns.iter().map(|(heading, _)| *heading))
                .collect();
            let mut table = Table::new(3, &headings);
            for (card, truth) in channels(pair) {
                rows(&mut table, columns, card, truth);
            }
            table.write(&mut self.out)?;
            writeln!(self.out)?;
        }
        Ok(())
    }

    fn epochs(&mut self, period: &Period) -> io::Result<()> {
        let mut table = Table::new(2, &TABLE1);
        for channel in &period.channels {
            for epoch in channel.epochs.iter().flatten() {
                let cells = [
                    channel.channel.to_string(),
                    channel.label.clone(),
                    show_count(epoch.n),
                    show_count(epoch.packets.into()),
                    show_count(epoch.cells.into()),
                    show_count(epoch.lost.into()),
                    show_time(epoch.busy_ns),
                    show_time(epoch.peak_delay_ns),
                    show_time(epoch.total_delay_ns),
                    show_count(epoch.max_occupancy.into()),
                ];
                table.row(cells.map(|text| (text, Tone::Plain)).to_vec());
            }
        }
        table.write(&mut self.out)?;
        writeln!(self.out)
    }

    fn title(&mut self, text: &str) -> io::Result<()> {
        let bold = Style::new().bold();
        writeln!(self.out, "{bold}{text}{bold:#}")
    }
}

impl<W: Write> Output for Human<W> {
    fn period(&mut self, pair: Pair) -> io::Result<()> {
        self.active += 1;
        let Some(period) = pair.card.or(pair.truth).filter(|_| self.active <= self.shown) else {
            return Ok(());
        };
        let (version, start) = (show_count(period.version), date(period.start_ns));
        let (epochs, tau) = (show_count(period.epochs), show_exact_time(period.epoch_ns));
        self.title(&format!("period {version}: {start}, {epochs} epochs of {tau}"))?;
        self.tables(pair, &[&DELAY[..], &FLUCTUATION, &SUSPECT].concat())?;
        if let Some(card) = pair.card.filter(|card| card.channels.iter().any(|c| c.epochs.is_some())) {
            self.epochs(card)?;
        }
        self.out.flush()
    }

    fn end(&mut self, whole: Pair, totals: &Totals) -> io::Result<()> {
        if let Some(hidden) = self.active.checked_sub(self.shown).filter(|hidden| *hidden > 0) {
            writeln!(
                self.out,
                "{} more periods; --per-epoch, --json and --csv print them all\n",
                show_count(hidden)
            )?;
        }
        if let Some(period) = whole.card.or(whole.truth) {
            let (start, epochs) = (date(period.start_ns), show_count(period.epochs));
            self.title(&format!(
                "whole run: {start}, {epochs} epochs of {}",
                show_exact_time(period.epoch_ns)
            ))?;
            self.tables(whole, &[&DELAY[..], &SUSPECT].concat())?;
        }
        self::totals(&mut self.out, totals)
    }
}

/// The channels of either side, by number.
fn channels<'a>(pair: Pair<'a>) -> impl Iterator<Item = (Option<&'a Channel>, Option<&'a Channel>)> {
    let all = |period: Option<&'a Period>| period.map_or(&[][..], |period| &period.channels);
    let (card, truth) = (all(pair.card), all(pair.truth));
    let numbers: BTreeSet<u16> = card.iter().chain(truth).map(|channel| channel.channel).collect();
    let find = |list: &'a [Channel], number| list.iter().find(|channel| channel.channel == number);
    numbers.into_iter().map(move |number| (find(card, number), find(truth, number)))
}

/// The card's row and, if there is a truth, the node's: quiet where it is the same, loud and marked where it is not.
fn rows(table: &mut Table, columns: &[Column], card: Option<&Channel>, truth: Option<&Channel>) {
    let texts = |channel: &Channel| -> Vec<String> { columns.iter().map(|(_, show)| show(channel)).collect() };
    let row = |channel: &Channel, source: &str, tone, cells: Vec<Cell>| {
        let name = [channel.channel.to_string(), channel.label.clone(), source.to_owned()];
        name.map(|text| (text, tone)).into_iter().chain(cells).collect()
    };
    let measured = card.map(texts);
    if let (Some(card), Some(texts)) = (card, &measured) {
        let cells = texts.iter().map(|text| (text.clone(), Tone::Plain)).collect();
        table.row(row(card, if truth.is_some() { "card" } else { "" }, Tone::Plain, cells));
    }
    let Some(truth) = truth else { return };
    let cell = |(column, text): (usize, String)| match &measured {
        Some(measured) if measured[column] == text => (text, Tone::Quiet),
        // A node suspects nothing.
        _ if text.is_empty() => (text, Tone::Quiet),
        _ => (format!("≠ {text}"), Tone::Loud),
    };
    let cells = texts(truth).into_iter().enumerate().map(cell).collect();
    table.row(row(truth, "node", Tone::Quiet, cells));
}

fn suspects(channel: &Channel) -> String {
    let reasons = channel.suspect.reasons();
    reasons
        .map(|(name, count)| format!("{name} {}", show_count(count)))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Writes the totals as a few lines.
pub fn totals(out: &mut impl Write, totals: &Totals) -> io::Result<()> {
    let mut table = Table::new(2, &[]);
    let mut line = |name: &str, text: String| {
        table.row(vec![(name.to_owned(), Tone::Quiet), (text, Tone::Plain)]);
    };
    let count = |count: u64, what: &str| format!("{} {what}", show_count(count));
    line(
        "periods",
        format!("{}, {}", count(totals.periods.active, "active"), count(totals.periods.idle, "idle")),
    );
    if let Some(captured) = &totals.captured {
        let queued = captured.ingress_queued + captured.egress_queued.unwrap_or(0);
        line(
            "captured",
            format!(
                "{}, {}, {}",
                count(captured.ingress + captured.egress.unwrap_or(0), "frames"),
                count(queued, "queued at the tap"),
                count(captured.cut, "cut by the capture")
            ),
        );
    }
    for (name, sides) in [("frames", &totals.frames), ("parsed", &totals.parsed), ("reasons", &totals.reasons)] {
        line(&format!("{name} in"), nonzero(&sides.ingress));
        line(&format!("{name} out"), nonzero(&sides.egress));
    }
    let labels = &totals.labels;
    line(
        "labels",
        format!(
            "{}, {} without one; {} in and {} out are unknown",
            count(labels.channels, "with a channel"),
            show_count(labels.refused),
            show_count(labels.unknown_ingress),
            show_count(labels.unknown_egress)
        ),
    );
    line("lists", nonzero(&totals.lists));
    let records = &totals.records;
    let mut parts = vec![count(records.written, "written"), count(records.lost.sum(), "lost")];
    if records.missing > 0 {
        parts.push(count(records.missing, "lost on their way here"));
    }
    line("records", parts.join(", "));
    if !totals.reflected.is_zero() {
        line("reflected", nonzero(&totals.reflected));
    }
    table.write(out)?;
    out.flush()
}

fn nonzero(counts: &Counts) -> String {
    let some = counts.0.iter().filter(|(_, count)| *count > 0);
    let texts: Vec<_> = some.map(|(name, count)| format!("{name} {}", show_count(*count))).collect();
    if texts.is_empty() { "none".to_owned() } else { texts.join(", ") }
}

/// PTP nanoseconds as a date to the nanosecond.
fn date(ns: u64) -> String {
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_nanos(ns);
    humantime::format_rfc3339_nanos(time).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::tests::{period, totals};

    fn print(per_epoch: bool, card: Option<&Period>, truth: Option<&Period>, times: usize) -> String {
        let mut out = Vec::new();
        let mut human = Human::new(anstream::StripStream::new(&mut out), per_epoch);
        for _ in 0..times {
            human.period(Pair { card, truth }).expect("written");
        }
        human.end(Pair { card: None, truth: None }, &totals()).expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_period_of_a_card_alone() {
        let text = print(true, Some(&period(true)), None, 1);
        let expected = "\
period 2: 1970-01-01T00:00:00.000002000Z, 2 epochs of 1 µs
channel  label      packets  cells  lost  of offered      busy  cells/s     peak  while busy    least  longest queue
3        dscp 46          2     24     0         0 %  100.0 ns  12.00 M  24.00 M     240.0 M  240.0 M              1

channel  label         delay  deviation      peak  fluctuation  its sum      suspect
3        dscp 46    100.0 ns          –  100.0 ns            –        –  unmatched 1

channel  label    epoch  packets  cells  lost      busy  peak delay  total delay  longest queue
3        dscp 46      2        2     24     0  100.0 ns    100.0 ns     100.0 ns              1
";
        assert!(text.starts_with(expected), "{text}");
    }

    #[test]
    fn the_node_stands_below_and_its_differences_are_marked() {
        let card = period(false);
        let mut truth = card.clone();
        truth.channels[0].packets = 3;
        truth.channels[0].suspect = wiremeter_aggregate::Suspect::default();
        let text = print(false, Some(&card), Some(&truth), 1);
        let rows: Vec<Vec<&str>> = text.lines().skip(2).take(2).map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[0][..6], ["3", "dscp", "46", "card", "2", "24"]);
        assert_eq!(rows[1][..7], ["3", "dscp", "46", "node", "≠", "3", "24"]);
        assert_eq!(text.matches('≠').count(), 1, "{text}");
    }

    #[test]
    fn what_only_the_node_saw_is_marked() {
        let text = print(false, None, Some(&period(false)), 1);
        assert!(text.contains("node      ≠ 2   ≠ 24"), "{text}");
    }

    #[test]
    fn long_runs_are_cut_short_unless_every_epoch_is_wanted() {
        let text = print(false, Some(&period(false)), None, 10);
        assert_eq!(text.matches("period 2:").count(), 8);
        assert!(
            text.contains("2 more periods; --per-epoch, --json and --csv print them all"),
            "{text}"
        );
        assert_eq!(print(true, Some(&period(true)), None, 10).matches("period 2:").count(), 10);
    }

    #[test]
    fn totals_name_what_is_not_zero() {
        let text = print(false, None, None, 0);
        // Every counter is 5: seven types of records were lost.
        assert!(
            text.contains("records      5 written, 35 lost, 5 lost on their way here\n"),
            "{text}"
        );
        assert!(
            text.contains("captured     7 frames, 0 queued at the tap, 0 cut by the capture\n"),
            "{text}"
        );
    }
}
