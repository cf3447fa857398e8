//! Frames with replies in them, by etherparse.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use etherparse::{IpHeaders, IpNumber, Ipv4Header, Ipv6FlowLabel, Ipv6Header, PacketBuilder, VlanId};
use rand::Rng;
use rand_chacha::ChaCha8Rng;

pub const MAC: [u8; 6] = [0x02, 0x11, 0x22, 0x33, 0x44, 0x55];
pub const OTHER_MAC: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];
pub const IPV4: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 17);
pub const IPV6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0x1234, 0x5678, 0x9abc, 0xdef0, 0x1122, 0x3344);
/// Sessions' ports are 0xC600 to 0xC6FF.
pub const PORT_BASE: u16 = 0xc600;
/// Bytes of an Ethernet, a VLAN, an IPv4 and an IPv6 header.
pub const ETHERNET: usize = 14;
const TAG: usize = 4;

/// What a reply says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub session: u16,
    pub t: [u64; 3],
    pub sequence: u32,
    pub reflector_sequence: u32,
    pub error_estimate: u16,
    pub ttl: u8,
    pub sender_ttl: u8,
    pub tos: u8,
}

impl Said {
    pub fn random(rng: &mut ChaCha8Rng) -> Said {
        Said {
            session: rng.random_range(0..256),
            t: rng.random(),
            sequence: rng.random(),
            reflector_sequence: rng.random(),
            error_estimate: rng.random(),
            ttl: rng.random(),
            sender_ttl: rng.random(),
            tos: rng.random(),
        }
    }

    /// The reply's payload (RFC 8762, section 4.3.1, figure 5): 44 bytes.
    pub fn payload(&self) -> Vec<u8> {
        [
            &self.reflector_sequence.to_be_bytes()[..],
            &self.t[2].to_be_bytes(),
            &self.error_estimate.to_be_bytes(),
            &[0x5a, 0x5b],
            &self.t[1].to_be_bytes(),
            &self.sequence.to_be_bytes(),
            &self.t[0].to_be_bytes(),
            &[0xe1, 0xe2, 0, 0, self.sender_ttl, 0x31, 0x32, 0x33],
        ]
        .concat()
    }
}

/// A reflector: its address and port, for each session another.
pub fn reflector(v6: bool, session: u16) -> (IpAddr, u16) {
    let address = match v6 {
        true => Ipv6Addr::from(0x2001_0db8_0000_0000_4000_0000_0000_0000 | u128::from(session) << 48 | 7).into(),
        false => Ipv4Addr::new(198, 51, 100, session as u8).into(),
    };
    (address, 862 + session)
}

/// A reply in a frame; every header can be made wrong.
#[derive(Clone, Debug)]
pub struct Frame {
    pub tags: usize,
    pub source: IpAddr,
    pub source_port: u16,
    pub destination: IpAddr,
    pub destination_port: u16,
    pub ttl: u8,
    pub tos: u8,
    pub payload: Vec<u8>,
}

impl Frame {
    /// The reply that says this, in one of the six layouts.
    pub fn new(said: &Said, v6: bool, tags: usize) -> Frame {
        let (source, source_port) = reflector(v6, said.session);
        Frame {
            tags,
            source,
            source_port,
            destination: if v6 { IPV6.into() } else { IPV4.into() },
            destination_port: PORT_BASE + said.session,
            ttl: said.ttl,
            tos: said.tos,
            payload: said.payload(),
        }
    }

    /// The first byte of the IP header.
    pub fn ip(&self) -> usize {
        ETHERNET + TAG * self.tags
    }

    /// The first byte of the UDP header.
    pub fn udp(&self) -> usize {
        self.ip() + if self.source.is_ipv4() { 20 } else { 40 }
    }

    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let link = PacketBuilder::ethernet2(OTHER_MAC, MAC);
        let id = |id| VlanId::try_new(id).expect("12 bits");
        let ip = self.headers();
        let udp = match self.tags {
            0 => link.ip(ip),
            1 => link.single_vlan(id(0x123)).ip(ip),
            _ => link.double_vlan(id(0x123), id(0x456)).ip(ip),
        };
        let udp = udp.udp(self.source_port, self.destination_port);
        let mut bytes = Vec::new();
        udp.write(&mut bytes, &self.payload).expect("a packet");
        bytes
    }

    fn headers(&self) -> IpHeaders {
        match (self.source, self.destination) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                let mut header = Ipv4Header::new(0, self.ttl, IpNumber::UDP, source.octets(), destination.octets()).expect("short");
                header.dscp = (self.tos >> 2).try_into().expect("6 bits");
                header.ecn = (self.tos & 3).try_into().expect("2 bits");
                IpHeaders::Ipv4(header, Default::default())
            }
            (IpAddr::V6(source), IpAddr::V6(destination)) => {
                let header = Ipv6Header {
                    traffic_class: self.tos,
                    flow_label: Ipv6FlowLabel::try_new(0x98765).expect("20 bits"),
                    payload_length: 0,
                    next_header: IpNumber::UDP,
                    hop_limit: self.ttl,
                    source: source.octets(),
                    destination: destination.octets(),
                };
                IpHeaders::Ipv6(header, Default::default())
            }
            _ => panic!("addresses of one family"),
        }
    }
}
