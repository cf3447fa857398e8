//! The card's blocks, one file for each block of the picture in the README.
//!
//! Each file has a function `component(&Profile) -> Rc<Component>`; `card` wires them.

pub mod classify;
pub mod dma;
pub mod event;
pub mod key;
pub mod parse;
pub mod profile;
pub mod record;
pub mod regs;
pub mod tap;
pub mod timer;
pub mod clock;

pub use profile::Profile;
