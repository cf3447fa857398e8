//! The port of a simulated card on an interface of Linux: what the interface receives comes to
//! the card, what the card transmits leaves by the interface.
//!
//! The system sees the same frames and goes on as ever: the card's addresses should be none of
//! its own, or it answers too. They may be those of the card's [host's side](Host).
#![deny(unsafe_code)]

mod frame;
mod host;
mod interface;
mod packet;
mod tap;

pub use host::{Host, HostCounts};
pub use interface::{Counts, Interface, OpenError};
