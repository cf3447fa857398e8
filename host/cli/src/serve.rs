//! `wiremeter card serve`: a simulated card with traffic on its taps, behind a socket.

use std::io::{self, Write};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use wiremeter_pcie::{Dma, Function, Server, Stop};
use wiremeter_port::{Counts, Host, Interface};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::capture::Frame;
use wiremeter_wire::tap::{Stimulus, Timeline};

use crate::args::Serve;
use crate::labels::Labels;
use crate::load::Capture;
use crate::monitor;
use crate::sim;
use crate::units::show_exact_time;

/// From the beginning of the card's time to the first frame: a client whose epochs last a second
/// still finds a start before it.
const LEAD_NS: u64 = 1_100_000_000;
/// By how much later a capture comes that begins with the year 1970: a whole number of epochs,
/// if a second is.
const SHIFT_NS: u64 = 2_000_000_000;

/// What comes to a card, and when its time begins.
struct Source {
    timeline: Timeline,
    /// When that was.
    began: Instant,
    stimulus: Stimulus,
    /// What to do with it: what is said when clients can come.
    told: [String; 2],
}

/// Runs the command: serves until SIGINT or SIGTERM.
///
/// # Errors
/// The traffic cannot be read, the port cannot be had, the card cannot be simulated or failed, or
/// the socket cannot be made.
pub fn run(args: &Serve) -> Result<()> {
    let mut interface = args.port.as_deref().map(Interface::open).transpose()?;
    let mut host = args.host.as_deref().map(Host::open).transpose()?;
    let source = match &args.port {
        Some(interface) => live(args, interface)?,
        None => recorded(args)?,
    };
    let timeline = source.timeline;
    let card = RtlCard::with_memory(&Build::card(timeline.width), timeline, source.stimulus, Dma::default());
    let function = Function::new(card.context("the card cannot be simulated")?);
    let stop = Stop::new()?;
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let server = Server::bind(&args.socket, function, args.speed)?;
    let told = stop.clone();
    thread::spawn(move || signals.forever().for_each(|_| told.stop()));
    announce(&source.told)?;
    let server = match &mut interface {
        Some(interface) => server.with_port(interface, source.began),
        None => server,
    };
    let server = match &mut host {
        Some(host) => server.with_host(host),
        None => server,
    };
    let report = server.run(&stop, &mut |line| eprintln!("{line}"))?;
    for (reason, refused) in &report.refused {
        eprintln!("{} writes of the card refused: {reason}", refused.count);
    }
    if let Some(interface) = &mut interface {
        tell(&interface.counts(), report.missed);
    }
    if let Some(host) = &host {
        let counts = host.counts();
        eprintln!("the host sent {} frames and received {}", counts.received, counts.sent);
        tell_lost(&[
            (report.unsent, "of the host came while nobody had the card"),
            (counts.unsent, "were not received by the host, as its interface is down"),
        ]);
    }
    Ok(())
}

/// Traffic through a node.
fn recorded(args: &Serve) -> Result<Source> {
    let capture = Capture::of(&args.traffic)?;
    let mut labels = Labels::new(args.channel_by);
    labels.find(&capture.frames);
    let shift_ns = if capture.first_ns() < LEAD_NS { SHIFT_NS } else { 0 };
    let first_ns = capture.first_ns() + shift_ns;
    let timeline = Timeline::before(first_ns - LEAD_NS, args.width.into());
    let later = |frame: Frame| Frame {
        time_ns: frame.time_ns + shift_ns,
        ..frame
    };
    let frames: Vec<_> = capture.frames.into_iter().map(later).collect();
    let (passed, _) = sim::pass(&args.traffic, frames, timeline, &labels)?;
    let named: Vec<String> = labels.in_order().map(|label| label.to_string()).collect();
    let socket = args.socket.display();
    let told = [
        format!("serving at {socket}; the first frame comes at {}", show_exact_time(first_ns)),
        format!(
            "wiremeter monitor --card vfio-user:{socket} --channel-by {} --labels {}",
            labels.by().name(),
            named.join(",")
        ),
    ];
    Ok(Source {
        timeline,
        began: Instant::now(),
        stimulus: passed.stimulus,
        told,
    })
}

/// What comes to an interface, from now on.
fn live(args: &Serve, interface: &str) -> Result<Source> {
    let socket = args.socket.display();
    let told = [
        format!("serving at {socket}; the card's port is {interface}"),
        format!("wiremeter reflect on --card vfio-user:{socket} --mac 02:00:00:00:08:62 --ipv4 ADDRESS"),
    ];
    let (now_ns, began) = (monitor::now()?, Instant::now());
    Ok(Source {
        timeline: Timeline::before(now_ns, args.width.into()),
        began,
        stimulus: Stimulus::default(),
        told,
    })
}

/// Says that clients can come, and how.
fn announce(told: &[String]) -> io::Result<()> {
    let mut out = io::stdout();
    told.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    out.flush()
}

/// Tells what became of a port's frames.
fn tell(counts: &Counts, missed: u64) {
    eprintln!("the port received {} frames and sent {}", counts.received, counts.sent);
    tell_lost(&[
        (missed, "came while nobody had the card"),
        (counts.lost, "came faster than the simulated card takes them"),
        (counts.segments, SEGMENTS),
        (counts.unfit, UNFIT),
        (counts.bad, "were marked bad by the card, and not sent"),
        (counts.unsent, "were not taken by the interface"),
    ]);
}

/// Which frames no wire carries.
pub const SEGMENTS: &str = "came as several segments in one: let the other side cut them, `ethtool -K … tso off gso off`";
/// Which frames cannot be completed.
pub const UNFIT: &str = "came with a checksum whose place is not in them";

/// Tells which frames were lost, and why.
pub fn tell_lost(lost: &[(u64, &str)]) {
    for (count, what) in lost.iter().filter(|(count, _)| *count > 0) {
        eprintln!("{count} frames {what}");
    }
}
