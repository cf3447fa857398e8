//! A card's registers over UDP: Etherbone, as LiteX boards speak it, by the contract of
//! `docs/etherbone.md`. Unauthenticated by its nature: whoever reaches the card's port writes
//! its registers.

mod card;
mod error;
mod memory;
pub mod packet;
mod receive;

pub use card::EtherboneCard;
pub use error::EtherboneError;

/// The UDP port of LiteX boards.
pub const PORT: u16 = 1234;
