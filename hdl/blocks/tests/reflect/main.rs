//! The reflector and the transmit side: timestamps, the turns at the port, and all of them
//! behind a tap against the independent model, at both widths.
#![allow(missing_docs)]

#[path = "../bench/axi_lite.rs"]
mod axi_lite;
#[path = "../bench/mod.rs"]
mod bench;
mod card;
mod latency;
mod packet;
mod port;
mod random;
mod refused;
mod sessions;
mod timestamp;
mod transmit;

use bench::Bench;
