use super::connection::ConnectionError;
use super::protocol::{Short, command};
use crate::card::CardError;
use std::path::PathBuf;
use wiremeter_abi::pci::{DEVICE, VENDOR};

/// Why a served card cannot be opened, or an access to it failed.
#[derive(Debug, thiserror::Error)]
pub enum VfioUserError {
    /// Nobody listens there.
    #[error("cannot reach a card at {path}; start one with `wiremeter card serve --socket {path}`")]
    Connect {
        /// The socket.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: std::io::Error,
    },
    /// Another client has the card.
    #[error("the card is in use by {}; end that first", owner.map_or("another process".to_owned(), |pid| format!("process {pid}")))]
    Busy {
        /// Its process, if the server says so.
        owner: Option<u32>,
    },
    /// The server speaks another version of the protocol.
    #[error("the server speaks vfio-user {major}.{minor}, this driver 0.1; use the server of this release")]
    Version {
        /// Major.
        major: u16,
        /// Minor.
        minor: u16,
    },
    /// The server's capabilities cannot be read.
    #[error("the server's capabilities cannot be read")]
    Capabilities(#[source] serde_json::Error),
    /// The server takes less than the driver needs.
    #[error("the server's {what} is {found}, which is not enough")]
    Limit {
        /// Name of the capability.
        what: &'static str,
        /// Its value.
        found: u64,
    },
    /// The server serves something else.
    #[error("the server serves {what}, which is not how a wiremeter card looks; choose another socket")]
    Device {
        /// What it serves.
        what: String,
    },
    /// The server does not carry out a command.
    #[error("the server refused {}: {}", name(*command), reason(*errno))]
    Refused {
        /// Number of the command.
        command: u16,
        /// Its reason, an errno; 0 is none.
        errno: u32,
    },
    /// A reply is not what the command wants.
    #[error("the server's reply to {} has a wrong {what}", name(*command))]
    Reply {
        /// Number of the command.
        command: u16,
        /// What is wrong.
        what: &'static str,
    },
    /// A reply ends before its time.
    #[error("the server's reply to {} is too short", name(*command))]
    Short {
        /// Number of the command.
        command: u16,
        /// Where.
        #[source]
        source: Short,
    },
    /// No message comes through.
    #[error(transparent)]
    Connection(#[from] ConnectionError),
    /// After an error that leaves the two ends apart, nothing more is tried.
    #[error("the connection was given up after an error")]
    GivenUp,
    /// An access to the card failed.
    #[error(transparent)]
    Card(#[from] CardError),
    /// The system has no memory or no eventfd.
    #[error(transparent)]
    System(std::io::Error),
}

impl VfioUserError {
    /// Whether the two ends do not understand one another any more.
    pub(super) fn is_final(&self) -> bool {
        !matches!(self, Self::Refused { .. } | Self::Limit { .. } | Self::Card(_) | Self::System(_))
    }

    /// A function of another kind.
    pub(super) fn other_function((vendor, device): (u16, u16)) -> Self {
        let what = format!("PCI function {vendor:04x}:{device:04x} (expected {VENDOR:04x}:{DEVICE:04x})");
        Self::Device { what }
    }
}

fn reason(errno: u32) -> String {
    match i32::try_from(errno) {
        Ok(errno) if errno != 0 => std::io::Error::from_raw_os_error(errno).to_string(),
        _ => "it gives no reason".to_owned(),
    }
}

fn name(number: u16) -> &'static str {
    match number {
        command::VERSION => "VERSION",
        command::DMA_MAP => "DMA_MAP",
        command::DMA_UNMAP => "DMA_UNMAP",
        command::DEVICE_INFO => "DEVICE_GET_INFO",
        command::REGION_INFO => "DEVICE_GET_REGION_INFO",
        command::IRQ_INFO => "DEVICE_GET_IRQ_INFO",
        command::SET_IRQS => "DEVICE_SET_IRQS",
        command::REGION_READ => "REGION_READ",
        command::REGION_WRITE => "REGION_WRITE",
        command::DEVICE_RESET => "DEVICE_RESET",
        _ => "a command",
    }
}

impl<E: Into<std::io::Error>> From<E> for VfioUserError {
    fn from(error: E) -> Self {
        Self::System(error.into())
    }
}
