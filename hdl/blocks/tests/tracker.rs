//! The lists and Table 1 against the independent model: random arrivals, departures,
//! drops and faults at one of each a clock, with few channels and few entries, so that
//! collisions, full lists and boundaries between any two clocks are common.

mod bench;

use bench::{Bench, seeds};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use wiremeter_blocks::{Profile, epoch, horizon, lists};
use wiremeter_model::order::{Drop, Next};
use wiremeter_model::tap::Event;
use wiremeter_model::tracker::{Row, Schedule, Sizes, Tracker};
use wiremeter_rtl::{Bundle, Component, Module};

/// Ticks of a clock: 3.125 ns.
const CLOCK: u64 = 50;
/// PTP nanoseconds of clock 0; not a multiple of anything.
const BEGIN: u64 = 1_700_000_000_123_456_789;

fn profile() -> Profile {
    Profile { channels: 4, entries: 8, slots_log2: 4, ..Profile::wide() }
}

/// `lists` and `epoch`, with the moments of `horizon` as inputs.
fn tracker(p: &Profile) -> Rc<Component> {
    Module::build("tracker", |m| {
        let clk = m.clock("clk", "rst");
        let moment = horizon::Moment::input(m, clk, "moment", &horizon::moment_widths(p));
        let mut inputs: Vec<(String, wiremeter_rtl::Sig)> = moment.fields().into_iter().map(|(n, s)| (format!("moment_{n}"), s)).collect();
        inputs.push(("limit_ticks".into(), m.input(clk, "limit_ticks", 36)));
        let borrowed: Vec<_> = inputs.iter().map(|(n, s)| (n.as_str(), *s)).collect();
        let lists = m.instance(clk, "u_lists", &lists::component(p), &borrowed);
        let change = lists::Change::from_instance(&lists, "change");
        let mut inputs: Vec<(String, wiremeter_rtl::Sig)> = change.fields().into_iter().map(|(n, s)| (format!("change_{n}"), s)).collect();
        for (name, width) in [
            ("enable", 1),
            ("timer_boundary", 1),
            ("timer_number", 32),
            ("timer_start_ns", 64),
            ("clock_step", 1),
            ("channels_used", 16),
            ("record_ready", 1),
        ] {
            inputs.push((name.into(), m.input(clk, name, width)));
        }
        let borrowed: Vec<_> = inputs.iter().map(|(n, s)| (n.as_str(), *s)).collect();
        let component = epoch::component(p);
        let epoch = m.instance(clk, "u_epoch", &component, &borrowed);
        for port in component.ports().iter().filter(|p| p.direction == wiremeter_rtl::Direction::Output) {
            m.output(&format!("epoch_{}", port.name), epoch.out(&port.name));
        }
        m.output("ready", lists.out("ready") & epoch.out("ready"));
        m.output("occupied", lists.out("occupied"));
    })
}

/// Rows by epoch number and channel.
type Rows = BTreeMap<(u32, u16), Row>;

/// Ticks since the PTP epoch of a clock.
fn tick(clock: u64) -> u128 {
    u128::from(BEGIN) * 16 + u128::from(clock * CLOCK)
}

struct Run {
    bench: Bench,
    clock: u64,
    tau_ns: u64,
    next_boundary: u64,
    rows: Rows,
    ends: u32,
}

#[derive(Clone, Copy, Default)]
struct Ops {
    arrival: Option<(u16, u32, bool)>,
    departure: Option<(u16, u32, u64)>,
    late: Option<u16>,
}

impl Run {
    fn new(p: &Profile, tau_ns: u64) -> Run {
        let mut bench = Bench::new(&tracker(p));
        for _ in 0..300 {
            bench.step();
        }
        assert!(bench.is("ready"), "the lists are ready soon after reset");
        bench.set("record_ready", 1);
        bench.set("channels_used", u64::from(p.channels));
        Run { bench, clock: 0, tau_ns, next_boundary: u64::MAX, rows: Rows::new(), ends: 0 }
    }

