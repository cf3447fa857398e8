//! The card's own clock: what the host sets is what the card measures by.
//!
//! The clock is told that a clock lasts 4 ns, whatever the simulation thinks: a delay is then 64
//! ticks a clock, exactly.

use std::time::Duration;

use wiremeter_driver::record::Body;
use wiremeter_driver::registers;
use wiremeter_driver::{Config, Mode, Ready, Record, TimeSource, clock};
use wiremeter_e2e::frames::{at, packet};
use wiremeter_e2e::{Measured, Measurement, Table, open, rtl};
use wiremeter_sim::RtlCard;
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

const WIDTHS: [Width; 2] = [Width::W64, Width::W512];
/// A clock in ns, and in ticks.
const CLOCK_NS: u64 = 4;
const CLOCK: u64 = CLOCK_NS * 16;
/// What the clock is set to: a second that is about to end.
const SET_NS: u64 = 1_800_000_000_999_900_000;
const TAU_NS: u32 = 4_000;
/// Clock from which on something comes: the first epoch has begun by then.
const BEGIN: u64 = 10_000;

/// A card on its own clock that will see packets come and go at these clocks.
fn ready(width: Width, arrivals: &[u64], departures: &[u64]) -> Ready<RtlCard> {
    let frame = |(clock, identification): (&u64, u16)| at(*clock, &packet(1, identification, 64));
    let measurement = Measurement {
        timeline: Timeline { start_ns: 0, width },
        stimulus: Stimulus {
            ingress: arrivals.iter().zip(1..).map(frame).collect(),
            egress: departures.iter().zip(1..).map(frame).collect(),
            drops: Vec::new(),
        },
        table: Table {
            mode: Mode::Vlan,
            channels: [(1, 1)].into(),
        },
        channels: 2,
        tau_ns: TAU_NS,
    };
    let config = Config {
        time: TimeSource::Own(Some(SET_NS)),
        increment: (CLOCK_NS as u32) << 24,
        ..measurement.config()
    };
    open(rtl(&measurement)).configure(&config).expect("a card for this measurement")
}

/// Time that the simulation needs for so many clocks.
fn clocks(width: Width, clocks: u64) -> Duration {
    let timeline = Timeline { start_ns: 0, width };
    Duration::from_nanos(timeline.time_of(clocks).ns)
}

/// Measures from as soon as can be, and lets `host` act at a clock.
fn measure(width: Width, ready: Ready<RtlCard>, last: u64, at: u64, host: impl FnOnce(&mut RtlCard)) -> Vec<Record> {
    let mut running = ready.run(0).expect("there is a first epoch to come");
    assert_eq!(running.start_ns() % u64::from(TAU_NS), 0);
    registers::dma::IRQ_ENABLE.write(running.card(), 0).expect("registers are written");
    let mut records = Vec::new();
    running
        .wait(clocks(width, at), |record| records.push(record))
        .expect("good records");
    host(running.card());
    running
        .wait(clocks(width, last + 8_000 - at), |record| records.push(record))
        .expect("good records");
    running.stop(|record| records.push(record)).expect("good records");
    records
}

/// Rows in which times are sums over all epochs, and the peak the largest of all.
fn total(records: Vec<Record>) -> (u64, u64, u64, u64) {
    let measured = Measured {
        records,
        counters: Default::default(),
    };
    let peak = measured.rows().values().map(|row| row.peak_delay).max();
    (
        measured.sum(|row| row.packets - row.unmatched),
        measured.sum(|row| row.busy),
        measured.sum(|row| row.total_delay),
        peak.unwrap_or(0),
    )
}

