//! TLVs behind the base packet (RFC 8972, section 4): which are understood, and what is answered.

use std::net::SocketAddr;
use std::ops::Range;

use crate::key::{DIGEST, Key};
use crate::location;

/// Bytes of flags, type and length.
pub(crate) const HEADER: usize = 4;

/// Flags: not understood, malformed, its integrity is not sure.
pub(crate) const UNKNOWN: u8 = 0x80;
pub(crate) const MALFORMED: u8 = 0x40;
const UNSURE: u8 = 0x20;

/// The types that are understood (RFC 8972, section 5.1). Access reports (6) and follow-up
/// telemetry (7) are not.
const EXTRA_PADDING: u8 = 1;
const LOCATION: u8 = 2;
const TIMESTAMP_INFORMATION: u8 = 3;
const CLASS_OF_SERVICE: u8 = 4;
const DIRECT_MEASUREMENT: u8 = 5;
const HMAC: u8 = 8;

/// How both timestamps are taken, for timestamp information: by software, near the wire.
const SOFTWARE_LOCAL: u8 = 2;

/// A TLV's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tlv {
    /// Where it begins.
    pub at: usize,
    /// Where it ends, with all bytes if it is cut.
    pub end: usize,
    /// Its type; 0, which is nobody's, if that is cut off.
    pub kind: u8,
    /// It says that it goes on beyond the end.
    pub is_cut: bool,
}

impl Tlv {
    /// Where its value is.
    pub fn value(&self) -> Range<usize> {
        (self.at + HEADER).min(self.end)..self.end
    }
}

/// The TLVs in `bytes`: all of it, the last one cut perhaps.
pub(crate) fn walk(bytes: &[u8]) -> Vec<Tlv> {
    let (mut tlvs, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let rest = &bytes[at..];
        let length = match rest {
            [_, _, high, low, ..] => HEADER + usize::from(u16::from_be_bytes([*high, *low])),
            _ => HEADER,
        };
        let end = at + length.min(rest.len());
        tlvs.push(Tlv {
            at,
            end,
            kind: rest.get(1).copied().unwrap_or(0),
            is_cut: length > rest.len(),
        });
        at = end;
    }
    tlvs
}

/// What TLVs are answered with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub source: SocketAddr,
    pub destination: SocketAddr,
    /// The request's DSCP and ECN.
    pub tos: u8,
    /// The only DSCP that may be asked for; nothing: any.
    pub dscp: Option<u8>,
    /// What the clock is synchronised by (RFC 8972, section 5.4).
    pub clock: u8,
    /// Requests and replies of the session, if that is known.
    pub counts: Option<(u32, u32)>,
}

/// Whether what TLVs say is sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Integrity {
    /// Nobody has asked for that.
    Open,
    /// By the digest in the TLV that begins here.
    Sure(usize),
    /// It is not.
    Unsure,
}

/// The integrity of a request's TLVs (section 4.8). `must`: they must be protected, unless they
/// are nothing but padding.
pub(crate) fn integrity(bytes: &[u8], tlvs: &[Tlv], sequence: &[u8], key: Option<&Key>, must: bool) -> Integrity {
    let padding = |tlv: &Tlv| tlv.kind == EXTRA_PADDING;
    let Some(place) = tlvs.iter().position(|tlv| tlv.kind == HMAC) else {
        let exempt = tlvs.is_empty() || tlvs.len() == 1 && padding(&tlvs[0]);
        return if must && !exempt { Integrity::Unsure } else { Integrity::Open };
    };
    let tlv = tlvs[place];
    let sure = tlvs[place + 1..].iter().all(padding)
        && !tlv.is_cut
        && key.is_some_and(|key| key.verify(&[sequence, &bytes[..tlv.at]], &bytes[tlv.value()]));
    if sure { Integrity::Sure(tlv.at) } else { Integrity::Unsure }
}

