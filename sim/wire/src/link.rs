//! One direction of a link between two ports, which knows what became of every frame.

use std::collections::BTreeMap;
use std::sync::Arc;

use rand::Rng;
use rand_chacha::ChaCha8Rng;

use crate::rng;

/// How a direction treats frames; times are in clocks of the ports at its ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quality {
    /// From the first beat at one end to that at the other.
    pub delay: u64,
    /// Most that is added to that, evenly from 0 on. Frames that it would exchange stay in
    /// order, as in a queue.
    pub jitter: u64,
    /// Clocks that a frame of one beat takes at least, and each further beat as well: the
    /// ends' speed is 1.
    pub beat_clocks: u64,
    /// Of a frame: it is lost.
    pub loss: f64,
    /// Of a frame that is not: it comes twice.
    pub duplication: f64,
    /// Of a frame: those that come within the next `hold` clocks overtake it.
    pub reordering: f64,
    /// As above.
    pub hold: u64,
}

impl Quality {
    /// Nothing but a delay.
    pub fn delay(delay: u64) -> Quality {
        Quality {
            delay,
            jitter: 0,
            beat_clocks: 1,
            loss: 0.0,
            duplication: 0.0,
            reordering: 0.0,
            hold: 0,
        }
    }
}

/// A frame at the far end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Number of the frame, in the order in which they were sent.
    pub frame: usize,
    /// Clock from which on its first beat can come.
    pub clock: u64,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// A direction in use.
#[derive(Clone, Debug)]
pub struct Direction {
    quality: Quality,
    rng: ChaCha8Rng,
    sent: usize,
    /// The first clock at which the line is free for the next frame.
    free: u64,
    /// The last clock of those that keep their order.
    last: u64,
    /// By clock and number of the frame.
    under_way: BTreeMap<(u64, usize), Vec<Arc<[u8]>>>,
    /// Numbers of the frames that were lost.
    lost: Vec<usize>,
    /// Of those that come twice.
    doubled: Vec<usize>,
}

impl Direction {
    /// A direction whose chances are those of a seed.
    ///
    /// # Panics
    /// When a probability is not within 0 … 1.
    pub fn new(quality: Quality, seed: u64) -> Direction {
        let shares = [quality.loss, quality.duplication, quality.reordering];
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{shares:?}");
        Direction {
            quality,
            rng: rng(seed),
            sent: 0,
            free: 0,
            last: 0,
            under_way: BTreeMap::new(),
            lost: Vec::new(),
            doubled: Vec::new(),
        }
    }

    /// Takes a frame of `beats` beats whose first was sent at `clock`.
    pub fn send(&mut self, clock: u64, beats: u64, bytes: Arc<[u8]>) {
        let q = self.quality;
        let frame = self.sent;
        self.sent += 1;
        let begins = clock.max(self.free);
        self.free = begins + beats * q.beat_clocks;
        if self.rng.random_bool(q.loss) {
            self.lost.push(frame);
            return;
        }
        let arrives = begins + q.delay + self.rng.random_range(0..=q.jitter);
        let held = q.hold > 0 && self.rng.random_bool(q.reordering);
        let arrives = if held {
            arrives + q.hold
        } else {
            self.last = arrives.max(self.last);
            self.last
        };
        self.under_way.entry((arrives, frame)).or_default().push(Arc::clone(&bytes));
        if self.rng.random_bool(q.duplication) {
            self.doubled.push(frame);
            let again = arrives + 1 + self.rng.random_range(0..=q.jitter + q.hold);
            self.under_way.entry((again, frame)).or_default().push(bytes);
        }
    }

    /// The frames that come before `clock`, in their order.
    pub fn arrivals(&mut self, clock: u64) -> Vec<Arrival> {
        let later = self.under_way.split_off(&(clock, 0));
        let now = std::mem::replace(&mut self.under_way, later);
        let each = now
            .into_iter()
            .flat_map(|((clock, frame), copies)| copies.into_iter().map(move |bytes| Arrival { frame, clock, bytes }));
        each.collect()
    }

    /// Frames sent so far.
    pub fn sent(&self) -> usize {
        self.sent
    }

    /// Numbers of the frames that were lost.
    pub fn lost(&self) -> &[usize] {
        &self.lost
    }

    /// Numbers of the frames that come twice.
    pub fn doubled(&self) -> &[usize] {
        &self.doubled
    }

    /// Whether no frame is under way.
    pub fn is_empty(&self) -> bool {
        self.under_way.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(n: u8) -> Arc<[u8]> {
        vec![n; 64].into()
    }

    fn all(direction: &mut Direction) -> Vec<(usize, u64)> {
        let arrivals = direction.arrivals(u64::MAX);
        arrivals.iter().map(|a| (a.frame, a.clock)).collect()
    }

    #[test]
    fn a_delay_is_kept() {
        let mut direction = Direction::new(Quality::delay(100), 1);
        direction.send(5, 1, bytes(0));
        direction.send(9, 1, bytes(1));
        assert_eq!(direction.arrivals(106).len(), 1);
        assert_eq!(all(&mut direction), [(1, 109)]);
        assert!(direction.is_empty());
    }

    #[test]
    fn a_slow_line_spreads_frames() {
        let quality = Quality {
            beat_clocks: 10,
            ..Quality::delay(100)
        };
        let mut direction = Direction::new(quality, 1);
        for n in 0..3 {
            direction.send(n, 2, bytes(n as u8));
        }
        assert_eq!(all(&mut direction), [(0, 100), (1, 120), (2, 140)]);
    }

    #[test]
    fn one_that_is_held_is_overtaken() {
        let quality = Quality {
            reordering: 1.0,
            hold: 50,
            ..Quality::delay(100)
        };
        let mut direction = Direction::new(quality, 1);
        direction.send(0, 1, bytes(0));
        direction.quality.reordering = 0.0;
        direction.send(10, 1, bytes(1));
        assert_eq!(all(&mut direction), [(1, 110), (0, 150)]);
    }

    #[test]
    fn every_frame_is_lost_or_comes_once_or_twice() {
        let quality = Quality {
            jitter: 40,
            loss: 0.2,
            duplication: 0.2,
            reordering: 0.2,
            hold: 100,
            ..Quality::delay(100)
        };
        for seed in 0..50 {
            let mut direction = Direction::new(quality, seed);
            (0..200).for_each(|n| direction.send(20 * n, 1, bytes(0)));
            let (lost, doubled) = (direction.lost().to_vec(), direction.doubled().to_vec());
            let arrivals = all(&mut direction);
            for frame in 0..200 {
                let times = arrivals.iter().filter(|(of, _)| *of == frame).count();
                let expected = match (lost.contains(&frame), doubled.contains(&frame)) {
                    (true, _) => 0,
                    (false, false) => 1,
                    (false, true) => 2,
                };
                assert_eq!(times, expected, "seed {seed}, frame {frame}");
            }
            assert!(!lost.is_empty() && !doubled.is_empty(), "seed {seed}");
            assert!(arrivals.is_sorted_by_key(|(_, clock)| *clock), "seed {seed}");
            assert!(
                arrivals.iter().all(|(frame, clock)| *clock >= 20 * *frame as u64 + 100),
                "seed {seed}"
            );
        }
    }
}
