//! Which label is which channel.

use std::collections::{BTreeMap, BTreeSet};

use clap::ValueEnum;
use wiremeter_model::classify::PORT;
use wiremeter_model::parse::{Packet, parse};
use wiremeter_wire::capture::Frame;

/// Slots of the card's table; a label's low bits choose its slot.
const SLOTS: u32 = 4096;
/// Channels of the card, channel 0 (unknown) included.
const CHANNELS: usize = 1024;

/// What of a packet names its channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ChannelBy {
    /// Outer VLAN id
    Vlan,
    /// Top MPLS label
    Mpls,
    /// DSCP of IPv4 or IPv6
    Dscp,
    /// Number of the port
    Port,
}

impl ChannelBy {
    /// The name in labels.
    pub fn name(self) -> &'static str {
        match self {
            Self::Vlan => "vlan",
            Self::Mpls => "mpls",
            Self::Dscp => "dscp",
            Self::Port => "port",
        }
    }

    /// The label of a packet, if it has one.
    pub fn label(self, packet: &Packet) -> Option<u32> {
        match self {
            Self::Vlan => packet.vlan.map(u32::from),
            Self::Mpls => packet.mpls,
            Self::Dscp => packet.dscp.map(u32::from),
            Self::Port => Some(PORT),
        }
    }
}

/// Labels and their channels, numbered from 1 by first appearance; channel 0 is for all others.
#[derive(Clone, Debug)]
pub struct Labels {
    by: ChannelBy,
    channel_of: BTreeMap<u32, u16>,
    /// Labels in the order of their channels.
    named: Vec<u32>,
    slots: BTreeSet<u32>,
    refused: BTreeSet<u32>,
}

impl Labels {
    /// No label yet.
    pub fn new(by: ChannelBy) -> Self {
        Self {
            by,
            channel_of: BTreeMap::new(),
            named: Vec::new(),
            slots: BTreeSet::new(),
            refused: BTreeSet::new(),
        }
    }

    /// Gives `label` a channel if it has none: unless all are taken, or another label has its slot in the card's table.
    pub fn add(&mut self, label: u32) {
        if self.channel_of.contains_key(&label) {
            return;
        }
        let next = self.named.len() + 1;
        if next < CHANNELS && self.slots.insert(label % SLOTS) {
            self.channel_of.insert(label, next as u16);
            self.named.push(label);
        } else {
            self.refused.insert(label);
        }
    }

    /// Adds the labels of frames, in their order.
    pub fn find(&mut self, frames: &[Frame]) {
        let by = self.by;
        frames
            .iter()
            .filter_map(|frame| by.label(&parse(&frame.bytes)))
            .for_each(|label| self.add(label));
    }

    /// What names the channels.
    pub fn by(&self) -> ChannelBy {
        self.by
    }

    /// The channel of a label; 0 if it is absent or has none.
    pub fn channel(&self, label: Option<u32>) -> u16 {
        label.and_then(|label| self.channel_of.get(&label)).copied().unwrap_or(0)
    }

    /// Labels with their channels, by rising label.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u16)> {
        self.channel_of.iter().map(|(&label, &channel)| (label, channel))
    }

    /// Labels in the order of their channels, from channel 1 on.
    pub fn in_order(&self) -> impl Iterator<Item = u32> {
        self.named.iter().copied()
    }

    /// Channels in use, channel 0 included.
    pub fn channels(&self) -> u16 {
        self.named.len() as u16 + 1
    }

    /// Labels that had to stay in channel 0.
    pub fn refused(&self) -> usize {
        self.refused.len()
    }

    /// The channel for people: "vlan 100", or "unknown" for channel 0.
    pub fn name(&self, channel: u16) -> String {
        match usize::from(channel).checked_sub(1).and_then(|index| self.named.get(index)) {
            Some(label) => format!("{} {label}", self.by.name()),
            None => "unknown".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_are_numbered_by_first_appearance() {
        let mut labels = Labels::new(ChannelBy::Dscp);
        for label in [46, 0, 46, 10] {
            labels.add(label);
        }
        assert_eq!(labels.iter().collect::<Vec<_>>(), [(0, 2), (10, 3), (46, 1)]);
        assert_eq!((labels.name(1), labels.name(0)), ("dscp 46".into(), "unknown".into()));
        assert_eq!(
            (labels.channel(Some(10)), labels.channel(Some(11)), labels.channel(None)),
            (3, 0, 0)
        );
        assert_eq!((labels.channels(), labels.refused()), (4, 0));
    }

    #[test]
    fn labels_beyond_the_last_channel_stay_unknown() {
        let mut labels = Labels::new(ChannelBy::Vlan);
        (0..2_000).for_each(|label| labels.add(label));
        assert_eq!((labels.channels(), labels.refused()), (1_024, 2_000 - 1_023));
        assert_eq!((labels.channel(Some(1_022)), labels.channel(Some(1_023))), (1_023, 0));
    }

    #[test]
    fn labels_that_share_a_slot_cannot_both_have_a_channel() {
        let mut labels = Labels::new(ChannelBy::Mpls);
        labels.add(16);
        labels.add(4096 + 16);
        labels.add(17);
        assert_eq!((labels.channel(Some(4112)), labels.channel(Some(17)), labels.refused()), (0, 2, 1));
    }
}
