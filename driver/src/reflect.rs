//! The reflector: what it answers, and how (`docs/reflection.md`).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::device::Identity;
use crate::registers::reflect;
use crate::{Card, Error};

/// STAMP's UDP port (RFC 8762, section 4.1).
pub const STAMP_PORT: u16 = 862;
/// Seconds after which a session without a reply is forgotten (RFC 5357, section 4.2: REFWAIT).
pub const SESSION_TIMEOUT: u16 = 900;
/// Sources that can be listed.
pub const ALLOWED: usize = 4;

/// What the reflector answers, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The port's link address.
    pub mac: [u8; 6],
    /// Its IPv4 address; unspecified, only IPv6 is answered.
    pub ipv4: Ipv4Addr,
    /// Its IPv6 address; unspecified, only IPv4 is answered.
    pub ipv6: Ipv6Addr,
    /// The reflector's UDP port.
    pub port: u16,
    /// DSCP of replies; none: the request's.
    pub dscp: Option<u8>,
    /// Replies have their session's own sequence numbers (RFC 8762, section 4.3), and a session
    /// is forgotten after more than so many seconds without a reply; none: the request's numbers.
    pub session_timeout: Option<u16>,
    /// Requests with bytes behind the base packet's 44 are not answered by the card, but left to
    /// the host, which finds them among what the port receives.
    pub leave_tlvs: bool,
    /// The sources that are answered, four at most; none: all.
    pub allowed: Option<Vec<IpAddr>>,
    /// The most requests that are answered; none: all.
    pub limit: Option<Limit>,
    /// The format of timestamps.
    pub timestamps: Timestamps,
    /// The clock's error, and whether it is synchronised.
    pub error: ErrorEstimate,
}

/// A bucket of tokens; a reply takes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Clocks after which one more comes.
    pub clocks: u32,
    /// Tokens that it holds.
    pub burst: u8,
}

/// The format of timestamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timestamps {
    /// Seconds and nanoseconds of PTP, truncated to 32 bits each.
    Ptp,
    /// NTP's: seconds of UTC since 1900, and 2⁻³² seconds.
    Ntp {
        /// Seconds by which the card's time is ahead of UTC: 37 for PTP's, since 2017.
        utc_offset: u16,
    },
}

/// The error of a clock as packets tell it: multiplier · 2^(scale − 32) seconds (RFC 4656,
/// section 4.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorEstimate {
    /// The clock is synchronised to UTC by an outside source.
    pub synchronised: bool,
    /// A power of two, under 64.
    pub scale: u8,
    /// Not 0.
    pub multiplier: u8,
}

impl ErrorEstimate {
    /// The least that can be told and is at least `ns` nanoseconds.
    pub fn at_least(ns: u64, synchronised: bool) -> Self {
        let units = (u128::from(ns) << 32).div_ceil(1_000_000_000).max(1);
        let scale = (0..64).find(|scale| units.div_ceil(1 << scale) <= 0xff).unwrap_or(63);
        Self {
            synchronised,
            scale,
            multiplier: units.div_ceil(1 << scale) as u8,
        }
    }

    /// The field of a packet without its Z bit.
    fn bits(self) -> u16 {
        u16::from(self.synchronised) << 15 | u16::from(self.scale) << 8 | u16::from(self.multiplier)
    }
}

/// Settings that no reflector can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// The link address is a group's, or zero.
    #[error("a reflector's link address is one station's; {0:02x?} is not")]
    Mac([u8; 6]),
    /// Neither an IPv4 nor an IPv6 address.
    #[error("a reflector needs an IPv4 or an IPv6 address")]
    Address,
    /// DSCPs have 6 bits.
    #[error("there is no DSCP {0}; the largest is 63")]
    Dscp(u8),
    /// The list is longer than the card's.
    #[error("{0} sources are listed; the card has room for {ALLOWED}")]
    Allowed(usize),
    /// Nothing would be answered, or all.
    #[error("a limit is at least a clock, and a burst at least a reply")]
    Limit,
    /// It has 6 bits of scale, and a multiplier.
    #[error("an error estimate has a multiplier of at least 1 and a scale under 64")]
    Estimate,
}

impl Settings {
    /// The error estimate as packets have it: the clock's, and the format of timestamps.
    pub fn error_estimate(&self) -> u16 {
        self.error.bits() | u16::from(self.timestamps == Timestamps::Ptp) << 14
    }

