//! Repeated measurements as one figure.

use std::fmt;

/// The median of several repetitions, and the quartiles: half of the repetitions lie between
/// them, and what disturbed a few shows in neither.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The median.
    pub median: f64,
    /// The lower and the upper quartile.
    pub quartiles: [f64; 2],
}

impl Spread {
    /// # Panics
    /// Without a repetition: a mistake of the program.
    pub fn of(repetitions: impl IntoIterator<Item = f64>) -> Spread {
        let mut sorted: Vec<_> = repetitions.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        // Between two repetitions, as far as the part lies between their ranks.
        let at = |part: f64| {
            let rank = part * (sorted.len() - 1) as f64;
            let (below, above) = (sorted[rank.floor() as usize], sorted[rank.ceil() as usize]);
            below + (above - below) * rank.fract()
        };
        Spread {
            median: at(0.5),
            quartiles: [at(0.25), at(0.75)],
        }
    }
}

/// As in "1.23 M (1.20 M – 1.31 M)".
impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [lower, upper] = self.quartiles.map(short);
        write!(f, "{} ({lower} – {upper})", short(self.median))
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
    fn one_outlier_changes_nothing() {
        let spread = Spread::of([3.0, 90.0, 1.0, 2.0, 4.0]);
        assert_eq!((spread.median, spread.quartiles), (3.0, [2.0, 4.0]));
        assert_eq!(spread.to_string(), "3.00 (2.00 – 4.00)");
    }

    #[test]
    fn what_lies_between_two_repetitions_is_their_mean_by_rank() {
        // Ranks 0.75, 1.5 and 2.25 of 0 to 3.
        let spread = Spread::of([40.0, 10.0, 30.0, 20.0]);
        assert_eq!((spread.median, spread.quartiles), (25.0, [17.5, 32.5]));
        assert_eq!(Spread::of([7.0]).quartiles, [7.0, 7.0]);
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
