//! The host's end of the record ring.
//!
//! The card counts the records it has written, the host those it has taken, both modulo 2³²;
//! a record's slot is its number modulo the ring's size. The card never waits: it loses whole
//! records when the ring is full, counts them, and says so in the next record.

use crate::Error;
use crate::card::{Card, CardError, DmaMemory};
use crate::record::{Raw, add_lost};
use crate::registers::dma;
use wiremeter_abi::record::{SIZE, TYPES};

/// Records copied at once; then the card has their place again.
const CHUNK: usize = 256;

/// A ring that the card writes and the host takes records from.
pub struct Ring {
    memory: Box<dyn DmaMemory>,
    chunk: Box<[[u8; SIZE]; CHUNK]>,
    records: u32,
    read: u32,
    taken: u64,
    announced: u64,
    missing: u64,
    /// Of these, how many have come since the last record that was taken.
    missing_before: u32,
    start: Counts,
}

/// What became of the records made since the ring was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// Records that the host took.
    pub taken: u64,
    /// Records lost, by the `lost_before` of those taken. What was lost before the ring was
    /// started may be in the first; what was lost after the last record is in none.
    pub announced: u64,
    /// Records that the card wrote, and that did not come, as datagrams may not. The record
    /// after them tells them among those lost before it.
    pub missing: u64,
    /// Records lost by the card's counters, modulo 2³², in the order of [`TYPES`].
    pub lost: [u32; TYPES.len()],
}

#[derive(Clone, Copy)]
struct Counts {
    offered: u32,
    written: u32,
    lost: [u32; TYPES.len()],
}

impl Counts {
    fn read<C: Card + ?Sized>(card: &mut C) -> Result<Self, CardError> {
        Ok(Self {
            offered: dma::OFFERED.read(card)?,
            written: dma::WRITTEN.read(card)?,
            lost: [
                dma::LOST_EPOCH.read(card)?,
                dma::LOST_SUSPECT.read(card)?,
                dma::LOST_EPOCH_END.read(card)?,
                dma::LOST_SESSION.read(card)?,
                dma::LOST_QUANTITY.read(card)?,
                dma::LOST_BUCKETS.read(card)?,
                dma::LOST_PROBE.read(card)?,
            ],
        })
    }
}

impl Ring {
    /// Gives the card a ring of 2 to the power `size_log2` records (1 to 24) and has it write
    /// there. The card must not be making records.
    ///
    /// # Errors
    /// [`Error::RingSize`], and when the card fails or has no memory.
    pub fn start<C: Card + ?Sized>(card: &mut C, size_log2: u32) -> Result<Self, Error> {
        if !(1..=24).contains(&size_log2) {
            return Err(Error::RingSize { found: size_log2 });
        }
        let records = 1 << size_log2;
        let memory = card.dma_alloc(records as usize * SIZE)?;
        let address = memory.address();
        dma::ENABLE.write(card, 0)?;
        dma::BASE_LOW.write(card, address as u32)?;
        dma::BASE_HIGH.write(card, (address >> 32) as u32)?;
        dma::SIZE_LOG2.write(card, size_log2)?;
        dma::IRQ_STATUS.write(card, 1)?;
        dma::ENABLE.write(card, 1)?;
        let start = Counts::read(card)?;
        dma::READ.write(card, start.written)?;
        Ok(Self {
            memory,
            chunk: Box::new([[0; SIZE]; CHUNK]),
            records,
            read: start.written,
            taken: 0,
            announced: 0,
            missing: 0,
            missing_before: 0,
            start,
        })
    }

    /// Gives the records that are in the ring now to `take`, oldest first, and their places back
    /// to the card. They are the host's own copies, and decoded when `take` asks for it. At most a ring full, whatever the card does meanwhile. How many there were.
    ///
    /// # Errors
    /// [`Error::Overrun`], [`Error::Sequence`], [`Error::RecordType`] and
    /// [`Error::RecordVersion`] when the ring cannot be right: the good records before were
    /// given, none after is, and it stays so. [`Error::Dead`] when the card is gone.
    pub fn drain<C: Card + ?Sized>(&mut self, card: &mut C, mut take: impl FnMut(Raw)) -> Result<u32, Error> {
        let waiting = self.waiting(card)?;
        let mut left = waiting;
        while left > 0 {
            let slot = self.read & (self.records - 1);
            let count = left.min(self.records - slot).min(CHUNK as u32);
            let bytes = self.chunk[..count as usize].as_flattened_mut();
            self.memory.read(slot as usize * SIZE, bytes);
            let good = self.accept(count as usize, &mut take);
            dma::READ.write(card, self.read)?;
            if let Err(bad) = good {
                return Err(self.refusal(bad));
            }
            left -= count;
        }
        Ok(waiting)
    }

