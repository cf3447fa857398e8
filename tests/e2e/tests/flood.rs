//! A million clocks in which no tap ever rests: nothing is lost, nothing stands still.

use std::sync::Arc;

use rand::Rng;
use wiremeter_driver::Mode;
use wiremeter_e2e::frames::{SHORTEST_PACKET, at, packet};
use wiremeter_e2e::{Measured, Measurement, Table, on_both, truth};
use wiremeter_wire::node::{Fate, Life};
use wiremeter_wire::rng;
use wiremeter_wire::tap::{DropEvent, Stimulus, Timeline, Width};

const CLOCKS: u64 = 1_000_000;
/// Clocks from a frame at the ingress tap to the same frame at the egress tap.
const DELAY: u64 = 100;
/// Channels when there are several.
const CHANNELS: u16 = 7;
/// Different frames; they come again when those before are long gone.
const DIFFERENT: u64 = 20_000;

/// Frames back to back on both taps, each `DELAY` clocks in the node, and what became of them.
/// `make` gives frame after frame.
fn flood(width: Width, table: &Table, mut make: impl FnMut(u64) -> Arc<[u8]>) -> (Stimulus, Vec<Life>) {
    let frames: Vec<_> = (0..DIFFERENT).map(&mut make).collect();
    let mut stimulus = Stimulus::default();
    let mut lives = Vec::new();
    let mut clock = 0;
    for bytes in frames.iter().cycle() {
        let departure = clock + DELAY;
        stimulus.ingress.push(at(clock, bytes));
        stimulus.egress.push(at(departure, bytes));
        lives.push(Life {
            channel: table.channel(bytes),
            length: bytes.len(),
            arrival: clock,
            fate: Fate::Departed { clock: departure },
        });
        clock += width.frame_beats(bytes.len());
        if clock >= CLOCKS {
            break;
        }
    }
    (stimulus, lives)
}

fn measurement(width: Width, table: Table, stimulus: Stimulus) -> Measurement {
    Measurement {
        timeline: Timeline {
            start_ns: 1_700_000_000_000_000_000,
            width,
        },
        stimulus,
        channels: CHANNELS,
        table,
        tau_ns: 50_000,
    }
}

/// VLAN n is channel n.
fn vlans() -> Table {
    Table {
        mode: Mode::Vlan,
        channels: (0..CHANNELS).map(|n| (n.into(), n)).collect(),
    }
}

/// Every frame was an event that was measured: what is in the rows is what the truth has.
fn nothing_is_lost(measurement: &Measurement, lives: &[Life], context: &str) -> Measured {
    let measured = on_both(measurement, |ns| format!("{context}, {ns} ns"));
    let all = lives.len() as u64;
    for counter in [
        "tap.ingress.frames",
        "tap.ingress.events",
        "epoch.arrivals",
        "tap.egress.frames",
        "tap.egress.events",
        "epoch.departures",
    ] {
        assert_eq!(measured.counters[counter], all, "{context}: {counter}");
    }
    assert_eq!(measured.counters["epoch.merged"], 0, "{context}");
    assert_eq!(measured.rows(), truth(lives, measurement), "{context}");
    measured
}

#[test]
fn a_packet_a_clock_on_each_tap_of_one_channel_at_512_bit() {
    let (stimulus, lives) = flood(Width::W512, &vlans(), |n| packet(1, n as u16, 64));
    assert_eq!(lives.len() as u64, CLOCKS);
    let measurement = measurement(Width::W512, vlans(), stimulus);
    let measured = nothing_is_lost(&measurement, &lives, "one channel");
    // From the first boundary on, at each clock one comes and one goes.
    let rows = measured.rows();
    let second = rows.values().nth(1).expect("three milliseconds are sixty epochs");
    assert_eq!((second.busy, second.max_occupancy), (50_000 * 16, DELAY + 1));
}

#[test]
fn a_packet_a_clock_on_each_tap_of_mixed_channels_at_512_bit() {
    let seed = 1;
    let rng = &mut rng(seed);
    let (stimulus, lives) = flood(Width::W512, &vlans(), |n| packet(rng.random_range(0..CHANNELS), n as u16, 64));
    let measurement = measurement(Width::W512, vlans(), stimulus);
    nothing_is_lost(&measurement, &lives, &format!("seed {seed}"));
}

/// A report at each clock too, of a packet that nobody has seen.
#[test]
fn a_packet_a_clock_on_each_tap_and_a_report_a_clock_at_512_bit() {
    let seed = 2;
    let rng = &mut rng(seed);
    let (mut stimulus, lives) = flood(Width::W512, &vlans(), |n| packet(rng.random_range(0..CHANNELS), n as u16, 64));
    let report = |clock| DropEvent {
        clock,
        channel: rng.random_range(0..CHANNELS),
        length: 65,
    };
    stimulus.drops = (0..CLOCKS).map(report).collect();
    let measurement = measurement(Width::W512, vlans(), stimulus);
    let measured = on_both(&measurement, |ns| format!("seed {seed}, {ns} ns"));
    assert_eq!(measured.counters["epoch.drops"], CLOCKS);
    let mut rows = measured.rows();
    let reports: u64 = rows.values().map(|row| row.late_drop).sum();
    let before = measurement.timeline.first_clock_at_or_after(measurement.start_ns());
    assert_eq!(reports, CLOCKS - before, "each counts in its epoch");
    for row in rows.values_mut() {
        row.lost -= row.late_drop;
        row.late_drop = 0;
    }
    assert_eq!(rows, truth(&lives, &measurement), "seed {seed}");
}

/// The shortest frames that are events, and all lengths up to Ethernet's shortest.
#[test]
fn frames_of_14_to_60_bytes_of_one_channel_at_64_bit() {
    let seed = 3;
    let rng = &mut rng(seed);
    let table = Table {
        mode: Mode::Port,
        channels: [(0, 1)].into(),
    };
    let (stimulus, lives) = flood(Width::W64, &table, |_| {
        let mut bytes = vec![0; rng.random_range(14..=60)];
        rng.fill(bytes.as_mut_slice());
        bytes.into()
    });
    let measurement = measurement(Width::W64, table, stimulus);
    nothing_is_lost(&measurement, &lives, &format!("seed {seed}"));
}

#[test]
fn frames_of_46_to_60_bytes_of_mixed_channels_at_64_bit() {
    let seed = 4;
    let rng = &mut rng(seed);
    let (stimulus, lives) = flood(Width::W64, &vlans(), |n| {
        let length = rng.random_range(SHORTEST_PACKET..=60);
        packet(rng.random_range(0..CHANNELS), n as u16, length)
    });
    let measurement = measurement(Width::W64, vlans(), stimulus);
    nothing_is_lost(&measurement, &lives, &format!("seed {seed}"));
}
