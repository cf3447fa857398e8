//! The port of a simulated card on an interface of Linux: what the interface receives comes to
//! the card, what the card transmits leaves by the interface.
//!
//! The system sees the same frames and goes on as ever: the card's addresses should be none of
//! its own, or it answers too.
#![deny(unsafe_code)]

mod frame;
mod interface;
mod packet;

pub use interface::{Counts, Interface, OpenError};
