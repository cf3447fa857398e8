//! The card in plain Rust, untimed: the oracle.
//!
//! Written from `docs/measurement.md` alone, whose sections the modules follow; it shares no
//! parser and no arithmetic with the hardware. [`Model`] is the whole card: frames of both taps
//! and the node's drop reports go in, Table 1 of each channel and epoch comes out. Times are
//! given by the caller, as a function from clocks to ticks. [`ModelCard`] puts it behind the
//! card's registers and records, for a driver.
//!
//! What the card has and the model has not: expiry (the model's limit is always 0, "never") and
//! merged epochs (a record's span is always 1), since both depend on when the card finds an idle
//! clock; and steps of the clock.
#![forbid(unsafe_code)]

mod card;
pub mod classify;
pub mod feed;
pub mod key;
pub mod model;
pub mod order;
pub mod parse;
pub mod probe;
pub mod reflect;
pub mod tap;
pub mod tracker;
pub mod udp;

pub use card::ModelCard;
pub use feed::{Feed, run};
pub use model::{Model, Output, Params, Settings};
pub use tracker::{Epoch, Row};
