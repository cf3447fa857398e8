//! The timer against division.
#![allow(missing_docs)]

mod bench;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::{Profile, timer};

use bench::{Bench, seeds};

const LATENCY: usize = timer::LATENCY as usize;
/// Clocks from the change of `enable` to the first time that is looked at.
const ENABLE: usize = 2;

/// A boundary's pulse: clock, number, start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pulse {
    clock: usize,
    number: u32,
    start_ns: u64,
}

/// The block, and the time that it was given at each clock.
struct Rig {
    bench: Bench,
    times: Vec<u64>,
    pulses: Vec<Pulse>,
}

impl Rig {
    fn new() -> Rig {
        Rig {
            bench: Bench::new(&timer::component(&Profile::wide())),
            times: vec![],
            pulses: vec![],
        }
    }

    fn step(&mut self, ns: u64) -> Option<Pulse> {
        self.bench.set("ns", ns);
        self.bench.step();
        let clock = self.times.len();
        self.times.push(ns);
        let pulse = self.bench.is("boundary").then(|| Pulse {
            clock,
            number: self.bench.get("boundary_number") as u32,
            start_ns: self.bench.get("boundary_start_ns"),
        });
        self.pulses.extend(pulse);
        pulse
    }

    /// Off for a few clocks, then on; the clock of the change.
    fn enable(&mut self, ns: u64, tau: u32, start_ns: u64, start_number: u32) -> usize {
        self.bench.set("enable", 0);
        for _ in 0..8 {
            self.step(ns);
        }
        self.pulses.clear();
        self.bench.set("tau_ns", tau.into());
        self.bench.set("start_ns", start_ns);
        self.bench.set("start_number", start_number.into());
        self.bench.set("enable", 1);
        let clock = self.times.len();
        self.step(ns);
        // They are taken at the change alone.
        self.bench.set("tau_ns", 77);
        self.bench.set("start_ns", 78);
        self.bench.set("start_number", 79);
        clock
    }

    /// Steps until a pulse, at most so many clocks.
    fn pulse(&mut self, clocks: usize, mut time: impl FnMut() -> u64) -> Pulse {
        for _ in 0..clocks {
            if let Some(pulse) = self.step(time()) {
                return pulse;
            }
        }
        panic!("no pulse in {clocks} clocks");
    }

    /// Clock from the first time of at least `ns`, from clock `from` on.
    fn first(&self, from: usize, ns: u64) -> Option<usize> {
        (from..self.times.len()).find(|clock| self.times[*clock] >= ns)
    }
}

#[test]
fn boundaries_come_at_the_first_clock_of_their_time() {
    let mut rig = Rig::new();
    // Clocks at 5000, 5003, 5006, …: 6000 is passed at 6002 (clock 334), 7000 at 7001, 8000 at 8000.
    rig.enable(4000, 1000, 6000, 6);
    let from = rig.times.len();
    for n in 0..1010 {
        rig.step(5000 + 3 * n);
    }
    let pulses: Vec<_> = rig.pulses.iter().map(|p| (p.clock - from, p.number, p.start_ns)).collect();
    assert_eq!(
        pulses,
        [(334 + LATENCY, 6, 6000), (667 + LATENCY, 7, 7000), (1000 + LATENCY, 8, 8000)]
    );
}

#[test]
fn a_start_in_the_past_opens_the_epoch_of_now() {
    let mut rig = Rig::new();
    let now = 1_000_000_000_123;
    rig.enable(now, 1000, 0, 0);
    let pulse = rig.pulse(400, || now);
    assert_eq!((pulse.number, pulse.start_ns), (1_000_000_000, 1_000_000_000_000));
    for _ in 0..1000 {
        assert_eq!(rig.step(now + 876), None, "one pulse, and the next only at its time");
    }
    assert_eq!(rig.pulse(LATENCY + 1, || now + 877).number, 1_000_000_001);
}

#[test]
fn a_start_far_ahead_waits() {
    let mut rig = Rig::new();
    rig.enable(5, 1_000_000_000, u64::MAX - 10, 3);
    for n in 0..100 {
        assert_eq!(rig.step(1 << (n % 63)), None);
    }
    let pulse = rig.pulse(LATENCY + 1, || u64::MAX - 10);
    assert_eq!((pulse.number, pulse.start_ns), (3, u64::MAX - 10));
    for _ in 0..1000 {
        assert_eq!(rig.step(u64::MAX), None, "the next boundary is beyond all times");
    }
}

#[test]
fn numbers_wrap_at_32_bits() {
    let mut rig = Rig::new();
    rig.enable(0, 1000, 1000, u32::MAX);
    assert_eq!(rig.pulse(20, || 1000).number, u32::MAX);
    assert_eq!(rig.pulse(20, || 2000).number, 0);
    // 2^32 + 5 epochs further.
    let ahead = 2000 + ((1 << 32) + 5) * 1000;
    let pulse = rig.pulse(500, || ahead);
    assert_eq!((pulse.number, pulse.start_ns), (5, ahead));
}

#[test]
fn a_jump_over_many_boundaries_gives_one_pulse() {
    for tau in [1000, 1001, 65_536, 999_999_937, 1_000_000_000] {
        for jump in [
            u64::from(tau) * 2,
            u64::from(tau) * 3 - 1,
            1_000_000_000_000,
            999_999_999_999,
            1 << 50,
        ] {
            let mut rig = Rig::new();
            rig.enable(100, tau, 100, 9);
            assert_eq!(rig.pulse(20, || 100).number, 9);
            let now = 100 + jump;
            let from = rig.times.len();
            let pulse = rig.pulse(1000, || now);
            let passed = jump / u64::from(tau);
            assert_eq!(
                (pulse.number, pulse.start_ns),
                (9 + passed as u32, 100 + passed * u64::from(tau)),
                "tau {tau} jump {jump}"
            );
            // Up and down once, three clocks a step.
            let steps = 2 * passed.ilog2() as usize + 3;
            assert!(
                pulse.clock - from <= LATENCY + 3 * steps,
                "{} clocks for {passed} boundaries",
                pulse.clock - from
            );
            for _ in 0..200 {
                assert_eq!(rig.step(now), None);
            }
        }
    }
}

