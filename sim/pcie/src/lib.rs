//! The simulated card as a PCIe function, in process or served over a vfio-user socket.
//!
//! [`Function`] is the card behind a configuration space, MSI-X and a bus that refuses what may
//! not be written. [`InProcess`] is a host of it in the same process, [`Server`] serves it to
//! another.
#![deny(unsafe_code)]

pub mod config;
mod core;
pub mod dma;
mod function;
mod in_process;
mod mapping;
pub mod msix;
mod port;
pub mod posted;
mod server;

pub use crate::core::Core;
pub use dma::{Dma, Refusal, Refused};
pub use function::{AccessError, Function, Region};
pub use in_process::InProcess;
pub use port::{Arrived, Port};
pub use server::{Log, Report, Server, ServerError, Stop};
