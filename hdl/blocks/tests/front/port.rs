//! Tap, parser, classifier and event of one side as one module: beats go in, what each
//! frame is comes out.

use std::rc::Rc;

use wiremeter_abi::reason;
use wiremeter_blocks::{Profile, classify, event, parse, tap, turns};
use wiremeter_rtl::{Bundle, Clock, Component, Direction, Instance, Module, Sig};

use crate::bench::Bench;

/// A beat on the port.
#[derive(Clone, Debug)]
pub struct Beat {
    pub data: Vec<u8>,
    pub keep: u64,
    pub last: bool,
    pub bad: bool,
}

/// What the tap gave to the parser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    pub clock: u64,
    pub bytes: u64,
    pub data: Vec<u8>,
}

/// How the tap ended a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    pub clock: u64,
    pub outcome: u64,
    pub length: u64,
    pub slot: u64,
}

/// What the parser gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parsed {
    pub clock: u64,
    pub kind: u64,
    pub l4: u64,
    pub reason: u64,
    pub vlan: Option<u64>,
    pub mpls: Option<u64>,
    pub dscp: Option<u64>,
    pub ip_end: u64,
    pub base_key: u64,
    pub l4_key: u64,
}

impl Parsed {
    /// Transport, reason and key if the frame turns out to have this length.
    pub fn of_length(&self, length: usize) -> (u64, u64, u64) {
        let ip_length = 1 + reason::PARSE.iter().position(|r| r.name == "ip_length").expect("in the table") as u64;
        match self.ip_end > length as u64 {
            true => (0, ip_length, self.base_key),
            false => (self.l4, self.reason, self.base_key ^ self.l4_key),
        }
    }
}

/// What reaches the tracker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    pub clock: u64,
    pub slot: u64,
    pub channel: u64,
    pub key: u64,
    pub length: u64,
}

/// The front end on the bench, with all that came out of it.
pub struct Front {
    pub bench: Bench,
    pub profile: Profile,
    pub clock: u64,
    other: bool,
    pub sofs: Vec<u64>,
    pub windows: Vec<Window>,
    pub ends: Vec<End>,
    pub parsed: Vec<Parsed>,
    pub events: Vec<Event>,
}

/// The beats of a frame: all lanes full but those after its end.
pub fn beats(bytes: &[u8], lanes: usize) -> Vec<Beat> {
    let chunks: Vec<&[u8]> = bytes.chunks(lanes).collect();
    let beat = |(i, chunk): (usize, &&[u8])| Beat {
        data: chunk.to_vec(),
        keep: u64::MAX >> (64 - chunk.len()),
        last: i + 1 == chunks.len(),
        bad: false,
    };
    chunks.iter().enumerate().map(beat).collect()
}

impl Front {
    /// Both widths.
    pub fn both() -> [Front; 2] {
        [Profile::wide(), Profile::narrow()].map(|profile| Front::new(&profile))
    }

    /// The front end of a profile, after its table is cleared.
    pub fn new(profile: &Profile) -> Front {
        let bench = Bench::new(&component(profile));
        let profile = profile.clone();
        let (sofs, windows, ends, parsed, events) = Default::default();
        let mut front = Front {
            bench,
            profile,
            clock: 0,
            other: false,
            sofs,
            windows,
            ends,
            parsed,
            events,
        };
        front.idle(classify::SLOTS as u64 + 10);
        front
    }

    /// Forgets what came out so far.
    pub fn forget(&mut self) {
        (self.sofs, self.windows, self.ends, self.parsed, self.events) = Default::default();
    }

    /// Bytes of a beat.
    pub fn lanes(&self) -> usize {
        self.profile.beat_bytes() as usize
    }

    /// Bits of a slot.
    pub fn slot(&self, clock: u64) -> u64 {
        clock % (1 << self.profile.ring_log2)
    }

    /// One clock with a beat, or with none.
    pub fn step(&mut self, beat: Option<&Beat>) {
        // Between beats the port carries what it likes.
        let noise = Beat {
            data: vec![0x5a; self.lanes()],
            keep: 1,
            last: true,
            bad: true,
        };
        let b = beat.unwrap_or(&noise);
        let mut data = b.data.clone();
        data.resize(self.lanes(), 0xa5);
        let words: Vec<u32> = data
            .chunks(4)
            .map(|w| u32::from_le_bytes(w.try_into().expect("four bytes")))
            .collect();
        self.bench.set_words("s_tdata", &words);
        for (port, value) in [
            ("s_tkeep", b.keep),
            ("s_tlast", b.last.into()),
            ("s_tuser", b.bad.into()),
            ("s_tvalid", beat.is_some().into()),
        ] {
            self.bench.set(port, value);
        }
        self.bench.set("cycle", self.slot(self.clock));
        if self.profile.streams().len() == 1 {
            self.other_tap();
        }
        self.bench.step();
        self.collect();
        self.clock += 1;
    }

