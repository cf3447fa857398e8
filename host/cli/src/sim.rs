//! `wiremeter sim`: a capture passes a queueing node, the card measures it.

use anyhow::Result;
use wiremeter_aggregate::{Row, Suspects};
use wiremeter_model::parse::parse;
use wiremeter_wire::capture::Frame;
use wiremeter_wire::node::{Node, Run};
use wiremeter_wire::tap::{Timeline, schedule};
use wiremeter_wire::truth::{Table1, table1};

use crate::args::{Sim, Traffic};
use crate::labels::Labels;
use crate::load::Capture;
use crate::measure;
use crate::timing::Timing;
use crate::totals::Captured;

/// Clocks from a dropped frame's last beat to the node's word of it: less than any card waits for.
const REPORT_CLOCKS: u64 = 16;

/// Runs the command.
///
/// # Errors
/// The capture cannot be read, or the run fails.
pub fn run(args: &Sim) -> Result<()> {
    let measure = &args.measure;
    let capture = Capture::of(&args.traffic)?;
    let timing = Timing::new(capture.first_ns(), measure)?;
    let mut labels = Labels::new(measure.channel_by);
    labels.find(&capture.frames);
    let timeline = timing.timeline(args.simulated.width.into());
    let (passed, queued) = pass(&args.traffic, timing.shift(&capture.frames), timeline, &labels)?;
    let tau_ns = u64::from(measure.epoch);
    let rows = table1(&passed.lives, timeline, tau_ns).into_iter();
    let truth = rows.map(|((epoch, channel), table1)| Ok((timing.epoch(epoch * tau_ns), channel, row(&table1)?)));
    let run = measure::Run {
        timing: &timing,
        labels: &labels,
        stimulus: passed.stimulus,
        truth: truth.collect::<Result<_>>()?,
        captured: Captured::new(&capture, queued),
    };
    measure::run(run, measure, args.simulated)
}

/// Lets frames pass a queueing node with a tap on each side; with how many waited at the tap.
pub fn pass(traffic: &Traffic, frames: Vec<Frame>, timeline: Timeline, labels: &Labels) -> Result<(Run, u64)> {
    let (on_tap, queued) = schedule(&frames, timeline);
    let node = Node {
        rate: traffic.rate,
        limit: usize::try_from(traffic.queue)?,
        latency_ns: 0,
        report_clocks: REPORT_CLOCKS,
    };
    let channel = |bytes: &[u8]| labels.channel(labels.by().label(&parse(bytes)));
    let arrivals: Vec<_> = on_tap.into_iter().map(|frame| (frame.clone(), channel(&frame.bytes))).collect();
    Ok((node.run(timeline.width, &arrivals), queued))
}

fn row(truth: &Table1) -> Result<Row> {
    Ok(Row {
        cells: u32::try_from(truth.cells)?,
        packets: u32::try_from(truth.packets)?,
        busy: truth.busy,
        peak_delay: truth.peak_delay,
        total_delay: truth.total_delay,
        lost: u32::try_from(truth.lost)?,
        max_occupancy: u16::try_from(truth.max_occupancy)?,
        span: 1,
        suspects: Suspects::default(),
    })
}
