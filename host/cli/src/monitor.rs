//! `wiremeter monitor`: what passes a card that is there.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};
use signal_hook::consts::{SIGINT, SIGTERM};
use wiremeter_driver::TimeSource;

use crate::args::{Clock, Monitor};
use crate::labels::Labels;
use crate::measure;
use crate::ports;
use crate::report::Truth;
use crate::session::{self, End};
use crate::tally::Tally;
use crate::timing::Timing;

/// Runs the command.
///
/// # Errors
/// The card cannot be had, cannot do this, or failed; or stdout is closed.
pub fn run(args: &Monitor) -> Result<()> {
    let measure = &args.measure;
    let mut labels = Labels::new(measure.channel_by);
    args.labels.iter().for_each(|&label| labels.add(label));
    ensure!(
        labels.refused() == 0,
        "--labels: {} of them are there twice, share a slot of the card's table, or are beyond its channels; leave them out",
        labels.refused()
    );
    let time = time_source(args.clock)?;
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&asked))?;
    }

    let device = session::there(&args.card)?;
    let ready = session::configure(device, measure.epoch, &labels, time)?;
    let identity = *ready.identity();
    let (mut running, counters) = session::begin(ready, args.start)?;
    let _held = ports::hold(&args.reflector.addresses(), &[args.reflector.udp_port])?;
    args.reflector.start(running.card(), &identity)?;
    let timing = Timing::of_card(running.start_ns(), measure)?;
    let end_ns = args.periods.map(|periods| timing.end_ns(periods.get())).transpose()?;
    let truth = Truth::new(Tally::new(timing.plan(), &labels, false)?, [], timing.plan().first() + 1)?;
    let mut report = measure::report(&timing, &labels, measure, truth)?;
    let measured = session::run(running, counters, &timing, End::Asked(&asked, end_ns), &mut report)?;
    measure::finish(report, &measured, &timing, None, &labels)
}

/// Where the card's time comes from.
///
/// # Errors
/// The host's clock is before 1970.
pub fn time_source(clock: Clock) -> Result<TimeSource> {
    Ok(match clock {
        Clock::Outside => TimeSource::Outside,
        Clock::Host => TimeSource::Own(Some(now()?)),
    })
}

/// The host's time: PTP's, if its clock is steered so.
pub fn now() -> Result<u64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let since = since.context("the host's clock is before 1970; set it")?;
    Ok(u64::try_from(since.as_nanos())?)
}
