//! From a frame to its kinds, its labels and its invariant fields (section 2).

mod ip;
mod link;
mod transport;

use crate::key::Invariant;

/// Bytes of a frame that are looked at.
pub const WINDOW: usize = 128;

/// What the network header is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// None of the others.
    #[default]
    Other,
    /// An IEEE 802.3 length in place of a type.
    Llc,
    /// ARP.
    Arp,
    /// IPv4 with a whole header.
    Ipv4,
    /// IPv6 with a whole fixed header.
    Ipv6,
}

/// What the IP payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum L4 {
    /// TCP with both ports read.
    Tcp,
    /// UDP with both ports read.
    Udp,
    /// SCTP with both ports read.
    Sctp,
    /// ICMP in IPv4, ICMPv6 in IPv6.
    Icmp,
    /// A fragment other than the first.
    Fragment,
    /// Any other protocol.
    Other,
}

/// Why parsing stopped early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A third VLAN tag.
    VlanDepth,
    /// No bottom of stack in four MPLS labels.
    MplsDepth,
    /// A header goes on beyond the end of the frame, or of the IP packet.
    Truncated,
    /// The IP version is not that of the type.
    Version,
    /// IPv4 header length under five words.
    HeaderLength,
    /// IP length shorter than the header or longer than the frame.
    IpLength,
    /// A sixth IPv6 extension header.
    ExtDepth,
    /// A header beyond the first 128 bytes of the frame.
    Window,
}

/// What was read of a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Packet {
    /// The network header.
    pub kind: Kind,
    /// The IP payload.
    pub l4: Option<L4>,
    /// Why parsing stopped early, if it did.
    pub reason: Option<Reason>,
    /// VLAN id (12 bits) of the outer tag.
    pub vlan: Option<u16>,
    /// Top MPLS label, 20 bits.
    pub mpls: Option<u32>,
    /// DSCP, 6 bits.
    pub dscp: Option<u8>,
    /// What goes into the key.
    pub invariant: Invariant,
}

/// How far the link layer was read.
struct Position {
    /// The last type read.
    ethertype: u16,
    /// Offset of the network header, or of what could not be read.
    l3: usize,
}

/// Parses a frame without FCS. Any bytes will do; a frame under 14 bytes, which no tap makes an
/// event of, is read as if zeros followed it.
pub fn parse(frame: &[u8]) -> Packet {
    let mut packet = Packet::default();
    let mut position = Position {
        ethertype: u16::from_be_bytes(bytes(frame, 12, frame.len())),
        l3: 14,
    };
    packet.reason = link::parse(frame, &mut position, &mut packet).err();
    if !matches!(packet.kind, Kind::Ipv4 | Kind::Ipv6) {
        let payload = bytes(frame, position.l3, frame.len());
        packet.invariant = Invariant::opaque(position.ethertype, &payload);
    }
    packet
}

/// `N` bytes from `offset` on; those at or beyond `end`, the frame's end or the window are zero.
fn bytes<const N: usize>(frame: &[u8], offset: usize, end: usize) -> [u8; N] {
    let seen = &frame[..frame.len().min(end).min(WINDOW)];
    std::array::from_fn(|i| seen.get(offset + i).copied().unwrap_or(0))
}

/// The frame from `offset` on.
fn rest(frame: &[u8], offset: usize) -> &[u8] {
    frame.get(offset..).unwrap_or_default()
}
