//! Control over Ethernet against a packet's bytes written by hand, and against the independent
//! model, on a bus and a port that are as slow as chance wants.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
mod directed;
#[path = "../bench/frames.rs"]
mod frames;
mod random;
mod registers;
mod rig;

use bench::Bench;
