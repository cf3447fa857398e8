//! A card that is a PCIe function: what [`Card`] has, and its configuration space.

use crate::card::{Card, CardError};
use std::time::Duration;
use wiremeter_abi::pci::{DEVICE, VENDOR};

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

impl<P: Pcie + ?Sized> Pcie for &mut P {
    fn config_read(&mut self, offset: u16, out: &mut [u8]) -> Result<(), CardError> {
        (**self).config_read(offset, out)
    }
    fn config_write(&mut self, offset: u16, bytes: &[u8]) -> Result<(), CardError> {
        (**self).config_write(offset, bytes)
    }
    fn reset(&mut self) -> Result<(), CardError> {
        (**self).reset()
    }
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

/// Offsets and bits in the MSI-X capability (PCI Local Bus 3.0, section 6.8.2).
pub mod msix {
    /// Message control, 2 bytes; bits 10 to 0 are the number of vectors less one.
    pub const CONTROL: u16 = 0x02;
    /// In message control: all vectors are masked.
    pub const MASK_ALL: u16 = 1 << 14;
    /// In message control: interrupts are sent.
    pub const ENABLE: u16 = 1 << 15;
}

/// Offsets and bits in the PCI Express capability (PCIe Base 4.0, section 7.5.3).
pub mod express {
    /// Device capabilities, 4 bytes.
    pub const DEVICE_CAPABILITIES: u16 = 0x04;
    /// In the device capabilities: the function can be reset by itself.
    pub const FUNCTION_RESET: u32 = 1 << 28;
    /// Device control, 2 bytes.
    pub const DEVICE_CONTROL: u16 = 0x08;
    /// In device control: writes of the function may overtake one another.
    pub const RELAXED_ORDERING: u16 = 1 << 4;
    /// In device control: writes of the function may pass the caches by.
    pub const NO_SNOOP: u16 = 1 << 11;
    /// In device control: reset the function now.
    pub const INITIATE_RESET: u16 = 1 << 15;
}

/// Has the function answer and write memory, in the order in which it writes.
///
/// A record is in memory whole before the count that covers it can be read, because the answer to
/// a read pushes the writes before it along. Relaxed ordering would end that.
pub(crate) fn start<P: Pcie + ?Sized>(card: &mut P) -> Result<(), CardError> {
    if let Some(express) = find_capability(card, capability::EXPRESS)? {
        let control = express + express::DEVICE_CONTROL;
        change(card, control, |word| word & !(express::RELAXED_ORDERING | express::NO_SNOOP))?;
    }
    change(card, config::COMMAND, |word| {
        word | command::MEMORY | command::BUS_MASTER | command::INTX_DISABLE
    })
}

/// Takes the right to write memory from the function.
pub(crate) fn stop<P: Pcie + ?Sized>(card: &mut P) -> Result<(), CardError> {
    change(card, config::COMMAND, |word| word & !command::BUS_MASTER)
}

/// Whether the function is a card of this project; if not, its vendor and device.
pub(crate) fn identify<P: Pcie + ?Sized>(card: &mut P) -> Result<Result<(), (u16, u16)>, CardError> {
    let (vendor, device) = (read_word(card, config::VENDOR)?, read_word(card, config::DEVICE)?);
    Ok(if (vendor, device) == (VENDOR, DEVICE) {
        Ok(())
    } else {
        Err((vendor, device))
    })
}

/// Resets the function by its own configuration space, and waits for as long as it may take.
pub(crate) fn reset<P: Pcie + ?Sized>(card: &mut P) -> Result<(), CardError> {
    // PCIe Base 4.0, section 6.6.2: the function answers again within 100 ms.
    const WITHIN: Duration = Duration::from_millis(100);
    let express = find_capability(card, capability::EXPRESS)?;
    let Some(control) = express.map(|express| express + express::DEVICE_CONTROL) else {
        let source = "it has no PCI Express capability".into();
        return Err(CardError::Reset { source });
    };
    let word = read_word(card, control)? | express::INITIATE_RESET;
    card.config_write(control, &word.to_le_bytes())?;
    std::thread::sleep(WITHIN);
    Ok(())
}

fn read_word<P: Pcie + ?Sized>(card: &mut P, offset: u16) -> Result<u16, CardError> {
    let mut word = [0; 2];
    card.config_read(offset, &mut word)?;
    Ok(u16::from_le_bytes(word))
}

/// Changes a word, if it is not as it shall be already.
fn change<P: Pcie + ?Sized>(card: &mut P, offset: u16, to: impl FnOnce(u16) -> u16) -> Result<(), CardError> {
    let old = read_word(card, offset)?;
    let new = to(old);
    if new == old {
        return Ok(());
    }
    card.config_write(offset, &new.to_le_bytes())
}

/// Lets the function send its interrupts, if it has MSI-X.
pub(crate) fn enable_msix<P: Pcie + ?Sized>(card: &mut P) -> Result<(), CardError> {
    let Some(capability) = find_capability(card, capability::MSIX)? else {
        return Ok(());
    };
    change(card, capability + msix::CONTROL, |word| (word | msix::ENABLE) & !msix::MASK_ALL)
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
