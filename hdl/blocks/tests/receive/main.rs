//! Replies to the card's own probes, found behind a tap at both widths: frames built by
//! etherparse, the payload laid out by hand from RFC 8762.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
mod find;
mod frame;
mod port;
mod random;

mod refused;

use bench::Bench;
