//! Giving a card to the driver `vfio-pci`, and back. What is to be written is planned first, so
//! that it can be shown.

use super::check::{Access, DRIVER};
use super::system::System;
use super::{Address, VfioError};
use std::fmt;
use std::path::PathBuf;

/// A line to be written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The file.
    pub path: PathBuf,
    /// The line, without its end.
    pub text: String,
}

impl fmt::Display for Write {
    /// As a shell writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let space = if self.text.is_empty() { "" } else { " " };
        write!(f, "echo{space}{} > {}", self.text, self.path.display())
    }
}

/// What gives the card at `address` to `vfio-pci`: nothing, if it has it.
///
/// # Errors
/// When there is no such card, or no such driver.
pub fn bind(system: &System, address: Address) -> Result<Vec<Write>, VfioError> {
    let card = system.card(address)?;
    if card.driver.as_deref() == Some(DRIVER) {
        return Ok(Vec::new());
    }
    if !system.driver(DRIVER).exists() {
        return Err(VfioError::NotLoaded);
    }
    let mut plan = vec![write(system.folder(address).join("driver_override"), DRIVER)];
    if let Some(driver) = &card.driver {
        plan.push(write(system.driver(driver).join("unbind"), address));
    }
    plan.push(write(system.path("sys/bus/pci/drivers_probe"), address));
    Ok(plan)
}

/// What takes the card at `address` from `vfio-pci` and gives it to the driver that the system
/// has for it, if any.
///
/// # Errors
/// When there is no such card, `vfio-pci` does not have it, or a process uses it.
pub fn unbind(system: &System, address: Address) -> Result<Vec<Write>, VfioError> {
    let card = system.card(address)?;
    if card.driver.as_deref() != Some(DRIVER) {
        let driver = card.driver;
        return Err(VfioError::NothingToUnbind { address, driver });
    }
    // The kernel would wait for them.
    let nodes = card.group.map(Access::Group).into_iter().chain(card.node.map(Access::Iommufd));
    let pids: Vec<u32> = nodes.flat_map(|access| system.users(&access.node())).collect();
    if !pids.is_empty() {
        return Err(VfioError::Busy { address, pids });
    }
    Ok(vec![
        write(system.folder(address).join("driver_override"), ""),
        write(system.driver(DRIVER).join("unbind"), address),
        write(system.path("sys/bus/pci/drivers_probe"), address),
    ])
}

/// Carries a plan out.
///
/// # Errors
/// The first write that fails; those before it are done.
pub fn carry_out(plan: &[Write]) -> Result<(), VfioError> {
    for Write { path, text } in plan {
        std::fs::write(path, format!("{text}\n")).map_err(|source| VfioError::Write {
            path: path.clone(),
            source,
        })?;
    }
    Ok(())
}

/// Whether the card at `address` is bound now.
///
/// # Errors
/// When it is not: the kernel takes a write and may yet not bind.
pub fn check_bound(system: &System, address: Address) -> Result<(), VfioError> {
    match system.card(address)?.driver.as_deref() {
        Some(DRIVER) => Ok(()),
        _ => Err(VfioError::NotTaken { address }),
    }
}

fn write(path: PathBuf, text: impl ToString) -> Write {
    Write {
        path,
        text: text.to_string(),
    }
}
