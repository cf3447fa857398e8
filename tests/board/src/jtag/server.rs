//! The chip behind a socket.

use std::io::{self, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

use super::Chip;

/// Serves a chip to one client after the other, until it is dropped.
#[derive(Debug)]
pub struct Server {
    chip: Arc<Mutex<Chip>>,
    address: SocketAddr,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves a chip on a port of this machine that is free.
    ///
    /// # Panics
    /// If there is none.
    pub fn start(chip: Chip) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("it has an address");
        let (chip, over) = (Arc::new(Mutex::new(chip)), Arc::new(AtomicBool::new(false)));
        let (served, told) = (Arc::clone(&chip), Arc::clone(&over));
        let thread = thread::spawn(move || {
            for client in listener.incoming() {
                if told.load(Ordering::Relaxed) {
                    return;
                }
                // A client that goes amid a word is the next one's no trouble.
                let _ = client.and_then(|client| serve(&client, &served));
            }
        });
        Self {
            chip,
            address,
            over,
            thread: Some(thread),
        }
    }

    /// Where it is.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The chip, as it is now.
    ///
    /// # Panics
    /// If the server has.
    pub fn chip(&self) -> MutexGuard<'_, Chip> {
        self.chip.lock().expect("the server lives")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // So that it wakes and sees.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// `0` to `7` set TCK, TMS and TDI; `R` asks for TDO; `Q` is the end; others light a lamp.
fn serve(client: &TcpStream, chip: &Mutex<Chip>) -> io::Result<()> {
    client.set_nodelay(true)?;
    let mut answers = client;
    for byte in BufReader::with_capacity(1 << 16, client).bytes() {
        let mut chip = chip.lock().expect("nobody panics with it");
        match byte? {
            pins @ b'0'..=b'7' => chip.pins(pins & 4 != 0, pins & 2 != 0, pins & 1 != 0),
            b'R' => answers.write_all(if chip.tdo() { b"1" } else { b"0" })?,
            b'Q' => return Ok(()),
            _ => {}
        }
        if chip.is_cut() {
            return Ok(());
        }
    }
    Ok(())
}
