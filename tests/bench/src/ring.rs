//! Records that the driver's ring gives in a second, beside a plain copy of the same bytes.

use std::collections::VecDeque;
use std::hint::black_box;
use std::time::Instant;

use anyhow::{Result, ensure};
use wiremeter_abi::record::SIZE;
use wiremeter_driver::{Record, Ring};

use crate::producer::Producer;
use crate::spread::Spread;

/// Repetitions of every measurement.
pub const REPETITIONS: usize = 101;
/// The ring holds 2 to this power records, each of which is taken once a repetition.
pub const RING_LOG2: u32 = 16;
/// Records in the ring.
const RECORDS: u32 = 1 << RING_LOG2;
/// Records that the host finds each time it wakes.
const BATCHES: [u32; 3] = [1, 16, 256];

/// The ring's figures at one number of records a wake-up.
pub struct Figures {
    /// Records a wake-up.
    pub batch: u32,
    /// Records a second that the driver takes and decodes.
    pub drained: Spread,
    /// Records a second whose bytes `memcpy` copies, as many at once.
    pub copied: Spread,
    /// The former as part of the latter in the same repetition.
    pub ratio: Spread,
    /// Records a second that go through a `VecDeque`, as many at once.
    pub handed: Spread,
}

/// Measures the ring at each number of records a wake-up.
///
/// # Errors
/// The driver refuses the ring or its records.
pub fn measure() -> Result<[Figures; 3]> {
    eprintln!("the driver's ring");
    let [few, some, many] = BATCHES;
    Ok([of_batch(few)?, of_batch(some)?, of_batch(many)?])
}

fn of_batch(batch: u32) -> Result<Figures> {
    let mut producer = Producer::new();
    let mut ring = Ring::start(&mut producer, RING_LOG2)?;
    let mut drained = Vec::new();
    let mut copied = Vec::new();
    let mut handed = Vec::new();
    for _ in 0..REPETITIONS {
        // Both find the records in the cache, as after the card's writes.
        producer.fill();
        copied.push(copy(&producer, batch));
        handed.push(hand_over(&producer, batch)?);
        producer.fill();
        drained.push(drain(&mut ring, &mut producer, batch)?);
    }
    let ratios = drained.iter().zip(&copied).map(|(drained, copied)| drained / copied);
    Ok(Figures {
        batch,
        ratio: Spread::of(ratios),
        drained: Spread::of(drained),
        handed: Spread::of(handed),
        copied: Spread::of(copied),
    })
}

/// Takes a ring full of records, `batch` each time; records a second.
fn drain(ring: &mut Ring, producer: &mut Producer, batch: u32) -> Result<f64> {
    let mut taken = 0;
    let begin = Instant::now();
    for _ in 0..RECORDS / batch {
        producer.announce(batch);
        taken += ring.drain(producer, |record| {
            black_box(record);
        })?;
    }
    let speed = f64::from(RECORDS) / begin.elapsed().as_secs_f64();
    ensure!(taken == RECORDS, "the ring gave {taken} of {RECORDS} records");
    Ok(speed)
}

/// Copies a ring full of records, `batch` each time; records a second.
fn copy(producer: &Producer, batch: u32) -> f64 {
    let mut chunk = vec![0; batch as usize * SIZE];
    producer.with_ring(|records| {
        let begin = Instant::now();
        for bytes in records.chunks_exact(chunk.len()) {
            chunk.copy_from_slice(black_box(bytes));
            black_box(&mut chunk);
        }
        f64::from(RECORDS) / begin.elapsed().as_secs_f64()
    })
}

/// Pushes a ring full of records, decoded before, into a queue and pops them, `batch` each time;
/// records a second.
fn hand_over(producer: &Producer, batch: u32) -> Result<f64> {
    let records = producer.with_ring(|bytes| {
        let (records, _) = bytes.as_chunks::<SIZE>();
        records.iter().map(Record::decode).collect::<Result<Vec<_>, _>>()
    })?;
    let mut queue = VecDeque::with_capacity(batch as usize);
    let begin = Instant::now();
    for batch in records.chunks(batch as usize) {
        queue.extend(batch.iter().copied());
        while let Some(record) = queue.pop_front() {
            black_box(record);
        }
    }
    Ok(f64::from(RECORDS) / begin.elapsed().as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_is_taken_lap_after_lap() {
        let mut producer = Producer::new();
        let mut ring = Ring::start(&mut producer, RING_LOG2).expect("a good size");
        for _ in 0..2 {
            producer.fill();
            drain(&mut ring, &mut producer, 16).expect("all records, in their order");
        }
        let balance = ring.balance(&mut producer).expect("made records are taken ones");
        assert_eq!((balance.taken, balance.announced, balance.lost), (2 * 65_536, 0, [0; 3]));
    }

    #[test]
    fn a_lap_that_was_not_made_is_noticed() {
        let mut producer = Producer::new();
        let mut ring = Ring::start(&mut producer, RING_LOG2).expect("a good size");
        producer.fill();
        drain(&mut ring, &mut producer, 256).expect("all records, in their order");
        drain(&mut ring, &mut producer, 256).expect_err("the records of the lap before");
    }
}
