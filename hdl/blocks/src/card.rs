//! The card: the blocks of the picture, wired.

mod control;
mod port;
mod ports;
mod prober;

use crate::horizon::{self, Moment};
use crate::lists::{self, Change};
use crate::{Profile, classify, clock, dma, epoch, event, parse, record, reflect, regs, tap, timer, turns};
use std::collections::BTreeMap;
use std::rc::Rc;
use wiremeter_abi::record::TYPES;
use wiremeter_abi::register::{Access, MAP};
use wiremeter_rtl::{Bundle, Clock, Component, Instance, Module, Sig, Wire};

/// Bits of `id.blocks` that say that the epoch tracker, the reflector and the prober are present.
const HAS_EPOCH: u32 = 1;
const HAS_REFLECT: u32 = 2;
const HAS_PROBE: u32 = 4;
/// That it is reached over Ethernet.
const HAS_CONTROL: u32 = 8;
/// That there are two ports.
const IS_NODE: u32 = 16;

/// The card of a profile; `build` is its build identity.
pub fn component(p: &Profile, build: u32) -> Rc<Component> {
    Module::build(&format!("card_{}", p.width), |m| describe(m, p, build))
}

/// The host's registers: what it set, and what the blocks report.
struct Registers<'m> {
    instance: Instance<'m>,
    reports: BTreeMap<String, Wire<'m>>,
}

impl<'m> Registers<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, build: u32) -> Self {
        let blocks = [(p.sessions > 0, HAS_PROBE), (p.control, HAS_CONTROL), (p.ports > 1, IS_NODE)];
        let blocks = blocks.into_iter().filter(|(has, _)| *has).map(|(_, bit)| bit);
        let constants = [
            ("id_build", build),
            ("id_blocks", blocks.fold(HAS_EPOCH | HAS_REFLECT, |all, bit| all | bit)),
            ("id_width", p.width),
            ("id_channels", p.channels),
            ("id_entries", p.entries),
            ("id_horizon", p.horizon),
            ("id_frame_clocks", p.frame_clocks),
            ("id_drop_window", p.drop_window),
            ("id_reuse_clocks", lists::REUSE_CLOCKS),
            ("id_reflect_clocks", reflect::latency(p)),
            ("id_sessions", p.sessions),
            ("id_reflect_sessions", p.reflect_sessions),
            ("id_clock_hz", p.hz),
        ];
        let constants = constants.map(|(name, value)| (name.to_string(), value)).into();
        let component = regs::component(&constants, p.ports);
        let mut reports = BTreeMap::new();
        for block in &MAP {
            for register in block.registers {
                let name = match register.access {
                    Access::ReadOnly | Access::Counter => regs::port(block, register),
                    Access::Write1ToClear => format!("{}_set", regs::port(block, register)),
                    _ => continue,
                };
                let width = match register.access {
                    Access::Counter => regs::event_bits(block, p.ports),
                    _ => register.width,
                };
                let wire = m.wire(clk, &format!("report_{name}"), width);
                reports.insert(name, wire);
            }
        }
        let mut inputs = bus_inputs(m, clk, &component, "s_axil");
        let reported: Vec<(String, Sig<'m>)> = reports.iter().map(|(n, w)| (n.clone(), w.q)).collect();
        inputs.extend(reported);
        let instance = instance(m, clk, "u_regs", &component, &inputs);
        bus_outputs(m, &instance, &component, "s_axil");
        Registers { instance, reports }
    }

    /// What the host wrote.
    fn get(&self, name: &str) -> Sig<'m> {
        self.instance.out(name)
    }

    /// What the host reads.
    fn report(&self, name: &str, value: Sig<'m>) {
        let wire = self.reports.get(name).unwrap_or_else(|| panic!("no register `{name}` to report"));
        wire.drive(value);
    }
}

pub(crate) fn instance<'m>(m: &'m Module, clk: Clock<'m>, name: &str, of: &Rc<Component>, given: &[(String, Sig<'m>)]) -> Instance<'m> {
    let inputs: Vec<(&str, Sig<'m>)> = given.iter().map(|(n, s)| (n.as_str(), *s)).collect();
    m.instance(clk, name, of, &inputs)
}

/// Ports of this module for the inputs of a component's bus.
fn bus_inputs<'m>(m: &'m Module, clk: Clock<'m>, c: &Rc<Component>, prefix: &str) -> Vec<(String, Sig<'m>)> {
    let ports = c
        .ports()
        .iter()
        .filter(|p| p.name.starts_with(prefix) && p.direction == wiremeter_rtl::Direction::Input);
    ports.map(|p| (p.name.clone(), m.input(clk, &p.name, p.width))).collect()
}

