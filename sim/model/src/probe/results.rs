//! The results of a session (`docs/probes.md`, section 5).

use super::{Port, Reply, ns};
use std::collections::BTreeSet;

/// Error estimate's bit that says that timestamps are PTP's.
const PTP: u16 = 1 << 14;
/// Sequence numbers below the highest that can be told apart.
const DEPTH: u64 = 64;
/// Where counting begins, so that there is room below; zero modulo 2^32.
const ROUND: u64 = 1 << 40;

/// Which sequence numbers have come: 32 bits of them, told from each other around the highest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    seen: BTreeSet<u64>,
    /// One above the highest, if that is known.
    next: Option<u64>,
}

/// What a sequence number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Came {
    /// Above all before.
    Above,
    /// Below one before, for the first time.
    Below,
    /// Again.
    Again,
    /// Below by too much to tell.
    Old,
}

impl Window {
    /// Numbers begin at 0.
    fn from_zero() -> Window {
        Window {
            next: Some(ROUND),
            ..Window::default()
        }
    }

    fn take(&mut self, number: u32) -> Came {
        let next = self.next.unwrap_or(ROUND + u64::from(number));
        let number = next.wrapping_add_signed(i64::from(number.wrapping_sub(next as u32) as i32));
        if number >= next {
            self.next = Some(number + 1);
            self.seen.insert(number);
            Came::Above
        } else if next - number > DEPTH {
            Came::Old
        } else if self.seen.insert(number) {
            Came::Below
        } else {
            Came::Again
        }
    }

    /// One above the highest number that has come; 0 if none.
    pub fn next(&self) -> u32 {
        self.next.unwrap_or(0) as u32
    }

    /// The lowest number that has come; 0 if none.
    pub fn first(&self) -> u32 {
        self.seen.first().copied().unwrap_or(0) as u32
    }

    /// The numbers that have come.
    pub fn count(&self) -> u32 {
        self.seen.len() as u32
    }
}

/// What is known of a quantity; in ns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quantity {
    /// All values, in the order of the replies.
    pub values: Vec<i64>,
}

impl Quantity {
    /// Least and greatest, if there is any.
    pub fn range(&self) -> Option<(i64, i64)> {
        Some((*self.values.iter().min()?, *self.values.iter().max()?))
    }

    /// The sum, modulo 2^64.
    pub fn sum(&self) -> u64 {
        self.values.iter().fold(0, |sum, value| sum.wrapping_add(*value as u64))
    }

    /// How many are negative.
    pub fn negative(&self) -> u32 {
        self.values.iter().filter(|value| **value < 0).count() as u32
    }

    /// The buckets.
    pub fn buckets(&self) -> [u32; 32] {
        let mut buckets = [0; 32];
        for value in &self.values {
            let limit = (0..31).position(|b| *value < 1 << b);
            buckets[limit.unwrap_or(31)] += 1;
        }
        buckets
    }
}

/// The results of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    /// The packets' sequence numbers.
    pub window: Window,
    /// The reflector's.
    pub reflector: Window,
    /// Packets that came back, each counted once.
    pub received: u32,
    /// Replies that came too late.
    pub late: u32,
    /// Replies to packets that had come back before.
    pub duplicate: u32,
    /// Packets that came back after a later one.
    pub reordered: u32,
    /// `round_trip`, `forward`, `backward`, `difference`.
    pub quantities: [Quantity; 4],
}

/// A reply that is taken, its times in ns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// When the probe was sent.
    pub t1: u64,
    /// When the reflector received it.
    pub t2: u64,
    /// When the reflector sent the reply.
    pub t3: u64,
    /// When the reply came.
    pub t4: u64,
}

fn saturate(value: i128) -> i64 {
    value.clamp(-(1 << 47), (1 << 47) - 1) as i64
}

/// a − b, as a signed number, saturated.
fn less(a: u64, b: u64) -> i64 {
    saturate(i128::from(a.wrapping_sub(b) as i64))
}

impl Default for Results {
    fn default() -> Self {
        Results {
            window: Window::from_zero(),
            reflector: Window::default(),
            received: 0,
            late: 0,
            duplicate: 0,
            reordered: 0,
            quantities: Default::default(),
        }
    }
}

impl Results {
    /// Takes a reply that came at `t4`, in the port's format; its times, if it gives a `probe`
    /// record.
    pub fn take(&mut self, reply: &Reply, t4: u64, port: &Port, give_up: u32) -> Option<Times> {
        let theirs = reply.error_estimate & PTP != 0;
        let times = Times {
            t1: ns(reply.t1, port.ptp, port.utc_offset),
            t2: ns(reply.t2, theirs, port.utc_offset),
            t3: ns(reply.t3, theirs, port.utc_offset),
            t4: ns(t4, port.ptp, port.utc_offset),
        };
        if times.t4.wrapping_sub(times.t1) > give_up.into() {
            self.late += 1;
            return None;
        }
        let new = match self.window.take(reply.seq) {
            Came::Old => {
                self.late += 1;
                return None;
            }
            Came::Again => {
                self.duplicate += 1;
                false
            }
            Came::Below => {
                self.reordered += 1;
                true
            }
            Came::Above => true,
        };
        self.reflector.take(reply.rseq);
        if new {
            self.received += 1;
            self.measure(&times);
        }
        Some(times)
    }

    fn measure(&mut self, times: &Times) {
        let (forward, backward) = (less(times.t2, times.t1), less(times.t4, times.t3));
        let round_trip = saturate(i128::from(forward) + i128::from(backward));
        let before = self.quantities[0].values.last().copied();
        self.quantities[0].values.push(round_trip);
        self.quantities[1].values.push(forward);
        self.quantities[2].values.push(backward);
        if let Some(before) = before {
            let difference = saturate(i128::from((round_trip - before).abs()));
            self.quantities[3].values.push(difference);
        }
    }
}
