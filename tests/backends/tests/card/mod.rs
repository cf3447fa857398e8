//! A simulated card with traffic for as long as any test takes.

use std::num::NonZeroU64;
use std::path::Path;
use std::sync::mpsc::channel;
use std::thread;

use wiremeter_pcie::{Dma, Function, Report, Server, Stop};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::generate::{START_NS, classes};
use wiremeter_wire::node::Node;
use wiremeter_wire::tap::{Timeline, Width, schedule};

/// The card behind a PCIe function.
pub type Core = RtlCard<Dma>;

const SEED: u64 = 1;
/// How long the traffic lasts.
const TRAFFIC_NS: u64 = 200_000_000;

/// The card of a width: dense traffic, in one queue of a node, from the beginning of its time.
pub fn core(width: Width) -> Core {
    let rate = |bits| NonZeroU64::new(bits).expect("not zero");
    let timeline = Timeline::before(START_NS, width);
    let frames = classes(SEED, TRAFFIC_NS, rate(600_000_000));
    let (on_tap, _) = schedule(&frames, timeline);
    let arrivals: Vec<_> = on_tap.into_iter().map(|frame| (frame, 0)).collect();
    let node = Node {
        rate: rate(1_000_000_000),
        limit: 1 << 20,
        latency_ns: 0,
        report_clocks: 0,
    };
    let passed = node.run(width, &arrivals);
    let card = RtlCard::with_memory(&Build::card(width), timeline, passed.stimulus, Dma::default());
    card.expect("the card builds, and the stimulus can be on its ports")
}

/// Serves a card while `clients` runs.
pub fn serve(test: &str, width: Width, clients: impl FnOnce(&Path)) -> Report {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.socket"));
    let stop = Stop::new().expect("an eventfd");
    let (bound, is_bound) = channel();
    thread::scope(|scope| {
        let serving = scope.spawn(|| {
            let server = Server::bind(&path, Function::new(core(width)), 1.0).expect("a socket");
            bound.send(()).expect("somebody waits");
            let mut log = Vec::new();
            let report = server.run(&stop, &mut |line| log.push(line.to_owned()));
            report.unwrap_or_else(|error| panic!("{error}: {}", log.join("\n")))
        });
        is_bound.recv().expect("a server");
        // Even a panic of the clients ends the server.
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| clients(&path)));
        stop.stop();
        let report = serving.join().expect("the server ends by itself");
        match ended {
            Ok(()) => report,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
