//! The generated Verilog, run by Verilator, as a Card.
//!
//! [`Build`] and [`Simulation`] run any Verilog module from Rust; [`RtlCard`] is the card
//! among them, with a clock, packets, registers and memory around it; [`RtlBoard`] is a board's node with a card,
//! between two PHYs.

mod axi_lite;
mod axi_write;
mod board;
mod build;
mod cache;
mod card;
mod error;
mod feed;
mod ffi;
mod jump;
mod memory;
mod pins;
mod ports;
pub mod rules;
mod simulation;
mod through;
mod tools;
mod transmit;

pub use board::{Left, RtlBoard, Who};
pub use build::Build;
pub use card::RtlCard;
pub use error::Error;
pub use memory::{HostMemory, Memory};
pub use simulation::{Input, Output, Simulation};
pub use transmit::Sent;
