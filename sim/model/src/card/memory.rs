//! Memory that the model and its host share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wiremeter_driver::DmaMemory;

/// Regions begin at multiples of this.
const PAGE: u64 = 4096;

/// One region; the host's handle and the card's are the same.
#[derive(Clone, Debug)]
pub struct Region {
    address: u64,
    bytes: Arc<Mutex<Vec<u8>>>,
}

impl Region {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        // Bytes are bytes, even if somebody panicked while holding them.
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl DmaMemory for Region {
    fn address(&self) -> u64 {
        self.address
    }

    fn len(&self) -> usize {
        self.bytes().len()
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        out.copy_from_slice(&self.bytes()[offset..offset + out.len()]);
    }
}

/// All regions of a card.
#[derive(Debug, Default)]
pub struct Memory(Vec<Region>);

impl Memory {
    /// A new region of zeros, behind the last one with a page between.
    pub fn allocate(&mut self, bytes: usize) -> Region {
        let end = self.0.last().map_or(0, |last| last.address + last.len() as u64);
        let region = Region {
            address: (end / PAGE + 2) * PAGE,
            bytes: Arc::new(Mutex::new(vec![0; bytes])),
        };
        self.0.push(region.clone());
        region
    }

    /// Writes `data` at an address. False if no region has all of it.
    pub fn write(&self, address: u64, data: &[u8]) -> bool {
        self.0.iter().any(|region| {
            let offset = address.checked_sub(region.address).and_then(|offset| usize::try_from(offset).ok());
            let mut bytes = region.bytes();
            let place = offset.and_then(|offset| bytes.get_mut(offset..)?.get_mut(..data.len()));
            place.map(|place| place.copy_from_slice(data)).is_some()
        })
    }
}
