//! The mapping of a file in memory, which others write: all that is unsafe of it.
#![allow(unsafe_code)]

use rustix::fd::BorrowedFd;
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};
use std::io;
use std::ptr::{NonNull, null_mut};
use std::sync::atomic::AtomicU64;

/// A file mapped whole, for as long as this lives.
#[derive(Debug)]
pub(super) struct Mapping {
    start: NonNull<AtomicU64>,
    bytes: usize,
}

// SAFETY: the mapping belongs to the process, not to a thread, and is only reached through
// atomics and raw pointers.
unsafe impl Send for Mapping {}
// SAFETY: as above; a shared reference gives atomics only.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps the first `bytes` bytes of `file`: a multiple of 8, sealed against shrinking.
    pub(super) fn new(file: BorrowedFd, bytes: usize) -> io::Result<Self> {
        debug_assert!(bytes > 0 && bytes.is_multiple_of(8));
        let flags = MapFlags::SHARED | MapFlags::POPULATE;
        // SAFETY: a new mapping at an address that the kernel chooses disturbs no other.
        let start = unsafe { mmap(null_mut(), bytes, ProtFlags::READ | ProtFlags::WRITE, flags, file, 0) }?;
        let start = NonNull::new(start.cast()).ok_or(io::ErrorKind::OutOfMemory)?;
        Ok(Self { start, bytes })
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn start(&self) -> *mut u8 {
        self.start.as_ptr().cast()
    }

    /// The memory. Others (a device, another process) write it at any time, which atomics are for.
    pub(super) fn words(&self) -> &[AtomicU64] {
        // SAFETY: the mapping starts at a page, holds `bytes / 8` words, any bits of which are a
        // word, and lives as long as `self`. The file is sealed, so that no page of it can go.
        // No reference to it but to atomics is ever made here.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.bytes / 8) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: exactly what was mapped; no borrow of it outlives `self`. It cannot fail for a
        // mapping that exists.
        let _ = unsafe { munmap(self.start.as_ptr().cast(), self.bytes) };
    }
}
