//! The card as a PCIe function: what its configuration space, its BARs and its bus do.

use std::sync::Arc;

use wiremeter_abi::pci;
use wiremeter_abi::register::address;
use wiremeter_driver::Source;
use wiremeter_sim::Sent;

use crate::config::{Asked, BAR_BYTES, ConfigSpace, MSIX_BAR};
use crate::core::Core;
use crate::dma::Dma;
use crate::msix::Msix;

const ENABLE: u32 = address("epoch", "", "enable");
const IRQ_STATUS: u32 = address("dma", "", "irq_status");
const RECORDS: usize = pci::RECORDS_VECTOR as usize;

/// Where an access goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// A BAR.
    Bar(u8),
    /// The configuration space.
    Config,
}

/// Why an access is not carried out.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    /// There is no such place, or it takes no accesses of this size.
    #[error("{count} bytes at {offset:#x} of {region:?} cannot be accessed")]
    Place {
        /// Where.
        region: Region,
        /// Byte offset.
        offset: u64,
        /// Bytes.
        count: usize,
    },
    /// The card itself failed; so will all that comes.
    #[error("the card failed")]
    Card(#[from] Source),
}

/// A card behind its PCIe function.
pub struct Function<C> {
    core: C,
    config: ConfigSpace,
    msix: Msix,
    irq: bool,
    started: bool,
    resets: u64,
    sent: Vec<usize>,
}

impl<C: Core> Function<C> {
    /// The function as after power-on.
    pub fn new(core: C) -> Self {
        Self {
            core,
            config: ConfigSpace::default(),
            msix: Msix::default(),
            irq: false,
            started: false,
            resets: 0,
            sent: Vec::new(),
        }
    }

    /// Bytes of a region; 0 if there is none.
    pub fn size(region: Region) -> u64 {
        match region {
            Region::Config => wiremeter_driver::pcie::CONFIG_BYTES.into(),
            Region::Bar(pci::REGISTERS_BAR | MSIX_BAR) => BAR_BYTES.into(),
            Region::Bar(_) => 0,
        }
    }

    fn place(region: Region, offset: u64, count: usize) -> Result<usize, AccessError> {
        let end = offset.checked_add(count as u64);
        match end {
            Some(end) if count > 0 && end <= Self::size(region) => Ok(offset as usize),
            _ => Err(AccessError::Place { region, offset, count }),
        }
    }

    /// Reads `out.len()` bytes. A BAR that is off reads as ones, as on a bus where nobody answers.
    ///
    /// # Errors
    /// When the bytes are not all within the region, or the card failed.
    pub fn read(&mut self, region: Region, offset: u64, out: &mut [u8]) -> Result<(), AccessError> {
        let count = out.len();
        let place = Self::place(region, offset, count)?;
        match region {
            Region::Config => {
                let bytes = self.config.read(place, count);
                out.copy_from_slice(bytes.ok_or(AccessError::Place { region, offset, count })?);
            }
            Region::Bar(_) if !self.config.memory() => out.fill(0xff),
            Region::Bar(MSIX_BAR) => out.iter_mut().zip(place..).for_each(|(byte, place)| *byte = self.msix.read(place)),
            Region::Bar(_) => self.read_registers(place, out)?,
        }
        Ok(())
    }

    /// Reads the words that have the bytes asked for.
    fn read_registers(&mut self, place: usize, out: &mut [u8]) -> Result<(), AccessError> {
        let mut taken = 0;
        while taken < out.len() {
            let at = place + taken;
            let word = self.core.read((at & !3) as u32)?.to_le_bytes();
            let bytes = &word[at % 4..];
            let count = bytes.len().min(out.len() - taken);
            out[taken..taken + count].copy_from_slice(&bytes[..count]);
            taken += count;
        }
        self.look();
        Ok(())
    }

