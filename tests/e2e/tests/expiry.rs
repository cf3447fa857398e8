//! Packets that never leave the node are given up at the age that the host sets.

use wiremeter_driver::{Config, Mode};
use wiremeter_e2e::frames::{at, packet};
use wiremeter_e2e::{Measurement, Table, measure_as, open, rtl};
use wiremeter_model::Row;
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

const LIMIT_NS: u32 = 20_000;
/// Clocks within which all channels of an idle card are visited, generously.
const VISIT: u64 = 1024 * 16;
const VANISHED: u16 = 1;
const SOUND: u16 = 2;

#[test]
fn a_packet_that_vanished_expires_and_those_after_it_are_right() {
    for width in [Width::W64, Width::W512] {
        // One vanishes; others of its channel follow when it is surely given up. The other
        // channel's packets never stay for longer than the limit, and are not touched.
        let limit = width.clocks(LIMIT_NS.into());
        let begin = 20_000;
        let after = begin + limit + VISIT + 1_000;
        let stay = limit - 100;
        let stimulus = Stimulus {
            ingress: vec![
                at(begin, &packet(VANISHED, 1, 64)),
                at(begin + 50, &packet(SOUND, 2, 64)),
                at(after, &packet(VANISHED, 3, 64)),
            ],
            egress: vec![
                at(begin + 50 + stay, &packet(SOUND, 2, 64)),
                at(after + 300, &packet(VANISHED, 3, 64)),
            ],
            drops: Vec::new(),
        };
        let measurement = Measurement {
            timeline: Timeline {
                start_ns: 1_000_000_000,
                width,
            },
            stimulus,
            table: Table {
                mode: Mode::Vlan,
                channels: [(VANISHED.into(), VANISHED), (SOUND.into(), SOUND)].into(),
            },
            channels: 3,
            tau_ns: 10_000,
        };
        let config = Config {
            limit_ns: LIMIT_NS,
            ..measurement.config()
        };
        let measured = measure_as(&config, open(rtl(&measurement)), &measurement);
        let rows = measured.rows();
        let sum = |channel: u16, field: fn(&Row) -> u64| {
            rows.iter()
                .filter(|((_, of), _)| *of == channel)
                .map(|(_, row)| field(row))
                .sum::<u64>()
        };
        let ticks = |from, to| (measurement.timeline.ticks(to) - measurement.timeline.ticks(from)) as u64;

        assert_eq!([sum(SOUND, |row| row.packets), sum(SOUND, |row| row.expired)], [1, 0], "{width:?}");
        assert_eq!(sum(SOUND, |row| row.total_delay), ticks(begin + 50, begin + 50 + stay), "{width:?}");
        let counts = [
            sum(VANISHED, |row| row.inserted),
            sum(VANISHED, |row| row.expired),
            sum(VANISHED, |row| row.packets),
        ];
        assert_eq!(counts, [2, 1, 1], "{width:?}: inserted, expired, left");
        assert_eq!(sum(VANISHED, |row| row.unmatched + row.skipped), 0, "{width:?}");
        assert_eq!(sum(VANISHED, |row| row.total_delay), ticks(after, after + 300), "{width:?}");
        // It was in the list for the limit, and until it was visited.
        let busy = sum(VANISHED, |row| row.busy) - ticks(after, after + 300);
        let oldest = ticks(begin, begin + limit + VISIT);
        assert!(
            (u64::from(LIMIT_NS) * 16..oldest).contains(&busy),
            "{width:?}: busy for {busy} ticks"
        );
    }
}
