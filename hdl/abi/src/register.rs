//! The register map of BAR0: 32-bit little-endian words over AXI4-Lite.
//!
//! A register that is in no table reads as zero and ignores writes (a hole);
//! so do the bits above a register's width.

use crate::same;

/// What the host may do with a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Identity: a constant of the build.
    Constant,
    /// Read-only: the hardware drives it.
    ReadOnly,
    /// Read-only: counts events since reset, modulo 2^32.
    Counter,
    /// Read and write.
    ReadWrite,
    /// Writing gives the hardware a pulse with the value; reads as zero.
    Command,
    /// Events set bits; the host clears those it writes as one.
    Write1ToClear,
}

/// One 32-bit register.
#[derive(Clone, Copy, Debug)]
pub struct Register {
    /// Name within its block.
    pub name: &'static str,
    /// Byte offset from the start of its block.
    pub offset: u32,
    /// What the host may do.
    pub access: Access,
    /// Bits in use, from bit 0.
    pub width: u32,
    /// Value after reset (for constants: set by the build).
    pub reset: u32,
    /// What it is, with its unit.
    pub text: &'static str,
}

/// The registers of one block.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// The block's name: its Rust file, its Verilog module, its page.
    pub name: &'static str,
    /// Which of several alike ("ingress", "egress"), or "".
    pub instance: &'static str,
    /// Byte offset of the block in BAR0.
    pub base: u32,
    /// Its registers, by rising offset.
    pub registers: &'static [Register],
}

const fn reg(offset: u32, name: &'static str, access: Access, width: u32, reset: u32, text: &'static str) -> Register {
    Register {
        name,
        offset,
        access,
        width,
        reset,
        text,
    }
}

use Access::{Command, Constant, Counter, ReadOnly, ReadWrite, Write1ToClear};

/// First word of BAR0: "WIRE" as bytes in memory order.
pub const MAGIC: u32 = u32::from_le_bytes(*b"WIRE");
/// Version of registers and records together; the driver refuses any other.
pub const ABI_VERSION: u32 = 2;
/// Bytes of BAR0 that the decoder covers.
pub const BAR0_BYTES: u32 = 0x1000;

/// Identity and capabilities.
#[rustfmt::skip]
pub const ID: [Register; 17] = [
    reg(0x00, "magic", Constant, 32, MAGIC, "the bytes \"WIRE\""),
    reg(0x04, "abi_version", Constant, 32, ABI_VERSION, "version of registers and records"),
    reg(0x08, "abi_hash", Constant, 32, 0, "hash of the tables this card was built from"),
    reg(0x0c, "build", Constant, 32, 0, "build identity: 0 for a simulation, else chosen by the build"),
    reg(0x10, "blocks", Constant, 32, 0, "blocks present: bit 0 epoch tracker, bit 1 reflector, bit 2 prober, bit 3 control over Ethernet; bit 4: it has two ports"),
    reg(0x14, "width", Constant, 32, 0, "bits of tdata of a tap"),
    reg(0x18, "channels", Constant, 32, 0, "channels of the epoch tracker"),
    reg(0x1c, "entries", Constant, 32, 0, "list entries that all channels share (N)"),
    reg(0x20, "horizon", Constant, 32, 0, "clocks the card holds events before they count (D)"),
    reg(0x24, "frame_clocks", Constant, 32, 0, "longest frame in clocks (F)"),
    reg(0x28, "drop_window", Constant, 32, 0, "clocks from a frame's first beat in which its drop is taken (W)"),
    reg(0x2c, "reuse_clocks", Constant, 32, 0, "clocks from a departure until its entry is free again (R)"),
    reg(0x30, "scratch", ReadWrite, 32, 0, "the host's, for tests of the path"),
    reg(0x34, "reflect_clocks", Constant, 32, 0, "clocks from a request to its reply on an idle port (R)"),
    reg(0x38, "sessions", Constant, 32, 0, "sessions of the prober"),
    reg(0x3c, "reflect_sessions", Constant, 32, 0, "sessions whose replies the reflector can count; 0: it is stateless"),
    reg(0x40, "clock_hz", Constant, 32, 0, "frequency of the card's clock in Hz; what it is in truth, the board's oscillator says"),
];

