//! Clocks and frames that the Verilated card lives through in a second.

use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs, process};

use anyhow::{Context, Result, ensure};
use wiremeter_driver::{Config, Counters, Device, Mode, Running, TimeSource};
use wiremeter_sim::{Build, RtlCard, Simulation};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

use crate::spread::Spread;
use crate::traffic::{self, CHANNELS, Traffic};

/// Repetitions of every measurement.
pub const REPETITIONS: usize = 5;
/// Clocks of a measurement without waves: until the last arrival.
pub const CLOCKS: u64 = 200_000;
/// The same with waves.
pub const CLOCKS_WITH_WAVES: u64 = 10_000;
/// Clocks of the bare top in reset.
const RESET: u64 = 16;
/// Clocks until the bare top's memories are cleared, generously.
const CLEARED: u64 = 1 << 15;
/// Length of an epoch: the command's default.
const TAU_NS: u32 = 100_000;
/// Start of the first epoch: a multiple of its length, in November 2023.
const START_NS: u64 = 1_700_000_000_000_000_000;
/// Time from clock 0 to the first epoch.
const BEFORE_NS: u64 = 1_000;

/// One way of running the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// What comes to the taps.
    pub traffic: Traffic,
    /// Whether waves are written.
    pub waves: bool,
}

/// The figures of one width.
pub struct Figures {
    /// Width of the taps.
    pub width: Width,
    /// Clocks a second of the bare top: inputs constant, no waves, nothing around it.
    pub bare: Spread,
    /// The card in each case.
    pub cases: Vec<(Case, Speed<Spread>)>,
}

/// How fast the card ran.
#[derive(Clone, Copy, Debug)]
pub struct Speed<T> {
    /// Clocks a second.
    pub clocks: T,
    /// Frames a second, of both taps together.
    pub frames: T,
    /// Clocks a second as part of those of the bare top in the same repetition.
    pub ratio: T,
}

/// Measures both widths.
///
/// # Errors
/// A simulation cannot be built, or failed, or missed frames.
pub fn measure() -> Result<[Figures; 2]> {
    Ok([of_width(Width::W512)?, of_width(Width::W64)?])
}

fn of_width(width: Width) -> Result<Figures> {
    let bits = 8 * width.bytes();
    eprintln!("{bits} bit: building");
    for waves in [false, true] {
        Simulation::open(&build(width, waves))?;
    }
    let case = |traffic, waves| Case { traffic, waves };
    let cases = [
        case(Traffic::Minimum, false),
        case(Traffic::Mix, false),
        case(Traffic::Minimum, true),
        case(Traffic::Mix, true),
    ];
    let stimuli = cases.map(|case| case.traffic.stimulus(width, case.clocks()));
    let (mut bare, mut speeds) = (Vec::new(), cases.map(|_| Vec::new()));
    for repetition in 1..=REPETITIONS {
        eprintln!("{bits} bit: repetition {repetition} of {REPETITIONS}");
        let baseline = bare_top(width)?;
        bare.push(baseline);
        for ((case, stimulus), speeds) in cases.iter().zip(&stimuli).zip(&mut speeds) {
            speeds.push(case.run(width, stimulus, baseline)?);
        }
    }
    let figures = cases.into_iter().zip(speeds).map(|(case, speeds)| (case, Speed::of(&speeds)));
    Ok(Figures {
        width,
        bare: Spread::of(bare),
        cases: figures.collect(),
    })
}

fn build(width: Width, waves: bool) -> Build {
    let build = Build::card(width);
    if waves { build.waves() } else { build }
}

/// Clocks a second of the bare top after its reset.
fn bare_top(width: Width) -> Result<f64> {
    let mut top = Simulation::open(&build(width, false))?;
    let reset = top.input("rst")?;
    top.set(reset, 1);
    top.run_idle(RESET, &[])?;
    top.set(reset, 0);
    top.run_idle(CLEARED, &[])?;
    let begin = Instant::now();
    top.run_idle(CLOCKS, &[])?;
    Ok(CLOCKS as f64 / begin.elapsed().as_secs_f64())
}

impl Case {
    fn clocks(self) -> u64 {
        if self.waves { CLOCKS_WITH_WAVES } else { CLOCKS }
    }

    /// Lets a card measure the stimulus; `bare` is the baseline in clocks a second.
    fn run(self, width: Width, stimulus: &Stimulus, bare: f64) -> Result<Speed<f64>> {
        let timeline = Timeline {
            start_ns: START_NS - BEFORE_NS,
            width,
        };
        let card = RtlCard::open(&build(width, self.waves), timeline, stimulus.clone())?.without_jumps();
        let mut ready = Device::open(card)?.configure(&config(width))?;
        let mut counters = Counters::start(ready.card())?;
        let mut running = ready.run(START_NS)?;
        let waves = Waves::new();
        if self.waves {
            running.card().trace(&waves.0)?;
        }

        let before = running.card().steps();
        let begin = Instant::now();
        live_until(&mut running, timeline, last_clock(stimulus, width) + 1)?;
        let lived = begin.elapsed();
        let clocks = running.card().steps() - before;

        let (mut device, _) = running.stop(drop)?;
        counters.update(device.card())?;
        let begin = Instant::now();
        drop(device); // Some of the waves are written only now.
        let seconds = (lived + begin.elapsed()).as_secs_f64();

        let frames = (stimulus.ingress.len() + stimulus.egress.len()) as u64;
        let count = |name| counters.get(name).with_context(|| format!("the card has no counter {name}"));
        let counted = count("tap.ingress.frames")? + count("tap.egress.frames")?;
        ensure!(counted == frames, "the card saw {counted} of {frames} frames");
        Ok(Speed {
            clocks: clocks as f64 / seconds,
            frames: frames as f64 / seconds,
            ratio: clocks as f64 / seconds / bare,
        })
    }
}

/// Lets the card live until a clock, and takes its records as they come.
fn live_until(running: &mut Running<RtlCard>, timeline: Timeline, end: u64) -> Result<()> {
    let mut now = running.card().clock();
    while now < end {
        let left_ns = timeline.time_of(end).ns - timeline.time_of(now).ns;
        running.wait(Duration::from_nanos(left_ns), drop)?;
        now = running.card().clock();
    }
    Ok(())
}

fn last_clock(stimulus: &Stimulus, width: Width) -> u64 {
    let frames = stimulus.ingress.last().into_iter().chain(stimulus.egress.last());
    frames.map(|frame| frame.last_clock(width)).max().unwrap_or(0)
}

fn config(width: Width) -> Config {
    Config {
        time: TimeSource::Outside,
        increment: width.increment(),
        mode: Mode::Dscp,
        labels: (0..CHANNELS).map(|channel| (traffic::dscp(channel).into(), channel)).collect(),
        channels_used: CHANNELS,
        tau_ns: TAU_NS,
        limit_ns: 0,
        ring_log2: 16,
    }
}

impl Speed<Spread> {
    fn of(speeds: &[Speed<f64>]) -> Self {
        let spread = |of: fn(&Speed<f64>) -> f64| Spread::of(speeds.iter().map(of));
        Speed {
            clocks: spread(|speed| speed.clocks),
            frames: spread(|speed| speed.frames),
            ratio: spread(|speed| speed.ratio),
        }
    }
}

/// A wave file that nobody wants to see.
struct Waves(PathBuf);

impl Waves {
    fn new() -> Waves {
        Waves(env::temp_dir().join(format!("wiremeter-bench-{}.fst", process::id())))
    }
}

impl Drop for Waves {
    fn drop(&mut self) {
        // There is no file where no waves were written.
        let _ = fs::remove_file(&self.0);
    }
}
