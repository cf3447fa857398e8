//! The running sums of one channel in one period.

use crate::deviation::Deviation;
use crate::period::{Channel, Suspect};
use crate::plan::Plan;
use crate::row::{Row, TICKS_PER_NS, ns};

const TICKS_PER_S: f64 = 1e9 * TICKS_PER_NS as f64;

/// A sum of delays, in ticks, and the number of packets in it.
#[derive(Clone, Copy, Debug, Default)]
struct Delays {
    ticks: u128,
    packets: u64,
}

impl Delays {
    fn add(&mut self, row: &Row) {
        self.ticks += u128::from(row.total_delay);
        self.packets += u64::from(row.matched());
    }

    /// The average in ticks.
    #[allow(clippy::cast_precision_loss)]
    fn average(&self) -> Option<f64> {
        (self.packets > 0).then(|| self.ticks as f64 / self.packets as f64)
    }
}

/// What a channel has so far; its size is that of K sets, whatever N is.
#[derive(Clone, Debug)]
pub struct Sums {
    cells: u64,
    packets: u64,
    busy: u64,
    lost: u64,
    peak_rate: f64,
    min_effective: Option<f64>,
    max_occupancy: u16,
    peak_delay: u64,
    delays: Delays,
    sets: Vec<Delays>,
    deviation: Deviation,
    /// A_0 in ticks.
    before: Option<f64>,
    fluctuation: f64,
    compared: u64,
    suspect: Suspect,
}

impl Sums {
    /// Nothing yet, in a period of `sets` sets after one whose last set had the average delay `before`, in ticks.
    pub fn new(sets: u32, before: Option<f64>) -> Self {
        Self {
            cells: 0,
            packets: 0,
            busy: 0,
            lost: 0,
            peak_rate: 0.0,
            min_effective: None,
            max_occupancy: 0,
            peak_delay: 0,
            delays: Delays::default(),
            sets: vec![Delays::default(); sets as usize],
            deviation: Deviation::default(),
            before,
            fluctuation: 0.0,
            compared: 0,
            suspect: Suspect::default(),
        }
    }

    /// A_K of this period, in ticks: the next one's A_0.
    pub fn last_set(&self) -> Option<f64> {
        self.sets.last().and_then(Delays::average)
    }

    /// Takes the row of an epoch of set `set` (from 0); epochs come in order.
    pub fn add(&mut self, set: usize, row: &Row) {
        self.cells += u64::from(row.cells);
        self.packets += u64::from(row.packets);
        self.busy += row.busy;
        self.lost += u64::from(row.lost);
        self.peak_rate = self.peak_rate.max(f64::from(row.cells) / f64::from(row.span.max(1)));
        if let Some(rate) = per_second(u64::from(row.cells), row.busy) {
            self.min_effective = Some(self.min_effective.map_or(rate, |least| least.min(rate)));
        }
        self.max_occupancy = self.max_occupancy.max(row.max_occupancy);
        self.peak_delay = self.peak_delay.max(row.peak_delay);
        self.add_delays(set, row);
        self.add_suspects(row);
    }

    fn add_delays(&mut self, set: usize, row: &Row) {
        self.delays.add(row);
        self.sets[set].add(row);
        let mut own = Delays::default();
        own.add(row);
        let Some(average) = own.average() else { return };
        self.deviation.add(average);
        let reference = match set.checked_sub(1) {
            Some(earlier) => self.sets[earlier].average(),
            None => self.before,
        };
        if let Some(reference) = reference {
            self.fluctuation += (average - reference).abs();
            self.compared += 1;
        }
    }

    fn add_suspects(&mut self, row: &Row) {
        self.suspect.exhausted += u64::from(row.suspects.exhausted);
        self.suspect.unmatched += u64::from(row.suspects.unmatched);
        self.suspect.skipped += u64::from(row.suspects.skipped);
        self.suspect.expired += u64::from(row.suspects.expired);
        self.suspect.late_drop += u64::from(row.suspects.late_drop);
        self.suspect.merged += u64::from(row.span.saturating_sub(1));
    }

    /// Table 2; `common` holds the suspects that concern all channels of the period.
    #[allow(clippy::cast_precision_loss)]
    pub fn table2(&self, channel: u16, plan: &Plan, common: &Suspect) -> Channel {
        let tau_s = plan.tau_ns() as f64 / 1e9;
        let average = self.delays.average();
        let delay = |ticks: f64| ticks / f64::from(TICKS_PER_NS);
        let any_compared = (self.compared > 0).then_some(self.fluctuation);
        Channel {
            channel,
            label: String::new(),
            cells: self.cells,
            packets: self.packets,
            busy_ns: ns(self.busy),
            lost: self.lost,
            throughput_avg_cells_s: self.cells as f64 / (plan.epochs() as f64 * tau_s),
            throughput_peak_cells_s: self.peak_rate / tau_s,
            effective_rate_avg_cells_s: per_second(self.cells, self.busy),
            effective_rate_min_cells_s: self.min_effective,
            max_occupancy: self.max_occupancy,
            loss_rate: quotient(self.lost, self.packets),
            loss_rate_offered: quotient(self.lost, self.packets + self.lost),
            delay_avg_ns: average.map(delay),
            delay_deviation_ns: average.and_then(|a| self.deviation.about(a)).map(delay),
            delay_peak_ns: average.map(|_| ns(self.peak_delay)),
            delay_sets_ns: self.sets.iter().map(|set| set.average().map(delay)).collect(),
            delay_fluctuation_sum_ns: any_compared.map(delay),
            delay_fluctuation_ns: any_compared.map(|sum| delay(sum / self.compared as f64)),
            suspect: Suspect {
                clock_step: common.clock_step,
                records_lost: common.records_lost,
                ..self.suspect
            },
            epochs: None,
        }
    }
}

#[allow(clippy::cast_precision_loss)]
fn per_second(cells: u64, ticks: u64) -> Option<f64> {
    (ticks > 0).then(|| cells as f64 * TICKS_PER_S / ticks as f64)
}

#[allow(clippy::cast_precision_loss)]
fn quotient(a: u64, b: u64) -> Option<f64> {
    (b > 0).then(|| a as f64 / b as f64)
}
