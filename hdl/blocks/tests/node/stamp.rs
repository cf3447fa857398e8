//! STAMP's packets (RFC 8762, unauthenticated) in their frames, by hand and by etherparse.

use etherparse::{IpHeaders, Ipv4Header, Ipv6FlowLabel, Ipv6Header, PacketBuilder, VlanId, ip_number};

pub const MAC: [u8; 6] = [0x02, 0x57, 0x4d, 0, 0, 1];
pub const IPV4: [u8; 4] = [192, 0, 2, 17];
pub const IPV6: [u8; 16] = [0x20, 1, 0xd, 0xb8, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6];
pub const SENDER: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];
const SENDER_IPV4: [u8; 4] = [198, 51, 100, 3];
const SENDER_IPV6: [u8; 16] = [0x20, 1, 0xd, 0xb8, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12];
pub const PORT: u16 = 862;
/// Synchronised, PTP's timestamps, 1 · 2^0 · 2^-32 s.
pub const ERROR_ESTIMATE: u16 = 0xc001;

/// A request.
#[derive(Clone, Debug)]
pub struct Request {
    pub v6: bool,
    pub tags: usize,
    pub hops: u8,
    pub source_port: u16,
    pub payload: Vec<u8>,
}

/// Who sends or receives.
#[derive(Clone, Copy)]
pub struct End {
    pub mac: [u8; 6],
    pub ipv4: [u8; 4],
    pub ipv6: [u8; 16],
    pub port: u16,
}

/// The card's UDP port.
pub fn card(port: u16) -> End {
    End {
        mac: MAC,
        ipv4: IPV4,
        ipv6: IPV6,
        port,
    }
}

/// That of the one it talks with.
pub fn other(port: u16) -> End {
    End {
        mac: SENDER,
        ipv4: SENDER_IPV4,
        ipv6: SENDER_IPV6,
        port,
    }
}

/// A frame of UDP, not shorter than Ethernet's shortest.
pub fn frame((v6, tags, hops): (bool, usize, u8), from: End, to: End, payload: &[u8]) -> Vec<u8> {
    let ip = if v6 {
        let header = Ipv6Header {
            traffic_class: 0,
            flow_label: Ipv6FlowLabel::try_new(0x1_2345).expect("20 bits"),
            payload_length: 0,
            next_header: ip_number::UDP,
            hop_limit: hops,
            source: from.ipv6,
            destination: to.ipv6,
        };
        IpHeaders::Ipv6(header, Default::default())
    } else {
        let mut header = Ipv4Header::new(0, hops, ip_number::UDP, from.ipv4, to.ipv4).expect("short");
        header.identification = 0xbeef;
        IpHeaders::Ipv4(header, Default::default())
    };
    let link = PacketBuilder::ethernet2(from.mac, to.mac);
    let tag = |id| VlanId::try_new(id).expect("12 bits");
    let builder = match tags {
        0 => link.ip(ip),
        1 => link.single_vlan(tag(7)).ip(ip),
        _ => link.double_vlan(tag(5), tag(6)).ip(ip),
    };
    let mut frame = Vec::new();
    builder.udp(from.port, to.port).write(&mut frame, payload).expect("in memory");
    frame.resize(frame.len().max(60), 0);
    frame
}

/// The payload of a reply (RFC 8762, section 4.3.1) with these times, to one that came with so many hops left.
pub fn answered(payload: &[u8], hops: u8, t2: [u8; 8], t3: [u8; 8]) -> Vec<u8> {
    let mut asked = payload.to_vec();
    asked.resize(asked.len().max(44), 0);
    let mut answer = asked.clone();
    answer[4..12].copy_from_slice(&t3);
    answer[12..14].copy_from_slice(&ERROR_ESTIMATE.to_be_bytes());
    answer[16..24].copy_from_slice(&t2);
    // The sender's number, time and error estimate, then zeros about its TTL.
    answer[24..38].copy_from_slice(&asked[..14]);
    answer[38..44].copy_from_slice(&[0, 0, hops, 0, 0, 0]);
    answer[..payload.len()].to_vec()
}

impl Request {
    /// Whose payload is a number and `length` bytes in all.
    pub fn numbered(number: u32, length: usize) -> Request {
        let rest = (4..length).map(|i| (i * 7 + number as usize) as u8);
        Request {
            v6: false,
            tags: 0,
            hops: 64,
            source_port: 50_000,
            payload: number.to_be_bytes().into_iter().chain(rest).collect(),
        }
    }

    pub fn frame(&self) -> Vec<u8> {
        let headers = (self.v6, self.tags, self.hops);
        frame(headers, other(self.source_port), card(PORT), &self.payload)
    }

    /// The reply with these times.
    pub fn reply(&self, t2: [u8; 8], t3: [u8; 8]) -> Vec<u8> {
        let payload = answered(&self.payload, self.hops, t2, t3);
        frame((self.v6, self.tags, 255), card(PORT), other(self.source_port), &payload)
    }

    /// Bytes from the frame's begin to the payload.
    pub fn header(&self) -> usize {
        14 + 4 * self.tags + if self.v6 { 40 } else { 20 } + 8
    }
}

/// ns of a PTP timestamp.
pub fn ns(stamp: [u8; 8]) -> u64 {
    let half = |at: usize| u64::from(u32::from_be_bytes(stamp[at..at + 4].try_into().expect("four")));
    assert!(half(4) < 1_000_000_000);
    half(0) * 1_000_000_000 + half(4)
}

/// The same, the other way.
pub fn stamp(ns: u64) -> [u8; 8] {
    let halves = ((ns / 1_000_000_000) << 32) | (ns % 1_000_000_000);
    halves.to_be_bytes()
}

/// What a card is told that reflects: (block, register, value).
pub fn settings(increment: u32) -> Vec<(&'static str, &'static str, u32)> {
    let word = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | u32::from(*byte));
    let reflect = [
        ("mac_high", word(&MAC[..2])),
        ("mac_low", word(&MAC[2..])),
        ("ipv4", word(&IPV4)),
        ("ipv6_0", word(&IPV6[..4])),
        ("ipv6_1", word(&IPV6[4..8])),
        ("ipv6_2", word(&IPV6[8..12])),
        ("ipv6_3", word(&IPV6[12..])),
        ("port", PORT.into()),
        ("error_estimate", ERROR_ESTIMATE.into()),
        ("clock_stepped", 1),
        ("enable", 1),
    ];
    let reflect = reflect.map(|(name, value)| ("reflect", name, value));
    [("clock", "increment", increment)].into_iter().chain(reflect).collect()
}
