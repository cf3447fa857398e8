//! A PHY's side of RGMII at 1000 Mbit/s (RGMII 2.0): frames become what its pins say in each
//! clock, and the other way round.

use std::collections::VecDeque;

use crc::{CRC_32_ISO_HDLC, Crc, Table};

use super::Left;

/// What is before a frame: preamble and delimiter.
const BEFORE: [u8; 8] = [0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0xd5];
/// Bytes of the shortest frame, without its FCS.
const SHORTEST: usize = 60;
/// Bytes of a check sequence.
const FCS: usize = 4;
/// Clocks between two frames, at least.
const GAP: usize = 12;
/// Between frames the PHY says: link, 1000 Mbit/s, full duplex (RGMII 2.0, table 4).
const STATUS: u8 = 0xdd;

static CRC: Crc<u32, Table<16>> = Crc::<u32, Table<16>>::new(&CRC_32_ISO_HDLC);

/// The pins in half a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pins {
    /// RXD or TXD, four bits.
    pub data: u8,
    /// RX_CTL or TX_CTL.
    pub control: bool,
}

/// The pins in a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// While it is high.
    pub high: Pins,
    /// While it is low.
    pub low: Pins,
}

impl Symbol {
    fn new(byte: u8, control: bool) -> Symbol {
        let half = |data| Pins { data, control };
        Symbol {
            high: half(byte & 15),
            low: half(byte >> 4),
        }
    }
}

/// What comes to the node.
#[derive(Default)]
pub struct Incoming {
    /// All that is to be on the line of each frame.
    frames: VecDeque<Vec<u8>>,
    /// Bytes of the first that were, or clocks of the gap behind it.
    sent: usize,
}

impl Incoming {
    /// A frame without FCS.
    pub fn push(&mut self, frame: &[u8]) {
        let mut frame = frame.to_vec();
        frame.resize(frame.len().max(SHORTEST), 0);
        // Its lowest byte first: IEEE 802.3, 3.2.9.
        let check = CRC.checksum(&frame).to_le_bytes();
        self.frames.push_back([&BEFORE[..], &frame, &check].concat());
    }

    /// Frames that are not over, with their gap.
    pub fn frames(&self) -> usize {
        self.frames.len()
    }

    /// The pins in the next clock.
    pub fn next(&mut self) -> Symbol {
        let idle = Symbol::new(STATUS, false);
        let Some(line) = self.frames.front() else { return idle };
        let symbol = line.get(self.sent).map_or(idle, |byte| Symbol::new(*byte, true));
        self.sent += 1;
        if self.sent == line.len() + GAP {
            self.sent = 0;
            self.frames.pop_front();
        }
        symbol
    }
}

/// What comes from the node.
#[derive(Default)]
pub struct Outgoing {
    line: Vec<u8>,
    error: bool,
}

impl Outgoing {
    /// Whether a frame is coming.
    pub fn is_open(&self) -> bool {
        !self.line.is_empty()
    }

    /// Takes the pins of a clock; gives the frame that ended.
    pub fn see(&mut self, high: Pins, low: Pins) -> Option<Left> {
        if high.control {
            self.line.push(high.data | low.data << 4);
            self.error |= !low.control;
            return None;
        }
        if !self.is_open() {
            return None;
        }
        let line = std::mem::take(&mut self.line);
        let error = std::mem::take(&mut self.error);
        let frame = line.strip_prefix(&BEFORE).and_then(|rest| rest.split_last_chunk::<FCS>());
        let good = frame.filter(|(bytes, check)| !error && CRC.checksum(bytes).to_le_bytes() == **check);
        Some(match good {
            Some((bytes, _)) => Left {
                bytes: bytes.to_vec(),
                bad: false,
            },
            None => Left { bytes: line, bad: true },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check sequence of 60 zeros, by zlib.
    const ZEROS: [u8; 4] = [0x08, 0x89, 0x12, 0x04];

    /// The bytes that pins say in the clocks of a frame and the gap behind it.
    fn line(incoming: &mut Incoming) -> Vec<Symbol> {
        std::iter::from_fn(|| (incoming.frames() > 0).then(|| incoming.next())).collect()
    }

    #[test]
    fn a_short_frame_is_padded_and_checked() {
        let mut incoming = Incoming::default();
        incoming.push(&[0; 42]);
        let pins = line(&mut incoming);
        assert_eq!(pins.len(), 8 + 60 + 4 + 12);
        let bytes: Vec<u8> = pins.iter().map(|symbol| symbol.high.data | symbol.low.data << 4).collect();
        assert_eq!(bytes[..9], [0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0xd5, 0]);
        assert_eq!(bytes[68..72], ZEROS);
        assert!(pins.iter().map(|symbol| symbol.high.control).eq((0..84).map(|n| n < 72)));
        assert_eq!(incoming.next(), Symbol::new(0xdd, false));
    }

    #[test]
    fn frames_come_back() {
        let frames = [vec![7; 60], (0..=255).collect(), vec![1; 1514]];
        let (mut incoming, mut outgoing) = (Incoming::default(), Outgoing::default());
        frames.iter().for_each(|frame| incoming.push(frame));
        let left: Vec<Left> = line(&mut incoming)
            .into_iter()
            .filter_map(|symbol| outgoing.see(symbol.high, symbol.low))
            .collect();
        assert!(left.iter().map(|left| &left.bytes).eq(&frames) && left.iter().all(|left| !left.bad));
    }

    #[test]
    fn what_is_wrong_is_bad() {
        let mut incoming = Incoming::default();
        incoming.push(&[3; 60]);
        let good = line(&mut incoming);
        for wrong in [0, 7, 8, 71] {
            let mut pins = good.clone();
            pins[wrong].low.data ^= 1;
            assert!(ended(&pins).bad, "byte {wrong}");
        }
        let mut pins = good.clone();
        pins[30].low.control = false;
        assert!(ended(&pins).bad, "TX_ER");
        assert!(!ended(&good).bad);
    }

    fn ended(pins: &[Symbol]) -> Left {
        let mut outgoing = Outgoing::default();
        let mut left = pins.iter().filter_map(|symbol| outgoing.see(symbol.high, symbol.low));
        left.next().expect("a frame ended")
    }
}