#[test]
fn time_that_goes_back_makes_the_epoch_longer() {
    let mut rig = Rig::new();
    rig.enable(0, 1000, 10_000, 10);
    assert_eq!(rig.pulse(20, || 10_500).number, 10);
    for _ in 0..50 {
        assert_eq!(rig.step(3000), None);
    }
    for n in 0..8000 {
        assert_eq!(rig.step(3000 + n % 8000), None, "a boundary comes once");
    }
    assert_eq!(rig.pulse(20, || 11_000).number, 11);
}

#[test]
fn it_stops_when_disabled_and_starts_anew() {
    let mut rig = Rig::new();
    rig.enable(0, 1000, 5000, 5);
    assert_eq!(rig.pulse(20, || 5000).number, 5);
    rig.bench.set("enable", 0);
    for n in 0..1000 {
        assert_eq!(rig.step(5000 + 10 * n), None);
    }
    rig.enable(15_000, 2000, 16_000, 8);
    assert_eq!(
        rig.pulse(20, || 16_000),
        Pulse {
            clock: rig.times.len() - 1,
            number: 8,
            start_ns: 16_000
        }
    );
    // In the midst of a search, too.
    for _ in 0..30 {
        rig.step(1 << 60);
    }
    rig.bench.set("enable", 0);
    for _ in 0..500 {
        assert_eq!(rig.step(1 << 60), None);
    }
    rig.enable(0, 1000, 0, 0);
    assert_eq!(rig.pulse(20, || 0).number, 0);
}

#[test]
fn no_tau_is_no_harm() {
    let mut rig = Rig::new();
    rig.enable(50, 0, 10, 1);
    for _ in 0..500 {
        assert_eq!(rig.step(50), None);
    }
    rig.enable(50, 1000, 10, 1);
    assert_eq!(rig.pulse(20, || 50).number, 1);
}

/// A time that goes on by a clock's few nanoseconds, and now and then leaps.
struct Walk {
    rng: ChaCha8Rng,
    now: u64,
    per_clock: u64,
    leaps: f64,
    since_leap: usize,
    tau: u64,
}

impl Walk {
    fn next(&mut self, boundary: u64) -> u64 {
        let tau = self.tau;
        self.now += self.rng.random_range(self.per_clock..=self.per_clock + 1);
        self.since_leap += 1;
        if self.rng.random_bool(self.leaps) {
            self.since_leap = 0;
            self.now = match self.rng.random_range(0..6) {
                // Just before, at, or just after the boundary that comes.
                0 | 1 => self.now.max(boundary.saturating_sub(self.rng.random_range(0..20))),
                2 => self.now.max(boundary + self.rng.random_range(0..20)),
                3 => self.now + self.rng.random_range(0..3 * tau),
                4 => self.now + self.rng.random_range(0..1_000_000_000_000),
                _ => self.now.saturating_sub(self.rng.random_range(0..2 * tau)),
            };
        }
        self.now
    }
}

#[test]
fn any_time_and_tau() {
    seeds(150, |mut rng| {
        let digits = rng.random_range(4..=9);
        let tau = rng.random_range(1000..=10u64.pow(digits));
        let now = rng.random_range(0..1 << 61);
        let start = (now + rng.random_range(0..4 * tau)).saturating_sub(tau * rng.random_range(0..4)) / tau * tau;
        let first_number = (start / tau) as u32;
        let leaps = [0.0, 0.005, 0.02][rng.random_range(0..3)];
        let mut walk = Walk {
            rng: ChaCha8Rng::seed_from_u64(rng.random()),
            now,
            per_clock: rng.random_range(2..7),
            leaps,
            since_leap: 0,
            tau,
        };
        let mut rig = Rig::new();
        let enabled = rig.enable(now, tau as u32, start, first_number);
        let (mut next, mut looked, mut passed) = (start, enabled + ENABLE, None);
        for _ in 0..6000 {
            let pulse = rig.step(walk.next(next));
            passed = passed.or(rig.first(looked, next));
            looked = rig.times.len();
            let Some(pulse) = pulse else {
                // A leap within a search: thirty steps down, then up and down once more.
                let late = passed.map_or(0, |clock| walk.since_leap.min(rig.times.len() - clock));
                assert!(late < LATENCY + 3 * 100, "no pulse for {next}");
                continue;
            };
            let passed_at = passed.take().expect("a pulse has a cause");
            // Whether the next boundary was passed, too, is looked at three clocks later.
            if rig.times[passed_at + 3] < next + tau {
                assert_eq!(pulse.clock, passed_at + LATENCY, "boundary {next}");
            }
            assert_eq!(pulse.start_ns % tau, start % tau);
            assert_eq!(pulse.number, first_number.wrapping_add(((pulse.start_ns - start) / tau) as u32));
            assert!(pulse.start_ns >= next, "epochs go forward");
            let seen = rig.times[pulse.clock - 2];
            assert!(seen < pulse.start_ns + tau, "the epoch of now: {} is at {seen}", pulse.start_ns);
            assert!(
                rig.times[passed_at..pulse.clock].iter().any(|time| *time >= pulse.start_ns),
                "no epoch of later than now"
            );
            (next, looked) = (pulse.start_ns + tau, pulse.clock - 1);
        }
    });
}
