//! What the system says of PCI functions, in files and links below a folder: `/`, or a test's.

use super::{Address, VfioError};
use std::fs;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// A system's files.
#[derive(Clone, Debug)]
pub struct System {
    root: PathBuf,
}

impl Default for System {
    /// This one's.
    fn default() -> Self {
        Self::below("/")
    }
}

/// A PCI function, as the system knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it is.
    pub address: Address,
    /// Its vendor.
    pub vendor: u16,
    /// Its device.
    pub device: u16,
    /// The driver that has it.
    pub driver: Option<String>,
    /// Its IOMMU group.
    pub group: Option<u32>,
    /// Its own device node below `/dev/vfio/devices`, if the kernel makes one.
    pub node: Option<String>,
}

impl System {
    /// The system whose files lie below `root`.
    pub fn below(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Where a file of the system is.
    pub fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }

    /// The folder of a function.
    pub(super) fn folder(&self, address: Address) -> PathBuf {
        self.path(format!("sys/bus/pci/devices/{address}"))
    }

    /// The folder of a driver.
    pub(super) fn driver(&self, name: &str) -> PathBuf {
        self.path(format!("sys/bus/pci/drivers/{name}"))
    }

    /// All PCI functions, by address.
    ///
    /// # Errors
    /// When the system does not tell. One without a PCI bus has none.
    pub fn functions(&self) -> Result<Vec<Found>, VfioError> {
        let mut found = Vec::new();
        for name in self.names("sys/bus/pci/devices")? {
            if let Ok(address) = name.parse() {
                found.extend(self.function(address)?);
            }
        }
        found.sort_by_key(|function| function.address);
        Ok(found)
    }

    /// The function at an address, if there is one.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn function(&self, address: Address) -> Result<Option<Found>, VfioError> {
        let folder = self.folder(address);
        if !folder.exists() {
            return Ok(None);
        }
        let nodes = self.names(folder.join("vfio-dev"))?;
        Ok(Some(Found {
            address,
            vendor: number(&folder.join("vendor"))?,
            device: number(&folder.join("device"))?,
            driver: target(&folder.join("driver"))?,
            group: target(&folder.join("iommu_group"))?.and_then(|name| name.parse().ok()),
            node: nodes.into_iter().next(),
        }))
    }

    /// The functions of an IOMMU group.
    pub(super) fn members(&self, group: u32) -> Result<Vec<Found>, VfioError> {
        let mut found = Vec::new();
        for name in self.names(format!("sys/kernel/iommu_groups/{group}/devices"))? {
            if let Ok(address) = name.parse() {
                found.extend(self.function(address)?);
            }
        }
        Ok(found)
    }

    /// Addresses that an IOMMU group translates in no way or in one of its own.
    pub(super) fn reserved(&self, group: u32) -> Result<Vec<RangeInclusive<u64>>, VfioError> {
        let path = self.path(format!("sys/kernel/iommu_groups/{group}/reserved_regions"));
        match fs::read_to_string(&path) {
            Ok(text) => Ok(text.lines().filter_map(range).collect()),
            Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(source) => Err(VfioError::Read { path, source }),
        }
    }

    /// The processes that have a device node open, as far as this one may look.
    pub(super) fn users(&self, node: &Path) -> Vec<u32> {
        let pids = self.names("proc").unwrap_or_default();
        let mut users: Vec<u32> = pids.iter().filter_map(|pid| pid.parse().ok()).collect();
        users.retain(|pid| {
            let folder = format!("proc/{pid}/fd");
            let fds = self.names(&folder).unwrap_or_default();
            fds.iter()
                .any(|fd| fs::read_link(self.path(&folder).join(fd)).is_ok_and(|file| file == node))
        });
        users.sort_unstable();
        users
    }

    /// The names in a folder; none if it is not there.
    fn names(&self, folder: impl AsRef<Path>) -> Result<Vec<String>, VfioError> {
        let path = self.path(folder);
        let failed = |source| VfioError::Read {
            path: path.clone(),
            source,
        };
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(source) if source.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(failed(source)),
        };
        let names: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.file_name())).collect();
        Ok(names
            .map_err(failed)?
            .into_iter()
            .filter_map(|name| name.into_string().ok())
            .collect())
    }
}

/// A number as sysfs writes it, "0x1234".
fn number(path: &Path) -> Result<u16, VfioError> {
    let failed = |source| VfioError::Read {
        path: path.to_owned(),
        source,
    };
    let text = fs::read_to_string(path).map_err(failed)?;
    let digits = text.trim().strip_prefix("0x").unwrap_or_default();
    u16::from_str_radix(digits, 16).map_err(|error| failed(io::Error::new(io::ErrorKind::InvalidData, error)))
}

/// The name of what a link leads to.
fn target(path: &Path) -> Result<Option<String>, VfioError> {
    match fs::read_link(path) {
        Ok(target) => Ok(target.file_name().and_then(|name| name.to_str()).map(str::to_owned)),
        Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(VfioError::Read {
            path: path.to_owned(),
            source,
        }),
    }
}

/// A line of `reserved_regions`, as in "0x00000000fee00000 0x00000000feefffff msi".
fn range(line: &str) -> Option<RangeInclusive<u64>> {
    let mut ends = line
        .split_whitespace()
        .map(|end| u64::from_str_radix(end.strip_prefix("0x")?, 16).ok());
    Some(ends.next()??..=ends.next()??)
}
