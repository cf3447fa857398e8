use crate::fake::Fake;
use proptest::prelude::*;
use std::collections::VecDeque;
use wiremeter_driver::{Error, Raw, Ring};

/// A ring of 2^`log2` records.
fn start(log2: u32) -> (Fake, Ring) {
    let mut fake = Fake::new();
    let ring = Ring::start(&mut fake, log2).expect("the fake never fails");
    (fake, ring)
}

fn offer(fake: &mut Fake, channels: std::ops::Range<u16>) {
    channels.for_each(|channel| fake.offer(channel));
}

/// The channels of the records drained, and how the drain ended.
fn drain(ring: &mut Ring, fake: &mut Fake) -> (Vec<u16>, Result<u32, Error>) {
    let mut channels = Vec::new();
    let result = ring.drain(fake, |record| channels.push(record.decode().header.channel));
    (channels, result)
}

#[test]
fn the_card_is_told_where_the_ring_is_before_it_writes() {
    let (fake, _) = start(5);
    let of_ring = ["dma.base_low", "dma.base_high", "dma.size_log2"];
    assert_eq!(of_ring.map(|name| fake.get(name)), [0x3456_7000, 0x12, 5]);
    let enabled = fake.writes.iter().position(|write| *write == ("dma.enable", 1));
    let told = fake.writes.iter().position(|write| *write == ("dma.size_log2", 5));
    assert!(told < enabled);
}

#[test]
fn records_come_in_order_round_and_round() {
    let (mut fake, mut ring) = start(2);
    for round in 0..5 {
        let channels = round * 3..round * 3 + 3;
        offer(&mut fake, channels.clone());
        let (drained, result) = drain(&mut ring, &mut fake);
        assert_eq!(drained, channels.collect::<Vec<_>>());
        assert_eq!(result.expect("a good ring"), 3);
        assert_eq!(fake.get("dma.read"), fake.get("dma.written"));
    }
}

#[test]
fn a_ring_larger_than_a_copy_is_drained_whole() {
    let (mut fake, mut ring) = start(10);
    for _ in 0..3 {
        offer(&mut fake, 0..700);
        let (drained, _) = drain(&mut ring, &mut fake);
        assert_eq!(drained, (0..700).collect::<Vec<_>>());
    }
}

#[test]
fn numbers_wrap_at_32_bits() {
    let mut fake = Fake::new();
    fake.set("dma.written", u32::MAX - 1);
    let mut ring = Ring::start(&mut fake, 2).expect("the fake never fails");
    offer(&mut fake, 0..4);
    assert_eq!(drain(&mut ring, &mut fake).0, [0, 1, 2, 3]);
    assert_eq!(fake.get("dma.read"), 2);
}

#[test]
fn a_full_ring_loses_whole_records_and_the_next_says_how_many() {
    let (mut fake, mut ring) = start(2);
    offer(&mut fake, 0..7); // 4 fit, 3 are lost
    assert_eq!(drain(&mut ring, &mut fake).0, [0, 1, 2, 3]);
    let before = ring.balance(&mut fake).expect("all is counted");
    assert_eq!((before.taken, before.announced, before.lost), (4, 0, [3, 0, 0, 0, 0, 0, 0]));
    offer(&mut fake, 7..9);
    let mut lost = Vec::new();
    ring.drain(&mut fake, |record: Raw| lost.push(record.lost_before()))
        .expect("a good ring");
    assert_eq!(lost, [3, 0]);
    let after = ring.balance(&mut fake).expect("all is counted");
    assert_eq!((after.taken, after.announced), (6, 3));
}

#[test]
fn a_drain_ends_though_the_card_goes_on() {
    let (mut fake, mut ring) = start(3);
    fake.eager = true;
    offer(&mut fake, 0..8);
    assert_eq!(drain(&mut ring, &mut fake).1.expect("a good ring"), 8);
}

#[test]
fn a_torn_ring_gives_the_records_before_the_tear_and_stays_torn() {
    let (mut fake, mut ring) = start(2);
    offer(&mut fake, 0..3);
    fake.poke(2, 4, &9u32.to_le_bytes());
    let (drained, result) = drain(&mut ring, &mut fake);
    assert_eq!(drained, [0, 1]);
    assert!(matches!(result, Err(Error::Sequence { expected: 2, found: 9 })));
    assert_eq!(fake.get("dma.read"), 2);
    let (drained, result) = drain(&mut ring, &mut fake);
    assert!(drained.is_empty());
    assert!(matches!(result, Err(Error::Sequence { expected: 2, found: 9 })));
}

#[test]
fn memory_that_no_record_reached_is_no_record() {
    let (mut fake, mut ring) = start(2);
    fake.set("dma.written", 1);
    let (drained, result) = drain(&mut ring, &mut fake);
    assert!(drained.is_empty());
    assert!(matches!(result, Err(Error::RecordType { found: 0, .. })));
}

#[test]
fn more_records_than_places_are_an_error() {
    let (mut fake, mut ring) = start(2);
    fake.set("dma.written", 5);
    let result = drain(&mut ring, &mut fake).1;
    assert!(matches!(
        result,
        Err(Error::Overrun {
            written: 5,
            read: 0,
            records: 4
        })
    ));
}

#[test]
fn a_card_that_went_away_is_dead_and_gives_nothing() {
    let (mut fake, mut ring) = start(2);
    fake.dead = true;
    let (drained, result) = drain(&mut ring, &mut fake);
    assert!(drained.is_empty());
    assert!(matches!(result, Err(Error::Dead)));
}

#[test]
fn a_loss_that_is_not_counted_is_found() {
    let (mut fake, ring) = start(2);
    offer(&mut fake, 0..2);
    fake.set("dma.offered", 3);
    let error = ring.balance(&mut fake).expect_err("3 is not 2 + 0");
    assert_eq!(error.to_string(), "the card made 3 records, but wrote 2 and lost 0");
}

#[test]
fn the_size_is_two_to_the_one_to_twenty_four() {
    for found in [0, 25, u32::MAX] {
        let error = Ring::start(&mut Fake::new(), found).err();
        assert!(matches!(error, Some(Error::RingSize { .. })), "2^{found}");
    }
}

proptest! {
    /// A queue of the ring's length says which records survive bursts and drains.
    #[test]
    fn every_record_is_taken_or_counted(log2 in 1u32..5, bursts in prop::collection::vec(0u16..40, 1..40)) {
        let (mut fake, mut ring) = start(log2);
        let (mut queue, mut lost, mut announced, mut made) = (VecDeque::new(), 0, 0, 0);
        for burst in bursts {
            for _ in 0..burst {
                fake.offer(made);
                if queue.len() < 1 << log2 { queue.push_back(made) } else { lost += 1 }
                made += 1;
            }
            ring.drain(&mut fake, |record| {
                let header = record.decode().header;
                announced += header.lost_before;
                assert_eq!(Some(header.channel), queue.pop_front());
            }).expect("a good ring");
            prop_assert!(queue.is_empty());
        }
        let balance = ring.balance(&mut fake).expect("all is counted");
        prop_assert_eq!(balance.lost, [lost, 0, 0, 0, 0, 0, 0]);
        prop_assert_eq!(balance.taken + u64::from(lost), u64::from(made));
        prop_assert_eq!(balance.announced, u64::from(announced));
        prop_assert!(announced <= lost);
    }
}
