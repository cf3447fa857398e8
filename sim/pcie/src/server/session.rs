//! What a client asks for, and what it is answered.

use std::collections::VecDeque;

use rustix::fd::OwnedFd;
use rustix::io::Errno;
use wiremeter_abi::pci;
use wiremeter_driver::vfio_user::connection::{MAX_FDS, Message};
use wiremeter_driver::vfio_user::protocol::{
    self, DMA_WRITABLE, DeviceInfo, DmaAccess, DmaMap, DmaUnmap, Header, IrqInfo, RegionAccess, RegionInfo, SetIrqs, Short, Version,
    command, flag, irq, region, set_irqs,
};
use wiremeter_driver::vfio_user::version::{Capabilities, VERSION};

use super::channel::Over;
use super::event::Event;
use crate::core::Core;
use crate::dma::{MapError, PAGE, Refusal, WINDOWS};
use crate::function::{AccessError, Function, Region};
use crate::posted;

/// Bytes that one access moves.
const LARGEST_ACCESS: usize = 4096;
/// In [`DmaUnmap::flags`]: all that is mapped; then there is no address and no size.
const UNMAP_ALL: u32 = 1 << 1;
/// Writes under way to the client, from which on the card must wait.
const UNDER_WAY: usize = 256;
const VECTORS: u32 = pci::VECTORS as u32;

/// A client that is served.
#[derive(Default)]
pub struct Session {
    client: Option<Capabilities>,
    events: [Option<Event>; VECTORS as usize],
    /// Writes sent to the client, and those not answered: number, message, address.
    written: u64,
    under_way: VecDeque<(u64, u16, u64)>,
    /// Vectors to be signalled when the writes before a number are answered.
    due: VecDeque<(u64, usize)>,
}

/// Why a command is not answered with what it asks for.
enum Failed {
    /// The client is told why.
    Refused(Errno),
    /// The client is told why, and is served no further.
    Over(Errno, Over),
    /// The card failed.
    Card(AccessError),
}

/// Why a client is served no further.
pub enum End {
    /// It is the client's affair.
    Client(Over),
    /// The card failed.
    Card(AccessError),
}

impl From<Short> for Failed {
    fn from(_: Short) -> Self {
        Failed::Refused(Errno::INVAL)
    }
}

impl From<Errno> for Failed {
    fn from(errno: Errno) -> Self {
        Failed::Refused(errno)
    }
}

impl From<MapError> for Failed {
    fn from(error: MapError) -> Self {
        Failed::Refused(match error {
            MapError::Overlap => Errno::EXIST,
            MapError::Full => Errno::NOSPC,
            MapError::Range | MapError::File | MapError::Part => Errno::INVAL,
        })
    }
}

impl From<AccessError> for Failed {
    fn from(error: AccessError) -> Self {
        match error {
            AccessError::Place { .. } => Failed::Refused(Errno::INVAL),
            AccessError::Card(_) => Failed::Card(error),
        }
    }
}

type Send<'a> = &'a mut dyn FnMut(Header, &[u8]);

impl Session {
    /// Does what a message asks for, and answers it.
    ///
    /// # Errors
    /// When the client is to be served no further.
    pub fn handle<C: Core>(&mut self, message: Message, function: &mut Function<C>, send: Send) -> Result<(), End> {
        let asked = message.header;
        match asked.flags & flag::TYPE {
            0 => {}
            flag::REPLY => return self.answered(asked, function).map_err(End::Client),
            _ => {
                send(asked.refusal(errno(Errno::INVAL)), &[]);
                return Ok(());
            }
        }
        let result = self.command(message, function);
        // What the card wrote meanwhile was there before its answer.
        self.pump(function, send);
        match result {
            Ok(body) if asked.wants_reply() => send(asked.reply(), &body),
            Ok(_) => {}
            Err(Failed::Refused(reason)) if asked.wants_reply() => send(asked.refusal(errno(reason)), &[]),
            Err(Failed::Refused(_)) => {}
            Err(Failed::Over(reason, over)) => {
                send(asked.refusal(errno(reason)), &[]);
                return Err(End::Client(over));
            }
            Err(Failed::Card(error)) => return Err(End::Card(error)),
        }
        Ok(())
    }

    fn command<C: Core>(&mut self, message: Message, function: &mut Function<C>) -> Result<Vec<u8>, Failed> {
        let Message { header, body, fds } = message;
        if self.client.is_none() && header.command != command::VERSION {
            return Err(Failed::Over(Errno::INVAL, Over::Version));
        }
        match header.command {
            command::VERSION => self.version(&body),
            command::DMA_MAP => map(&body, fds, function),
            command::DMA_UNMAP => unmap(&body, function),
            command::DEVICE_INFO => device_info(&body),
            command::REGION_INFO => region_info::<C>(&body),
            command::IRQ_INFO => irq_info(&body),
            command::SET_IRQS => self.set_irqs(&body, fds, function),
            command::REGION_READ => read(&body, function),
            command::REGION_WRITE => {
                let resets = function.resets();
                let reply = write(&body, function)?;
                if function.resets() != resets {
                    self.reconnect(function);
                }
                Ok(reply)
            }
            command::DEVICE_RESET => {
                function.reset()?;
                self.reconnect(function);
                Ok(Vec::new())
            }
            _ => Err(Errno::OPNOTSUPP.into()),
        }
    }

