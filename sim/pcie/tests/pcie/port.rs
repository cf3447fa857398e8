//! A server with a port, which is one end of a pair of sockets.

use std::io::{self, ErrorKind};
use std::os::unix::net::UnixDatagram;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use rustix::fd::{AsFd, BorrowedFd};
use wiremeter_pcie::{Arrived, Function, Port, Report, Server, Stop};

use crate::client::{Client, fresh_path};
use crate::fake::{Fake, TIME};

struct Wire(UnixDatagram);

impl Port for Wire {
    fn receive(&mut self) -> io::Result<Option<Arrived>> {
        let mut bytes = [0; 100];
        match self.0.recv(&mut bytes) {
            Ok(length) => Ok(Some(Arrived {
                bytes: bytes[..length].into(),
                age: Duration::ZERO,
            })),
            Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn send(&mut self, bytes: &[u8], _: bool) {
        self.0.send(bytes).expect("a socket");
    }
}

impl AsFd for Wire {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[test]
fn frames_pass_while_a_client_has_the_card() {
    let (near, far) = UnixDatagram::pair().expect("sockets");
    far.set_nonblocking(true).expect("a socket");
    near.set_read_timeout(Some(Duration::from_secs(20))).expect("a socket");
    let (path, stop) = (fresh_path(), Stop::new().expect("an eventfd"));
    let (at, told) = (path.clone(), stop.clone());
    let (bound, is_bound) = mpsc::channel();
    const BEFORE: Duration = Duration::from_secs(1000);
    let serving = std::thread::spawn(move || -> Report {
        let mut port = Wire(far);
        let server = Server::bind(&at, Function::new(Fake::default()), 1.0).expect("binds");
        // As if its time had begun long ago.
        let began = Instant::now().checked_sub(BEFORE).expect("so long ago");
        let server = server.with_port(&mut port, began);
        bound.send(()).expect("somebody waits");
        server.run(&told, &mut |_| {}).expect("it serves to the end")
    });
    is_bound.recv().expect("it binds");
    for _ in 0..2 {
        near.send(&[9]).expect("a socket");
    }
    // Until they are taken, a client would have them.
    std::thread::sleep(Duration::from_millis(200));
    let mut client = Client::at(&path);
    client.version();
    client.enable();
    let us = client.read32(TIME);
    assert!(
        (1_000_000_000..2_000_000_000).contains(&us),
        "{us} µs: it begins with the present time"
    );
    for n in 0..3u8 {
        near.send(&[n, 1, 2, 3]).expect("a socket");
        let mut bytes = [0; 100];
        let length = near.recv(&mut bytes).expect("a frame comes back");
        assert_eq!(bytes[..length], [3, 2, 1, n]);
    }
    assert!(client.read32(TIME) > us, "time goes on");
    drop(client);
    stop.stop();
    let report = serving.join().expect("no panic");
    assert_eq!((report.clients, report.missed), (1, 2));
}

#[test]
fn the_host_sees_what_comes_and_sends_by_the_port() {
    let pair = || {
        let (near, far) = UnixDatagram::pair().expect("sockets");
        far.set_nonblocking(true).expect("a socket");
        near.set_read_timeout(Some(Duration::from_secs(20))).expect("a socket");
        (near, Wire(far))
    };
    let ((wire, mut port), (system, mut host)) = (pair(), pair());
    let (path, stop) = (fresh_path(), Stop::new().expect("an eventfd"));
    let (at, told) = (path.clone(), stop.clone());
    let (bound, is_bound) = mpsc::channel();
    let serving = std::thread::spawn(move || -> Report {
        let server = Server::bind(&at, Function::new(Fake::default()), 1.0).expect("binds");
        let server = server.with_port(&mut port, Instant::now()).with_host(&mut host);
        bound.send(()).expect("somebody waits");
        server.run(&told, &mut |_| {}).expect("it serves to the end")
    });
    is_bound.recv().expect("it binds");
    system.send(&[9]).expect("a socket");
    // Until it is taken, a client would have it.
    std::thread::sleep(Duration::from_millis(200));
    let mut client = Client::at(&path);
    client.version();
    client.enable();
    let next = |socket: &UnixDatagram| {
        let mut bytes = [0; 100];
        let length = socket.recv(&mut bytes).expect("a frame");
        bytes[..length].to_vec()
    };
    system.send(&[1, 2, 3]).expect("a socket");
    assert_eq!(next(&wire), [1, 2, 3], "as it is");
    wire.send(&[4, 5, 6]).expect("a socket");
    assert_eq!(next(&system), [4, 5, 6], "as it is");
    assert_eq!(next(&wire), [6, 5, 4], "what the card makes of it");
    drop(client);
    stop.stop();
    let report = serving.join().expect("no panic");
    assert_eq!((report.missed, report.unsent), (0, 1));
}