    /// One clock.
    fn step(&mut self, ops: Ops) {
        let b = &mut self.bench;
        let (a, d) = (ops.arrival.unwrap_or_default(), ops.departure.unwrap_or_default());
        b.set("moment_arrival", u64::from(ops.arrival.is_some()));
        b.set("moment_cancelled", u64::from(a.2));
        b.set("moment_arrival_channel", a.0.into());
        b.set("moment_arrival_key", a.1.into());
        b.set("moment_departure", u64::from(ops.departure.is_some()));
        b.set("moment_departure_channel", d.0.into());
        b.set("moment_departure_key", d.1.into());
        b.set("moment_departure_cells", d.2);
        b.set("moment_late", u64::from(ops.late.is_some()));
        b.set("moment_late_channel", ops.late.unwrap_or(0).into());
        let now = tick(self.clock);
        b.set("moment_ticks", (now % (1 << 36)) as u64);
        let reached = |clocks: u64| tick(self.clock + clocks) >= u128::from(self.next_boundary) * 16;
        let boundary = reached(0);
        b.set("moment_boundary", u64::from(boundary));
        // The timer tells of a boundary long before it has passed the horizon.
        let ahead = reached(10) && !reached(9);
        b.set("timer_boundary", u64::from(ahead));
        b.set("timer_number", self.next_boundary / self.tau_ns % (1 << 32));
        b.set("timer_start_ns", self.next_boundary);
        if boundary {
            self.next_boundary += self.tau_ns;
        }
        self.bench.step();
        self.clock += 1;
        self.take_record();
    }

    fn take_record(&mut self) {
        if !self.bench.is("epoch_record_valid") {
            return;
        }
        let words = self.bench.words("epoch_record_payload").to_vec();
        let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        let field = |table: &[wiremeter_abi::record::Field], name: &str| {
            let f = table.iter().find(|f| f.name == name).expect("a field of the table");
            let mut value = [0u8; 8];
            value[..f.bytes].copy_from_slice(&bytes[f.offset - 24..f.offset - 24 + f.bytes]);
            u64::from_le_bytes(value)
        };
        let key = (self.bench.get("epoch_record_epoch") as u32, self.bench.get("epoch_record_channel") as u16);
        let start = self.bench.get("epoch_record_start_ns");
        assert_eq!(u64::from(key.0), start / self.tau_ns % (1 << 32), "number and start agree");
        let e = |name| field(&wiremeter_abi::record::EPOCH, name);
        let s = |name| field(&wiremeter_abi::record::SUSPECT, name);
        match self.bench.get("epoch_record_kind") {
            1 => {
                assert_eq!(e("span"), 1, "no epoch was merged");
                let row = Row {
                    cells: e("cells"),
                    packets: e("packets"),
                    busy: e("busy"),
                    peak_delay: e("peak_delay"),
                    total_delay: e("total_delay"),
                    lost: e("lost"),
                    max_occupancy: e("max_occupancy"),
                    inserted: e("inserted"),
                    ..Row::default()
                };
                assert!(self.rows.insert(key, row).is_none(), "one record a channel and epoch");
            }
            2 => {
                let row = self.rows.get_mut(&key).expect("an epoch record comes before its suspects");
                row.exhausted = s("exhausted");
                row.unmatched = s("unmatched");
                row.skipped = s("skipped");
                row.expired = s("expired");
                row.late_drop = s("late_drop");
            }
            3 => self.ends += 1,
            kind => panic!("a record of kind {kind}"),
        }
    }
}

struct Oracle {
    tracker: Tracker,
    rows: Rows,
}

impl Oracle {
    fn new(p: &Profile) -> Oracle {
        let sizes = Sizes {
            channels: p.channels as u16,
            entries: p.entries as usize,
            slots: 1 << p.slots_log2,
            reuse_clocks: lists::REUSE_CLOCKS.into(),
        };
        Oracle { tracker: Tracker::new(&sizes), rows: Rows::new() }
    }

    fn take(&mut self, clock: u64, ops: Ops) {
        let tick = tick(clock);
        let event = |channel, key23, cells: u64| Event { clock, tick, last_clock: clock, channel, key23, length: 48 * cells as usize };
        if let Some((channel, key, cancelled)) = ops.arrival {
            self.tracker.take(&Next::Arrival { event: event(channel, key, 1), cancelled });
        }
        if let Some((channel, key, cells)) = ops.departure {
            self.tracker.take(&Next::Departure(event(channel, key, cells)));
        }
        if let Some(channel) = ops.late {
            self.tracker.take(&Next::LateDrop(Drop { clock, tick, channel, length: 0 }));
        }
    }