    fn version(&mut self, body: &[u8]) -> Result<Vec<u8>, Failed> {
        let wrong = |errno| Failed::Over(errno, Over::Version);
        let (asked, rest) = Version::take(body).map_err(|_| wrong(Errno::INVAL))?;
        let (major, minor) = VERSION;
        if asked.major != major {
            return Err(wrong(Errno::OPNOTSUPP));
        }
        let client = Capabilities::take(rest).map_err(|_| wrong(Errno::INVAL))?;
        if self.client.is_some() || client.max_data_xfer_size == 0 {
            return Err(wrong(Errno::INVAL));
        }
        self.client = Some(client);
        let mut reply = Vec::new();
        let minor = minor.min(asked.minor);
        Version { major, minor }.put(&mut reply);
        let capabilities = Capabilities {
            max_msg_fds: MAX_FDS as u64,
            max_data_xfer_size: LARGEST_ACCESS as u64,
            max_dma_maps: WINDOWS as u64,
            pgsizes: PAGE,
        };
        capabilities.put(&mut reply);
        Ok(reply)
    }

    fn set_irqs<C: Core>(&mut self, body: &[u8], fds: Vec<OwnedFd>, function: &mut Function<C>) -> Result<Vec<u8>, Failed> {
        use set_irqs::{ACTION_TRIGGER, DATA_BOOL, DATA_EVENTFD, DATA_NONE};
        let (set, data) = SetIrqs::take(body)?;
        let count = if set.index == irq::MSIX { VECTORS } else { 0 };
        let end = set.start.checked_add(set.count).filter(|end| *end <= count).ok_or(Errno::INVAL)?;
        let vectors = set.start as usize..end as usize;
        // As with the kernel's driver, masking MSI-X is its table's affair.
        match set.flags.checked_sub(ACTION_TRIGGER) {
            Some(DATA_NONE) if set.count == 0 => (0..VECTORS as usize).for_each(|vector| self.connect(vector, None, function)),
            Some(DATA_NONE) => vectors.for_each(|vector| function.trigger(vector)),
            Some(DATA_BOOL) if data.len() >= vectors.len() => {
                let raised = vectors.zip(data).filter(|(_, bool)| **bool != 0);
                raised.for_each(|(vector, _)| function.trigger(vector));
            }
            Some(DATA_EVENTFD) if fds.is_empty() => vectors.for_each(|vector| self.connect(vector, None, function)),
            Some(DATA_EVENTFD) if fds.len() == vectors.len() => {
                let events: Option<Vec<_>> = fds.into_iter().map(Event::new).collect();
                for (vector, event) in vectors.zip(events.ok_or(Errno::INVAL)?) {
                    self.connect(vector, Some(event), function);
                }
            }
            _ => return Err(Errno::INVAL.into()),
        }
        Ok(Vec::new())
    }

    fn connect<C: Core>(&mut self, vector: usize, event: Option<Event>, function: &mut Function<C>) {
        function.connect(vector, event.is_some());
        self.events[vector] = event;
    }

    /// A client's interrupts outlast a reset, as with the kernel's driver.
    fn reconnect<C: Core>(&mut self, function: &mut Function<C>) {
        let connected = self.events.iter().enumerate().filter(|(_, event)| event.is_some());
        connected.for_each(|(vector, _)| function.connect(vector, true));
    }

    /// Whether the card must wait for the client to take its writes.
    pub fn full(&self) -> bool {
        self.under_way.len() >= UNDER_WAY
    }

    /// Sends what the card wrote to memory that only the client reaches, and signals what it
    /// interrupted.
    pub fn pump<C: Core>(&mut self, function: &mut Function<C>, send: Send) {
        let largest = self.client.map_or(LARGEST_ACCESS as u64, |client| client.max_data_xfer_size);
        let largest = largest.min(LARGEST_ACCESS as u64) as usize;
        while let Some(posted::Posted { address, bytes }) = function.dma().next_to_client() {
            for (part, address) in bytes.chunks(largest).zip((address..).step_by(largest)) {
                let id = self.written as u16;
                self.under_way.push_back((self.written, id, address));
                self.written += 1;
                let count = part.len() as u64;
                let mut body = Vec::new();
                DmaAccess { address, count }.put(&mut body);
                body.extend_from_slice(part);
                send(Header::command(id, command::DMA_WRITE), &body);
            }
        }
        // An interrupt does not overtake what was written before it.
        let sent = function.take_sent().into_iter();
        self.due.extend(sent.map(|vector| (self.written, vector)));
        self.signal();
    }

    fn signal(&mut self) {
        let oldest = self.under_way.front().map_or(u64::MAX, |(number, ..)| *number);
        while let Some((_, vector)) = self.due.front().copied().filter(|(before, _)| *before <= oldest) {
            self.due.pop_front();
            if let Some(event) = &self.events[vector] {
                event.signal();
            }
        }
    }