/// Answers TLVs where they are. The DSCP for the reply, if one of them decides about it.
pub(crate) fn answer(bytes: &mut [u8], tlvs: &[Tlv], integrity: Integrity, facts: &Facts) -> Option<u8> {
    if integrity == Integrity::Unsure {
        for tlv in tlvs {
            let unknown = if is_understood(tlv.kind) { 0 } else { UNKNOWN };
            let cut = if tlv.is_cut { MALFORMED } else { 0 };
            bytes[tlv.at] = unknown | cut | UNSURE;
        }
        return None;
    }
    let mut dscp = None;
    for tlv in tlvs {
        let value = &mut bytes[tlv.value()];
        let well_formed = !tlv.is_cut && is_long_enough(tlv.kind, value);
        let understood = is_understood(tlv.kind) && (!well_formed || fill(tlv.kind, value, facts, &mut dscp));
        let unknown = if understood { 0 } else { UNKNOWN };
        bytes[tlv.at] = unknown | if well_formed { 0 } else { MALFORMED };
        if !well_formed {
            // What follows is copied.
            break;
        }
    }
    dscp
}

/// Puts the digest into the TLV at `at`.
pub(crate) fn sign(bytes: &mut [u8], at: usize, sequence: &[u8], key: &Key) {
    let digest = key.digest(&[sequence, &bytes[..at]]);
    let place = at + HEADER;
    bytes[place..place + DIGEST].copy_from_slice(&digest);
}

fn is_understood(kind: u8) -> bool {
    matches!(kind, EXTRA_PADDING..=DIRECT_MEASUREMENT | HMAC)
}

/// Whether a value can be of a type that is understood; of others nothing is known.
fn is_long_enough(kind: u8, value: &[u8]) -> bool {
    match kind {
        LOCATION => location::is_whole(value),
        TIMESTAMP_INFORMATION | CLASS_OF_SERVICE => value.len() == 4,
        DIRECT_MEASUREMENT => value.len() == 12,
        HMAC => value.len() == DIGEST,
        _ => true,
    }
}

/// Fills a value of the right length in. Whether what it asks for is known.
fn fill(kind: u8, value: &mut [u8], facts: &Facts, dscp: &mut Option<u8>) -> bool {
    match kind {
        LOCATION => location::fill(value, facts.source, facts.destination),
        TIMESTAMP_INFORMATION => value.copy_from_slice(&[facts.clock, SOFTWARE_LOCAL, facts.clock, SOFTWARE_LOCAL]),
        CLASS_OF_SERVICE => *dscp = Some(class_of_service(value, facts)),
        DIRECT_MEASUREMENT => {
            let Some((received, sent)) = facts.counts else { return false };
            value[4..8].copy_from_slice(&received.to_be_bytes());
            value[8..].copy_from_slice(&sent.to_be_bytes());
        }
        _ => {}
    }
    true
}

/// Section 4.4: 6 bits of DSCP that is asked for, 6 that came, 2 of ECN that came, 2 that tell
/// whether the first was not granted. The reply's DSCP.
fn class_of_service(value: &mut [u8], facts: &Facts) -> u8 {
    let asked = value[0] >> 2;
    let (came, ecn) = (facts.tos >> 2, facts.tos & 3);
    let granted = facts.dscp.is_none_or(|only| only == asked);
    value[0] = asked << 2 | came >> 4;
    value[1] = came << 4 | ecn << 2 | u8::from(!granted);
    value[2..].fill(0);
    if granted { asked } else { came }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tlvs_are_walked_to_the_end() {
        let bytes = [0x80, 1, 0, 2, 9, 9, 0x80, 4, 0, 0, 0x80, 5, 0, 12, 1];
        let tlv = |at, end, kind, is_cut| Tlv { at, end, kind, is_cut };
        assert_eq!(walk(&bytes), [tlv(0, 6, 1, false), tlv(6, 10, 4, false), tlv(10, 15, 5, true)]);
        assert_eq!(walk(&bytes[..12])[2], tlv(10, 12, 5, true));
        assert_eq!(walk(&bytes[..12])[2].value(), 12..12);
        assert_eq!(walk(&bytes[..11])[2], tlv(10, 11, 0, true));
        assert_eq!(walk(&[]), []);
    }
}
