//! Captures, frames and a queueing node that knows the truth.
//!
//! A capture or a generator gives frames; [`tap::schedule`] puts them on the clock grid
//! of a tap; a [`node::Node`] queues them and tells when each left or was dropped;
//! [`truth::table1`] says what a perfect meter would have counted; a [`link::Direction`] takes
//! frames from one port to another. Nothing here knows
//! the card's registers or its parser.

pub mod capture;
pub mod fault;
pub mod generate;
pub mod link;
pub mod node;
pub mod tap;
pub mod truth;

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// The random numbers of a seed: the same on every machine.
pub fn rng(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}
