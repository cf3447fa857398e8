//! Memory that the simulated card writes.

use std::cell::RefCell;
use std::rc::Rc;

use wiremeter_driver::DmaMemory;

/// Pages, and the gap between two allocations, in bytes.
const PAGE: u64 = 4096;
/// First address: above 4 GiB, so that the upper half of an address counts.
const FIRST: u64 = 0x1_0000_0000;

/// The host's memory, as the card's write master reaches it.
pub trait HostMemory {
    /// Writes a burst: those of `bytes` whose `strobes` are set, from `address` on. False, and
    /// nothing written, when the card may not write all of it; it answers the card with an error.
    fn write(&mut self, address: u64, bytes: &[u8], strobes: &[bool]) -> bool;
}

/// All that was allocated in this process. Between any two allocations lies at least a page that is not.
pub struct Memory {
    regions: Vec<Region>,
    next: u64,
}

/// One allocation; the host and the card hold it in common.
#[derive(Clone)]
pub struct Region {
    address: u64,
    bytes: Rc<RefCell<Vec<u8>>>,
}

impl Default for Memory {
    fn default() -> Memory {
        Memory {
            regions: Vec::new(),
            next: FIRST,
        }
    }
}

impl Memory {
    /// Gives `bytes` bytes of zeroed memory at the start of a page.
    pub fn allocate(&mut self, bytes: usize) -> Region {
        let region = Region {
            address: self.next,
            bytes: Rc::new(RefCell::new(vec![0; bytes])),
        };
        self.next += (bytes as u64).next_multiple_of(PAGE) + PAGE;
        self.regions.push(region.clone());
        region
    }
}

impl HostMemory for Memory {
    /// The bytes must lie within one allocation.
    fn write(&mut self, address: u64, bytes: &[u8], strobes: &[bool]) -> bool {
        let holds = |region: &&Region| {
            let within = address.checked_sub(region.address).map(|offset| offset + bytes.len() as u64);
            within.is_some_and(|end| end <= region.len() as u64)
        };
        let Some(region) = self.regions.iter().find(holds) else {
            return false;
        };
        let offset = (address - region.address) as usize;
        let mut memory = region.bytes.borrow_mut();
        let places = memory[offset..].iter_mut().zip(bytes).zip(strobes);
        for ((place, byte), _) in places.filter(|(_, strobe)| **strobe) {
            *place = *byte;
        }
        true
    }
}

impl DmaMemory for Region {
    fn address(&self) -> u64 {
        self.address
    }

    fn len(&self) -> usize {
        self.bytes.borrow().len()
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        out.copy_from_slice(&self.bytes.borrow()[offset..offset + out.len()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(region: &Region, offset: usize) -> [u8; 4] {
        let mut out = [0; 4];
        region.read(offset, &mut out);
        out
    }

    #[test]
    fn strobed_bytes_land_and_no_others() {
        let mut memory = Memory::default();
        let region = memory.allocate(16);
        assert_eq!(region.address() % 4096, 0);
        assert!(memory.write(region.address() + 8, &[1, 2, 3, 4], &[false, true, false, true]));
        assert_eq!(contents(&region, 8), [0, 2, 0, 4]);
    }

    #[test]
    fn what_is_not_wholly_allocated_is_refused() {
        let mut memory = Memory::default();
        let (first, second) = (memory.allocate(16), memory.allocate(16));
        assert!(!memory.write(first.address() + 13, &[1, 2, 3, 4], &[true; 4]), "runs over the end");
        assert!(!memory.write(second.address() - 1, &[1], &[true]));
        assert!(!memory.write(0, &[1], &[true]));
        assert!(!memory.write(u64::MAX, &[1], &[true]));
        assert_eq!((contents(&first, 12), contents(&second, 0)), ([0; 4], [0; 4]));
    }
}