    /// Takes the answer to a write.
    fn answered<C: Core>(&mut self, reply: Header, function: &mut Function<C>) -> Result<(), Over> {
        let write = reply.command == command::DMA_WRITE;
        let place = self.under_way.iter().position(|(_, id, _)| write && *id == reply.id);
        let (_, _, address) = place.and_then(|place| self.under_way.remove(place)).ok_or(Over::Reply)?;
        if reply.flags & flag::ERROR != 0 {
            function.dma().refuse(Refusal::Client, address);
        }
        self.signal();
        Ok(())
    }
}

fn errno(errno: Errno) -> u32 {
    errno.raw_os_error() as u32
}

fn map<C: Core>(body: &[u8], fds: Vec<OwnedFd>, function: &mut Function<C>) -> Result<Vec<u8>, Failed> {
    let (map, _) = DmaMap::take(body)?;
    if fds.len() > 1 {
        return Err(Errno::INVAL.into());
    }
    let file = fds.into_iter().next().map(|file| (file, map.offset));
    let writable = map.flags & DMA_WRITABLE != 0;
    function.dma().map(map.address, map.size, writable, file)?;
    Ok(Vec::new())
}

fn unmap<C: Core>(body: &[u8], function: &mut Function<C>) -> Result<Vec<u8>, Failed> {
    let (unmap, _) = DmaUnmap::take(body)?;
    match unmap.flags {
        0 => drop(function.dma().unmap(unmap.address, unmap.size)?),
        UNMAP_ALL if unmap.address == 0 && unmap.size == 0 => function.dma().unmap_all(),
        _ => return Err(Errno::INVAL.into()),
    }
    let mut reply = Vec::new();
    unmap.put(&mut reply);
    Ok(reply)
}

fn device_info(body: &[u8]) -> Result<Vec<u8>, Failed> {
    let (asked, _) = DeviceInfo::take(body)?;
    let argsz = room(asked.argsz, DeviceInfo::BYTES)?;
    let info = DeviceInfo {
        argsz,
        flags: protocol::DEVICE_RESETS | protocol::DEVICE_IS_PCI,
        regions: region::COUNT,
        irqs: irq::COUNT,
    };
    let mut reply = Vec::new();
    info.put(&mut reply);
    Ok(reply)
}

fn region_info<C: Core>(body: &[u8]) -> Result<Vec<u8>, Failed> {
    let (asked, _) = RegionInfo::take(body)?;
    let argsz = room(asked.argsz, RegionInfo::BYTES)?;
    if asked.index >= region::COUNT {
        return Err(Errno::INVAL.into());
    }
    let size = of(asked.index).map_or(0, Function::<C>::size);
    let info = RegionInfo {
        argsz,
        flags: if size > 0 { region::READ | region::WRITE } else { 0 },
        index: asked.index,
        size,
        ..RegionInfo::default()
    };
    let mut reply = Vec::new();
    info.put(&mut reply);
    Ok(reply)
}

fn irq_info(body: &[u8]) -> Result<Vec<u8>, Failed> {
    let (asked, _) = IrqInfo::take(body)?;
    let argsz = room(asked.argsz, IrqInfo::BYTES)?;
    let (flags, count) = match asked.index {
        irq::MSIX => (irq::EVENTFD | irq::NO_RESIZE, VECTORS),
        ..irq::COUNT => (0, 0),
        _ => return Err(Errno::INVAL.into()),
    };
    let index = asked.index;
    let mut reply = Vec::new();
    IrqInfo {
        argsz,
        flags,
        index,
        count,
    }
    .put(&mut reply);
    Ok(reply)
}

/// The bytes of a reply, for which the client must have room.
fn room(argsz: u32, bytes: usize) -> Result<u32, Errno> {
    if argsz < bytes as u32 {
        Err(Errno::INVAL)
    } else {
        Ok(bytes as u32)
    }
}

/// The region of an index, if it is one.
fn of(index: u32) -> Option<Region> {
    match index {
        region::CONFIG => Some(Region::Config),
        0..=5 => Some(Region::Bar(index as u8)),
        _ => None,
    }
}

fn read<C: Core>(body: &[u8], function: &mut Function<C>) -> Result<Vec<u8>, Failed> {
    let (access, _) = RegionAccess::take(body)?;
    let region = of(access.region).ok_or(Errno::INVAL)?;
    let count = access.count as usize;
    if count > LARGEST_ACCESS {
        return Err(Errno::INVAL.into());
    }
    let mut reply = Vec::new();
    access.put(&mut reply);
    reply.resize(RegionAccess::BYTES + count, 0);
    function.read(region, access.offset, &mut reply[RegionAccess::BYTES..])?;
    Ok(reply)
}

fn write<C: Core>(body: &[u8], function: &mut Function<C>) -> Result<Vec<u8>, Failed> {
    let (access, data) = RegionAccess::take(body)?;
    let region = of(access.region).ok_or(Errno::INVAL)?;
    if data.len() != access.count as usize {
        return Err(Errno::INVAL.into());
    }
    function.write(region, access.offset, data)?;
    let mut reply = Vec::new();
    access.put(&mut reply);
    Ok(reply)
}
