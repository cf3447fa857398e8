//! Everything that the card counts.

use crate::card::{Card, CardError};
use crate::registers::{self, full_name};
use wiremeter_abi::register::{Access, Block, MAP, Register};

/// What the card has counted since [`Counters::start`], in 64 bits.
///
/// The card's counters have 32 bits: [`Counters::update`] must be called before one has wrapped,
/// which takes 13 s for an event a clock at 322 MHz. The counters of one update are read one after
/// the other, while the card counts on.
#[derive(Clone, Debug)]
pub struct Counters(Vec<Counter>);

#[derive(Clone, Debug)]
struct Counter {
    name: String,
    address: u32,
    last: u32,
    total: u64,
}

/// Whether a register counts. Others that are read-only tell a state: those that are not
/// of 32 bits, the latched time of day and the number of the epoch.
fn counts(block: &Block, register: &Register) -> bool {
    let state = matches!(
        (block.name, register.name),
        ("clock", "now_seconds") | ("epoch", "number") | ("control", _)
    );
    register.access == Access::Counter || (register.access == Access::ReadOnly && register.width == 32 && !state)
}

impl Counters {
    /// Takes the present counts as zero.
    ///
    /// # Errors
    /// As [`Card::read32`], and [`CardError::Dead`] when the card is gone.
    pub fn start<C: Card + ?Sized>(card: &mut C) -> Result<Self, CardError> {
        let mut counters = Vec::new();
        for block in &MAP {
            for register in block.registers.iter().filter(|register| counts(block, register)) {
                let address = block.base + register.offset;
                counters.push(Counter {
                    name: full_name(block, register),
                    address,
                    last: registers::read(card, address, register.width)?,
                    total: 0,
                });
            }
        }
        Ok(Self(counters))
    }

    /// Adds what was counted since the last update.
    ///
    /// # Errors
    /// As [`start`](Self::start); the counters read before are updated.
    pub fn update<C: Card + ?Sized>(&mut self, card: &mut C) -> Result<(), CardError> {
        for counter in &mut self.0 {
            let now = registers::read(card, counter.address, 32)?;
            counter.total += u64::from(now.wrapping_sub(counter.last));
            counter.last = now;
        }
        Ok(())
    }

    /// The total of a counter named as in "tap.ingress.frames".
    pub fn get(&self, name: &str) -> Option<u64> {
        self.iter().find(|(found, _)| *found == name).map(|(_, total)| total)
    }

    /// All names and totals, in the order of the map.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|counter| (counter.name.as_str(), counter.total))
    }
}
