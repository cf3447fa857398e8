//! The PCIe function from outside: by the specifications, by clients of the socket, by others'.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used)]

mod client;
mod config;
mod dma;
mod fake;
mod function;
mod fuzz;
mod port;
mod posted;
mod protocol;
mod rtl;
mod server;
mod third_party;
