//! What the way to the card costs: the same card in this process, behind its PCIe function, and
//! behind a socket.

use std::num::NonZeroU64;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use wiremeter_backends::measure::{start, take};
use wiremeter_driver::registers::{dma, epoch, id};
use wiremeter_driver::{Card, Interrupts, VfioUserCard, Wake};
use wiremeter_pcie::{Dma, Function, InProcess, Server, Stop};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::generate::{START_NS, classes};
use wiremeter_wire::tap::{Stimulus, Timeline, Width, schedule};

use crate::spread::Spread;

/// Register reads, and interrupts, of a backend.
pub const REPETITIONS: usize = 2000;
/// Width of the card.
pub const WIDTH: Width = Width::W64;

/// What a backend costs.
pub struct Figures {
    /// The backend's name.
    pub backend: &'static str,
    /// Nanoseconds that a register read takes.
    pub read: Spread,
    /// Nanoseconds from the register write that lets the card interrupt until the host is awake.
    pub wake: Spread,
}

/// Measures each backend; the first is the baseline. The clocks that a read takes in the card.
///
/// # Errors
/// The card or its server fails.
pub fn measure() -> Result<(Vec<Figures>, u64)> {
    eprintln!("the backends");
    let mut function = Function::new(core()?);
    let near = of_backend("in process", &mut InProcess::open(&mut function)?)?;
    let before = function.core().steps();
    const READS: u64 = 100;
    for _ in 0..READS {
        function.core().read(id::SCRATCH.address())?;
    }
    let clocks = (function.core().steps() - before) / READS;
    Ok((vec![near, far()?], clocks))
}

/// A card that sees a millisecond of traffic.
fn core() -> Result<RtlCard<Dma>> {
    let timeline = Timeline::before(START_NS, WIDTH);
    let rate = NonZeroU64::new(1_000_000_000).context("not zero")?;
    let (ingress, _) = schedule(&classes(1, 1_000_000, rate), timeline);
    let stimulus = Stimulus {
        ingress,
        ..Stimulus::default()
    };
    Ok(RtlCard::with_memory(&Build::card(WIDTH), timeline, stimulus, Dma::default())?)
}

/// The same behind a socket, served by another thread. Its time hardly goes on meanwhile.
fn far() -> Result<Figures> {
    const SLOW: f64 = 1e-3;
    let path = std::env::temp_dir().join(format!("wiremeter-bench-{}.socket", std::process::id()));
    let stop = Stop::new()?;
    let (bound, is_bound) = channel();
    thread::scope(|scope| {
        let serving = scope.spawn(|| -> Result<()> {
            let server = Server::bind(&path, Function::new(core()?), SLOW)?;
            bound.send(())?;
            server.run(&stop, &mut |_| {})?;
            Ok(())
        });
        let figures = match is_bound.recv() {
            Ok(()) => VfioUserCard::open(&path, Interrupts::default())
                .map_err(Into::into)
                .and_then(|mut card| of_backend("vfio-user socket", &mut card)),
            Err(_) => Err(anyhow::anyhow!("no server")),
        };
        stop.stop();
        serving.join().expect("a server does not panic")?;
        figures
    })
}

fn of_backend<C: Card>(backend: &'static str, card: &mut C) -> Result<Figures> {
    let mut running = start(&mut *card, 10)?;
    take(&mut running, 1, &mut Vec::new())?;
    // Records are waiting, epochs are over: the interrupt is the host's to let come and go.
    epoch::ENABLE.write(running.card(), 0)?;
    let card = running.card();
    while dma::IRQ_STATUS.read(card)? == 0 {
        card.wait(Duration::from_millis(1))?;
    }
    let (mut read, mut wake) = (Vec::new(), Vec::new());
    for _ in 0..REPETITIONS {
        let begin = Instant::now();
        id::SCRATCH.read(card)?;
        read.push(begin.elapsed().as_nanos() as f64);
        dma::IRQ_ENABLE.write(card, 0)?;
        let begin = Instant::now();
        dma::IRQ_ENABLE.write(card, 1)?;
        let woken = card.wait(Duration::from_secs(1))?;
        wake.push(begin.elapsed().as_nanos() as f64);
        ensure!(woken == Wake::Interrupt, "{backend}: the interrupt does not come");
    }
    Ok(Figures {
        backend,
        read: Spread::of(read),
        wake: Spread::of(wake),
    })
}
