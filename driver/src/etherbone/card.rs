use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::EtherboneError;
use super::memory::Memories;
use super::packet::{Reply, probe, request};
use super::receive::Receiver;
use crate::card::{Card, CardError, DmaMemory, Wake};
use crate::registers::id::MAGIC;

/// A board on a wire of its own answers in microseconds, one behind a network in milliseconds.
const PATIENCE: Duration = Duration::from_millis(200);
const TRIES: u32 = 10;

/// A card's registers, behind Etherbone.
///
/// Datagrams are lost, so each request is repeated until it is answered. Each has another number
/// than the one before; by it the card knows a request that it has carried out already, and does
/// its write only once. A write comes with a read, whose answer tells that it was done. Records
/// are not repeated: the ring counts those that do not come.
#[derive(Debug)]
pub struct EtherboneCard {
    socket: UdpSocket,
    address: SocketAddr,
    id: u32,
    memories: Arc<Memories>,
    receiver: Receiver,
}

impl EtherboneCard {
    /// Opens the card at an address.
    ///
    /// # Errors
    /// There is no way to it, or nobody who speaks Etherbone answers.
    pub fn open(address: SocketAddr) -> Result<Self, EtherboneError> {
        let socket = socket(address).map_err(|source| EtherboneError::Unreachable { address, source })?;
        // Neither the card nor this takes what another process with this port asked for its own.
        let id = rand::random();
        let memories = Arc::new(Memories::default());
        let receiver = Receiver::start(&socket, Arc::clone(&memories)).map_err(EtherboneError::Thread)?;
        let mut card = Self {
            socket,
            address,
            id,
            memories,
            receiver,
        };
        card.ask(&probe(), |reply| (*reply == Reply::Probe).then_some(()))?;
        Ok(card)
    }

    /// Sends a packet until there is an answer that `take` takes.
    fn ask<T>(&mut self, packet: &[u8], take: impl Fn(&Reply) -> Option<T>) -> Result<T, EtherboneError> {
        let address = self.address;
        let unreachable = |source| EtherboneError::Unreachable { address, source };
        for _ in 0..TRIES {
            self.socket.send(packet).map_err(unreachable)?;
            let until = Instant::now() + PATIENCE;
            while let Some(reply) = self.receiver.next(until) {
                if let Some(taken) = take(&reply) {
                    return Ok(taken);
                }
            }
        }
        Err(EtherboneError::Silent { address, tries: TRIES })
    }

    /// Writes a word, or none, then reads one.
    fn exchange(&mut self, write: Option<(u32, u32)>, read: u32) -> Result<u32, EtherboneError> {
        self.id = self.id.wrapping_add(1);
        let mine = self.id;
        self.ask(&request(mine, write, read), |reply| match reply {
            Reply::Values { id, values } if *id == mine => values.first().copied(),
            _ => None,
        })
    }
}

/// A socket of the board's port number, to which LiteEth answers whatever the asker's is; any
/// other if this machine has it in use.
fn socket(address: SocketAddr) -> io::Result<UdpSocket> {
    let any = match address {
        SocketAddr::V4(_) => IpAddr::from(Ipv4Addr::UNSPECIFIED),
        SocketAddr::V6(_) => IpAddr::from(Ipv6Addr::UNSPECIFIED),
    };
    let socket = UdpSocket::bind((any, address.port())).or_else(|_| UdpSocket::bind((any, 0)))?;
    socket.connect(address)?;
    Ok(socket)
}

fn failed(offset: u32, error: EtherboneError) -> CardError {
    CardError::Access {
        offset,
        source: error.into(),
    }
}

impl Card for EtherboneCard {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        self.exchange(None, offset).map_err(|error| failed(offset, error))
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        let done = self.exchange(Some((offset, value)), MAGIC.address());
        done.map(|_| ()).map_err(|error| failed(offset, error))
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        Ok(Box::new(self.memories.add(bytes)))
    }

    /// Interrupts do not come over Etherbone: a record that comes is as good.
    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        Ok(self.memories.wait(timeout))
    }
}
