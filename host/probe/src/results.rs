//! What the card itself keeps of a session (`docs/probes.md`, section 5).

use serde::Serialize;

/// Buckets of a quantity.
pub const BUCKETS: usize = 32;

/// The card's results of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Results {
    /// The session's number.
    pub session: u16,
    /// It sends.
    pub running: bool,
    /// Packets sent.
    pub sent: u32,
    /// One above the highest sequence number that came back.
    pub next: u32,
    /// Packets that came back, each counted once.
    pub received: u32,
    /// Replies after the time at which a probe is given up.
    pub late: u32,
    /// Replies to packets that had come back before.
    pub duplicate: u32,
    /// Packets that came back after a later one.
    pub reordered: u32,
    /// The reflector's sequence numbers that came back, each counted once.
    pub replies: u32,
    /// The lowest of them.
    pub rfirst: u32,
    /// One above the highest of them.
    pub rnext: u32,
    /// Round trip less the time at the reflector, there, back, and the difference of
    /// successive round trips.
    pub quantities: [Quantity; 4],
}

/// One of a session's quantities; ns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Quantity {
    /// The least; undefined without a value.
    pub minimum_ns: i64,
    /// The greatest; undefined without a value.
    pub maximum_ns: i64,
    /// Their sum, modulo 2⁶⁴.
    pub sum_ns: i64,
    /// Values below zero.
    pub negative: u32,
    /// Bucket 0: values up to 0; bucket b: from 2^(b−1) to under 2^b; the last: all above, too.
    pub buckets: [u32; BUCKETS],
}

impl Default for Quantity {
    fn default() -> Self {
        Quantity {
            minimum_ns: 0,
            maximum_ns: 0,
            sum_ns: 0,
            negative: 0,
            buckets: [0; BUCKETS],
        }
    }
}

impl Quantity {
    /// How many values there were.
    pub fn count(&self) -> u64 {
        self.buckets.iter().map(|count| u64::from(*count)).sum()
    }

    /// Their mean, if there is one.
    #[allow(clippy::cast_precision_loss)]
    pub fn mean_ns(&self) -> Option<f64> {
        let count = self.count();
        (count > 0).then(|| self.sum_ns as f64 / count as f64)
    }

    /// A time that this share (0 … 1) of the values is under, as well as the buckets tell: the
    /// end of the bucket that has that value, or the maximum if that is less.
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn percentile_ns(&self, share: f64) -> Option<i64> {
        let rank = ((self.count() as f64 * share).ceil() as u64).max(1);
        let mut under = 0;
        let bucket = self.buckets.iter().position(|count| {
            under += u64::from(*count);
            under >= rank
        })?;
        Some(if bucket + 1 < BUCKETS {
            self.maximum_ns.min(1 << bucket)
        } else {
            self.maximum_ns
        })
    }
}

impl Results {
    /// Probes that were overtaken by an answered one, and have not come back: the later ones may
    /// still be on their way.
    pub fn lost(&self) -> u32 {
        self.next.wrapping_sub(self.received)
    }

    /// Of these, those whose reply was lost, if the reflector counts what it receives.
    pub fn lost_backward(&self) -> u32 {
        self.rnext.wrapping_sub(self.rfirst).wrapping_sub(self.replies).min(self.lost())
    }

    /// Of these, those that the reflector did not see.
    pub fn lost_forward(&self) -> u32 {
        self.lost() - self.lost_backward()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_are_the_holes() {
        // 0 … 9 were sent up to the highest answered one; 7 came; the reflector numbered 8.
        let results = Results {
            next: 10,
            received: 7,
            replies: 7,
            rfirst: 3,
            rnext: 11,
            ..Results::default()
        };
        assert_eq!((results.lost(), results.lost_backward(), results.lost_forward()), (3, 1, 2));
    }

    #[test]
    fn percentiles_are_the_ends_of_buckets() {
        let mut quantity = Quantity {
            minimum_ns: 300,
            maximum_ns: 600,
            sum_ns: 3_300,
            ..Quantity::default()
        };
        (quantity.buckets[9], quantity.buckets[10]) = (9, 1);
        assert_eq!(quantity.mean_ns(), Some(330.0));
        assert_eq!(quantity.percentile_ns(0.9), Some(512));
        assert_eq!(quantity.percentile_ns(0.99), Some(600));
        assert_eq!(Quantity::default().percentile_ns(0.5), None);
    }
}
