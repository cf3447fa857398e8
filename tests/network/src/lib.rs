//! A network of its own, with a simulated card at one end that reflects, and room for programs of
//! others at the other end.

mod network;
mod reflecting;

pub use network::{IPV4, IPV6, MAC, Network, PEER4, PEER6, tool};
pub use reflecting::{Outcome, Reflecting, Served, stop};