    /// Writes bytes. A BAR that is off ignores them.
    ///
    /// # Errors
    /// When the bytes are not all within the region, are no whole registers of BAR0, or the card
    /// failed.
    pub fn write(&mut self, region: Region, offset: u64, bytes: &[u8]) -> Result<(), AccessError> {
        let count = bytes.len();
        let refused = AccessError::Place { region, offset, count };
        let place = Self::place(region, offset, count)?;
        match region {
            Region::Config => match self.config.write(place, bytes).ok_or(refused)? {
                Asked::Reset => self.reset()?,
                Asked::Nothing => self.configured(),
            },
            Region::Bar(_) if !self.config.memory() => {}
            Region::Bar(MSIX_BAR) => {
                bytes.iter().zip(place..).for_each(|(byte, place)| self.msix.write(place, *byte));
                self.send();
            }
            Region::Bar(_) => {
                let (words, rest) = bytes.as_chunks();
                if place % 4 != 0 || !rest.is_empty() {
                    return Err(refused);
                }
                for (word, place) in words.iter().zip((place as u32..).step_by(4)) {
                    self.write_register(place, u32::from_le_bytes(*word))?;
                }
            }
        }
        Ok(())
    }

    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), AccessError> {
        self.core.write(offset, value)?;
        self.started |= offset == ENABLE && value & 1 == 1;
        // A record that comes with the write which clears its predecessor's interrupt keeps the
        // line high: without a fall there is no rise, but there is an event. The read lets the
        // line follow the register.
        if offset == IRQ_STATUS {
            self.core.read(IRQ_STATUS)?;
            self.irq = false;
        }
        self.look();
        Ok(())
    }

    /// Resets the function: all but its mapped memory, and some of the link's affairs, is as
    /// after power-on. Time and traffic go on.
    ///
    /// # Errors
    /// When the card failed.
    pub fn reset(&mut self) -> Result<(), AccessError> {
        self.core.reset()?;
        self.config.reset();
        self.msix = Msix::default();
        self.irq = false;
        self.sent.clear();
        self.resets += 1;
        self.configured();
        Ok(())
    }

    /// What the kernel does when whoever had the function is gone: memory is out of its reach,
    /// and it is reset.
    ///
    /// # Errors
    /// When the card failed.
    pub fn close(&mut self) -> Result<(), AccessError> {
        self.core.dma().unmap_all();
        self.reset()
    }

    /// As after power-on at `now_ns` of its time, which may be long after all that was before.
    ///
    /// # Errors
    /// When the card failed.
    pub fn power_on(&mut self, now_ns: u64) -> Result<(), AccessError> {
        self.core.skip(now_ns);
        self.reset()
    }

    /// How often it was reset.
    pub fn resets(&self) -> u64 {
        self.resets
    }

    /// Lets time go on to `until_ns` since its begin, or for about `steps` clocks.
    ///
    /// # Errors
    /// When the card failed.
    pub fn advance(&mut self, until_ns: u64, steps: u64) -> Result<(), AccessError> {
        self.core.advance(until_ns, steps)?;
        self.look();
        Ok(())
    }

    /// Nanoseconds since its time began.
    pub fn now_ns(&self) -> u64 {
        self.core.now_ns()
    }

    /// Lets a frame come to its port, `at_ns` since its time began or as soon after as it can.
    ///
    /// # Errors
    /// When the card takes no such frame.
    pub fn receive(&mut self, bytes: Arc<[u8]>, at_ns: u64) -> Result<(), AccessError> {
        Ok(self.core.receive(bytes, at_ns)?)
    }

    /// Lets a frame come from the host's side, to be sent by its port.
    ///
    /// # Errors
    /// When no frame is like this one.
    pub fn transmit(&mut self, bytes: Arc<[u8]>) -> Result<(), AccessError> {
        Ok(self.core.transmit(bytes)?)
    }

    /// Frames of the host's side that it has not taken whole; a reset loses them.
    pub fn transmitting(&self) -> usize {
        self.core.transmitting()
    }

    /// The frames that its port has sent since this was asked last.
    pub fn take_frames(&mut self) -> Vec<Sent> {
        self.core.take_sent()
    }

    /// Frames that are to come to its port.
    pub fn waiting(&self) -> usize {
        self.core.waiting()
    }

    /// Whether no frame is on its way through it.
    pub fn is_quiet(&mut self) -> bool {
        self.core.is_quiet()
    }

    /// Whether epochs were ever enabled: before, the time of a card that is served stands.
    pub fn started(&self) -> bool {
        self.started
    }

    /// Does to the vector what a host's system does that takes its messages: it turns MSI-X on
    /// and lets the vector send, or masks it.
    pub fn connect(&mut self, vector: usize, connected: bool) {
        if connected {
            self.config.turn_msix_on();
        }
        self.msix.mask(vector, !connected);
        self.send();
    }

    /// Sends the vector's message, as if its event came.
    pub fn trigger(&mut self, vector: usize) {
        self.msix.raise(vector);
        self.send();
    }

    /// The vectors whose messages were sent since this was asked last.
    pub fn take_sent(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.sent)
    }

    /// The memory that it may write.
    pub fn dma(&mut self) -> &mut Dma {
        self.core.dma()
    }

    /// The card inside.
    pub fn core(&mut self) -> &mut C {
        &mut self.core
    }

    /// Takes what the configuration space says now.
    fn configured(&mut self) {
        let (bus_master, max_payload) = (self.config.bus_master(), self.config.max_payload());
        self.core.dma().configure(bus_master, max_payload);
        self.send();
    }

    /// Looks at the interrupt line.
    fn look(&mut self) {
        let was = std::mem::replace(&mut self.irq, self.core.irq());
        match (was, self.irq) {
            (false, true) => self.msix.raise(RECORDS),
            (_, false) => self.msix.lower(RECORDS),
            _ => {}
        }
        self.send();
    }

    fn send(&mut self) {
        // A message is a write to memory.
        let may = self.config.msix() && self.config.bus_master();
        self.sent.extend(self.msix.send(may));
    }
}
