//! The ring between a card and its host, in every order that the memory model allows: loom runs
//! the driver's own [`Ring`] and [`copy`] against a card on another thread.
//!
//! The card writes a record and then counts it, the host reads the count and then the record;
//! the host copies a record and then gives its place back, the card sees that and then writes
//! over it. On PCIe the bus keeps the card's half of it; here, its thread's orderings do.
//!
//! Under Miri (`make miri`), which loom's threads do not run on, it is real threads and atomics.

#[cfg(not(miri))]
use loom::{
    model,
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicU64, fence},
    },
    thread,
};
#[cfg(miri)]
use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicU64, fence},
    },
    thread,
};

use std::sync::atomic::Ordering::{self, Acquire, Relaxed, Release};
use std::time::Duration;
use wiremeter_abi::register::address;
use wiremeter_driver::dma::{Word, copy};
use wiremeter_driver::record::Body;
use wiremeter_driver::{Card, CardError, DmaMemory, Ring, Wake};

/// As loom's: runs `f`, in one order.
#[cfg(miri)]
fn model(f: impl Fn() + Sync + Send + 'static) {
    f();
}

/// Records in the ring, as a power of two.
const LOG2: u32 = 1;
/// One more than fit, so that a place is written over; loom takes minutes for two more.
const RECORDS: u32 = if cfg!(miri) { 20 } else { 3 };

/// What card and host have in common: the ring, and two registers.
struct Common<W> {
    words: Vec<W>,
    written: AtomicU32,
    read: AtomicU32,
}

/// A word that is fenced as the driver asks for.
struct Fenced(AtomicU64);

impl Word for Fenced {
    fn load(&self) -> u64 {
        self.0.load(Relaxed)
    }

    fn fence(ordering: Ordering) {
        fence(ordering);
    }
}

/// A word without fences.
#[cfg(not(miri))]
struct Unfenced(AtomicU64);

#[cfg(not(miri))]
impl Word for Unfenced {
    fn load(&self) -> u64 {
        self.0.load(Relaxed)
    }

    fn fence(_: Ordering) {}
}

/// The host's view of it.
struct Host<W>(Arc<Common<W>>);

impl<W: Word + 'static> Card for Host<W> {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        // A register has no order of its own with memory.
        Ok(if offset == address("dma", "", "written") {
            self.0.written.load(Relaxed)
        } else {
            0
        })
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        if offset == address("dma", "", "read") {
            self.0.read.store(value, Relaxed);
        }
        Ok(())
    }

    fn dma_alloc(&mut self, _: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        Ok(Box::new(Host(Arc::clone(&self.0))))
    }

    fn wait(&mut self, _: Duration) -> Result<Wake, CardError> {
        thread::yield_now();
        Ok(Wake::Timeout)
    }
}

impl<W: Word> DmaMemory for Host<W> {
    fn address(&self) -> u64 {
        0
    }

    fn len(&self) -> usize {
        self.0.words.len() * 8
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        copy(&self.0.words, offset, out);
    }
}

/// Writes the records: the first word with type, version and sequence number, and the last with
/// what went in, the number plus one.
fn card<W>(common: &Common<W>, store: fn(&W, u64)) {
    for number in 0..RECORDS {
        while number.wrapping_sub(common.read.load(Acquire)) >= 1 << LOG2 {
            thread::yield_now();
        }
        let slot = (number % (1 << LOG2)) as usize * 8;
        store(&common.words[slot], u64::from(number) << 32 | 0x0101);
        store(&common.words[slot + 7], u64::from(number) + 1);
        common.written.store(number + 1, Release);
    }
}

/// Hands all records over, in every order; panics at the first that is not as the card wrote it.
fn hand_over<W: Word + Send + Sync + 'static>(new: fn() -> W, store: fn(&W, u64)) {
    model(move || {
        let common = Arc::new(Common {
            words: (0..8 << LOG2).map(|_| new()).collect(),
            written: AtomicU32::new(0),
            read: AtomicU32::new(0),
        });
        let mut host = Host(Arc::clone(&common));
        let mut ring = Ring::start(&mut host, LOG2).expect("the memory is there");
        let card = thread::spawn(move || card(&common, store));
        let mut expected = 0;
        while expected < RECORDS {
            let drained = ring.drain(&mut host, |record| {
                let record = record.decode();
                let Body::Epoch(epoch) = record.body else {
                    panic!("type 1 is an epoch")
                };
                assert_eq!((record.header.sequence, epoch.inserted), (expected, expected + 1), "torn");
                expected += 1;
            });
            if drained.expect("torn") == 0 {
                thread::yield_now();
            }
        }
        card.join().expect("the card never panics");
    });
}

#[test]
fn every_record_is_handed_over_whole_and_once() {
    hand_over(|| Fenced(AtomicU64::new(0)), |word, value| word.0.store(value, Relaxed));
}

/// Which shows that the model sees a tear. Of the two fences that is the one before the copy; loom
/// has no loads that are late, and so does not miss the one after it.
#[test]
#[cfg(not(miri))]
#[should_panic(expected = "torn")]
fn without_fences_records_are_torn() {
    hand_over(|| Unfenced(AtomicU64::new(0)), |word, value| word.0.store(value, Relaxed));
}
