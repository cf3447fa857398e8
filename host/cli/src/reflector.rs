//! What a reflector is told on the command line.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZeroU32;

use anyhow::Result;
use clap::{Args, ValueEnum};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wiremeter_driver::reflect::{self, ErrorEstimate, Limit, STAMP_PORT, Settings, Timestamps};
use wiremeter_driver::{Card, Identity};

use crate::units;

/// The options of a reflector.
#[derive(Debug, Args)]
#[command(next_help_heading = "Reflector")]
pub struct Reflector {
    /// Link address of the card's port, as in 02:00:00:00:08:62
    #[arg(long, value_name = "MAC", value_parser = mac)]
    pub mac: Option<Mac>,
    /// Its IPv4 address, at which requests are answered
    #[arg(long, value_name = "ADDRESS", requires = "mac")]
    pub ipv4: Option<Ipv4Addr>,
    /// Its IPv6 address
    #[arg(long, value_name = "ADDRESS", requires = "mac")]
    pub ipv6: Option<Ipv6Addr>,
    /// The reflector's UDP port
    #[arg(long, value_name = "PORT", default_value_t = STAMP_PORT, requires = "mac")]
    pub udp_port: u16,
    /// DSCP of replies; without it, the request's
    #[arg(long, value_name = "DSCP", value_parser = clap::value_parser!(u8).range(..64), requires = "mac")]
    pub reply_dscp: Option<u8>,
    /// Sources that are answered, up to four; without it, all
    #[arg(long, value_name = "ADDRESS,…", value_delimiter = ',', num_args = 1, requires = "mac")]
    pub allow: Vec<IpAddr>,
    /// Most replies a second in the long run
    #[arg(long, value_name = "N", requires = "mac")]
    pub limit: Option<NonZeroU32>,
    /// With a limit: most replies at once after a pause
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u8).range(1..), requires = "limit")]
    pub burst: u8,
    /// Let replies have their session's own sequence numbers, which count from 0
    #[arg(long, requires = "mac")]
    pub stateful: bool,
    /// Time without a reply after which a session is forgotten, in whole seconds
    #[arg(long, value_name = "TIME", default_value = "900s", value_parser = seconds, requires = "stateful")]
    pub session_timeout: u16,
    /// Format of timestamps
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Ntp, requires = "mac")]
    pub timestamps: Format,
    /// Seconds by which the card's time is ahead of UTC: 37 if it is PTP's, 0 if it is the host's
    #[arg(long, value_name = "S", default_value_t = 0, requires = "mac")]
    pub utc_offset: u16,
    /// Error of the card's time, as replies tell it
    #[arg(long, value_name = "TIME", default_value = "1ms", value_parser = units::time, requires = "mac")]
    pub clock_error: u64,
    /// Let replies tell that the card's time is synchronised to UTC
    #[arg(long, requires = "mac")]
    pub synchronised: bool,
}

/// The format of timestamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// NTP's: seconds since 1900 and fractions
    Ntp,
    /// PTP's: seconds since 1970 and nanoseconds
    Ptp,
}

/// A link address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Mac(pub [u8; 6]);

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.map(|byte| format!("{byte:02x}")).join(":"))
    }
}

impl From<Mac> for String {
    fn from(mac: Mac) -> String {
        mac.to_string()
    }
}

impl TryFrom<String> for Mac {
    type Error = String;

    fn try_from(text: String) -> Result<Mac, String> {
        mac(&text)
    }
}

/// A link address of text like "02:00:00:00:08:62".
pub fn mac(text: &str) -> Result<Mac, String> {
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|digit| digit.is_ascii_hexdigit());
    let byte = |part: &str| u8::from_str_radix(part, 16).ok().filter(|_| digits(part));
    let bytes: Option<Vec<u8>> = text.split([':', '-']).map(byte).collect();
    let bytes = bytes.and_then(|bytes| bytes.try_into().ok());
    bytes
        .map(Mac)
        .ok_or_else(|| "a link address is six bytes, as in 02:00:00:00:08:62".to_owned())
}

impl Reflector {
    /// Lets a card, whose clock is set, reflect, if its port's link address is given. Whether it is.
    ///
    /// # Errors
    /// The card cannot do this, or failed.
    pub fn start<C: Card + ?Sized>(&self, card: &mut C, identity: &Identity) -> Result<bool> {
        let Some(settings) = self.settings(identity) else {
            return Ok(false);
        };
        reflect::start(card, identity, &settings)?;
        Ok(true)
    }

    /// What the card is told, if an address is given.
    pub fn settings(&self, card: &Identity) -> Option<Settings> {
        let Mac(mac) = self.mac?;
        Some(Settings {
            mac,
            ipv4: self.ipv4.unwrap_or(Ipv4Addr::UNSPECIFIED),
            ipv6: self.ipv6.unwrap_or(Ipv6Addr::UNSPECIFIED),
            port: self.udp_port,
            dscp: self.reply_dscp,
            session_timeout: self.stateful.then_some(self.session_timeout),
            leave_tlvs: false,
            allowed: (!self.allow.is_empty()).then(|| self.allow.clone()),
            limit: self.limit.map(|replies| limit(card.clock_hz, replies, self.burst)),
            timestamps: match self.timestamps {
                Format::Ptp => Timestamps::Ptp,
                Format::Ntp => Timestamps::Ntp {
                    utc_offset: self.utc_offset,
                },
            },
            error: ErrorEstimate::at_least(self.clock_error, self.synchronised),
        })
    }

