//! The whole card: frames and drops in, epochs out.

use crate::classify::{Classifier, Mode};
use crate::order::{Drop, Order};
use crate::tap::{Counters, Frame, Tap};
use crate::tracker::{Epoch, Schedule, Sizes, Tracker};
use std::collections::BTreeMap;

/// What a card is: its capabilities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// Bytes of a beat.
    pub width_bytes: usize,
    /// Channels.
    pub channels: u16,
    /// List entries that all channels share (N).
    pub entries: usize,
    /// Index slots; 8192 but on cards of reduced size.
    pub slots: usize,
    /// Longest frame in clocks (F).
    pub frame_clocks: u64,
    /// Clocks from a frame's first beat in which its drop is taken (W).
    pub drop_window: u64,
    /// Clocks from a departure until its entry is free again (R).
    pub reuse_clocks: u64,
}

impl Params {
    /// Clocks for which events are held before they count (D).
    pub fn horizon(&self) -> u64 {
        self.frame_clocks.max(self.drop_window)
    }

    /// A frame whose beats follow each other without a gap, from `clock` on.
    pub fn frame<'a>(&self, clock: u64, bytes: &'a [u8], bad_frame: bool) -> Frame<'a> {
        let beats = bytes.len().div_ceil(self.width_bytes).max(1);
        Frame {
            clock,
            last_clock: clock + beats as u64 - 1,
            bytes,
            bad_keep: false,
            bad_frame,
        }
    }
}

/// What a card is told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What of a packet is its label.
    pub mode: Mode,
    /// The channel of each label.
    pub table: BTreeMap<u32, u16>,
    /// When epochs run.
    pub schedule: Schedule,
}

/// What a card measured and counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// Table 1 by epoch number and channel.
    pub rows: BTreeMap<(u32, u16), crate::Row>,
    /// The ingress tap's counts.
    pub ingress: Counters,
    /// The egress tap's counts.
    pub egress: Counters,
    /// Drops of the node that the card took.
    pub drops: u64,
    /// Drops of channels that the card does not have.
    pub refused_drops: u64,
}

/// The card.
///
/// Frames of each tap are given by rising clock of their first beat, drops by rising clock; a
/// frame or drop that is complete at a clock is given before [`Model::advance`] for that clock.
pub struct Model {
    params: Params,
    ticks: Box<dyn Fn(u64) -> u128 + Send>,
    /// The classifier, for the host to write.
    pub classifier: Classifier,
    ingress: Tap,
    egress: Tap,
    order: Order,
    /// The queue tracker, for its epochs.
    pub tracker: Tracker,
    drops: u64,
    refused_drops: u64,
}

impl Model {
    /// A card after reset. `ticks` gives the time of each clock in ticks of 1/16 ns since the
    /// PTP epoch; it never falls.
    pub fn new(params: Params, ticks: impl Fn(u64) -> u128 + Send + 'static) -> Self {
        let tap = Tap::new(params.frame_clocks, params.channels);
        Self {
            params,
            ticks: Box::new(ticks),
            classifier: Classifier::new(Mode::default()),
            ingress: tap.clone(),
            egress: tap,
            order: Order::new(params.horizon(), params.drop_window),
            tracker: Tracker::new(&Sizes {
                channels: params.channels,
                entries: params.entries,
                slots: params.slots,
                reuse_clocks: params.reuse_clocks,
            }),
            drops: 0,
            refused_drops: 0,
        }
    }

    /// Tells the card everything before its first clock.
    pub fn configure(&mut self, settings: &Settings) {
        self.classifier = Classifier::new(settings.mode);
        for (&label, &channel) in &settings.table {
            self.classifier.set(label, Some(channel));
        }
        self.tracker.epochs.start(settings.schedule);
    }

    /// What the card is.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// What the ingress tap counted.
    pub fn ingress_counters(&self) -> &Counters {
        self.ingress.counters()
    }

    /// What the egress tap counted.
    pub fn egress_counters(&self) -> &Counters {
        self.egress.counters()
    }

    /// Drops of the node that the card took.
    pub fn drops(&self) -> u64 {
        self.drops
    }

    /// Drops of channels that the card does not have.
    pub fn refused_drops(&self) -> u64 {
        self.refused_drops
    }

    /// A frame at the ingress tap.
    pub fn ingress(&mut self, frame: &Frame) {
        let tick = (self.ticks)(frame.clock);
        if let Some(event) = self.ingress.frame(frame, tick, &self.classifier) {
            self.order.arrival(event);
        }
    }

    /// A frame at the egress tap.
    pub fn egress(&mut self, frame: &Frame) {
        let tick = (self.ticks)(frame.clock);
        if let Some(event) = self.egress.frame(frame, tick, &self.classifier) {
            self.order.departure(event);
        }
    }

    /// The node says at `clock` that it dropped a frame of `length` bytes.
    pub fn dropped(&mut self, clock: u64, channel: u16, length: usize) {
        if channel >= self.params.channels {
            self.refused_drops += 1;
            return;
        }
        self.drops += 1;
        self.order.drop(Drop {
            clock,
            tick: (self.ticks)(clock),
            channel,
            length,
        });
    }

    /// Says that all that was complete at or before `clock` was given.
    pub fn advance(&mut self, clock: u64) {
        if let Some(settled) = self.order.known(clock) {
            self.settle(settled);
        }
    }

    /// Says that all was given that begins at or before `clock`, and counts it.
    pub fn finish(&mut self, clock: u64) {
        self.order.known(u64::MAX);
        self.settle(clock);
    }

    fn settle(&mut self, clock: u64) {
        while let Some(next) = self.order.next(clock) {
            self.tracker.take(&next);
        }
        self.tracker.epochs.advance((self.ticks)(clock));
    }

    /// Whether no event is held and all lists are empty: nothing is left to count.
    pub fn is_idle(&self) -> bool {
        self.order.is_empty() && self.tracker.occupied() == 0
    }

    /// The epochs that are over since this was last called.
    pub fn take_epochs(&mut self) -> Vec<Epoch> {
        self.tracker.epochs.take_finished()
    }

    /// All counts, and the rows of the epochs not taken yet.
    pub fn output(&mut self) -> Output {
        let epochs = self.take_epochs().into_iter();
        Output {
            rows: epochs
                .flat_map(|epoch| epoch.rows.into_iter().map(move |(channel, row)| ((epoch.number, channel), row)))
                .collect(),
            ingress: *self.ingress.counters(),
            egress: *self.egress.counters(),
            drops: self.drops,
            refused_drops: self.refused_drops,
        }
    }
}
