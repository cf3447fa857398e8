//! A real node's drop log on the card's drop port.

use crate::capture::Frame;
use crate::tap::{DropEvent, TapFrame, Timeline};

/// A line of a node's log: it dropped a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// When, in nanoseconds: at the frame's capture time or later.
    pub time_ns: u64,
    /// Channel number.
    pub channel: u16,
    /// Bytes of the dropped frame.
    pub length: u16,
}

/// Turns a log, sorted by time, into drop events, no two at one clock.
///
/// `frames` were captured before the node, `on_tap` is their schedule and `channels` their
/// channels. A line means the youngest frame of its channel and length that had been captured
/// by then and that no line before has meant. Its event comes at the first clock at or after the
/// line's time, but not before the frame's last beat: a log knows nothing of how long a
/// frame takes on the wire, nor of a tap on which it had to wait. A line that means no frame keeps its time.
pub fn schedule(log: &[Dropped], frames: &[Frame], on_tap: &[TapFrame], channels: &[u16], timeline: Timeline) -> Vec<DropEvent> {
    let mut meant = vec![false; frames.len()];
    let mut events: Vec<_> = log
        .iter()
        .map(|&Dropped { time_ns, channel, length }| {
            let captured = frames.partition_point(|frame| frame.time_ns <= time_ns);
            let is_it = |i: &usize| !meant[*i] && channels[*i] == channel && frames[*i].bytes.len() == usize::from(length);
            let mut clock = timeline.first_clock_at_or_after(time_ns);
            if let Some(i) = (0..captured).rev().find(is_it) {
                meant[i] = true;
                clock = clock.max(on_tap[i].last_clock(timeline.width));
            }
            DropEvent { clock, channel, length }
        })
        .collect();
    events.sort_by_key(|event| event.clock);
    let mut free = 0;
    for event in &mut events {
        event.clock = event.clock.max(free);
        free = event.clock + 1;
    }
    events
}
