//! The hash against an independent implementation of CRC-64/WE.

use rand::Rng;
use wiremeter_blocks::key::{BITS, MESSAGE_BYTES, constant, contribution};
use wiremeter_rtl::{BigUint, Evaluator, Module};

use crate::bench::seeds;
use crate::frame::{Ipv4, crc};

/// The card's key of a message that is cut into fields at the given places.
fn key(message: &[u8], cuts: &[usize]) -> u64 {
    let ends: Vec<usize> = cuts.iter().copied().chain([message.len()]).collect();
    let hash = Module::build("hash", |m| {
        let clk = m.clock("clk", "rst");
        let message = m.input(clk, "message", 8 * MESSAGE_BYTES);
        let mut at = 0;
        let mut fields = vec![];
        for end in ends.into_iter().map(|end| end as u32) {
            if end > at {
                fields.push((at, message.slice(8 * at, 8 * (end - at))));
            }
            at = end;
        }
        m.output("key", contribution(&fields) ^ m.lit(constant(), BITS));
    });
    let mut evaluator = Evaluator::new(&hash);
    evaluator.set("message", BigUint::from_bytes_le(message));
    u64::try_from(evaluator.get("key")).expect("64 bits")
}

#[test]
fn the_key_is_the_crc_of_the_message() {
    seeds(20, |mut rng| {
        let message: [u8; 60] = std::array::from_fn(|_| rng.random());
        assert_eq!(key(&message, &[]), crc(&message));
    });
}

#[test]
fn the_parts_of_a_message_may_be_hashed_apart() {
    seeds(20, |mut rng| {
        let message: [u8; 60] = std::array::from_fn(|_| rng.random());
        let mut cuts: Vec<usize> = (0..rng.random_range(1..6)).map(|_| rng.random_range(0..60)).collect();
        cuts.sort_unstable();
        assert_eq!(key(&message, &cuts), crc(&message), "cut at {cuts:?}");
    });
}

#[test]
fn the_example_of_the_page() {
    let header = Ipv4::new(17, 8);
    let message = header.message(&[0x30, 0x39, 0, 53], &[]);
    // By a CRC that takes one bit at a time, and gives 0x62ec59e3f1a4f00a for "123456789".
    assert_eq!(key(&message, &[]), 0xc4cf_f00d_c14d_12ab);
}