/// The PTP clock.
#[rustfmt::skip]
pub const CLOCK: [Register; 13] = [
    reg(0x00, "source", ReadWrite, 1, 0, "0: own clock; 1: time of day from outside (the shell's PTP clock)"),
    reg(0x04, "increment", ReadWrite, 32, 0, "nanoseconds a clock period, 8.24 fixed point; timestamps of packets look ahead by it with either source"),
    reg(0x08, "value_seconds_high", ReadWrite, 16, 0, "seconds[47:32] for the set command"),
    reg(0x0c, "value_seconds", ReadWrite, 32, 0, "seconds[31:0] for the set command"),
    reg(0x10, "value_ns", ReadWrite, 30, 0, "nanoseconds (under 10^9) for the set command"),
    reg(0x14, "set", Command, 1, 0, "write 1: own clock takes the value; counts as a step"),
    reg(0x18, "adjust", Command, 32, 0, "write signed nanoseconds (two's complement, under 10^9 in size): added once to the own clock; counts as a step"),
    reg(0x1c, "steps", ReadOnly, 32, 0, "steps since reset, modulo 2^32"),
    reg(0x20, "latch", Command, 1, 0, "write 1: the time of day now goes to the now_ registers"),
    reg(0x24, "now_seconds_high", ReadOnly, 16, 0, "latched seconds[47:32]"),
    reg(0x28, "now_seconds", ReadOnly, 32, 0, "latched seconds[31:0]"),
    reg(0x2c, "now_ns", ReadOnly, 30, 0, "latched nanoseconds"),
    reg(0x30, "now_fraction", ReadOnly, 16, 0, "latched fraction, 2^-16 ns"),
];

/// A tap's counters; frames = events + the four reasons of [`crate::reason::TAP`], in its order.
#[rustfmt::skip]
pub const TAP: [Register; 6] = [
    reg(0x00, "frames", Counter, 32, 0, "frames seen"),
    reg(0x04, "events", Counter, 32, 0, "frames that became events"),
    reg(0x08, "oversize", Counter, 32, 0, "refused: too long"),
    reg(0x0c, "bad_keep", Counter, 32, 0, "refused: hole in tkeep"),
    reg(0x10, "bad_frame", Counter, 32, 0, "refused: marked bad"),
    reg(0x14, "runt", Counter, 32, 0, "refused: under 14 bytes"),
];

/// A parser's counters, over events; kinds of [`crate::reason::L3`] and [`crate::reason::L4`], then reasons of [`crate::reason::PARSE`].
#[rustfmt::skip]
pub const PARSE: [Register; 21] = [
    reg(0x00, "other", Counter, 32, 0, "kind other"),
    reg(0x04, "llc", Counter, 32, 0, "802.3 length frames"),
    reg(0x08, "arp", Counter, 32, 0, "ARP"),
    reg(0x0c, "ipv4", Counter, 32, 0, "IPv4"),
    reg(0x10, "ipv6", Counter, 32, 0, "IPv6"),
    reg(0x14, "tcp", Counter, 32, 0, "TCP"),
    reg(0x18, "udp", Counter, 32, 0, "UDP"),
    reg(0x1c, "sctp", Counter, 32, 0, "SCTP"),
    reg(0x20, "icmp", Counter, 32, 0, "ICMP and ICMPv6"),
    reg(0x24, "fragment", Counter, 32, 0, "fragments other than the first"),
    reg(0x28, "l4_other", Counter, 32, 0, "other protocols"),
    reg(0x2c, "vlan", Counter, 32, 0, "frames with a whole VLAN tag"),
    reg(0x30, "mpls", Counter, 32, 0, "frames with a whole MPLS label"),
    reg(0x34, "vlan_depth", Counter, 32, 0, "more than two VLAN tags"),
    reg(0x38, "mpls_depth", Counter, 32, 0, "no bottom of stack within four labels"),
    reg(0x3c, "truncated", Counter, 32, 0, "header beyond the frame or packet"),
    reg(0x40, "version", Counter, 32, 0, "IP version does not fit the type"),
    reg(0x44, "header_length", Counter, 32, 0, "IPv4 header length under five"),
    reg(0x48, "ip_length", Counter, 32, 0, "IP length shorter than header or longer than frame"),
    reg(0x4c, "ext_depth", Counter, 32, 0, "more than five extension headers"),
    reg(0x50, "window", Counter, 32, 0, "header beyond the first 128 bytes"),
];