/// Ports of this module for the outputs of a component's bus.
fn bus_outputs<'m>(m: &'m Module, instance: &Instance<'m>, c: &Rc<Component>, prefix: &str) {
    for p in c
        .ports()
        .iter()
        .filter(|p| p.name.starts_with(prefix) && p.direction == wiremeter_rtl::Direction::Output)
    {
        m.output(&p.name, instance.out(&p.name));
    }
}

/// Inputs `<prefix>_<field>` for all fields of a bundle.
pub(crate) fn with<'m, B: Bundle<'m>>(prefix: &str, bundle: B) -> Vec<(String, Sig<'m>)> {
    bundle
        .fields()
        .into_iter()
        .map(|(field, sig)| (format!("{prefix}_{field}"), sig))
        .collect()
}

fn named<'m, const N: usize>(inputs: [(&str, Sig<'m>); N]) -> Vec<(String, Sig<'m>)> {
    inputs.into_iter().map(|(n, s)| (n.to_string(), s)).collect()
}

/// The taps' names.
const SIDES: [&str; 2] = ["ingress", "egress"];

/// A tap on its port of the card.
fn tap<'m>(m: &'m Module, clk: Clock<'m>, side: &str, tap: &Rc<Component>, cycle: Sig<'m>) -> Instance<'m> {
    let mut inputs = named([("cycle", cycle)]);
    for input in ["tdata", "tkeep", "tvalid", "tlast", "tuser"] {
        let port = tap
            .ports()
            .iter()
            .find(|p| p.name == format!("s_{input}"))
            .expect("a tap has a stream");
        inputs.push((port.name.clone(), m.input(clk, &format!("{side}_{input}"), port.width)));
    }
    instance(m, clk, &format!("u_tap_{side}"), tap, &inputs)
}

/// A parser.
struct Parser<'m> {
    stream: &'static str,
    parsed: parse::Parsed<'m>,
    /// If it serves both taps: 1 if what it gives now is of the egress tap.
    egress: Option<Sig<'m>>,
}

impl<'m> Parser<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, stream: &'static str, window: tap::Window<'m>, egress: Option<Sig<'m>>) -> Self {
        let parse = instance(m, clk, &format!("u_parse_{stream}"), &parse::component(p), &with("window", window));
        let wide = "the lists keep the low bits of the key";
        let parsed = parse::Parsed::from_instance(&parse, "parsed");
        let parsed = parse::Parsed {
            base_key: parsed.base_key.partly_used(wide),
            l4_key: parsed.l4_key.partly_used(wide),
            ..parsed
        };
        Parser { stream, parsed, egress }
    }

    fn serves(&self, side: &str) -> bool {
        self.egress.is_some() || self.stream == side
    }

    /// The facts of this tap's frames.
    fn facts(&self, side: &str) -> event::Facts<'m> {
        let facts = event::Facts::of(&self.parsed);
        let valid = match self.egress {
            None => facts.valid,
            Some(egress) if side == "egress" => facts.valid & egress,
            Some(egress) => facts.valid & !egress,
        };
        event::Facts { valid, ..facts }
    }
}

/// A parser for each tap, or one that both share in turns.
fn parsers<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, taps: &[Instance<'m>; 2], cycle: Sig<'m>) -> Vec<Parser<'m>> {
    let windows = [0, 1].map(|side| tap::Window::from_instance(&taps[side], "window"));
    if let [stream] = p.streams() {
        let mut inputs = named([("odd", cycle.bit(0))]);
        inputs.extend(
            SIDES
                .iter()
                .zip(windows)
                .flat_map(|(side, window)| with(&format!("{side}_window"), window)),
        );
        let turns = instance(m, clk, "u_turns", &turns::component(p), &inputs);
        let window = tap::Window::from_instance(&turns, "window");
        vec![Parser::new(m, clk, p, stream, window, Some(turns.out("egress")))]
    } else {
        let streams = p.streams().iter().zip(windows);
        streams
            .map(|(stream, window)| Parser::new(m, clk, p, stream, window, None))
            .collect()
    }
}

