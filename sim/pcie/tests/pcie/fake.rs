//! A card that costs nothing: registers that keep what is written, a doorbell for records.

use std::collections::VecDeque;
use std::sync::Arc;

use wiremeter_abi::register::address;
use wiremeter_driver::Source;
use wiremeter_pcie::{Core, Dma};
use wiremeter_sim::{HostMemory, Sent};

pub const SCRATCH: u32 = address("id", "", "scratch");
pub const ENABLE: u32 = address("epoch", "", "enable");
pub const BASE_LOW: u32 = address("dma", "", "base_low");
pub const BASE_HIGH: u32 = address("dma", "", "base_high");
pub const WRITTEN: u32 = address("dma", "", "written");
pub const ERRORS: u32 = address("dma", "", "errors");
pub const IRQ_STATUS: u32 = address("dma", "", "irq_status");
pub const IRQ_ENABLE: u32 = address("dma", "", "irq_enable");
/// Writing n makes n records of 64 bytes, each byte the lowest of its number.
pub const DOORBELL: u32 = 0x800;
/// Writing 1 breaks the card.
pub const BREAK: u32 = 0x804;
/// Reads as the time, in microseconds.
pub const TIME: u32 = 0x808;
/// While it is 1, a record comes with each write that clears the interrupt.
pub const BUSY: u32 = 0x80c;

#[derive(Default)]
pub struct Fake {
    registers: std::collections::BTreeMap<u32, u32>,
    dma: Dma,
    now_ns: u64,
    lasting: bool,
    /// Frames under way through it; their clock is nanoseconds.
    frames: VecDeque<Sent>,
}

impl Fake {
    /// One that cannot be broken.
    pub fn lasting() -> Fake {
        Fake {
            lasting: true,
            ..Fake::default()
        }
    }

    fn get(&self, offset: u32) -> u32 {
        self.registers.get(&offset).copied().unwrap_or(0)
    }

    fn record(&mut self) {
        let number = self.get(WRITTEN);
        let base = u64::from(self.get(BASE_HIGH)) << 32 | u64::from(self.get(BASE_LOW));
        let address = base.wrapping_add(64 * u64::from(number % 64));
        let taken = self.dma.write(address, &[number as u8; 64], &[true; 64]);
        *self.registers.entry(WRITTEN).or_default() += 1;
        *self.registers.entry(ERRORS).or_default() += u32::from(!taken);
        self.registers.insert(IRQ_STATUS, 1);
    }
}

impl Core for Fake {
    fn read(&mut self, offset: u32) -> Result<u32, Source> {
        match offset {
            _ if self.get(BREAK) == 1 && !self.lasting => Err("it is broken".into()),
            TIME => Ok((self.now_ns / 1000) as u32),
            _ => Ok(self.get(offset)),
        }
    }

    fn write(&mut self, offset: u32, value: u32) -> Result<(), Source> {
        match offset {
            IRQ_STATUS if self.get(BUSY) == 1 => self.record(),
            IRQ_STATUS => drop(self.registers.insert(IRQ_STATUS, self.get(IRQ_STATUS) & !value)),
            DOORBELL => (0..value % 256).for_each(|_| self.record()),
            _ => drop(self.registers.insert(offset, value)),
        }
        Ok(())
    }

    fn advance(&mut self, until_ns: u64, steps: u64) -> Result<(), Source> {
        let lived = self.now_ns.saturating_add(steps.saturating_mul(1000));
        self.now_ns = until_ns.min(lived).max(self.now_ns);
        Ok(())
    }

    fn now_ns(&self) -> u64 {
        self.now_ns
    }

    fn irq(&self) -> bool {
        self.get(IRQ_STATUS) & self.get(IRQ_ENABLE) & 1 == 1
    }

    fn reset(&mut self) -> Result<(), Source> {
        self.registers.clear();
        Ok(())
    }

    fn skip(&mut self, now_ns: u64) {
        self.now_ns = self.now_ns.max(now_ns);
    }

    fn dma(&mut self) -> &mut Dma {
        &mut self.dma
    }

    /// It sends each frame back, backwards, a millisecond after it came.
    fn receive(&mut self, bytes: Arc<[u8]>, at_ns: u64) -> Result<(), Source> {
        let clock = at_ns.max(self.now_ns) + 1_000_000;
        let bytes = bytes.iter().rev().copied().collect();
        self.frames.push_back(Sent { clock, bytes, bad: false });
        Ok(())
    }

    fn waiting(&self) -> usize {
        self.frames.len()
    }

    /// It sends them as they are.
    fn transmit(&mut self, bytes: Arc<[u8]>) -> Result<(), Source> {
        let bytes = bytes.to_vec();
        let clock = self.now_ns + 1_000_000;
        self.frames.push_back(Sent { clock, bytes, bad: false });
        Ok(())
    }

    fn transmitting(&self) -> usize {
        0
    }

    fn take_sent(&mut self) -> Vec<Sent> {
        let due = self.frames.iter().take_while(|frame| frame.clock <= self.now_ns).count();
        self.frames.drain(..due).collect()
    }

    fn is_quiet(&mut self) -> bool {
        self.frames.is_empty()
    }
}
