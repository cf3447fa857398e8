//! Requests, by hand and by chance.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_model::reflect::Settings;

pub const MAC: [u8; 6] = [0x02, 0x11, 0x22, 0x33, 0x44, 0x55];
pub const SENDER_MAC: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];
pub const IPV4: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 17);
pub const IPV6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 0x1234, 0x5678, 0x9abc, 0xdef0, 0x1122, 0x3344);
pub const PORT: u16 = 862;

/// Settings in which all is answered.
pub fn settings() -> Settings {
    Settings {
        mac: MAC,
        ipv4: IPV4,
        ipv6: IPV6,
        port: PORT,
        dscp: None,
        error_estimate: 0x8001,
        leave_tlvs: false,
        allowed: None,
    }
}

/// A request; every header can be made wrong.
#[derive(Clone, Debug)]
pub struct Request {
    pub to: [u8; 6],
    pub from: [u8; 6],
    /// Tag types and what follows them.
    pub tags: Vec<[u8; 4]>,
    pub source: IpAddr,
    pub destination: IpAddr,
    pub class: u8,
    pub hops: u8,
    pub protocol: u8,
    pub fragment: u16,
    /// Added to the right IP length, UDP length, IP checksum and UDP checksum.
    pub wrong: [u16; 4],
    /// The UDP checksum is zero.
    pub no_checksum: bool,
    pub ports: [u16; 2],
    pub payload: Vec<u8>,
}

impl Request {
    /// A good request without tags.
    pub fn new(v6: bool, payload: &[u8]) -> Request {
        let (source, destination): (IpAddr, IpAddr) = if v6 {
            (Ipv6Addr::new(0x2001, 0xdb8, 7, 6, 5, 4, 3, 2).into(), IPV6.into())
        } else {
            (Ipv4Addr::new(198, 51, 100, 3).into(), IPV4.into())
        };
        Request {
            to: MAC,
            from: SENDER_MAC,
            tags: vec![],
            source,
            destination,
            class: 0xb9,
            hops: 64,
            protocol: 17,
            fragment: 0x4000,
            wrong: [0; 4],
            no_checksum: false,
            ports: [50_000, PORT],
            payload: payload.to_vec(),
        }
    }

    /// With VLAN tags: none, one or two.
    pub fn tagged(mut self, tags: usize) -> Request {
        self.tags = [[0x88, 0xa8, 0x01, 0x23], [0x81, 0x00, 0x60, 0x45]][2 - tags..].to_vec();
        self
    }

    /// The frame.
    pub fn frame(&self) -> Vec<u8> {
        let length = (8 + self.payload.len()) as u16;
        let mut udp = [
            self.ports[0].to_be_bytes(),
            self.ports[1].to_be_bytes(),
            length.wrapping_add(self.wrong[1]).to_be_bytes(),
            [0, 0],
        ]
        .concat();
        udp.extend(&self.payload);
        let addresses = [octets(self.source), octets(self.destination)].concat();
        let pseudo = [&addresses[..], &[0, 17], &length.to_be_bytes(), &udp].concat();
        let sum = match sum(&pseudo) {
            0 => 0xffff,
            sum => sum,
        };
        if !self.no_checksum {
            udp[6..8].copy_from_slice(&sum.wrapping_add(self.wrong[3]).to_be_bytes());
        }
        let mut frame = [self.to, self.from].concat();
        frame.extend(self.tags.concat());
        if self.source.is_ipv4() {
            frame.extend([0x08, 0x00]);
            let mut header = vec![0x45, self.class];
            header.extend((20 + length).wrapping_add(self.wrong[0]).to_be_bytes());
            header.extend([0xbe, 0xef]);
            header.extend(self.fragment.to_be_bytes());
            header.extend([self.hops, self.protocol, 0, 0]);
            header.extend(&addresses);
            let checksum = crate::packet::sum(&header).wrapping_add(self.wrong[2]);
            header[10..12].copy_from_slice(&checksum.to_be_bytes());
            frame.extend(header);
        } else {
            frame.extend([0x86, 0xdd]);
            let word = 0x6001_2345 | u32::from(self.class) << 20;
            frame.extend(word.to_be_bytes());
            frame.extend(length.wrapping_add(self.wrong[0]).to_be_bytes());
            frame.extend([self.protocol, self.hops]);
            frame.extend(&addresses);
        }
        frame.extend(udp);
        frame
    }

    /// A good request: any layout, payloads from 14 bytes on, checksums right, wrong or none.
    pub fn random(rng: &mut ChaCha8Rng) -> Request {
        let v6 = rng.random();
        let length = match rng.random_range(0..10) {
            0..4 => rng.random_range(14..=60),
            4..8 => rng.random_range(14..200),
            8 => rng.random_range(14..1500),
            _ => 44,
        };
        let payload: Vec<u8> = match rng.random_range(0..8) {
            // Sums that are nearly all ones or all zeros.
            0 => vec![[0, 0xff][rng.random_range(0..2)]; length],
            _ => (0..length).map(|_| rng.random()).collect(),
        };
        let mut request = Request::new(v6, &payload);
        for _ in 0..rng.random_range(0..=2) {
            let tag = [0x8100u16, 0x88a8][rng.random_range(0..2)].to_be_bytes();
            request.tags.push([tag[0], tag[1], rng.random(), rng.random()]);
        }
        request.source = if v6 {
            Ipv6Addr::from(0x2000 << 112 | rng.random::<u128>() >> 3).into()
        } else {
            Ipv4Addr::new(rng.random_range(1..=126), rng.random(), rng.random(), rng.random()).into()
        };
        request.from = std::array::from_fn(|i| rng.random::<u8>() & if i == 0 { 0xfe } else { 0xff });
        (request.class, request.hops) = (rng.random(), rng.random());
        request.fragment = [0, 0x4000][rng.random_range(0..2)];
        request.ports[0] = rng.random_range(1000..=u16::MAX);
        match rng.random_range(0..6) {
            0 => request.no_checksum = !v6,
            1 => request.wrong[3] = rng.random(),
            2 => request.wrong[2] = rng.random(),
            _ => (),
        }
        request
    }
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(a) => a.octets().to_vec(),
        IpAddr::V6(a) => a.octets().to_vec(),
    }
}

/// RFC 1071's checksum.
pub fn sum(bytes: &[u8]) -> u16 {
    let mut sum: u32 = bytes
        .chunks(2)
        .map(|b| u32::from(b[0]) << 8 | u32::from(*b.get(1).unwrap_or(&0)))
        .sum();
    while sum >> 16 != 0 {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}
