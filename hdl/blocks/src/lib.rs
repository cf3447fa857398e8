//! The card's blocks, one file for each block of the picture in the README.
//!
//! Each file has a function `component(&Profile) -> Rc<Component>`; `card` wires them.

pub mod card;
pub mod classify;
pub mod clock;
pub mod compare;
pub mod control;
pub mod datagram;
pub mod dma;
pub mod epoch;
pub mod etherbone;
pub mod ethernet;
pub mod event;
pub mod horizon;
pub mod key;
pub mod lists;
pub mod mac_receive;
pub mod mac_transmit;
pub mod mdio;
pub mod node;
pub mod output;
pub mod parse;
pub mod probe;
pub mod profile;
pub mod receive;
pub mod record;
pub mod reflect;
pub mod regs;
pub mod tap;
pub mod timer;
pub mod timestamp;
pub mod transmit;
pub mod turns;
mod walk;

pub use profile::Profile;
