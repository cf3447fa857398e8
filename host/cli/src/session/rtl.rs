//! The Verilog of the card, simulated.

use std::time::Duration;

use anyhow::{Context, Result};
use wiremeter_driver::{Config, Device, Mode, TimeSource, clock};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::tap::{Stimulus, Timeline};

use super::{Counters, Job, LIMIT_NS};
use crate::join::Join;
use crate::labels::{ChannelBy, Labels};
use crate::progress::Progress;
use crate::report::Report;
use crate::timing::Timing;

/// The ring holds 2 to this power records.
const RING_LOG2: u32 = 16;
/// Longest wait at once: the card's counters are read before one can wrap.
const WAIT: Duration = Duration::from_secs(1);

/// A simulated card, ready after its reset, that sees `stimulus`.
///
/// # Errors
/// The simulation cannot be built, or the card is not the one the driver knows.
pub fn open(timeline: Timeline, stimulus: Stimulus) -> Result<Device<RtlCard>> {
    let card = RtlCard::open(&Build::card(timeline.width), timeline, stimulus).context("the card cannot be simulated")?;
    Ok(Device::open(card)?)
}

/// Measures with the driver, as any card.
pub fn run(job: Job, report: &mut Report) -> Result<Counters> {
    let Job {
        timing,
        end_ns,
        labels,
        stimulus,
    } = job;
    let timeline = timing.timeline();
    let device = open(timeline, stimulus)?;
    // The last events count when the card no longer holds them.
    let (period_ns, clocks) = timeline.width.period_ns();
    let held_ns = (u128::from(device.identity().horizon) * period_ns).div_ceil(clocks) as u64;
    let mut ready = device.configure(&config(timing, labels)?)?;
    let mut counters = wiremeter_driver::Counters::start(ready.card())?;
    let mut running = ready.run(timing.start_ns())?;

    let mut join = Join::new(timing, end_ns, report);
    let mut progress = Progress::new();
    let mut records = Vec::new();
    loop {
        let now_ns = clock::now(running.card())?;
        progress.at(now_ns.saturating_sub(timing.start_ns()), end_ns - timing.start_ns());
        let Some(left) = (end_ns + 2 * held_ns).checked_sub(now_ns).filter(|left| *left > 0) else {
            break;
        };
        running.wait(WAIT.min(Duration::from_nanos(left)), |record| records.push(record))?;
        counters.update(running.card())?;
        records.drain(..).try_for_each(|record| join.record(&record))?;
    }
    let (mut device, _) = running.stop(|record| records.push(record))?;
    records.drain(..).try_for_each(|record| join.record(&record))?;
    join.finish();
    counters.update(device.card())?;
    Ok(counters.iter().map(|(name, total)| (name.to_owned(), total)).collect())
}

fn config(timing: &Timing, labels: &Labels) -> Result<Config> {
    let (ns, clocks) = timing.timeline().width.period_ns();
    Ok(Config {
        time: TimeSource::Outside,
        increment: u32::try_from((ns << 24) / clocks)?,
        mode: match labels.by() {
            ChannelBy::Vlan => Mode::Vlan,
            ChannelBy::Mpls => Mode::Mpls,
            ChannelBy::Dscp => Mode::Dscp,
            ChannelBy::Port => Mode::Port,
        },
        labels: labels.iter().collect(),
        channels_used: labels.channels(),
        tau_ns: u32::try_from(timing.plan().tau_ns())?,
        limit_ns: LIMIT_NS,
        ring_log2: RING_LOG2,
    })
}