    /// Throws away the records that there are, as if the ring were started now. The card must be
    /// idle.
    pub(crate) fn forget<C: Card + ?Sized>(&mut self, card: &mut C) -> Result<(), Error> {
        dma::IRQ_STATUS.write(card, 1)?;
        self.drain(card, |_| {})?;
        self.start = Counts::read(card)?;
        (self.taken, self.announced) = (0, 0);
        (self.missing, self.missing_before) = (0, 0);
        Ok(())
    }

    /// What became of all records since the start. The card must be idle.
    ///
    /// # Errors
    /// [`Error::Conservation`] when records made are not records written and lost.
    pub fn balance<C: Card + ?Sized>(&self, card: &mut C) -> Result<Balance, Error> {
        let now = Counts::read(card)?;
        let offered = now.offered.wrapping_sub(self.start.offered);
        let written = now.written.wrapping_sub(self.start.written);
        let lost: [u32; TYPES.len()] = std::array::from_fn(|kind| now.lost[kind].wrapping_sub(self.start.lost[kind]));
        let all = lost.into_iter().fold(0, u32::wrapping_add);
        if offered != written.wrapping_add(all) {
            return Err(Error::Conservation {
                offered,
                written,
                lost: all,
            });
        }
        Ok(Balance {
            taken: self.taken,
            announced: self.announced,
            missing: self.missing,
            lost,
        })
    }

    /// Records in the ring that the host has not taken.
    fn waiting<C: Card + ?Sized>(&self, card: &mut C) -> Result<u32, Error> {
        let written = dma::WRITTEN.read(card)?;
        let waiting = written.wrapping_sub(self.read);
        if waiting <= self.records {
            return Ok(waiting);
        }
        let (read, records) = (self.read, self.records);
        Err(Error::Overrun { written, read, records })
    }

    /// Takes the first `count` records of the chunk, up to one that is bad: its place there.
    #[inline]
    fn accept(&mut self, count: usize, take: &mut impl FnMut(Raw)) -> Result<(), usize> {
        if self.missing_before != 0 {
            self.announce_missing(0);
        }
        let mut place = 0;
        loop {
            place = self.accept_good(place, count, take);
            if place == count {
                return Ok(());
            }
            self.miss(place)?;
            place += 1;
            if place < count {
                self.announce_missing(place);
            }
        }
    }

    /// Takes records from a place of the chunk on, up to one that is not the next: its place,
    /// or `count`.
    #[inline]
    fn accept_good(&mut self, first: usize, count: usize, take: &mut impl FnMut(Raw)) -> usize {
        for (place, bytes) in self.chunk[..count].iter().enumerate().skip(first) {
            let Some(record) = Raw::known(bytes).filter(|record| record.sequence() == self.read) else {
                return place;
            };
            self.read = self.read.wrapping_add(1);
            self.taken += 1;
            if record.lost_before() != 0 {
                self.announced += u64::from(record.lost_before());
            }
            take(record);
        }
        count
    }

    /// Counts the record at a place of the chunk as one that did not come; an error if it is there.
    #[cold]
    fn miss(&mut self, place: usize) -> Result<(), usize> {
        if !self.memory.is_lossy() || self.chunk[place] != [0; SIZE] {
            return Err(place);
        }
        self.read = self.read.wrapping_add(1);
        self.missing += 1;
        self.missing_before = self.missing_before.saturating_add(1);
        Ok(())
    }

    /// Has the record at a place of the chunk tell those that did not come before it, if it came.
    #[cold]
    fn announce_missing(&mut self, place: usize) {
        let bytes = &mut self.chunk[place];
        if *bytes != [0; SIZE] {
            add_lost(bytes, self.missing_before);
            self.missing_before = 0;
        }
    }

    /// Why the record at a place of the chunk is not the next.
    #[cold]
    fn refusal(&self, place: usize) -> Error {
        match Raw::check(&self.chunk[place]) {
            Err(error) => error,
            Ok(record) => Error::Sequence {
                expected: self.read,
                found: record.sequence(),
            },
        }
    }
}
