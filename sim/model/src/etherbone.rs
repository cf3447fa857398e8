//! Control over Ethernet: what becomes of a frame (`docs/etherbone.md`). One at a time; that the
//! card is busy is its own matter.

use std::net::Ipv4Addr;

use crate::udp::internet_checksum;
use etherparse::{EtherType, Ethernet2Header, IpNumber, Ipv4Header, Ipv4HeaderSlice, UdpHeader};

/// Who the card is, and who may ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The link address.
    pub mac: [u8; 6],
    /// The IP address.
    pub ipv4: Ipv4Addr,
    /// The UDP port.
    pub port: u16,
    /// The only source that is answered; none: all are.
    pub allowed: Option<Ipv4Addr>,
}

/// The registers.
pub trait Bus {
    /// The word at a byte address.
    fn read(&mut self, address: u16) -> u32;
    /// Writes those bytes of a word whose bit in `strobe` is 1.
    fn write(&mut self, address: u16, data: u32, strobe: u8);
}

/// What becomes of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is none of the card's.
    Passed,
    /// Another source is the only one that may ask.
    NotAllowed,
    /// It is not as Etherbone must be.
    Refused,
    /// It is carried out, and answered if something is to be said.
    Done {
        /// The answer, without FCS.
        answer: Option<Vec<u8>>,
        /// Its writes were those of the record before, and not done again.
        repeated: bool,
        /// Accesses outside of the registers.
        outside: usize,
    },
}

/// The card's side, with what it remembers.
#[derive(Clone, Debug)]
pub struct Control {
    settings: Settings,
    /// Of the last record with writes and reads: source, and base return address.
    last: Option<(Ipv4Addr, u16, u32)>,
}

/// A packet for the card, and where its payload is.
struct Packet<'a> {
    from: Ipv4Addr,
    link: [u8; 6],
    protocol: IpNumber,
    payload: &'a [u8],
}

impl Control {
    /// A card after its reset.
    pub fn new(settings: Settings) -> Control {
        Control { settings, last: None }
    }

    /// What becomes of a frame without FCS.
    pub fn take(&mut self, frame: &[u8], bus: &mut impl Bus) -> Outcome {
        self.look(frame, bus).unwrap_or(Outcome::Passed)
    }

    fn look(&mut self, frame: &[u8], bus: &mut impl Bus) -> Option<Outcome> {
        if !(42..=1514).contains(&frame.len()) {
            return None;
        }
        let (ethernet, rest) = Ethernet2Header::from_slice(frame).ok()?;
        let to_own = ethernet.destination == self.settings.mac;
        match ethernet.ether_type {
            EtherType::ARP if to_own || ethernet.destination == [0xff; 6] => self.arp(rest),
            EtherType::IPV4 if to_own => {
                let packet = self.packet(ethernet.source, rest)?;
                match packet.protocol {
                    IpNumber::ICMP => self.echo(&packet),
                    _ => self.etherbone(&packet, bus),
                }
            }
            _ => None,
        }
    }

    fn arp(&self, arp: &[u8]) -> Option<Outcome> {
        let own = self.settings.ipv4.octets();
        if arp[..8] != [0, 1, 8, 0, 6, 4, 0, 1] || arp[24..28] != own {
            return None;
        }
        let (who, mac) = (&arp[8..18], self.settings.mac);
        let answer = [&[0, 1, 8, 0, 6, 4, 0, 2], &mac[..], &own, who].concat();
        let link = arp[8..14].try_into().expect("six bytes");
        Some(done(Some(self.frame(link, EtherType::ARP, &answer))))
    }

