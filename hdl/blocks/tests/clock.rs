//! The clock against exact arithmetic.
#![allow(missing_docs)]

mod bench;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::{Profile, clock, regs};

use bench::{Bench, seeds};

const SECOND: u64 = 1_000_000_000;
const LATENCY: usize = clock::LATENCY as usize;
/// Clocks from a command to the own clock's first time that knows of it.
const SET: usize = 2;
const ADJUST: usize = 5;
/// Clocks from an increment to the time that it led to.
const INCREMENT: usize = 4;
/// Clocks between commands: what the register block keeps.
const APART: usize = regs::EFFECT_CLOCKS as usize + 1;

/// A time of day: seconds, nanoseconds, 2^-16 nanoseconds.
type Tod = (u64, u32, u16);

/// What was asked at a clock.
#[derive(Clone, Copy, Default)]
struct Input {
    increment: u32,
    set: Option<(u64, u32)>,
    adjust: Option<i32>,
    latch: bool,
    outside: Option<Tod>,
}

/// The block and, in plain Rust, what it should tell; a step of the rig is one clock.
struct Rig {
    bench: Bench,
    inputs: Vec<Input>,
    /// The own clock's time after each clock, in 2^-24 ns.
    own: Vec<u128>,
    /// The time told after each clock, in 2^-16 ns, and whether the own clock was stepped.
    told: Vec<(u128, bool)>,
    steps: u32,
    now: Tod,
}

/// Clocks after reset in which the time is that of before.
const COLD: usize = 16;

impl Rig {
    fn new() -> Rig {
        let bench = Bench::new(&clock::component(&Profile::wide()));
        let mut rig = Rig {
            bench,
            inputs: vec![],
            own: vec![0],
            told: vec![],
            steps: 0,
            now: (0, 0, 0),
        };
        for _ in 0..2 * COLD {
            rig.step(Input::default());
        }
        rig
    }

    fn before(&self, clocks: usize) -> Input {
        self.inputs.len().checked_sub(clocks).map_or(Input::default(), |at| self.inputs[at])
    }

    fn step(&mut self, input: Input) {
        self.drive(input);
        self.bench.step();
        // The own clock.
        self.inputs.push(input);
        let was = self.own[self.own.len() - 1];
        let set = self.before(SET + 1).set;
        let adjust = self.before(ADJUST + 1).adjust;
        let went = was + u128::from(self.before(INCREMENT + 1).increment);
        let time = match (set, adjust) {
            (Some((seconds, ns)), _) => (u128::from(seconds) * u128::from(SECOND) + u128::from(ns)) << 24,
            (_, Some(by)) => went.wrapping_add_signed(i128::from(by) << 24),
            _ => went,
        };
        self.own.push(time);
        let told = input.outside.map_or(time >> 8, ticks);
        self.told.push((told, set.is_some() || adjust.is_some()));
        self.check();
        if input.latch {
            let (latched, _) = self.told[self.told.len() - 2];
            let (ns, fraction) = (latched >> 16, latched as u16);
            self.now = (
                (ns / u128::from(SECOND)) as u64 & 0xffff_ffff_ffff,
                (ns % u128::from(SECOND)) as u32,
                fraction,
            );
        }
    }

    fn drive(&mut self, input: Input) {
        self.bench.set("source", input.outside.is_some().into());
        if let Some((seconds, ns, fraction)) = input.outside {
            let word = u128::from(seconds) << 48 | u128::from(ns) << 16 | u128::from(fraction);
            self.bench
                .set_words("ptp_tod", &[word as u32, (word >> 32) as u32, (word >> 64) as u32]);
        }
        self.bench.set("increment", input.increment.into());
        self.bench.set("set", input.set.is_some().into());
        if let Some((seconds, ns)) = input.set {
            self.bench.set("value_seconds_high", seconds >> 32);
            self.bench.set("value_seconds", seconds & 0xffff_ffff);
            self.bench.set("value_ns", ns.into());
        }
        self.bench.set("adjust_pulse", input.adjust.is_some().into());
        if let Some(by) = input.adjust {
            self.bench.set("adjust", u64::from(by as u32));
        }
        self.bench.set("latch", input.latch.into());
    }

    /// What is told now is the time of `LATENCY` clocks ago.
    fn check(&mut self) {
        let clock = self.told.len() - 1;
        for (name, value) in [
            ("now_seconds_high", self.now.0 >> 32),
            ("now_seconds", self.now.0 & 0xffff_ffff),
            ("now_ns", self.now.1.into()),
            ("now_fraction", self.now.2.into()),
        ] {
            assert_eq!(self.bench.get(name), value, "{name} at clock {clock}");
        }
        let Some(at) = clock.checked_sub(LATENCY + 1).filter(|_| clock > COLD) else {
            return;
        };
        let ((was, _), (is, stepped)) = (self.told[at], self.told[at + 1]);
        assert_eq!((self.ns(), self.fraction()), ((is >> 16) as u64, is as u16), "clock {clock}");
        let ahead = ((is >> 16) as u64).wrapping_sub((was >> 16) as u64) as i64;
        let step = stepped || !(0..=1 << 20).contains(&ahead);
        assert_eq!(self.bench.is("step"), step, "clock {clock}: {ahead} ns");
        assert_eq!(self.bench.get("steps") as u32, self.steps, "clock {clock}");
        self.steps += u32::from(step);
    }

