//! A session as a user asks for it, and as the card is told.

use etherparse::{IpDscp, IpHeaders, IpNumber, Ipv4Extensions, Ipv4Header, Ipv6Extensions, Ipv6Header, PacketBuilder, VlanId};
use std::net::IpAddr;
use thiserror::Error;

use crate::tlv::{self, Tlv};

/// Words of a session's table (`docs/probes.md`, section 1).
pub const WORDS: usize = 46;
/// Bytes of STAMP's base packet (RFC 8762, section 4.2.1), the shortest payload.
const BASE: u16 = 44;
/// Longest frame.
const LONGEST: usize = 10_240;
/// Bytes of the frame that the card is told.
const TEMPLATE: usize = 128;
/// TTL and hop limit of probes (RFC 8762, section 4.3: the greatest, so that hops can be counted).
const TTL: u8 = 255;

/// A mistake in a session.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Error {
    /// Addresses of two families.
    #[error("source {from} and reflector {to} are of two families: give both as IPv4 or both as IPv6")]
    Families {
        /// The source.
        from: IpAddr,
        /// The reflector.
        to: IpAddr,
    },
    /// Too many VLAN tags.
    #[error("{count} VLAN tags: the card knows at most 2")]
    Tags {
        /// How many.
        count: usize,
    },
    /// A VLAN id that none can have.
    #[error("VLAN id {id} is over 4095")]
    Vlan {
        /// The id.
        id: u16,
    },
    /// A DSCP that none can have.
    #[error("DSCP {dscp} is over 63")]
    Dscp {
        /// The code point.
        dscp: u8,
    },
    /// A payload of a size that cannot be.
    #[error("a payload of {bytes} bytes: give at least {BASE}, and no more than a frame of {LONGEST} bytes holds")]
    Payload {
        /// Its size.
        bytes: u16,
    },
    /// TLVs that the payload has no room for.
    #[error("TLVs of {needed} bytes in a payload of {bytes}: give at least {}", usize::from(BASE) + needed)]
    Tlvs {
        /// What they take.
        needed: usize,
        /// The payload.
        bytes: u16,
    },
    /// TLVs that go on where the card only sends zeros.
    #[error("TLVs up to byte {end} of the frame: the card sends {TEMPLATE} bytes as told, so leave out some")]
    Template {
        /// Where they end.
        end: usize,
    },
    /// A port that no card has.
    #[error("port {port}: cards have ports 0 and 1")]
    Port {
        /// The port.
        port: u8,
    },
    /// No time from packet to packet.
    #[error("an interval of 0 ns: give at least 1 ns")]
    Interval,
    /// A generator that would stand still.
    #[error("seed 0: give any other number")]
    Seed,
}

/// The link layer of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The card's port that sends: 0, or 1 of a card with two.
    pub port: u8,
    /// The port's link address.
    pub source: [u8; 6],
    /// The next hop's.
    pub destination: [u8; 6],
    /// VLAN ids, outer first.
    pub vlans: Vec<u16>,
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The link layer.
    pub link: Link,
    /// The port's address and the session's UDP port.
    pub source: (IpAddr, u16),
    /// The reflector's.
    pub reflector: (IpAddr, u16),
    /// DSCP of the probes.
    pub dscp: u8,
    /// Bytes of UDP payload; symmetric, so the replies' too.
    pub payload: u16,
    /// Requests behind the base packet; extra padding fills the rest (RFC 8972).
    pub tlvs: Vec<Tlv>,
    /// STAMP session identifier (RFC 8972, section 3); 0: none.
    pub ssid: u16,
    /// The sender's error estimate, as in packets.
    pub error_estimate: u16,
    /// From packet to packet, or the mean of that, in ns.
    pub interval_ns: u32,
    /// Seed of exponential intervals; none: all are equal.
    pub seed: Option<u32>,
    /// Packets; 0: until it is stopped.
    pub packets: u32,
    /// When the first is sent, PTP ns.
    pub start_ns: u64,
    /// Time after which a probe is given up, in ns.
    pub give_up_ns: u32,
}

/// The table's words of a session.
pub type Words = [u32; WORDS];

impl Session {
    /// Bytes of the payload that holds these requests.
    pub fn needed(tlvs: &[Tlv]) -> u16 {
        BASE.saturating_add(u16::try_from(tlv::requests(tlvs).len()).unwrap_or(u16::MAX))
    }

