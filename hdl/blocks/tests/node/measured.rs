//! The node with its card: Table 1 of each direction's queue, against what the taps' streams say.

use wiremeter_abi::record::{self, Type};
use wiremeter_abi::register::address;
use wiremeter_blocks::Profile;
use wiremeter_blocks::node::Node;
use wiremeter_cells::Family;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::frame::checked;
use crate::rig::{EVEN, Rig};

/// Length of the epoch, in ns and clocks.
const TAU_NS: u32 = 400_000;
const TAU: u64 = TAU_NS as u64 / 8;
/// Ticks of 1/16 ns in a clock, and ps.
const CLOCK_TICKS: u64 = 128;
const CLOCK_PS: u64 = 8000;

/// What Table 1 says of a channel.
#[derive(Debug, Default, PartialEq, Eq)]
struct Row {
    packets: u64,
    inserted: u64,
    lost: u64,
    busy: u64,
    max_occupancy: u64,
    peak_delay: u64,
    total_delay: u64,
}

/// A direction's row, by the clocks at which frames were seen. In one clock arrivals come before
/// departures.
fn truth(rig: &Rig, from: usize) -> Row {
    let out = rig.egress(from);
    let mut left = out.iter().peekable();
    let mut stays = Vec::new();
    for frame in rig.ingress(from) {
        if let Some(gone) = left.next_if(|gone| gone.bytes == frame.bytes) {
            stays.push((frame.begun / CLOCK_PS, gone.begun / CLOCK_PS));
        }
    }
    assert!(left.next().is_none() && stays.len() == out.len());
    let delays = stays.iter().map(|(came, went)| (went - came) * CLOCK_TICKS);
    let (mut busy, mut until) = (0, 0);
    for &(came, went) in &stays {
        busy += went - came.max(until);
        until = went;
    }
    let occupancy = |clock: u64| stays.iter().filter(|(came, went)| (*came..=*went).contains(&clock)).count();
    Row {
        packets: stays.len() as u64,
        inserted: stays.len() as u64,
        lost: (rig.ingress(from).len() - stays.len()) as u64,
        busy: busy * CLOCK_TICKS,
        max_occupancy: stays.iter().map(|(came, _)| occupancy(*came)).max().unwrap_or(0) as u64,
        peak_delay: delays.clone().max().unwrap_or(0),
        total_delay: delays.sum(),
    }
}

/// The rows of epoch 1 by channel, and that there are no suspects.
fn rows(rig: &Rig) -> [Row; 2] {
    let mut rows = [Row::default(), Row::default()];
    for bytes in rig.records.iter().filter(|record| record.len() == 64) {
        let field = |table: &[record::Field], name: &str| {
            let f = record::find(table, name);
            let mut value = [0u8; 8];
            value[..f.bytes].copy_from_slice(&bytes[f.offset..f.offset + f.bytes]);
            u64::from_le_bytes(value)
        };
        let h = |name| field(&record::HEADER, name);
        let e = |name| field(&record::EPOCH, name);
        assert_ne!(h("type"), Type::Suspect as u64, "nothing is suspect");
        if h("type") == Type::Epoch as u64 && h("epoch") == 1 {
            rows[h("channel") as usize] = Row {
                packets: e("packets"),
                inserted: e("inserted"),
                lost: e("lost"),
                busy: e("busy"),
                max_occupancy: e("max_occupancy"),
                peak_delay: e("peak_delay"),
                total_delay: e("total_delay"),
            };
        }
    }
    rows
}

fn node() -> Node {
    Node {
        queue_words: 128,
        ..Node::new(Family::Simulated)
    }
}

fn profile() -> Profile {
    Profile {
        channels: 4,
        entries: 64,
        slots_log2: 7,
        sessions: 0,
        reflect_sessions: 2,
        ..Profile::node()
    }
}

/// Sets the card up: channels by port, one epoch after the other from `TAU_NS` on.
fn begin(rig: &mut Rig) {
    while rig.read(address("epoch", "", "status")) & 1 == 0 {}
    for (block, name, value) in [
        ("clock", "increment", 8 << 24),
        ("classify", "mode", 3),
        ("classify", "entry_label", 0),
        ("classify", "entry", 1 << 16),
        ("classify", "entry_label", 1),
        ("classify", "entry", 1 << 16 | 1),
        ("epoch", "tau_ns", TAU_NS),
        ("epoch", "start_ns_low", TAU_NS),
        ("epoch", "start_number", 1),
        ("epoch", "channels_used", 4),
        ("epoch", "enable", 1),
        ("dma", "base_low", 0x1000),
        ("dma", "size_log2", 8),
        ("dma", "enable", 1),
    ] {
        rig.write(address(block, "", name), value);
    }
}

#[test]
fn the_card_measures_the_queue_of_each_direction() {
    let mut rig = Rig::with_card(&node(), &profile(), EVEN);
    begin(&mut rig);
    // Into the epoch; the card's own clock began when its increment was written.
    rig.run((TAU + 5000) * CLOCK_PS);
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    // One line brings more than leaves, the other one Ethernet's own.
    for (port, gap) in [(0, 1), (1, 12)] {
        for _ in 0..180 {
            let length = chance.random_range(60..200);
            let frame: Vec<u8> = (0..length).map(|_| chance.random()).collect();
            rig.line(port, &[&[0x55, 0xd5], &checked(&frame)[..]].concat(), gap);
        }
    }
    rig.drain(3000);
    let seen = [truth(&rig, 0), truth(&rig, 1)];
    assert!(seen[0].lost > 5 && seen[1].packets == 180, "{seen:?}");
    // The end of the epoch, and its walk.
    rig.run((TAU + 5000) * CLOCK_PS);
    assert_eq!(rows(&rig), seen);
    assert_eq!(rig.read(address("epoch", "", "occupied")), 0);
    let counted = ["arrivals", "departures", "drops"].map(|name| u64::from(rig.read(address("epoch", "", name))));
    let departures = seen[0].packets + seen[1].packets;
    assert_eq!(counted, [360, departures, seen[0].lost + seen[1].lost]);
}
