//! The session-sender and the transmit side: when packets leave, what is in them, and whose
//! turn it is, at both widths.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
mod commands;
mod intervals;
#[allow(dead_code, reason = "a probe is a request to another reflector")]
#[path = "../reflect/packet.rs"]
mod packet;
mod packets;
mod random;
mod schedule;
mod sender;
mod session;
mod turns;