    /// The frame of its packets; sequence number and timestamp are zero, the UDP checksum is
    /// right for that.
    ///
    /// # Errors
    /// [`Error`] when it cannot be.
    pub fn frame(&self) -> Result<Vec<u8>, Error> {
        let dscp = IpDscp::try_new(self.dscp).map_err(|_| Error::Dscp { dscp: self.dscp })?;
        let wrong_size = Error::Payload { bytes: self.payload };
        let behind = self.payload.checked_sub(BASE).ok_or(wrong_size)?;
        let mut payload = vec![0; BASE.into()];
        payload[12..14].copy_from_slice(&self.error_estimate.to_be_bytes());
        payload[14..16].copy_from_slice(&self.ssid.to_be_bytes());
        let requests = tlv::requests(&self.tlvs);
        let needed = requests.len();
        let rest = usize::from(behind).checked_sub(needed);
        let rest = rest.ok_or(Error::Tlvs {
            needed,
            bytes: self.payload,
        })?;
        payload.extend(requests);
        payload.extend(tlv::padding(rest));

        let link = PacketBuilder::ethernet2(self.link.source, self.link.destination);
        let ip = self.ip_header(dscp, payload.len())?;
        let vlans: Result<Vec<VlanId>, Error> = self.link.vlans.iter().map(|id| vlan(*id)).collect();
        let network = match vlans?[..] {
            [] => link.ip(ip),
            [inner] => link.single_vlan(inner).ip(ip),
            [outer, inner] => link.double_vlan(outer, inner).ip(ip),
            ref all => return Err(Error::Tags { count: all.len() }),
        };
        let udp = network.udp(self.source.1, self.reflector.1);
        let mut frame = Vec::new();
        udp.write(&mut frame, &payload).map_err(|_| wrong_size)?;
        if frame.len() > LONGEST { Err(wrong_size) } else { Ok(frame) }
    }

    fn ip_header(&self, dscp: IpDscp, payload: usize) -> Result<IpHeaders, Error> {
        let wrong_size = |_| Error::Payload { bytes: self.payload };
        match (self.source.0, self.reflector.0) {
            (IpAddr::V4(from), IpAddr::V4(to)) => {
                let length = u16::try_from(payload + 8).map_err(wrong_size)?;
                let header = Ipv4Header::new(length, TTL, IpNumber::UDP, from.octets(), to.octets());
                let mut header = header.map_err(|_| Error::Payload { bytes: self.payload })?;
                header.dscp = dscp;
                Ok(IpHeaders::Ipv4(header, Ipv4Extensions::default()))
            }
            (IpAddr::V6(from), IpAddr::V6(to)) => {
                let header = Ipv6Header {
                    traffic_class: dscp.value() << 2,
                    next_header: IpNumber::UDP,
                    hop_limit: TTL,
                    source: from.octets(),
                    destination: to.octets(),
                    ..Ipv6Header::default()
                };
                Ok(IpHeaders::Ipv6(header, Ipv6Extensions::default()))
            }
            (from, to) => Err(Error::Families { from, to }),
        }
    }

    /// Bytes of the payload up to the last that is not zero in every packet.
    fn told(&self) -> usize {
        let needed = usize::from(Session::needed(&self.tlvs));
        let padded = usize::from(self.payload) >= needed + tlv::HEADER;
        needed + if padded { tlv::HEADER } else { 0 }
    }

    /// What the card is told.
    ///
    /// # Errors
    /// [`Error`] when it cannot be.
    pub fn words(&self) -> Result<Words, Error> {
        if self.interval_ns == 0 {
            return Err(Error::Interval);
        }
        if self.seed == Some(0) {
            return Err(Error::Seed);
        }
        let mut frame = self.frame()?;
        let length = frame.len() as u32;
        let begin = frame.len() - usize::from(self.payload);
        let end = begin + self.told();
        if end > TEMPLATE {
            return Err(Error::Template { end });
        }
        let checksum = begin - 2;
        let sum = !u16::from_be_bytes([frame[checksum], frame[checksum + 1]]);
        frame[checksum..checksum + 2].fill(0);

        let mut words = [0; WORDS];
        frame.resize(TEMPLATE, 0);
        for (word, bytes) in words.iter_mut().zip(frame.chunks_exact(4)) {
            *word = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        }
        let reflector = match self.reflector.0 {
            IpAddr::V4(address) => address.to_ipv6_mapped(),
            IpAddr::V6(address) => address,
        };
        let number = u128::from(reflector);
        let family = if self.reflector.0.is_ipv6() { 3 } else { 0 };
        words[32] = self.interval_ns;
        words[33] = self.seed.is_some().into();
        words[34] = self.packets;
        words[35] = self.start_ns as u32;
        words[36] = (self.start_ns >> 32) as u32;
        words[37] = self.seed.unwrap_or(1);
        if self.link.port > 1 {
            return Err(Error::Port { port: self.link.port });
        }
        words[38] = length | (self.link.vlans.len() as u32 + family) << 16 | u32::from(self.link.port) << 24;
        words[39] = sum.into();
        for (n, word) in words[40..44].iter_mut().enumerate() {
            *word = (number >> (32 * n)) as u32;
        }
        words[44] = self.reflector.1.into();
        words[45] = self.give_up_ns;
        Ok(words)
    }
}

fn vlan(id: u16) -> Result<VlanId, Error> {
    VlanId::try_new(id).map_err(|_| Error::Vlan { id })
}
