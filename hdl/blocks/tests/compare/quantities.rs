//! What is kept of round trip, ways and variation, by hand.

use crate::rig::{Quantity, Rig, reply};

/// A quantity of these values.
fn kept(values: &[i64]) -> Quantity {
    let mut buckets = vec![0; 32];
    for value in values {
        // Section 5: up to 0; from 2^(b−1) to under 2^b; above.
        let bucket = (1..31).find(|b| (1 << (b - 1)..1i64 << b).contains(value));
        buckets[if *value <= 0 { 0 } else { bucket.unwrap_or(31) }] += 1;
    }
    Quantity {
        negative: values.iter().filter(|v| **v < 0).count() as u64,
        minimum: *values.iter().min().expect("a value"),
        maximum: *values.iter().max().expect("a value"),
        sum: values.iter().fold(0, |sum, v| sum.wrapping_add(*v as u64)),
        buckets,
    }
}

const MOST: i64 = (1 << 47) - 1;
const LEAST: i64 = -(1 << 47);

#[test]
fn one_reply_has_three_quantities() {
    let mut rig = Rig::new();
    // 999,999,990 to 5 ns of the next second are 15 ns; 20 to 47 are 27.
    rig.push(reply(100 << 32 | 999_999_990, 101 << 32 | 5, 101 << 32 | 20, 0, 0), 101 << 32 | 47);
    rig.finish();
    let q = rig.report(3).quantities;
    assert_eq!(q[..3], [kept(&[42]), kept(&[15]), kept(&[27])]);
    // 42 is from 32 to under 64: bucket 6. 15 is in bucket 4, 27 in 5.
    assert_eq!([6, 4, 5].map(|b| b - 1), [5, 3, 4]);
    assert_eq!((q[0].buckets[6], q[1].buckets[4], q[2].buckets[5]), (1, 1, 1));
    assert_eq!((q[3].negative, q[3].sum, q[3].buckets.iter().sum::<u64>()), (0, 0, 0));
}

#[test]
fn differences_are_of_new_replies_in_the_order_of_arrival() {
    let mut rig = Rig::new();
    // Round trips of 100, 130, (a duplicate's 500), 70.
    for (seq, back) in [(0, 100), (1, 130), (0, 500), (2, 70)] {
        rig.push(reply(1000, 1000, 1000, seq, seq), 1000 + back);
    }
    rig.finish();
    let q = rig.report(3).quantities;
    assert_eq!(q, [kept(&[100, 130, 70]), kept(&[0, 0, 0]), kept(&[100, 130, 70]), kept(&[30, 60])]);
}

#[test]
fn ways_can_be_negative() {
    let mut rig = Rig::new();
    // The reflector's clock is 1 µs late, then 10 early.
    for (seq, [t1, t2, t3, t4]) in [(0, [5000, 4100, 4300, 5600]), (1, [6000, 16_200, 16_300, 6500])] {
        rig.push(reply(t1, t2, t3, seq, seq), t4);
    }
    rig.finish();
    let q = rig.report(3).quantities;
    assert_eq!(q, [kept(&[400, 400]), kept(&[-900, 10_200]), kept(&[1300, -9800]), kept(&[0])]);
    assert_eq!((q[1].minimum, q[1].negative, q[1].sum), (-900, 1, 9300));
    // All negative: the greatest is negative, too.
    rig.command("clear", 3);
    for (seq, t2) in [(0, 300), (1, 100), (2, 200)] {
        rig.push(reply(1000, t2, 1000, seq, seq), 1000);
    }
    rig.finish();
    let q = rig.report(3).quantities;
    assert_eq!(q[..2], [kept(&[-700, -900, -800]), kept(&[-700, -900, -800])]);
    assert_eq!((q[1].minimum, q[1].maximum, q[1].sum), (-900, -700, 2400u64.wrapping_neg()));
}

#[test]
fn each_bucket_begins_at_a_power_of_two() {
    let mut rig = Rig::new();
    rig.sent.insert(3, (1000, true));
    let mut values = vec![0, -1, -5];
    for b in 0..33 {
        values.extend([(1 << b) - 1, 1 << b, (1 << b) + (1 << b) / 3]);
    }
    values.extend([MOST, MOST - 1, 1 << 46, LEAST, LEAST + 1]);
    let base = 1 << 20;
    let of = |ns: i64| (ns / 1_000_000_000) << 32 | (ns % 1_000_000_000);
    for (seq, value) in (0..).zip(&values) {
        let (t1, t2) = (base * 1_000_000_000, base * 1_000_000_000 + value);
        rig.push(reply(of(t1) as u64, of(t2) as u64, of(t1) as u64, seq, seq), of(t1) as u64);
    }
    rig.finish();
    let q = rig.report(3).quantities;
    assert_eq!(q[1], kept(&values));
    assert_eq!(q[0], kept(&values));
    assert_eq!(q[2], kept(&vec![0; values.len()]));
}

#[test]
fn ways_and_sums_stop_at_48_bits() {
    let mut rig = Rig::new();
    let second = |s: u64| s << 32;
    // There by 4·10^9 s, back by as much less.
    rig.push(reply(0, second(4_000_000_000), second(4_000_000_000), 0, 0), 10);
    rig.finish();
    let q = rig.report(3).quantities;
    assert_eq!(q[..3], [kept(&[-1]), kept(&[MOST]), kept(&[LEAST])]);
    // Both ways long, then both ways negative: sums stop, and their difference does.
    rig.push(reply(second(2_000_000_000), second(4_000_000_000), 0, 1, 1), second(2_000_000_000));
    rig.push(reply(second(2_000_000_000), 0, second(4_000_000_000), 2, 2), second(2_000_000_000));
    rig.finish();
    let q = rig.report(3).quantities;
    assert_eq!(
        q[..3],
        [kept(&[-1, MOST, LEAST]), kept(&[MOST, MOST, LEAST]), kept(&[LEAST, MOST, LEAST])]
    );
    assert_eq!(q[3], kept(&[MOST, MOST]));
    // MOST − (−1) is one too many; LEAST − MOST by far.
    // Just within: 2^47 − 1 ns are 140,737 s and 488,355,327 ns.
    rig.command("clear", 3);
    for (seq, more, value) in [(0, 0, MOST), (1, 1, MOST), (2, 2, MOST)] {
        rig.push(reply(0, second(140_737) + 488_355_326 + more, 0, seq, seq), 0);
        rig.finish();
        let q = rig.report(3).quantities;
        assert_eq!((q[1].minimum, q[1].maximum), (MOST - 1, if seq == 0 { MOST - 1 } else { value }));
    }
}
