//! What a PCIe function is around: the card's registers, its writes, its interrupt, its time.

use std::sync::Arc;

use wiremeter_driver::Source;
use wiremeter_sim::{RtlCard, Sent};

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

    /// Lets its time be `now_ns`, if it is not later already, without living through it: a reset
    /// follows. What is to come before then is lost.
    fn skip(&mut self, now_ns: u64);

    /// Where its writes go.
    fn dma(&mut self) -> &mut Dma;

    /// Lets a frame come to its port, `at_ns` since its time began or as soon after as it can.
    ///
    /// # Errors
    /// When no frame is like this one.
    fn receive(&mut self, bytes: Arc<[u8]>, at_ns: u64) -> Result<(), Source>;

    /// Frames that are to come to its port.
    fn waiting(&self) -> usize;

    /// Lets a frame come from the host's side, to be sent by its port.
    ///
    /// # Errors
    /// When no frame is like this one.
    fn transmit(&mut self, bytes: Arc<[u8]>) -> Result<(), Source>;

    /// Frames of the host's side that it has not taken whole; a reset loses them.
    fn transmitting(&self) -> usize;

    /// The frames that its port has sent since this was asked last.
    fn take_sent(&mut self) -> Vec<Sent>;

    /// Whether no frame is on its way through it.
    fn is_quiet(&mut self) -> bool;
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

    fn skip(&mut self, now_ns: u64) {
        let clock = self.timeline().width.clocks(now_ns);
        RtlCard::skip(self, clock);
    }

    fn dma(&mut self) -> &mut Dma {
        self.memory()
    }

    fn receive(&mut self, bytes: Arc<[u8]>, at_ns: u64) -> Result<(), Source> {
        let due = self.timeline().width.clocks(at_ns);
        RtlCard::receive(self, bytes, due)?;
        Ok(())
    }

    fn waiting(&self) -> usize {
        RtlCard::waiting(self)
    }

    fn transmit(&mut self, bytes: Arc<[u8]>) -> Result<(), Source> {
        Ok(RtlCard::transmit(self, bytes)?)
    }

    fn transmitting(&self) -> usize {
        RtlCard::transmitting(self)
    }

    fn take_sent(&mut self) -> Vec<Sent> {
        RtlCard::take_sent(self)
    }

    fn is_quiet(&mut self) -> bool {
        RtlCard::is_quiet(self)
    }
}
