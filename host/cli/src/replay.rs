//! `wiremeter replay`: captures of the two sides of a queue, as the card would have seen them.

use anyhow::Result;
use wiremeter_wire::tap::{Stimulus, schedule};

use crate::args::Replay;
use crate::drops;
use crate::labels::Labels;
use crate::load::Capture;
use crate::measure::{self, Run};
use crate::timing::Timing;
use crate::totals::Captured;

/// Runs the command.
///
/// # Errors
/// A file cannot be read, or the run fails.
pub fn run(args: &Replay) -> Result<()> {
    let measure = &args.measure;
    let (entered, left) = (Capture::read(&args.ingress)?, Capture::read(&args.egress)?);
    let mut dropped = args.drops.as_deref().map(drops::read).transpose()?.unwrap_or_default();
    let timing = Timing::new(entered.first_ns().min(left.first_ns()), measure)?;
    let mut labels = Labels::new(measure.channel_by);
    labels.find(&entered.frames);
    labels.find(&left.frames);

    let timeline = timing.timeline(args.simulated.width.into());
    let frames = timing.shift(&entered.frames);
    let (ingress, ingress_queued) = schedule(&frames, timeline);
    let (egress, egress_queued) = schedule(&timing.shift(&left.frames), timeline);
    for drop in &mut dropped {
        drop.time_ns = timing.card_ns(drop.time_ns);
    }
    let drops = drops::schedule(&dropped, &frames, &ingress, timeline, &labels);
    let run = Run {
        timing: &timing,
        labels: &labels,
        stimulus: Stimulus { ingress, egress, drops },
        truth: Vec::new(),
        captured: Captured::new(&entered, ingress_queued).with_egress(&left, egress_queued),
    };
    measure::run(run, measure, args.simulated)
}
