//! A W25Q128JV: 16 MiB of SPI flash, in which programming only clears bits, and erasing sets them.

const SIZE: usize = 1 << 24;
const PAGE: usize = 256;
const JEDEC_ID: [u8; 3] = [0xef, 0x40, 0x18];

const WRITE_ENABLE: u8 = 0x06;
const WRITE_DISABLE: u8 = 0x04;
const READ_STATUS: u8 = 0x05;
const PROGRAM: u8 = 0x02;
const READ: u8 = 0x03;
const FAST_READ: u8 = 0x0b;
const READ_ID: u8 = 0x9f;
/// Erasures and how much each erases.
const ERASE: [(u8, usize); 3] = [(0x20, 4 << 10), (0x52, 32 << 10), (0xd8, 64 << 10)];

/// Write enable latch, in the status register.
const WEL: u8 = 1 << 1;

/// The flash. It is never busy.
#[derive(Debug)]
pub struct Flash {
    bytes: Vec<u8>,
    worn: Option<usize>,
    writable: bool,
    /// The bits of a command so far, and its bytes.
    bits: u32,
    bit: u32,
    command: Vec<u8>,
}

impl Flash {
    /// An empty one; the highest bit of byte `worn` is clear for ever.
    pub fn new(worn: Option<usize>) -> Self {
        let mut flash = Self {
            bytes: vec![0xff; SIZE],
            worn,
            writable: false,
            bits: 0,
            bit: 0,
            command: Vec::new(),
        };
        flash.wear();
        flash
    }

    fn wear(&mut self) {
        if let Some(byte) = self.worn {
            self.bytes[byte] &= 0x7f;
        }
    }

    /// All that it holds.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A bit comes in, the highest of a byte first.
    pub fn mosi(&mut self, bit: bool) {
        self.bits = self.bits << 1 | u32::from(bit);
        self.bit += 1;
        if self.bit == 8 {
            self.command.push(self.bits as u8);
            self.bit = 0;
        }
    }

    /// The bit that goes out beside the next that comes in.
    pub fn miso(&self) -> bool {
        self.answer() << self.bit & 0x80 != 0
    }

    /// The byte that goes out beside the next that comes in.
    fn answer(&self) -> u8 {
        let after = |bytes: usize| self.command.len().checked_sub(bytes);
        match self.command.first() {
            Some(&READ_STATUS) => u8::from(self.writable) * WEL,
            Some(&READ_ID) => after(1).and_then(|n| JEDEC_ID.get(n)).copied().unwrap_or(0),
            Some(&READ) => after(4).map_or(0, |n| self.bytes[(self.address() + n) % SIZE]),
            Some(&FAST_READ) => after(5).map_or(0, |n| self.bytes[(self.address() + n) % SIZE]),
            _ => 0,
        }
    }

    fn address(&self) -> usize {
        self.command[1..4].iter().fold(0, |address, byte| address << 8 | usize::from(*byte))
    }

    /// The command is over, and takes effect.
    pub fn deselect(&mut self) {
        let command = std::mem::take(&mut self.command);
        self.bit = 0;
        match command[..] {
            [WRITE_ENABLE] => self.writable = true,
            [WRITE_DISABLE] => self.writable = false,
            [PROGRAM, a, b, c, ref data @ ..] if self.writable => self.program([a, b, c], data),
            [erase, a, b, c] if self.writable => self.erase(erase, [a, b, c]),
            _ => {}
        }
    }

    fn program(&mut self, [a, b, c]: [u8; 3], data: &[u8]) {
        let address = u32::from_be_bytes([0, a, b, c]) as usize;
        // Within a page it goes round.
        let page = address - address % PAGE;
        for (n, byte) in data.iter().enumerate() {
            self.bytes[page + (address + n) % PAGE] &= byte;
        }
        self.writable = false;
    }

    fn erase(&mut self, command: u8, [a, b, c]: [u8; 3]) {
        let address = u32::from_be_bytes([0, a, b, c]) as usize;
        if let Some((_, size)) = ERASE.iter().find(|(erase, _)| *erase == command) {
            let begin = address - address % size;
            self.bytes[begin..begin + size].fill(0xff);
            self.wear();
            self.writable = false;
        }
    }
}
