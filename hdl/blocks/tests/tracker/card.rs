//! `lists` and `epoch` in Verilator: moments in, rows of Table 1 out.

use crate::bench::Bench;
use std::collections::BTreeMap;
use std::rc::Rc;
use wiremeter_abi::record::{self, Field, Type};
use wiremeter_blocks::{Profile, epoch, horizon, lists};
use wiremeter_model::Row;
use wiremeter_rtl::{Bundle, Component, Direction, Module, Sig};

/// Ticks of a clock, unless a test says else: 3.125 ns, so that 320 clocks are a microsecond.
pub const CLOCK: u64 = 50;
/// Clocks from a boundary's word by the timer until it counts, unless a test says else.
const AHEAD: u64 = 10;

/// A small tracker: collisions and full lists are common.
pub fn small() -> Profile {
    Profile {
        channels: 4,
        entries: 8,
        slots_log2: 4,
        ..Profile::wide()
    }
}

/// A small tracker of 64 bit, where departures are two clocks apart.
pub fn apart() -> Profile {
    Profile {
        width: Profile::narrow().width,
        ..small()
    }
}

fn with<'m, B: Bundle<'m>>(prefix: &str, bundle: B) -> Vec<(String, Sig<'m>)> {
    bundle
        .fields()
        .into_iter()
        .map(|(field, sig)| (format!("{prefix}_{field}"), sig))
        .collect()
}

/// `lists` and `epoch`, with the moments of `horizon` as inputs.
fn tracker(p: &Profile) -> Rc<Component> {
    Module::build("tracker", |m| {
        let clk = m.clock("clk", "rst");
        let moment = horizon::Moment::input(m, clk, "moment", &horizon::moment_widths(p));
        let mut inputs = with("moment", moment);
        inputs.push(("limit_ticks".into(), m.input(clk, "limit_ticks", 36)));
        let borrowed: Vec<_> = inputs.iter().map(|(n, s)| (n.as_str(), *s)).collect();
        let lists = m.instance(clk, "u_lists", &lists::component(p), &borrowed);

        let mut inputs = with("change", lists::Change::from_instance(&lists, "change"));
        let component = epoch::component(p);
        for port in component.ports().iter().filter(|p| p.direction == Direction::Input) {
            if !port.name.starts_with("change_") && !["clk", "rst"].contains(&port.name.as_str()) {
                inputs.push((port.name.clone(), m.input(clk, &port.name, port.width)));
            }
        }
        let borrowed: Vec<_> = inputs.iter().map(|(n, s)| (n.as_str(), *s)).collect();
        let epoch = m.instance(clk, "u_epoch", &component, &borrowed);
        for port in component.ports().iter().filter(|p| p.direction == Direction::Output) {
            m.output(&format!("epoch_{}", port.name), epoch.out(&port.name));
        }
        m.output("ready", lists.out("ready") & epoch.out("ready"));
        m.output("occupied", lists.out("occupied"));
    })
}

/// What happens at one clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ops {
    /// Channel, key, and whether it is dropped.
    pub arrival: Option<(u16, u32, bool)>,
    /// Channel, key and cells.
    pub departure: Option<(u16, u32, u64)>,
    /// Channel of a late drop.
    pub late: Option<u16>,
}

/// Operations at their clocks.
#[derive(Clone, Debug, Default)]
pub struct Script(BTreeMap<u64, Ops>);

impl Script {
    fn at(&mut self, clock: u64) -> &mut Ops {
        self.0.entry(clock).or_default()
    }

    /// A packet enters the node.
    pub fn arrive(&mut self, clock: u64, channel: u16, key: u32) {
        let before = self.at(clock).arrival.replace((channel, key, false));
        assert_eq!(before, None, "one arrival a clock");
    }

    /// A packet enters the node and is dropped.
    pub fn dropped(&mut self, clock: u64, channel: u16, key: u32) {
        self.at(clock).arrival = Some((channel, key, true));
    }

    /// A packet of one cell leaves the node.
    pub fn depart(&mut self, clock: u64, channel: u16, key: u32) {
        let before = self.at(clock).departure.replace((channel, key, 1));
        assert_eq!(before, None, "one departure a clock");
    }