/// The classifier.
#[rustfmt::skip]
pub const CLASSIFY: [Register; 5] = [
    reg(0x00, "mode", ReadWrite, 2, 0, "label: 0 vlan, 1 mpls, 2 dscp, 3 port"),
    reg(0x04, "entry_label", ReadWrite, 20, 0, "label of the table entry to write; bits [11:0] are the slot"),
    reg(0x08, "entry", Command, 17, 0, "write: bits [15:0] channel, bit 16 valid, to entry_label's slot"),
    reg(0x0c, "unknown_ingress", Counter, 32, 0, "ingress events whose label was absent or not in the table"),
    reg(0x10, "unknown_egress", Counter, 32, 0, "egress events whose label was absent or not in the table"),
];

/// The queue tracker and its epochs.
#[rustfmt::skip]
pub const EPOCH: [Register; 17] = [
    reg(0x00, "enable", ReadWrite, 1, 0, "1: epochs run; lists are kept in any case. Start, tau and number are taken at the change from 0 to 1"),
    reg(0x04, "tau_ns", ReadWrite, 32, 0, "length of an epoch in ns, 1,000 to 1,000,000,000"),
    reg(0x08, "start_ns_low", ReadWrite, 32, 0, "first epoch's start, PTP ns [31:0]; a multiple of tau"),
    reg(0x0c, "start_ns_high", ReadWrite, 32, 0, "first epoch's start, PTP ns [63:32]"),
    reg(0x10, "start_number", ReadWrite, 32, 0, "first epoch's number: start / tau modulo 2^32"),
    reg(0x14, "channels_used", ReadWrite, 16, 0, "channels the walker visits: 0 to this - 1; host keeps tau above the walk"),
    reg(0x18, "limit_ns", ReadWrite, 32, 0, "age at which a head expires, in ns, under 2^31; 0: never"),
    reg(0x1c, "status", ReadOnly, 2, 0, "bit 0: ready after reset; bit 1: epochs are running"),
    reg(0x20, "number", ReadOnly, 32, 0, "number of the epoch now counted"),
    reg(0x24, "walked", ReadOnly, 32, 0, "epochs handed over to the record block, modulo 2^32"),
    reg(0x28, "merged", ReadOnly, 32, 0, "boundaries passed over because the walker was not done"),
    reg(0x2c, "occupied", ReadOnly, 16, 0, "list entries in use now"),
    reg(0x30, "arrivals", ReadOnly, 32, 0, "ingress events that reached the lists, dropped ones included"),
    reg(0x34, "departures", ReadOnly, 32, 0, "egress events that reached the lists"),
    reg(0x38, "drops", ReadOnly, 32, 0, "drop events that the port took"),
    reg(0x3c, "refused_drops", ReadOnly, 32, 0, "drop events whose channel is out of range"),
    reg(0x40, "walking", ReadOnly, 1, 0, "1 while the walker visits the finished bank"),
];

