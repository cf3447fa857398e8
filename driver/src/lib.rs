//! The host's side of the card: the [`Card`] trait, typed registers, the record ring.

mod card;

pub use card::{Card, CardError, DmaMemory, Source, Wake};