    /// A drop is reported of no packet that could still be taken out.
    pub fn late(&mut self, clock: u64, channel: u16) {
        self.at(clock).late = Some(channel);
    }
}

/// The end of an epoch as its record tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// Its number.
    pub number: u32,
    /// Records before it.
    pub records: u64,
    /// How many τ it holds.
    pub span: u64,
    /// Whether the clock was stepped.
    pub stepped: bool,
}

/// The tracker, its time and what it recorded.
pub struct Card {
    /// Its pins.
    pub bench: Bench,
    /// Clocks since time began.
    pub clock: u64,
    /// Ticks of a clock.
    pub period: u64,
    /// PTP nanoseconds of clock 0.
    pub begin_ns: u64,
    /// Length of an epoch.
    pub tau_ns: u64,
    /// Next boundary that counts, PTP nanoseconds.
    pub next_boundary: u64,
    /// Clocks from the timer's word to the boundary.
    pub ahead: u64,
    /// Whether the taker of records is ready.
    pub taking: bool,
    told: u64,
    /// Rows by epoch number and channel.
    pub rows: BTreeMap<(u32, u16), Row>,
    /// How many τ the rows of an epoch hold.
    pub spans: BTreeMap<u32, u64>,
    /// Ends of epochs.
    pub ends: Vec<End>,
    /// Records since the last end of an epoch.
    unended: u64,
    /// A record that was not taken yet.
    offered: Option<Vec<u32>>,
}

impl Card {
    /// A tracker after reset, ready; no epochs run.
    pub fn new(p: &Profile) -> Card {
        let mut card = Card {
            bench: Bench::new(&tracker(p)),
            clock: 0,
            period: CLOCK,
            begin_ns: 1_700_000_000_000_000_000,
            tau_ns: 1000,
            next_boundary: u64::MAX,
            ahead: AHEAD,
            taking: true,
            told: u64::MAX,
            rows: BTreeMap::new(),
            spans: BTreeMap::new(),
            ends: Vec::new(),
            unended: 0,
            offered: None,
        };
        card.bench.set("channels_used", u64::from(p.channels));
        card.reset();
        card
    }

    /// Resets the tracker, and the host's settings; time begins anew.
    pub fn reset(&mut self) {
        for input in ["enable", "limit_ticks", "clock_step", "moment_boundary", "timer_boundary"] {
            self.bench.set(input, 0);
        }
        self.bench.reset();
        (self.clock, self.next_boundary, self.told) = (0, u64::MAX, u64::MAX);
        (self.rows, self.spans, self.ends, self.unended, self.offered) = Default::default();
        self.taking = true;
        for _ in 0..100_000 {
            if self.bench.is("ready") {
                return;
            }
            self.step(Ops::default());
        }
        panic!("the tracker is ready some time after reset");
    }

    /// Ticks since the PTP epoch of a clock.
    pub fn tick(&self, clock: u64) -> u128 {
        u128::from(self.begin_ns) * 16 + u128::from(clock * self.period)
    }

    /// Lets epochs run from the first boundary that is `clocks` or more away.
    pub fn enable(&mut self, clocks: u64) {
        let earliest = self.tick(self.clock + clocks).div_ceil(16) as u64;
        self.next_boundary = earliest.div_ceil(self.tau_ns) * self.tau_ns;
        self.told = self.next_boundary;
        self.bench.set("enable", 1);
    }

    /// Lets epochs run; gives the clock at which the first begins, which comes next.
    pub fn start(&mut self) -> u64 {
        self.enable(100);
        while self.tick(self.clock) < u128::from(self.next_boundary) * 16 {
            self.step(Ops::default());
        }
        self.clock
    }

    /// Stops epochs. Boundaries that the timer told of still come.
    pub fn stop(&mut self) {
        self.bench.set("enable", 0);
        self.idle(self.ahead);
        assert!(self.next_boundary == self.told, "no boundary is on its way");
        (self.next_boundary, self.told) = (u64::MAX, u64::MAX);
    }

    /// Goes on until a clock, with what a script says.
    pub fn play(&mut self, script: &Script, until: u64) {
        while self.clock < until {
            self.step(script.0.get(&self.clock).copied().unwrap_or_default());
        }
    }