    fn packet<'a>(&self, link: [u8; 6], rest: &'a [u8]) -> Option<Packet<'a>> {
        let header = Ipv4HeaderSlice::from_slice(rest).ok()?.to_header();
        let length = usize::from(header.total_len);
        let own = self.settings.ipv4;
        let (from, to) = (Ipv4Addr::from(header.source), Ipv4Addr::from(header.destination));
        let whole = header.header_len() == 20 && (28..=rest.len()).contains(&length);
        let right = internet_checksum(&rest[..20]) == 0;
        let known = [IpNumber::ICMP, IpNumber::UDP].contains(&header.protocol);
        let fragment = header.more_fragments || header.fragment_offset.value() > 0;
        (whole && right && known && !fragment && to == own && from != own).then(|| Packet {
            from,
            link,
            protocol: header.protocol,
            payload: &rest[20..length],
        })
    }

    fn echo(&self, packet: &Packet<'_>) -> Option<Outcome> {
        if packet.payload[..2] != [8, 0] {
            return None;
        }
        let mut answer = packet.payload.to_vec();
        let checksum = u32::from(u16::from_be_bytes([answer[2], answer[3]])) + 0x0800;
        let checksum = (checksum % 0x1_0000 + checksum / 0x1_0000) as u16;
        answer[0] = 0;
        answer[2..4].copy_from_slice(&checksum.to_be_bytes());
        Some(done(Some(self.ipv4(packet, IpNumber::ICMP, &answer))))
    }

    fn etherbone(&mut self, packet: &Packet<'_>, bus: &mut impl Bus) -> Option<Outcome> {
        let (udp, payload) = UdpHeader::from_slice(packet.payload).ok()?;
        if udp.destination_port != self.settings.port {
            return None;
        }
        if self.settings.allowed.is_some_and(|allowed| allowed != packet.from) {
            return Some(Outcome::NotAllowed);
        }
        if usize::from(udp.length) != packet.payload.len() {
            return Some(Outcome::Refused);
        }
        let carried = self.carry_out(packet.from, udp.source_port, payload, bus);
        Some(carried.map_or(Outcome::Refused, |(answer, repeated, outside)| Outcome::Done {
            answer: answer.map(|answer| {
                let ports = [self.settings.port, udp.source_port].map(u16::to_be_bytes).concat();
                let length = ((8 + answer.len()) as u16).to_be_bytes();
                let datagram = [&ports[..], &length, &[0, 0], &answer].concat();
                self.ipv4(packet, IpNumber::UDP, &datagram)
            }),
            repeated,
            outside,
        }))
    }

    /// A payload's answer, whether its writes are left out, and the accesses to nothing.
    fn carry_out(&mut self, from: Ipv4Addr, port: u16, payload: &[u8], bus: &mut impl Bus) -> Option<(Option<Vec<u8>>, bool, usize)> {
        let [0x4e, 0x6f, version, sizes, ..] = *payload else { return None };
        if payload.len() < 8 || version >> 4 != 1 || version & 2 != 0 {
            return None;
        }
        if version & 1 == 1 {
            let answer = [0x4e, 0x6f, 0x12, 0x44, 0, 0, 0, 0, 0, 0, 0, 0];
            return Some((Some(answer.to_vec()), false, 0));
        }
        let [flags, strobe, writes, reads] = *payload.get(8..12)? else {
            return None;
        };
        if sizes != 0x44 || flags & 0b0110_0111 != 0 {
            return None;
        }
        let word = |n: usize| {
            Some(u32::from_be_bytes(
                payload.get(12 + 4 * n..16 + 4 * n)?.try_into().expect("four bytes"),
            ))
        };
        let [writes, reads] = [writes, reads].map(usize::from);
        let begin = if writes > 0 { writes + 1 } else { 0 };
        let end = begin + if reads > 0 { reads + 1 } else { 0 };
        if end > 0 {
            word(end - 1)?;
        }
        let mut outside = 0;
        let mut inside = |address: u32| {
            let address = u16::try_from(address).ok();
            outside += usize::from(address.is_none());
            address
        };
        let this = (reads > 0).then(|| word(begin)).flatten().map(|back| (from, port, back));
        let repeated = writes > 0 && this.is_some() && this == self.last;
        if writes > 0 {
            self.last = this.or(self.last);
            let base = word(0)?;
            for n in (1..=writes).filter(|_| !repeated) {
                if let Some(address) = inside(base.wrapping_add(4 * (n as u32 - 1))) {
                    bus.write(address, word(n)?, strobe & 15);
                }
            }
        }
        let Some((.., back)) = this else {
            return Some((None, false, outside));
        };
        let mut answer = vec![0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, 15, reads as u8, 0];
        answer.extend(back.to_be_bytes());
        for n in begin + 1..end {
            let value = inside(word(n)?).map_or(0, |address| bus.read(address));
            answer.extend(value.to_be_bytes());
        }
        Some((Some(answer), repeated, outside))
    }

    fn ipv4(&self, to: &Packet<'_>, protocol: IpNumber, payload: &[u8]) -> Vec<u8> {
        let addresses = [self.settings.ipv4, to.from].map(|address| address.octets());
        let header = Ipv4Header::new(payload.len() as u16, 64, protocol, addresses[0], addresses[1]);
        let mut header = header.expect("no longer than a frame");
        header.dont_fragment = true;
        header.header_checksum = header.calc_header_checksum();
        let mut packet = header.to_bytes().to_vec();
        packet.extend(payload);
        self.frame(to.link, EtherType::IPV4, &packet)
    }

    fn frame(&self, destination: [u8; 6], ether_type: EtherType, payload: &[u8]) -> Vec<u8> {
        let source = self.settings.mac;
        let header = Ethernet2Header {
            source,
            destination,
            ether_type,
        };
        [&header.to_bytes()[..], payload].concat()
    }
}

fn done(answer: Option<Vec<u8>>) -> Outcome {
    Outcome::Done {
        answer,
        repeated: false,
        outside: 0,
    }
}
