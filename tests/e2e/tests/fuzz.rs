//! Any bytes on the taps: never a hang, never a field that is not the model's.

use std::collections::BTreeMap;

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_driver::Mode;
use wiremeter_e2e::{Measurement, Table, on_both};
use wiremeter_wire::generate::fuzz;
use wiremeter_wire::rng;
use wiremeter_wire::tap::{DropEvent, Stimulus, TapFrame, Timeline, Width};

/// Channels that labels are given; reports name others, too.
const CHANNELS: u16 = 20;

/// Noise, damaged frames, runts and jumbos enter; most leave a while later, between others; drops
/// are reported of channels and lengths that there are and are not.
fn noise(rng: &mut ChaCha8Rng, width: Width, frames: usize) -> Stimulus {
    let ingress = fuzz(rng, width, frames);
    let delay = rng.random_range(1..5_000);
    let others = fuzz(rng, width, frames / 10);
    let mut others = others.into_iter().map(|frame| frame.bytes).cycle();
    let mut egress: Vec<TapFrame> = Vec::new();
    for frame in &ingress {
        let free = egress.last().map_or(0, |last| last.last_clock(width) + 1);
        let bytes = match rng.random_range(0..10) {
            0 => continue,
            1 => others.next().expect("a cycle"),
            _ => frame.bytes.clone(),
        };
        egress.push(TapFrame {
            clock: free.max(frame.clock + delay),
            bytes,
            bad: frame.bad,
        });
    }
    let drops = reports(rng, width, &ingress);
    Stimulus { ingress, egress, drops }
}

/// Reports about a fifth of the frames, and about none.
fn reports(rng: &mut ChaCha8Rng, width: Width, frames: &[TapFrame]) -> Vec<DropEvent> {
    let mut drops: Vec<DropEvent> = Vec::new();
    for frame in frames {
        let clock = frame.last_clock(width) + rng.random_range(0..100);
        if rng.random_ratio(1, 5) && drops.last().is_none_or(|last| last.clock < clock) {
            let known = rng.random_ratio(9, 10);
            drops.push(DropEvent {
                clock,
                channel: if known { rng.random_range(0..CHANNELS) } else { rng.random() },
                length: frame.bytes.len() as u16,
            });
        }
    }
    drops
}

fn compare(width: Width, frames: usize) {
    let mut seen = BTreeMap::<String, u64>::new();
    let modes = [Mode::Vlan, Mode::Mpls, Mode::Dscp, Mode::Port];
    for (seed, mode) in (0..12).zip(modes.into_iter().cycle()) {
        let context = format!("seed {seed}, mode {mode} at {width:?}");
        let stimulus = noise(&mut rng(seed), width, frames);
        let bytes = stimulus.ingress.iter().map(|frame| &*frame.bytes);
        let measurement = Measurement {
            timeline: Timeline {
                start_ns: 1_700_000_000_000_000_000,
                width,
            },
            // Half of the labels get a channel.
            table: Table::of(mode, bytes.step_by(2), CHANNELS),
            stimulus,
            channels: CHANNELS,
            tau_ns: 10_000,
        };
        let measured = on_both(&measurement, |ns| format!("{context}, epoch of {ns} ns"));
        assert!(measured.sum(|row| row.packets - row.unmatched) > 0, "{context}: nothing matched");
        for (name, count) in measured.counters {
            *seen.entry(name).or_default() += count;
        }
    }
    // What no frame of the generator is: it has no holes in tkeep.
    let never = ["tap.ingress.bad_keep", "tap.egress.bad_keep", "epoch.merged"];
    for (name, count) in seen {
        assert_eq!(count == 0, never.contains(&name.as_str()), "{name} counted {count} at {width:?}");
    }
}

#[test]
fn noise_at_512_bit() {
    compare(Width::W512, 3_000);
}

#[test]
fn noise_at_64_bit() {
    compare(Width::W64, 1_500);
}
