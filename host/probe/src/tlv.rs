//! What probes ask reflectors for beyond the base packet (RFC 8972, section 4).
//!
//! The card sends the same bytes in each probe of a session, so those requests are here whose
//! value the sender leaves to the reflector, or does not change: no direct measurement, whose
//! counter is another one in each packet.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

/// Bytes of a TLV's flags, type and length.
pub(crate) const HEADER: usize = 4;
/// The U flag: not understood, until a reflector clears it.
const UNRECOGNISED: u8 = 0x80;
/// Type of extra padding.
const EXTRA_PADDING: u8 = 1;

/// A request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tlv {
    /// How the reflector's clock is synchronised, and where it takes timestamps (section 4.3).
    TimestampInformation,
    /// Class of service: reply with this DSCP, and say with which the probe came (section 4.4).
    ClassOfService(u8),
    /// The sequence number and sending time of the reply before (section 4.7).
    FollowUp,
}

/// A text that names no request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is no TLV: give timestamp-information, class-of-service=DSCP with a DSCP up to 63, or follow-up")]
pub struct Unknown {
    text: String,
}

impl Tlv {
    fn kind(self) -> u8 {
        match self {
            Tlv::TimestampInformation => 3,
            Tlv::ClassOfService(_) => 4,
            Tlv::FollowUp => 7,
        }
    }

    fn value(self) -> Vec<u8> {
        match self {
            Tlv::TimestampInformation => vec![0; 4],
            Tlv::ClassOfService(dscp) => vec![dscp << 2, 0, 0, 0],
            Tlv::FollowUp => vec![0; 16],
        }
    }
}

/// The bytes of these requests.
pub(crate) fn requests(tlvs: &[Tlv]) -> Vec<u8> {
    tlvs.iter().flat_map(|tlv| bytes(tlv.kind(), &tlv.value())).collect()
}

/// Extra padding (section 4.1) of this many bytes in all; too few for a TLV are just zero.
pub(crate) fn padding(length: usize) -> Vec<u8> {
    match length.checked_sub(HEADER) {
        Some(inside) => bytes(EXTRA_PADDING, &vec![0; inside]),
        None => vec![0; length],
    }
}

fn bytes(kind: u8, value: &[u8]) -> Vec<u8> {
    let length = (value.len() as u16).to_be_bytes();
    [&[UNRECOGNISED, kind], &length[..], value].concat()
}

impl FromStr for Tlv {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Tlv, Unknown> {
        let tlv = match text.split_once('=') {
            None if text == "timestamp-information" => Some(Tlv::TimestampInformation),
            None if text == "follow-up" => Some(Tlv::FollowUp),
            Some(("class-of-service", dscp)) => dscp.parse().ok().filter(|dscp| *dscp < 64).map(Tlv::ClassOfService),
            _ => None,
        };
        tlv.ok_or_else(|| Unknown { text: text.to_owned() })
    }
}

impl Display for Tlv {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Tlv::TimestampInformation => write!(f, "timestamp-information"),
            Tlv::ClassOfService(dscp) => write!(f, "class-of-service={dscp}"),
            Tlv::FollowUp => write!(f, "follow-up"),
        }
    }
}
