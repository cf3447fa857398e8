//! The host's side of the card: the [`Card`] trait, typed registers, the record ring.
//!
//! A measurement, whatever the card is:
//! ```
//! # use std::time::Duration;
//! # use wiremeter_driver::{Card, Config, Device, Error, Record};
//! fn measure(card: impl Card, config: &Config) -> Result<Vec<Record>, Error> {
//!     let mut records = Vec::new();
//!     let ready = Device::open(card)?.configure(config)?;
//!     let mut running = ready.run(0)?; // as soon as can be
//!     while records.len() < 1000 {
//!         running.wait(Duration::from_millis(10), |record| records.push(record))?;
//!     }
//!     running.stop(|record| records.push(record))?;
//!     Ok(records)
//! }
//! ```
#![deny(unsafe_code)]

mod card;
pub mod clock;
mod config;
mod counters;
mod device;
pub mod dma;
mod error;
pub mod etherbone;
mod fault;
mod interrupts;
pub mod pcie;
pub mod record;
pub mod reflect;
pub mod registers;
mod ring;
mod trace;
pub mod vfio;
pub mod vfio_user;

pub use card::{Card, CardError, DmaMemory, Source, Wake};
pub use config::{Config, Mode, TimeSource};
pub use counters::Counters;
pub use device::{Device, Identity, Prober, Probing, Ready, Running, SESSION_WORDS};
pub use error::Error;
pub use etherbone::{EtherboneCard, EtherboneError};
pub use fault::{Fault, Faults};
pub use interrupts::Interrupts;
pub use pcie::Pcie;
pub use record::{Raw, Record};
pub use ring::{Balance, Ring};
pub use trace::Trace;
pub use vfio::{Address, VfioCard, VfioError};
pub use vfio_user::{VfioUserCard, VfioUserError};
