use super::VfioError;
use std::fmt;
use std::str::FromStr;

/// Where a PCI function is: domain, bus, device, function, as in "0000:65:00.0".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    domain: u32,
    bus: u8,
    device: u8,
    function: u8,
}

impl FromStr for Address {
    type Err = VfioError;

    /// Reads "0000:65:00.0"; "65:00.0" is in domain 0.
    fn from_str(text: &str) -> Result<Self, VfioError> {
        parse(text).ok_or_else(|| VfioError::Address { text: text.to_owned() })
    }
}

fn parse(text: &str) -> Option<Address> {
    let (place, function) = text.split_once('.')?;
    let mut parts = place.rsplit(':');
    let (device, bus, domain) = (parts.next()?, parts.next()?, parts.next().unwrap_or("0000"));
    if parts.next().is_some() {
        return None;
    }
    let address = Address {
        domain: hex(domain, 4..=8)?,
        bus: hex(bus, 2..=2)? as u8,
        device: hex(device, 2..=2)? as u8,
        function: hex(function, 1..=1)? as u8,
    };
    (address.device < 32 && address.function < 8).then_some(address)
}

fn hex(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let good = digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    good.then(|| u32::from_str_radix(text, 16).ok())?
}

impl fmt::Display for Address {
    /// As the kernel writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            domain,
            bus,
            device,
            function,
        } = self;
        write!(f, "{domain:04x}:{bus:02x}:{device:02x}.{function:x}")
    }
}
