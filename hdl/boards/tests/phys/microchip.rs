//! Registers of a KSZ9031RNX, as far as the list touches them: its extended ones are behind
//! registers 13 and 14 (802.3, 22.2.4.3.11 and 22.2.4.3.12).

use std::collections::BTreeMap;

pub struct Microchip {
    plain: [u16; 32],
    control: u16,
    number: u16,
    /// By device and number.
    pub extended: BTreeMap<(u16, u16), u16>,
    /// How often what is offered was told anew.
    pub restarts: u32,
}

impl Microchip {
    /// With skews that are none of those after reset.
    pub fn new() -> Microchip {
        let mut plain = [0; 32];
        (plain[2], plain[3], plain[4], plain[9]) = (0x0022, 0x1622, 0x01e1, 0x0300);
        Microchip {
            plain,
            control: 0,
            number: 0,
            extended: [((2, 8), 0x5555)].into(),
            restarts: 0,
        }
    }

    fn place(&self) -> (u16, u16) {
        (self.control & 0x1f, self.number)
    }

    pub fn read(&mut self, register: u8) -> u16 {
        match (register, self.control >> 14) {
            (13, _) => self.control,
            (14, 0) => self.number,
            (14, _) => self.extended.get(&self.place()).copied().unwrap_or(0),
            _ => self.plain[usize::from(register)],
        }
    }

    pub fn write(&mut self, register: u8, value: u16) {
        match (register, self.control >> 14) {
            (13, _) => self.control = value,
            (14, 0) => self.number = value,
            (14, 1) => drop(self.extended.insert(self.place(), value)),
            (14, _) => panic!("the number is not to move"),
            (0, _) => {
                assert_eq!(value & 0x8000, 0, "a reset would lose the skews");
                self.restarts += u32::from(value & 0x0200 != 0);
            }
            _ => self.plain[usize::from(register)] = value,
        }
    }

    /// Registers 4 and 9: what is offered.
    pub fn offers(&self) -> [u16; 2] {
        [self.plain[4], self.plain[9]]
    }
}
