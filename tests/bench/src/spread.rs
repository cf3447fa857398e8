//! Repeated measurements as one figure.

use std::fmt;

/// The median of several repetitions, and how far they lay apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The middle one; of an even number, the mean of the two in the middle.
    pub median: f64,
    /// The smallest.
    pub least: f64,
    /// The largest.
    pub most: f64,
}

impl Spread {
    /// # Panics
    /// Without a repetition: a mistake of the program.
    pub fn of(repetitions: impl IntoIterator<Item = f64>) -> Spread {
        let mut sorted: Vec<_> = repetitions.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let (below, above) = ((sorted.len() - 1) / 2, sorted.len() / 2);
        Spread {
            median: (sorted[below] + sorted[above]) / 2.0,
            least: sorted[0],
            most: sorted[sorted.len() - 1],
        }
    }
}

/// As in "1.23 M (1.20 M – 1.31 M)".
impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Spread { median, least, most } = *self;
        write!(f, "{} ({} – {})", short(median), short(least), short(most))
    }
}

/// A number with three digits or so, and a prefix of the SI from a thousand on.
pub fn short(value: f64) -> String {
    let prefixes = [(1e9, " G"), (1e6, " M"), (1e3, " k")];
    // What would be rounded up to a thousand has the next prefix.
    let prefix = prefixes.into_iter().find(|(unit, _)| value >= 0.9995 * unit);
    let (unit, prefix) = prefix.unwrap_or((1.0, ""));
    let scaled = value / unit;
    let decimals = match scaled {
        99.95.. => 0,
        9.995.. => 1,
        0.9995.. => 2,
        _ => 3,
    };
    format!("{scaled:.decimals$}{prefix}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_ignores_the_outlier_that_the_spread_shows() {
        let spread = Spread::of([2.0, 90.0, 1.0]);
        assert_eq!((spread.median, spread.least, spread.most), (2.0, 1.0, 90.0));
        assert_eq!(Spread::of([4.0, 1.0, 2.0, 3.0]).median, 2.5);
        assert_eq!(spread.to_string(), "2.00 (1.00 – 90.0)");
    }

    #[test]
    fn numbers_have_three_digits() {
        let cases = [
            (0.0471, "0.047"),
            (0.9996, "1.00"),
            (9.996, "10.0"),
            (99.96, "100"),
            (999.4, "999"),
            (999.6, "1.00 k"),
            (123_456.0, "123 k"),
            (12_345_678.0, "12.3 M"),
            (999_600_000.0, "1.00 G"),
        ];
        for (value, text) in cases {
            assert_eq!(short(value), text);
        }
    }
}