    /// Number of the epoch that begins at a time.
    pub fn number(&self, ns: u64) -> u32 {
        (ns / self.tau_ns % (1 << 32)) as u32
    }

    /// One clock.
    pub fn step(&mut self, ops: Ops) {
        let (a, d) = (ops.arrival.unwrap_or_default(), ops.departure.unwrap_or_default());
        let (now, soon) = (self.tick(self.clock), self.tick(self.clock + self.ahead));
        let b = &mut self.bench;
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
        b.set("moment_ticks", (now % (1 << 36)) as u64);
        let boundary = now >= u128::from(self.next_boundary) * 16;
        b.set("moment_boundary", u64::from(boundary));
        self.next_boundary += if boundary { self.tau_ns } else { 0 };
        // The timer tells of a boundary before it has passed the horizon.
        let told = soon >= u128::from(self.told) * 16;
        b.set("timer_boundary", u64::from(told));
        b.set("timer_number", self.told / self.tau_ns % (1 << 32));
        b.set("timer_start_ns", self.told);
        self.told += if told { self.tau_ns } else { 0 };
        b.set("record_ready", u64::from(self.taking));
        self.bench.step();
        self.clock += 1;
        self.take_record();
    }

    /// Some clocks without events.
    pub fn idle(&mut self, clocks: u64) {
        for _ in 0..clocks {
            self.step(Ops::default());
        }
    }

    /// On until a boundary has just counted.
    pub fn until_boundary(&mut self) {
        let boundary = self.next_boundary;
        while self.next_boundary == boundary {
            self.step(Ops::default());
        }
    }

    /// On until the walk behind the last boundary, if there is one, is over.
    pub fn until_walked(&mut self) {
        self.idle(u64::from(lists::LATENCY) + 2);
        while self.bench.is("epoch_walking") {
            self.idle(1);
        }
    }

    fn take_record(&mut self) {
        let valid = self.bench.is("epoch_record_valid");
        let record = valid.then(|| self.bench.words("epoch_record_payload").to_vec());
        if let Some(offered) = self.offered.take() {
            assert_eq!(Some(offered), record, "a record stays as it is until it is taken");
        }
        match record {
            Some(record) if self.taking => self.record(&record),
            waiting => self.offered = waiting,
        }
    }

    fn record(&mut self, words: &[u32]) {
        let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        let field = |table: &[Field], name: &str| {
            let f = record::find(table, name);
            let mut value = [0u8; 8];
            value[..f.bytes].copy_from_slice(&bytes[f.offset - 24..f.offset - 24 + f.bytes]);
            u64::from_le_bytes(value)
        };
        let (number, channel) = (
            self.bench.get("epoch_record_epoch") as u32,
            self.bench.get("epoch_record_channel") as u16,
        );
        let start = self.bench.get("epoch_record_start_ns");
        assert_eq!(number, self.number(start), "number and start agree");
        let e = |name| field(&record::EPOCH, name);
        let s = |name| field(&record::SUSPECT, name);
        let kind = self.bench.get("epoch_record_kind");
        self.unended += u64::from(kind != Type::EpochEnd as u64);
        if kind == Type::Epoch as u64 {
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
            let span = *self.spans.entry(number).or_insert(e("span"));
            assert_eq!(span, e("span"), "all rows of an epoch have its span");
            assert!(self.rows.insert((number, channel), row).is_none(), "one record a channel and epoch");
        } else if kind == Type::Suspect as u64 {
            let row = self
                .rows
                .get_mut(&(number, channel))
                .expect("an epoch record comes before its suspects");
            row.exhausted = s("exhausted");
            row.unmatched = s("unmatched");
            row.skipped = s("skipped");
            row.expired = s("expired");
            row.late_drop = s("late_drop");
            assert!(row.is_suspect(), "a suspect record says something");
        } else {
            assert_eq!(kind, Type::EpochEnd as u64, "a kind of record");
            let end = |name| field(&record::EPOCH_END, name);
            assert_eq!(end("records"), self.unended, "an end tells how many records came before it");
            self.unended = 0;
            self.ends.push(End {
                number,
                records: end("records"),
                span: end("span"),
                stepped: end("flags") == 1,
            });
        }
    }
}
