//! A client of the socket that says exactly what it is told, and the server it talks to.

use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use rustix::fd::BorrowedFd;
use wiremeter_driver::vfio_user::connection::{Connection, ConnectionError, Message};
use wiremeter_driver::vfio_user::protocol::{self, DmaMap, Header, RegionAccess, SetIrqs, Version, command, flag, irq};
use wiremeter_pcie::{Core, Function, Report, Server, ServerError, Stop};

/// A served card; it stops when this is dropped.
pub struct Served {
    pub path: PathBuf,
    stop: Stop,
    thread: Option<JoinHandle<Result<Report, ServerError>>>,
}

pub fn fresh_path() -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("wiremeter-pcie-{}-{number}.sock", std::process::id()))
}

impl Served {
    /// Serves the card that `make` makes, on a thread of its own.
    pub fn new<C: Core>(speed: f64, make: impl FnOnce() -> C + Send + 'static) -> Served {
        let (path, stop) = (fresh_path(), Stop::new().expect("an eventfd"));
        let (bound, is_bound) = mpsc::channel();
        let (at, told) = (path.clone(), stop.clone());
        let thread = std::thread::spawn(move || {
            let server = Server::bind(&at, Function::new(make()), speed)?;
            bound.send(()).expect("somebody waits");
            server.run(&told, &mut |_| {})
        });
        is_bound.recv().expect("it binds");
        let thread = Some(thread);
        Served { path, stop, thread }
    }

    pub fn connect(&self) -> Client {
        Client::at(&self.path)
    }

    /// A client that has agreed on the version.
    pub fn client(&self) -> Client {
        let mut client = self.connect();
        client.version();
        client
    }

    /// Stops the server, or takes that it has.
    pub fn end(mut self, stop: bool) -> Result<Report, ServerError> {
        if stop {
            self.stop.stop();
        }
        let thread = self.thread.take().expect("it ends once");
        thread.join().expect("it does not panic")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            if !std::thread::panicking() {
                ended.expect("it does not panic").expect("it serves to the end");
            }
        }
    }
}

pub struct Client {
    pub connection: Connection,
    pub id: u16,
}

/// A body.
pub fn body(put: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut body = Vec::new();
    put(&mut body);
    body
}

impl Client {
    pub fn at(path: &Path) -> Client {
        let stream = UnixStream::connect(path).expect("it listens");
        let connection = Connection::new(stream, Duration::from_secs(20)).expect("a socket");
        Client { connection, id: 0 }
    }

    pub fn send(&mut self, command: u16, body: &[u8], fds: &[BorrowedFd]) -> Header {
        self.id += 1;
        let header = Header::command(self.id, command);
        self.connection.send(header, body, fds).expect("it takes messages");
        header
    }

    /// The reply to a command, or the errno that refuses it.
    pub fn try_ask(&mut self, command: u16, body: &[u8], fds: &[BorrowedFd]) -> Result<Vec<u8>, u32> {
        let asked = self.send(command, body, fds);
        let reply = self.connection.receive().expect("it answers");
        assert!(reply.header.answers(asked), "{:?} to {asked:?}", reply.header);
        match reply.header.flags & flag::ERROR {
            0 => Ok(reply.body),
            _ => Err(reply.header.error),
        }
    }

    pub fn ask(&mut self, command: u16, body: &[u8], fds: &[BorrowedFd]) -> Vec<u8> {
        self.try_ask(command, body, fds).expect("not refused")
    }

    pub fn version(&mut self) -> Vec<u8> {
        let mut body = body(|body| Version { major: 0, minor: 1 }.put(body));
        body.extend(b"{\"capabilities\":{\"max_msg_fds\":8,\"migration\":{\"pgsize\":4096}}}\0");
        self.ask(command::VERSION, &body, &[])
    }

    pub fn access(region: u32, offset: u64, count: u32) -> Vec<u8> {
        body(|body| RegionAccess { offset, region, count }.put(body))
    }

    pub fn try_read(&mut self, region: u32, offset: u64, count: u32) -> Result<Vec<u8>, u32> {
        let mut reply = self.try_ask(command::REGION_READ, &Self::access(region, offset, count), &[])?;
        Ok(reply.split_off(RegionAccess::BYTES))
    }

    pub fn try_write(&mut self, region: u32, offset: u64, bytes: &[u8]) -> Result<(), u32> {
        let mut body = Self::access(region, offset, bytes.len() as u32);
        body.extend(bytes);
        self.try_ask(command::REGION_WRITE, &body, &[]).map(drop)
    }

    pub fn read32(&mut self, offset: u32) -> u32 {
        let bytes = self.try_read(0, offset.into(), 4).expect("not refused");
        u32::from_le_bytes(bytes.try_into().expect("four bytes"))
    }

    pub fn write32(&mut self, offset: u32, value: u32) {
        self.try_write(0, offset.into(), &value.to_le_bytes()).expect("not refused");
    }

    /// Lets the card answer at its BARs and write memory.
    pub fn enable(&mut self) {
        self.try_write(7, 4, &[0b110, 0]).expect("not refused");
    }

    pub fn map(&mut self, address: u64, size: u64, file: Option<(BorrowedFd, u64)>) -> Result<(), u32> {
        let map = DmaMap {
            argsz: DmaMap::BYTES as u32,
            flags: protocol::DMA_READABLE | protocol::DMA_WRITABLE,
            offset: file.map_or(0, |(_, offset)| offset),
            address,
            size,
        };
        let fds: Vec<_> = file.map(|(file, _)| file).into_iter().collect();
        self.try_ask(command::DMA_MAP, &body(|body| map.put(body)), &fds).map(drop)
    }

    pub fn set_irqs(&mut self, flags: u32, start: u32, count: u32, fds: &[BorrowedFd]) -> Result<(), u32> {
        let set = SetIrqs {
            argsz: SetIrqs::BYTES as u32,
            flags,
            index: irq::MSIX,
            start,
            count,
        };
        self.try_ask(command::SET_IRQS, &body(|body| set.put(body)), fds).map(drop)
    }

    pub fn receive(&mut self) -> Result<Message, ConnectionError> {
        self.connection.receive()
    }
}

/// Waits until nothing is at `path` any more.
pub fn is_gone(path: &Path) -> bool {
    !path.exists()
}
