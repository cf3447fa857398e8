//! A model whose clock has a period of 1 ns, whose channels are VLANs of the same number.

use std::collections::BTreeMap;
use wiremeter_model::classify::Mode;
use wiremeter_model::tracker::Schedule;
use wiremeter_model::{Model, Output, Params, Settings};

/// A small card: 64 bytes a beat, 8 channels, 16 entries.
pub const PARAMS: Params = Params {
    width_bytes: 64,
    channels: 8,
    entries: 16,
    slots: 8192,
    frame_clocks: 160,
    drop_window: 200,
    reuse_clocks: 10,
};

/// Epochs of 1000 clocks, the first (number 1) from clock 1000 on.
pub const SCHEDULE: Schedule = Schedule {
    start_ns: 1000,
    tau_ns: 1000,
    start_number: 1,
};

/// A frame of `length` bytes in a VLAN that is no other packet's.
pub fn packet(vlan: u16, identity: u32, length: usize) -> Vec<u8> {
    let [high, low] = vlan.to_be_bytes();
    let mut frame = super::ethernet(&[&[0x81, 0x00, high, low, 0x88, 0xb5], &identity.to_be_bytes()]);
    frame.resize(length, 0);
    frame
}

/// A model to be given packets. Each kind of event comes by rising clock.
pub struct Bench(pub Model);

impl Bench {
    /// A card of `params`, its epochs by [`SCHEDULE`].
    pub fn new(params: Params) -> Self {
        let table = (0..params.channels).map(|channel| (channel.into(), channel));
        let mut model = Model::new(params, |clock| u128::from(clock) * 16);
        model.configure(&Settings {
            mode: Mode::Vlan,
            table: BTreeMap::from_iter(table),
            schedule: SCHEDULE,
        });
        Self(model)
    }

    /// A packet of 64 bytes enters.
    pub fn enter(&mut self, clock: u64, channel: u16, identity: u32) {
        self.enter_long(clock, channel, identity, 64);
    }

    /// A packet of `length` bytes enters.
    pub fn enter_long(&mut self, clock: u64, channel: u16, identity: u32, length: usize) {
        let bytes = packet(channel, identity, length);
        let frame = self.0.params().frame(clock, &bytes, false);
        self.0.ingress(&frame);
    }

    /// A packet of 64 bytes leaves.
    pub fn leave(&mut self, clock: u64, channel: u16, identity: u32) {
        let bytes = packet(channel, identity, 64);
        let frame = self.0.params().frame(clock, &bytes, false);
        self.0.egress(&frame);
    }

    /// All that was measured, up to the end of the epoch `last`.
    pub fn until_epoch(mut self, last: u64) -> Output {
        self.0.finish((last + 1) * 1000);
        self.0.output()
    }
}
