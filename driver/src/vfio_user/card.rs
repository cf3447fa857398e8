use super::client::Client;
use super::connection::Connection;
use super::error::VfioUserError;
use super::open;
use super::protocol::{DMA_READABLE, DMA_WRITABLE, DmaMap, command, region};
use super::version::Capabilities;
use crate::card::{Card, CardError, DmaMemory, Source, Wake};
use crate::dma::{SharedMemory, Space};
use crate::interrupts::{self, Interrupts, Moderation, Woken};
use crate::pcie::{self, CONFIG_BYTES, Pcie};
use rustix::fd::{AsFd, OwnedFd};
use std::io::ErrorKind;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;
use wiremeter_abi::pci::REGISTERS_BAR;

/// The time that a server has for a reply. Registers of a simulation that runs meanwhile answer
/// in well under a millisecond; the rest is for a machine that does much else.
const WITHIN: Duration = Duration::from_secs(5);
/// The time it has when the card is closed.
const WITHIN_CLOSE: Duration = Duration::from_secs(1);

/// A card served over a vfio-user socket. Its registers are read and written by messages; its
/// memory is shared; its interrupt is an eventfd.
///
/// Closing it (dropping) takes the interrupt and bus mastering away, then the memory.
#[derive(Debug)]
pub struct VfioUserCard {
    client: Client,
    event: Option<OwnedFd>,
    moderation: Moderation,
    resets: bool,
    limits: Capabilities,
    space: Space,
    memory: Vec<SharedMemory>,
}

impl VfioUserCard {
    /// Opens the card served at `path`.
    ///
    /// # Errors
    /// When nobody serves one, it is in use, or its server is none for this card.
    pub fn open(path: &Path, interrupts: Interrupts) -> Result<Self, VfioUserError> {
        Self::connect(open::reach(path, WITHIN)?, interrupts, WITHIN)
    }

    /// Opens the card served at the other end of `stream`, which has `within` for each reply.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn connect(stream: UnixStream, interrupts: Interrupts, within: Duration) -> Result<Self, VfioUserError> {
        let mut client = Client::new(Connection::new(stream, within)?, within);
        let limits = open::negotiate(&mut client)?;
        client.largest = limits.max_data_xfer_size.min(CONFIG_BYTES.into()) as usize;
        let resets = open::check_device(&mut client)?;
        let event = match interrupts {
            Interrupts::Event { .. } if open::has_vector(&mut client)? => Some(interrupts::eventfd()?),
            _ => None,
        };
        let setting = if event.is_some() { interrupts } else { interrupts.without_events() };
        let mut card = Self {
            client,
            event,
            moderation: Moderation::new(setting),
            resets,
            limits,
            space: Space::new(Vec::new()),
            memory: Vec::new(),
        };
        pcie::identify(&mut card)?.map_err(VfioUserError::other_function)?;
        card.start()?;
        Ok(card)
    }

    /// How its records wake the host: as asked for, or by polling where it has no interrupt.
    pub fn interrupts(&self) -> Interrupts {
        self.moderation.setting()
    }

    /// Lets the card write memory and signal its interrupt.
    fn start(&mut self) -> Result<(), VfioUserError> {
        if let Some(event) = &self.event {
            open::set_vector(&mut self.client, event.as_fd())?;
            // The kernel does this for its clients.
            pcie::enable_msix(self)?;
        }
        Ok(pcie::start(self)?)
    }

    /// Maps as much memory as `bytes` for the card.
    fn map(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, VfioUserError> {
        let found = self.limits.max_dma_maps;
        if self.memory.len() as u64 >= found {
            let what = "max_dma_maps";
            return Err(VfioUserError::Limit { what, found });
        }
        // The smallest of the server's pages.
        let page = 1 << self.limits.pgsizes.trailing_zeros();
        let whole = bytes.checked_next_multiple_of(page).ok_or(ErrorKind::OutOfMemory)?;
        let memory = SharedMemory::new(whole)?;
        let size = memory.bytes() as u64;
        let align = page.max(memory.page()) as u64;
        let address = self.space.allocate(size, align).ok_or(ErrorKind::OutOfMemory)?;
        let map = DmaMap {
            argsz: DmaMap::BYTES as u32,
            flags: DMA_READABLE | DMA_WRITABLE,
            offset: 0,
            address,
            size,
        };
        let mut body = Vec::new();
        map.put(&mut body);
        self.client.ask(command::DMA_MAP, &body, &[memory.file()])?;
        let region = memory.region(address, bytes);
        self.memory.push(memory);
        Ok(Box::new(region))
    }

    fn wait_event(&mut self, timeout: Duration) -> Result<Wake, VfioUserError> {
        let end = interrupts::end(timeout);
        let Some(event) = &self.event else { return Ok(Wake::Timeout) };
        loop {
            match self.moderation.event(event.as_fd(), Some(self.client.as_fd()), end)? {
                Woken::Event => return Ok(Wake::Interrupt),
                Woken::Timeout => return Ok(Wake::Timeout),
                Woken::Other => self.client.unasked()?,
            }
        }
    }
}

impl Card for VfioUserCard {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        let mut bytes = [0; 4];
        let result = self.client.read(REGISTERS_BAR.into(), offset.into(), &mut bytes);
        result.map_err(|error| failed(error, |source| CardError::Access { offset, source }))?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        let result = self.client.write(REGISTERS_BAR.into(), offset.into(), &value.to_le_bytes());
        result.map_err(|error| failed(error, |source| CardError::Access { offset, source }))
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        self.map(bytes)
            .map_err(|error| failed(error, |source| CardError::Dma { bytes, source }))
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        if self.event.is_some() {
            let result = self.wait_event(timeout);
            return result.map_err(|error| failed(error, |source| CardError::Wait { source }));
        }
        let mut moderation = self.moderation;
        let result = moderation.poll(self, interrupts::end(timeout));
        self.moderation = moderation;
        result
    }
}

impl Pcie for VfioUserCard {
    fn config_read(&mut self, offset: u16, out: &mut [u8]) -> Result<(), CardError> {
        let result = self.client.read(region::CONFIG, offset.into(), out);
        result.map_err(|error| failed(error, |source| CardError::Config { offset, source }))
    }

    fn config_write(&mut self, offset: u16, bytes: &[u8]) -> Result<(), CardError> {
        let result = self.client.write(region::CONFIG, offset.into(), bytes);
        result.map_err(|error| failed(error, |source| CardError::Config { offset, source }))
    }

    fn reset(&mut self) -> Result<(), CardError> {
        if self.resets {
            let result = self.client.ask(command::DEVICE_RESET, &[], &[]);
            result.map_err(|error| failed(error, |source| CardError::Reset { source }))?;
        } else {
            pcie::reset(self)?;
        }
        self.start().map_err(|error| failed(error, |source| CardError::Reset { source }))
    }
}

impl Drop for VfioUserCard {
    fn drop(&mut self) {
        // What fails here fails for a server that is gone, with whom all of it goes.
        self.client.hurry(WITHIN_CLOSE);
        let _ = pcie::stop(self);
        if self.event.is_some() {
            let _ = open::clear_vectors(&mut self.client);
        }
    }
}

/// An error of the server, or the end of it.
fn failed(error: VfioUserError, otherwise: impl FnOnce(Source) -> CardError) -> CardError {
    match error {
        VfioUserError::Card(error) => error,
        error if error.is_final() => CardError::Gone { source: error.into() },
        error => otherwise(error.into()),
    }
}
