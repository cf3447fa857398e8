use super::VfioError;
use super::check::Opening;
use super::system::{Found, System};

/// A card of this machine.
#[derive(Debug)]
pub struct Listed {
    /// What the system knows of it.
    pub found: Found,
    /// Whether it can be opened, or what is in the way.
    pub state: Result<Opening, VfioError>,
}

/// The cards of this machine, by address.
///
/// # Errors
/// When the system does not tell.
pub fn list(system: &System) -> Result<Vec<Listed>, VfioError> {
    let cards = system.functions()?.into_iter().filter(Found::is_card);
    let listed = cards.map(|found| Listed {
        state: system.check(found.address),
        found,
    });
    Ok(listed.collect())
}
