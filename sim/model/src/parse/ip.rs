//! IPv4 (RFC 791) and IPv6 with its extension headers (RFC 8200).

use super::transport::{self, Payload};
use super::{Kind, L4, Packet, Reason, rest};
use etherparse::err::{ipv4, ipv6};
use etherparse::{IpNumber, Ipv4HeaderSlice, Ipv6FragmentHeaderSlice, Ipv6HeaderSlice};

const IPV6_HEADER: usize = 40;
const EXTENSIONS: usize = 5;

/// Reads the IPv4 packet at `l3`.
pub(super) fn v4(frame: &[u8], l3: usize, packet: &mut Packet) -> Result<(), Reason> {
    let data = rest(frame, l3);
    let header = Ipv4HeaderSlice::from_slice(data).map_err(v4_reason)?;
    packet.kind = Kind::Ipv4;
    packet.dscp = Some(header.dcp().value());
    let fields = &mut packet.invariant;
    fields.version = 4;
    fields.protocol = header.protocol().0;
    fields.source[..4].copy_from_slice(&header.source());
    fields.destination[..4].copy_from_slice(&header.destination());
    fields.identification = header.identification().into();
    fields.fragment = u16::from_be_bytes([header.slice()[6], header.slice()[7]]);

    let header_length = header.slice().len();
    let total = usize::from(header.total_len());
    if !(header_length..=data.len()).contains(&total) {
        return Err(Reason::IpLength);
    }
    if header.fragments_offset().value() != 0 {
        packet.l4 = Some(L4::Fragment);
        return Ok(());
    }
    let l4 = match header.protocol() {
        IpNumber::ICMP => L4::Icmp,
        protocol => transport::kind(protocol),
    };
    let payload = Payload {
        frame,
        start: l3 + header_length,
        end: l3 + total,
    };
    let identified = !header.dont_fragment() || header.identification() != 0;
    transport::parse(l4, payload, identified, packet)
}

fn v4_reason(error: ipv4::HeaderSliceError) -> Reason {
    match error {
        ipv4::HeaderSliceError::Len(_) => Reason::Truncated,
        ipv4::HeaderSliceError::Content(ipv4::HeaderError::UnexpectedVersion { .. }) => Reason::Version,
        ipv4::HeaderSliceError::Content(ipv4::HeaderError::HeaderLengthSmallerThanHeader { .. }) => Reason::HeaderLength,
    }
}

/// Reads the IPv6 packet at `l3`.
pub(super) fn v6(frame: &[u8], l3: usize, packet: &mut Packet) -> Result<(), Reason> {
    let data = rest(frame, l3);
    let header = Ipv6HeaderSlice::from_slice(data).map_err(|error| match error {
        ipv6::HeaderSliceError::Len(_) => Reason::Truncated,
        ipv6::HeaderSliceError::Content(ipv6::HeaderError::UnexpectedVersion { .. }) => Reason::Version,
    })?;
    packet.kind = Kind::Ipv6;
    packet.dscp = Some(header.dscp().value());
    let fields = &mut packet.invariant;
    fields.version = 6;
    fields.protocol = header.next_header().0;
    fields.source = header.source();
    fields.destination = header.destination();

    let total = IPV6_HEADER + usize::from(header.payload_length());
    if total > data.len() {
        return Err(Reason::IpLength);
    }
    let mut payload = Payload {
        frame,
        start: l3 + IPV6_HEADER,
        end: l3 + total,
    };
    let mut identified = false;
    let mut seen = 0;
    while is_extension(packet.invariant.protocol) {
        if seen == EXTENSIONS {
            return Err(Reason::ExtDepth);
        }
        seen += 1;
        let extension = payload.header(8)?;
        let fragment = IpNumber(packet.invariant.protocol) == IpNumber::IPV6_FRAGMENTATION_HEADER;
        packet.invariant.protocol = extension[0];
        if !fragment {
            payload.start += (usize::from(extension[1]) + 1) * 8;
            continue;
        }
        payload.start += 8;
        identified = true;
        let header = Ipv6FragmentHeaderSlice::from_slice(extension).map_err(|_| Reason::Truncated)?;
        packet.invariant.identification = header.identification();
        // Without the reserved bits, which a receiver ignores (RFC 8200 section 4.5).
        packet.invariant.fragment = u16::from_be_bytes([extension[2], extension[3]]) & 0xfff9;
        if header.fragment_offset().value() != 0 {
            packet.l4 = Some(L4::Fragment);
            return Ok(());
        }
    }
    let l4 = match IpNumber(packet.invariant.protocol) {
        IpNumber::IPV6_ICMP => L4::Icmp,
        protocol => transport::kind(protocol),
    };
    transport::parse(l4, payload, identified, packet)
}

fn is_extension(next_header: u8) -> bool {
    matches!(
        IpNumber(next_header),
        IpNumber::IPV6_HEADER_HOP_BY_HOP
            | IpNumber::IPV6_ROUTE_HEADER
            | IpNumber::IPV6_FRAGMENTATION_HEADER
            | IpNumber::IPV6_DESTINATION_OPTIONS
    )
}