    fn ns(&self) -> u64 {
        self.bench.get("ns")
    }

    fn fraction(&self) -> u16 {
        self.bench.get("fraction") as u16
    }

    /// Steps until what was asked is told, with this increment.
    fn settle(&mut self, increment: u32) {
        for _ in 0..LATENCY + APART {
            self.step(Input {
                increment,
                ..Input::default()
            });
        }
    }

    fn latched(&mut self, increment: u32) -> Tod {
        self.step(Input {
            increment,
            latch: true,
            ..Input::default()
        });
        self.settle(increment);
        self.now
    }
}

fn ticks((seconds, ns, fraction): Tod) -> u128 {
    (u128::from(seconds) * u128::from(SECOND) + u128::from(ns)) << 16 | u128::from(fraction)
}

/// 8.24 fixed point.
const FOUR_NS: u32 = 4 << 24;
const HALF_NS: u32 = 1 << 23;

#[test]
fn the_increment_adds_up_with_its_fraction() {
    let mut rig = Rig::new();
    // 3.103030303 ns at 322.265625 MHz is 52,060,210 / 2^24.
    let increment = 52_060_210;
    rig.settle(increment);
    let (ns, fraction) = (rig.ns(), rig.fraction());
    for _ in 0..4096 {
        rig.step(Input {
            increment,
            ..Input::default()
        });
    }
    // 4096 × 52,060,210 = 213,238,620,160 = 12,710 × 2^24 + 800 × 2^8.
    let ahead = (u64::from(rig.fraction()) + (rig.ns() << 16)) - (u64::from(fraction) + (ns << 16));
    assert_eq!((ahead >> 16, ahead & 0xffff), (12_710, 800));
}

#[test]
fn the_second_ends_at_a_thousand_million() {
    let mut rig = Rig::new();
    rig.step(Input {
        set: Some((5, 999_999_990)),
        ..Input::default()
    });
    rig.settle(0);
    assert_eq!(rig.ns(), 5_999_999_990);
    assert_eq!(rig.latched(0), (5, 999_999_990, 0));
    for _ in 0..4 {
        rig.step(Input {
            increment: FOUR_NS + HALF_NS,
            ..Input::default()
        });
    }
    rig.settle(0);
    // 999,999,990 + 4 × 4.5 = 1,000,000,008.
    assert_eq!((rig.ns(), rig.fraction()), (6_000_000_008, 0));
    assert_eq!(rig.latched(0), (6, 8, 0));
}

#[test]
fn seconds_have_48_bits_and_nanoseconds_of_the_epoch_64() {
    let mut rig = Rig::new();
    rig.step(Input {
        set: Some((0xffff_ffff, 999_999_999)),
        ..Input::default()
    });
    rig.settle(0);
    assert_eq!(rig.ns(), 4_294_967_295_999_999_999);
    rig.step(Input {
        increment: FOUR_NS,
        ..Input::default()
    });
    rig.settle(0);
    assert_eq!(rig.latched(0), (0x1_0000_0000, 3, 0));
    rig.step(Input {
        set: Some((0xffff_ffff_ffff, 1)),
        ..Input::default()
    });
    rig.settle(0);
    // (2^48 − 1) · 10^9 + 1 modulo 2^64.
    assert_eq!(rig.ns(), ((0xffff_ffff_ffff_u128 * 1_000_000_000 + 1) % (1 << 64)) as u64);
    assert_eq!(rig.latched(0), (0xffff_ffff_ffff, 1, 0));
}

#[test]
fn an_adjustment_goes_over_the_second_in_either_direction() {
    // (from, by, to), each worked by hand.
    let cases = [
        ((7, 5), -6, (6, 999_999_999)),
        ((7, 999_999_999), 1, (8, 0)),
        ((7, 0), -999_999_999, (6, 1)),
        ((7, 500_000_000), 499_999_999, (7, 999_999_999)),
        ((7, 500_000_000), -500_000_000, (7, 0)),
        ((7, 999_999_999), 999_999_999, (8, 999_999_998)),
        ((7, 123), 0, (7, 123)),
    ];
    let mut rig = Rig::new();
    for (from, by, to) in cases {
        rig.step(Input {
            set: Some(from),
            ..Input::default()
        });
        rig.settle(0);
        let steps = rig.steps;
        rig.step(Input {
            adjust: Some(by),
            ..Input::default()
        });
        rig.settle(0);
        assert_eq!(rig.latched(0), (to.0, to.1, 0), "{from:?} {by:+}");
        assert_eq!(rig.ns(), to.0 * SECOND + u64::from(to.1), "{from:?} {by:+}");
        assert_eq!(rig.steps, steps + 1, "an adjustment is a step, even of nothing");
    }
}

