//! Loss and throughput over intervals of time.

use serde::Serialize;
use std::collections::BTreeMap;

/// Intervals of a session, by the times at which its probes were sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Intervals {
    /// Length of one, ns.
    pub length_ns: u64,
    /// Intervals in which a probe was sent.
    pub count: u64,
    /// Those whose share of lost probes is at or under the threshold, as a share of all.
    pub availability: f64,
    /// The threshold.
    pub threshold: f64,
    /// The least and the greatest throughput of an interval: bits of replies' frames a second.
    pub throughput_bit_s: [f64; 2],
}

/// Sent and answered probes by interval.
#[derive(Clone, Debug, Default)]
pub struct Tally(BTreeMap<u64, (u64, u64)>);

impl Tally {
    /// Probes that were sent in this interval, and how many of them were answered.
    pub fn probes(&mut self, interval: u64, sent: u64, answered: u64) {
        if sent > 0 {
            let (all, came) = self.0.entry(interval).or_default();
            *all += sent;
            *came += answered;
        }
    }

    /// What it says; absent if nothing was sent.
    #[allow(clippy::cast_precision_loss)]
    pub fn finish(&self, length_ns: u64, threshold: f64, bytes: u32) -> Option<Intervals> {
        let count = self.0.len() as u64;
        let good = self
            .0
            .values()
            .filter(|(sent, came)| (sent - came) as f64 <= threshold * *sent as f64);
        let rate = |came: u64| came as f64 * f64::from(bytes) * 8e9 / length_ns as f64;
        let least = self.0.values().map(|(_, came)| *came).min()?;
        let most = self.0.values().map(|(_, came)| *came).max()?;
        Some(Intervals {
            length_ns,
            count,
            availability: good.count() as f64 / count as f64,
            threshold,
            throughput_bit_s: [rate(least), rate(most)],
        })
    }
}
