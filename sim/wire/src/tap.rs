//! The clock grid of a tap, and what is put on the card's ports.

use std::sync::Arc;

use crate::capture::Frame;

/// Shortest frame that becomes an event, in bytes: an Ethernet header.
pub const SHORTEST_EVENT: usize = 14;
/// Longest frame that becomes an event, in bytes.
pub const LONGEST_EVENT: usize = 10_240;

/// Width of a tap's data, with the clock that goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 64 bit at 156.25 MHz (10G).
    W64,
    /// 512 bit at 322.265625 MHz (100G).
    W512,
}

impl Width {
    /// Bytes a beat.
    pub fn bytes(self) -> usize {
        match self {
            Width::W64 => 8,
            Width::W512 => 64,
        }
    }

    /// Beats of a frame of `length` bytes; an empty frame takes one.
    pub fn frame_beats(self, length: usize) -> u64 {
        length.div_ceil(self.bytes()).max(1) as u64
    }

    /// Clock period in nanoseconds, as a fraction in lowest terms.
    pub fn period_ns(self) -> (u128, u128) {
        match self {
            Width::W64 => (32, 5),
            Width::W512 => (512, 165),
        }
    }

    /// Clock period as a card is told it: nanoseconds with 24 fractional bits, rounded down.
    pub fn increment(self) -> u32 {
        let (ns, clocks) = self.period_ns();
        ((ns << 24) / clocks) as u32
    }

    /// Bits a second when every beat is full.
    pub fn bit_rate(self) -> u64 {
        match self {
            Width::W64 => 10_000_000_000,
            Width::W512 => 165_000_000_000,
        }
    }

    /// Clocks, rounded up, that last at least `ns` nanoseconds.
    pub fn clocks(self, ns: u64) -> u64 {
        let (ns_of, clocks) = self.period_ns();
        (u128::from(ns) * clocks).div_ceil(ns_of) as u64
    }
}

/// A PTP time: nanoseconds and 2⁻¹⁶ fractions of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// Nanoseconds since the PTP epoch.
    pub ns: u64,
    /// 2⁻¹⁶ ns.
    pub fraction: u16,
}

impl Time {
    /// The time in ticks of 1/16 ns, rounded down. (64 bits of ticks ended in 2006.)
    pub fn ticks(self) -> u128 {
        u128::from(self.ns) << 4 | u128::from(self.fraction >> 12)
    }
}

/// The clocks of both taps: clock 0 begins at `start_ns`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// Time of clock 0, PTP nanoseconds, under 2⁶³.
    pub start_ns: u64,
    /// Width of the taps, which gives the period.
    pub width: Width,
}

/// Nanoseconds after which the clocks of every width begin at a whole nanosecond again.
const GRID_NS: u64 = 512;

impl Timeline {
    /// The timeline that begins last of those that begin at or before `start_ns` and have a
    /// clock at time 0: all of one width have the same clocks, wherever they begin.
    pub fn before(start_ns: u64, width: Width) -> Timeline {
        let start_ns = start_ns - start_ns % GRID_NS;
        Timeline { start_ns, width }
    }

    /// Time at which `clock` begins, rounded down to 2⁻¹⁶ ns.
    pub fn time_of(self, clock: u64) -> Time {
        let (ns, clocks) = self.width.period_ns();
        let since = ((u128::from(clock) * ns) << 16) / clocks;
        Time {
            ns: self.start_ns + (since >> 16) as u64,
            fraction: since as u16,
        }
    }

    /// The first clock that begins at or after `time_ns`; 0 for times before the start.
    pub fn first_clock_at_or_after(self, time_ns: u64) -> u64 {
        self.width.clocks(time_ns.saturating_sub(self.start_ns))
    }

    /// [`Time::ticks`] of `clock`.
    pub fn ticks(self, clock: u64) -> u128 {
        self.time_of(clock).ticks()
    }
}

/// A frame on a tap: its beats follow each other without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TapFrame {
    /// Clock of the first beat.
    pub clock: u64,
    /// The frame, without FCS.
    pub bytes: Arc<[u8]>,
    /// Marked as bad on its last beat.
    pub bad: bool,
}

impl TapFrame {
    /// Clock of the last beat.
    pub fn last_clock(&self, width: Width) -> u64 {
        self.clock + width.frame_beats(self.bytes.len()) - 1
    }

    /// True if a tap makes an event of this frame: not bad, neither a runt nor oversize.
    pub fn is_event(&self) -> bool {
        !self.bad && (SHORTEST_EVENT..=LONGEST_EVENT).contains(&self.bytes.len())
    }
}

/// The node's word that it dropped a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DropEvent {
    /// Clock at the drop port.
    pub clock: u64,
    /// Channel number.
    pub channel: u16,
    /// Bytes of the dropped frame.
    pub length: u16,
}

/// Everything that reaches the card's ports, each list by rising clock. Frames of one
/// tap do not overlap, and no two drops have the same clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stimulus {
    /// Frames entering the node.
    pub ingress: Vec<TapFrame>,
    /// Frames leaving it.
    pub egress: Vec<TapFrame>,
    /// Its drop reports.
    pub drops: Vec<DropEvent>,
}

/// Puts frames (sorted by time) on a tap: each begins at the first clock at or after its
/// time that is free. Also returns how many had to wait for the one before.
pub fn schedule(frames: &[Frame], timeline: Timeline) -> (Vec<TapFrame>, u64) {
    let (mut free, mut queued) = (0, 0);
    let on_tap = frames.iter().map(|frame| {
        let due = timeline.first_clock_at_or_after(frame.time_ns);
        queued += u64::from(due < free);
        let placed = TapFrame {
            clock: due.max(free),
            bytes: frame.bytes.clone(),
            bad: false,
        };
        free = placed.last_clock(timeline.width) + 1;
        placed
    });
    (on_tap.collect(), queued)
}
