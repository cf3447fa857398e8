use super::Address;
use crate::card::{CardError, Source};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use wiremeter_abi::pci::{DEVICE, VENDOR};

/// Why a card in this machine cannot be opened or bound: in one line, with the command that
/// mends it where there is one.
#[derive(Debug, thiserror::Error)]
pub enum VfioError {
    /// It is no address of a PCI function.
    #[error("`{text}` is no PCI address, which is like 0000:65:00.0; `wiremeter card list` shows the cards")]
    Address {
        /// What was given.
        text: String,
    },
    /// No such function.
    #[error("there is no PCI function {address}; `wiremeter card list` shows the cards")]
    Absent {
        /// Its address.
        address: Address,
    },
    /// Another function.
    #[error(
        "PCI function {address} is {vendor:04x}:{device:04x}, no wiremeter card ({VENDOR:04x}:{DEVICE:04x}); \
         `wiremeter card list` shows the cards"
    )]
    Other {
        /// Its address.
        address: Address,
        /// Its vendor.
        vendor: u16,
        /// Its device.
        device: u16,
    },
    /// The kernel's driver is not there.
    #[error("the kernel's driver vfio-pci is not loaded; run `sudo modprobe vfio-pci`")]
    NotLoaded,
    /// The card is not bound to vfio-pci.
    #[error(
        "card {address} is bound to {}, not to vfio-pci; run `sudo wiremeter card bind {address}`",
        driver.as_deref().unwrap_or("no driver")
    )]
    Unbound {
        /// Its address.
        address: Address,
        /// The driver that has it.
        driver: Option<String>,
    },
    /// The card is not bound to vfio-pci, so there is nothing to undo.
    #[error("card {address} is not bound to vfio-pci, but to {}", driver.as_deref().unwrap_or("no driver"))]
    NothingToUnbind {
        /// Its address.
        address: Address,
        /// The driver that has it.
        driver: Option<String>,
    },
    /// The kernel did not bind the card.
    #[error("the kernel did not bind card {address} to vfio-pci; `sudo dmesg | grep {address}` may say why")]
    NotTaken {
        /// Its address.
        address: Address,
    },
    /// The system has no IOMMU, or it is off.
    #[error(
        "card {address} is behind no IOMMU; turn VT-d or AMD-Vi on in the firmware, and boot with `intel_iommu=on` on the kernel's command line"
    )]
    NoIommu {
        /// Its address.
        address: Address,
    },
    /// A neighbour in the IOMMU group belongs to the kernel.
    #[error(
        "card {address} shares IOMMU group {group} with {neighbour}, which is bound to {driver}; \
         run `echo {neighbour} | sudo tee /sys/bus/pci/drivers/{driver}/unbind`"
    )]
    Shared {
        /// Its address.
        address: Address,
        /// The group.
        group: u32,
        /// The neighbour.
        neighbour: Address,
        /// The neighbour's driver.
        driver: String,
    },
    /// The device node cannot be opened.
    #[error("cannot open {path}{}", mend(path, source.kind()))]
    Node {
        /// The node.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: io::Error,
    },
    /// Another process has the card.
    #[error("card {address} is in use by {}; end that first", processes(pids))]
    Busy {
        /// Its address.
        address: Address,
        /// The processes that could be found.
        pids: Vec<u32>,
    },
    /// The process may not lock as much memory as the card is to reach.
    #[error("{needed} KiB of memory are to be locked for the card, {allowed} KiB are allowed; run `{command}` first")]
    Memlock {
        /// KiB that are needed in all.
        needed: u64,
        /// KiB that are allowed.
        allowed: u64,
        /// What raises the limit.
        command: String,
    },
    /// There are no addresses left for memory.
    #[error("there are no addresses left for {bytes} bytes of memory; close the card and open it again")]
    Space {
        /// Bytes asked for.
        bytes: usize,
    },
    /// The function is not made as a card is.
    #[error("card {address} has no {what}; load the card again")]
    Unlike {
        /// Its address.
        address: Address,
        /// What it lacks.
        what: &'static str,
    },
    /// A file of the system cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: io::Error,
    },
    /// A file of the system cannot be written.
    #[error("cannot write {path}{}", if source.kind() == ErrorKind::PermissionDenied { "; run it with `sudo`" } else { "" })]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: io::Error,
    },
    /// The kernel refuses a step.
    #[error("the kernel refuses {step}")]
    Kernel {
        /// The step.
        step: &'static str,
        /// Its reason.
        #[source]
        source: Source,
    },
    /// An access to the card failed.
    #[error(transparent)]
    Card(#[from] CardError),
}

impl VfioError {
    /// A step that the kernel refuses, for `map_err`.
    pub(super) fn kernel<E: Into<Source>>(step: &'static str) -> impl FnOnce(E) -> Self {
        move |source| Self::Kernel {
            step,
            source: source.into(),
        }
    }
}

/// What helps against a node that cannot be opened.
fn mend(path: &Path, kind: ErrorKind) -> String {
    match kind {
        ErrorKind::PermissionDenied => format!("; run `sudo chown $USER {}`", path.display()),
        ErrorKind::NotFound => "; run `sudo modprobe -a vfio-pci vfio_iommu_type1`".to_owned(),
        _ => String::new(),
    }
}

fn processes(pids: &[u32]) -> String {
    match pids {
        [] => "another process".to_owned(),
        [pid] => format!("process {pid}"),
        pids => format!("processes {}", pids.iter().map(u32::to_string).collect::<Vec<_>>().join(" and ")),
    }
}