    fn finish(&mut self, clock: u64) {
        self.tracker.epochs.advance(tick(clock));
        for epoch in self.tracker.epochs.take_finished() {
            for (channel, row) in epoch.rows {
                if row != Row::default() {
                    self.rows.insert((epoch.number, channel), row);
                }
            }
        }
    }
}

/// Traffic with faults: what the lists ought to hold is known, and now and then untrue.
struct Traffic {
    queues: Vec<VecDeque<u32>>,
    keys: u32,
    load: f64,
    drain: f64,
    faults: f64,
}

impl Traffic {
    fn new(rng: &mut ChaCha8Rng, p: &Profile) -> Traffic {
        let faults = if rng.random_bool(0.5) { 0.0 } else { rng.random_range(0.0..0.3) };
        Traffic {
            queues: vec![VecDeque::new(); p.channels as usize],
            keys: *[3, 40, 1 << 23].get(rng.random_range(0..3usize)).expect("three choices"),
            load: *[0.1, 0.5, 0.9, 1.0].get(rng.random_range(0..4usize)).expect("four choices"),
            drain: *[0.1, 0.5, 0.9, 1.0].get(rng.random_range(0..4usize)).expect("four choices"),
            faults,
        }
    }

    fn next(&mut self, rng: &mut ChaCha8Rng) -> Ops {
        let mut ops = Ops::default();
        let pick = |rng: &mut ChaCha8Rng, n: usize| if rng.random_bool(0.6) { 0 } else { rng.random_range(0..n) };
        if rng.random_bool(self.load) {
            let channel = pick(rng, self.queues.len());
            let key = rng.random_range(0..self.keys);
            let cancelled = rng.random_bool(self.faults / 2.0);
            if !cancelled {
                self.queues[channel].push_back(key);
            }
            ops.arrival = Some((channel as u16, key, cancelled));
        }
        let channel = pick(rng, self.queues.len());
        if rng.random_bool(self.faults) {
            self.queues[channel].pop_front();
        }
        if rng.random_bool(self.drain) {
            let key = self.queues[channel].pop_front();
            let key = if rng.random_bool(self.faults) { Some(rng.random_range(0..self.keys)) } else { key };
            if let Some(key) = key {
                ops.departure = Some((channel as u16, key, rng.random_range(1..200)));
            }
        }
        if rng.random_bool(self.faults / 4.0) {
            ops.late = Some(pick(rng, self.queues.len()) as u16);
        }
        ops
    }
}

#[test]
fn random_traffic_gives_the_models_rows() {
    let p = profile();
    seeds(200, |mut rng| {
        let tau_ns = rng.random_range(1000..1400);
        let mut run = Run::new(&p, tau_ns);
        let mut oracle = Oracle::new(&p);
        let mut traffic = Traffic::new(&mut rng, &p);
        let begin = ((BEGIN + 100) / tau_ns + 1) * tau_ns;
        run.next_boundary = begin;
        run.bench.set("enable", 1);
        let number = (begin / tau_ns % (1 << 32)) as u32;
        oracle.tracker.epochs.start(Schedule { start_ns: begin, tau_ns: tau_ns as u32, start_number: number });
        for _ in 0..4000 {
            let ops = traffic.next(&mut rng);
            oracle.take(run.clock, ops);
            run.step(ops);
        }
        // On to the next boundary, and to the end of the walk behind it.
        let boundary = run.next_boundary;
        while run.next_boundary == boundary {
            run.step(Ops::default());
        }
        oracle.finish(run.clock);
        for _ in 0..100 {
            run.step(Ops::default());
        }
        let lists = run.bench.get("occupied");
        for (key, row) in &oracle.rows {
            assert_eq!(run.rows.get(key), Some(row), "epoch and channel {key:?}, tau {tau_ns} ns");
        }
        assert_eq!(run.rows.len(), oracle.rows.len(), "no rows of the card alone");
        assert_eq!(lists, oracle.tracker.occupied() as u64);
        assert!(run.ends > 3, "epochs end");
    });
}
