//! The registers of BAR0 by name and with what the host may do: one module for each block,
//! one constant for each register, written by `build.rs` from the map in `wiremeter-abi`.
//!
//! A register that is read-only has no `write`:
//! ```compile_fail,E0599
//! # fn f(card: &mut dyn wiremeter_driver::Card) {
//! wiremeter_driver::registers::dma::WRITTEN.write(card, 0);
//! # }
//! ```

use crate::card::{Card, CardError};
use std::marker::PhantomData;
use wiremeter_abi::register::{Block, MAP};

/// A register's place, and by `A` what the host may do with it.
#[derive(Clone, Copy, Debug)]
pub struct Register<A> {
    address: u32,
    width: u32,
    access: PhantomData<A>,
}

macro_rules! access {
    ($($name:ident: $text:literal $($role:ident)*;)*) => {$(
        #[doc = $text]
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        $(impl $role for $name {})*
    )*};
}

/// Accesses that give a value.
pub trait Readable {}
/// Accesses that take a value.
pub trait Writable {}

access! {
    Constant: "Fixed by the build." Readable;
    ReadOnly: "Driven by the hardware." Readable;
    Counter: "Counts events, modulo 2^32." Readable;
    ReadWrite: "Kept for the host." Readable Writable;
    Command: "A pulse with the value written." Writable;
    Write1ToClear: "Set by events; a one written clears the bit." Readable Writable;
}

impl<A> Register<A> {
    const fn new(address: u32, width: u32) -> Self {
        let access = PhantomData;
        Self { address, width, access }
    }

    /// Byte offset in BAR0.
    pub const fn address(self) -> u32 {
        self.address
    }
}

impl<A: Readable> Register<A> {
    /// The register's value.
    ///
    /// # Errors
    /// As [`Card::read32`], and [`CardError::Dead`] when the card is gone.
    pub fn read<C: Card + ?Sized>(self, card: &mut C) -> Result<u32, CardError> {
        read(card, self.address, self.width)
    }
}

impl<A: Writable> Register<A> {
    /// Writes `value`, which must fit the register's width.
    ///
    /// # Errors
    /// As [`Card::write32`].
    pub fn write<C: Card + ?Sized>(self, card: &mut C, value: u32) -> Result<(), CardError> {
        debug_assert!(
            u64::from(value) < 1 << self.width,
            "{value:#x} is wider than the {} bits at {:#06x}",
            self.width,
            self.address
        );
        card.write32(self.address, value)
    }
}

/// The register of `width` bits at `address`. All ones are what a PCIe card that is gone reads
/// as: more than a narrow register can have, and for a wide one the magic number tells.
pub(crate) fn read<C: Card + ?Sized>(card: &mut C, address: u32, width: u32) -> Result<u32, CardError> {
    let value = card.read32(address)?;
    if value == u32::MAX && (width < 32 || card.read32(id::MAGIC.address())? == u32::MAX) {
        return Err(CardError::Dead);
    }
    Ok(value)
}

/// The name of the register at `address`, as in "dma.written" or "tap.ingress.frames".
pub fn name(address: u32) -> Option<String> {
    MAP.iter().find_map(|block| {
        let register = block.registers.iter().find(|register| block.base + register.offset == address)?;
        Some(full_name(block, register))
    })
}

/// The name of a register of the map, as in "dma.written" or "tap.ingress.frames".
pub fn full_name(block: &Block, register: &wiremeter_abi::register::Register) -> String {
    let parts = [block.name, block.instance, register.name];
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(".")
}

include!(concat!(env!("OUT_DIR"), "/registers.rs"));
