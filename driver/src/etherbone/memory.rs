//! The memory that a card writes by datagrams.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use wiremeter_abi::record::SIZE;

use super::packet::Datagram;
use crate::card::{DmaMemory, Wake};

/// Addresses are the driver's own; they begin behind this, so that none is 0.
const PAGE: usize = 4096;

/// All memory that a card was given.
#[derive(Debug, Default)]
pub struct Memories {
    state: Mutex<State>,
    news: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// One after the other, at multiples of a page.
    given: Vec<Memory>,
    /// The number of the next datagram, once one has come.
    next: Option<u32>,
    /// Something came since the last wait.
    came: bool,
}

/// A piece of it.
#[derive(Clone, Debug)]
pub struct Memory {
    address: usize,
    bytes: Arc<Mutex<Box<[u8]>>>,
}

/// Nobody panics while holding a lock of these but for a range that is out of bounds, which
/// leaves all as it was.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Memories {
    /// Zeroed memory. It is kept as long as these.
    pub fn add(&self, bytes: usize) -> Memory {
        let mut state = lock(&self.state);
        let end = state.given.last().map_or(PAGE, |last| last.address + last.len());
        let memory = Memory {
            address: end.next_multiple_of(PAGE),
            bytes: Arc::new(Mutex::new(vec![0; bytes].into())),
        };
        state.given.push(memory.clone());
        memory
    }

    /// Puts a record where it belongs. One that was overtaken is none any more: its place has
    /// been given up, and one that is for no memory is for nobody.
    pub fn place(&self, datagram: &Datagram) {
        let mut state = lock(&self.state);
        let ahead = state.next.map_or(0, |next| datagram.number.wrapping_sub(next));
        if ahead > u32::MAX / 2 {
            return;
        }
        state.next = Some(datagram.number.wrapping_add(1));
        for memory in &state.given {
            let place = usize::try_from(datagram.address).ok().and_then(|at| at.checked_sub(memory.address));
            let mut bytes = lock(&memory.bytes);
            let range = place.and_then(|at| bytes.get_mut(at..at.checked_add(SIZE)?));
            if let Some(range) = range {
                range.copy_from_slice(&datagram.record);
            }
        }
        state.came = true;
        self.news.notify_all();
    }

    /// Waits until a record has come since the last wait.
    pub fn wait(&self, timeout: Duration) -> Wake {
        let waited = self.news.wait_timeout_while(lock(&self.state), timeout, |state| !state.came);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if std::mem::take(&mut state.came) {
            Wake::Interrupt
        } else {
            Wake::Timeout
        }
    }
}

impl DmaMemory for Memory {
    fn address(&self) -> u64 {
        self.address as u64
    }

    fn len(&self) -> usize {
        lock(&self.bytes).len()
    }

    fn is_lossy(&self) -> bool {
        true
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        let mut bytes = lock(&self.bytes);
        let range = &mut bytes[offset..offset + out.len()];
        out.copy_from_slice(range);
        range.fill(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(number: u32, address: u64, byte: u8) -> Datagram {
        Datagram {
            number,
            address,
            record: [byte; SIZE],
        }
    }

    /// The first byte of the record at an offset.
    fn read(memory: &Memory, offset: usize) -> u8 {
        let mut out = [0; SIZE];
        memory.read(offset, &mut out);
        out[0]
    }

    #[test]
    fn records_go_where_they_belong_and_are_read_once() {
        let memories = Memories::default();
        let (first, second) = (memories.add(100), memories.add(128));
        assert_eq!(
            (first.len(), first.address() % 4096, second.address() - first.address()),
            (100, 0, 4096)
        );
        assert_eq!(memories.wait(Duration::ZERO), Wake::Timeout);
        memories.place(&sent(u32::MAX, second.address() + 64, 1));
        memories.place(&sent(0, first.address(), 2));
        // Beyond the end, before the begin, and nowhere.
        for address in [first.address() + 64, first.address() - 1, 0, u64::MAX] {
            memories.place(&sent(1, address, 3));
        }
        assert_eq!(
            [memories.wait(Duration::ZERO), memories.wait(Duration::ZERO)],
            [Wake::Interrupt, Wake::Timeout]
        );
        assert_eq!([read(&second, 0), read(&second, 64), read(&second, 64)], [0, 1, 0]);
        assert_eq!([read(&first, 0), read(&first, 0)], [2, 0]);
    }

    #[test]
    fn one_that_was_overtaken_is_none() {
        let memories = Memories::default();
        let memory = memories.add(4096);
        memories.place(&sent(7, memory.address(), 1));
        memories.place(&sent(9, memory.address() + 128, 3));
        memories.place(&sent(8, memory.address() + 64, 2));
        memories.place(&sent(7, memory.address(), 9));
        assert_eq!([0, 64, 128].map(|at| read(&memory, at)), [1, 0, 3]);
    }
}
