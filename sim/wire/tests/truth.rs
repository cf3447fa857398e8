//! Table 1 of US 6,647,413 by hand and by brute force.

use std::collections::BTreeMap;

use proptest::prelude::*;
use wiremeter_wire::generate::Scenario;
use wiremeter_wire::node::{Fate, Life};
use wiremeter_wire::tap::{Timeline, Width};
use wiremeter_wire::truth::{Table1, table1};

/// 6.4 ns a clock: 250 clocks are the 1,600 ns of an epoch, and clock 0 begins epoch 10.
const TIMELINE: Timeline = Timeline {
    start_ns: 16_000,
    width: Width::W64,
};
const TAU_NS: u64 = 1_600;

fn life(channel: u16, length: usize, arrival: u64, departure: u64) -> Life {
    Life {
        channel,
        length,
        arrival,
        fate: Fate::Departed { clock: departure },
    }
}

fn table(lives: &[Life]) -> BTreeMap<(u64, u16), Table1> {
    table1(lives, TIMELINE, TAU_NS)
}

/// Figure 5: two bursts in an epoch, b1 to b2 and b3 to b4; the busy time is their sum.
#[test]
fn two_bursts() {
    let lives = [
        // b1 = 64 ns, b2 = 320 ns: delays of 128 ns and 192 ns, from 128 to 192 ns both are in.
        life(1, 48, 10, 30),
        life(1, 49, 20, 50),
        // b3 = 640 ns, b4 = 768 ns.
        life(1, 1500, 100, 120),
    ];
    let expected = Table1 {
        // 1 + 2 + 32.
        cells: 35,
        packets: 3,
        // (256 + 128) ns in sixteenths.
        busy: 6_144,
        peak_delay: 3_072,
        // (128 + 192 + 128) ns in sixteenths.
        total_delay: 7_168,
        lost: 0,
        max_occupancy: 2,
        inserted: 3,
    };
    assert_eq!(table(&lives), BTreeMap::from([((10, 1), expected)]));
}

#[test]
fn a_busy_time_is_split_at_the_boundary() {
    // From 1,280 ns of epoch 10 over all of epoch 11 to 320 ns into epoch 12.
    let table = table(&[life(7, 60, 200, 550)]);
    let busy = |epoch| table[&(epoch, 7)].busy / 16;
    assert_eq!([busy(10), busy(11), busy(12)], [320, 1_600, 320]);
    assert_eq!(
        table[&(10, 7)],
        Table1 {
            busy: 5_120,
            max_occupancy: 1,
            inserted: 1,
            ..Table1::default()
        }
    );
    assert_eq!(
        table[&(11, 7)],
        Table1 {
            busy: 25_600,
            max_occupancy: 1,
            ..Table1::default()
        }
    );
    let delay = 2_240 * 16;
    let last = Table1 {
        cells: 2,
        packets: 1,
        busy: 5_120,
        peak_delay: delay,
        total_delay: delay,
        max_occupancy: 1,
        ..Table1::default()
    };
    assert_eq!(table[&(12, 7)], last);
}

#[test]
fn events_on_the_boundary_belong_to_the_new_epoch() {
    // Clock 250 begins epoch 11. The boundary comes before the departure, so the new epoch
    // starts with a packet, yet has no busy time; the other channel's packet arrives in it.
    let table = table(&[life(0, 60, 245, 250), life(1, 60, 250, 255)]);
    let (left, came) = (table[&(11, 0)], table[&(11, 1)]);
    assert_eq!((left.packets, left.busy, left.max_occupancy, left.inserted), (1, 0, 1, 0));
    assert_eq!((came.packets, came.busy, came.max_occupancy, came.inserted), (1, 512, 1, 1));
    assert_eq!(table[&(10, 0)].busy, 512);
    assert!(!table.contains_key(&(10, 1)));
}

#[test]
fn an_arrival_counts_before_a_departure_of_the_same_clock() {
    let table = table(&[life(0, 60, 10, 20), life(0, 60, 20, 30)]);
    assert_eq!(table[&(10, 0)].max_occupancy, 2);
    // 10 to 30 without a break: 128 ns.
    assert_eq!(table[&(10, 0)].busy, 2_048);
}

