//! A client's file, mapped: all that is unsafe in this crate.
#![allow(unsafe_code)]

use std::ptr::{NonNull, null_mut};
use std::sync::atomic::{AtomicU8, Ordering, fence};

use rustix::fd::OwnedFd;
use rustix::fs::{SealFlags, fcntl_get_seals, fstat};
use rustix::io::Errno;
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// Bytes of a file that cannot become shorter.
pub struct Mapping {
    start: NonNull<AtomicU8>,
    bytes: usize,
}

impl Mapping {
    /// Maps `bytes` bytes, not zero, from `offset` on.
    ///
    /// # Errors
    /// When the file is not sealed against shrinking (a page that goes from under a mapping ends
    /// the process that touches it), is shorter, or cannot be mapped there.
    pub fn new(file: &OwnedFd, offset: u64, bytes: usize) -> Result<Mapping, Errno> {
        if !fcntl_get_seals(file)?.contains(SealFlags::SHRINK) {
            return Err(Errno::PERM);
        }
        // As long as it is now it stays.
        let end = offset.checked_add(bytes as u64).ok_or(Errno::OVERFLOW)?;
        if end > fstat(file)?.st_size as u64 {
            return Err(Errno::INVAL);
        }
        let protection = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: a new mapping at an address that the kernel chooses disturbs no other.
        let start = unsafe { mmap(null_mut(), bytes, protection, MapFlags::SHARED, file, offset) }?;
        let start = NonNull::new(start.cast()).ok_or(Errno::NOMEM)?;
        Ok(Mapping { start, bytes })
    }

    /// Writes `bytes` from `offset` on.
    ///
    /// # Panics
    /// When they do not lie within the mapping.
    pub fn write(&self, offset: usize, bytes: &[u8]) {
        // SAFETY: the mapping holds so many bytes, any of which is one, and lives as long as
        // `self`; its file is sealed, so that no page of it can go. The client reads and writes
        // it at any time, which atomics are for; no other reference to it is ever made. (Of huge
        // pages it can take one out again. Only then, and if the system has none left to put in
        // its place, is there an end like that of a page gone.)
        let places = unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.bytes) };
        for (place, byte) in places[offset..offset + bytes.len()].iter().zip(bytes) {
            place.store(*byte, Ordering::Relaxed);
        }
        // Before whatever tells the client that they are there.
        fence(Ordering::Release);
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: exactly what was mapped; no borrow of it outlives `self`. It cannot fail for a
        // mapping that exists.
        let _ = unsafe { munmap(self.start.as_ptr().cast(), self.bytes) };
    }
}

#[cfg(test)]
mod tests {
    use rustix::fs::{MemfdFlags, fcntl_add_seals, ftruncate, memfd_create};
    use rustix::io::pread;

    use super::*;

    fn file() -> OwnedFd {
        let file = memfd_create("test", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING).expect("a file");
        ftruncate(&file, 8192).expect("grows");
        file
    }

    #[test]
    fn what_is_written_is_in_the_file() {
        let file = file();
        fcntl_add_seals(&file, SealFlags::SHRINK).expect("seals");
        let mapping = Mapping::new(&file, 4096, 4096).expect("maps");
        mapping.write(4093, &[1, 2, 3]);
        let mut bytes = [9; 8];
        assert_eq!(pread(&file, &mut bytes, 8188).expect("reads"), 4);
        assert_eq!(bytes[..4], [0, 1, 2, 3]);
        drop(file);
        mapping.write(0, &[4]);
    }

    #[test]
    fn a_file_that_could_shrink_is_not_mapped() {
        assert_eq!(Mapping::new(&file(), 0, 4096).err(), Some(Errno::PERM));
    }

    #[test]
    fn no_more_than_the_file_is_mapped() {
        let file = file();
        fcntl_add_seals(&file, SealFlags::SHRINK).expect("seals");
        assert_eq!(Mapping::new(&file, 4096, 8192).err(), Some(Errno::INVAL));
        assert_eq!(Mapping::new(&file, u64::MAX - 4095, 4096).err(), Some(Errno::OVERFLOW));
    }
}