/// The record writer.
#[rustfmt::skip]
pub const DMA: [Register; 18] = [
    reg(0x00, "enable", ReadWrite, 1, 0, "1: records are written. Going from 0 to 1 starts an empty ring"),
    reg(0x04, "base_low", ReadWrite, 32, 0, "address of the ring [31:0], a multiple of 64"),
    reg(0x08, "base_high", ReadWrite, 32, 0, "address of the ring [63:32]"),
    reg(0x0c, "size_log2", ReadWrite, 5, 0, "records in the ring: 2 to this power, 1 to 24"),
    reg(0x10, "read", ReadWrite, 32, 0, "records the host has taken, modulo 2^32"),
    reg(0x14, "written", ReadOnly, 32, 0, "records whose write was acknowledged, modulo 2^32"),
    reg(0x18, "lost_epoch", ReadOnly, 32, 0, "epoch records lost: ring full, or not enabled"),
    reg(0x1c, "lost_suspect", ReadOnly, 32, 0, "suspect records lost"),
    reg(0x20, "lost_epoch_end", ReadOnly, 32, 0, "epoch_end records lost"),
    reg(0x24, "errors", ReadOnly, 32, 0, "writes answered with an error response"),
    reg(0x28, "irq_status", Write1ToClear, 1, 0, "bit 0: records were written since it was cleared"),
    reg(0x2c, "irq_enable", ReadWrite, 1, 0, "1: irq follows irq_status"),
    reg(0x30, "idle", ReadOnly, 1, 0, "1: no record is under way inside the card"),
    reg(0x34, "offered", ReadOnly, 32, 0, "records made: written + lost + under way, modulo 2^32"),
    reg(0x38, "lost_session", ReadOnly, 32, 0, "session records lost"),
    reg(0x3c, "lost_quantity", ReadOnly, 32, 0, "quantity records lost"),
    reg(0x40, "lost_buckets", ReadOnly, 32, 0, "buckets records lost"),
    reg(0x44, "lost_probe", ReadOnly, 32, 0, "probe records lost"),
];

