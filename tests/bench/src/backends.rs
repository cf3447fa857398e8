//! What the way to the card costs: the same card in this process, behind its PCIe function, and
//! behind a socket.

use std::num::NonZeroU64;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use wiremeter_backends::measure::{start, take};
use wiremeter_driver::registers::{dma, epoch, id};
use wiremeter_driver::{Card, Interrupts, Running, VfioUserCard, Wake};
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

/// What the card itself needs, in clocks.
pub struct Clocks {
    /// For a register read.
    pub read: u64,
    /// From the register write that lets it interrupt until the interrupt is sent.
    pub wake: u64,
}

/// Measures each backend, so often; the first is the baseline.
///
/// # Errors
/// The card or its server fails.
pub fn measure(repetitions: usize) -> Result<(Vec<Figures>, Clocks)> {
    eprintln!("the backends");
    let mut function = Function::new(core()?);
    let mut near = InProcess::open(&mut function)?;
    let mut running = prepare(&mut near)?;
    let figures = of_backend("in process", running.card(), repetitions)?;
    let clocks = clocks(running.card())?;
    Ok((vec![figures, far(repetitions)?], clocks))
}

fn clocks(card: &mut InProcess<RtlCard<Dma>>) -> Result<Clocks> {
    let begin = card.function().core().steps();
    id::SCRATCH.read(card)?;
    let read = card.function().core().steps() - begin;
    dma::IRQ_ENABLE.write(card, 0)?;
    let begin = card.function().core().steps();
    wake(card)?;
    let wake = card.function().core().steps() - begin;
    Ok(Clocks { read, wake })
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
fn far(repetitions: usize) -> Result<Figures> {
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
                .and_then(|mut card| of_backend("vfio-user socket", prepare(&mut card)?.card(), repetitions)),
            Err(_) => Err(anyhow::anyhow!("no server")),
        };
        stop.stop();
        serving.join().expect("a server does not panic")?;
        figures
    })
}

/// A card that has records to interrupt for and makes no more: the interrupt is the host's to let
/// come and go.
fn prepare<C: Card>(card: &mut C) -> Result<Running<&mut C>> {
    let mut running = start(card, 10)?;
    take(&mut running, 1, &mut Vec::new())?;
    let card = running.card();
    while dma::IRQ_STATUS.read(card)? == 0 {
        card.wait(Duration::from_millis(1))?;
    }
    epoch::ENABLE.write(card, 0)?;
    while epoch::WALKING.read(card)? == 1 || dma::IDLE.read(card)? == 0 {
        card.wait(Duration::from_micros(10))?;
    }
    Ok(running)
}

fn of_backend<C: Card>(backend: &'static str, card: &mut C, repetitions: usize) -> Result<Figures> {
    let (mut reads, mut wakes) = (Vec::new(), Vec::new());
    for _ in 0..repetitions {
        let begin = Instant::now();
        id::SCRATCH.read(card)?;
        reads.push(begin.elapsed().as_nanos() as f64);
        dma::IRQ_ENABLE.write(card, 0)?;
        let begin = Instant::now();
        wake(card).context(backend)?;
        wakes.push(begin.elapsed().as_nanos() as f64);
    }
    Ok(Figures {
        backend,
        read: Spread::of(reads),
        wake: Spread::of(wakes),
    })
}

/// Lets the card interrupt, and waits for it.
fn wake<C: Card>(card: &mut C) -> Result<()> {
    dma::IRQ_ENABLE.write(card, 1)?;
    ensure!(card.wait(Duration::from_secs(1))? == Wake::Interrupt, "the interrupt does not come");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_backend_answers_and_interrupts() {
        let (figures, clocks) = measure(3).expect("cards work");
        assert_eq!(figures.len(), 2);
        // An access is an address and a datum, at least; no interrupt takes a microsecond.
        assert!((2..100).contains(&clocks.read), "{}", clocks.read);
        assert!((2..100).contains(&clocks.wake), "{}", clocks.wake);
    }
}
