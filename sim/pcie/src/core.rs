//! What a PCIe function is around: the card's registers, its writes, its interrupt, its time.

use wiremeter_driver::Source;
use wiremeter_sim::RtlCard;

use crate::dma::Dma;

/// A card without its PCIe function. Its errors are its end.
pub trait Core {
    /// Reads the register at `offset`, a multiple of four within BAR0.
    ///
    /// # Errors
    /// When the card failed.
    fn read(&mut self, offset: u32) -> Result<u32, Source>;

    /// Writes the register at `offset`, a multiple of four within BAR0.
    ///
    /// # Errors
    /// When the card failed.
    fn write(&mut self, offset: u32, value: u32) -> Result<(), Source>;

    /// Lets time go on to `until_ns`, or for no more than about `steps` clocks.
    ///
    /// # Errors
    /// When the card failed.
    fn advance(&mut self, until_ns: u64, steps: u64) -> Result<(), Source>;

    /// Nanoseconds since its time began.
    fn now_ns(&self) -> u64;

    /// Whether it interrupts.
    fn irq(&self) -> bool;

    /// Resets it; time and traffic go on meanwhile.
    ///
    /// # Errors
    /// When the card failed.
    fn reset(&mut self) -> Result<(), Source>;

    /// Where its writes go.
    fn dma(&mut self) -> &mut Dma;
}

impl Core for RtlCard<Dma> {
    fn read(&mut self, offset: u32) -> Result<u32, Source> {
        Ok(RtlCard::read(self, offset)?)
    }

    fn write(&mut self, offset: u32, value: u32) -> Result<(), Source> {
        Ok(RtlCard::write(self, offset, value)?)
    }

    fn advance(&mut self, until_ns: u64, steps: u64) -> Result<(), Source> {
        let until = self.timeline().width.clocks(until_ns);
        Ok(RtlCard::advance(self, until, steps)?)
    }

    fn now_ns(&self) -> u64 {
        let timeline = self.timeline();
        timeline.time_of(self.clock()).ns - timeline.start_ns
    }

    fn irq(&self) -> bool {
        RtlCard::irq(self)
    }

    fn reset(&mut self) -> Result<(), Source> {
        Ok(RtlCard::reset(self)?)
    }

    fn dma(&mut self) -> &mut Dma {
        self.memory()
    }
}
