//! A card in this machine, by the kernel's VFIO: what the system says of it ([`System`]),
//! binding it to the driver `vfio-pci` ([`bind`]), and opening it ([`VfioCard`]).

mod address;
pub mod bind;
mod card;
mod check;
mod error;
mod function;
mod list;
mod memlock;
mod system;

pub use address::Address;
pub use card::VfioCard;
pub use check::{Access, Opening};
pub use error::VfioError;
pub use list::{Listed, list};
pub use system::{Found, System};
