//! Frames by hand, and what must be read of them.

use crc::{CRC_64_WE, Crc};
use wiremeter_abi::reason;

use crate::port::{Front, Parsed};

/// The addresses of a frame's link layer.
pub const ADDRESSES: [u8; 12] = [0x02, 0, 0, 0, 0, 1, 0x02, 0, 0, 0, 0, 2];

/// A frame of an Ethernet type and what follows it.
pub fn ethernet(ethertype: u16, rest: &[u8]) -> Vec<u8> {
    [&ADDRESSES, &ethertype.to_be_bytes()[..], rest].concat()
}

/// An IPv4 header without options and its payload.
#[derive(Clone)]
pub struct Ipv4 {
    pub words: u8,
    pub dscp: u8,
    pub total_length: u16,
    pub identification: u16,
    pub fragment: u16,
    pub protocol: u8,
}

impl Ipv4 {
    /// A header of 20 bytes for a payload.
    pub fn new(protocol: u8, payload: usize) -> Ipv4 {
        Ipv4 {
            words: 5,
            dscp: 46,
            total_length: 20 + payload as u16,
            identification: 0x1234,
            fragment: 0,
            protocol,
        }
    }

    pub const SOURCE: [u8; 4] = [10, 1, 2, 3];
    pub const DESTINATION: [u8; 4] = [192, 168, 7, 9];

    pub fn bytes(&self) -> Vec<u8> {
        let mut header = vec![0x40 | self.words, self.dscp << 2];
        header.extend(self.total_length.to_be_bytes());
        header.extend(self.identification.to_be_bytes());
        header.extend(self.fragment.to_be_bytes());
        header.extend([64, self.protocol, 0xab, 0xcd]);
        header.extend(Self::SOURCE);
        header.extend(Self::DESTINATION);
        header.resize(usize::from(self.words).max(5) * 4, 1);
        header
    }

    /// The frame that carries a payload in this header.
    pub fn frame(&self, payload: &[u8]) -> Vec<u8> {
        ethernet(0x0800, &[&self.bytes(), payload].concat())
    }

    /// What the key is made of.
    pub fn message(&self, ports: &[u8], extra: &[u8]) -> [u8; 60] {
        let mut m = [0; 60];
        (m[0], m[1]) = (4, self.protocol);
        m[2..6].copy_from_slice(&Self::SOURCE);
        m[18..22].copy_from_slice(&Self::DESTINATION);
        m[36..38].copy_from_slice(&self.identification.to_be_bytes());
        m[38..40].copy_from_slice(&self.fragment.to_be_bytes());
        m[40..40 + ports.len()].copy_from_slice(ports);
        m[44..44 + extra.len()].copy_from_slice(extra);
        m
    }
}

/// IPv6 addresses, source and destination, whose bytes all differ.
pub fn ipv6_addresses() -> [u8; 32] {
    std::array::from_fn(|i| 0x80 + i as u8)
}

/// An IPv6 packet: traffic class 0xb8, flow label 0x12345.
pub fn ipv6(next_header: u8, payload_length: usize, payload: &[u8]) -> Vec<u8> {
    let length = (payload_length as u16).to_be_bytes();
    [
        &[0x6b, 0x81, 0x23, 0x45, length[0], length[1], next_header, 64],
        &ipv6_addresses()[..],
        payload,
    ]
    .concat()
}

/// What the key of an IPv6 packet is made of.
pub fn ipv6_message(protocol: u8, fragment_header: &[u8], ports: &[u8], extra: &[u8]) -> [u8; 60] {
    let mut m = [0; 60];
    (m[0], m[1]) = (6, protocol);
    m[2..34].copy_from_slice(&ipv6_addresses());
    if let [_, _, high, low, identification @ ..] = fragment_header {
        m[34..38].copy_from_slice(identification);
        (m[38], m[39]) = (*high, *low & 0xf9);
    }
    m[40..40 + ports.len()].copy_from_slice(ports);
    m[44..44 + extra.len()].copy_from_slice(extra);
    m
}

/// What the key is made of for kinds that are not IP: 40 bytes from the network header on.
pub fn opaque(ethertype: u16, rest: &[u8]) -> [u8; 60] {
    let mut bytes = rest.to_vec();
    bytes.resize(40, 0);
    let mut m = [0; 60];
    m[2..34].copy_from_slice(&bytes[8..40]);
    m[34..38].copy_from_slice(&bytes[..4]);
    m[38..40].copy_from_slice(&ethertype.to_be_bytes());
    m[40..44].copy_from_slice(&bytes[4..8]);
    m
}

/// CRC-64/WE.
pub fn crc(message: &[u8]) -> u64 {
    Crc::<u64>::new(&CRC_64_WE).checksum(message)
}

/// What must be read of a frame; "" is none.
#[derive(Clone, Debug)]
pub struct Expected {
    pub kind: &'static str,
    pub l4: &'static str,
    pub reason: &'static str,
    pub vlan: Option<u64>,
    pub mpls: Option<u64>,
    pub dscp: Option<u64>,
    pub message: [u8; 60],
}

impl Expected {
    /// A frame without labels.
    pub fn new(kind: &'static str, l4: &'static str, message: [u8; 60]) -> Expected {
        // The DSCP of all IP headers above.
        let dscp = kind.starts_with("ip").then_some(46);
        Expected {
            kind,
            l4,
            reason: "",
            vlan: None,
            mpls: None,
            dscp,
            message,
        }
    }

    pub fn because(self, reason: &'static str) -> Expected {
        Expected { reason, ..self }
    }

    pub fn vlan(self, id: u64) -> Expected {
        Expected { vlan: Some(id), ..self }
    }

    pub fn mpls(self, label: u64) -> Expected {
        Expected { mpls: Some(label), ..self }
    }
}

fn name(names: &[&'static str], code: u64) -> &'static str {
    match code {
        0 => "",
        code => names[code as usize - 1],
    }
}

/// Sends the frames back to back, at both widths, and compares what is read of each.
pub fn check(cases: &[(&str, Vec<u8>, Expected)]) {
    let reasons = reason::PARSE.map(|reason| reason.name);
    for mut front in Front::both() {
        for (_, frame, _) in cases {
            front.frame(frame);
        }
        front.drain();
        assert_eq!(front.parsed.len(), cases.len());
        for (parsed, (case, frame, expected)) in front.parsed.iter().zip(cases) {
            let (l4, reason, key) = parsed.of_length(frame.len());
            let Parsed {
                kind, vlan, mpls, dscp, ..
            } = *parsed;
            let kind = reason::L3[kind as usize];
            let (l4, reason) = (name(&reason::L4, l4), name(&reasons, reason));
            assert_eq!((kind, l4, reason), (expected.kind, expected.l4, expected.reason), "{case}");
            assert_eq!((vlan, mpls, dscp), (expected.vlan, expected.mpls, expected.dscp), "{case}");
            assert_eq!(key, crc(&expected.message), "{case}");
        }
    }
}
