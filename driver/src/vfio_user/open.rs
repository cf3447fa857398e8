//! What is found out about a server before anything is done with its card.

use super::client::Client;
use super::error::VfioUserError;
use super::protocol::{self, DeviceInfo, IrqInfo, RegionInfo, SetIrqs, command, irq, region, set_irqs};
use super::version::{Capabilities, VERSION};
use rustix::fd::{BorrowedFd, OwnedFd};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect, socket_with, sockopt};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;
use wiremeter_abi::pci::{RECORDS_VECTOR, REGISTERS_BAR};
use wiremeter_abi::register::BAR0_BYTES;

/// Connects to the socket at `path`, if it takes the connection within `within`.
pub(super) fn reach(path: &Path, within: Duration) -> Result<UnixStream, VfioUserError> {
    let attempt = || {
        let address = SocketAddrUnix::new(path)?;
        let stream = socket_with(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None)?;
        sockopt::set_socket_timeout(&stream, sockopt::Timeout::Send, Some(within))?;
        connect(&stream, &address)?;
        Ok(stream)
    };
    let stream: Result<OwnedFd, rustix::io::Errno> = attempt();
    stream.map(UnixStream::from).map_err(|errno| VfioUserError::Connect {
        path: path.to_owned(),
        source: errno.into(),
    })
}

/// Agrees on a version with the server; what it can take.
pub(super) fn negotiate(client: &mut Client) -> Result<Capabilities, VfioUserError> {
    let (major, minor) = VERSION;
    let mut body = Vec::new();
    protocol::Version { major, minor }.put(&mut body);
    Capabilities::default().put(&mut body);
    let reply = client.ask(command::VERSION, &body, &[])?;
    let (found, rest) = protocol::Version::take(&reply.body).map_err(|source| client.short(command::VERSION, source))?;
    if found.major != major || found.minor > minor {
        let (major, minor) = (found.major, found.minor);
        return Err(VfioUserError::Version { major, minor });
    }
    let server = Capabilities::take(rest).map_err(VfioUserError::Capabilities)?;
    let enough = [
        ("max_msg_fds", server.max_msg_fds, server.max_msg_fds >= 1),
        ("max_data_xfer_size", server.max_data_xfer_size, server.max_data_xfer_size >= 4),
        ("pgsizes", server.pgsizes, (1..1 << 31).contains(&server.pgsizes)),
    ];
    for (what, found, enough) in enough {
        if !enough {
            return Err(VfioUserError::Limit { what, found });
        }
    }
    Ok(server)
}

/// Checks that the server's device has what a card has. Whether it can be reset by a command.
pub(super) fn check_device(client: &mut Client) -> Result<bool, VfioUserError> {
    let asked = DeviceInfo {
        argsz: DeviceInfo::BYTES as u32,
        ..DeviceInfo::default()
    };
    let info = ask(client, command::DEVICE_INFO, |body| asked.put(body), DeviceInfo::take)?;
    if info.flags & protocol::DEVICE_IS_PCI == 0 || info.regions < region::COUNT || info.irqs <= irq::MSIX {
        let what = format!(
            "a device with flags {:#x}, {} regions and {} interrupts",
            info.flags, info.regions, info.irqs
        );
        return Err(VfioUserError::Device { what });
    }
    check_region(client, REGISTERS_BAR.into(), BAR0_BYTES.into())?;
    check_region(client, region::CONFIG, 256)?;
    Ok(info.flags & protocol::DEVICE_RESETS != 0)
}

fn check_region(client: &mut Client, index: u32, bytes: u64) -> Result<(), VfioUserError> {
    let asked = RegionInfo {
        argsz: RegionInfo::BYTES as u32,
        index,
        ..RegionInfo::default()
    };
    let info = ask(client, command::REGION_INFO, |body| asked.put(body), RegionInfo::take)?;
    if info.index != index {
        return Err(client.wrong(command::REGION_INFO, "index"));
    }
    let both = region::READ | region::WRITE;
    if info.size < bytes || info.flags & both != both {
        let what = format!("a region {index} of {} bytes with flags {:#x}", info.size, info.flags);
        return Err(VfioUserError::Device { what });
    }
    Ok(())
}

/// Whether the card's interrupt can signal an eventfd.
pub(super) fn has_vector(client: &mut Client) -> Result<bool, VfioUserError> {
    let asked = IrqInfo {
        argsz: IrqInfo::BYTES as u32,
        index: irq::MSIX,
        ..IrqInfo::default()
    };
    let info = ask(client, command::IRQ_INFO, |body| asked.put(body), IrqInfo::take)?;
    if info.index != irq::MSIX {
        return Err(client.wrong(command::IRQ_INFO, "index"));
    }
    Ok(info.count > u32::from(RECORDS_VECTOR) && info.flags & irq::EVENTFD != 0)
}

/// Has the server signal `event` when the card raises its interrupt.
pub(super) fn set_vector(client: &mut Client, event: BorrowedFd) -> Result<(), VfioUserError> {
    let set = SetIrqs {
        argsz: SetIrqs::BYTES as u32,
        flags: set_irqs::DATA_EVENTFD | set_irqs::ACTION_TRIGGER,
        index: irq::MSIX,
        start: RECORDS_VECTOR.into(),
        count: 1,
    };
    let mut body = Vec::new();
    set.put(&mut body);
    client.ask(command::SET_IRQS, &body, &[event]).map(drop)
}

/// Has the server signal nothing any more.
pub(super) fn clear_vectors(client: &mut Client) -> Result<(), VfioUserError> {
    let set = SetIrqs {
        argsz: SetIrqs::BYTES as u32,
        flags: set_irqs::DATA_NONE | set_irqs::ACTION_TRIGGER,
        index: irq::MSIX,
        start: 0,
        count: 0,
    };
    let mut body = Vec::new();
    set.put(&mut body);
    client.ask(command::SET_IRQS, &body, &[]).map(drop)
}

type Take<B> = fn(&[u8]) -> Result<(B, &[u8]), protocol::Short>;

/// Asks with one body for another of the same kind.
fn ask<B>(client: &mut Client, command: u16, put: impl FnOnce(&mut Vec<u8>), take: Take<B>) -> Result<B, VfioUserError> {
    let mut body = Vec::new();
    put(&mut body);
    let reply = client.ask(command, &body, &[])?;
    take(&reply.body)
        .map(|(found, _)| found)
        .map_err(|source| client.short(command, source))
}
