//! A measurement through the driver, on the Verilated card and on the model.

use std::time::Duration;

use wiremeter_driver::registers::dma;
use wiremeter_driver::{Card, Config, Counters, Device, Identity};
use wiremeter_model::{ModelCard, Params};
use wiremeter_sim::{Build, RtlCard};

use crate::{Measured, Measurement};

/// Index slots of the card's lists.
const SLOTS: usize = 8192;
/// Clocks that the card's stages take besides its horizon, generously.
const STAGES: u64 = 256;

/// The Verilated card that will see the stimulus of `measurement`; it lives through every clock.
pub fn rtl(measurement: &Measurement) -> RtlCard {
    jumping_rtl(measurement).without_jumps()
}

/// As [`rtl`], but time jumps where it can.
pub fn jumping_rtl(measurement: &Measurement) -> RtlCard {
    let build = Build::card(measurement.timeline.width);
    let card = RtlCard::open(&build, measurement.timeline, measurement.stimulus.clone());
    card.expect("the card builds, and the stimulus can be on its ports")
}

/// The card behind its driver.
pub fn open<C: Card>(card: C) -> Device<C> {
    Device::open(card).expect("a card that the driver knows")
}

/// The model of a card of this identity that will see the stimulus of `measurement`.
pub fn model(identity: &Identity, measurement: &Measurement) -> ModelCard {
    let params = Params {
        width_bytes: identity.width as usize / 8,
        channels: identity.channels as u16,
        entries: identity.entries as usize,
        slots: SLOTS,
        frame_clocks: identity.frame_clocks.into(),
        drop_window: identity.drop_window.into(),
        reuse_clocks: identity.reuse_clocks.into(),
    };
    ModelCard::new(params, measurement.timeline, measurement.stimulus.clone())
}

/// Runs a measurement to its end on a card that was just opened.
pub fn measure(device: Device<impl Card>, measurement: &Measurement) -> Measured {
    measure_as(&measurement.config(), device, measurement)
}

/// As [`measure`], with a configuration that may differ from [`Measurement::config`].
pub fn measure_as(config: &Config, device: Device<impl Card>, measurement: &Measurement) -> Measured {
    let Measurement { timeline, channels, .. } = measurement;
    let end = timeline.first_clock_at_or_after(measurement.end_ns());
    let horizon = u64::from(device.identity().horizon);
    // A record is written in at most eight clocks, and a channel has two.
    let last = end + 2 * horizon + 16 * u64::from(*channels) + STAGES;
    let mut ready = device.configure(config).expect("a card for this measurement");
    let mut counters = Counters::start(ready.card()).expect("registers are read");
    let mut running = ready.run(measurement.start_ns()).expect("the first epoch is to come");

    // All records fit the ring, so the host looks only once and the card loses no clock to it.
    dma::IRQ_ENABLE.write(running.card(), 0).expect("registers are written");
    let mut records = Vec::new();
    let wait = Duration::from_nanos(timeline.time_of(last).ns - timeline.start_ns);
    running.wait(wait, |record| records.push(record)).expect("good records");
    let (mut device, balance) = running.stop(|record| records.push(record)).expect("good records");
    assert_eq!((balance.lost, balance.announced), ([0; 7], 0), "the ring holds all records");
    counters.update(device.card()).expect("registers are read");

    let end_ns = measurement.end_ns();
    records.retain(|record| record.header.start_ns < end_ns);
    let counters = counters.iter().filter(|(name, _)| counts_events(name));
    let counters = counters.map(|(name, count)| (name.to_owned(), count)).collect();
    Measured { records, counters }
}

/// Whether a counter is about what comes on the ports: others count what the host or time does,
/// which goes on until the card is stopped.
fn counts_events(name: &str) -> bool {
    let block = name.split('.').next();
    matches!(block, Some("tap" | "parse" | "classify")) || block == Some("epoch") && name != "epoch.walked"
}

/// What the Verilated card says, which is what the model says.
///
/// # Panics
/// If they differ; the message begins with what `context` says of the time, in PTP nanoseconds.
pub fn on_both(measurement: &Measurement, context: impl Fn(u64) -> String) -> Measured {
    let device = open(rtl(measurement));
    let model = open(model(device.identity(), measurement));
    let (rtl, model) = (measure(device, measurement), measure(model, measurement));
    rtl.agree("the card", &model, "the model", context);
    rtl
}
