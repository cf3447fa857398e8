//! The card in plain Rust: the same measurement in a fraction of the time.

use anyhow::Result;
use wiremeter_abi::reason::{self, L3, L4};
use wiremeter_aggregate::{Row, Suspects};
use wiremeter_model::classify::Mode;
use wiremeter_model::tap::Counters as Counts;
use wiremeter_model::tracker::Schedule;
use wiremeter_model::{Feed, Model, Params, Settings};
use wiremeter_wire::tap::Width;

use super::{Counters, Job};
use crate::labels::ChannelBy;
use crate::progress::Progress;
use crate::report::Report;
use crate::timing::Timing;

/// The sizes of the card of this width.
fn params(width: Width) -> Params {
    let (frame_clocks, drop_window) = match width {
        Width::W64 => (1280, 1920),
        Width::W512 => (160, 400),
    };
    Params {
        width_bytes: width.bytes(),
        channels: 1024,
        entries: 4096,
        slots: 8192,
        frame_clocks,
        drop_window,
        reuse_clocks: 16,
    }
}

/// Measures with the model.
pub fn run(job: Job, report: &mut Report) -> Result<Counters> {
    let Job {
        timing,
        end_ns,
        labels,
        stimulus,
    } = job;
    let timeline = timing.timeline();
    let end = timeline.first_clock_at_or_after(end_ns);
    let mut model = Model::new(params(timeline.width), move |clock| timeline.ticks(clock));
    model.configure(&Settings {
        mode: match labels.by() {
            ChannelBy::Vlan => Mode::Vlan,
            ChannelBy::Mpls => Mode::Mpls,
            ChannelBy::Dscp => Mode::Dscp,
            ChannelBy::Port => Mode::Port,
        },
        table: labels.iter().collect(),
        schedule: Schedule {
            start_ns: timing.start_ns(),
            tau_ns: u32::try_from(timing.plan().tau_ns())?,
            start_number: 0,
        },
    });
    let mut feed = Feed::new(stimulus, timeline.width);
    let mut progress = Progress::new();
    while let Some(clock) = feed.next_clock() {
        feed.step(&mut model);
        take(&mut model, timing, report)?;
        progress.at(clock, end);
    }
    model.finish(end);
    take(&mut model, timing, report)?;
    let output = model.output();
    let mut counters = Counters::new();
    name(&mut counters, "ingress", &output.ingress);
    name(&mut counters, "egress", &output.egress);
    counters.insert("epoch.drops".to_owned(), output.drops);
    counters.insert("epoch.refused_drops".to_owned(), output.refused_drops);
    Ok(counters)
}

/// Passes on the epochs that are over.
fn take(model: &mut Model, timing: &Timing, report: &mut Report) -> Result<()> {
    for epoch in model.take_epochs() {
        report.advance(timing.epoch(epoch.start_ns), 0)?;
        for (channel, row) in epoch.rows {
            report.row(channel, &measured(&row)?);
        }
    }
    Ok(())
}

fn measured(row: &wiremeter_model::Row) -> Result<Row> {
    Ok(Row {
        cells: u32::try_from(row.cells)?,
        packets: u32::try_from(row.packets)?,
        busy: row.busy,
        peak_delay: row.peak_delay,
        total_delay: row.total_delay,
        lost: u32::try_from(row.lost)?,
        max_occupancy: u16::try_from(row.max_occupancy)?,
        span: 1,
        suspects: Suspects {
            exhausted: u32::try_from(row.exhausted)?,
            unmatched: u32::try_from(row.unmatched)?,
            skipped: u32::try_from(row.skipped)?,
            expired: u32::try_from(row.expired)?,
            late_drop: u32::try_from(row.late_drop)?,
        },
    })
}

/// Adds a side's counts under the names of the card's registers.
fn name(counters: &mut Counters, side: &str, counts: &Counts) {
    let mut add = |name: String, count: u64| counters.insert(name, count);
    add(format!("tap.{side}.frames"), counts.frames);
    add(format!("tap.{side}.events"), counts.events);
    add(format!("parse.{side}.vlan"), counts.vlan);
    add(format!("parse.{side}.mpls"), counts.mpls);
    add(format!("classify.unknown_{side}"), counts.unknown);
    for (reason, count) in reason::TAP.iter().zip(counts.refused) {
        add(format!("tap.{side}.{}", reason.name), count);
    }
    for (kind, count) in L3.iter().zip(counts.kinds).chain(L4.iter().zip(counts.l4)) {
        add(format!("parse.{side}.{kind}"), count);
    }
    for (reason, count) in reason::PARSE.iter().zip(counts.reasons) {
        add(format!("parse.{side}.{}", reason.name), count);
    }
}
