use crate::fake::Fake;
use wiremeter_driver::{Error, clock};

#[test]
fn increment_is_the_period_in_24_fractional_bits() {
    // 156.25 MHz: 6.4 ns, 6.4 · 2^24 = 107,374,182.4.
    assert_eq!(clock::increment(156_250_000), Some(107_374_182));
    // 125 MHz: 8 ns exactly.
    assert_eq!(clock::increment(125_000_000), Some(8 << 24));
    // 322.265625 MHz is 3.10303… ns, 52,060,209.6 in 2^-24 ns; the clock's hertz rounded to one.
    assert_eq!(clock::increment(322_265_625), Some(52_060_210));
}

#[test]
fn increment_refuses_periods_that_do_not_fit() {
    assert_eq!(clock::increment(0), None);
    assert_eq!(clock::increment(3_906_250), None); // 256 ns
    assert_eq!(clock::increment(u64::MAX), None);
}

#[test]
fn set_splits_seconds_and_nanoseconds() {
    let mut fake = Fake::new();
    // 2^32 + 7 s and 999,999,999 ns.
    clock::set(&mut fake, 4_294_967_303_999_999_999).expect("the fake never fails");
    assert_eq!(
        fake.writes,
        [
            ("clock.value_seconds_high", 1),
            ("clock.value_seconds", 7),
            ("clock.value_ns", 999_999_999),
            ("clock.set", 1),
        ]
    );
    assert_eq!(clock::now(&mut fake).expect("just set"), 4_294_967_303_999_999_999);
}

#[test]
fn now_refuses_a_time_beyond_64_bits() {
    let mut fake = Fake::new();
    fake.set("clock.now_seconds_high", 0xffff);
    let error = clock::now(&mut fake).expect_err("2^48 s");
    assert!(matches!(error, Error::Time { seconds: 0xffff_0000_0000 }), "{error}");
}

#[test]
fn adjust_is_twos_complement_and_under_a_second() {
    let mut fake = Fake::new();
    clock::adjust(&mut fake, -5).expect("small");
    assert_eq!(fake.writes, [("clock.adjust", 0xffff_fffb)]);
    let error = clock::adjust(&mut fake, -1_000_000_000).expect_err("a second");
    assert!(matches!(error, Error::Adjust { ns: -1_000_000_000 }), "{error}");
}