    /// What the other tap has for the parser that both share: anything, with a clock or
    /// more between two windows.
    fn other_tap(&mut self) {
        let hash = (self.clock + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.other = !self.other && hash >> 62 != 0;
        let words: Vec<u32> = (0..32).map(|i| (hash.rotate_left(i) >> 16) as u32).collect();
        self.bench.set("egress_window_valid", self.other.into());
        self.bench.set_words("egress_window_data", &words);
        self.bench.set("egress_window_bytes", hash >> 60);
    }

    /// Clocks without a beat.
    pub fn idle(&mut self, clocks: u64) {
        (0..clocks).for_each(|_| self.step(None));
    }

    /// Beats without a clock between them; the clock of the first.
    pub fn beats(&mut self, beats: &[Beat]) -> u64 {
        let clock = self.clock;
        beats.iter().for_each(|beat| self.step(Some(beat)));
        clock
    }

    /// A frame, beat after beat; the clock of its first beat.
    pub fn frame(&mut self, bytes: &[u8]) -> u64 {
        self.beats(&beats(bytes, self.lanes()))
    }

    /// Lets the last frame come out.
    pub fn drain(&mut self) {
        self.idle(u64::from(tap::END_LATENCY + event::latency(&self.profile)) + 5);
    }

    /// Maps a label to a channel.
    pub fn map(&mut self, label: u64, channel: u64) {
        self.bench.set("entry_label", label);
        self.bench.set("entry_value", 1 << 16 | channel);
        self.bench.set("entry_valid", 1);
        self.idle(1);
        self.bench.set("entry_valid", 0);
    }

    /// A counter of the tap or of the parser.
    pub fn count(&self, name: &str) -> u64 {
        self.bench.get(&format!("count_{name}"))
    }

    fn collect(&mut self) {
        let (b, clock) = (&self.bench, self.clock);
        let get = |name: &str| b.get(name);
        let if_valid = |name: &str, value: &str| b.is(name).then(|| get(value));
        if b.is("sof") {
            self.sofs.push(clock);
        }
        if b.is("window_valid") {
            let data = b.words("window_data").iter().flat_map(|word| word.to_le_bytes()).collect();
            self.windows.push(Window {
                clock,
                bytes: get("window_bytes"),
                data,
            });
        }
        if b.is("end_valid") {
            self.ends.push(End {
                clock,
                outcome: get("end_outcome"),
                length: get("end_length"),
                slot: get("end_slot"),
            });
        }
        if b.is("parsed_valid") {
            self.parsed.push(Parsed {
                clock,
                kind: get("parsed_kind"),
                l4: get("parsed_l4"),
                reason: get("parsed_reason"),
                vlan: if_valid("parsed_vlan_valid", "parsed_vlan_id"),
                mpls: if_valid("parsed_mpls_valid", "parsed_mpls_label"),
                dscp: if_valid("parsed_dscp_valid", "parsed_dscp"),
                ip_end: get("parsed_ip_end"),
                base_key: get("parsed_base_key"),
                l4_key: get("parsed_l4_key"),
            });
        }
        if b.is("event_valid") {
            let (channel, key, length) = (get("event_channel"), get("event_key"), get("event_length"));
            self.events.push(Event {
                clock,
                slot: get("event_slot"),
                channel,
                key,
                length,
            });
        }
    }
}

fn inputs<'m, B: Bundle<'m>>(prefix: &str, bundle: &B) -> Vec<(String, Sig<'m>)> {
    bundle
        .fields()
        .iter()
        .map(|(name, sig)| (format!("{prefix}_{name}"), *sig))
        .collect()
}

/// All inputs of a block that are not given become inputs of this module.
fn open<'m>(m: &'m Module, clk: Clock<'m>, name: &str, component: &Rc<Component>, given: &[(String, Sig<'m>)]) -> Instance<'m> {
    let mut inputs: Vec<(&str, Sig<'m>)> = given.iter().map(|(name, sig)| (name.as_str(), *sig)).collect();
    for port in component.ports().iter().filter(|port| port.direction == Direction::Input) {
        let (name, width) = (port.name.as_str(), port.width);
        if !["clk", "rst"].contains(&name) && !given.iter().any(|(given, _)| given == name) {
            inputs.push((name, m.input(clk, name, width)));
        }
    }
    m.instance(clk, name, component, &inputs)
}

/// The module: one side of the card up to the events.
fn component(p: &Profile) -> Rc<Component> {
    Module::build(&format!("front_{}", p.width), |m| wire(m, p))
}

fn wire(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let (tap_component, event_component) = (tap::component(p), event::component(p));
    let cycle = m.input(clk, "cycle", p.ring_log2);
    let tap = open(m, clk, "u_tap", &tap_component, &[("cycle".to_string(), cycle)]);
    let window = tap::Window::from_instance(&tap, "window");
    let turns = (p.streams().len() == 1).then(|| {
        let given = [inputs("ingress_window", &window), vec![("odd".to_string(), cycle.bit(0))]].concat();
        open(m, clk, "u_turns", &turns::component(p), &given)
    });
    let turn = turns.as_ref().map_or(window, |turns| tap::Window::from_instance(turns, "window"));
    let parse = open(m, clk, "u_parse", &parse::component(p), &inputs("window", &turn));
    let mut parsed = parse::Parsed::from_instance(&parse, "parsed");
    if let Some(turns) = turns {
        parsed.valid = parsed.valid & !turns.out("egress");
    }

    let labels = classify::Labels::of(&parsed);
    let given: Vec<_> = p.streams().iter().flat_map(|stream| inputs(stream, &labels)).collect();
    let classify = open(m, clk, "u_classify", &classify::component(p), &given);

    let end = tap::End::from_instance(&tap, "end");
    let mut given = [inputs("end", &end), inputs("parsed", &event::Facts::of(&parsed))].concat();
    given.extend(["channel", "known"].map(|name| (name.to_string(), classify.out(&format!("{}_{name}", p.streams()[0])))));
    let event = open(m, clk, "u_event", &event_component, &given);

    m.output("sof", tap.out("sof"));
    window.output(m, "window");
    end.output(m, "end");
    parsed.output(m, "parsed");
    m.output("ready", classify.out("ready"));
    event::Event::from_instance(&event, "event").output(m, "event");
    for (component, instance) in [(&tap_component, &tap), (&event_component, &event)] {
        for port in component.ports().iter().filter(|port| port.name.starts_with("count_")) {
            m.output(&port.name, instance.out(&port.name));
        }
    }
}
