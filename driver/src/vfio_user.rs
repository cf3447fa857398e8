//! A PCI function served over a UNIX socket: the vfio-user protocol, version 0.1.
//!
//! [`protocol`], [`version`] and [`connection`] serve either end.

pub mod connection;
pub mod protocol;
pub mod version;
