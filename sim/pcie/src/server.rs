//! The function over a UNIX socket: a vfio-user server for one client at a time.
//!
//! One thread does all: it answers messages as they come and lets the card's time go on in
//! between, in pieces of a few milliseconds of work. Nothing waits for a client.

mod channel;
mod event;
mod pace;
mod path;
mod session;
mod stop;
mod waiting;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use crate::core::Core;
use crate::dma::{Refusal, Refused};
use crate::function::{AccessError, Function};
use crate::port::Port;
use channel::{Channel, Over};
use pace::Pace;
use path::Socket;
use session::{End, Session};
use waiting::Waiting;

pub use stop::Stop;

/// Clocks that are lived through between two looks at the socket.
const STEPS: u64 = 256;
/// Messages that are answered between two such pieces.
const MESSAGES: usize = 64;
/// Real time until clients are asked in again when one could not come: it stays at the door, and
/// would end every wait.
const AGAIN: Duration = Duration::from_millis(100);
/// Frames that wait for the card, from which on others wait at the port.
const FRAMES: usize = 64;

/// What ends a server, or keeps it from beginning.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// Another server has the socket.
    #[error("{}: another server is there; choose another path, or stop it", path.display())]
    Taken {
        /// The socket.
        path: PathBuf,
    },
    /// The socket cannot be made.
    #[error("{}: the socket cannot be made", path.display())]
    Bind {
        /// The socket.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The speed is no positive number.
    #[error("a speed of {speed} cannot be; choose a positive number of simulated seconds a second")]
    Speed {
        /// The speed.
        speed: f64,
    },
    /// The card failed.
    #[error(transparent)]
    Card(AccessError),
    /// The port failed.
    #[error("the card's port failed")]
    Port(#[source] std::io::Error),
    /// The system failed.
    #[error("waiting for clients failed")]
    Wait(#[source] std::io::Error),
}

/// What a server has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Clients that were served.
    pub clients: u64,
    /// Clients that were refused, as another was there.
    pub refused_clients: u64,
    /// Messages that came.
    pub messages: u64,
    /// Frames that came to the port while nobody had the card.
    pub missed: u64,
    /// Frames of the host's side that came then, or had not left when the card was let go of.
    pub unsent: u64,
    /// The card's writes that were refused.
    pub refused: BTreeMap<Refusal, Refused>,
}

/// A line for a log: what happened.
pub type Log<'a> = &'a mut dyn FnMut(&str);

/// A server that is bound to its socket.
pub struct Server<'a, C> {
    port: Option<&'a mut dyn Port>,
    host: Option<&'a mut dyn Port>,
    socket: Socket,
    function: Function<C>,
    pace: Pace,
    client: Option<Client>,
    waiting: Waiting,
    /// Until when clients are not asked in, as the last could not.
    shut: Option<Instant>,
    report: Report,
}

struct Client {
    channel: Channel,
    session: Session,
    pid: u32,
}

impl<'a, C: Core> Server<'a, C> {
    /// Makes the socket at `path`; clients can connect from now on, and are served by
    /// [`Server::run`]. Time of the card goes at most `speed` times as quickly as real time, and
    /// only from when epochs are first enabled on. A socket that a dead server left is replaced.
    ///
    /// # Errors
    /// When another server is there, or no socket can be.
    pub fn bind(path: &Path, function: Function<C>, speed: f64) -> Result<Self, ServerError> {
        if !(speed > 0.0 && speed.is_finite()) {
            return Err(ServerError::Speed { speed });
        }
        Ok(Self {
            port: None,
            host: None,
            socket: Socket::bind(path)?,
            function,
            pace: Pace::new(speed),
            client: None,
            waiting: Waiting::default(),
            shut: None,
            report: Report::default(),
        })
    }

    /// Puts the card's port on `port`. The card's time is then real time since `began`, while a
    /// client has it, and the card begins with its client: it is off in between, and misses what
    /// comes.
    pub fn with_port(mut self, port: &'a mut dyn Port, began: Instant) -> Self {
        self.port = Some(port);
        self.pace.began(began);
        self
    }

    /// Puts the host's side of the card on `host`: what comes to the port goes there too, and what
    /// comes from there leaves by the port.
    pub fn with_host(mut self, host: &'a mut dyn Port) -> Self {
        self.host = Some(host);
        self
    }

