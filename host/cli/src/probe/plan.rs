//! The file of sessions: one JSON object, sessions by number.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use wiremeter_probe::{Link, Session, Tlv};

use crate::args::ProbeAdd;
use crate::reflector::Mac;

/// Sessions by number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    sessions: BTreeMap<u16, Planned>,
}

/// A session, but for the port that sends it and the time at which it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// The reflector.
    pub to: SocketAddr,
    /// Link address of the next hop.
    pub via: Mac,
    /// The card's port that sends.
    #[serde(default, skip_serializing_if = "is_first")]
    pub port: u8,
    /// VLAN ids, outer first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vlans: Vec<u16>,
    /// DSCP of the probes.
    pub dscp: u8,
    /// Bytes of UDP payload.
    pub payload: u16,
    /// TLVs behind the base packet.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "as_text",
        deserialize_with = "from_text"
    )]
    pub tlvs: Vec<Tlv>,
    /// From packet to packet, or its mean.
    pub interval_ns: u32,
    /// Seed of exponential intervals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u32>,
    /// Packets; 0: until the run ends.
    pub packets: u32,
    /// Time after which a probe is given up.
    pub give_up_ns: u32,
    /// The reflector counts what it receives.
    #[serde(default)]
    pub stateful: bool,
}

/// The port that sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Its link address.
    pub mac: [u8; 6],
    /// Its address of each family.
    pub ipv4: Ipv4Addr,
    /// As above.
    pub ipv6: Ipv6Addr,
    /// UDP port of session 0.
    pub base: u16,
    /// Its error estimate, as in packets.
    pub error_estimate: u16,
    /// When sessions begin, PTP ns.
    pub start_ns: u64,
}

impl Port {
    /// A port of which nothing is known.
    pub fn unknown() -> Port {
        Port {
            mac: [0; 6],
            ipv4: Ipv4Addr::UNSPECIFIED,
            ipv6: Ipv6Addr::UNSPECIFIED,
            base: 0,
            error_estimate: 1,
            start_ns: 0,
        }
    }
}

impl From<&ProbeAdd> for Planned {
    fn from(args: &ProbeAdd) -> Planned {
        Planned {
            to: args.to,
            via: args.via,
            port: args.port,
            vlans: args.vlan.clone(),
            dscp: args.dscp,
            payload: args.payload.unwrap_or_else(|| Session::needed(&args.tlv)),
            tlvs: args.tlv.clone(),
            interval_ns: args.interval,
            seed: args.exponential,
            packets: args.packets,
            give_up_ns: args.give_up,
            stateful: args.stateful,
        }
    }
}

fn is_first(port: &u8) -> bool {
    *port == 0
}

fn as_text<S: Serializer>(tlvs: &[Tlv], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(tlvs.iter().map(Tlv::to_string))
}

fn from_text<'d, D: Deserializer<'d>>(from: D) -> Result<Vec<Tlv>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    texts.iter().map(|text| text.parse().map_err(de::Error::custom)).collect()
}

impl Planned {
    /// The session as number `number` of a port.
    pub fn session(&self, number: u16, port: &Port) -> Session {
        Session {
            link: Link {
                port: self.port,
                source: port.mac,
                destination: self.via.0,
                vlans: self.vlans.clone(),
            },
            source: (
                match self.to.ip() {
                    IpAddr::V4(_) => port.ipv4.into(),
                    IpAddr::V6(_) => port.ipv6.into(),
                },
                port.base.wrapping_add(number),
            ),
            reflector: (self.to.ip(), self.to.port()),
            dscp: self.dscp,
            payload: self.payload,
            tlvs: self.tlvs.clone(),
            ssid: number + 1,
            error_estimate: port.error_estimate,
            interval_ns: self.interval_ns,
            seed: self.seed,
            packets: self.packets,
            start_ns: port.start_ns,
            give_up_ns: self.give_up_ns,
        }
    }
}

impl Plan {
    /// The sessions of a file.
    ///
    /// # Errors
    /// It cannot be read, or is no plan; no session of it can be sent.
    pub fn read(path: &Path) -> Result<Plan> {
        let name = || path.display().to_string();
        let text = fs::read_to_string(path).with_context(name)?;
        serde_json::from_str(&text).with_context(name)
    }

    /// As [`Plan::read`]; a file that is not there has no session.
    ///
    /// # Errors
    /// As [`Plan::read`].
    pub fn read_or_new(path: &Path) -> Result<Plan> {
        match fs::metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Plan::default()),
            _ => Plan::read(path),
        }
    }

    /// Writes the file: whole, or not at all.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, path: &Path) -> Result<()> {
        let name = || path.display().to_string();
        let new = path.with_extension("new");
        let text = serde_json::to_string_pretty(self)?;
        fs::write(&new, text + "\n").with_context(name)?;
        fs::rename(&new, path).with_context(name)
    }

    /// Adds a session with the first number that is free.
    ///
    /// # Errors
    /// It could not be sent.
    pub fn add(&mut self, planned: Planned) -> Result<u16> {
        planned.session(0, &Port::unknown()).words()?;
        let number = (0..).find(|n| !self.sessions.contains_key(n)).context("all numbers are taken")?;
        self.sessions.insert(number, planned);
        Ok(number)
    }

    /// Removes a session.
    ///
    /// # Errors
    /// There is none of that number.
    pub fn remove(&mut self, number: u16) -> Result<()> {
        self.get(number)?;
        self.sessions.remove(&number);
        Ok(())
    }

    /// The session of a number.
    ///
    /// # Errors
    /// There is none.
    pub fn get(&self, number: u16) -> Result<&Planned> {
        match self.sessions.get(&number) {
            Some(planned) => Ok(planned),
            None => bail!("there is no session {number}; `wiremeter probe list` shows those there are"),
        }
    }

    /// All sessions, by number.
    pub fn sessions(&self) -> impl Iterator<Item = (u16, &Planned)> {
        self.sessions.iter().map(|(number, planned)| (*number, planned))
    }
}
