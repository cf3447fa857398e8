//! UDP ports of this host at the addresses of a card, which the interface behind it may have too.

use std::io::{Error, ErrorKind};
use std::net::{IpAddr, UdpSocket};

use anyhow::{Result, anyhow, bail};
use nix::sys::socket::{setsockopt, sockopt};

/// Holds ports at addresses as long as the sockets live, so that the system does not complain by
/// ICMP of packets that the card takes for itself. Where the system does not have an address, it
/// has nothing to say there.
///
/// # Errors
/// Another program has a port, or the caller may not have it.
pub fn hold(addresses: &[IpAddr], ports: &[u16]) -> Result<Vec<UdpSocket>> {
    let mut held = Vec::new();
    for address in addresses {
        for port in ports {
            match UdpSocket::bind((*address, *port)) {
                Ok(socket) => {
                    // Nobody reads from it: the least that the system keeps.
                    setsockopt(&socket, sockopt::RcvBuf, &0)?;
                    held.push(socket);
                }
                Err(error) if error.kind() == ErrorKind::AddrNotAvailable => {}
                Err(error) => bail!(cannot_have(*address, *port, error)),
            }
        }
    }
    Ok(held)
}

/// Why a port cannot be had.
pub fn cannot_have(address: IpAddr, port: u16, error: Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::AddrNotAvailable => {
            anyhow!("this host does not have {address}: `ip addr add` gives it to the interface behind the card")
        }
        ErrorKind::AddrInUse => anyhow!("another program has UDP port {port} of {address}"),
        ErrorKind::PermissionDenied => anyhow!("UDP port {port} is root's, or his who has CAP_NET_BIND_SERVICE"),
        _ => anyhow::Error::new(error).context(format!("UDP port {port} of {address}")),
    }
}
