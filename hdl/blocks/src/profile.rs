//! Sizes of a card; everything else follows from them.

use crate::tap;

/// Sizes of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Bits of `tdata` at the taps and of the AXI4 write master: 64 or 512.
    pub width: u32,
    /// Frequency of the clock.
    pub hz: u32,
    /// Channels of the epoch tracker; a power of two.
    pub channels: u32,
    /// List entries that all channels share (N).
    pub entries: u32,
    /// log2 of the index slots that find an entry by its key.
    pub slots_log2: u32,
    /// log2 of the event rings' depth, in clocks.
    pub ring_log2: u32,
    /// Clocks the card holds events before they count (D).
    pub horizon: u32,
    /// Longest frame in clocks (F).
    pub frame_clocks: u32,
    /// Clocks from a frame's first beat in which its drop is taken (W).
    pub drop_window: u32,
    /// Sessions of the session-sender; a power of two, 2 to 256, or 0 for a card without one.
    pub sessions: u32,
    /// Sessions whose replies the reflector can count; a power of two, or 0 for none.
    pub reflect_sessions: u32,
    /// Ports whose frames the taps see; the beats' port is an input of the card if more than one.
    pub ports: u32,
    /// Whether the card is reached over one of its ports (docs/etherbone.md).
    pub control: bool,
}

/// Bytes of a frame the parser looks at.
pub const WINDOW_BYTES: u32 = 128;
/// Longest frame in bytes, if its beats follow each other.
pub const FRAME_BYTES: u32 = 10_240;
/// Bits of a length in bytes.
pub const LENGTH_BITS: u32 = 14;
/// Bits of the packet key that the lists keep.
pub const KEY_BITS: u32 = 23;
/// Bits of a time in ticks of 1/16 ns, modulo 2^36 (4.29 s).
pub const TICK_BITS: u32 = 36;

impl Profile {
    /// 100G: 512 bit at 322.265625 MHz.
    pub fn wide() -> Profile {
        Profile {
            width: 512,
            hz: 322_265_625,
            channels: 1024,
            entries: 4096,
            slots_log2: 13,
            ring_log2: 9,
            horizon: 480,
            frame_clocks: FRAME_BYTES / 64,
            drop_window: 400,
            sessions: 256,
            reflect_sessions: 256,
            ports: 1,
            control: false,
        }
    }

    /// 10G and 1G boards: 64 bit at 156.25 MHz.
    pub fn narrow() -> Profile {
        Profile {
            width: 64,
            hz: 156_250_000,
            ring_log2: 11,
            horizon: 2016,
            frame_clocks: FRAME_BYTES / 8,
            drop_window: 1920,
            ..Profile::wide()
        }
    }

    /// The node of a 1G board with a middle-sized FPGA, reached over one of its ports.
    pub fn board() -> Profile {
        Profile {
            channels: 256,
            entries: 1024,
            slots_log2: 11,
            sessions: 0,
            reflect_sessions: 0,
            control: true,
            ..Profile::node()
        }
    }

    /// A node with two ports of 1 Gbit/s: 64 bit at 125 MHz, and frames as its MACs take them.
    pub fn node() -> Profile {
        Profile {
            hz: 125_000_000,
            ring_log2: 9,
            horizon: 480,
            frame_clocks: 256,
            drop_window: 400,
            ports: 2,
            ..Profile::narrow()
        }
    }

    /// Bytes of a beat.
    pub fn beat_bytes(&self) -> u32 {
        self.width / 8
    }

    /// Clocks from a tap's event to its next one, at least: the beats of the shortest.
    pub fn spacing(&self) -> u32 {
        tap::SHORTEST.div_ceil(self.beat_bytes())
    }

    /// The streams of frames behind the taps: one each, or one that they share where each
    /// of them has an event at most every second clock.
    pub fn streams(&self) -> &'static [&'static str] {
        match self.spacing() {
            1 => &["ingress", "egress"],
            _ => &["both"],
        }
    }

    /// Bits of a port's number.
    pub fn port_bits(&self) -> u32 {
        self.ports.next_power_of_two().trailing_zeros()
    }

    /// Bits of a session number.
    pub fn session_bits(&self) -> u32 {
        self.sessions.trailing_zeros()
    }

    /// Bits of a channel number.
    pub fn channel_bits(&self) -> u32 {
        self.channels.trailing_zeros()
    }
}
