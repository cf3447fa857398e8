//! The configuration space: 4096 bytes, built from one table of fields.
//!
//! Sources: PCI Local Bus 3.0, section 6.1 and 6.8.2 (header, MSI-X); PCI Bus Power Management
//! 1.2, section 3.2; PCI Express Base 4.0, section 7.5.3, and 6.6.2 on what a function level
//! reset leaves alone.

use wiremeter_abi::pci;
use wiremeter_driver::pcie::{CONFIG_BYTES, capability, command, config, express};

use crate::msix;

/// Bytes of each BAR that there is.
pub const BAR_BYTES: u32 = 4096;
/// The BAR of the MSI-X table and its pending bits.
pub const MSIX_BAR: u8 = 4;

const POWER: u16 = 0x40;
const MSIX: u16 = 0x50;
const EXPRESS: u16 = 0x60;

const POWER_CONTROL: u16 = POWER + 4;
const MSIX_CONTROL: u16 = MSIX + 2;
const DEVICE_CONTROL: u16 = EXPRESS + express::DEVICE_CONTROL;

/// A memory BAR of 64 bits that is not prefetchable.
const BAR_64: u32 = 0b100;
/// In the power control: the state.
const POWER_STATE: u16 = 0b11;
/// The state D3hot.
const D3: u16 = 0b11;
/// In the MSI-X control: messages are sent.
const MSIX_ENABLE: u16 = 1 << 15;
/// In the MSI-X control: all vectors are masked.
const MSIX_MASK: u16 = 1 << 14;
/// In the device control: the largest payload, 128 bytes shifted left by it.
const PAYLOAD: u16 = 0b111 << 5;
/// The largest payload that the function supports, coded likewise.
const LARGEST_PAYLOAD: u16 = 1;

/// Some bytes of the space.
#[derive(Clone, Copy)]
struct Field {
    offset: u16,
    bytes: usize,
    /// Value after a reset.
    reset: u32,
    /// Bits that the host may write.
    writable: u32,
    /// Of these, the bits that a function level reset leaves alone.
    kept: u32,
}

const fn constant(offset: u16, bytes: usize, reset: u32) -> Field {
    field(offset, bytes, reset, 0)
}

const fn field(offset: u16, bytes: usize, reset: u32, writable: u32) -> Field {
    Field {
        offset,
        bytes,
        reset,
        writable,
        kept: 0,
    }
}

const fn bar(number: u8) -> [Field; 2] {
    let offset = config::BAR0 + 4 * number as u16;
    [field(offset, 4, BAR_64, !(BAR_BYTES - 1)), field(offset + 4, 4, 0, u32::MAX)]
}

const REGISTERS: [Field; 2] = bar(pci::REGISTERS_BAR);
const VECTORS: [Field; 2] = bar(MSIX_BAR);
const COMMAND_BITS: u16 = command::MEMORY | command::BUS_MASTER | 1 << 6 | 1 << 8 | command::INTX_DISABLE;

/// All that is not zero, or can be written.
#[rustfmt::skip]
static FIELDS: [Field; 35] = [
    constant(config::VENDOR, 2, pci::VENDOR as u32),
    constant(config::DEVICE, 2, pci::DEVICE as u32),
    field(config::COMMAND, 2, 0, COMMAND_BITS as u32),
    constant(config::STATUS, 2, 1 << 4), // there are capabilities
    constant(config::REVISION, 1, pci::REVISION as u32),
    constant(0x09, 1, pci::CLASS[2] as u32),
    constant(0x0a, 1, pci::CLASS[1] as u32),
    constant(0x0b, 1, pci::CLASS[0] as u32),
    field(0x0c, 1, 0, 0xff), // cache line size, of no effect
    REGISTERS[0], REGISTERS[1],
    VECTORS[0], VECTORS[1],
    constant(config::SUBSYSTEM_VENDOR, 2, pci::VENDOR as u32),
    constant(config::SUBSYSTEM, 2, pci::SUBSYSTEM as u32),
    constant(config::CAPABILITIES, 1, POWER as u32),
    field(0x3c, 1, 0, 0xff), // interrupt line, the system's

    constant(POWER, 1, capability::POWER as u32),
    constant(POWER + 1, 1, MSIX as u32),
    constant(POWER + 2, 2, 3), // version 1.2; neither D1, D2 nor PME
    field(POWER_CONTROL, 2, 1 << 3, POWER_STATE as u32), // the way back from D3hot is no reset

    constant(MSIX, 1, capability::MSIX as u32),
    constant(MSIX + 1, 1, EXPRESS as u32),
    field(MSIX_CONTROL, 2, pci::VECTORS as u32 - 1, (MSIX_ENABLE | MSIX_MASK) as u32),
    constant(MSIX + 4, 4, msix::TABLE as u32 | MSIX_BAR as u32),
    constant(MSIX + 8, 4, msix::PENDING as u32 | MSIX_BAR as u32),

    constant(EXPRESS, 1, capability::EXPRESS as u32),
    constant(EXPRESS + 2, 2, 2), // version 2, an endpoint
    constant(EXPRESS + express::DEVICE_CAPABILITIES, 4, express::FUNCTION_RESET | 1 << 15 | LARGEST_PAYLOAD as u32),
    // Error reporting; payload; read requests of 512 bytes at most.
    Field { offset: DEVICE_CONTROL, bytes: 2, reset: 2 << 12, writable: 0x700f | PAYLOAD as u32, kept: PAYLOAD as u32 },
    constant(EXPRESS + 0x0c, 4, 1 << 22 | 16 << 4 | 3), // 16 lanes of 8 GT/s, no ASPM
    // ASPM, read completion boundary, common clock, extended sync: the link's, of no effect here.
    Field { offset: EXPRESS + 0x10, bytes: 2, reset: 0, writable: 0x00cb, kept: 0x00cb },
    constant(EXPRESS + 0x12, 2, 1 << 12 | 16 << 4 | 3),
    constant(EXPRESS + 0x2c, 4, 0b111 << 1), // 2.5, 5 and 8 GT/s
    constant(EXPRESS + 0x30, 2, 3),
];

