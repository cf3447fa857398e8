//! Table 2: what the aggregate monitor says of a period.

use serde::Serialize;

use crate::row::{Row, ns};

/// Table 2 of every channel that was active in a period of N epochs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Period {
    /// Start, PTP nanoseconds.
    pub start_ns: u64,
    /// τ, nanoseconds.
    pub epoch_ns: u64,
    /// N.
    pub epochs: u64,
    /// Running number from 1; idle periods, which are not reported, count.
    pub version: u64,
    /// Active channels, by rising number.
    pub channels: Vec<Channel>,
}

/// Table 2 of one channel. `None` is a quotient whose divisor is 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Channel {
    /// Channel number.
    pub channel: u16,
    /// The channel as people name it; empty until the caller, who has the table, fills it in.
    pub label: String,
    /// C, 48-byte cells that left.
    pub cells: u64,
    /// P, packets that left.
    pub packets: u64,
    /// T, nanoseconds in which the queue was not empty.
    pub busy_ns: f64,
    /// L, packets dropped.
    pub lost: u64,
    /// ATh = C / Nτ, cells a second.
    pub throughput_avg_cells_s: f64,
    /// PTh = max Cn / τ, cells a second; merged epochs count with their own length.
    pub throughput_peak_cells_s: f64,
    /// AEff = C / T, cells a second of busy time.
    pub effective_rate_avg_cells_s: Option<f64>,
    /// MEff = min Cn / Tn over the epochs with busy time, cells a second.
    pub effective_rate_min_cells_s: Option<f64>,
    /// Q, packets.
    pub max_occupancy: u16,
    /// LR = L / P.
    pub loss_rate: Option<f64>,
    /// L / (P + L): lost of those offered.
    pub loss_rate_offered: Option<f64>,
    /// A = ΣSn / Σ(Pn − unmatched), nanoseconds.
    pub delay_avg_ns: Option<f64>,
    /// DD = sqrt(Σ(Sn/Pn − A)² / (N − 1)) with N the epochs that had matched packets, nanoseconds; absent for fewer than two.
    pub delay_deviation_ns: Option<f64>,
    /// PD = max Dn, nanoseconds; absent without a matched packet.
    pub delay_peak_ns: Option<f64>,
    /// A_1 … A_K: the average delays of the sets, nanoseconds.
    pub delay_sets_ns: Vec<Option<f64>>,
    /// DF = Σ|Sn/Pn − A_{j−1}| over the epochs that had matched packets in themselves
    /// and in the set before theirs, nanoseconds; absent if there was none.
    pub delay_fluctuation_sum_ns: Option<f64>,
    /// DF divided by the number of epochs in its sum, nanoseconds.
    pub delay_fluctuation_ns: Option<f64>,
    /// Why the figures are not all they could be.
    pub suspect: Suspect,
    /// Table 1 of the active epochs, for callers that keep it: the monitor does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epochs: Option<Vec<Epoch>>,
}

/// Counts by reason; a reason that did not occur is not written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Suspect {
    /// Packets that arrived while all list entries were taken.
    #[serde(skip_serializing_if = "is_zero")]
    pub exhausted: u64,
    /// Packets that left without being in the list.
    #[serde(skip_serializing_if = "is_zero")]
    pub unmatched: u64,
    /// Packets overtaken in the list: they vanished between the taps.
    #[serde(skip_serializing_if = "is_zero")]
    pub skipped: u64,
    /// Packets that stayed in the list for longer than the limit.
    #[serde(skip_serializing_if = "is_zero")]
    pub expired: u64,
    /// Drops for packets that could no longer be taken out.
    #[serde(skip_serializing_if = "is_zero")]
    pub late_drop: u64,
    /// Epochs that the card merged into the one before.
    #[serde(skip_serializing_if = "is_zero")]
    pub merged: u64,
    /// Epochs of the period in which the card's clock was stepped.
    #[serde(skip_serializing_if = "is_zero")]
    pub clock_step: u64,
    /// Records of the period, of any channel, that the ring had no room for.
    #[serde(skip_serializing_if = "is_zero")]
    pub records_lost: u64,
}

impl Suspect {
    /// The reasons that occurred, with their counts.
    pub fn reasons(&self) -> impl Iterator<Item = (&'static str, u64)> {
        [
            ("exhausted", self.exhausted),
            ("unmatched", self.unmatched),
            ("skipped", self.skipped),
            ("expired", self.expired),
            ("late_drop", self.late_drop),
            ("merged", self.merged),
            ("clock_step", self.clock_step),
            ("records_lost", self.records_lost),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
    }
}

/// One row of Table 1 as it is printed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Epoch {
    /// Place in the period, from 1 as in the text.
    pub n: u64,
    /// Cn.
    pub cells: u32,
    /// Pn.
    pub packets: u32,
    /// Tn, nanoseconds.
    pub busy_ns: f64,
    /// Dn, nanoseconds.
    pub peak_delay_ns: f64,
    /// Sn, nanoseconds.
    pub total_delay_ns: f64,
    /// Ln.
    pub lost: u32,
    /// Qn.
    pub max_occupancy: u16,
}

impl Epoch {
    /// The printed form of `row`, the `n`-th of its period.
    #[must_use]
    pub fn new(n: u64, row: &Row) -> Self {
        Self {
            n,
            cells: row.cells,
            packets: row.packets,
            busy_ns: ns(row.busy),
            peak_delay_ns: ns(row.peak_delay),
            total_delay_ns: ns(row.total_delay),
            lost: row.lost,
            max_occupancy: row.max_occupancy,
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde's signature
fn is_zero(count: &u64) -> bool {
    *count == 0
}
