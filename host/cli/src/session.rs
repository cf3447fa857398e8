//! A run on a card: to rows and counters.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use wiremeter_driver::{
    Card, Config, Counters, Device, EtherboneCard, Identity, Interrupts, Mode, Ready, Running, TimeSource, VfioCard, VfioUserCard, clock,
};
use wiremeter_model::{ModelCard, Params};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

use crate::args::{Backend, CardAt};
use crate::join::Join;
use crate::labels::{ChannelBy, Labels};
use crate::progress::Progress;
use crate::report::Report;
use crate::timing::Timing;

/// The age at which the card gives a packet up. Beyond 4.29 s its delays would be wrong.
const LIMIT_NS: u32 = 2_000_000_000;
/// The ring holds 2 to this power records.
const RING_LOG2: u32 = 16;

/// How long a card that is there is left alone before it is asked whether to stop.
const LIVE_WAIT: Duration = Duration::from_millis(100);

/// What a measurement leaves behind, beside its rows.
pub struct Measured {
    /// The card's counters.
    pub counters: Counters,
    /// The number of the epoch before which it ended.
    pub end: u64,
    /// Records that the card wrote, and that did not come.
    pub missing: u64,
}

/// When a measurement ends.
#[derive(Clone, Copy)]
pub enum End<'a> {
    /// At this time of the card's.
    At(u64),
    /// As soon as this is set, or at that time of the card's.
    Asked(&'a AtomicBool, Option<u64>),
}

/// A simulated card, ready after its reset, that will see `stimulus`.
///
/// # Errors
/// The simulation cannot be built, or the card is not the one the driver knows.
pub fn simulated(backend: Backend, timeline: Timeline, stimulus: Stimulus) -> Result<Device<Box<dyn Card>>> {
    let card: Box<dyn Card> = match backend {
        Backend::Rtl => {
            let card = RtlCard::open(&Build::card(timeline.width), timeline, stimulus);
            Box::new(card.context("the card cannot be simulated")?)
        }
        Backend::Model => Box::new(ModelCard::new(params(timeline.width), timeline, stimulus)),
    };
    Ok(Device::open(card)?)
}

/// A card that is there.
///
/// # Errors
/// It cannot be had, or is not the one the driver knows.
pub fn there(card: &CardAt) -> Result<Device<Box<dyn Card>>> {
    let card: Box<dyn Card> = match card {
        CardAt::VfioUser(path) => Box::new(VfioUserCard::open(path, Interrupts::default())?),
        CardAt::Vfio(address) => Box::new(VfioCard::open(address, Interrupts::default())?),
        CardAt::Etherbone(address) => Box::new(EtherboneCard::open(*address)?),
    };
    Ok(Device::open(card)?)
}

/// The period of a card's clock, in its own unit.
///
/// # Errors
/// Its clock is of no frequency that it could count in.
pub fn increment(card: &Identity) -> Result<u32> {
    let hz = card.clock_hz;
    clock::increment(hz.into()).with_context(|| format!("the card says that its clock is of {hz} Hz"))
}

/// Prepares a measurement with epochs of `tau_ns`.
///
/// # Errors
/// The card failed, or cannot do this.
pub fn configure<C: Card>(device: Device<C>, tau_ns: u32, labels: &Labels, time: TimeSource) -> Result<Ready<C>> {
    let config = Config {
        time,
        increment: increment(device.identity())?,
        mode: match labels.by() {
            ChannelBy::Vlan => Mode::Vlan,
            ChannelBy::Mpls => Mode::Mpls,
            ChannelBy::Dscp => Mode::Dscp,
            ChannelBy::Port => Mode::Port,
        },
        labels: labels.iter().collect(),
        channels_used: labels.channels(),
        tau_ns,
        limit_ns: LIMIT_NS,
        ring_log2: RING_LOG2,
    };
    Ok(device.configure(&config)?)
}

/// Has epochs begin at `start_ns` of the card's time, or as soon as can be, and the counters then.
///
/// # Errors
/// The card failed, or the start is over.
pub fn begin<C: Card>(mut ready: Ready<C>, start_ns: Option<u64>) -> Result<(Running<C>, Counters)> {
    let counters = Counters::start(ready.card())?;
    let running = ready.run(start_ns.unwrap_or(0))?;
    if let Some(start_ns) = start_ns {
        let soonest_ns = running.start_ns();
        ensure!(
            soonest_ns == start_ns,
            "the start at {start_ns} ns is over: the card could begin at {soonest_ns} ns; start later"
        );
    }
    Ok((running, counters))
}

/// Measures, and gives rows to the report as they come. The card's counters began as given.
///
/// # Errors
/// The card failed.
pub fn run<C: Card>(mut running: Running<C>, mut counters: Counters, timing: &Timing, end: End, report: &mut Report) -> Result<Measured> {
    // The last events count when the card no longer holds them.
    let held_ns = held_ns(running.identity());
    let mut join = Join::new(timing, report);
    if let End::At(end_ns) | End::Asked(_, Some(end_ns)) = end {
        join.end_at(end_ns);
    }
    let mut progress = Progress::new();
    let mut records = Vec::new();
    let end_ns = loop {
        let now_ns = clock::now(running.card())?;
        let left = match end {
            End::At(end_ns) | End::Asked(_, Some(end_ns)) => {
                progress.at(now_ns.saturating_sub(timing.start_ns()), end_ns - timing.start_ns());
                let left_ns = (end_ns + held_ns).saturating_sub(now_ns);
                if left_ns == 0 {
                    break end_ns;
                }
                Duration::from_nanos(left_ns)
            }
            End::Asked(_, None) => LIVE_WAIT,
        };
        let left = match end {
            End::At(_) => left,
            // Not before what was told already: it may have been no longer held sooner than that.
            End::Asked(asked, _) if asked.load(Ordering::Relaxed) => {
                break timing.last_boundary(now_ns.saturating_sub(held_ns)).max(join.reached_ns());
            }
            End::Asked(..) => left.min(LIVE_WAIT),
        };
        // The interrupt ends the wait with every epoch in which packets count, long before a counter has wrapped.
        running.wait(left, |record| records.push(record))?;
        counters.update(running.card())?;
        records.drain(..).try_for_each(|record| join.record(&record))?;
    };
    let (mut device, balance) = running.stop(|record| records.push(record))?;
    join.end_at(end_ns);
    records.drain(..).try_for_each(|record| join.record(&record))?;
    join.finish();
    counters.update(device.card())?;
    Ok(Measured {
        counters,
        end: timing.epoch(end_ns),
        missing: balance.missing,
    })
}

/// How long a card holds its events at most, in nanoseconds, generously: a clock lasts at most 8 ns.
fn held_ns(card: &Identity) -> u64 {
    u64::from(card.horizon) * 16
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