    /// Serves until it is told to stop, and removes the socket. `log` is given a line when a
    /// client comes or goes, and when the card first writes where it may not.
    ///
    /// # Errors
    /// When the card fails, as its simulation ends there, or its port does.
    pub fn run(mut self, stop: &Stop, log: Log) -> Result<Report, ServerError> {
        loop {
            let ready = self.wait(stop)?;
            if ready.stop {
                break;
            }
            // First of all whether the client is gone: the next one may be here already.
            self.serve(log)?;
            if ready.listener {
                self.accept(log)?;
            }
            self.refuse(log)?;
            self.take_frames()?;
            self.take_host_frames()?;
            self.advance(log)?;
            self.send_frames();
            self.tell_refusals(log);
        }
        self.report.refused = self.function.dma().refused().clone();
        Ok(self.report)
    }

    /// Waits until something is to be done.
    fn wait(&self, stop: &Stop) -> Result<Ready, ServerError> {
        let client = self.client.as_ref();
        let wanted = client.map_or(PollFlags::empty(), |client| {
            let input = if client.channel.full() { PollFlags::empty() } else { PollFlags::IN };
            let output = if client.channel.has_output() {
                PollFlags::OUT
            } else {
                PollFlags::empty()
            };
            input | output
        });
        let shut = self.left_shut();
        let clients = if shut.is_some() { PollFlags::empty() } else { PollFlags::IN };
        let mut fds = vec![PollFd::new(stop, PollFlags::IN), PollFd::new(&self.socket, clients)];
        fds.extend(client.map(|client| PollFd::new(&client.channel, wanted)));
        let ports = self.port.iter().chain(&self.host);
        fds.extend(ports.map(|port| PollFd::from_borrowed_fd(port.as_fd(), PollFlags::IN)));
        fds.extend(self.waiting.sockets().map(|socket| PollFd::from_borrowed_fd(socket, PollFlags::IN)));
        let timeout = [self.timeout(), shut].into_iter().flatten().min();
        let timeout = timeout.and_then(|left| Timespec::try_from(left).ok());
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(errno) => return Err(ServerError::Wait(errno.into())),
        }
        Ok(Ready {
            stop: !fds[0].revents().is_empty(),
            listener: !fds[1].revents().is_empty(),
        })
    }

    /// Time for which clients are not asked in.
    fn left_shut(&self) -> Option<Duration> {
        let left = self.shut?.saturating_duration_since(Instant::now());
        (!left.is_zero()).then_some(left)
    }

    /// Time until something is to be done although nobody asks.
    fn timeout(&self) -> Option<Duration> {
        let advance = self.may_advance().then(|| self.pace.left(Instant::now()));
        [advance, self.waiting.timeout()].into_iter().flatten().min()
    }

    fn accept(&mut self, log: Log) -> Result<(), ServerError> {
        let (stream, pid) = match self.socket.accept() {
            Ok(Some(client)) => client,
            Ok(None) => return Ok(()),
            Err(error) => {
                if self.shut.is_none() {
                    log(&format!("clients cannot come in: {error}; trying again"));
                }
                self.shut = Some(Instant::now() + AGAIN);
                return Ok(());
            }
        };
        self.shut = None;
        let channel = Channel::new(stream);
        match self.client {
            Some(_) => self.waiting.add(channel, pid),
            None => self.begin(channel, pid, log)?,
        }
        Ok(())
    }

    fn begin(&mut self, channel: Channel, pid: u32, log: Log) -> Result<(), ServerError> {
        if self.port.is_some() {
            let now_ns = self.pace.came(Instant::now());
            self.function.power_on(now_ns).map_err(ServerError::Card)?;
        }
        log(&format!("process {pid} has the card"));
        self.report.clients += 1;
        let session = Session::default();
        self.client = Some(Client { channel, session, pid });
        Ok(())
    }

    /// Refuses clients that came while another is served, or serves the first of them.
    fn refuse(&mut self, log: Log) -> Result<(), ServerError> {
        if let Some(client) = &self.client {
            self.report.refused_clients += self.waiting.refuse(client.pid);
        } else if let Some((channel, pid)) = self.waiting.next() {
            self.begin(channel, pid, log)?;
        }
        Ok(())
    }

    /// Answers what the client asks for.
    fn serve(&mut self, log: Log) -> Result<(), ServerError> {
        let Some(client) = &mut self.client else { return Ok(()) };
        match client.serve(&mut self.function, &mut self.report) {
            Ok(()) => Ok(()),
            Err(End::Card(error)) => Err(ServerError::Card(error)),
            Err(End::Client(over)) => self.forget(&over, log),
        }
    }

    /// Lets go of a client that is gone.
    fn forget(&mut self, over: &Over, log: Log) -> Result<(), ServerError> {
        let Some(client) = self.client.take() else { return Ok(()) };
        self.report.unsent += self.function.transmitting() as u64;
        self.function.close().map_err(ServerError::Card)?;
        log(&format!("process {} has the card no more: {over}", client.pid));
        Ok(())
    }

    /// Tells the first refusal of each kind.
    fn tell_refusals(&mut self, log: Log) {
        let told = &mut self.report.refused;
        for (reason, refused) in self.function.dma().refused() {
            if told.insert(*reason, *refused).is_none() {
                log(&format!("the card may not write to {:#x}: {reason}", refused.last));
            }
        }
    }

    /// Takes the frames that came to the port.
    fn take_frames(&mut self) -> Result<(), ServerError> {
        let Some(port) = &mut self.port else { return Ok(()) };
        while self.function.waiting() < FRAMES {
            let Some(arrived) = port.receive().map_err(ServerError::Port)? else {
                break;
            };
            if self.client.is_none() {
                self.report.missed += 1;
                continue;
            }
            let now = Instant::now();
            let at_ns = self.pace.came(now.checked_sub(arrived.age).unwrap_or(now));
            if let Some(host) = &mut self.host {
                host.send(&arrived.bytes, false);
            }
            self.function.receive(arrived.bytes, at_ns).map_err(ServerError::Card)?;
        }
        Ok(())
    }

    /// Takes those that came from the host's side.
    fn take_host_frames(&mut self) -> Result<(), ServerError> {
        let Some(host) = &mut self.host else { return Ok(()) };
        while self.function.transmitting() < FRAMES {
            let Some(arrived) = host.receive().map_err(ServerError::Port)? else {
                break;
            };
            if self.client.is_none() {
                self.report.unsent += 1;
                continue;
            }
            self.pace.came(Instant::now());
            self.function.transmit(arrived.bytes).map_err(ServerError::Card)?;
        }
        Ok(())
    }

    /// Sends those that the card has sent.
    fn send_frames(&mut self) {
        let Some(port) = &mut self.port else { return };
        for sent in self.function.take_frames() {
            port.send(&sent.bytes, sent.bad);
        }
    }

    fn may_advance(&self) -> bool {
        let ready = |client: &Client| !client.session.full() && !client.channel.full();
        match self.port {
            Some(_) => self.client.as_ref().is_some_and(ready),
            None => self.function.started() && self.client.as_ref().is_none_or(ready),
        }
    }

    fn advance(&mut self, log: Log) -> Result<(), ServerError> {
        if !self.may_advance() {
            return Ok(());
        }
        let Some(target_ns) = self.pace.target_ns(Instant::now(), self.function.now_ns()) else {
            return Ok(());
        };
        self.function.advance(target_ns, STEPS).map_err(ServerError::Card)?;
        let busy = self.port.is_some() && !self.function.is_quiet();
        self.pace.advanced(Instant::now(), target_ns, self.function.now_ns(), busy);
        if let Some(Client { channel, session, .. }) = &mut self.client {
            session.pump(&mut self.function, &mut |header, body| channel.push(header, body));
            if let Err(over) = channel.flush() {
                return self.forget(&over, log);
            }
        }
        Ok(())
    }
}

struct Ready {
    stop: bool,
    listener: bool,
}

impl Client {
    fn serve<C: Core>(&mut self, function: &mut Function<C>, report: &mut Report) -> Result<(), End> {
        let Client { channel, session, .. } = self;
        channel.flush().map_err(End::Client)?;
        for _ in 0..MESSAGES {
            if channel.full() {
                break;
            }
            let message = match channel.receive() {
                Ok(Some(message)) => message,
                Ok(None) => break,
                Err(over) => return Err(End::Client(over)),
            };
            report.messages += 1;
            let handled = session.handle(message, function, &mut |header, body| channel.push(header, body));
            // The refusal of a client's last message is sent if it can be.
            let flushed = channel.flush();
            handled?;
            flushed.map_err(End::Client)?;
        }
        Ok(())
    }
}
