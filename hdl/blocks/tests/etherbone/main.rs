//! Control over Ethernet against a packet's bytes written by hand, and against the independent
//! model, on a bus and a port that are as slow as chance wants.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
mod directed;
mod random;
mod registers;
mod rig;

use bench::Bench;
