//! Figures of US 6,647,413 worked by hand, on the card and on the model.
//!
//! A unit is as many clocks as last a whole number of nanoseconds, and an epoch lasts 100 units;
//! times in expected rows are in units, too.

use wiremeter_driver::Mode;
use wiremeter_e2e::frames::{at, packet};
use wiremeter_e2e::{Measurement, Rows, Table, on_both};
use wiremeter_model::Row;
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

/// Bytes of a packet: two cells.
const BYTES: usize = 64;
const CHANNEL: u16 = 1;
/// Units of an epoch.
const EPOCH: u64 = 100;

/// A unit in clocks and in nanoseconds: 6.4 ns · 5, and 512/165 ns · 165.
fn unit(width: Width) -> (u64, u64) {
    match width {
        Width::W64 => (5, 32),
        Width::W512 => (165, 512),
    }
}

/// What is measured of packets that come and go at these units, in epochs numbered from that of
/// unit 0. Whole epochs pass before it, in which a card gets ready.
fn measure(width: Width, arrivals: &[u64], departures: &[u64]) -> Vec<(u64, Row)> {
    const BEFORE: u64 = 6;
    let (clocks, ns) = unit(width);
    let frame = |(unit, identification): (&u64, u16)| at((BEFORE * EPOCH + unit) * clocks, &packet(1, identification, BYTES));
    let stimulus = Stimulus {
        ingress: arrivals.iter().zip(1..).map(frame).collect(),
        egress: departures.iter().zip(1..).map(frame).collect(),
        drops: Vec::new(),
    };
    let tau_ns = EPOCH * ns;
    let timeline = Timeline {
        start_ns: 1_000_000_000_u64.next_multiple_of(tau_ns),
        width,
    };
    let measurement = Measurement {
        timeline,
        stimulus,
        table: Table {
            mode: Mode::Vlan,
            channels: [(1, CHANNEL)].into(),
        },
        channels: CHANNEL + 1,
        tau_ns: tau_ns as u32,
    };
    let measured = on_both(&measurement, |ns| format!("{width:?}, epoch of {ns} ns"));
    let first = timeline.start_ns / tau_ns + BEFORE;
    let ticks = |units: u64| units / (16 * ns);
    let rows: Rows = measured.rows();
    let row = |((epoch, channel), row): ((u32, u16), Row)| {
        assert_eq!(channel, CHANNEL);
        for time in [row.busy, row.peak_delay, row.total_delay] {
            assert_eq!(time % (16 * ns), 0, "whole units of ticks: {row:?}");
        }
        let row = Row {
            busy: ticks(row.busy),
            peak_delay: ticks(row.peak_delay),
            total_delay: ticks(row.total_delay),
            ..row
        };
        (u64::from(epoch) - first, row)
    };
    rows.into_iter().map(row).collect()
}

#[test]
fn figure_5_two_bursts_in_an_epoch() {
    // b1 = 10, b2 = 40; b3 = 60, b4 = 75.
    for width in [Width::W64, Width::W512] {
        let rows = measure(width, &[10, 15, 60], &[30, 40, 75]);
        let expected = Row {
            cells: 6,
            packets: 3,
            busy: (40 - 10) + (75 - 60),
            peak_delay: 25,
            total_delay: 20 + 25 + 15,
            max_occupancy: 2,
            inserted: 3,
            ..Row::default()
        };
        assert_eq!(rows, [(0, expected)], "{width:?}");
    }
}

#[test]
fn figure_5_a_burst_across_boundaries_is_split_there() {
    for width in [Width::W64, Width::W512] {
        // Empty for 10 units at the end of epoch 1; the second burst fills epoch 3.
        let rows = measure(width, &[20, 190, 200], &[180, 410, 450]);
        let expected = [
            Row {
                busy: 80,
                inserted: 1,
                max_occupancy: 1,
                ..Row::default()
            },
            Row {
                cells: 2,
                packets: 1,
                busy: 80 + 10,
                peak_delay: 160,
                total_delay: 160,
                max_occupancy: 1,
                inserted: 1,
                ..Row::default()
            },
            // The packet that comes at the boundary is of the epoch that begins.
            Row {
                busy: 100,
                max_occupancy: 2,
                inserted: 1,
                ..Row::default()
            },
            Row {
                busy: 100,
                max_occupancy: 2,
                ..Row::default()
            },
            Row {
                cells: 4,
                packets: 2,
                busy: 50,
                peak_delay: 250,
                total_delay: 220 + 250,
                max_occupancy: 2,
                ..Row::default()
            },
        ];
        assert_eq!(rows, (0..).zip(expected).collect::<Vec<_>>(), "{width:?}");
    }
}

#[test]
fn figure_4_five_packets_and_a_sixth() {
    for width in [Width::W64, Width::W512] {
        // Five packets wait, a sixth is appended at t6, then they leave in their order.
        let rows = measure(width, &[10, 20, 30, 40, 50, 110], &[210, 220, 320, 330, 340, 350]);
        let expected = [
            Row {
                busy: 90,
                max_occupancy: 5,
                inserted: 5,
                ..Row::default()
            },
            Row {
                busy: 100,
                max_occupancy: 6,
                inserted: 1,
                ..Row::default()
            },
            Row {
                cells: 4,
                packets: 2,
                busy: 100,
                peak_delay: 200,
                total_delay: 200 + 200,
                max_occupancy: 6,
                ..Row::default()
            },
            Row {
                cells: 8,
                packets: 4,
                busy: 50,
                peak_delay: 290,
                total_delay: 290 + 290 + 290 + 240,
                max_occupancy: 4,
                ..Row::default()
            },
        ];
        assert_eq!(rows, (0..).zip(expected).collect::<Vec<_>>(), "{width:?}");
    }
}
