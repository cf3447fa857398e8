//! A measurement through the driver, on the Verilated card and on the model.

use std::collections::BTreeMap;
use std::time::Duration;

use wiremeter_driver::registers::dma;
use wiremeter_driver::{Card, Config, Counters, Device, Identity, Record, TimeSource};
use wiremeter_model::{ModelCard, Params};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::tap::{Stimulus, Timeline};

use crate::Table;
use crate::stimulus::last_clock;

/// Index slots of the card's lists.
const SLOTS: usize = 8192;
/// Clocks in which a card has surely emptied its tables, which it does until it is told to measure.
pub const READY: u64 = 2048;
/// Clocks that the card's stages take besides its horizon, generously.
const STAGES: u64 = 256;

/// What is put on a card's ports, and how it is measured.
#[derive(Clone, Debug)]
pub struct Measurement {
    /// The clocks of the taps.
    pub timeline: Timeline,
    /// What comes on the ports.
    pub stimulus: Stimulus,
    /// The channel of each frame.
    pub table: Table,
    /// Channels measured: 0 to this − 1.
    pub channels: u16,
    /// Length of an epoch in ns.
    pub tau_ns: u32,
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
    /// Start of the first epoch: the first multiple of τ at which a card that begins at clock 0 can
    /// be ready for it.
    pub fn start_ns(&self) -> u64 {
        self.timeline.time_of(READY).ns.next_multiple_of(self.tau_ns.into())
    }

    /// End of the last epoch: that of the first one in which nothing comes on the ports any more.
    pub fn end_ns(&self) -> u64 {
        let last = self.timeline.time_of(last_clock(&self.stimulus, self.timeline.width)).ns;
        let tau_ns = u64::from(self.tau_ns);
        last.max(self.start_ns()) / tau_ns * tau_ns + 2 * tau_ns
    }

    /// The number, not modulo 2³², of the epoch that a record has.
    pub fn epoch(&self, number: u32) -> u64 {
        let first = self.start_ns() / u64::from(self.tau_ns);
        first + u64::from(number.wrapping_sub(first as u32))
    }

    /// What the driver tells the card. No packet expires, as the model knows no expiry.
    pub fn config(&self) -> Config {
        let (ns, clocks) = self.timeline.width.period_ns();
        Config {
            time: TimeSource::Outside,
            increment: ((ns << 24) / clocks) as u32,
            mode: self.table.mode,
            labels: self.table.channels.clone(),
            channels_used: self.channels,
            tau_ns: self.tau_ns,
            limit_ns: 0,
            ring_log2: 20,
        }
    }
}

/// The Verilated card that will see the stimulus of `measurement`.
pub fn rtl(measurement: &Measurement) -> RtlCard {
    let build = Build::card(measurement.timeline.width);
    let card = RtlCard::open(&build, measurement.timeline, measurement.stimulus.clone());
    card.expect("the card builds, and the stimulus can be on its ports")
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
    let Measurement { timeline, channels, .. } = measurement;
    let end = timeline.first_clock_at_or_after(measurement.end_ns());
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

/// What the Verilated card says, living through every clock, which is what the model says.
///
/// # Panics
/// If they differ; the message begins with what `context` says of the time, in PTP nanoseconds.
pub fn on_both(measurement: &Measurement, context: impl Fn(u64) -> String) -> Measured {
    let device = Device::open(rtl(measurement).without_jumps()).expect("the card is known");
    let model = Device::open(model(device.identity(), measurement)).expect("the model is known");
    let (rtl, model) = (measure(device, measurement), measure(model, measurement));
    rtl.agree("the card", &model, "the model", context);
    rtl
}

impl Measured {
    /// Compares all that was measured.
    ///
    /// # Panics
    /// If they differ; the message begins with what `context` says of the time, in PTP nanoseconds.
    pub fn agree(&self, name: &str, other: &Measured, others: &str, context: impl Fn(u64) -> String) {
        let mut pairs = self.records.iter().zip(&other.records);
        if let Some((one, two)) = pairs.find(|(one, two)| one != two) {
            let context = context(one.header.start_ns.min(two.header.start_ns));
            panic!("{context}: {name} says\n{one:#?}\n{others} says\n{two:#?}");
        }
        let records = [&self.records, &other.records].map(Vec::len);
        let counters = self.counters.iter().zip(other.counters.values());
        let differ: Vec<_> = counters.filter(|((_, one), two)| one != two).collect();
        let same = records[0] == records[1] && differ.is_empty();
        assert!(
            same,
            "{}: {name} and {others}: {records:?} records, counters {differ:#?}",
            context(u64::MAX)
        );
    }
}
