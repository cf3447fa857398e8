//! Ports, and the bytes that tell packets of one flow apart.

use super::{L4, Packet, Reason, WINDOW, bytes};
use etherparse::IpNumber;

/// A part of a frame within its IP packet.
pub(super) struct Payload<'a> {
    /// The whole frame.
    pub frame: &'a [u8],
    /// Offset of the header that comes next.
    pub start: usize,
    /// Offset of the end of the IP packet, within the frame.
    pub end: usize,
}

impl<'a> Payload<'a> {
    /// The next `length` bytes of the packet, if they may be looked at and exist.
    pub(super) fn header(&self, length: usize) -> Result<&'a [u8], Reason> {
        let range = self.start..self.start + length;
        if range.end > WINDOW {
            return Err(Reason::Window);
        }
        if range.end > self.end {
            return Err(Reason::Truncated);
        }
        self.frame.get(range).ok_or(Reason::Truncated)
    }
}

/// The kind of a protocol, but for ICMP, whose number depends on the IP version.
pub(super) fn kind(protocol: IpNumber) -> L4 {
    match protocol {
        IpNumber::TCP => L4::Tcp,
        IpNumber::UDP => L4::Udp,
        IpNumber::SCTP => L4::Sctp,
        _ => L4::Other,
    }
}

/// Reads the transport header; `identified` says that the IP header tells packets apart.
pub(super) fn parse(l4: L4, payload: Payload, identified: bool, packet: &mut Packet) -> Result<(), Reason> {
    if matches!(l4, L4::Tcp | L4::Udp | L4::Sctp) {
        let ports = payload.header(4)?;
        packet.invariant.ports = [u16::from_be_bytes([ports[0], ports[1]]), u16::from_be_bytes([ports[2], ports[3]])];
    }
    packet.l4 = Some(l4);
    if !identified {
        packet.invariant.extra = extra(l4, &payload);
    }
    Ok(())
}

fn extra(l4: L4, payload: &Payload) -> [u8; 16] {
    let all: [u8; 24] = bytes(payload.frame, payload.start, payload.end);
    let (first, second): (&[u8], &[u8]) = match l4 {
        // Sequence and acknowledgement number.
        L4::Tcp => (&all[4..12], &[]),
        // The first of the data.
        L4::Udp => (&all[8..24], &[]),
        // Verification tag; without the checksum, the first chunk's header and (if it is DATA) TSN.
        L4::Sctp => (&all[4..8], &all[12..20]),
        L4::Icmp => (&all[4..20], &[]),
        L4::Other => (&all[0..16], &[]),
        L4::Fragment => (&[], &[]),
    };
    let mut extra = [0; 16];
    let chosen = first.iter().chain(second);
    extra.iter_mut().zip(chosen).for_each(|(to, from)| *to = *from);
    extra
}
