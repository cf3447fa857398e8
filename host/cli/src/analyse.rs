//! `wiremeter analyse`: the figures of probe sessions from a file of their replies.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use wiremeter_probe::{Analysis, Delay, Figures, Intervals, Line, Reply, Sent};

use crate::args::Analyse;
use crate::output;
use crate::output::table::{Cell, Table, Tone};
use crate::units::{or_dash, show_count, show_share, show_si, show_time};

/// Reads the file and prints the figures of each session.
pub fn run(args: &Analyse) -> Result<()> {
    let sessions = read(&args.records, args)?;
    let figures: Vec<Figures> = sessions.values().map(Analysis::finish).collect();
    if args.json {
        let mut out = BufWriter::new(io::stdout());
        for figures in &figures {
            output::line(&mut out, figures)?;
        }
        return Ok(out.flush()?);
    }
    print(&figures, &mut BufWriter::new(anstream::stdout()))?;
    Ok(())
}

fn read(path: &Path, args: &Analyse) -> Result<BTreeMap<u16, Analysis>> {
    let file = || path.display().to_string();
    let mut sessions: BTreeMap<u16, Sent> = BTreeMap::new();
    let mut replies: Vec<(usize, Reply)> = Vec::new();
    for (number, line) in (1..).zip(BufReader::new(File::open(path).with_context(file)?).lines()) {
        let at = || format!("{}, line {number}", path.display());
        match serde_json::from_str(&line.with_context(at)?).with_context(at)? {
            Line::Reply(reply) => replies.push((number, reply)),
            Line::Sent(sent) => {
                if let Some(twice) = sessions.insert(sent.session, sent) {
                    bail!(
                        "{}: session {} is there twice: keep runs in files of their own",
                        at(),
                        twice.session
                    );
                }
            }
        }
    }
    if sessions.is_empty() {
        bail!("{}: no `sent` line of any session", path.display());
    }
    let begin = |(number, sent): (&u16, &Sent)| {
        let analysis = Analysis::new(sent).with_intervals(args.interval, args.threshold);
        (*number, analysis)
    };
    let mut all: BTreeMap<u16, Analysis> = sessions.iter().map(begin).collect();
    for (number, reply) in &replies {
        match all.get_mut(&reply.session) {
            Some(analysis) => analysis.add(reply),
            None => bail!(
                "{}, line {number}: a reply of session {}, of which there is no `sent` line",
                path.display(),
                reply.session
            ),
        }
    }
    Ok(all)
}

fn plain(text: impl Into<String>) -> Cell {
    (text.into(), Tone::Plain)
}

/// Red if it is not zero.
fn bad(count: u64) -> Cell {
    (show_count(count), if count == 0 { Tone::Plain } else { Tone::Loud })
}

/// Tables for people.
pub fn print(all: &[Figures], out: &mut impl Write) -> io::Result<()> {
    let headings = [
        "session",
        "sent",
        "received",
        "lost",
        "there",
        "back",
        "late",
        "duplicate",
        "reordered",
        "available",
        "throughput, least",
        "most",
    ];
    let mut counts = Table::new(1, &headings);
    for f in all {
        let intervals = |show: fn(&Intervals) -> String| plain(or_dash(f.intervals.as_ref(), show));
        counts.row(vec![
            plain(f.session.to_string()),
            plain(show_count(f.sent)),
            plain(show_count(f.received)),
            bad(f.lost),
            plain(or_dash(f.lost_forward, show_count)),
            plain(or_dash(f.lost_backward, show_count)),
            bad(f.late),
            bad(f.duplicate),
            bad(f.reordered),
            intervals(|i| show_share(i.availability)),
            intervals(|i| format!("{}bit/s", show_si(i.throughput_bit_s[0]))),
            intervals(|i| format!("{}bit/s", show_si(i.throughput_bit_s[1]))),
        ]);
    }
    counts.write(out)?;
    writeln!(out)?;
    delays(all, out)?;
    if all.iter().any(|f| f.received > 0 && !f.synchronised) {
        writeln!(
            out,
            "\nA clock is not synchronised: delays there and back are off by the clocks' difference."
        )?;
    }
    out.flush()
}

fn delays(all: &[Figures], out: &mut impl Write) -> io::Result<()> {
    let headings = [
        "session",
        "delay",
        "least",
        "mean",
        "deviation",
        "50 %",
        "90 %",
        "99 %",
        "99.9 %",
        "most",
        "successive",
        "jitter",
        "± error",
        "",
    ];
    let mut table = Table::new(2, &headings);
    for f in all {
        let rows = [
            ("round trip", &f.round_trip),
            ("there", &f.forward),
            ("back", &f.backward),
            ("reflector", &f.delta),
        ];
        for (name, delay) in rows {
            let Some(delay) = delay else { continue };
            table.row(row(f.session, name, delay));
        }
    }
    table.write(out)
}

#[allow(clippy::cast_precision_loss)]
fn row(session: u16, name: &str, d: &Delay) -> Vec<Cell> {
    // A negative delay is the clocks' difference, and no delay.
    let time = |ns: i64| match ns {
        0.. => plain(show_time(ns as f64)),
        _ => (format!("−{} clock", show_time(ns.unsigned_abs() as f64)), Tone::Loud),
    };
    let mut row = vec![plain(session.to_string()), plain(name), time(d.minimum_ns)];
    row.push(time(d.mean_ns.round() as i64));
    row.push(plain(or_dash(d.variance_ns2, |v| show_time(v.sqrt()))));
    row.extend(d.percentiles_ns.map(time));
    row.push(time(d.maximum_ns));
    row.push(plain(or_dash(d.difference_mean_ns, show_time)));
    row.push(plain(show_time(d.jitter_ns)));
    row.push(plain(or_dash(d.error_ns, show_time)));
    if d.negative > 0 {
        row.push((format!("clock error: {} negative", show_count(d.negative)), Tone::Loud));
    }
    row
}
