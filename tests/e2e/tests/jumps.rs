//! Time that jumps over what is empty changes nothing.

use std::num::NonZeroU64;

use rand::Rng;
use wiremeter_driver::Mode;
use wiremeter_e2e::frames::{at, packet};
use wiremeter_e2e::{Measurement, Table, jumping_rtl, measure, on_both, open};
use wiremeter_wire::fault::Faults;
use wiremeter_wire::node::Node;
use wiremeter_wire::rng;
use wiremeter_wire::tap::{Timeline, Width};

const CHANNELS: u16 = 4;

/// Packets with pauses of every order of magnitude between them, in a node in which some wait
/// long, some vanish and some were never seen to arrive.
fn sparse(seed: u64, width: Width) -> Measurement {
    let rng = &mut rng(seed);
    let table = Table {
        mode: Mode::Vlan,
        channels: (0..CHANNELS).map(|n| (n.into(), n)).collect(),
    };
    let mut clock = 0;
    let mut arrivals = Vec::new();
    for identification in 0..120 {
        let bytes = packet(rng.random_range(0..CHANNELS), identification, rng.random_range(46..1500));
        arrivals.push((at(clock, &bytes), table.channel(&bytes)));
        let most = 10_u64.pow(rng.random_range(0..=4));
        clock += width.frame_beats(bytes.len()) + rng.random_range(0..4 * most);
    }
    let node = Node {
        rate: NonZeroU64::new(width.bit_rate() / rng.random_range(2..200)).expect("not zero"),
        limit: 4_000,
        latency_ns: rng.random_range(0..2_000),
        report_clocks: 16,
    };
    let faults = Faults {
        vanish: 0.01,
        phantom: 0.02,
        late_drop: 0.1,
    };
    let (stimulus, _) = faults.inject(&node.run(width, &arrivals), rng);
    Measurement {
        timeline: Timeline {
            start_ns: 1_700_000_000_000_000_000 + rng.random_range(0..1_000_000),
            width,
        },
        stimulus,
        table,
        channels: CHANNELS,
        tau_ns: rng.random_range(1_000..100_000),
    }
}

fn jumps_change_nothing(width: Width) {
    for seed in 0..6 {
        let measurement = sparse(seed, width);
        let context = |ns| format!("seed {seed} at {width:?}, epoch of {ns} ns");
        let living = on_both(&measurement, context);
        let jumping = measure(open(jumping_rtl(&measurement)), &measurement);
        jumping.agree("the card that jumps", &living, "the one that does not", context);
    }
}

#[test]
fn jumps_change_nothing_at_512_bit() {
    jumps_change_nothing(Width::W512);
}

#[test]
fn jumps_change_nothing_at_64_bit() {
    jumps_change_nothing(Width::W64);
}
