//! Which label is which channel.

use std::collections::BTreeMap;

use wiremeter_driver::Mode;
use wiremeter_model::classify::PORT;
use wiremeter_model::parse::parse;

/// Slots of the classifier's table; a label's slot is its lower 12 bits.
const SLOTS: u32 = 4096;

/// The classifier's mode and table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What a frame's label is.
    pub mode: Mode,
    /// The channel of each label, no two in one slot.
    pub channels: BTreeMap<u32, u16>,
}

impl Table {
    /// A table without labels.
    pub fn new(mode: Mode) -> Table {
        let channels = BTreeMap::new();
        Table { mode, channels }
    }

    /// The labels of frames, in the order in which they come, on as many channels as there are.
    pub fn of<'a>(mode: Mode, frames: impl IntoIterator<Item = &'a [u8]>, channels: u16) -> Table {
        let mut table = Table::new(mode);
        let labels = frames.into_iter().filter_map(|frame| label(mode, frame));
        for label in labels {
            table.add(label, (table.channels.len() % usize::from(channels)) as u16);
        }
        table
    }

    /// Gives a label this channel, if neither it nor another in its slot has one; its channel.
    pub fn add(&mut self, label: u32, channel: u16) -> u16 {
        if self.channels.keys().any(|&other| other != label && other % SLOTS == label % SLOTS) {
            return 0;
        }
        *self.channels.entry(label).or_insert(channel)
    }

    /// The channel of a frame.
    pub fn channel(&self, frame: &[u8]) -> u16 {
        let channel = label(self.mode, frame).and_then(|label| self.channels.get(&label));
        channel.copied().unwrap_or(0)
    }
}

fn label(mode: Mode, frame: &[u8]) -> Option<u32> {
    let packet = parse(frame);
    match mode {
        Mode::Vlan => packet.vlan.map(u32::from),
        Mode::Mpls => packet.mpls,
        Mode::Dscp => packet.dscp.map(u32::from),
        Mode::Port => Some(PORT),
    }
}
