//! The ECP5: its pins, its instructions, and what becomes of a bitstream.

use super::flash::Flash;
use super::tap::State;

const IDCODE: u8 = 0xe0;
const STATUS: u8 = 0x3c;
const CHECK_BUSY: u8 = 0xf0;
const ENABLE: u8 = 0xc6;
const DISABLE: u8 = 0x26;
const ERASE: u8 = 0x0e;
const BURST: u8 = 0x7a;
const REFRESH: u8 = 0x79;
/// The flash on TDI and TDO, after a key.
const SPI: u8 = 0x3a;
const SPI_KEY: u32 = 0x68fe;

/// Bits of the status register.
const DONE: u32 = 1 << 8;
const ENABLED: u32 = 1 << 9;
/// Of three bits: the bitstream's error.
const ERROR: u32 = 23;
const ID_ERROR: u32 = 1;
const CRC_ERROR: u32 = 3;
const PREAMBLE_ERROR: u32 = 4;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// The chip finds a wrong checksum in the bitstream.
    Crc,
    /// The chip takes the bitstream without an error, and does not start.
    NotDone,
    /// TDO is low for ever, as of a board without power.
    Dead,
    /// The chip is busy for ever.
    Busy,
    /// The highest bit of that byte of the flash cannot be set.
    WornFlash(usize),
    /// The cable is cut after so many bytes of the bitstream.
    Cut(usize),
}

/// An ECP5.
#[derive(Debug)]
pub struct Chip {
    idcode: u32,
    fault: Fault,
    state: State,
    instruction: u8,
    /// The register between TDI and TDO, bit 0 next to TDO, and its length.
    shift: u32,
    length: u32,
    tck: bool,
    tdo: bool,
    status: u32,
    /// Bits of the bitstream, in the order in which they came.
    bits: Vec<bool>,
    loads: Vec<Vec<u8>>,
    /// Whether SPI's key came.
    spi: bool,
    flash: Flash,
}

impl Chip {
    /// A chip after power-up.
    pub fn new(idcode: u32, fault: Fault) -> Self {
        Self {
            idcode,
            fault,
            state: State::Reset,
            instruction: IDCODE,
            shift: 0,
            length: 1,
            tck: false,
            tdo: true,
            status: 0,
            bits: Vec::new(),
            loads: Vec::new(),
            spi: false,
            flash: Flash::new(match fault {
                Fault::WornFlash(byte) => Some(byte),
                _ => None,
            }),
        }
    }

    /// The bitstreams that came, as bytes; bits that make no whole byte are left out.
    pub fn loads(&self) -> &[Vec<u8>] {
        &self.loads
    }

    /// What the flash beside it holds.
    pub fn flash(&self) -> &[u8] {
        self.flash.bytes()
    }

    /// Whether it runs a design.
    pub fn is_done(&self) -> bool {
        self.status & DONE != 0
    }

    /// Whether the cable is cut by now.
    pub fn is_cut(&self) -> bool {
        matches!(self.fault, Fault::Cut(bytes) if self.bits.len() >= 8 * bytes)
    }

    /// What TDO is.
    pub fn tdo(&self) -> bool {
        self.tdo && self.fault != Fault::Dead
    }

    /// Sets the pins.
    pub fn pins(&mut self, tck: bool, tms: bool, tdi: bool) {
        match (self.tck, tck) {
            (false, true) => self.rise(tms, tdi),
            // TDO changes at the falling edge.
            (true, false) if self.is_spi() => self.tdo = self.flash.miso(),
            (true, false) if matches!(self.state, State::ShiftDr | State::ShiftIr) => self.tdo = self.shift & 1 != 0,
            (true, false) => self.tdo = true,
            _ => {}
        }
        self.tck = tck;
    }

    /// Whether TDI and TDO are the flash's now.
    fn is_spi(&self) -> bool {
        self.spi && self.state == State::ShiftDr && self.instruction == SPI
    }

    fn rise(&mut self, tms: bool, tdi: bool) {
        match self.state {
            State::Reset => self.instruction = IDCODE,
            State::ShiftDr if self.is_spi() => self.flash.mosi(tdi),
            State::CaptureIr => (self.shift, self.length) = (1, 8),
            State::CaptureDr => self.capture(),
            State::ShiftIr | State::ShiftDr => {
                self.shift = self.shift >> 1 | u32::from(tdi) << (self.length - 1);
                if self.state == State::ShiftDr && self.instruction == BURST {
                    self.bits.push(tdi);
                }
            }
            _ => {}
        }
        self.state = self.state.next(tms);
        match self.state {
            State::UpdateIr => self.instruct(),
            State::UpdateDr => self.update(),
            _ => {}
        }
    }

    fn capture(&mut self) {
        (self.shift, self.length) = match self.instruction {
            IDCODE => (self.idcode, 32),
            STATUS => (self.status, 32),
            CHECK_BUSY => (u32::from(self.fault == Fault::Busy), 8),
            ENABLE | ERASE => (0, 8),
            SPI => (0, 16),
            _ => (0, 1),
        };
    }

    fn instruct(&mut self) {
        self.instruction = self.shift as u8;
        self.spi = false;
        match self.instruction {
            DISABLE => self.status &= !ENABLED,
            REFRESH => {
                self.status = 0;
                let load = self.flash.bytes().to_vec();
                self.start(&load);
            }
            _ => {}
        }
    }

    fn update(&mut self) {
        match self.instruction {
            ENABLE => self.status |= ENABLED,
            ERASE if self.status & ENABLED != 0 => self.status &= ENABLED,
            BURST if self.status & ENABLED != 0 => self.configure(),
            SPI if self.spi => self.flash.deselect(),
            SPI => self.spi = self.shift == SPI_KEY,
            _ => {}
        }
    }

    fn configure(&mut self) {
        let bytes = self.bits.chunks_exact(8);
        // Bit 7 of a byte comes first.
        let load: Vec<u8> = bytes
            .map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | u8::from(*bit)))
            .collect();
        self.bits.clear();
        self.start(&load);
        self.loads.push(load);
    }

    fn start(&mut self, load: &[u8]) {
        match (self.fault, self.error(load)) {
            (Fault::Crc, _) => self.status |= CRC_ERROR << ERROR,
            (_, Some(error)) => self.status |= error << ERROR,
            (Fault::NotDone, None) => {}
            (_, None) => self.status |= DONE,
        }
    }

    /// The error that the chip finds in a bitstream: the preamble must be there, then its own
    /// IDCODE, and the command at the end that starts the design.
    fn error(&self, load: &[u8]) -> Option<u32> {
        let Some(preamble) = load.windows(4).position(|four| four == [0xff, 0xff, 0xbd, 0xb3]) else {
            return Some(PREAMBLE_ERROR);
        };
        let mut check = vec![0xe2, 0, 0, 0];
        check.extend(self.idcode.to_be_bytes());
        // Four no-operations and the reset of the checksum come first.
        let commands = load.get(preamble + 12..).unwrap_or_default();
        if !commands.starts_with(&check) {
            return Some(ID_ERROR);
        }
        // Behind it are no-operations, or what of the flash is not written.
        let end = commands.iter().rposition(|byte| *byte != 0xff).map_or(0, |last| last + 1);
        let is_whole = commands[..end].ends_with(&[0x5e, 0, 0, 0]);
        (!is_whole).then_some(CRC_ERROR)
    }
}
