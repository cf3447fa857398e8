//! The card as a PCI function: who it says it is, and what its BARs and vectors are for.
//!
//! The PCI-SIG has assigned vendor 0x1234 to nobody. QEMU's own devices and Corundum's cards use
//! it for that reason, with other device numbers; a board whose maker has a vendor number of its
//! own keeps it and is added here. What a card really is, its first registers say
//! ([`crate::register::ID`]): these numbers only find it.

/// Vendor, and the subsystem's.
pub const VENDOR: u16 = 0x1234;
/// Device: "WM" as bytes in memory order.
pub const DEVICE: u16 = u16::from_le_bytes(*b"WM");
/// Subsystem: the board; 0 is a simulated one.
pub const SUBSYSTEM: u16 = 0;
/// Base class 2 (network controller), subclass 0x80 (other), no programming interface.
pub const CLASS: [u8; 3] = [0x02, 0x80, 0x00];
/// Revision of this table.
pub const REVISION: u8 = 1;

/// The BAR of the registers ([`crate::register`]).
pub const REGISTERS_BAR: u8 = 0;
/// MSI-X vectors of the function.
pub const VECTORS: u16 = 1;
/// The vector of the record ring: it fires when the card's `irq` rises.
pub const RECORDS_VECTOR: u16 = 0;
