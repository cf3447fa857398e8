//! The PCIe function from outside: by the specifications, by clients of the socket, by others'.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used)]

mod client;
mod fake;
mod rtl;
mod server;