#[test]
fn delays_are_in_the_time_of_the_own_clock() {
    for width in WIDTHS {
        // Two packets at a time, 40 times, at ever other places of an epoch of 1000 clocks.
        let groups = (0..40).map(|n| BEGIN + 730 * n);
        let arrivals: Vec<_> = groups.clone().flat_map(|clock| [clock, clock + 20]).collect();
        let departures: Vec<_> = groups.flat_map(|clock| [clock + 60, clock + 90]).collect();
        let last = departures[departures.len() - 1];
        let records = measure(width, ready(width, &arrivals, &departures), last, 0, |_| {});
        let epochs = records.iter().map(|record| record.header.start_ns);
        let (first, last) = (epochs.clone().min(), epochs.max());
        let expected = (80, 40 * 90 * CLOCK, 40 * (60 + 70) * CLOCK, 70 * CLOCK);
        assert_eq!(total(records), expected, "{width:?}: packets, busy, delay, peak");
        // The first and the last group are 39 · 730 clocks apart, a little over 28 epochs.
        let (first, last) = (first.expect("records"), last.expect("records"));
        assert!(
            (28..=29).contains(&((last - first) / u64::from(TAU_NS))),
            "{width:?}: {first} to {last} ns"
        );
        assert!(first > SET_NS && last < SET_NS + 200_000, "{width:?}: {first} to {last} ns");
        assert!(first / 1_000_000_000 < last / 1_000_000_000, "{width:?}: a second has ended");
    }
}

#[test]
fn an_adjustment_moves_time_and_marks_its_epoch() {
    for (width, by) in WIDTHS.into_iter().flat_map(|width| [(width, 1_000), (width, -1_000)]) {
        let (arrivals, departures) = ([BEGIN, BEGIN + 20_000], [BEGIN + 5_000, BEGIN + 20_100]);
        // While the first packet is on its way.
        let adjust = |card: &mut RtlCard| clock::adjust(card, by).expect("a small adjustment");
        let records = measure(width, ready(width, &arrivals, &departures), departures[1], BEGIN + 3_000, adjust);
        let stepped = |record: &&Record| matches!(record.body, Body::EpochEnd(end) if end.clock_stepped());
        let stepped = records.iter().filter(stepped).count();
        // The mark may also be on the epoch after: the step is known a horizon before its events.
        assert!((1..=4).contains(&stepped), "{width:?}, {by} ns: {stepped} epochs are marked");
        let first = (5_000 * CLOCK).wrapping_add_signed(i64::from(by) * 16);
        let expected = (2, first + 100 * CLOCK, first + 100 * CLOCK, first);
        assert_eq!(total(records), expected, "{width:?}, {by} ns: packets, busy, delay, peak");
    }
}

#[test]
fn the_clock_goes_on_from_what_it_is_set_to_at_the_rate_it_is_told() {
    for width in WIDTHS {
        let mut ready = ready(width, &[], &[]);
        let card = ready.card();
        let steps = |card: &mut RtlCard| registers::clock::STEPS.read(card).expect("a register");
        // A look at the clock takes as long each time, so two are apart by what is between them.
        let look = |card: &mut RtlCard| {
            let now = clock::now(card).expect("a time");
            (now, card.steps())
        };
        let (before, before_steps) = look(card);
        assert!((SET_NS..SET_NS + 1_000).contains(&before), "{width:?}: {before} ns");
        let (after, after_steps) = look(card);
        assert_eq!(after - before, (after_steps - before_steps) * CLOCK_NS, "{width:?}");

        let counted = steps(card);
        clock::adjust(card, -300).expect("a small adjustment");
        let (adjusted, adjusted_steps) = look(card);
        assert_eq!(
            adjusted + 300 - after,
            (adjusted_steps - after_steps) * CLOCK_NS,
            "{width:?}: adjusted"
        );
        clock::set(card, 12_000_000_005).expect("a time");
        let (set, _) = look(card);
        assert!((12_000_000_005..12_000_001_000).contains(&set), "{width:?}: set to {set} ns");
        assert_eq!(steps(card) - counted, 2, "{width:?}: steps");

        // 2.5 ns a clock.
        registers::clock::INCREMENT.write(card, 5 << 23).expect("registers are written");
        let (before, before_steps) = look(card);
        registers::id::SCRATCH.write(card, 1).expect("registers are written");
        let (after, after_steps) = look(card);
        let twice = 2 * (after - before);
        let expected = 5 * (after_steps - before_steps);
        assert!(twice.abs_diff(expected) <= 1, "{width:?}: {twice} half ns for {expected}");
    }
}
