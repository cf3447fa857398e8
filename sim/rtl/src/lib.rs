//! The generated Verilog, run by Verilator, as a Card.

mod build;
mod cache;
mod error;
mod ffi;
mod ports;
mod simulation;
mod tools;

pub use build::Build;
pub use error::Error;
pub use simulation::{Input, Output, Simulation};
