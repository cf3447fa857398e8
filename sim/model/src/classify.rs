//! From a packet's label to its channel (section 4).

use crate::parse::Packet;

/// Slots of the table; a label's low bits are its slot.
pub const SLOTS: usize = 4096;
/// The number of this card's only port.
pub const PORT: u32 = 0;

/// What of a packet is its label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The outer VLAN id.
    #[default]
    Vlan,
    /// The top MPLS label.
    Mpls,
    /// The DSCP.
    Dscp,
    /// The port's number.
    Port,
}

/// The host's table of labels, and which label it is about.
#[derive(Clone, Debug)]
pub struct Classifier {
    /// What of a packet is its label.
    pub mode: Mode,
    slots: Vec<Option<(u32, u16)>>,
}

impl Classifier {
    /// An empty table.
    pub fn new(mode: Mode) -> Self {
        Self {
            mode,
            slots: vec![None; SLOTS],
        }
    }

    /// Writes the slot of `label` (20 bits), whatever label was there: it means `channel` from
    /// now on, or with None nothing.
    pub fn set(&mut self, label: u32, channel: Option<u16>) {
        self.slots[label as usize % SLOTS] = channel.map(|channel| (label, channel));
    }

    /// The channel of a packet; None if its label is absent or not in the table.
    pub fn channel(&self, packet: &Packet) -> Option<u16> {
        let label = match self.mode {
            Mode::Vlan => packet.vlan.map(u32::from),
            Mode::Mpls => packet.mpls,
            Mode::Dscp => packet.dscp.map(u32::from),
            Mode::Port => Some(PORT),
        }?;
        let (known, channel) = self.slots[label as usize % SLOTS]?;
        (known == label).then_some(channel)
    }
}
