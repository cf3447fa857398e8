//! A measurement through the driver, on the Verilated card and on the model.

use std::collections::BTreeMap;
use std::time::Duration;

use wiremeter_driver::registers::dma;
use wiremeter_driver::{Card, Config, Counters, Device, Identity, Mode, Record, TimeSource};
use wiremeter_model::{ModelCard, Params};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::tap::{Stimulus, Timeline};

/// Index slots of the card's lists.
const SLOTS: usize = 8192;
/// Clocks that the card's stages take besides its horizon, generously.
const STAGES: u64 = 256;

/// What is put on a card's ports, and how it is measured.
#[derive(Clone, Debug)]
pub struct Measurement {
    /// The clocks of the taps.
    pub timeline: Timeline,
    /// What comes on the ports.
    pub stimulus: Stimulus,
    /// What a frame's label is.
    pub mode: Mode,
    /// The channel of each label.
    pub labels: BTreeMap<u32, u16>,
    /// Channels measured: 0 to this − 1.
    pub channels: u16,
    /// Length of an epoch.
    pub tau_ns: u32,
    /// The last clock that is measured: only epochs that end at or before it are compared.
    pub end: u64,
}

/// What a card said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The records of all epochs that were over, in the order of the ring.
    pub records: Vec<Record>,
    /// Counters of both taps, their parsers, the classifier and the tracker, by their full name.
    pub counters: BTreeMap<String, u64>,
}

impl Measurement {
    /// Start of the first epoch: the first multiple of τ after clock 0.
    pub fn start_ns(&self) -> u64 {
        (self.timeline.start_ns / u64::from(self.tau_ns) + 1) * u64::from(self.tau_ns)
    }

    /// End of the last epoch.
    pub fn end_ns(&self) -> u64 {
        self.timeline.time_of(self.end).ns / u64::from(self.tau_ns) * u64::from(self.tau_ns)
    }

    /// What the driver tells the card. No packet expires, as the model knows no expiry.
    pub fn config(&self) -> Config {
        let (ns, clocks) = self.timeline.width.period_ns();
        Config {
            time: TimeSource::Outside,
            increment: ((ns << 24) / clocks) as u32,
            mode: self.mode,
            labels: self.labels.clone(),
            channels_used: self.channels,
            tau_ns: self.tau_ns,
            limit_ns: 0,
            ring_log2: 20,
        }
    }
}

/// The Verilated card that will see the stimulus of `measurement`; time never jumps.
pub fn rtl(measurement: &Measurement) -> RtlCard {
    let build = Build::card(measurement.timeline.width);
    let card = RtlCard::open(&build, measurement.timeline, measurement.stimulus.clone());
    card.expect("the card builds, and the stimulus can be on its ports").without_jumps()
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
    let Measurement {
        timeline, end, channels, ..
    } = measurement;
    let horizon = u64::from(device.identity().horizon);
    // A record is written in at most eight clocks, and a channel has two.
    let last = end + 2 * horizon + 16 * u64::from(*channels) + STAGES;
    let mut ready = device.configure(&measurement.config()).expect("a card for this measurement");
    let mut counters = Counters::start(ready.card()).expect("registers are read");
    let mut running = ready.run(measurement.start_ns()).expect("the first epoch is to come");

    // All records fit the ring, so the host looks only once and the card loses no clock to it.
    dma::IRQ_ENABLE.write(running.card(), 0).expect("registers are written");
    let mut records = Vec::new();
    let wait = Duration::from_nanos(timeline.time_of(last).ns - timeline.start_ns);
    running.wait(wait, |record| records.push(record)).expect("good records");
    let (mut device, balance) = running.stop(|record| records.push(record)).expect("good records");
    assert_eq!((balance.lost, balance.announced), ([0; 3], 0), "the ring holds all records");
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
/// If they differ; the message begins with `context`.
pub fn on_both(measurement: &Measurement, context: &str) -> Measured {
    let device = Device::open(rtl(measurement)).expect("the card is known");
    let model = Device::open(model(device.identity(), measurement)).expect("the model is known");
    let (rtl, model) = (measure(device, measurement), measure(model, measurement));
    agree(&rtl, &model, context);
    rtl
}

fn agree(rtl: &Measured, model: &Measured, context: &str) {
    let pairs = rtl.records.iter().zip(&model.records);
    if let Some((rtl, model)) = pairs.into_iter().find(|(rtl, model)| rtl != model) {
        panic!("{context}: the card says\n{rtl:#?}\nthe model says\n{model:#?}");
    }
    assert_eq!(
        rtl.records.len(),
        model.records.len(),
        "{context}: records of the card, of the model"
    );
    assert_eq!(rtl.counters, model.counters, "{context}: counters of the card, of the model");
}
