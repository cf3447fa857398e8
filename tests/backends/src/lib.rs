//! The same cases on every backend of the driver: what a card does, whatever lies between.
//!
//! A [`Bench`] has a card on whose taps [`SCENARIO`](wiremeter_wire::generate::classes) traffic
//! comes all the time. The cases know the card by the driver alone, so that they also run
//! where the card is behind a socket or in a guest.

pub mod bench;
mod cases;
mod dma;
pub mod measure;
mod reset;
mod rings;

pub use bench::{Bench, Handle, Interrupts};
pub use cases::{CASES, Case};
pub use measure::hold;
