//! Memory for cards that reach the host's: files in memory, so that the same memory can be
//! mapped for a PCIe card and passed to a server.

mod copy;
mod mapping;
mod space;

pub use copy::{Word, copy};
pub use space::Space;

use crate::card::DmaMemory;
use mapping::Mapping;
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, ftruncate, memfd_create};
use std::io;
use std::sync::Arc;

/// Bytes of a page.
pub const PAGE: usize = 4096;
/// Bytes of a huge page.
pub const HUGE_PAGE: usize = 2 << 20;
/// From this size on a huge page is asked for; half of one is wasted at most.
const HUGE_FROM: usize = HUGE_PAGE / 2;

/// Zeroed memory in a file of its own, whose size is fixed, mapped here. It lives as long as one
/// of its clones.
#[derive(Clone, Debug)]
pub struct SharedMemory(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    file: OwnedFd,
    mapping: Mapping,
    page: usize,
}

impl SharedMemory {
    /// At least `bytes` bytes: whole huge pages if they are to be had and worth it, whole pages
    /// otherwise.
    ///
    /// # Errors
    /// When there is no memory.
    pub fn new(bytes: usize) -> io::Result<Self> {
        if bytes >= HUGE_FROM {
            // There are none unless the system keeps some (/proc/sys/vm/nr_hugepages).
            if let Ok(memory) = Self::of_pages(bytes, HUGE_PAGE, MemfdFlags::HUGETLB | MemfdFlags::HUGE_2MB) {
                return Ok(memory);
            }
        }
        Self::of_pages(bytes, PAGE, MemfdFlags::empty())
    }

    fn of_pages(bytes: usize, page: usize, flags: MemfdFlags) -> io::Result<Self> {
        let bytes = bytes.max(1).checked_next_multiple_of(page).ok_or(io::ErrorKind::OutOfMemory)?;
        let file = memfd_create("wiremeter", flags | MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
        ftruncate(&file, bytes as u64)?;
        // Nobody to whom the file is passed can take the memory away from under the mapping.
        fcntl_add_seals(&file, SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL)?;
        let mapping = Mapping::new(file.as_fd(), bytes)?;
        Ok(Self(Arc::new(Inner { file, mapping, page })))
    }

    /// Bytes, a multiple of the page.
    pub fn bytes(&self) -> usize {
        self.0.mapping.bytes()
    }

    /// Bytes of its pages: [`PAGE`] or [`HUGE_PAGE`].
    pub fn page(&self) -> usize {
        self.0.page
    }

    /// The file.
    pub fn file(&self) -> BorrowedFd<'_> {
        self.0.file.as_fd()
    }

    /// Where it is mapped in this process.
    pub fn start(&self) -> *mut u8 {
        self.0.mapping.start()
    }

    /// The first `bytes` of it as what the driver reads, which the card reaches at `address`.
    ///
    /// # Panics
    /// When it is smaller.
    pub fn region(&self, address: u64, bytes: usize) -> Region {
        assert!(bytes <= self.bytes(), "{bytes} of {} bytes", self.bytes());
        let memory = self.clone();
        Region { memory, address, bytes }
    }
}

/// Shared memory with the address by which a card reaches it.
#[derive(Clone, Debug)]
pub struct Region {
    memory: SharedMemory,
    address: u64,
    bytes: usize,
}

impl DmaMemory for Region {
    fn address(&self) -> u64 {
        self.address
    }

    fn len(&self) -> usize {
        self.bytes
    }

    fn read(&self, offset: usize, out: &mut [u8]) {
        let end = offset.checked_add(out.len());
        assert!(
            end.is_some_and(|end| end <= self.bytes),
            "{offset} + {} of {} bytes",
            out.len(),
            self.bytes
        );
        copy(self.memory.0.mapping.words(), offset, out);
    }
}