fn describe(m: &Module, p: &Profile, build: u32) {
    let clk = m.clock("clk", "rst");
    let cycle = m.reg(clk, "cycle", p.ring_log2, 0);
    cycle.next(cycle.q.wrapping_add(1));
    let regs = Registers::new(m, clk, p, build);
    control::wire(m, clk, p, &regs);

    // Time.
    let clock_inputs = [
        ("ptp_tod", m.input(clk, "ptp_tod", 96)),
        ("source", regs.get("clock_source")),
        ("increment", regs.get("clock_increment")),
        ("value_seconds_high", regs.get("clock_value_seconds_high")),
        ("value_seconds", regs.get("clock_value_seconds")),
        ("value_ns", regs.get("clock_value_ns")),
        ("set", regs.get("clock_set_pulse") & regs.get("clock_set")),
        ("adjust", regs.get("clock_adjust")),
        ("adjust_pulse", regs.get("clock_adjust_pulse")),
        ("latch", regs.get("clock_latch_pulse") & regs.get("clock_latch")),
    ];
    let time = instance(m, clk, "u_clock", &clock::component(p), &named(clock_inputs));
    for name in ["steps", "now_seconds_high", "now_seconds", "now_ns", "now_fraction"] {
        regs.report(&format!("clock_{name}"), time.out(name));
    }
    let enable = regs.get("epoch_enable");
    let timer_inputs = [
        ("ns", time.out("ns")),
        ("enable", enable),
        ("tau_ns", regs.get("epoch_tau_ns")),
        ("start_ns", regs.get("epoch_start_ns_high").cat(regs.get("epoch_start_ns_low"))),
        ("start_number", regs.get("epoch_start_number")),
    ];
    let timer = instance(m, clk, "u_timer", &timer::component(p), &named(timer_inputs));

    // Frames.
    let component = tap::component(p);
    let taps = SIDES.map(|side| tap(m, clk, side, &component, cycle.q));
    let parsers = parsers(m, clk, p, &taps, cycle.q);
    let ports = (p.ports > 1).then(|| SIDES.map(|side| ports::Ports::new(m, clk, p, side)));
    let mut inputs = named([
        ("mode", regs.get("classify_mode")),
        ("entry_valid", regs.get("classify_entry_pulse")),
        ("entry_label", regs.get("classify_entry_label")),
        ("entry_value", regs.get("classify_entry")),
    ]);
    for parser in &parsers {
        inputs.extend(with(parser.stream, classify::Labels::of(&parser.parsed)));
        if let Some(ports) = &ports {
            let port = |side: usize| {
                let window = taps[side].out("window_valid");
                ports[side].at_parser(m, clk, p, SIDES[side], window, parser.facts(SIDES[side]).valid)
            };
            // Who shares a parser: the frame that it tells of now is of this tap.
            let egress = parser.egress.expect("several ports are seen where taps share a parser");
            inputs.push((format!("{}_port", parser.stream), egress.mux(port(1), port(0))));
        }
    }
    let classify = instance(m, clk, "u_classify", &classify::component(p), &inputs);
    let join = event::component(p);
    let mut waiting = named([("cycle", cycle.q)]);
    for (side, tap) in SIDES.into_iter().zip(&taps) {
        let parser = parsers.iter().find(|parser| parser.serves(side)).expect("each tap has a parser");
        let end = tap::End::from_instance(tap, "end");
        let mut inputs = with("end", end);
        inputs.extend(with("parsed", parser.facts(side)));
        inputs.extend(named([
            ("channel", classify.out(&format!("{}_channel", parser.stream))),
            ("known", classify.out(&format!("{}_known", parser.stream))),
        ]));
        let event = instance(m, clk, &format!("u_event_{side}"), &join, &inputs);
        waiting.extend(with(side, horizon::Event::from_instance(&event, "event")));
        let end = horizon::End {
            valid: end.valid,
            ok: end.outcome.is_zero(),
            slot: end.slot,
        };
        waiting.extend(with(&format!("{side}_end"), end));
        waiting.push((format!("{side}_sof"), tap.out("sof")));
        counters(&regs, "tap", side, tap);
        counters(&regs, "parse", side, &event);
        regs.report(&format!("classify_unknown_{side}"), event.out("count_unknown"));
    }

    let beside = port::Beside {
        regs: &regs,
        time: &time,
        tap: &taps[0],
        ports: ports.as_ref().map(|ports| &ports[0]),
    };
    let results = port::wire(m, clk, p, &beside);

    // Events in the order of time, the lists, Table 1.
    for (name, width) in [("drop_valid", 1), ("drop_channel", 16), ("drop_length", 16)] {
        waiting.push((name.to_string(), m.input(clk, name, width)));
    }
    waiting.extend(named([
        ("time_ns", time.out("ns")),
        ("time_fraction", time.out("fraction")),
        ("boundary", timer.out("boundary")),
    ]));
    let horizon = instance(m, clk, "u_horizon", &horizon::component(p), &waiting);
    for name in ["arrivals", "departures", "drops", "refused_drops"] {
        regs.report(&format!("epoch_{name}"), horizon.out(&format!("count_{name}")));
    }
    let mut inputs = with("moment", Moment::from_instance(&horizon, "moment"));
    inputs.push(("limit_ticks".to_string(), regs.get("epoch_limit_ns").cat(m.lit(0, 4))));
    let lists = instance(m, clk, "u_lists", &lists::component(p), &inputs);
    let mut inputs = with("change", Change::from_instance(&lists, "change"));
    let taken = m.wire(clk, "record_ready", 1);
    inputs.extend(named([
        ("enable", enable),
        ("timer_boundary", timer.out("boundary")),
        ("timer_number", timer.out("boundary_number")),
        ("timer_start_ns", timer.out("boundary_start_ns")),
        ("clock_step", time.out("step")),
        ("channels_used", regs.get("epoch_channels_used")),
        ("record_ready", taken.q),
    ]));
    let epoch = instance(m, clk, "u_epoch", &epoch::component(p), &inputs);
    for name in ["number", "walked", "merged", "walking"] {
        regs.report(&format!("epoch_{name}"), epoch.out(name));
    }
    regs.report("epoch_occupied", lists.out("occupied").extend(16));
    let ready = [&horizon, &lists, &epoch, &classify]
        .map(|b| b.out("ready"))
        .into_iter()
        .reduce(|a, b| a & b)
        .expect("four blocks");
    regs.report("epoch_status", epoch.out("running").cat(ready));

    // Records to the host.
    let (quiet, write_ready) = (m.wire(clk, "dma_quiet", 1), m.wire(clk, "dma_ready", 1));
    // Results have a record at most every few tens of clocks, and few of them can wait.
    let of_epoch = record::Record::from_instance(&epoch, "record");
    let first = results.as_ref().map_or(m.lit(0, 1), |results| results.instance.out("record_valid"));
    let next = results.as_ref().map_or(of_epoch, |results| {
        record::Record::from_instance(&results.instance, "record").select(first, &of_epoch)
    });
    let mut inputs = with("record", next);
    inputs.extend(named([
        ("record_valid", first | epoch.out("record_valid")),
        ("enable", regs.get("dma_enable")),
        ("size_log2", regs.get("dma_size_log2")),
        ("read", regs.get("dma_read")),
        ("quiet", quiet.q),
        ("write_ready", write_ready.q),
    ]));
    let record = instance(m, clk, "u_record", &record::component(), &inputs);
    if let Some(results) = results {
        results.taken.drive(record.out("record_ready"));
    }
    taken.drive(record.out("record_ready") & !first);
    let writer = dma::component(p);
    let mut inputs = bus_inputs(m, clk, &writer, "m_axi");
    inputs.extend(with("write", dma::Write::from_instance(&record, "write")));
    inputs.extend(named([
        ("restart", record.out("restart")),
        ("base_low", regs.get("dma_base_low")),
        ("base_high", regs.get("dma_base_high")),
        ("irq_status", regs.get("dma_irq_status")),
        ("irq_enable", regs.get("dma_irq_enable")),
    ]));
    let dma = instance(m, clk, "u_dma", &writer, &inputs);
    quiet.drive(dma.out("quiet"));
    write_ready.drive(dma.out("write_ready"));
    bus_outputs(m, &dma, &writer, "m_axi");
    m.output("irq", dma.out("irq"));
    for kind in TYPES {
        let name = format!("lost_{}", kind.name());
        regs.report(&format!("dma_{name}"), record.out(&name));
    }
    regs.report("dma_offered", record.out("offered"));
    for name in ["written", "errors", "irq_status_set"] {
        regs.report(&format!("dma_{name}"), dma.out(name));
    }
    regs.report("dma_idle", record.out("idle") & !epoch.out("record_valid") & !first);
}

/// Reports all counters of a block that the map has, and what it says of itself.
fn counters<'m>(host: &Registers<'m>, block: &str, side: &str, instance: &Instance<'m>) {
    let block = MAP
        .iter()
        .find(|b| b.name == block && b.instance == side)
        .expect("the block is in the map");
    for register in block.registers {
        let port = match register.access {
            Access::Counter => format!("count_{}", register.name),
            Access::ReadOnly => register.name.to_string(),
            _ => continue,
        };
        host.report(&regs::port(block, register), instance.out(&port));
    }
}
