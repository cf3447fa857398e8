//! Memory that the driver reads as a card's, filled in advance: all that is unsafe of it.
#![allow(unsafe_code)]

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use wiremeter_driver::dma::{Region, SharedMemory};

/// Memory that is written only by [`Memory::write`].
pub struct Memory {
    memory: SharedMemory,
    file: File,
}

impl Memory {
    /// Zeroed memory of at least `bytes` bytes.
    ///
    /// # Errors
    /// There is none.
    pub fn new(bytes: usize) -> io::Result<Memory> {
        let memory = SharedMemory::new(bytes)?;
        let file = File::from(memory.file().try_clone_to_owned()?);
        Ok(Memory { memory, file })
    }

    /// The first `bytes` of it as what the driver reads.
    pub fn region(&self, bytes: usize) -> Region {
        self.memory.region(0, bytes)
    }

    /// Writes `bytes` at its beginning.
    ///
    /// # Errors
    /// They are too many.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all_at(bytes, 0)
    }

    /// What is there.
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: the mapping is whole, of initialised bytes and lives as long as `self`. Its file
        // is known here alone and written in `write` alone, which no borrow of `self` outlives;
        // the driver only reads it.
        unsafe { std::slice::from_raw_parts(self.memory.start(), self.memory.bytes()) }
    }
}
