//! A STAMP session-reflector in software: RFC 8762, with the extensions of RFC 8972.
//!
//! It answers what the card leaves to the host (`docs/reflection.md`, section 5): requests with
//! TLVs, and those of the authenticated mode. No socket, no clock: a [`Request`] is an argument,
//! and so is the time.
//!
//! ```
//! use wiremeter_respond::{Mode, Refusal, Request, Responder, Settings};
//!
//! let mut responder = Responder::new(Settings {
//!     mode: Mode::Open { least: 0 },
//!     ports: vec![862],
//!     ..Settings::default()
//! });
//! let mut payload = vec![0; 48];
//! payload[3] = 7;
//! payload[44..].copy_from_slice(&[0x80, 200, 0, 0]);
//! let request = Request {
//!     payload: &payload,
//!     source: "192.0.2.1:20000".parse()?,
//!     destination: "192.0.2.2:862".parse()?,
//!     ttl: 64,
//!     tos: 0,
//!     received_ns: 1_000,
//! };
//! let reply = responder.answer(&request, 1_500).expect("nothing against it");
//! assert_eq!(reply.payload[24..28], [0, 0, 0, 7], "the sender's sequence number");
//! assert_eq!(reply.payload[44..], [0x80, 200, 0, 0], "a TLV of a type that is not understood");
//!
//! let reflected = Request { source: "192.0.2.1:862".parse()?, ..request };
//! assert_eq!(responder.answer(&reflected, 2_000), Err(Refusal::Loop));
//! # Ok::<(), std::net::AddrParseError>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used))]
#![forbid(unsafe_code)]

mod base;
mod key;
mod limit;
mod location;
mod refusal;
mod responder;
mod sessions;
mod tlv;

pub use key::{Key, KeyError};
pub use limit::Limit;
pub use refusal::Refusal;
pub use responder::{BASE, Counts, Mode, Reply, Request, Responder, Settings};
