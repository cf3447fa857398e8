//! Seeded random traffic: frames of every kind the parser must read or refuse, and
//! scenarios of them that queue up at a node.

mod classes;
mod frame;
mod ip;
mod scenario;
mod traffic;

pub use classes::{CLASSES, START_NS, classes};
pub use frame::{Label, any, labelled};
pub use scenario::Scenario;
pub use traffic::fuzz;
