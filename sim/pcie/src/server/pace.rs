//! How quickly the time of a served card goes.

use std::time::{Duration, Instant};

/// Real time that goes by between two looks at a card that is ahead: whatever the gap between
/// packets is, leaping over it is a piece of work of its own.
const LOOK: Duration = Duration::from_millis(10);

/// Simulated time against real time, from when it began.
pub struct Pace {
    speed: f64,
    begin: Option<(Instant, u64)>,
    next: Option<Instant>,
}

impl Pace {
    /// `speed` simulated seconds a second, at most.
    pub fn new(speed: f64) -> Pace {
        Pace {
            speed,
            begin: None,
            next: None,
        }
    }

    /// The card's time is 0 at `begin`.
    pub fn began(&mut self, begin: Instant) {
        self.begin = Some((begin, 0));
    }

    /// Where the card's time, now at `now_ns`, may go on to; nothing before it is time to look.
    pub fn target_ns(&mut self, now: Instant, now_ns: u64) -> Option<u64> {
        if self.next.is_some_and(|next| now < next) {
            return None;
        }
        self.begin.get_or_insert((now, now_ns));
        Some(self.at(now))
    }

    /// The card's time at a real time.
    fn at(&self, then: Instant) -> u64 {
        self.begin.map_or(0, |(begin, begin_ns)| {
            let since_ns = then.saturating_duration_since(begin).as_nanos() as f64 * self.speed;
            begin_ns.saturating_add(since_ns as u64)
        })
    }

    /// Takes that the card was advanced towards `target_ns` and is at `now_ns`. If it is busy
    /// there, it goes on as soon as time has.
    pub fn advanced(&mut self, now: Instant, target_ns: u64, now_ns: u64, busy: bool) {
        self.next = (now_ns >= target_ns && !busy).then_some(now + LOOK);
    }

    /// Takes that something came to the card at `then`, so that it is time to look. When that is
    /// in the card's time, unless it is past.
    pub fn came(&mut self, then: Instant) -> u64 {
        self.next = None;
        self.at(then)
    }

    /// How long until it is time to look.
    pub fn left(&self, now: Instant) -> Duration {
        self.next.map_or(Duration::ZERO, |next| next.saturating_duration_since(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_is_never_ahead_of_its_speed() {
        let begin = Instant::now();
        let at = |ms| begin + Duration::from_millis(ms);
        let mut pace = Pace::new(0.5);
        assert_eq!(pace.target_ns(at(0), 700), Some(700));
        pace.advanced(at(0), 700, 700, false);
        assert_eq!(pace.left(at(3)), Duration::from_millis(7));
        assert_eq!(pace.target_ns(at(9), 700), None);
        assert_eq!(pace.target_ns(at(10), 700), Some(5_000_700), "half of 10 ms");
        pace.advanced(at(11), 5_000_700, 1_000, false);
        assert_eq!(pace.left(at(11)), Duration::ZERO, "it is behind");
        assert_eq!(pace.target_ns(at(20), 1_000), Some(10_000_700), "what it was behind, it catches up");
    }

    #[test]
    fn what_comes_is_looked_at_now() {
        let begin = Instant::now();
        let at = |ms| begin + Duration::from_millis(ms);
        let mut pace = Pace::new(1.0);
        assert_eq!(pace.target_ns(at(0), 700), Some(700));
        pace.advanced(at(0), 700, 700, false);
        assert_eq!(pace.came(at(2)), 2_000_700);
        assert_eq!(pace.target_ns(at(3), 700), Some(3_000_700));
        pace.advanced(at(4), 3_000_700, 3_000_700, true);
        assert_eq!(pace.target_ns(at(4), 3_000_700), Some(4_000_700), "it is busy");
    }
}
