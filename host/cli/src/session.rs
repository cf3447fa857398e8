//! A run on a card: from a stimulus to rows and counters.

use std::time::Duration;

use anyhow::{Context, Result};
use wiremeter_driver::{Card, Config, Counters, Device, Mode, TimeSource, clock};
use wiremeter_model::{ModelCard, Params};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

use crate::args::Backend;
use crate::join::Join;
use crate::labels::{ChannelBy, Labels};
use crate::progress::Progress;
use crate::report::Report;
use crate::timing::Timing;

/// The age at which the card gives a packet up. Beyond 4.29 s its delays would be wrong.
const LIMIT_NS: u32 = 2_000_000_000;
/// The ring holds 2 to this power records.
const RING_LOG2: u32 = 16;

/// What to measure.
pub struct Job<'a> {
    /// When.
    pub timing: &'a Timing,
    /// End of the last period, in the card's time.
    pub end_ns: u64,
    /// The classifier's table.
    pub labels: &'a Labels,
    /// What the card sees.
    pub stimulus: Stimulus,
}

/// A card, ready after its reset, that will see `stimulus`.
///
/// # Errors
/// The simulation cannot be built, or the card is not the one the driver knows.
pub fn open(backend: Backend, timeline: Timeline, stimulus: Stimulus) -> Result<Device<Box<dyn Card>>> {
    let card: Box<dyn Card> = match backend {
        Backend::Rtl => {
            let card = RtlCard::open(&Build::card(timeline.width), timeline, stimulus);
            Box::new(card.context("the card cannot be simulated")?)
        }
        Backend::Model => Box::new(ModelCard::new(params(timeline.width), timeline, stimulus)),
    };
    Ok(Device::open(card)?)
}

/// Measures, and gives rows to the report as they come.
///
/// # Errors
/// The card failed, or cannot do what the job asks.
pub fn run(backend: Backend, job: Job, report: &mut Report) -> Result<Counters> {
    let Job {
        timing,
        end_ns,
        labels,
        stimulus,
    } = job;
    let timeline = timing.timeline();
    let device = open(backend, timeline, stimulus)?;
    // The last events count when the card no longer holds them.
    let held_ns = timeline.time_of((2 * device.identity().horizon).into()).ns - timeline.start_ns;
    let mut ready = device.configure(&config(timing, labels)?)?;
    let mut counters = Counters::start(ready.card())?;
    let mut running = ready.run(timing.start_ns())?;

    let mut join = Join::new(timing, end_ns, report);
    let mut progress = Progress::new();
    let mut records = Vec::new();
    loop {
        let now_ns = clock::now(running.card())?;
        progress.at(now_ns.saturating_sub(timing.start_ns()), end_ns - timing.start_ns());
        let left_ns = (end_ns + held_ns).saturating_sub(now_ns);
        if left_ns == 0 {
            break;
        }
        // The interrupt ends the wait with every epoch in which packets count, long before a counter has wrapped.
        running.wait(Duration::from_nanos(left_ns), |record| records.push(record))?;
        counters.update(running.card())?;
        records.drain(..).try_for_each(|record| join.record(&record))?;
    }
    let (mut device, _) = running.stop(|record| records.push(record))?;
    records.drain(..).try_for_each(|record| join.record(&record))?;
    join.finish();
    counters.update(device.card())?;
    Ok(counters)
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

/// The sizes of the model of a card.
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
        reuse_clocks: 24,
    }
}