/// The reflector; what is not answered by reasons of [`crate::reason::REFLECT`], in its order.
#[rustfmt::skip]
pub const REFLECT: [Register; 50] = [
    reg(0x00, "enable", ReadWrite, 1, 0, "1: requests are answered"),
    reg(0x04, "port", ReadWrite, 16, 862, "the reflector's UDP port"),
    reg(0x08, "mac_high", ReadWrite, 16, 0, "the port's link address: its first two bytes as a number"),
    reg(0x0c, "mac_low", ReadWrite, 32, 0, "its last four"),
    reg(0x10, "ipv4", ReadWrite, 32, 0, "the port's IPv4 address as a number"),
    reg(0x14, "ipv6_0", ReadWrite, 32, 0, "the port's IPv6 address: its first four bytes as a number"),
    reg(0x18, "ipv6_1", ReadWrite, 32, 0, "the port's IPv6 address: its second four bytes as a number"),
    reg(0x1c, "ipv6_2", ReadWrite, 32, 0, "the port's IPv6 address: its third four bytes as a number"),
    reg(0x20, "ipv6_3", ReadWrite, 32, 0, "the port's IPv6 address: its last four bytes as a number"),
    reg(0x24, "dscp", ReadWrite, 7, 0, "bit 6: replies have the DSCP in bits [5:0], else the request's"),
    reg(0x28, "error_estimate", ReadWrite, 16, 1, "as in packets: S, Z (1: PTP's timestamps, 0: NTP's), scale, multiplier"),
    reg(0x2c, "utc_offset", ReadWrite, 16, 0, "seconds by which PTP's time is ahead of UTC, for NTP's timestamps"),
    reg(0x30, "clock_stepped", Write1ToClear, 1, 0, "bit 0: the clock was stepped; while it is 1, packets have S = 0"),
    reg(0x34, "rate_clocks", ReadWrite, 32, 0, "clocks for which one more request may be answered; 0: no limit"),
    reg(0x38, "burst", ReadWrite, 8, 0, "requests that may be answered at once after a pause"),
    reg(0x3c, "only_allowed", ReadWrite, 1, 0, "1: only the sources that follow are answered"),
    reg(0x40, "allowed_0_0", ReadWrite, 32, 0, "a source that is answered: its first four bytes; IPv4 as ::ffff:a.b.c.d"),
    reg(0x44, "allowed_0_1", ReadWrite, 32, 0, "a source that is answered: its second four bytes; IPv4 as ::ffff:a.b.c.d"),
    reg(0x48, "allowed_0_2", ReadWrite, 32, 0, "a source that is answered: its third four bytes; IPv4 as ::ffff:a.b.c.d"),
    reg(0x4c, "allowed_0_3", ReadWrite, 32, 0, "a source that is answered: its last four bytes; IPv4 as ::ffff:a.b.c.d"),
    reg(0x50, "allowed_1_0", ReadWrite, 32, 0, "as allowed_0_0"),
    reg(0x54, "allowed_1_1", ReadWrite, 32, 0, "as allowed_0_1"),
    reg(0x58, "allowed_1_2", ReadWrite, 32, 0, "as allowed_0_2"),
    reg(0x5c, "allowed_1_3", ReadWrite, 32, 0, "as allowed_0_3"),
    reg(0x60, "allowed_2_0", ReadWrite, 32, 0, "as allowed_0_0"),
    reg(0x64, "allowed_2_1", ReadWrite, 32, 0, "as allowed_0_1"),
    reg(0x68, "allowed_2_2", ReadWrite, 32, 0, "as allowed_0_2"),
    reg(0x6c, "allowed_2_3", ReadWrite, 32, 0, "as allowed_0_3"),
    reg(0x70, "allowed_3_0", ReadWrite, 32, 0, "as allowed_0_0"),
    reg(0x74, "allowed_3_1", ReadWrite, 32, 0, "as allowed_0_1"),
    reg(0x78, "allowed_3_2", ReadWrite, 32, 0, "as allowed_0_2"),
    reg(0x7c, "allowed_3_3", ReadWrite, 32, 0, "as allowed_0_3"),
    reg(0x80, "leave_tlvs", ReadWrite, 1, 0, "1: requests with bytes from 44 on are not answered, but left to the host"),
    reg(0x84, "stateful", ReadWrite, 1, 0, "1: replies have their session's own sequence numbers"),
    reg(0x88, "session_timeout", ReadWrite, 16, 900, "seconds without a reply for which a session keeps its place"),
    reg(0x8c, "clear_sessions", Command, 1, 0, "forgets all sessions"),
    reg(0x90, "clearing", ReadOnly, 1, 0, "1: sessions are being forgotten; a stateful reflector does not answer"),
    reg(0xa0, "answered", Counter, 32, 0, "requests answered, cut ones included, when they ended"),
    reg(0xa4, "tlvs", Counter, 32, 0, "requests answered that had bytes from 44 on"),
    reg(0xa8, "cut", Counter, 32, 0, "replies marked bad, since the request's end was not good"),
    reg(0xac, "fragment", Counter, 32, 0, "not answered: fragment"),
    reg(0xb0, "length", Counter, 32, 0, "not answered: IP and UDP length do not go together"),
    reg(0xb4, "short", Counter, 32, 0, "not answered: payload under 14 bytes"),
    reg(0xb8, "no_checksum", Counter, 32, 0, "not answered: IPv6 without UDP checksum"),
    reg(0xbc, "loop", Counter, 32, 0, "not answered: from a reflector's port, or from nobody"),
    reg(0xc0, "not_allowed", Counter, 32, 0, "not answered: source not on the list"),
    reg(0xc4, "left", Counter, 32, 0, "not answered: left to the host for its TLVs"),
    reg(0xc8, "rate_limited", Counter, 32, 0, "not answered: no token"),
    reg(0xcc, "no_room", Counter, 32, 0, "not answered: too many replies wait"),
    reg(0xd0, "no_session", Counter, 32, 0, "not answered: another session is in its place"),
];

/// The transmit side.
#[rustfmt::skip]
pub const TRANSMIT: [Register; 7] = [
    reg(0x00, "replies", Counter, 32, 0, "replies whose first beat the MAC took"),
    reg(0x04, "through", Counter, 32, 0, "frames that passed through"),
    reg(0x08, "waited", Counter, 32, 0, "replies that could have begun earlier"),
    reg(0x0c, "wait_clocks", Counter, 32, 0, "clocks in which a reply could have begun and did not"),
    reg(0x10, "probes", Counter, 32, 0, "probes whose first beat the MAC took"),
    reg(0x14, "probe_waited", Counter, 32, 0, "probes that could have begun earlier"),
    reg(0x18, "probe_wait_clocks", Counter, 32, 0, "clocks in which a probe could have begun and did not"),
];

