//! Table 1: what the card says of one channel and epoch.

/// Ticks, the unit of times in a [`Row`], in a nanosecond.
pub const TICKS_PER_NS: u32 = 16;

/// Table 1 of one channel and epoch; times in ticks of 1/16 ns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Cn: 48-byte cells that left.
    pub cells: u32,
    /// Pn: packets that left.
    pub packets: u32,
    /// Tn: ticks in which the queue was not empty.
    pub busy: u64,
    /// Dn: the longest delay, ticks.
    pub peak_delay: u64,
    /// Sn: the sum of the delays of the matched packets, ticks.
    pub total_delay: u64,
    /// Ln: packets dropped.
    pub lost: u32,
    /// Qn: packets.
    pub max_occupancy: u16,
    /// Epochs that this row covers, from its own number on: 1, or more when the card merged some.
    pub span: u8,
    /// Why the row is not all it could be.
    pub suspects: Suspects,
}

/// Packets of a [`Row`] that could not be measured, by reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Suspects {
    /// Arrived while all list entries were taken.
    pub exhausted: u32,
    /// Left without being in the list; they have no delay.
    pub unmatched: u32,
    /// Overtaken in the list by a later packet: vanished between the taps.
    pub skipped: u32,
    /// Stayed in the list for longer than the limit.
    pub expired: u32,
    /// Drops for packets that could no longer be taken out.
    pub late_drop: u32,
}

impl Default for Row {
    /// An idle epoch.
    fn default() -> Self {
        Self {
            cells: 0,
            packets: 0,
            busy: 0,
            peak_delay: 0,
            total_delay: 0,
            lost: 0,
            max_occupancy: 0,
            span: 1,
            suspects: Suspects::default(),
        }
    }
}

impl Row {
    /// Packets whose delay is in `total_delay`: Pn less those unmatched.
    #[must_use]
    pub fn matched(&self) -> u32 {
        self.packets.saturating_sub(self.suspects.unmatched)
    }
}

/// Ticks as nanoseconds; exact below 2^53 ticks (6.5 days).
#[allow(clippy::cast_precision_loss)]
pub(crate) fn ns(ticks: u64) -> f64 {
    ticks as f64 / f64::from(TICKS_PER_NS)
}