#[test]
fn a_drop_counts_where_the_packet_arrived_and_nowhere_else() {
    let dropped = Life {
        channel: 3,
        length: 60,
        arrival: 249,
        fate: Fate::Dropped { clock: 260 },
    };
    let expected = Table1 {
        lost: 1,
        ..Table1::default()
    };
    assert_eq!(table(&[dropped]), BTreeMap::from([((10, 3), expected)]));
}

/// Little's law over a whole run: the sum of all delays is the integral of the occupancy;
/// and the conservation of packets and busy time.
#[test]
fn littles_law() {
    for seed in 0..500 {
        let scenario = Scenario::random(seed, if seed % 2 == 0 { Width::W64 } else { Width::W512 });
        let run = scenario.run();
        let table = table1(&run.lives, scenario.timeline, scenario.tau_ns);

        let mut steps = Vec::new();
        for life in &run.lives {
            if let Some(departure) = life.departure() {
                steps.extend([(scenario.timeline.ticks(life.arrival), 1), (scenario.timeline.ticks(departure), -1)]);
            }
        }
        steps.sort_unstable();
        let (mut integral, mut occupancy) = (0, 0);
        for pair in steps.windows(2) {
            occupancy += pair[0].1;
            integral += i128::from(occupancy) * (pair[1].0 - pair[0].0) as i128;
        }
        let sum = |field: fn(&Table1) -> u64| table.values().map(field).sum::<u64>();
        assert_eq!(i128::from(sum(|row| row.total_delay)), integral, "seed {seed}");
        assert_eq!(sum(|row| row.inserted), sum(|row| row.packets), "seed {seed}");
        assert_eq!(sum(|row| row.inserted + row.lost), run.lives.len() as u64, "seed {seed}");
        let tau_ticks = 16 * scenario.tau_ns;
        assert!(
            table.values().all(|row| row.busy <= tau_ticks && *row != Table1::default()),
            "seed {seed}"
        );
    }
}

/// Busy time tick by tick and occupancy packet by packet, of one channel.
fn by_brute_force(lives: &[Life], timeline: Timeline, tau_ns: u64) -> BTreeMap<u64, (u64, u64)> {
    let tau_ticks = u128::from(tau_ns) * 16;
    let stays: Vec<_> = lives
        .iter()
        .filter_map(|life| Some((timeline.ticks(life.arrival), timeline.ticks(life.departure()?))))
        .collect();
    let mut rows = BTreeMap::<u64, (u64, u64)>::new();
    let (Some(first), Some(last)) = (stays.iter().map(|stay| stay.0).min(), stays.iter().map(|stay| stay.1).max()) else {
        return rows;
    };
    for tick in first..=last {
        let row = rows.entry((tick / tau_ticks) as u64).or_default();
        row.0 += u64::from(stays.iter().any(|(from, to)| (*from..*to).contains(&tick)));
        let in_node = if tick % tau_ticks == 0 {
            stays.iter().filter(|(from, to)| *from < tick && tick <= *to).count()
        } else {
            0
        };
        let arrived = if stays.iter().any(|(from, _)| *from == tick) {
            stays.iter().filter(|(from, to)| (*from..=*to).contains(&tick)).count()
        } else {
            0
        };
        row.1 = row.1.max(in_node.max(arrived) as u64);
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn stays_by_brute_force(
        arrivals in prop::collection::btree_set(0..400u64, 0..8),
        delays in prop::collection::vec(1..300u64, 8),
        start_ns in 1_000_000..1_001_000u64,
        tau_ns in 100..1_500u64,
        wide: bool,
    ) {
        let timeline = Timeline { start_ns, width: if wide { Width::W512 } else { Width::W64 } };
        let lives: Vec<_> =
            arrivals.iter().zip(delays).map(|(arrival, delay)| life(0, 60, *arrival, arrival + delay)).collect();
        let rows: BTreeMap<u64, (u64, u64)> =
            table1(&lives, timeline, tau_ns).iter().map(|(key, row)| (key.0, (row.busy, row.max_occupancy))).collect();
        let mut expected = by_brute_force(&lives, timeline, tau_ns);
        expected.retain(|_, row| *row != (0, 0));
        let mut found = rows;
        found.retain(|_, row| *row != (0, 0));
        prop_assert_eq!(found, expected);
    }
}
