//! A limit of replies: a bucket of tokens, of which each takes one.

use std::num::NonZeroU32;

const NS_PER_SECOND: u64 = 1_000_000_000;

/// The most replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// In a second, in the long run.
    pub per_second: NonZeroU32,
    /// At once, after a pause.
    pub burst: u8,
}

/// The bucket. It begins full.
#[derive(Debug)]
pub(crate) struct Bucket {
    limit: Option<Limit>,
    tokens: u64,
    /// Since when the next one is on its way; nothing if the bucket is full.
    since_ns: Option<u64>,
}

impl Bucket {
    /// One that never runs dry without a limit.
    pub fn new(limit: Option<Limit>) -> Bucket {
        Bucket {
            limit,
            tokens: limit.map_or(0, |limit| limit.burst.into()),
            since_ns: None,
        }
    }

    /// Takes a token, if there is one. A clock that was set back gives none for that.
    pub fn take(&mut self, now_ns: u64) -> bool {
        let Some(limit) = self.limit else { return true };
        let each_ns = (NS_PER_SECOND / u64::from(limit.per_second.get())).max(1);
        if let Some(since_ns) = self.since_ns {
            let new = now_ns.saturating_sub(since_ns) / each_ns;
            self.tokens = self.tokens.saturating_add(new).min(limit.burst.into());
            let on_its_way = since_ns.min(now_ns).saturating_add(new.saturating_mul(each_ns));
            self.since_ns = (self.tokens < limit.burst.into()).then_some(on_its_way);
        }
        if self.tokens == 0 {
            return false;
        }
        self.tokens -= 1;
        self.since_ns.get_or_insert(now_ns);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_and_then_one_by_one() {
        let mut bucket = Bucket::new(Some(Limit {
            per_second: NonZeroU32::new(100).unwrap(),
            burst: 3,
        }));
        let ms = |ms: u64| ms * 1_000_000;
        let taken: Vec<_> = [0, 1, 2, 3, 9, 10, 11, 19, 20, 21].map(|at| bucket.take(ms(at))).into();
        assert_eq!(taken, [true, true, true, false, false, true, false, false, true, false]);
        // A second later it holds three, not a hundred.
        assert_eq!([1000, 1000, 1000, 1000].map(|at| bucket.take(ms(at))), [true, true, true, false]);
        // The clock is set back by half a second.
        assert_eq!([500, 509, 510].map(|at| bucket.take(ms(at))), [false, false, true]);
    }

    #[test]
    fn without_a_limit_there_is_none() {
        let mut bucket = Bucket::new(None);
        assert!((0..1000).all(|_| bucket.take(0)));
    }
}
