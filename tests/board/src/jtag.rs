//! A model of an ECP5 and its flash behind a JTAG cable, as programs of others reach it: by OpenOCD's
//! remote-bitbang protocol, over TCP.
//!
//! From IEEE 1149.1 (the TAP), Lattice's FPGA-TN-02039 (instructions, status register) and
//! Winbond's data sheet of the W25Q128JV (the flash beside it);
//! it shares no code with what it tests.

mod chip;
mod flash;
mod server;
mod tap;

pub use chip::{Chip, Fault};
pub use server::Server;