    /// Whether a reflector can have these settings.
    ///
    /// # Errors
    /// The first that it cannot have.
    pub fn check(&self) -> Result<(), Unfit> {
        if self.mac[0] & 1 == 1 || self.mac == [0; 6] {
            return Err(Unfit::Mac(self.mac));
        }
        if self.ipv4.is_unspecified() && self.ipv6.is_unspecified() {
            return Err(Unfit::Address);
        }
        if let Some(dscp) = self.dscp.filter(|dscp| *dscp > 63) {
            return Err(Unfit::Dscp(dscp));
        }
        match self.allowed.as_ref().map_or(0, Vec::len) {
            0..=ALLOWED => {}
            listed => return Err(Unfit::Allowed(listed)),
        }
        if self.limit.is_some_and(|limit| limit.clocks == 0 || limit.burst == 0) {
            return Err(Unfit::Limit);
        }
        if self.error.scale > 63 || self.error.multiplier == 0 {
            return Err(Unfit::Estimate);
        }
        Ok(())
    }
}

/// Lets the reflector answer as `settings` say, on a card whose clock is set: steps of the clock
/// so far are forgotten.
///
/// # Errors
/// When the card has no reflector, none can have these settings, or the card fails.
pub fn start<C: Card + ?Sized>(card: &mut C, identity: &Identity, settings: &Settings) -> Result<(), Error> {
    configure(card, identity, settings)?;
    enable(card)
}

/// Lets it answer as [`configure`] said.
///
/// # Errors
/// When the card fails.
pub fn enable<C: Card + ?Sized>(card: &mut C) -> Result<(), Error> {
    Ok(reflect::ENABLE.write(card, 1)?)
}

/// Stops the reflector and tells the card its settings, which probes are sent by, too.
///
/// # Errors
/// As [`start`].
pub fn configure<C: Card + ?Sized>(card: &mut C, identity: &Identity, settings: &Settings) -> Result<(), Error> {
    if !identity.has_reflector() {
        return Err(Error::NoReflector);
    }
    if settings.session_timeout.is_some() && identity.reflect_sessions == 0 {
        return Err(Error::NoSessions);
    }
    settings.check()?;
    stop(card)?;
    reflect::STATEFUL.write(card, settings.session_timeout.is_some().into())?;
    reflect::SESSION_TIMEOUT.write(card, settings.session_timeout.unwrap_or(SESSION_TIMEOUT).into())?;
    // This takes about as long as the writes that follow; requests that come too soon are not
    // answered.
    reflect::CLEAR_SESSIONS.write(card, 1)?;
    let mac = settings.mac.iter().fold(0u64, |mac, byte| mac << 8 | u64::from(*byte));
    reflect::MAC_HIGH.write(card, (mac >> 32) as u32)?;
    reflect::MAC_LOW.write(card, mac as u32)?;
    reflect::IPV4.write(card, settings.ipv4.into())?;
    write_address(card, reflect::IPV6_0.address(), settings.ipv6)?;
    reflect::PORT.write(card, settings.port.into())?;
    reflect::DSCP.write(card, settings.dscp.map_or(0, |dscp| 1 << 6 | u32::from(dscp)))?;
    reflect::LEAVE_TLVS.write(card, settings.leave_tlvs.into())?;
    reflect::ONLY_ALLOWED.write(card, settings.allowed.is_some().into())?;
    let allowed = settings.allowed.iter().flatten().map(mapped);
    let places = (reflect::ALLOWED_0_0.address()..).step_by(16).take(ALLOWED);
    // A place that is not used is nobody's address: requests from it are never answered.
    for (place, address) in places.zip(allowed.chain(std::iter::repeat(Ipv6Addr::UNSPECIFIED))) {
        write_address(card, place, address)?;
    }
    let limit = settings.limit.unwrap_or(Limit { clocks: 0, burst: 0 });
    reflect::RATE_CLOCKS.write(card, limit.clocks)?;
    reflect::BURST.write(card, limit.burst.into())?;
    let utc_offset = match settings.timestamps {
        Timestamps::Ptp => 0,
        Timestamps::Ntp { utc_offset } => utc_offset,
    };
    reflect::ERROR_ESTIMATE.write(card, settings.error_estimate().into())?;
    reflect::UTC_OFFSET.write(card, utc_offset.into())?;
    Ok(reflect::CLOCK_STEPPED.write(card, 1)?)
}

/// Ends it: requests that come from now on are not answered.
///
/// # Errors
/// When the card fails.
pub fn stop<C: Card + ?Sized>(card: &mut C) -> Result<(), Error> {
    Ok(reflect::ENABLE.write(card, 0)?)
}

/// An address in IPv6's form, as the list has it.
fn mapped(address: &IpAddr) -> Ipv6Addr {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped(),
        IpAddr::V6(address) => *address,
    }
}

fn write_address<C: Card + ?Sized>(card: &mut C, place: u32, address: Ipv6Addr) -> Result<(), Error> {
    let octets = address.octets();
    let (words, _) = octets.as_chunks();
    for (place, word) in (place..).step_by(4).zip(words) {
        card.write32(place, u32::from_be_bytes(*word))?;
    }
    Ok(())
}
