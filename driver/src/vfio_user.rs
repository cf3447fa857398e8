//! A PCI function served over a UNIX socket: the vfio-user protocol, version 0.1.
//!
//! [`protocol`], [`version`] and [`connection`] serve either end; [`VfioUserCard`] is the client.

mod card;
mod client;
pub mod connection;
mod error;
mod open;
pub mod protocol;
pub mod version;

pub use card::VfioUserCard;
pub use error::VfioUserError;
