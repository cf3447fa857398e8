//! A simulated card with traffic for as long as any test takes.

use std::num::NonZeroU64;

use wiremeter_pcie::Dma;
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
