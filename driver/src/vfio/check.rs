//! Whether a card can be opened, found out before it is tried.

use super::system::{Found, System};
use super::{Address, VfioError};
use rustix::fs::{Access as Permission, access};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use wiremeter_abi::pci::{DEVICE, VENDOR};

/// The kernel's driver for functions that belong to a process.
pub(super) const DRIVER: &str = "vfio-pci";

/// A card that can be opened, as far as the system tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Where it is.
    pub address: Address,
    /// By which interface of the kernel.
    pub access: Access,
    /// Addresses that its memory must not have.
    pub reserved: Vec<RangeInclusive<u64>>,
}

/// The two interfaces of VFIO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// `/dev/vfio/vfio` and the IOMMU group of this number.
    Group(u32),
    /// `/dev/iommu` and the function's own node of this name, on kernels without the above.
    Iommufd(String),
}

impl Access {
    /// The node that belongs to one process at a time.
    pub(super) fn node(&self) -> PathBuf {
        match self {
            Self::Group(group) => format!("/dev/vfio/{group}").into(),
            Self::Iommufd(name) => format!("/dev/vfio/devices/{name}").into(),
        }
    }

    /// The node that is for all.
    fn common(&self) -> &'static Path {
        Path::new(match self {
            Self::Group(_) => "/dev/vfio/vfio",
            Self::Iommufd(_) => "/dev/iommu",
        })
    }
}

impl System {
    /// Whether the card at `address` can be opened.
    ///
    /// # Errors
    /// The first thing in the way.
    pub fn check(&self, address: Address) -> Result<Opening, VfioError> {
        let card = self.card(address)?;
        if card.driver.as_deref() != Some(DRIVER) {
            let driver = card.driver;
            return Err(VfioError::Unbound { address, driver });
        }
        let Some(group) = card.group else {
            return Err(VfioError::NoIommu { address });
        };
        if let Some((neighbour, driver)) = self.members(group)?.iter().find_map(in_the_way) {
            return Err(VfioError::Shared {
                address,
                group,
                neighbour,
                driver,
            });
        }
        let access = self.interface(&card, group);
        let pids = self.users(&access.node());
        if !pids.is_empty() {
            return Err(VfioError::Busy { address, pids });
        }
        self.reach(access.common())?;
        self.reach(&access.node())?;
        let reserved = self.reserved(group)?;
        Ok(Opening { address, access, reserved })
    }

    /// The function at `address`, which is one of ours.
    pub(super) fn card(&self, address: Address) -> Result<Found, VfioError> {
        let found = self.function(address)?.ok_or(VfioError::Absent { address })?;
        if !found.is_card() {
            let (vendor, device) = (found.vendor, found.device);
            return Err(VfioError::Other { address, vendor, device });
        }
        Ok(found)
    }

    /// The group's, which every kernel with VFIO has had for long, unless it is not there.
    fn interface(&self, card: &Found, group: u32) -> Access {
        let access = Access::Group(group);
        match &card.node {
            Some(name) if !self.below_root(&access.node()).exists() => Access::Iommufd(name.clone()),
            _ => access,
        }
    }

    fn reach(&self, node: &Path) -> Result<(), VfioError> {
        access(self.below_root(node), Permission::READ_OK | Permission::WRITE_OK).map_err(|errno| VfioError::Node {
            path: node.to_owned(),
            source: errno.into(),
        })
    }

    fn below_root(&self, path: &Path) -> PathBuf {
        self.path(path.strip_prefix("/").unwrap_or(path))
    }
}

impl Found {
    /// Whether it is a card of this project.
    pub fn is_card(&self) -> bool {
        (self.vendor, self.device) == (VENDOR, DEVICE)
    }
}

/// A member of a group that keeps VFIO from giving the group away, and its driver.
fn in_the_way(member: &Found) -> Option<(Address, String)> {
    // Those that do no DMA of their own, and VFIO's.
    const HARMLESS: [&str; 3] = ["pci-stub", "pcieport", DRIVER];
    let driver = member.driver.clone()?;
    (!HARMLESS.contains(&driver.as_str())).then_some((member.address, driver))
}
