//! What the card and its host agree on: registers, records and reasons.
//!
//! This crate has no dependency and no `std`. Everything that both sides must know
//! is written here once; the register decoder, the typed accessors, the record
//! decoder and the documentation pages come from these tables.
#![no_std]

pub mod reason;
pub mod record;
pub mod register;