#[test]
fn time_goes_on_while_it_is_adjusted_at_the_end_of_a_second() {
    // 999,999,999 + 999,999,999 + 255 lies beyond two seconds: exact all the same. The clock
    // is set so that some adjustment meets the last 255 ns.
    let (increment, mut rig) = (255 << 24, Rig::new());
    for clocks in 10..30 {
        rig.step(Input {
            increment,
            set: Some((7, 999_999_999 - 255 * clocks)),
            ..Input::default()
        });
        for _ in 0..APART {
            rig.step(Input {
                increment,
                ..Input::default()
            });
        }
        rig.step(Input {
            increment,
            adjust: Some(999_999_999),
            ..Input::default()
        });
        rig.settle(increment);
        assert!(rig.latched(increment).1 < 1_000_000_000);
    }
}

#[test]
fn time_from_outside_comes_out_whole_after_the_latency() {
    seeds(4, |mut rng| {
        let mut rig = Rig::new();
        for _ in 0..2000 {
            let seconds = rng.random::<u64>() >> rng.random_range(16..64);
            let tod = (seconds, rng.random_range(0..1_000_000_000), rng.random());
            rig.step(Input {
                outside: Some(tod),
                latch: rng.random_bool(0.1),
                ..Input::default()
            });
        }
    });
}

#[test]
fn a_time_from_outside_steps_when_it_goes_back_or_far_ahead() {
    let mut rig = Rig::new();
    let at = |ns: u64| Some(((10 * SECOND + ns) / SECOND, ((10 * SECOND + ns) % SECOND) as u32, 0));
    // 2^20 = 1,048,576.
    let cases = [
        (0, 0),
        (1_048_576, 0),
        (1_048_577, 1),
        (u64::MAX, 1),
        (6, 0),
        (1_000_000_000, 1),
        (1 << 40, 1),
    ];
    let mut now = 500;
    for _ in 0..20 {
        rig.step(Input {
            outside: at(now),
            ..Input::default()
        });
    }
    for (ahead, steps) in cases {
        let before = rig.bench.get("steps");
        now = now.wrapping_add(ahead);
        for _ in 0..20 {
            rig.step(Input {
                outside: at(now),
                ..Input::default()
            });
        }
        assert_eq!(rig.bench.get("steps") - before, steps, "{ahead}");
    }
}

#[test]
fn a_reset_counts_no_step() {
    let mut rig = Rig::new();
    rig.step(Input {
        increment: FOUR_NS,
        set: Some((1000, 0)),
        ..Input::default()
    });
    rig.settle(FOUR_NS);
    assert_eq!(rig.bench.get("steps"), 1);
    rig.bench.reset();
    for _ in 0..100 {
        rig.bench.step();
        assert!(!rig.bench.is("step"));
    }
    assert_eq!(rig.bench.get("steps"), 0);
    assert!(rig.ns() < 1000, "time begins anew");
}

#[test]
fn any_commands_at_any_time() {
    seeds(40, |mut rng| {
        let mut rig = Rig::new();
        let increments = [0, 1, 52_060_210, 107_374_182, FOUR_NS, u32::MAX, rng.random()];
        let mut increment = increments[rng.random_range(0..increments.len())];
        let mut outside = ChaCha8Rng::seed_from_u64(rng.random());
        let mut shown = None;
        for _ in 0..150 {
            let edge = rng.random_range(0..3) == 0;
            let ns = if edge {
                999_999_999 - rng.random_range(0..3000)
            } else {
                rng.random_range(0..1_000_000_000)
            };
            let command = match rng.random_range(0..6) {
                0 => Input {
                    set: Some((rng.random_range(2..1 << 34), ns)),
                    ..Input::default()
                },
                1 => Input {
                    adjust: Some(rng.random_range(-999_999_999..=999_999_999)),
                    ..Input::default()
                },
                2 => Input {
                    adjust: Some(rng.random_range(-300..=300)),
                    ..Input::default()
                },
                3 => {
                    increment = increments[rng.random_range(0..increments.len())];
                    Input::default()
                }
                4 => {
                    shown = if shown.is_some() {
                        None
                    } else {
                        Some((outside.random_range(0..1 << 33), ns, outside.random()))
                    };
                    Input::default()
                }
                _ => Input {
                    latch: true,
                    ..Input::default()
                },
            };
            // Before the first second nothing can be adjusted backwards.
            let early = rig.own[rig.own.len() - 1] >> 24 < u128::from(2 * SECOND) && command.adjust.is_some();
            let command = if early {
                Input {
                    set: Some((3, ns)),
                    adjust: None,
                    ..command
                }
            } else {
                command
            };
            rig.step(Input {
                increment,
                outside: shown,
                ..command
            });
            for _ in 0..rng.random_range(APART..4 * APART) {
                rig.step(Input {
                    increment,
                    outside: shown,
                    ..Input::default()
                });
            }
        }
    });
}
