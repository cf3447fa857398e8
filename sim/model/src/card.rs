//! The model as a card: registers, records in the host's memory, an interrupt.

mod counters;
mod memory;
mod registers;
mod ring;

use crate::feed::Feed;
use crate::model::{Model, Params};
use memory::Memory;
use ring::Ring;
use std::collections::BTreeMap;
use std::time::Duration;
use wiremeter_abi::register::address;
use wiremeter_driver::{Card, CardError, DmaMemory, Wake};
use wiremeter_wire::tap::{Stimulus, Time, Timeline};

/// The model on its own timeline, with a stimulus on its taps.
///
/// Only waiting lets time go on, from clock 0 of the timeline; register accesses take none. The
/// time of day is always that of the timeline: the registers of the card's own clock do nothing.
pub struct ModelCard {
    model: Model,
    feed: Feed,
    timeline: Timeline,
    /// The clock up to which everything has happened.
    now: u64,
    latched: Time,
    /// What the host wrote, by offset.
    held: BTreeMap<u32, u32>,
    ring: Ring,
    memory: Memory,
    /// Epochs handed over before the present run of epochs.
    walked: u64,
}

impl ModelCard {
    /// A card after reset, at clock 0 of the timeline.
    pub fn new(params: Params, timeline: Timeline, stimulus: Stimulus) -> Self {
        Self {
            model: Model::new(params, move |clock| timeline.ticks(clock)),
            feed: Feed::new(stimulus, timeline.width),
            timeline,
            now: 0,
            latched: Time { ns: 0, fraction: 0 },
            held: BTreeMap::new(),
            ring: Ring::default(),
            memory: Memory::default(),
            walked: 0,
        }
    }

    /// The clock up to which everything has happened.
    pub fn clock(&self) -> u64 {
        self.now
    }

    /// What the host wrote to a register, 0 if nothing.
    fn written(&self, offset: u32) -> u32 {
        self.held.get(&offset).copied().unwrap_or(0)
    }

    fn interrupt(&self) -> bool {
        self.ring.irq_status && self.written(const { address("dma", "", "irq_enable") }) == 1
    }

    /// Runs through the clock `end`, or until the interrupt. While there is something to count,
    /// it goes on by no more than an epoch at once: the host is to be asked before its ring is
    /// full.
    fn run(&mut self, end: u64) {
        let tau_ns = self.written(const { address("epoch", "", "tau_ns") });
        // Rounded down, so that no two epochs end in one step.
        let epoch = self.timeline.width.clocks(tau_ns.into()).saturating_sub(1).max(1);
        while !self.interrupt() {
            let step = if self.model.is_idle() { u64::MAX } else { epoch };
            let reach = self.now.saturating_add(step).min(end);
            if let Some(next) = self.feed.next_clock().filter(|&next| next <= reach) {
                self.feed.step(&mut self.model);
                self.now = next;
            } else if self.now < end {
                self.model.advance(reach);
                self.now = reach;
            } else {
                return;
            }
            self.hand_over();
        }
    }

    /// Hands over the epochs that are over.
    fn hand_over(&mut self) {
        let channels = self.written(const { address("epoch", "", "channels_used") });
        for epoch in self.model.take_epochs() {
            self.ring.write(&self.memory, &epoch, channels as u16);
        }
    }
}

impl Card for ModelCard {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        Ok(self.read(offset))
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        self.write(offset, value);
        Ok(())
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        Ok(Box::new(self.memory.allocate(bytes)))
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        let ns = u64::try_from(timeout.as_nanos()).unwrap_or(u64::MAX);
        self.run(self.now.saturating_add(self.timeline.width.clocks(ns)));
        Ok(if self.interrupt() { Wake::Interrupt } else { Wake::Timeout })
    }
}
