//! A model of a card behind the model of its side of Etherbone, on a port of this machine.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use etherparse::{PacketBuilder, SlicedPacket, TransportSlice};
use wiremeter_driver::registers::{dma, epoch};
use wiremeter_driver::{Card, DmaMemory};
use wiremeter_model::ModelCard;
use wiremeter_model::etherbone::{Bus, Control, Outcome, Settings};

const HOST: [u8; 6] = [2, 0, 0, 0, 0, 1];
const MAC: [u8; 6] = [2, 0, 0, 0, 0x12, 0x34];
const PORT: u16 = 1234;
/// Time of the card that passes while the host is silent for a moment, once it measures.
const STEP: Duration = Duration::from_micros(5);
/// The most records that the ring may have.
const RING: u64 = 1 << 10;

/// What the network loses.
#[derive(Clone, Copy)]
pub struct Losses {
    /// Of packets with requests, by even numbers, and with answers, by odd ones.
    pub packets: fn(u32) -> bool,
    /// Of datagrams with records, by their numbers.
    pub records: fn(u32) -> bool,
}

impl Losses {
    pub const NONE: Self = Self {
        packets: |_| false,
        records: |_| false,
    };
}

/// The thread that serves.
pub struct Served {
    pub address: SocketAddr,
    written: Arc<Mutex<Vec<(u32, u32)>>>,
    finished: Arc<AtomicBool>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Served {
    /// Serves a card until its clock `end`, and then without letting its time pass.
    pub fn start(card: ModelCard, end: u64, losses: Losses) -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        socket.set_read_timeout(Some(Duration::from_micros(100))).expect("set");
        let address = socket.local_addr().expect("it has one");
        let (written, finished, over) = <(Arc<Mutex<Vec<_>>>, Arc<AtomicBool>, Arc<AtomicBool>)>::default();
        let (all, done, told) = (Arc::clone(&written), Arc::clone(&finished), Arc::clone(&over));
        let thread = thread::spawn(move || {
            let mut board = Board::new(card, socket, losses, all);
            while !told.load(Ordering::Relaxed) {
                board.serve();
                done.store(board.step(end), Ordering::Relaxed);
            }
        });
        Self {
            address,
            written,
            finished,
            over,
            thread: Some(thread),
        }
    }

    /// Address and value of all that was written, the ring's place left out.
    pub fn written(&self) -> Vec<(u32, u32)> {
        self.written.lock().expect("nobody panics with it").clone()
    }

    /// Whether the card is at its end.
    pub fn is_finished(&self) -> bool {
        self.finished.load(Ordering::Relaxed)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        let panicked = self.thread.take().is_some_and(|thread| thread.join().is_err());
        assert!(!panicked || thread::panicking(), "the card panicked");
    }
}

/// The registers, and the ring: where the host thinks it is, and where the model has it.
struct Registers {
    card: ModelCard,
    host: [u32; 2],
    /// How many records the host has taken.
    taken: u32,
    ring: Box<dyn DmaMemory>,
    written: Arc<Mutex<Vec<(u32, u32)>>>,
}

impl Registers {
    fn get(&mut self, address: u32) -> u32 {
        self.card.read32(address).expect("a model does not fail")
    }

    fn set(&mut self, address: u32, value: u32) {
        self.card.write32(address, value).expect("a model does not fail");
    }
}

impl Bus for Registers {
    fn read(&mut self, address: u16) -> u32 {
        self.get(address.into())
    }

    fn write(&mut self, address: u16, data: u32, strobe: u8) {
        assert_eq!(strobe, 0xf);
        let (address, ring) = (u32::from(address), self.ring.address());
        if address == dma::BASE_LOW.address() {
            self.host[0] = data;
            return self.set(address, ring as u32);
        }
        if address == dma::BASE_HIGH.address() {
            self.host[1] = data;
            return self.set(address, (ring >> 32) as u32);
        }
        if address == dma::READ.address() {
            self.taken = data;
        }
        self.written.lock().expect("nobody panics with it").push((address, data));
        self.set(address, data);
    }
}

