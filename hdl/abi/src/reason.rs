//! Every reason for which a frame, a field or an event is not what it could be:
//! one name, one counter, one sentence.

/// A counted reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The name in registers, metrics and JSON.
    pub name: &'static str,
    /// One sentence for people.
    pub text: &'static str,
}

const fn reason(name: &'static str, text: &'static str) -> Reason {
    Reason { name, text }
}

/// Frames a tap refuses; the order is the order of the tap's counters.
#[rustfmt::skip]
pub const TAP: [Reason; 4] = [
    reason("oversize", "The frame's last beat came too late after its first: longer than 10,240 bytes, or too slow."),
    reason("bad_keep", "tkeep had a hole, or was partial on a beat that was not the last."),
    reason("bad_frame", "The MAC marked the frame as bad (tuser bit 0 on the last beat)."),
    reason("runt", "Shorter than an Ethernet header (14 bytes)."),
];

/// Why a port drops a frame that comes in, whole; the order is that in which they are looked at.
#[rustfmt::skip]
pub const MAC: [Reason; 7] = [
    reason("slow", "The link runs at 10 or 100 Mbit/s."),
    reason("no_sfd", "Data came from the PHY, and no start frame delimiter among it."),
    reason("rx_error", "The PHY said that it received an error (RX_ER)."),
    reason("too_long", "Longer than the port's store takes."),
    reason("too_short", "Under 64 bytes with the check sequence."),
    reason("bad_fcs", "The frame check sequence is wrong."),
    reason("no_room", "The port's store is full."),
];

/// Why parsing stopped early; the order is the code the parser gives (from 1).
#[rustfmt::skip]
pub const PARSE: [Reason; 8] = [
    reason("vlan_depth", "More than two VLAN tags."),
    reason("mpls_depth", "No bottom of stack within four MPLS labels."),
    reason("truncated", "A header goes on beyond the end of the frame or of its IP packet."),
    reason("version", "The IP version is not what the Ethernet type says."),
    reason("header_length", "The IPv4 header length is under five words."),
    reason("ip_length", "The IP length is shorter than its header or longer than the frame."),
    reason("ext_depth", "More than five IPv6 extension headers."),
    reason("window", "A header lies beyond the first 128 bytes of the frame."),
];

/// Network kinds the parser counts, in the order of their codes (from 0).
pub const L3: [&str; 5] = ["other", "llc", "arp", "ipv4", "ipv6"];

/// Transport kinds the parser counts, in the order of their codes (from 1; 0 is none).
pub const L4: [&str; 6] = ["tcp", "udp", "sctp", "icmp", "fragment", "l4_other"];

/// Why a channel's measurement of an epoch is suspect; the order is that of the
/// suspect record's fields.
#[rustfmt::skip]
pub const SUSPECT: [Reason; 5] = [
    reason("exhausted", "A packet arrived while all list entries were taken."),
    reason("unmatched", "A packet left that was not in the list."),
    reason("skipped", "Packets of the list were overtaken by a later one: they vanished between the taps."),
    reason("expired", "A packet stayed in the list for longer than the limit."),
    reason("late_drop", "A drop was reported for no packet that could still be taken out."),
];

/// Why a request that is for the reflector is not answered; the order is that in which they
/// are looked at.
#[rustfmt::skip]
pub const REFLECT: [Reason; 10] = [
    reason("fragment", "The request is a fragment of an IPv4 packet."),
    reason("length", "The IP length and the UDP length do not go together."),
    reason("short", "The UDP payload is under 14 bytes."),
    reason("no_checksum", "IPv6, and the UDP checksum is zero."),
    reason("loop", "The source is a reflector's port, or an address that nobody can have."),
    reason("not_allowed", "The source is not on the list, and only those on it are answered."),
    reason("left", "It has TLVs, and the host answers those itself."),
    reason("rate_limited", "More requests than the host's rate."),
    reason("no_room", "Too many replies wait for the transmit port."),
    reason("no_session", "Another session has its place in the table, or the table is being cleared."),
];

/// Why a reply to a probe is not taken; the order is that in which they are looked at.
#[rustfmt::skip]
pub const RECEIVE: [Reason; 7] = [
    reason("fragment", "The reply is a fragment of an IPv4 packet."),
    reason("length", "The IP length and the UDP length do not go together."),
    reason("short", "The UDP payload is under 44 bytes."),
    reason("no_checksum", "IPv6, and the UDP checksum is zero."),
    reason("stranger", "Source address or port are not the session's reflector's."),
    reason("cut", "The tap refused the frame, or it ended before its UDP packet."),
    reason("overrun", "Too many replies wait to be compared."),
];
