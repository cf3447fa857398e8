//! A running sum of squared differences from a value known only at the end.

/// Welford's running mean and sum of squares about it.
///
/// The sum about any other value `a` follows without cancellation:
/// Σ(x − a)² = Σ(x − x̄)² + n·(x̄ − a)², in which both terms are positive.
#[derive(Clone, Copy, Debug, Default)]
pub struct Deviation {
    count: u64,
    mean: f64,
    squares: f64,
}

impl Deviation {
    /// Takes one more value.
    #[allow(clippy::cast_precision_loss)]
    pub fn add(&mut self, x: f64) {
        self.count += 1;
        let before = x - self.mean;
        self.mean += before / self.count as f64;
        self.squares += before * (x - self.mean);
    }

    /// sqrt(Σ(x − a)² / (n − 1)); absent for fewer than two values.
    #[allow(clippy::cast_precision_loss)]
    pub fn about(&self, a: f64) -> Option<f64> {
        let n = self.count as f64;
        let sum = self.squares + n * (self.mean - a).powi(2);
        (self.count >= 2).then(|| (sum / (n - 1.0)).sqrt())
    }
}
