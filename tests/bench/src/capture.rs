//! Simulated seconds in a second, when the command measures the shipped capture on the Verilog.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use wiremeter_wire::capture;
use wiremeter_wire::tap::Width;

use crate::simulation;
use crate::spread::Spread;

/// Repetitions of the measurement.
pub const REPETITIONS: usize = 5;
/// The capture, from the workspace's folder.
pub const FILE: &str = "tests/captures/dscp-mix.pcap";

/// The command's figures.
pub struct Figures {
    /// Seconds from the capture's first frame to its last.
    pub simulated: f64,
    /// Frames of the capture.
    pub frames: usize,
    /// Seconds that the command takes, from its start to its end.
    pub taken: Spread,
    /// Simulated seconds a second.
    pub speed: Spread,
    /// How many times sooner it ends than the bare top would have lived all of its clocks.
    pub ratio: Spread,
}

/// Lets the command, built beside this program, measure the capture at 512 bit.
///
/// # Errors
/// The command is not there or fails.
pub fn measure(simulation: &[simulation::Figures]) -> Result<Figures> {
    let path = crate::root().join(FILE);
    let frames = capture::read(&fs::read(&path).context(FILE)?).context(FILE)?;
    let (first, last) = frames.first().zip(frames.last()).with_context(|| format!("{FILE} has no frames"))?;
    let nanoseconds = last.time_ns - first.time_ns;
    let bare = simulation.iter().find(|figures| figures.width == Width::W512);
    let bare = bare.context("no figures of the bare top at 512 bit")?.bare.median;
    let alive = Width::W512.clocks(nanoseconds) as f64 / bare;

    let mut taken = Vec::new();
    for repetition in 1..=REPETITIONS {
        eprintln!("{FILE}: repetition {repetition} of {REPETITIONS}");
        taken.push(run(&path)?);
    }
    let simulated = nanoseconds as f64 / 1e9;
    Ok(Figures {
        simulated,
        frames: frames.len(),
        speed: Spread::of(taken.iter().map(|seconds| simulated / seconds)),
        ratio: Spread::of(taken.iter().map(|seconds| alive / seconds)),
        taken: Spread::of(taken),
    })
}

/// Seconds of one run.
fn run(path: &Path) -> Result<f64> {
    let command = env::current_exe()?.with_file_name("wiremeter");
    let arguments = ["sim", "--card", "rtl", "--width", "512", "--channel-by", "dscp", "--pcap"];
    let begin = Instant::now();
    let status = Command::new(&command).args(arguments).arg(path).stdout(Stdio::null()).status();
    let seconds = begin.elapsed().as_secs_f64();
    let status = status.context("the command is not built: `make bench` builds it")?;
    ensure!(status.success(), "the command failed");
    Ok(seconds)
}