struct Board {
    registers: Registers,
    control: Control,
    socket: UdpSocket,
    losses: Losses,
    /// Packets and records so far.
    packets: u32,
    records: u32,
    client: Option<SocketAddr>,
}

impl Board {
    fn new(mut card: ModelCard, socket: UdpSocket, losses: Losses, written: Arc<Mutex<Vec<(u32, u32)>>>) -> Self {
        let ring = card.dma_alloc(RING as usize * 64).expect("a model has memory");
        let settings = Settings {
            mac: MAC,
            ipv4: Ipv4Addr::LOCALHOST,
            port: PORT,
            allowed: None,
        };
        Self {
            registers: Registers {
                card,
                host: [0; 2],
                taken: 0,
                ring,
                written,
            },
            control: Control::new(settings),
            socket,
            losses,
            packets: 0,
            records: 0,
            client: None,
        }
    }

    /// Takes the next packet, if there is one.
    fn serve(&mut self) {
        let mut packet = [0; 1500];
        let Ok((length, host)) = self.socket.recv_from(&mut packet) else {
            return;
        };
        if self.is_lost() {
            self.packets += 1;
            return;
        }
        self.client = Some(host);
        let mut frame = Vec::new();
        // From another address than the card's own, which it does not answer.
        let (from, to) = ([127, 0, 0, 9], Ipv4Addr::LOCALHOST.octets());
        let built = PacketBuilder::ethernet2(HOST, MAC).ipv4(from, to, 64).udp(host.port(), PORT);
        built.write(&mut frame, &packet[..length]).expect("written");
        let outcome = self.control.take(&frame, &mut self.registers);
        let Outcome::Done { answer: Some(answer), .. } = outcome else {
            panic!("{outcome:?}");
        };
        let sliced = SlicedPacket::from_ethernet(&answer).expect("a packet");
        let Some(TransportSlice::Udp(udp)) = sliced.transport else {
            panic!("no UDP");
        };
        assert_eq!((udp.source_port(), udp.destination_port()), (PORT, host.port()));
        if !self.is_lost() {
            self.send(udp.payload());
        }
    }

    fn is_lost(&mut self) -> bool {
        self.packets += 1;
        (self.losses.packets)(self.packets - 1)
    }

    fn send(&self, payload: &[u8]) {
        let client = self.client.expect("somebody asked");
        self.socket.send_to(payload, client).expect("sent");
    }

    /// Lets time pass if the card measures; whether it is at the end.
    fn step(&mut self, end: u64) -> bool {
        let is_over = self.registers.card.clock() >= end;
        // And none while the host is behind, so that the card never loses a record.
        let waiting = self.records.wrapping_sub(self.registers.taken);
        if !is_over && self.registers.get(epoch::ENABLE.address()) == 1 && waiting < 16 {
            self.registers.card.wait(STEP).expect("a model does not fail");
        }
        self.send_records();
        is_over
    }

    /// Sends what the card has written, as section 4 has it.
    fn send_records(&mut self) {
        let slots = 1 << self.registers.get(dma::SIZE_LOG2.address());
        assert!(slots <= RING);
        while self.records != self.registers.get(dma::WRITTEN.address()) {
            let place = u64::from(self.records) % slots * 64;
            let host = u64::from(self.registers.host[0]) | u64::from(self.registers.host[1]) << 32;
            let mut record = [0; 64];
            self.registers.ring.read(place as usize, &mut record);
            let head = [&b"WM\x00\x01"[..], &self.records.to_be_bytes(), &(host + place).to_be_bytes()].concat();
            if !(self.losses.records)(self.records) {
                self.send(&[&head, &record[..]].concat());
            }
            self.records += 1;
        }
    }
}
