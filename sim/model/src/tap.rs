//! One tap: which frames become events, and what they are (sections 1 to 4).

use crate::classify::Classifier;
use crate::key::key23;
use crate::parse::{self, Packet};

/// Shortest frame that is an event, in bytes.
const SHORTEST: usize = 14;

/// A frame on a tap.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// Clock of the first beat.
    pub clock: u64,
    /// Clock of the last beat.
    pub last_clock: u64,
    /// The frame, without FCS.
    pub bytes: &'a [u8],
    /// `tkeep` had a hole, or was partial on a beat that was not the last.
    pub bad_keep: bool,
    /// `tuser[0]` on the last beat.
    pub bad_frame: bool,
}

/// Why a tap makes no event of a frame; the first that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The last beat came too late after the first.
    Oversize,
    /// A fault of `tkeep`.
    BadKeep,
    /// Marked by the MAC.
    BadFrame,
    /// Shorter than an Ethernet header.
    Runt,
}

/// A frame that the tracker gets to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Clock of the first beat.
    pub clock: u64,
    /// Time of that clock, in ticks of 1/16 ns since the PTP epoch.
    pub tick: u128,
    /// Clock of the last beat.
    pub last_clock: u64,
    /// Channel number.
    pub channel: u16,
    /// The tracked bits of the key.
    pub key23: u32,
    /// Length in bytes, without FCS.
    pub length: usize,
}

/// What a tap and its parser count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Frames seen.
    pub frames: u64,
    /// Frames that became events.
    pub events: u64,
    /// Frames that did not, by [`Refusal`].
    pub refused: [u64; 4],
    /// Events by [`parse::Kind`].
    pub kinds: [u64; 5],
    /// Events by [`parse::L4`].
    pub l4: [u64; 6],
    /// Events with a whole VLAN tag.
    pub vlan: u64,
    /// Events with a whole MPLS label.
    pub mpls: u64,
    /// Events by [`parse::Reason`].
    pub reasons: [u64; 8],
    /// Events whose label was absent, or not in the table.
    pub unknown: u64,
}

impl Counters {
    fn parsed(&mut self, packet: &Packet) {
        self.kinds[packet.kind as usize] += 1;
        if let Some(l4) = packet.l4 {
            self.l4[l4 as usize] += 1;
        }
        if let Some(reason) = packet.reason {
            self.reasons[reason as usize] += 1;
        }
        self.vlan += u64::from(packet.vlan.is_some());
        self.mpls += u64::from(packet.mpls.is_some());
    }
}

/// A tap with what follows it up to the tracker.
#[derive(Clone, Debug)]
pub struct Tap {
    frame_clocks: u64,
    channels: u16,
    counters: Counters,
}

impl Tap {
    /// A tap for frames of at most `frame_clocks` clocks (F), of a card with `channels` channels.
    pub fn new(frame_clocks: u64, channels: u16) -> Self {
        Self {
            frame_clocks,
            channels,
            counters: Counters::default(),
        }
    }

    /// What was counted.
    pub fn counters(&self) -> &Counters {
        &self.counters
    }

    /// Counts a frame whose first beat is at `tick`; the event it is, if it is one. A channel
    /// that the card does not have is as if the label were not in the table.
    pub fn frame(&mut self, frame: &Frame, tick: u128, classifier: &Classifier) -> Option<Event> {
        self.counters.frames += 1;
        if let Some(refusal) = self.refusal(frame) {
            self.counters.refused[refusal as usize] += 1;
            return None;
        }
        self.counters.events += 1;
        let packet = parse::parse(frame.bytes);
        self.counters.parsed(&packet);
        let channel = classifier.channel(&packet).filter(|&channel| channel < self.channels);
        self.counters.unknown += u64::from(channel.is_none());
        Some(Event {
            clock: frame.clock,
            tick,
            last_clock: frame.last_clock,
            channel: channel.unwrap_or(0),
            key23: key23(packet.invariant.key()),
            length: frame.bytes.len(),
        })
    }

    fn refusal(&self, frame: &Frame) -> Option<Refusal> {
        if frame.last_clock - frame.clock >= self.frame_clocks {
            Some(Refusal::Oversize)
        } else if frame.bad_keep {
            Some(Refusal::BadKeep)
        } else if frame.bad_frame {
            Some(Refusal::BadFrame)
        } else if frame.bytes.len() < SHORTEST {
            Some(Refusal::Runt)
        } else {
            None
        }
    }
}
