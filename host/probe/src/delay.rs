//! What is said of many values of a delay.

use serde::Serialize;

/// A delay, over all replies of a session; ns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Delay {
    /// The least.
    pub minimum_ns: i64,
    /// The greatest.
    pub maximum_ns: i64,
    /// The mean.
    pub mean_ns: f64,
    /// The variance about the mean, of a sample (n − 1); ns². Absent for one value.
    pub variance_ns2: Option<f64>,
    /// The values that 50, 90, 99 and 99.9 % of all are at or under (nearest rank).
    pub percentiles_ns: [i64; 4],
    /// Values below zero: a delay is never negative, the clocks differ by as much at least.
    pub negative: u64,
    /// The mean of the absolute differences of successive values; absent for one value.
    pub difference_mean_ns: Option<f64>,
    /// The greatest of them.
    pub difference_maximum_ns: Option<u64>,
    /// Interarrival jitter (RFC 3550, section 6.4.1), over differences of this delay.
    pub jitter_ns: f64,
    /// By how much a value may be wrong: the clocks' own estimates and their resolution.
    /// Absent where a clock is not synchronised: then anything.
    pub error_ns: Option<f64>,
}

/// The percentiles of [`Delay::percentiles_ns`], in thousandths.
pub const PERCENTILES: [u64; 4] = [500, 900, 990, 999];

impl Delay {
    /// Of these values, in the order in which they came; absent if there is none.
    #[allow(clippy::cast_precision_loss)]
    pub fn of(values: &[i64], error_ns: Option<f64>) -> Option<Delay> {
        let mut sorted = values.to_vec();
        sorted.sort_unstable();
        let (minimum_ns, maximum_ns) = (*sorted.first()?, *sorted.last()?);
        let count = values.len() as f64;
        let sum: i128 = values.iter().map(|value| i128::from(*value)).sum();
        let mean_ns = sum as f64 / count;
        let squares: f64 = values.iter().map(|value| (*value as f64 - mean_ns).powi(2)).sum();
        let rank = |share: u64| (values.len() as u64 * share).div_ceil(1000).max(1) as usize - 1;
        let differences: Vec<u64> = values.windows(2).map(|pair| pair[1].abs_diff(pair[0])).collect();
        let total: u128 = differences.iter().map(|d| u128::from(*d)).sum();
        Some(Delay {
            minimum_ns,
            maximum_ns,
            mean_ns,
            variance_ns2: (values.len() > 1).then(|| squares / (count - 1.0)),
            percentiles_ns: PERCENTILES.map(|share| sorted[rank(share)]),
            negative: values.iter().filter(|value| **value < 0).count() as u64,
            difference_mean_ns: (!differences.is_empty()).then(|| total as f64 / differences.len() as f64),
            difference_maximum_ns: differences.iter().max().copied(),
            jitter_ns: differences.iter().fold(0.0, |jitter, d| jitter + (*d as f64 - jitter) / 16.0),
            error_ns,
        })
    }
}
