//! What the card makes of replies: by hand, and against the independent model.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
mod jobs;
mod quantities;
mod random;
mod rig;
mod times;
mod windows;

use bench::Bench;
