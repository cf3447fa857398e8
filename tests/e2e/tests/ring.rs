//! Records on their way to the host: a slow memory, a ring that is full, the interrupt.

use std::num::NonZeroU64;
use std::time::Duration;

use rand::Rng;
use wiremeter_driver::record::Body;
use wiremeter_driver::registers::{ReadOnly, Register, dma};
use wiremeter_driver::{Card, Config, Mode, Record, Running, Wake, clock};
use wiremeter_e2e::frames::{at, packet};
use wiremeter_e2e::{Measurement, Table, measure, on_both, open, rtl};
use wiremeter_sim::RtlCard;
use wiremeter_wire::node::Node;
use wiremeter_wire::rng;
use wiremeter_wire::tap::{Timeline, Width};

const CHANNELS: u16 = 8;
const WIDTHS: [Width; 2] = [Width::W64, Width::W512];

/// Random packets of several channels in some twenty epochs.
fn traffic(seed: u64, width: Width) -> Measurement {
    let rng = &mut rng(seed);
    let table = Table {
        mode: Mode::Vlan,
        channels: (0..CHANNELS).map(|n| (n.into(), n)).collect(),
    };
    let tau_ns = 10_000;
    let mut clock = 0;
    let mut arrivals = Vec::new();
    for identification in 0..400 {
        let bytes = packet(rng.random_range(0..CHANNELS), identification, rng.random_range(46..300));
        arrivals.push((at(clock, &bytes), table.channel(&bytes)));
        clock += width.frame_beats(bytes.len()) + rng.random_range(0..width.clocks(tau_ns) / 10);
    }
    let node = Node {
        rate: NonZeroU64::new(1_000_000_000).expect("not zero"),
        limit: 1_000,
        latency_ns: 0,
        report_clocks: 4,
    };
    Measurement {
        timeline: Timeline {
            start_ns: 1_700_000_000_000_000_000,
            width,
        },
        stimulus: node.run(width, &arrivals).stimulus,
        table,
        channels: CHANNELS,
        tau_ns: tau_ns as u32,
    }
}

#[test]
fn a_slow_memory_changes_no_record() {
    for (seed, share) in [(1, 0.3), (2, 0.7), (3, 0.9)] {
        for width in WIDTHS {
            let context = |ns| format!("seed {seed} at {width:?}, epoch of {ns} ns");
            let measurement = traffic(seed, width);
            let quick = on_both(&measurement, context);
            let card = rtl(&measurement).with_slow_memory(seed, share);
            let slow = measure(open(card), &measurement);
            slow.agree("the card with a slow memory", &quick, "that with a quick one", context);
        }
    }
}

/// A measurement that is under way, with a ring of 2 to the power `ring_log2` records.
fn start(measurement: &Measurement, ring_log2: u32) -> Running<RtlCard> {
    let config = Config {
        ring_log2,
        ..measurement.config()
    };
    let ready = open(rtl(measurement)).configure(&config).expect("a card for this measurement");
    ready.run(measurement.start_ns()).expect("the first epoch is to come")
}

#[test]
fn what_a_full_ring_loses_is_counted_and_told() {
    for (width, ring_log2) in WIDTHS.into_iter().flat_map(|width| [1, 2, 5].map(|log2| (width, log2))) {
        let context = format!("a ring of 2^{ring_log2} at {width:?}");
        let measurement = traffic(4, width);
        let all = on_both(&measurement, |ns| format!("{context}, epoch of {ns} ns")).records;

        // The host looks now and then, which is not often enough.
        let mut running = start(&measurement, ring_log2);
        dma::IRQ_ENABLE.write(running.card(), 0).expect("registers are written");
        let mut taken = Vec::new();
        while clock::now(running.card()).expect("a clock") < measurement.end_ns() {
            running
                .wait(Duration::from_micros(35), |record| taken.push(record))
                .expect("good records");
        }
        let (mut device, balance) = running.stop(|record| taken.push(record)).expect("a balance");

        // What was taken is what there was, less what each record says was lost before it.
        let mut next = 0;
        for record in &taken {
            next += record.header.lost_before as usize;
            let expected = &all[next];
            assert_eq!(of(record), of(expected), "{context}");
            next += 1;
        }
        let lost = balance.lost.map(u64::from).iter().sum::<u64>();
        assert!(lost > 0, "{context}: nothing was lost");
        assert_eq!(
            next as u64 + lost - balance.announced,
            all.len() as u64,
            "{context}: the rest was lost after the last"
        );
        let mut register = |register: Register<ReadOnly>| u64::from(register.read(device.card()).expect("a register"));
        assert_eq!(register(dma::OFFERED), all.len() as u64, "{context}");
        assert_eq!(register(dma::WRITTEN), taken.len() as u64, "{context}");
        assert_eq!(register(dma::ERRORS), 0, "{context}");
    }
}

/// What a record is about and says, whatever was lost before it.
fn of(record: &Record) -> (u32, u16, &Body) {
    (record.header.epoch, record.header.channel, &record.body)
}

#[test]
fn the_interrupt_comes_with_a_record_until_the_host_clears_it() {
    for width in WIDTHS {
        let measurement = traffic(5, width);
        let first = on_both(&measurement, |ns| format!("{width:?}, epoch of {ns} ns")).records[0].header;
        let told_ns = first.start_ns + u64::from(measurement.tau_ns);

        let mut running = start(&measurement, 10);
        let card = running.card();
        let now = |card: &mut RtlCard| clock::now(card).expect("a clock");
        assert_eq!(card.wait(Duration::from_millis(1)).expect("runs"), Wake::Interrupt, "{width:?}");
        // The events are held for some time, and then a walk takes a few clocks a channel.
        let since_ns = now(card).checked_sub(told_ns).expect("no record before the end of its epoch");
        assert!(since_ns < 15_000, "{width:?}: {since_ns} ns");
        assert_eq!(card.wait(Duration::from_millis(1)).expect("runs"), Wake::Interrupt, "raised still");
        assert!(now(card) < told_ns + since_ns + 1_000, "{width:?}: raised still");

        // All records of the epoch are there long before the next ends.
        card.wait(Duration::from_micros(1)).expect("runs");
        dma::IRQ_ENABLE.write(card, 0).expect("registers are written");
        assert_eq!(
            card.wait(Duration::from_micros(2)).expect("runs"),
            Wake::Timeout,
            "{width:?}: disabled"
        );
        dma::IRQ_STATUS.write(card, 1).expect("registers are written");
        dma::IRQ_ENABLE.write(card, 1).expect("registers are written");
        assert_eq!(
            card.wait(Duration::from_micros(2)).expect("runs"),
            Wake::Timeout,
            "{width:?}: cleared"
        );
        assert_eq!(
            card.wait(Duration::from_millis(1)).expect("runs"),
            Wake::Interrupt,
            "{width:?}: the next epoch"
        );
    }
}