/// The space, and what may be done to it.
pub struct ConfigSpace {
    bytes: Vec<u8>,
    writable: Vec<u8>,
    kept: Vec<u8>,
}

/// What a write asks for beyond what it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing.
    Nothing,
    /// A function level reset.
    Reset,
}

impl Default for ConfigSpace {
    fn default() -> Self {
        let mut space = Self {
            bytes: vec![0; CONFIG_BYTES.into()],
            writable: vec![0; CONFIG_BYTES.into()],
            kept: vec![0; CONFIG_BYTES.into()],
        };
        for field in &FIELDS {
            let place = usize::from(field.offset)..usize::from(field.offset) + field.bytes;
            let put = |bytes: &mut [u8], value: u32| bytes[place.clone()].copy_from_slice(&value.to_le_bytes()[..field.bytes]);
            put(&mut space.bytes, field.reset);
            put(&mut space.writable, field.writable);
            put(&mut space.kept, field.kept);
        }
        space
    }
}

impl ConfigSpace {
    /// `count` bytes from `offset` on, if they are within the space.
    pub fn read(&self, offset: usize, count: usize) -> Option<&[u8]> {
        self.bytes.get(offset..offset.checked_add(count)?)
    }

    /// Writes what can be written of `bytes` from `offset` on; nothing if they are not within
    /// the space.
    pub fn write(&mut self, offset: usize, bytes: &[u8]) -> Option<Asked> {
        let end = offset.checked_add(bytes.len())?;
        let masks = self.writable.get(offset..end)?;
        let power = self.power_state();
        for ((old, mask), new) in self.bytes[offset..end].iter_mut().zip(masks).zip(bytes) {
            *old = *old & !mask | new & mask;
        }
        // A state that is not supported is not gone to.
        if !matches!(self.power_state(), 0 | D3) {
            let other = self.word(POWER_CONTROL) & !POWER_STATE | power;
            self.bytes[usize::from(POWER_CONTROL)] = other as u8;
        }
        let high = usize::from(DEVICE_CONTROL) + 1;
        let reset = (offset..end).contains(&high) && bytes[high - offset] & (express::INITIATE_RESET >> 8) as u8 != 0;
        Some(if reset { Asked::Reset } else { Asked::Nothing })
    }

    /// A function level reset.
    pub fn reset(&mut self) {
        let fresh = Self::default();
        for ((byte, kept), fresh) in self.bytes.iter_mut().zip(&self.kept).zip(&fresh.bytes) {
            *byte = *byte & kept | fresh & !kept;
        }
    }

    fn word(&self, offset: u16) -> u16 {
        let offset = usize::from(offset);
        u16::from_le_bytes([self.bytes[offset], self.bytes[offset + 1]])
    }

    fn power_state(&self) -> u16 {
        self.word(POWER_CONTROL) & POWER_STATE
    }

    /// Whether the function answers accesses to its BARs.
    pub fn memory(&self) -> bool {
        self.power_state() == 0 && self.word(config::COMMAND) & command::MEMORY != 0
    }

    /// Whether the function may write memory and send messages.
    pub fn bus_master(&self) -> bool {
        self.power_state() == 0 && self.word(config::COMMAND) & command::BUS_MASTER != 0
    }

    /// Whether MSI-X is on and not masked as a whole.
    pub fn msix(&self) -> bool {
        self.word(MSIX_CONTROL) & (MSIX_ENABLE | MSIX_MASK) == MSIX_ENABLE
    }

    /// Turns MSI-X on, not masked as a whole.
    pub fn turn_msix_on(&mut self) {
        let control = self.word(MSIX_CONTROL) & !MSIX_MASK | MSIX_ENABLE;
        self.bytes[usize::from(MSIX_CONTROL)..][..2].copy_from_slice(&control.to_le_bytes());
    }

    /// The largest payload of a request, in bytes.
    pub fn max_payload(&self) -> usize {
        let code = (self.word(DEVICE_CONTROL) & PAYLOAD) >> 5;
        128 << code.min(LARGEST_PAYLOAD)
    }
}
