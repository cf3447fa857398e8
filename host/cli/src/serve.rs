//! `wiremeter card serve`: a simulated card with traffic on its taps, behind a socket.

use std::io::{self, Write};
use std::thread;

use anyhow::{Context, Result};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use wiremeter_pcie::{Dma, Function, Server, Stop};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::capture::Frame;
use wiremeter_wire::tap::Timeline;

use crate::args::Serve;
use crate::labels::Labels;
use crate::load::Capture;
use crate::sim;
use crate::units::show_exact_time;

/// From the beginning of the card's time to the first frame: a client whose epochs last a second
/// still finds a start before it.
const LEAD_NS: u64 = 1_100_000_000;
/// By how much later a capture comes that begins with the year 1970: a whole number of epochs,
/// if a second is.
const SHIFT_NS: u64 = 2_000_000_000;

/// Runs the command: serves until SIGINT or SIGTERM.
///
/// # Errors
/// The traffic cannot be read, the card cannot be simulated or failed, or the socket cannot be made.
pub fn run(args: &Serve) -> Result<()> {
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

    let card = RtlCard::with_memory(&Build::card(timeline.width), timeline, passed.stimulus, Dma::default());
    let function = Function::new(card.context("the card cannot be simulated")?);
    let stop = Stop::new()?;
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let server = Server::bind(&args.socket, function, args.speed)?;
    let told = stop.clone();
    thread::spawn(move || signals.forever().for_each(|_| told.stop()));
    announce(args, &labels, first_ns)?;
    let report = server.run(&stop, &mut |line| eprintln!("{line}"))?;
    for (reason, refused) in &report.refused {
        eprintln!("{} writes of the card refused: {reason}", refused.count);
    }
    Ok(())
}

/// Says that clients can come, and how one measures what it will see.
fn announce(args: &Serve, labels: &Labels, first_ns: u64) -> io::Result<()> {
    let mut out = io::stdout();
    let by = labels.by().name();
    let named: Vec<String> = labels.in_order().map(|label| label.to_string()).collect();
    writeln!(
        out,
        "serving at {}; the first frame comes at {}",
        args.socket.display(),
        show_exact_time(first_ns)
    )?;
    writeln!(
        out,
        "wiremeter monitor --card vfio-user:{} --channel-by {by} --labels {}",
        args.socket.display(),
        named.join(",")
    )?;
    out.flush()
}
