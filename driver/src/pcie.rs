//! A card that is a PCIe function: what [`Card`] has, and its configuration space.

use crate::card::{Card, CardError};

/// A card behind PCIe, or behind something that behaves so.
pub trait Pcie: Card {
    /// Reads `out.len()` bytes of the configuration space from byte `offset` on. One, two or
    /// four bytes at a multiple of their number are one access.
    ///
    /// # Errors
    /// When the range is not within the 4096 bytes, or the backend cannot carry it out.
    fn config_read(&mut self, offset: u16, out: &mut [u8]) -> Result<(), CardError>;

    /// Writes `bytes` to the configuration space from byte `offset` on, as
    /// [`config_read`](Self::config_read) reads.
    ///
    /// # Errors
    /// When the range is not within the 4096 bytes, or the backend cannot carry it out.
    fn config_write(&mut self, offset: u16, bytes: &[u8]) -> Result<(), CardError>;

    /// Resets the function (function level reset): registers are as after power-on, bus
    /// mastering and interrupts are as they were at open, memory stays mapped.
    ///
    /// # Errors
    /// When the backend cannot carry it out.
    fn reset(&mut self) -> Result<(), CardError>;
}

/// Bytes of the configuration space.
pub const CONFIG_BYTES: u16 = 0x1000;

/// Byte offsets in the configuration space (PCI Local Bus 3.0, section 6.1).
pub mod config {
    /// Vendor, 2 bytes.
    pub const VENDOR: u16 = 0x00;
    /// Device, 2 bytes.
    pub const DEVICE: u16 = 0x02;
    /// Command, 2 bytes: [`super::command`].
    pub const COMMAND: u16 = 0x04;
    /// Status, 2 bytes.
    pub const STATUS: u16 = 0x06;
    /// Revision, 1 byte, then the class, 3 bytes.
    pub const REVISION: u16 = 0x08;
    /// The first of six base address registers of 4 bytes.
    pub const BAR0: u16 = 0x10;
    /// The subsystem's vendor, 2 bytes.
    pub const SUBSYSTEM_VENDOR: u16 = 0x2c;
    /// The subsystem, 2 bytes.
    pub const SUBSYSTEM: u16 = 0x2e;
    /// Offset of the first capability, 1 byte.
    pub const CAPABILITIES: u16 = 0x34;
}

/// Bits of the command register.
pub mod command {
    /// The function answers accesses to its memory BARs.
    pub const MEMORY: u16 = 1 << 1;
    /// The function may write memory, and so send interrupts.
    pub const BUS_MASTER: u16 = 1 << 2;
    /// INTx is off.
    pub const INTX_DISABLE: u16 = 1 << 10;
}

/// Capability numbers, byte 0 of a capability; byte 1 is the offset of the next, or 0.
pub mod capability {
    /// Power management.
    pub const POWER: u8 = 0x01;
    /// PCI Express.
    pub const EXPRESS: u8 = 0x10;
    /// MSI-X.
    pub const MSIX: u8 = 0x11;
}

/// Offsets and bits in the PCI Express capability (PCIe Base 4.0, section 7.5.3).
pub mod express {
    /// Device capabilities, 4 bytes.
    pub const DEVICE_CAPABILITIES: u16 = 0x04;
    /// In the device capabilities: the function can be reset by itself.
    pub const FUNCTION_RESET: u32 = 1 << 28;
    /// Device control, 2 bytes.
    pub const DEVICE_CONTROL: u16 = 0x08;
    /// In device control: reset the function now.
    pub const INITIATE_RESET: u16 = 1 << 15;
}

/// Offset of the capability `id`, if the function has it.
///
/// # Errors
/// As [`Pcie::config_read`].
pub fn find_capability<P: Pcie + ?Sized>(card: &mut P, id: u8) -> Result<Option<u16>, CardError> {
    // 48 capabilities of four bytes fit between the header and byte 256: a longer list is a loop.
    const MOST: usize = 48;
    let mut byte = [0];
    card.config_read(config::CAPABILITIES, &mut byte)?;
    for _ in 0..MOST {
        let offset = u16::from(byte[0] & 0xfc);
        if offset < 0x40 {
            return Ok(None);
        }
        let mut capability = [0; 2];
        card.config_read(offset, &mut capability)?;
        if capability[0] == id {
            return Ok(Some(offset));
        }
        byte[0] = capability[1];
    }
    Ok(None)
}
