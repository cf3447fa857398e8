//! Tap, reflector and transmit side of one port as one module, and what goes in and out.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::rc::Rc;

use wiremeter_blocks::{Profile, reflect, tap, transmit};
use wiremeter_model::reflect::Settings;
use wiremeter_rtl::{Bundle, Clock, Component, Direction, Instance, Module, Sig};

use crate::bench::Bench;

/// A beat of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    pub data: Vec<u8>,
    pub keep: u64,
    pub last: bool,
    pub bad: bool,
}

/// The beats of a frame.
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

/// A frame that left the transmit port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Clock in which its first beat was taken.
    pub clock: u64,
    pub bytes: Vec<u8>,
    pub bad: bool,
}

/// The port on the bench.
pub struct Port {
    pub bench: Bench,
    pub profile: Profile,
    pub clock: u64,
    /// Beats that are to pass through.
    pub through: VecDeque<Beat>,
    pub sent: Vec<Sent>,
    open: Option<Sent>,
    waiting: Option<(u64, bool, bool)>,
}

/// The time of a clock: any 64 bits.
pub fn time(clock: u64) -> u64 {
    let mut z = clock.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z ^ z >> 27
}

/// The sum of a time's 16-bit words in one's complement.
pub fn time_sum(time: u64) -> u64 {
    let sum: u64 = (0..4).map(|n| time >> (16 * n) & 0xffff).sum();
    let sum = (sum & 0xffff) + (sum >> 16);
    (sum & 0xffff) + (sum >> 16)
}

impl Port {
    /// Both widths, each reflecting with these settings.
    pub fn both(settings: &Settings) -> [Port; 2] {
        [Profile::wide(), Profile::narrow()].map(|profile| Port::new(&profile, settings))
    }

    pub fn new(profile: &Profile, settings: &Settings) -> Port {
        let mut port = Port {
            bench: Bench::new(&component(profile)),
            profile: profile.clone(),
            clock: 0,
            through: VecDeque::new(),
            sent: vec![],
            open: None,
            waiting: None,
        };
        port.set(settings);
        port.idle(4);
        port
    }

    /// Sets the reflector up; no rate limit.
    pub fn set(&mut self, s: &Settings) {
        let b = &mut self.bench;
        b.set("enable", 1);
        b.set("mac", s.mac.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)));
        b.set("ipv4", u32::from(s.ipv4).into());
        b.set_words("ipv6", &words(s.ipv6.into()));
        b.set("port", s.port.into());
        b.set("dscp", s.dscp.map_or(0, |dscp| 0x40 | u64::from(dscp)));
        b.set("error_estimate", s.error_estimate.into());
        b.set("leave_tlvs", s.leave_tlvs.into());
        b.set("only_allowed", s.allowed.is_some().into());
        let none = Vec::new();
        let list = s.allowed.as_ref().unwrap_or(&none);
        for n in 0..reflect::ALLOWED {
            let address = match list.get(n) {
                None => 0,
                Some(IpAddr::V4(a)) => 0xffff << 32 | u128::from(u32::from(*a)),
                Some(IpAddr::V6(a)) => u128::from(*a),
            };
            b.set_words(&format!("allowed_{n}"), &words(address));
        }
    }

    /// Bytes of a beat.
    pub fn lanes(&self) -> usize {
        self.profile.beat_bytes() as usize
    }

    /// Clocks from request to reply on an idle port.
    pub fn latency(&self) -> u64 {
        reflect::latency(&self.profile).into()
    }

    /// One clock: perhaps a beat on the receive stream, the head of `through` if `offer`, and
    /// whether the MAC is ready.
    pub fn step(&mut self, beat: Option<&Beat>, offer: bool, ready: bool) {
        // Between beats the ports carry what they like.
        let noise = Beat {
            data: vec![0x5a; self.lanes()],
            keep: 1,
            last: true,
            bad: true,
        };
        self.drive("s", beat, &noise);
        let head = self.through.front().filter(|_| offer).cloned();
        self.drive("through", head.as_ref(), &noise);
        self.bench.set("cycle", self.clock % (1 << self.profile.ring_log2));
        let next = time(self.clock + 1);
        self.bench.set("stamp_time", next);
        self.bench.set("stamp_sum", time_sum(next));
        self.bench.set("tx_tready", ready.into());
        self.bench.step();
        if head.is_some() && self.bench.is("through_tready") {
            self.through.pop_front();
        }
        self.collect(ready);
        self.clock += 1;
    }

    fn drive(&mut self, port: &str, beat: Option<&Beat>, noise: &Beat) {
        let b = beat.unwrap_or(noise);
        let mut data = b.data.clone();
        data.resize(self.lanes(), 0xa5);
        let words: Vec<u32> = data
            .chunks(4)
            .map(|w| u32::from_le_bytes(w.try_into().expect("four bytes")))
            .collect();
        self.bench.set_words(&format!("{port}_tdata"), &words);
        for (pin, value) in [
            ("tkeep", b.keep),
            ("tlast", b.last.into()),
            ("tuser", b.bad.into()),
            ("tvalid", beat.is_some().into()),
        ] {
            self.bench.set(&format!("{port}_{pin}"), value);
        }
    }

    fn collect(&mut self, ready: bool) {
        let b = &self.bench;
        let valid = b.is("tx_tvalid");
        let (keep, last, bad) = (b.get("tx_tkeep"), b.is("tx_tlast"), b.is("tx_tuser"));
        if let Some(waiting) = self.waiting.take() {
            assert!(valid, "a beat that waits stays");
            assert_eq!((keep, last, bad), waiting, "and stays as it is");
        }
        if !valid {
            return;
        }
        if !ready {
            self.waiting = Some((keep, last, bad));
            return;
        }
        let kept = keep.trailing_ones() as usize;
        assert_eq!(keep, u64::MAX.checked_shr(64 - kept as u32).unwrap_or(0), "tkeep is a run");
        assert!(last || kept == self.lanes(), "tkeep is full but on the last beat");
        let data: Vec<u8> = b.words("tx_tdata").iter().flat_map(|word| word.to_le_bytes()).collect();
        let sent = self.open.get_or_insert(Sent {
            clock: self.clock,
            bytes: vec![],
            bad: false,
        });
        sent.bytes.extend(&data[..kept]);
        sent.bad = last && bad;
        if last {
            self.sent.extend(self.open.take());
        }
    }

    /// Clocks without a beat on the receive stream; all else is ready.
    pub fn idle(&mut self, clocks: u64) {
        (0..clocks).for_each(|_| self.step(None, true, true));
    }

    /// A frame, beat after beat; the clock of its first.
    pub fn frame(&mut self, bytes: &[u8]) -> u64 {
        self.beats(&beats(bytes, self.lanes()))
    }

    /// A frame, so often, without a clock between.
    pub fn frames(&mut self, times: usize, bytes: &[u8]) {
        for _ in 0..times {
            self.frame(bytes);
        }
    }

    /// Beats, one after the other; the clock of the first.
    pub fn beats(&mut self, beats: &[Beat]) -> u64 {
        let clock = self.clock;
        beats.iter().for_each(|beat| self.step(Some(beat), true, true));
        clock
    }

    /// What a counter says.
    pub fn count(&self, name: &str) -> u64 {
        self.bench.get(&format!("count_{name}"))
    }

    /// Whether a frame has begun to leave, and not ended.
    pub fn sending(&self) -> bool {
        self.open.is_some()
    }
}

