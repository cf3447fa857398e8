//! `wiremeter board serve`: a simulated board with its two ports on interfaces.

use std::io::{self, Write};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::AsFd;
use rustix::io::Errno;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use wiremeter_driver::etherbone;
use wiremeter_pcie::{Port, Stop};
use wiremeter_port::{Counts, Interface};
use wiremeter_sim::{Build, RtlBoard, Who};

use crate::args::ServeBoard;

/// Clocks between two looks at the interfaces: under a millisecond.
const STEPS: u64 = 256;
/// Frames that wait for a simulated line; more wait in the system.
const FRAMES: usize = 16;
/// Clocks for which the board's time goes on behind the last frame: longer than a host that
/// measures is silent.
const REST: u64 = 1 << 20;

/// Runs the command: serves until SIGINT or SIGTERM.
///
/// # Errors
/// The ports cannot be had, the board cannot be simulated or failed.
pub fn run(args: &ServeBoard) -> Result<()> {
    let mut ports = [Interface::open(&args.port0)?, Interface::open(&args.port1)?];
    let who = Who {
        mac: args.mac.0,
        ipv4: args.ipv4,
        port: args.udp_port,
        allowed: args.allowed,
    };
    let mut board = RtlBoard::open(&Build::board(), &who).context("the board cannot be simulated")?;
    let stop = Stop::new()?;
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let told = stop.clone();
    thread::spawn(move || signals.forever().for_each(|_| told.stop()));
    announce(args)?;
    while wait(&stop, &ports, board.idle() < REST)? {
        for (n, port) in ports.iter_mut().enumerate() {
            while board.waiting(n) < FRAMES {
                let Some(arrived) = port.receive()? else { break };
                board.receive(n, &arrived.bytes);
            }
        }
        board.advance(STEPS)?;
        for (n, port) in ports.iter_mut().enumerate() {
            while let Some(left) = board.take(n) {
                port.send(&left.bytes, left.bad);
            }
        }
    }
    ports.iter_mut().enumerate().for_each(|(n, port)| tell(n, &port.counts()));
    Ok(())
}

/// Waits until there is something to do, which there is if the board is `awake`; whether to go on.
fn wait(stop: &Stop, ports: &[Interface; 2], awake: bool) -> Result<bool> {
    let mut fds = vec![PollFd::new(stop, PollFlags::IN)];
    fds.extend(ports.iter().map(|port| PollFd::from_borrowed_fd(port.as_fd(), PollFlags::IN)));
    let now = Timespec::try_from(Duration::ZERO)?;
    match poll(&mut fds, awake.then_some(&now)) {
        Ok(_) | Err(Errno::INTR) => Ok(fds[0].revents().is_empty()),
        Err(errno) => Err(errno.into()),
    }
}

/// Says that the board is there, and how it is reached.
fn announce(args: &ServeBoard) -> io::Result<()> {
    let at = match args.udp_port {
        etherbone::PORT => args.ipv4.to_string(),
        port => format!("{}:{port}", args.ipv4),
    };
    let mut out = io::stdout();
    writeln!(
        out,
        "serving; the board's ports are {} and {}, its card is {at} on the first",
        args.port0, args.port1
    )?;
    writeln!(out, "wiremeter info --card etherbone:{at}")?;
    out.flush()
}

/// Tells what became of a port's frames.
fn tell(port: usize, counts: &Counts) {
    eprintln!("port {port} received {} frames and sent {}", counts.received, counts.sent);
    crate::serve::tell_lost(&[
        (counts.lost, "came faster than the simulated board takes them"),
        (counts.segments, crate::serve::SEGMENTS),
        (counts.unfit, crate::serve::UNFIT),
        (counts.bad, "were marked bad by the board, and not sent"),
        (counts.unsent, "were not taken by the interface"),
    ]);
}
