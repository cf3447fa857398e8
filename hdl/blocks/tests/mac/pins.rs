//! RGMII's pins: a symbol a clock, its low half at the rising edge, its high half at the falling.

/// What the pins say in a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Symbol {
    pub byte: u8,
    /// RX_DV or TX_EN.
    pub valid: bool,
    /// RX_ER or TX_ER.
    pub error: bool,
}

impl Symbol {
    pub fn data(byte: u8) -> Symbol {
        Symbol {
            byte,
            valid: true,
            error: false,
        }
    }

    /// Data and control pin while the clock is high, then while it is low.
    pub fn halves(self) -> [(u64, u64); 2] {
        let high = (u64::from(self.byte & 15), u64::from(self.valid));
        [high, (u64::from(self.byte >> 4), u64::from(self.valid ^ self.error))]
    }

    pub fn of_halves([high, low]: [(u64, u64); 2]) -> Symbol {
        Symbol {
            byte: (high.0 | low.0 << 4) as u8,
            valid: high.1 == 1,
            error: high.1 != low.1,
        }
    }
}
