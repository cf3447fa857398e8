//! What the host behind a card answers: its sockets at the card's addresses.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow, bail, ensure};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use wiremeter_driver::reflect::Settings as CardSettings;
use wiremeter_respond::{BASE, Counts, Key, Limit, Mode, Request, Responder, Settings};

use super::endpoint::Endpoint;
use crate::args::{HostSide, Tlvs};
use crate::monitor;
use crate::ports;
use crate::reflector::Reflector;

/// The longest payload of UDP.
const LONGEST: usize = 1 << 16;
/// How long packets are waited for until it is asked whether to stop.
const WAIT: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 100_000_000,
};

/// A mode, and who answers in it.
type Service = (&'static str, Arc<Mutex<Responder>>);

/// The host's side, while it answers.
pub struct Host {
    services: Vec<Service>,
    unsent: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

/// What is counted of it.
pub struct Counted {
    /// By mode.
    pub modes: BTreeMap<&'static str, Counts>,
    /// Replies that the system did not send.
    pub unsent: u64,
}

/// The sockets and who answers at each.
type Endpoints = Vec<(Endpoint, Arc<Mutex<Responder>>)>;

impl Host {
    /// Opens the sockets that are needed, and those by which the system keeps quiet about requests
    /// that the card answers, if it has the card's addresses. It answers from now on.
    ///
    /// # Errors
    /// A socket that is needed cannot be had.
    pub fn new(args: &HostSide, key: Option<Key>, reflector: &Reflector, card: &CardSettings) -> Result<Host> {
        let answers_tlvs = args.tlvs == Tlvs::Host;
        let settings = |mode, tlv_key| Settings {
            mode,
            tlv_key,
            ports: [reflector.udp_port].into_iter().chain(args.authenticated).collect(),
            allowed: card.allowed.clone(),
            limit: reflector.limit.map(|per_second| Limit {
                per_second,
                burst: reflector.burst,
            }),
            dscp: card.dscp,
            error_estimate: card.error_estimate(),
            ptp_ahead_s: reflector.utc_offset,
            stateful: card.session_timeout.is_some(),
            session_timeout_ns: u64::from(reflector.session_timeout) * 1_000_000_000,
            ..Settings::default()
        };
        let addresses = reflector.addresses();
        let mut host = Host {
            services: Vec::new(),
            unsent: Arc::default(),
            stop: Arc::default(),
            thread: None,
        };
        let mut endpoints = Vec::new();
        let least = if answers_tlvs { BASE + 1 } else { usize::MAX };
        let open = settings(Mode::Open { least }, key.clone());
        host.add("open", open, &addresses, reflector.udp_port, answers_tlvs, &mut endpoints)?;
        if let (Some(port), Some(key)) = (args.authenticated, key) {
            let authenticated = settings(Mode::Authenticated { key }, None);
            host.add("authenticated", authenticated, &addresses, port, true, &mut endpoints)?;
        }
        if !endpoints.is_empty() {
            let (stop, unsent) = (Arc::clone(&host.stop), Arc::clone(&host.unsent));
            host.thread = Some(thread::spawn(move || serve(&endpoints, &stop, &unsent)));
        }
        Ok(host)
    }

    fn add(
        &mut self,
        name: &'static str,
        settings: Settings,
        addresses: &[IpAddr],
        port: u16,
        needed: bool,
        endpoints: &mut Endpoints,
    ) -> Result<()> {
        let responder = Arc::new(Mutex::new(Responder::new(settings)));
        let before = endpoints.len();
        for address in addresses {
            match Endpoint::open(SocketAddr::new(*address, port)) {
                Ok(endpoint) => endpoints.push((endpoint, Arc::clone(&responder))),
                // The system says nothing to packets for addresses of others.
                Err(error) if error.kind() == io::ErrorKind::AddrNotAvailable && !needed => {}
                Err(error) => bail!(ports::cannot_have(*address, port, error)),
            }
        }
        if endpoints.len() > before {
            self.services.push((name, responder));
        }
        Ok(())
    }

    /// What is counted so far; nothing if it has no socket.
    pub fn counted(&self) -> Option<Counted> {
        let count = |(name, responder): &Service| {
            let responder = responder.lock().unwrap_or_else(PoisonError::into_inner);
            (*name, responder.counts().clone())
        };
        (!self.services.is_empty()).then(|| Counted {
            modes: self.services.iter().map(count).collect(),
            unsent: self.unsent.load(Ordering::Relaxed),
        })
    }

    /// Whether it has ended although nobody asked for it.
    pub fn has_failed(&self) -> bool {
        self.thread.as_ref().is_some_and(JoinHandle::is_finished)
    }

    /// Lets it end.
    ///
    /// # Errors
    /// What it has ended by before.
    pub fn end(&mut self) -> Result<()> {
        self.stop.store(true, Ordering::Relaxed);
        match self.thread.take().map(JoinHandle::join) {
            None | Some(Ok(Ok(()))) => Ok(()),
            Some(Ok(Err(error))) => Err(error).context("the host's sockets failed"),
            Some(Err(_)) => Err(anyhow!("the host's side of the reflector failed")),
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// Answers until told to stop.
fn serve(endpoints: &Endpoints, stop: &AtomicBool, unsent: &AtomicU64) -> io::Result<()> {
    let mut buffer = vec![0; LONGEST];
    while !stop.load(Ordering::Relaxed) {
        let mut fds: Vec<_> = endpoints.iter().map(|(endpoint, _)| PollFd::new(endpoint, PollFlags::IN)).collect();
        match poll(&mut fds, Some(&WAIT)) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(errno) => return Err(errno.into()),
        }
        for (endpoint, responder) in endpoints {
            while let Some(received) = endpoint.receive(&mut buffer)? {
                let now_ns = monitor::now().map_err(io::Error::other)?;
                let request = Request {
                    payload: &buffer[..received.length],
                    source: received.source,
                    destination: endpoint.local,
                    ttl: received.ttl,
                    tos: received.tos,
                    received_ns: received.ns.unwrap_or(now_ns),
                };
                let reply = responder.lock().unwrap_or_else(PoisonError::into_inner).answer(&request, now_ns);
                // Refusals are counted; a reply that the system does not take is lost, as on a wire.
                if let Ok(reply) = reply
                    && endpoint.send(&reply.payload, reply.dscp, received.source).is_err()
                {
                    unsent.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
    }
    Ok(())
}

/// The key, if one is given, when all that is said of the host goes together.
///
/// # Errors
/// It does not, or the key cannot be read.
pub fn key(args: &HostSide, reflector: &Reflector) -> Result<Option<Key>> {
    ensure!(
        args.key_file.is_none() || args.tlvs == Tlvs::Host || args.authenticated.is_some(),
        "--key-file is for --authenticated, or --tlvs host"
    );
    ensure!(
        args.authenticated != Some(reflector.udp_port),
        "--authenticated: port {} is that of the unauthenticated mode",
        reflector.udp_port
    );
    args.key_file.as_deref().map(read_key).transpose()
}

/// The key of a file that nobody else can read.
fn read_key(path: &Path) -> Result<Key> {
    let shown = path.display();
    let file = fs::File::open(path).with_context(|| shown.to_string())?;
    let mode = file.metadata().with_context(|| shown.to_string())?.permissions().mode();
    ensure!(
        mode & 0o077 == 0,
        "{shown}: others than its owner can read the key, or change it; `chmod 600 {shown}`"
    );
    let text = io::read_to_string(file).with_context(|| shown.to_string())?;
    Key::from_hex(&text).with_context(|| shown.to_string())
}
