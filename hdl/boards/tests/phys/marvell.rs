//! Registers of an 88E1512, as far as the list touches them: pages, and delays that hold from the
//! next reset on.

use std::collections::BTreeMap;

/// Reads of the control register for which a reset goes on.
const RESET_READS: u32 = 5;

pub struct Marvell {
    page: u16,
    written: BTreeMap<(u16, u8), u16>,
    resetting: u32,
    /// Delays of receive and transmit as they are.
    pub delays: [bool; 2],
}

impl Marvell {
    /// With delays as straps could leave them.
    pub fn new(delays: [bool; 2]) -> Marvell {
        let mscr = 0x1046 | u16::from(delays[0]) << 5 | u16::from(delays[1]) << 4;
        let written = [
            ((0, 0), 0x1140),
            ((0, 1), 0x796d),
            ((0, 2), 0x0141),
            ((0, 3), 0x0dd1),
            ((0, 4), 0x01e1),
            ((0, 9), 0x0300),
            ((2, 21), mscr),
        ];
        Marvell {
            page: 0,
            written: written.into(),
            resetting: 0,
            delays,
        }
    }

    pub fn read(&mut self, register: u8) -> u16 {
        if register == 22 {
            return self.page;
        }
        let value = self.written.get(&(self.page, register)).copied().unwrap_or(0);
        if (self.page, register) == (0, 0) && self.resetting > 0 {
            self.resetting -= 1;
            return value | 0x8000;
        }
        value
    }

    pub fn write(&mut self, register: u8, value: u16) {
        match (self.page, register) {
            (_, 22) => self.page = value,
            (0, 0) if value & 0x8000 != 0 => {
                self.resetting = RESET_READS;
                self.written.insert((0, 0), value & 0x7fff);
                let mscr = self.written[&(2, 21)];
                self.delays = [mscr >> 5 & 1 == 1, mscr >> 4 & 1 == 1];
            }
            // Identifier and status.
            (0, 1..=3) => {}
            (page, _) => drop(self.written.insert((page, register), value)),
        }
    }

    /// Registers 4 and 9: what is offered.
    pub fn offers(&self) -> [u16; 2] {
        [self.written[&(0, 4)], self.written[&(0, 9)]]
    }
}