fn words(n: u128) -> [u32; 4] {
    std::array::from_fn(|i| (n >> (32 * i)) as u32)
}

fn inputs<'m, B: Bundle<'m>>(prefix: &str, bundle: &B) -> Vec<(String, Sig<'m>)> {
    let fields = bundle.fields();
    fields.iter().map(|(name, sig)| (format!("{prefix}_{name}"), *sig)).collect()
}

/// Inputs that are not given are this module's own; several blocks may share one.
fn open<'m>(m: &'m Module, clk: Clock<'m>, component: &Rc<Component>, given: &mut Vec<(String, Sig<'m>)>) -> Instance<'m> {
    let ports = component.ports().iter().filter(|port| port.direction == Direction::Input);
    let ports: Vec<_> = ports.filter(|port| !["clk", "rst"].contains(&port.name.as_str())).collect();
    for port in &ports {
        if !given.iter().any(|(name, _)| *name == port.name) {
            given.push((port.name.clone(), m.input(clk, &port.name, port.width)));
        }
    }
    let signal = |name: &str| given.iter().find(|(given, _)| given == name).expect("given or made").1;
    let inputs: Vec<(&str, Sig<'m>)> = ports.iter().map(|port| (port.name.as_str(), signal(&port.name))).collect();
    m.instance(clk, &format!("u_{}", component.name()), component, &inputs)
}

/// The module.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build(&format!("port_{}", p.width), |m| {
        let clk = m.clock("clk", "rst");
        let mut given = vec![];
        let tap = open(m, clk, &tap::component(p), &mut given);
        given.extend(inputs("stream", &tap::Stream::from_instance(&tap, "stream")));
        let room = m.wire(clk, "has_room", 1);
        given.push(("room".to_string(), room.q));
        let reflector = reflect::component(p);
        let reflect = open(m, clk, &reflector, &mut given);
        given.extend(inputs("beat", &transmit::ReplyBeat::from_instance(&reflect, "beat")));
        given.extend(inputs("frame", &transmit::ReplyFrame::from_instance(&reflect, "frame")));
        let transmitter = transmit::component(p);
        let transmit = open(m, clk, &transmitter, &mut given);
        room.drive(transmit.out("room"));
        for (component, instance) in [(&reflector, &reflect), (&transmitter, &transmit)] {
            let outputs = component.ports().iter().filter(|port| port.direction == Direction::Output);
            for port in outputs.filter(|port| ["count_", "clearing", "tx_", "through_"].iter().any(|p| port.name.starts_with(p))) {
                m.output(&port.name, instance.out(&port.name));
            }
        }
    })
}
