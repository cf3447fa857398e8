//! Records that the driver's ring gives in a second, beside a plain copy of the same bytes.

use std::collections::VecDeque;
use std::hint::black_box;
use std::time::Instant;

use anyhow::{Result, ensure};
use rustix::time::{ClockId, clock_gettime};
use wiremeter_abi::record::SIZE;
use wiremeter_driver::{Raw, Record, Ring};

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
    /// Records a second that the driver takes.
    pub drained: Spread,
    /// Nanoseconds of the processor that it takes one in.
    pub cpu: Spread,
    /// Records a second whose bytes `memcpy` copies, as many at once.
    pub copied: Spread,
    /// Records taken as part of those copied in the same repetition.
    pub ratio: Spread,
    /// Records a second that the driver takes and decodes.
    pub decoded: Spread,
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
    let mut decoded = Vec::new();
    let mut copied = Vec::new();
    let mut handed = Vec::new();
    for _ in 0..REPETITIONS {
        // All find the records in the cache, as after the card's writes.
        producer.fill()?;
        copied.push(copy(&producer, batch));
        handed.push(hand_over(&producer, batch)?);
        producer.fill()?;
        drained.push(drain(&mut ring, &mut producer, batch, |record| {
            black_box(record.bytes());
        })?);
        producer.fill()?;
        decoded.push(drain(&mut ring, &mut producer, batch, |record| {
            black_box(record.decode());
        })?);
    }
    let per_second = |speeds: &[Speed]| Spread::of(speeds.iter().map(|speed| speed.records_s));
    let ratios = drained
        .iter()
        .zip(&copied)
        .map(|(drained, copied)| drained.records_s / copied.records_s);
    Ok(Figures {
        batch,
        drained: per_second(&drained),
        cpu: Spread::of(drained.iter().map(|speed| speed.cpu_ns)),
        copied: per_second(&copied),
        ratio: Spread::of(ratios),
        decoded: per_second(&decoded),
        handed: per_second(&handed),
    })
}

/// How quickly a ring full of records went.
#[derive(Debug)]
struct Speed {
    /// Records a second.
    records_s: f64,
    /// Nanoseconds of this thread a record.
    cpu_ns: f64,
}

impl Speed {
    /// Of `work`, which is a ring full.
    fn of<T>(work: impl FnOnce() -> T) -> (T, Speed) {
        let (begin, begin_cpu) = (Instant::now(), cpu_ns());
        let result = work();
        let (cpu, taken) = (cpu_ns() - begin_cpu, begin.elapsed());
        let records = f64::from(RECORDS);
        let speed = Speed {
            records_s: records / taken.as_secs_f64(),
            cpu_ns: cpu as f64 / records,
        };
        (result, speed)
    }
}

/// Nanoseconds for which a processor has been this thread's.
fn cpu_ns() -> i64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// Takes a ring full of records, `batch` each time.
fn drain(ring: &mut Ring, producer: &mut Producer, batch: u32, mut take: impl FnMut(Raw)) -> Result<Speed> {
    let (taken, speed) = Speed::of(|| -> Result<u32> {
        let mut taken = 0;
        for _ in 0..RECORDS / batch {
            producer.announce(batch);
            taken += ring.drain(producer, &mut take)?;
        }
        Ok(taken)
    });
    let taken = taken?;
    ensure!(taken == RECORDS, "the ring gave {taken} of {RECORDS} records");
    Ok(speed)
}

/// Copies a ring full of records, `batch` each time.
fn copy(producer: &Producer, batch: u32) -> Speed {
    let mut chunk = vec![0; batch as usize * SIZE];
    let work = || {
        for bytes in producer.ring().chunks_exact(chunk.len()) {
            chunk.copy_from_slice(black_box(bytes));
            black_box(&mut chunk);
        }
    };
    Speed::of(work).1
}

/// Pushes a ring full of records, decoded before, into a queue and pops them, `batch` each time.
fn hand_over(producer: &Producer, batch: u32) -> Result<Speed> {
    let (records, _) = producer.ring().as_chunks::<SIZE>();
    let records = records.iter().map(Record::decode).collect::<Result<Vec<_>, _>>()?;
    let mut queue = VecDeque::with_capacity(batch as usize);
    let work = || {
        for batch in records.chunks(batch as usize) {
            queue.extend(batch.iter().copied());
            while let Some(record) = queue.pop_front() {
                black_box(record);
            }
        }
    };
    Ok(Speed::of(work).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_is_taken_lap_after_lap() {
        let mut producer = Producer::new();
        let mut ring = Ring::start(&mut producer, RING_LOG2).expect("a good size");
        for _ in 0..2 {
            producer.fill().expect("there is a ring");
            drain(&mut ring, &mut producer, 16, |_| {}).expect("all records, in their order");
        }
        let balance = ring.balance(&mut producer).expect("made records are taken ones");
        assert_eq!((balance.taken, balance.announced, balance.lost), (2 * 65_536, 0, [0; 7]));
    }

    #[test]
    fn a_lap_that_was_not_made_is_noticed() {
        let mut producer = Producer::new();
        let mut ring = Ring::start(&mut producer, RING_LOG2).expect("a good size");
        producer.fill().expect("there is a ring");
        drain(&mut ring, &mut producer, 256, |_| {}).expect("all records, in their order");
        drain(&mut ring, &mut producer, 256, |_| {}).expect_err("the records of the lap before");
    }
}
