//! How good a clock is, as STAMP packets say.

/// An error estimate (RFC 4656, section 4.1.2; its Z bit as RFC 8186 has it).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorEstimate(pub u16);

impl ErrorEstimate {
    /// Whether the clock is synchronised to UTC from outside.
    pub fn synchronised(self) -> bool {
        self.0 & 0x8000 != 0
    }

    /// Whether timestamps are PTP's, else NTP's.
    pub fn ptp(self) -> bool {
        self.0 & 0x4000 != 0
    }

    /// The error in ns: multiplier · 2^(scale − 32) s. Absent if the multiplier is zero, which
    /// RFC 4656 forbids: nothing is known then.
    pub fn error_ns(self) -> Option<f64> {
        let (scale, multiplier) = (i32::from(self.0 >> 8 & 0x3f), self.0 & 0xff);
        (multiplier != 0).then(|| f64::from(multiplier) * 2f64.powi(scale - 32) * 1e9)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scale_and_multiplier_are_binary_fractions_of_a_second() {
        // 1 · 2^(12 − 32) s is 953.7 ns.
        let estimate = ErrorEstimate(0x8c01);
        assert!(estimate.synchronised() && !estimate.ptp());
        assert!((estimate.error_ns().unwrap() - 953.674).abs() < 0.001);
        assert_eq!(ErrorEstimate(0x4000).error_ns(), None);
    }
}