/// The session-sender.
#[rustfmt::skip]
pub const PROBE: [Register; 8] = [
    reg(0x00, "enable", ReadWrite, 1, 0, "1: sessions that were started send"),
    reg(0x04, "used", ReadWrite, 16, 0, "sessions that are looked at: those below this number"),
    reg(0x08, "table_address", ReadWrite, 16, 0, "session in bits [15:8], its word in bits [7:0]"),
    reg(0x0c, "table_data", Command, 32, 0, "writes that word"),
    reg(0x10, "start", Command, 16, 0, "starts the session of this number"),
    reg(0x14, "stop", Command, 16, 0, "stops it"),
    reg(0x18, "busy", ReadOnly, 1, 0, "1: a start or stop is not yet carried out"),
    reg(0x1c, "sent", Counter, 32, 0, "packets given to the transmit side"),
];

/// The finder of replies; reasons of [`crate::reason::RECEIVE`], in its order.
#[rustfmt::skip]
pub const RECEIVE: [Register; 10] = [
    reg(0x00, "enable", ReadWrite, 1, 0, "1: replies are taken"),
    reg(0x04, "port_base", ReadWrite, 16, 0, "UDP port of session 0, a multiple of the sessions"),
    reg(0x08, "replies", Counter, 32, 0, "replies taken"),
    reg(0x0c, "fragment", Counter, 32, 0, "not taken: fragment"),
    reg(0x10, "length", Counter, 32, 0, "not taken: IP and UDP length do not go together"),
    reg(0x14, "short", Counter, 32, 0, "not taken: payload under 44 bytes"),
    reg(0x18, "no_checksum", Counter, 32, 0, "not taken: IPv6 without UDP checksum"),
    reg(0x1c, "stranger", Counter, 32, 0, "not taken: not from the session's reflector"),
    reg(0x20, "cut", Counter, 32, 0, "not taken: the frame's end was not good"),
    reg(0x24, "overrun", Counter, 32, 0, "not taken: too many replies wait"),
];

/// The keeper of the sessions' results.
#[rustfmt::skip]
pub const COMPARE: [Register; 6] = [
    reg(0x00, "raw", ReadWrite, 1, 0, "1: each reply gives a probe record"),
    reg(0x04, "clear", Command, 16, 0, "clears the results of the session of this number"),
    reg(0x08, "report", Command, 16, 0, "writes its results as records"),
    reg(0x0c, "busy", ReadOnly, 1, 0, "1: a clear or report is not yet carried out"),
    reg(0x10, "taken", Counter, 32, 0, "replies compared"),
    reg(0x14, "unsent", Counter, 32, 0, "replies to a sequence number that was not sent"),
];

/// Control over Ethernet: who the card is on that port. All zero in a card without.
#[rustfmt::skip]
pub const CONTROL: [Register; 13] = [
    reg(0x00, "value_mac_high", ReadWrite, 16, 0, "link address for the set command: its first two bytes as a number"),
    reg(0x04, "value_mac_low", ReadWrite, 32, 0, "its last four"),
    reg(0x08, "value_ipv4", ReadWrite, 32, 0, "IPv4 address for it, as a number"),
    reg(0x0c, "value_port", ReadWrite, 16, 0, "UDP port for it"),
    reg(0x10, "value_allowed", ReadWrite, 32, 0, "for it: the only IPv4 address that Etherbone is answered; 0: all are"),
    reg(0x14, "value_enable", ReadWrite, 1, 0, "for it: 1: frames are answered"),
    reg(0x18, "set", Command, 5, 0, "takes values, when what is being answered has left: bit 0 link address, 1 IPv4 address, 2 UDP port, 3 allowed, 4 enable"),
    reg(0x1c, "mac_high", ReadOnly, 16, 0, "the card's link address: its first two bytes as a number"),
    reg(0x20, "mac_low", ReadOnly, 32, 0, "its last four"),
    reg(0x24, "ipv4", ReadOnly, 32, 0, "its IPv4 address"),
    reg(0x28, "port", ReadOnly, 16, 0, "its UDP port"),
    reg(0x2c, "allowed", ReadOnly, 32, 0, "the only address that Etherbone is answered; 0: all are"),
    reg(0x30, "enable", ReadOnly, 2, 0, "bit 0: frames are answered; bit 1: the board's switch says so, and the host cannot end it"),
];

