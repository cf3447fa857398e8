//! Section 4 of the contract: both formats against exact arithmetic.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::{Profile, timestamp};
use wiremeter_model::reflect::{ntp, ptp};

use crate::bench::{self, Bench};
use crate::port::time_sum;

const SECOND: u128 = 1_000_000_000 << 24;

/// The block, driven with the time of the clock before, in 2^-24 ns since the epoch.
struct Stamps {
    bench: Bench,
    increment: u64,
    now: u128,
}

impl Stamps {
    fn new(ptp: bool, utc_offset: u16, increment: u64) -> Stamps {
        Stamps::of(&Profile::wide(), ptp, utc_offset, increment)
    }

    fn of(profile: &Profile, ptp: bool, utc_offset: u16, increment: u64) -> Stamps {
        let mut bench = Bench::new(&timestamp::component(profile));
        bench.set("ptp", ptp.into());
        bench.set("utc_offset", utc_offset.into());
        bench.set("increment", increment);
        bench.steps(2);
        Stamps { bench, increment, now: 0 }
    }

    /// Lets the time go on from `now` for some clocks; the stamp that is out at the end, and
    /// the time it is of.
    fn run(&mut self, now: u128, clocks: u32) -> (u64, u64, u128) {
        self.now = now;
        for _ in 0..clocks {
            self.bench.set("seconds", (self.now / SECOND) as u64 & 0xffff_ffff);
            self.bench.set("ns", ((self.now % SECOND) >> 24) as u64);
            self.bench.set("fraction", (self.now >> 8) as u64 & 0xffff);
            self.bench.step();
            self.now += u128::from(self.increment);
        }
        // Inputs were of one clock before the last, outputs are of one after it.
        let of = self.now + u128::from(self.increment);
        (self.bench.get("stamp_time"), self.bench.get("stamp_sum"), of)
    }
}

const CLOCKS: u32 = timestamp::LATENCY + 1;

#[test]
fn ptp_is_exact() {
    // 3.103 ns, but for its last bits, which the told fraction has not.
    let mut stamps = Stamps::new(true, 37, 0x31a_5e00);
    for ns in [0, 1, 999_999_950, 999_999_962, 999_999_963, 999_999_964, 999_999_999, 123_456_789] {
        for seconds in [0, 1, 1_700_000_000, u128::from(u32::MAX), 1 << 32] {
            for fraction in [0, 0x8000, 0xffff] {
                let (stamp, sum, of) = stamps.run((seconds * 1_000_000_000 + ns) << 24 | fraction << 8, CLOCKS);
                let expected = ptp((of / SECOND) as u64, ((of % SECOND) >> 24) as u32);
                assert_eq!(stamp, expected, "{seconds} s {ns} ns");
                assert_eq!(sum % 0xffff, time_sum(stamp) % 0xffff);
            }
        }
    }
}

#[test]
fn ntp_is_exact_within_one_unit() {
    bench::seeds(20, |mut rng: ChaCha8Rng| {
        let offset = rng.random();
        let mut stamps = Stamps::new(false, offset, u64::from(rng.random::<u32>()) & !0xff);
        for _ in 0..500 {
            let seconds = u128::from(rng.random_range(u32::from(offset)..u32::MAX));
            let ns: u128 = match rng.random_range(0..4) {
                0 => rng.random_range(0..40),
                1 => rng.random_range(999_990_000..1_000_000_000),
                _ => rng.random_range(0..1_000_000_000),
            };
            let (stamp, sum, of) = stamps.run((seconds * 1_000_000_000 + ns) << 24, CLOCKS);
            let exact = ntp((of / SECOND) as u64, ((of % SECOND) >> 24) as u32, offset);
            assert!(exact.wrapping_sub(stamp) <= 1, "{stamp:x} is not {exact:x}");
            assert_eq!(sum % 0xffff, time_sum(stamp) % 0xffff);
        }
    });
}

#[test]
fn ntp_of_known_moments() {
    // RFC 5905, figure 4: 1 January 1970 is 2,208,988,800; with 37 leap seconds less.
    let mut stamps = Stamps::new(false, 37, 0);
    let (stamp, ..) = stamps.run(37 * SECOND + SECOND / 2, CLOCKS);
    assert_eq!(stamp >> 32, 2_208_988_800);
    assert!(
        [0x8000_0000, 0x7fff_ffff].contains(&(stamp & 0xffff_ffff)),
        "half a second: {stamp:x}"
    );
}

#[test]
fn stamps_follow_the_time_clock_by_clock() {
    let mut stamps = Stamps::new(true, 0, 0x666_6600);
    stamps.run(5 * SECOND - 100, CLOCKS);
    for _ in 0..40 {
        let (stamp, _, of) = stamps.run(stamps.now, 1);
        assert_eq!(stamp, ptp((of / SECOND) as u64, ((of % SECOND) >> 24) as u32));
    }
}

/// A node's, as docs/node.md has them: ten clocks of 8 ns later, and what is latched now 36 ns ago.
#[test]
fn those_of_a_node_are_of_the_wire() {
    let moment = |time: u128| ((time / SECOND) as u64, ((time % SECOND) >> 24) as u32);
    for is_ptp in [true, false] {
        let mut stamps = Stamps::of(&Profile::node(), is_ptp, 37, 8 << 24);
        for ns in (999_999_700..1_000_000_300).step_by(7).chain([123_456_789]) {
            let (stamp, sum, next) = stamps.run((1_700_000_000 * 1_000_000_000 + ns) << 24, CLOCKS);
            let (sends, came) = (moment(next + (80 << 24)), moment(next - (8 << 24) - (36 << 24)));
            let arrival = stamps.bench.get("arrival");
            if is_ptp {
                assert_eq!((stamp, arrival), (ptp(sends.0, sends.1), ptp(came.0, came.1)), "{ns}");
            } else {
                let off = ntp(sends.0, sends.1, 37).wrapping_sub(stamp);
                let late = ntp(came.0, came.1, 37).wrapping_sub(arrival) as i64;
                // One unit less, and half of one of what is subtracted.
                assert!(off <= 1 && (0..=2).contains(&late), "{ns}: {off}, {late}");
            }
            assert_eq!(sum % 0xffff, time_sum(stamp) % 0xffff);
        }
    }
}
