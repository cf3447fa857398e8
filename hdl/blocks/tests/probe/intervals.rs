//! Exponential intervals: worked by hand where the generator is known, and their statistics.

use crate::sender::Sender;
use crate::session::Session;

/// One step, as section 3 of the contract has it.
fn step(x: u32) -> u32 {
    x >> 1 ^ if x & 1 == 1 { 0xa300_0000 } else { 0 }
}

/// The x of which a step makes this one: the bit that went out came in at the top.
fn back(x: u32) -> u32 {
    if x >> 31 == 1 { (x ^ 0xa300_0000) << 1 | 1 } else { x << 1 }
}

/// The seed whose first interval is drawn from `x`.
fn seed(x: u32) -> u32 {
    let seed = (0..32).fold(x, |x, _| back(x));
    assert_eq!((0..32).fold(seed, |x, _| step(x)), x);
    seed
}

/// Checks that the second packet leaves `interval` after the first, and not before.
fn check(sender: &mut Sender, x: u32, mean: u32, interval: u64) {
    let mut session = Session::new(1 << 40, mean);
    (session.exponential, session.seed, session.count) = (true, seed(x), 2);
    sender.ns = session.first;
    sender.start(0, &session);
    sender.run(200);
    sender.expect(&[(&session, 0)]);
    sender.ns = session.first + interval - 1;
    sender.run(200);
    sender.expect(&[]);
    sender.ns += 1;
    sender.run(200);
    sender.expect(&[(&session, 1)]);
}

#[test]
fn intervals_worked_by_hand() {
    for mut sender in Sender::both(1) {
        for (x, mean, interval) in [
            // k = 0, m = 0: 4096 · (0.693147 − ln 1.00195313 = 0.001951) = 2831.1.
            (0x8000_0000, 4096, 2831),
            (0x807f_ffff, 4096, 2831),
            // m = 1: ln 1.00585938 = 0.005842; 2815.2.
            (0x8080_0000, 4096, 2815),
            // m = 255: 4096 · (0.693147 − ln 1.99804688 = 0.692170) = 4.0.
            (0xffff_ffff, 4096, 4),
            // ⌊1000 · 4 / 4096⌋ is 0, which no interval is; ⌊1024 · 4 / 4096⌋ is 1.
            (0xffff_ffff, 1000, 1),
            (0xffff_ffff, 1024, 1),
            (0xffff_ffff, 2048, 2),
            // k = 8, m = 128: 22712 + 4096 · (0.693147 − ln 1.50195313 = 0.406766) = 22712 + 1173.
            (0x00c0_0000, 4096, 23_885),
            // The longest: k = 31, zeros behind bit 0.
            (0x0000_0001, 4096, 31 * 2839 + 2831),
            // k = 30, m = 128: the bit behind the leading one is bit 0.
            (0x0000_0003, 4096, 30 * 2839 + 1173),
            // ⌊(2^32 − 1) · 90,840 / 4096⌋ = 90,840 · 2^20 − 23, for 90,840 / 4096 is 22.2.
            (0x0000_0001, 0xffff_ffff, 90_840 * (1 << 20) - 23),
            (0x8000_0000, 1_000_000, 691_162),
        ] {
            check(&mut sender, x, mean, interval);
        }
    }
}

/// Section 3's interval, in floating point.
fn interval(x: u32, mean: u32) -> u64 {
    let zeros = x.leading_zeros();
    let rest = f64::from((x << zeros) >> 23 & 0xff);
    let e = 2839.0 * f64::from(zeros) + (4096.0 * (2f64.ln() - (1.0 + (rest + 0.5) / 256.0).ln())).round();
    // Exact: under 2^49.
    ((f64::from(mean) * e / 4096.0).floor() as u64).max(1)
}

#[test]
fn intervals_follow_the_generator_and_the_logarithm() {
    for mut sender in Sender::both(1) {
        for (mean, seed) in [(1_000_000, 0xdead_beef), (123_456_789, 1), (7, 0x0bad_cafe)] {
            let mut session = Session::new(1 << 50, mean);
            (session.exponential, session.seed) = (true, seed);
            sender.ns = session.first;
            sender.start(0, &session);
            sender.run(100);
            let mut x = seed;
            for n in 0..60 {
                sender.expect(&[(&session, n)]);
                x = (0..32).fold(x, |x, _| step(x));
                let interval = interval(x, mean);
                // Half of 1/256 is not seen of x, and the parts are rounded to 1/4096.
                let mean = f64::from(mean);
                let exact = -mean * (f64::from(x) / 2f64.powi(32)).ln();
                assert!((exact - interval as f64).abs() <= 0.0023 * mean + 1.0, "{exact} is not {interval}");
                sender.ns += interval - 1;
                sender.run(150);
                sender.expect(&[]);
                sender.ns += 1;
                sender.run(150);
            }
            sender.sent.clear();
            sender.command("stop", 0);
            sender.ready();
        }
    }
}
