//! The reflector and the transmit side: timestamps, the turns at the port, and all of them
//! behind a tap against the independent model, at both widths.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
mod latency;
mod packet;
mod port;
mod random;
mod refused;
mod timestamp;
mod transmit;
