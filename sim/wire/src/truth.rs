//! Table 1 of US 6,647,413 straight from the lives of packets: what a perfect meter counts.
//!
//! Nothing here follows events through a list. A packet that departed stayed from its
//! arrival to its departure; busy time is the union of a channel's stays, occupancy is
//! arrivals less departures up to a time, everything else a sum over packets.

use std::collections::BTreeMap;

use crate::node::{Fate, Life};
use crate::tap::Timeline;

/// The measures of one channel in one epoch. Times are in ticks of 1/16 ns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Table1 {
    /// 48-byte cells that departed; a packet's last may be part filled.
    pub cells: u64,
    /// Packets that departed.
    pub packets: u64,
    /// Time in which a packet was in the node.
    pub busy: u64,
    /// Longest delay of a departed packet.
    pub peak_delay: u64,
    /// Sum of the delays of departed packets.
    pub total_delay: u64,
    /// Packets that arrived in this epoch and were dropped.
    pub lost: u64,
    /// Most packets in the node at once: those the epoch starts with, or those after an arrival.
    pub max_occupancy: u64,
    /// Packets that arrived and were not dropped.
    pub inserted: u64,
}

/// Table 1 of every channel and epoch in which anything is not zero, by
/// (epoch number, channel). Epoch n is [n·τ, (n + 1)·τ) in PTP nanoseconds; n counts from
/// the PTP epoch, without a modulus.
///
/// # Panics
/// If `tau_ns` is 0.
pub fn table1(lives: &[Life], timeline: Timeline, tau_ns: u64) -> BTreeMap<(u64, u16), Table1> {
    let mut channels = BTreeMap::<u16, Vec<Life>>::new();
    for life in lives {
        channels.entry(life.channel).or_default().push(*life);
    }
    let mut table = BTreeMap::new();
    for (channel, lives) in channels {
        let mut rows = BTreeMap::new();
        let epochs = Epochs { timeline, tau_ns };
        count_packets(&lives, epochs, &mut rows);
        count_stays(&lives, epochs, &mut rows);
        table.extend(rows.into_iter().map(|(epoch, row)| ((epoch, channel), row)));
    }
    table
}

type Rows = BTreeMap<u64, Table1>;

#[derive(Clone, Copy)]
struct Epochs {
    timeline: Timeline,
    tau_ns: u64,
}

impl Epochs {
    /// The epoch in which an event of this clock counts.
    fn of(self, clock: u64) -> u64 {
        self.timeline.time_of(clock).ns / self.tau_ns
    }

    fn start_ticks(self, epoch: u64) -> u128 {
        u128::from(epoch) * u128::from(self.tau_ns) * 16
    }

    /// The first clock that is not before the epoch.
    fn start_clock(self, epoch: u64) -> u64 {
        self.timeline.first_clock_at_or_after(epoch * self.tau_ns)
    }
}

/// The sums over packets: each counts where it departed, arrived or was lost.
fn count_packets(lives: &[Life], epochs: Epochs, rows: &mut Rows) {
    for life in lives {
        let arrived = rows.entry(epochs.of(life.arrival)).or_default();
        let Fate::Departed { clock } = life.fate else {
            arrived.lost += 1;
            continue;
        };
        arrived.inserted += 1;
        let departed = rows.entry(epochs.of(clock)).or_default();
        let delay = epochs.timeline.ticks(clock) - epochs.timeline.ticks(life.arrival);
        departed.packets += 1;
        departed.cells += life.length.div_ceil(48) as u64;
        departed.total_delay += delay as u64;
        departed.peak_delay = departed.peak_delay.max(delay as u64);
    }
}

/// Busy time and occupancy, from the stays of the packets that departed.
fn count_stays(lives: &[Life], epochs: Epochs, rows: &mut Rows) {
    let stays = lives.iter().filter_map(|life| Some((life.arrival, life.departure()?)));
    let (mut arrivals, mut departures): (Vec<u64>, Vec<u64>) = stays.unzip();
    let busy = union(arrivals.iter().copied().zip(departures.iter().copied()).collect());
    arrivals.sort_unstable();
    departures.sort_unstable();
    let before = |clocks: &[u64], clock| clocks.partition_point(|&c| c < clock) as u64;

    for &clock in &arrivals {
        // This arrival is in, and what departs at the same clock is not yet out.
        let occupancy = before(&arrivals, clock + 1) - before(&departures, clock);
        let row = rows.entry(epochs.of(clock)).or_default();
        row.max_occupancy = row.max_occupancy.max(occupancy);
    }
    for (from, to) in busy {
        let (first, last) = (epochs.of(from), epochs.of(to));
        let (from, to) = (epochs.timeline.ticks(from), epochs.timeline.ticks(to));
        for epoch in first..=last {
            let row = rows.entry(epoch).or_default();
            let begin = from.max(epochs.start_ticks(epoch));
            let end = to.min(epochs.start_ticks(epoch + 1));
            row.busy += (end - begin) as u64;
            if epoch > first {
                let start = epochs.start_clock(epoch);
                let occupancy = before(&arrivals, start) - before(&departures, start);
                row.max_occupancy = row.max_occupancy.max(occupancy);
            }
        }
    }
}

/// The union of intervals [from, to): sorted, none touching another.
fn union(mut intervals: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    intervals.sort_unstable();
    let mut union = Vec::<(u64, u64)>::new();
    for (from, to) in intervals {
        match union.last_mut() {
            Some((_, end)) if from <= *end => *end = to.max(*end),
            _ => union.push((from, to)),
        }
    }
    union
}
