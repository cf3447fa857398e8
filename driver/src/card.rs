//! A card as the driver sees it: 32-bit registers, memory both can reach, waiting.

use std::time::Duration;

/// What every backend (simulation, VFIO …) and every decorator (a trace …) is.
///
/// Offsets are byte offsets in BAR0, multiples of four.
pub trait Card {
    /// Reads the register at `offset`.
    ///
    /// # Errors
    /// When the backend cannot carry out the access. A hole is no error: it reads as zero.
    fn read32(&mut self, offset: u32) -> Result<u32, CardError>;

    /// Writes the register at `offset`; later reads and memory accesses by the card see it.
    ///
    /// # Errors
    /// When the backend cannot carry out the access. A hole is no error: it ignores the value.
    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError>;

    /// Gives `bytes` bytes of zeroed memory, contiguous for the card, at a multiple of 4096.
    /// It stays valid for the card until the card is dropped, even if the box goes before.
    ///
    /// # Errors
    /// When there is no such memory.
    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError>;

    /// Waits for the card's interrupt, at most for `timeout`. Waiting is what advances a
    /// simulated card, where `timeout` is simulated time.
    ///
    /// # Errors
    /// When the backend can no longer wait: the card is gone, or its simulation failed.
    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError>;
}

/// Memory that the card writes and the host reads.
pub trait DmaMemory {
    /// The address the card is told, in bytes.
    fn address(&self) -> u64;

    /// Size in bytes.
    fn len(&self) -> usize;

    /// Whether the size is zero.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether what the card wrote may not have come. Then zeroes are read in its place, and all
    /// is read but once.
    fn is_lossy(&self) -> bool {
        false
    }

    /// Copies `out.len()` bytes from `offset` on. What the card wrote before a register read
    /// that the host has made is seen.
    ///
    /// # Panics
    /// When the range is not within the memory, as indexing a slice does.
    fn read(&self, offset: usize, out: &mut [u8]);
}

/// Why [`Card::wait`] came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wake {
    /// The card raised its interrupt, or it was raised already.
    Interrupt,
    /// The time was over before.
    Timeout,
}

/// What can go wrong between the driver and a card.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// The backend could not read or write a register.
    #[error("register access at {offset:#06x} failed")]
    Access {
        /// Byte offset in BAR0.
        offset: u32,
        /// The backend's reason.
        #[source]
        source: Source,
    },
    /// The backend could not read or write the configuration space.
    #[error("access to the configuration space at {offset:#05x} failed")]
    Config {
        /// Byte offset in the configuration space.
        offset: u16,
        /// The backend's reason.
        #[source]
        source: Source,
    },
    /// The backend could not reset the card.
    #[error("the card cannot be reset")]
    Reset {
        /// The backend's reason.
        #[source]
        source: Source,
    },
    /// The backend knows that the card is gone for good.
    #[error("the card is gone; open it again")]
    Gone {
        /// How it went.
        #[source]
        source: Source,
    },
    /// Reads give all ones, as from a PCIe device that is gone.
    #[error("the card does not answer (reads are all ones); reset it and open it again")]
    Dead,
    /// The backend has no memory that the card could write.
    #[error("cannot allocate {bytes} bytes that the card can write")]
    Dma {
        /// Bytes asked for.
        bytes: usize,
        /// The backend's reason.
        #[source]
        source: Source,
    },
    /// The backend could not wait for the card.
    #[error("waiting for the card failed")]
    Wait {
        /// The backend's reason.
        #[source]
        source: Source,
    },
}

/// A backend's own error.
pub type Source = Box<dyn std::error::Error + Send + Sync>;

macro_rules! forward {
    () => {
        fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
            (**self).read32(offset)
        }
        fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
            (**self).write32(offset, value)
        }
        fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
            (**self).dma_alloc(bytes)
        }
        fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
            (**self).wait(timeout)
        }
    };
}

impl<C: Card + ?Sized> Card for &mut C {
    forward!();
}

impl<C: Card + ?Sized> Card for Box<C> {
    forward!();
}
