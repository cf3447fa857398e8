//! Lists that are full: all 4096 entries are taken, and taken again as soon as they are free.

use rand::Rng;
use wiremeter_driver::Mode;
use wiremeter_e2e::frames::{at, packet};
use wiremeter_e2e::{Measurement, Table, on_both};
use wiremeter_wire::rng;
use wiremeter_wire::tap::{Stimulus, TapFrame, Timeline, Width};

const CHANNELS: u16 = 5;
const ENTRIES: u64 = 4096;

/// Packets back to back, of which the first departs when more came than there are entries. From
/// then on an entry is free for a few clocks at most. Some departures never come, so the next of
/// the channel frees several entries at once; others had found no entry and are not in the list.
fn overflow(seed: u64, width: Width) -> Measurement {
    let rng = &mut rng(seed);
    let beats = width.frame_beats(64);
    let packets: Vec<_> = (0..9_000)
        .map(|n| at(n * beats, &packet(rng.random_range(0..CHANNELS), n as u16, 64)))
        .collect();
    let delay = (ENTRIES + rng.random_range(1..600)) * beats;
    let departs = |_: &&TapFrame| rng.random_ratio(19, 20);
    let egress = packets.iter().filter(departs).map(|packet| at(packet.clock + delay, &packet.bytes));
    let stimulus = Stimulus {
        egress: egress.collect(),
        ingress: packets,
        drops: Vec::new(),
    };
    Measurement {
        timeline: Timeline {
            start_ns: 1_700_000_000_000_000_000,
            width,
        },
        stimulus,
        table: Table {
            mode: Mode::Vlan,
            channels: (0..CHANNELS).map(|n| (n.into(), n)).collect(),
        },
        channels: CHANNELS,
        tau_ns: 3_000,
    }
}

fn full(width: Width) {
    for seed in 0..3 {
        let context = format!("seed {seed} at {width:?}");
        let measurement = overflow(seed, width);
        let measured = on_both(&measurement, |ns| format!("{context}, epoch of {ns} ns"));
        for (reason, count) in [
            ("exhausted", measured.sum(|row| row.exhausted)),
            ("unmatched", measured.sum(|row| row.unmatched)),
            ("skipped", measured.sum(|row| row.skipped)),
        ] {
            assert!(count > 100, "{context}: {reason} only {count}");
        }
        let rows = measured.rows();
        let epochs = rows.keys().map(|(epoch, _)| *epoch);
        let occupancy = |epoch| {
            rows.range((epoch, 0)..=(epoch, CHANNELS))
                .map(|(_, row)| row.max_occupancy)
                .sum::<u64>()
        };
        let most = epochs.map(occupancy).max().expect("rows");
        assert!(most > ENTRIES * 9 / 10, "{context}: at most {most} entries in use");
    }
}

#[test]
fn full_lists_at_512_bit() {
    full(Width::W512);
}

#[test]
fn full_lists_at_64_bit() {
    full(Width::W64);
}