    /// The card's addresses.
    pub fn addresses(&self) -> Vec<IpAddr> {
        let addresses = [self.ipv4.map(IpAddr::from), self.ipv6.map(IpAddr::from)];
        addresses.into_iter().flatten().collect()
    }

    /// The settings as they were given.
    pub fn list(&self) -> Vec<(&'static str, String)> {
        let address = |address: Option<String>| address.unwrap_or_else(|| "none".to_owned());
        let mac = self.mac.unwrap_or(Mac([0; 6])).to_string();
        let allow: Vec<_> = self.allow.iter().map(ToString::to_string).collect();
        let synchronised = if self.synchronised { "synchronised, " } else { "" };
        vec![
            ("link address", mac),
            ("IPv4 address", address(self.ipv4.map(|ipv4| ipv4.to_string()))),
            ("IPv6 address", address(self.ipv6.map(|ipv6| ipv6.to_string()))),
            ("UDP port", self.udp_port.to_string()),
            (
                "DSCP of replies",
                self.reply_dscp.map_or("the request's".to_owned(), |dscp| dscp.to_string()),
            ),
            (
                "sources answered",
                if allow.is_empty() { "all".to_owned() } else { allow.join(", ") },
            ),
            (
                "most replies",
                self.limit
                    .map_or("no limit".to_owned(), |limit| format!("{limit} a second, {} at once", self.burst)),
            ),
            (
                "sequence numbers",
                match self.stateful {
                    true => format!("each session's own, for {} s after a reply", self.session_timeout),
                    false => "the request's".to_owned(),
                },
            ),
            (
                "timestamps",
                match self.timestamps {
                    Format::Ptp => "PTP".to_owned(),
                    Format::Ntp => format!("NTP, the card {} s ahead of UTC", self.utc_offset),
                },
            ),
            ("clock", format!("{synchronised}error {}", units::show_exact_time(self.clock_error))),
        ]
    }

    /// The same for programs.
    pub fn object(&self) -> Value {
        json!({
            "mac": self.mac,
            "ipv4": self.ipv4,
            "ipv6": self.ipv6,
            "udp_port": self.udp_port,
            "reply_dscp": self.reply_dscp,
            "allow": self.allow,
            "limit": self.limit,
            "burst": self.burst,
            "stateful": self.stateful,
            "session_timeout_s": self.session_timeout,
            "timestamps": match self.timestamps { Format::Ptp => "ptp", Format::Ntp => "ntp" },
            "utc_offset": self.utc_offset,
            "clock_error_ns": self.clock_error,
            "synchronised": self.synchronised,
        })
    }
}

/// Whole seconds that the card can count for a session.
fn seconds(text: &str) -> Result<u16, String> {
    let ns = units::time(text)?;
    let seconds = u16::try_from(ns / 1_000_000_000).ok();
    seconds
        .filter(|seconds| *seconds > 0 && ns % 1_000_000_000 == 0)
        .ok_or_else(|| format!("a session can be kept for 1 s to {} s, in whole seconds", u16::MAX))
}

/// A limit of so many replies a second, in clocks of `hz`.
fn limit(hz: u32, replies: NonZeroU32, burst: u8) -> Limit {
    // Faster than a reply a clock is no limit to the card, but one a clock.
    let clocks = (hz / replies).max(1);
    Limit { clocks, burst }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link_addresses_are_read() {
        assert_eq!(mac("02:00:00:00:08:62"), Ok(Mac([2, 0, 0, 0, 8, 0x62])));
        assert_eq!(mac("02-00-00-00-08-fF"), Ok(Mac([2, 0, 0, 0, 8, 0xff])));
        for text in [
            "",
            "02:00:00:00:08",
            "2:0:0:0:8:62",
            "02:00:00:00:08:62:00",
            "02:00:00:00:08:+2",
            "xx:00:00:00:08:62",
        ] {
            assert!(mac(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_timeout_is_in_seconds() {
        assert_eq!(seconds("900s"), Ok(900));
        assert_eq!(seconds("65535s"), Ok(65_535));
        for text in ["0s", "1500ms", "65536s", "900"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_limit_is_in_clocks() {
        let limit = |hz, replies: u32| limit(hz, replies.try_into().unwrap(), 3).clocks;
        // 156.25 MHz; 322.265625 MHz.
        assert_eq!(limit(156_250_000, 1000), 156_250);
        assert_eq!(limit(322_265_625, 1000), 322_265);
        assert_eq!(limit(156_250_000, u32::MAX), 1);
    }
}