/// The whole map, by rising base.
#[rustfmt::skip]
pub const MAP: [Block; 15] = [
    Block { name: "id", instance: "", base: 0x000, registers: &ID },
    Block { name: "clock", instance: "", base: 0x100, registers: &CLOCK },
    Block { name: "tap", instance: "ingress", base: 0x200, registers: &TAP },
    Block { name: "tap", instance: "egress", base: 0x280, registers: &TAP },
    Block { name: "parse", instance: "ingress", base: 0x300, registers: &PARSE },
    Block { name: "parse", instance: "egress", base: 0x380, registers: &PARSE },
    Block { name: "classify", instance: "", base: 0x400, registers: &CLASSIFY },
    Block { name: "epoch", instance: "", base: 0x500, registers: &EPOCH },
    Block { name: "dma", instance: "", base: 0x600, registers: &DMA },
    Block { name: "reflect", instance: "", base: 0x700, registers: &REFLECT },
    Block { name: "transmit", instance: "", base: 0x800, registers: &TRANSMIT },
    Block { name: "probe", instance: "", base: 0x900, registers: &PROBE },
    Block { name: "receive", instance: "", base: 0xa00, registers: &RECEIVE },
    Block { name: "compare", instance: "", base: 0xb00, registers: &COMPARE },
    Block { name: "control", instance: "", base: 0xe00, registers: &CONTROL },
];

/// Byte address in BAR0 of a register.
///
/// # Panics
/// At compile time when used in a `const`, else at run time, if the map has no such
/// block, instance and name: a mistake of the program, never of its input.
pub const fn address(block: &str, instance: &str, name: &str) -> u32 {
    let mut b = 0;
    while b < MAP.len() {
        if same(MAP[b].name, block) && same(MAP[b].instance, instance) {
            let mut r = 0;
            while r < MAP[b].registers.len() {
                if same(MAP[b].registers[r].name, name) {
                    return MAP[b].base + MAP[b].registers[r].offset;
                }
                r += 1;
            }
        }
        b += 1;
    }
    panic!("no such register in the map");
}

/// Hash of the register and record tables: 32-bit FNV-1a over names, places, widths
/// and accesses, so that a host never reads a card built from other tables.
pub const ABI_HASH: u32 = hash();

const fn fnv(mut h: u32, bytes: &[u8]) -> u32 {
    let mut i = 0;
    while i < bytes.len() {
        h = (h ^ bytes[i] as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    h
}

const fn hash_fields(mut h: u32, fields: &[crate::record::Field]) -> u32 {
    let mut i = 0;
    while i < fields.len() {
        h = fnv(h, fields[i].name.as_bytes());
        h = fnv(h, &[fields[i].offset as u8, fields[i].bytes as u8]);
        i += 1;
    }
    h
}

const fn hash() -> u32 {
    let mut h = fnv(0x811c_9dc5, &ABI_VERSION.to_le_bytes());
    let mut b = 0;
    while b < MAP.len() {
        h = fnv(h, MAP[b].name.as_bytes());
        h = fnv(h, MAP[b].instance.as_bytes());
        let mut r = 0;
        while r < MAP[b].registers.len() {
            let register = &MAP[b].registers[r];
            h = fnv(h, register.name.as_bytes());
            h = fnv(h, &(MAP[b].base + register.offset).to_le_bytes());
            h = fnv(h, &[register.access as u8, register.width as u8]);
            r += 1;
        }
        b += 1;
    }
    h = hash_fields(h, &crate::record::HEADER);
    let mut t = 0;
    while t < crate::record::TYPES.len() {
        h = hash_fields(h, crate::record::TYPES[t].fields());
        t += 1;
    }
    h
}
