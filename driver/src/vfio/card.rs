use super::function::Function;
use super::system::System;
use super::{Address, VfioError};
use crate::card::{Card, CardError, DmaMemory, Source, Wake};
use crate::dma::{SharedMemory, Space};
use crate::interrupts::{self, Interrupts, Moderation, Woken};
use crate::pcie::{self, CONFIG_BYTES, Pcie};
use rustix::fd::{AsFd, OwnedFd};
use std::time::Duration;

/// A card in this machine, by the kernel's VFIO. Its registers are mapped, its memory is locked
/// and translated by the IOMMU, its interrupt is an eventfd.
///
/// Closing it (dropping) takes the interrupt and bus mastering away, then the memory.
pub struct VfioCard {
    function: Function,
    event: Option<OwnedFd>,
    moderation: Moderation,
    space: Space,
    system: System,
}

impl VfioCard {
    /// Opens the card at `address`, as in "0000:65:00.0".
    ///
    /// # Errors
    /// What is in the way, found by [`System::check`] before anything is tried.
    pub fn open(address: &str, interrupts: Interrupts) -> Result<Self, VfioError> {
        let system = System::default();
        let address: Address = address.parse()?;
        let opening = system.check(address)?;
        let function = Function::open(&system, &opening)?;
        let event = match interrupts {
            Interrupts::Event { .. } if function.has_vector() => Some(interrupts::eventfd().map_err(VfioError::kernel("an eventfd"))?),
            _ => None,
        };
        let setting = if event.is_some() { interrupts } else { interrupts.without_events() };
        let mut card = Self {
            function,
            event,
            moderation: Moderation::new(setting),
            space: Space::new(opening.reserved),
            system,
        };
        if let Err((vendor, device)) = pcie::identify(&mut card)? {
            return Err(VfioError::Other { address, vendor, device });
        }
        card.start()?;
        Ok(card)
    }

    /// How its records wake the host: as asked for, or by polling where it has no interrupt.
    pub fn interrupts(&self) -> Interrupts {
        self.moderation.setting()
    }

    /// Lets the card write memory and signal its interrupt.
    fn start(&mut self) -> Result<(), VfioError> {
        if let Some(event) = &self.event {
            self.function.set_vector(event)?;
        }
        Ok(pcie::start(self)?)
    }

    /// Maps as much memory as `bytes` for the card.
    fn map(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, VfioError> {
        let none = || VfioError::Space { bytes };
        let memory = SharedMemory::new(bytes).map_err(VfioError::kernel("memory"))?;
        let size = memory.bytes() as u64;
        self.system.check_memlock(self.function.mapped() + size)?;
        let address = self.space.allocate(size, memory.page() as u64).ok_or_else(none)?;
        let region = memory.region(address, bytes);
        self.function.map(memory, address)?;
        Ok(Box::new(region))
    }
}

impl Card for VfioCard {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        self.function.read32(offset).ok_or_else(|| outside(offset))
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        self.function.write32(offset, value).ok_or_else(|| outside(offset))
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        self.map(bytes).map_err(|source| CardError::Dma {
            bytes,
            source: source.into(),
        })
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        let end = interrupts::end(timeout);
        if let Some(event) = &self.event {
            let woken = self.moderation.event(event.as_fd(), None, end);
            return match woken.map_err(|source| CardError::Wait { source: source.into() })? {
                Woken::Event => Ok(Wake::Interrupt),
                Woken::Other | Woken::Timeout => Ok(Wake::Timeout),
            };
        }
        let mut moderation = self.moderation;
        let result = moderation.poll(self, end);
        self.moderation = moderation;
        result
    }
}

impl Pcie for VfioCard {
    fn config_read(&mut self, offset: u16, out: &mut [u8]) -> Result<(), CardError> {
        within(offset, out.len())?;
        let result = self.function.config_read(offset, out);
        result.map_err(|source| CardError::Config {
            offset,
            source: source.into(),
        })
    }

    fn config_write(&mut self, offset: u16, bytes: &[u8]) -> Result<(), CardError> {
        within(offset, bytes.len())?;
        let result = self.function.config_write(offset, bytes);
        result.map_err(|source| CardError::Config {
            offset,
            source: source.into(),
        })
    }

    fn reset(&mut self) -> Result<(), CardError> {
        let failed = |source: Source| CardError::Reset { source };
        self.function.reset().map_err(|source| failed(source.into()))?;
        self.start().map_err(|source| failed(source.into()))
    }
}

impl Drop for VfioCard {
    fn drop(&mut self) {
        // What fails here fails for a card that is gone.
        let _ = pcie::stop(self);
        if self.event.is_some() {
            let _ = self.function.clear_vectors();
        }
    }
}

fn outside(offset: u32) -> CardError {
    let source = "the registers are four bytes each, in the first 4096 of BAR 0".into();
    CardError::Access { offset, source }
}

/// Beyond the configuration space lies the rest of the descriptor.
fn within(offset: u16, bytes: usize) -> Result<(), CardError> {
    if usize::from(offset) + bytes <= CONFIG_BYTES.into() {
        return Ok(());
    }
    let source = "the configuration space has 4096 bytes".into();
    Err(CardError::Config { offset, source })
}
