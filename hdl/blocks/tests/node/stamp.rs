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

/// A frame of UDP, not shorter than Ethernet's shortest.
fn frame(packet: &Request, back: bool, payload: &[u8]) -> Vec<u8> {
    let (from, to) = if back { (MAC, SENDER) } else { (SENDER, MAC) };
    let (mut source_port, mut destination_port) = (packet.source_port, PORT);
    if back {
        std::mem::swap(&mut source_port, &mut destination_port);
    }
    let hops = if back { 255 } else { packet.hops };
    let ip = if packet.v6 {
        let (source, destination) = if back { (IPV6, SENDER_IPV6) } else { (SENDER_IPV6, IPV6) };
        let header = Ipv6Header {
            traffic_class: 0,
            flow_label: Ipv6FlowLabel::try_new(0x1_2345).expect("20 bits"),
            payload_length: 0,
            next_header: ip_number::UDP,
            hop_limit: hops,
            source,
            destination,
        };
        IpHeaders::Ipv6(header, Default::default())
    } else {
        let (source, destination) = if back { (IPV4, SENDER_IPV4) } else { (SENDER_IPV4, IPV4) };
        let mut header = Ipv4Header::new(0, hops, ip_number::UDP, source, destination).expect("short");
        header.identification = 0xbeef;
        IpHeaders::Ipv4(header, Default::default())
    };
    let link = PacketBuilder::ethernet2(from, to);
    let tag = |id| VlanId::try_new(id).expect("12 bits");
    let builder = match packet.tags {
        0 => link.ip(ip),
        1 => link.single_vlan(tag(7)).ip(ip),
        _ => link.double_vlan(tag(5), tag(6)).ip(ip),
    };
    let mut frame = Vec::new();
    builder
        .udp(source_port, destination_port)
        .write(&mut frame, payload)
        .expect("in memory");
    frame.resize(frame.len().max(60), 0);
    frame
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
        frame(self, false, &self.payload)
    }

    /// The reply (RFC 8762, section 4.3.1) with these times.
    pub fn reply(&self, t2: [u8; 8], t3: [u8; 8]) -> Vec<u8> {
        let mut asked = self.payload.clone();
        asked.resize(asked.len().max(44), 0);
        let mut payload = asked.clone();
        payload[4..12].copy_from_slice(&t3);
        payload[12..14].copy_from_slice(&ERROR_ESTIMATE.to_be_bytes());
        payload[16..24].copy_from_slice(&t2);
        // The sender's number, time and error estimate, then zeros about its TTL.
        payload[24..38].copy_from_slice(&asked[..14]);
        payload[38..44].copy_from_slice(&[0, 0, self.hops, 0, 0, 0]);
        frame(self, true, &payload[..self.payload.len()])
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
