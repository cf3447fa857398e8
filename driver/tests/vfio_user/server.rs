//! A server that says what it is told to, in bytes written from the specification.

use rustix::fd::OwnedFd;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
use std::collections::HashMap;
use std::fs::File;
use std::io::{IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::Duration;
use wiremeter_driver::{Interrupts, VfioUserCard, VfioUserError};

pub const VERSION: u16 = 1;
pub const DMA_MAP: u16 = 2;
pub const DEVICE_GET_INFO: u16 = 4;
pub const GET_REGION_INFO: u16 = 5;
pub const GET_IRQ_INFO: u16 = 7;
pub const SET_IRQS: u16 = 8;
pub const REGION_READ: u16 = 9;
pub const REGION_WRITE: u16 = 10;
pub const DMA_READ: u16 = 11;
pub const DEVICE_RESET: u16 = 13;

/// Offsets of the capabilities in the configuration space here.
pub const EXPRESS: usize = 0x40;
pub const MSIX: usize = 0x80;

/// A command that came, or the refusal of one of the server's.
#[derive(Debug)]
pub struct Request {
    pub id: u16,
    pub refusal: bool,
    pub command: u16,
    pub body: Vec<u8>,
}

/// What the server does instead of its usual answer.
pub enum Answer {
    /// Sends these bytes.
    Bytes(Vec<u8>),
    /// Nothing.
    Nothing,
    /// Closes the connection.
    Close,
}

type Script = Box<dyn FnMut(&mut State, &Request) -> Option<Answer> + Send>;

/// The server's card, and what it was asked.
pub struct State {
    pub config: Vec<u8>,
    pub registers: HashMap<u64, u32>,
    pub asked: Vec<Request>,
    /// Address, size and file of the memory mapped.
    pub memory: Vec<(u64, u64, File)>,
    /// What MSI-X vector 0 signals.
    pub event: Option<File>,
    pub vectors: u32,
}

impl State {
    fn new() -> Self {
        let mut config = vec![0; 4096];
        config[0..4].copy_from_slice(&[0x34, 0x12, b'W', b'M']);
        // Status: it has capabilities. The list: express (0x10), then MSI-X (0x11).
        config[6] = 0x10;
        config[0x34] = EXPRESS as u8;
        config[EXPRESS..EXPRESS + 2].copy_from_slice(&[0x10, MSIX as u8]);
        // Device control: relaxed ordering (bit 4) and no snoop (bit 11), as after reset.
        config[EXPRESS + 8..EXPRESS + 10].copy_from_slice(&0x2810u16.to_le_bytes());
        config[MSIX..MSIX + 2].copy_from_slice(&[0x11, 0]);
        Self {
            config,
            registers: HashMap::new(),
            asked: Vec::new(),
            memory: Vec::new(),
            event: None,
            vectors: 1,
        }
    }

    pub fn word(&self, offset: usize) -> u16 {
        u16::from_le_bytes([self.config[offset], self.config[offset + 1]])
    }

    /// The commands that came, in order.
    pub fn commands(&self) -> Vec<u16> {
        self.asked.iter().map(|request| request.command).collect()
    }

    /// Raises the interrupt.
    pub fn signal(&mut self) {
        let event = self.event.as_mut().expect("the client has set an eventfd");
        event.write_all(&1u64.to_ne_bytes()).expect("an eventfd takes a one");
    }

    fn answer(&mut self, request: &Request, fds: Vec<OwnedFd>) -> Vec<u8> {
        let body = &request.body;
        let mut reply = body.clone();
        match request.command {
            VERSION => {
                reply = vec![0, 0, 1, 0];
                reply.extend(b"{\"capabilities\":{\"max_msg_fds\":8,\"max_data_xfer_size\":1048576}}\0");
            }
            DMA_MAP => {
                let file = fds.into_iter().next().expect("memory comes with its file");
                self.memory.push((u64_at(body, 16), u64_at(body, 24), File::from(file)));
                reply.clear();
            }
            // Resets, is PCI; nine regions, five kinds of interrupt.
            DEVICE_GET_INFO => reply = words(&[16, 3, 9, 5]),
            GET_REGION_INFO => {
                let index = u32_at(body, 8);
                let size = if [0, 7].contains(&index) { 4096 } else { 0 };
                reply = words(&[32, 3, index, 0, size, 0, 0, 0]);
            }
            GET_IRQ_INFO => {
                let index = u32_at(body, 8);
                reply = words(&[16, 1, index, if index == 2 { self.vectors } else { 0 }]);
            }
            SET_IRQS => {
                self.event = fds.into_iter().next().map(File::from);
                reply.clear();
            }
            REGION_READ => {
                let (offset, region, count) = (u64_at(body, 0), u32_at(body, 8), u32_at(body, 12) as usize);
                match region {
                    7 => reply.extend(&self.config[offset as usize..offset as usize + count]),
                    _ => reply.extend(self.registers.get(&offset).copied().unwrap_or(0).to_le_bytes()),
                }
            }
            REGION_WRITE => {
                let (offset, region) = (u64_at(body, 0), u32_at(body, 8));
                let data = &body[16..];
                match region {
                    7 => self.config[offset as usize..offset as usize + data.len()].copy_from_slice(data),
                    _ => drop(self.registers.insert(offset, u32_at(data, 0))),
                }
                reply.truncate(16);
            }
            DEVICE_RESET => {
                let event = self.event.take();
                let asked = std::mem::take(&mut self.asked);
                *self = State {
                    event,
                    asked,
                    ..State::new()
                };
            }
            other => panic!("command {other} is not expected"),
        }
        message(request.id, request.command, 1, 0, &reply)
    }

    /// Writes memory as the card would.
    pub fn write_memory(&self, address: u64, bytes: &[u8]) {
        let holds = |(start, size, _): &&(u64, u64, File)| (*start..start + size).contains(&address);
        let (start, _, file) = self.memory.iter().find(holds).expect("the address is mapped");
        file.write_all_at(bytes, address - start).expect("the file is there");
    }
}

/// A message in bytes.
pub fn message(id: u16, command: u16, flags: u32, error: u32, body: &[u8]) -> Vec<u8> {
    let mut bytes = [id.to_le_bytes(), command.to_le_bytes()].concat();
    bytes.extend(words(&[16 + body.len() as u32, flags, error]));
    bytes.extend(body);
    bytes
}

/// Numbers of four bytes, little-endian.
pub fn words(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

pub fn u32_at(bytes: &[u8], offset: usize) -> u32 {
    u32::from_le_bytes(bytes[offset..offset + 4].try_into().expect("four bytes"))
}

pub fn u64_at(bytes: &[u8], offset: usize) -> u64 {
    u64::from_le_bytes(bytes[offset..offset + 8].try_into().expect("eight bytes"))
}

/// A server on a thread of its own.
pub struct Server {
    state: Arc<Mutex<State>>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Serves the other end of the socket given back, asking `script` before each answer.
    pub fn start(script: impl FnMut(&mut State, &Request) -> Option<Answer> + Send + 'static) -> (Self, UnixStream) {
        let (near, far) = UnixStream::pair().expect("two sockets");
        let state = Arc::new(Mutex::new(State::new()));
        let (shared, script) = (Arc::clone(&state), Box::new(script));
        let thread = std::thread::spawn(move || serve(far, &shared, script));
        (Self { state, thread }, near)
    }

    /// The card, while the server waits for a command.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("the server did not panic")
    }

    /// Waits until the client is gone.
    pub fn end(self) -> State {
        self.thread.join().expect("the server did not panic");
        Arc::into_inner(self.state)
            .expect("the thread is over")
            .into_inner()
            .expect("no panic")
    }
}

/// A reply has all the time it can need here.
pub const LONG: Duration = Duration::from_secs(20);

/// Opens the card of a server.
pub fn open(script: impl FnMut(&mut State, &Request) -> Option<Answer> + Send + 'static) -> (Server, Result<VfioUserCard, VfioUserError>) {
    let (server, stream) = Server::start(script);
    let card = VfioUserCard::connect(stream, Interrupts::default(), LONG);
    (server, card)
}

fn serve(mut stream: UnixStream, state: &Mutex<State>, mut script: Script) {
    while let Some((request, fds)) = receive(&stream) {
        let mut state = state.lock().expect("no test panics with it");
        if request.refusal {
            state.asked.push(request);
            continue;
        }
        let answer = script(&mut state, &request);
        let bytes = match answer {
            None => state.answer(&request, fds),
            Some(Answer::Bytes(bytes)) => bytes,
            Some(Answer::Nothing) => Vec::new(),
            Some(Answer::Close) => return,
        };
        state.asked.push(request);
        // A client that has gone away meanwhile is seen at the next receive.
        let _ = stream.write_all(&bytes);
    }
}

fn receive(stream: &UnixStream) -> Option<(Request, Vec<OwnedFd>)> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(8))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let mut header = [0; 16];
    let parts = &mut [IoSliceMut::new(&mut header)];
    let received = recvmsg(stream, parts, &mut ancillary, RecvFlags::WAITALL).ok()?;
    if received.bytes < 16 {
        return None;
    }
    let mut fds = Vec::new();
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(some) = message {
            fds.extend(some);
        }
    }
    // A command that wants a reply, or a reply that is an error.
    let refusal = match u32_at(&header, 8) {
        0 => false,
        0x21 => true,
        flags => panic!("flags {flags:#x}"),
    };
    let mut body = vec![0; u32_at(&header, 4) as usize - 16];
    let mut stream = stream;
    stream.read_exact(&mut body).ok()?;
    let half = |offset| u16::from_le_bytes([header[offset], header[offset + 1]]);
    let (id, command) = (half(0), half(2));
    let request = Request {
        id,
        refusal,
        command,
        body,
    };
    Some((request, fds))
}
