//! Session-sender and transmit side as one module, and what goes in and out.

use std::collections::VecDeque;
use std::rc::Rc;

use wiremeter_blocks::{Profile, probe, transmit};
use wiremeter_rtl::{Bundle, Component, Direction, Module, Sig};

use crate::bench::Bench;
use crate::session::Session;

/// A frame that left the transmit port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Clock in which its first beat was taken.
    pub clock: u64,
    pub bytes: Vec<u8>,
}

/// What the stream of probes shows: all that must stay while it waits.
type Offer = (Vec<u32>, [u64; 4]);

/// The two on the bench.
pub struct Sender {
    pub bench: Bench,
    pub profile: Profile,
    pub clock: u64,
    /// The time, and what a clock adds to it.
    pub ns: u64,
    pub rate: u64,
    /// Lengths in beats of the frames that are to pass through; the first is on its way.
    pub through: VecDeque<usize>,
    pub sent: Vec<Sent>,
    /// Clocks in which first beats of probes were taken.
    pub begins: Vec<u64>,
    open: Option<Sent>,
    waiting: Option<Offer>,
    in_probe: bool,
}

/// What frames of others consist of.
pub const OTHER: u8 = 0x77;
/// And replies, but for their stamps.
pub const REPLY: u8 = 0x55;

/// The time of a clock, as a packet has it: any 64 bits.
pub fn time(clock: u64) -> u64 {
    let mut z = clock.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z ^ z >> 27
}

fn time_sum(time: u64) -> u64 {
    (0..4).map(|n| time >> (16 * n) & 0xffff).sum::<u64>() % 0xffff
}

impl Sender {
    /// Both widths, looking at this many sessions.
    pub fn both(used: u64) -> [Sender; 2] {
        [Profile::wide(), Profile::narrow()].map(|profile| Sender::new(&profile, used))
    }

    pub fn new(profile: &Profile, used: u64) -> Sender {
        let mut sender = Sender {
            bench: Bench::new(&component(profile)),
            profile: profile.clone(),
            clock: 0,
            // Later than what begins at 0 will ever be due.
            ns: 1 << 60,
            rate: 0,
            through: VecDeque::new(),
            sent: vec![],
            begins: vec![],
            open: None,
            waiting: None,
            in_probe: false,
        };
        sender.bench.set("enable", 1);
        sender.bench.set("used", used);
        sender.ready();
        sender
    }

    /// Bytes of a beat.
    pub fn lanes(&self) -> usize {
        self.profile.beat_bytes() as usize
    }

    /// One clock: whether the frames of others are offered, and the MAC is ready.
    pub fn step(&mut self, offer: bool, ready: bool) {
        let b = &mut self.bench;
        b.set("ns", self.ns);
        let next = time(self.clock + 1);
        b.set("stamp_time", next);
        b.set("stamp_sum", time_sum(next));
        b.set("tx_tready", ready.into());
        let other = self.through.front().copied().filter(|_| offer);
        b.set("through_tvalid", other.is_some().into());
        b.set("through_tlast", (other == Some(1)).into());
        b.step();
        if other.is_some() && b.is("through_tready") {
            match &mut self.through[0] {
                1 => drop(self.through.pop_front()),
                left => *left -= 1,
            }
        }
        self.watch();
        self.collect(ready);
        self.clock += 1;
        self.ns = self.ns.wrapping_add(self.rate);
    }

    /// Holds the stream of probes to its contract.
    fn watch(&mut self) {
        let b = &self.bench;
        let (valid, ready) = (b.is("probe_valid"), b.is("probe_ready"));
        if !valid {
            assert!(self.waiting.is_none(), "what is offered stays");
            assert!(!self.in_probe, "the beats of a probe follow each other");
            assert!(!ready, "nothing is taken");
            return;
        }
        let last = b.is("probe_last");
        let sides = ["probe_last", "probe_count", "probe_layout", "probe_base"].map(|name| b.get(name));
        let offer = (b.words("probe_data").to_vec(), sides);
        if let Some(before) = &self.waiting {
            assert_eq!(*before, offer, "what is offered stays as it is");
        }
        self.waiting = (!ready).then_some(offer);
        if ready {
            if !self.in_probe {
                self.begins.push(self.clock);
            }
            self.in_probe = !last;
        }
    }

    fn collect(&mut self, ready: bool) {
        let b = &self.bench;
        if !b.is("tx_tvalid") || !ready {
            return;
        }
        let (keep, last) = (b.get("tx_tkeep"), b.is("tx_tlast"));
        let kept = keep.trailing_ones() as usize;
        assert_eq!(keep, u64::MAX.checked_shr(64 - kept as u32).unwrap_or(0), "tkeep is a run");
        assert!(last || kept == self.lanes(), "tkeep is full but on the last beat");
        assert!(!last || !b.is("tx_tuser"), "nothing is bad");
        let data: Vec<u8> = b.words("tx_tdata").iter().flat_map(|word| word.to_le_bytes()).collect();
        let sent = self.open.get_or_insert(Sent {
            clock: self.clock,
            bytes: vec![],
        });
        sent.bytes.extend(&data[..kept]);
        if last {
            self.sent.extend(self.open.take());
        }
    }

    /// Clocks in which all is ready.
    pub fn run(&mut self, clocks: u64) {
        (0..clocks).for_each(|_| self.step(true, true));
    }

    /// Waits until commands are carried out.
    pub fn ready(&mut self) {
        let limit = self.clock + 1000;
        self.run(1);
        while self.bench.is("busy") {
            assert!(self.clock < limit, "a command takes no 1000 clocks");
            self.run(1);
        }
    }

    /// Writes a session's words.
    pub fn write(&mut self, number: u64, session: &Session) {
        for (word, data) in (0u64..).zip(session.words()) {
            self.bench.set("table_valid", 1);
            self.bench.set("table_address", number << 8 | word);
            self.bench.set("table_data", data.into());
            self.run(1);
        }
        self.bench.set("table_valid", 0);
        self.run(1);
    }

    /// Gives a command, `start` or `stop`.
    pub fn command(&mut self, name: &str, number: u64) {
        self.bench.set(name, number);
        self.bench.set(&format!("{name}_pulse"), 1);
        self.run(1);
        self.bench.set(&format!("{name}_pulse"), 0);
    }

    /// Writes and starts a session.
    pub fn start(&mut self, number: u64, session: &Session) {
        self.write(number, session);
        self.command("start", number);
        self.ready();
    }

    /// Packets sent of a session, and whether it runs.
    pub fn told(&mut self, number: u64) -> (u64, bool) {
        self.bench.set("sent_address", number);
        // One more: outputs are those before the clock.
        self.run(u64::from(probe::SENT_LATENCY) + 1);
        (self.bench.get("sent"), self.bench.is("sent_running"))
    }

    /// Replies of this many beats, which come at once, MAC and others standing still.
    pub fn replies(&mut self, count: usize, beats: usize) {
        for _ in 0..count {
            for n in 0..beats {
                for (name, value) in [("valid", true), ("sure", true), ("first", n == 0), ("last", n + 1 == beats)] {
                    self.bench.set(&format!("beat_{name}"), value.into());
                }
                self.step(false, false);
            }
            self.bench.set("beat_valid", 0);
            (0..transmit::BEAT_LEAD).for_each(|_| self.step(false, false));
            self.bench.set("frame_valid", 1);
            self.step(false, false);
            self.bench.set("frame_valid", 0);
        }
    }

    /// What a counter says.
    pub fn count(&self, name: &str) -> u64 {
        self.bench.get(&format!("count_{name}"))
    }

    /// Takes the frames that have left; checks that they are these packets, with the times
    /// at which they left.
    pub fn expect(&mut self, packets: &[(&Session, u32)]) -> Vec<u64> {
        let sent = std::mem::take(&mut self.sent);
        let heads: Vec<_> = sent.iter().map(|sent| (sent.clock, sent.bytes.len())).collect();
        assert_eq!(sent.len(), packets.len(), "left at: {heads:?}");
        for (sent, (session, n)) in sent.iter().zip(packets) {
            assert_eq!(sent.bytes, session.packet(*n, time(sent.clock)), "packet {n} of {session:?}");
        }
        sent.iter().map(|sent| sent.clock).collect()
    }
}

/// The module.
fn component(p: &Profile) -> Rc<Component> {
    Module::build(&format!("sender_{}", p.width), |m| {
        let clk = m.clock("clk", "rst");
        let (probe, transmit) = (probe::component(p), transmit::component(p));
        let taken = m.wire(clk, "taken", 1);
        let open = |component: &Rc<Component>, given: &[(String, Sig<'_>)]| -> Vec<(String, u32)> {
            let ports = component.ports().iter().filter(|port| port.direction == Direction::Input);
            let ports = ports.filter(|port| !["clk", "rst"].contains(&port.name.as_str()));
            ports
                .filter(|port| !given.iter().any(|(name, _)| *name == port.name))
                .map(|port| (port.name.clone(), port.width))
                .collect()
        };
        let outputs = |component: &Rc<Component>| -> Vec<String> {
            let ports = component.ports().iter().filter(|port| port.direction == Direction::Output);
            ports.map(|port| port.name.clone()).collect()
        };

        let mut inputs = vec![("probe_ready".to_string(), taken.q)];
        let own = open(&probe, &inputs);
        inputs.extend(own.into_iter().map(|(name, width)| (name.clone(), m.input(clk, &name, width))));
        let given: Vec<(&str, Sig<'_>)> = inputs.iter().map(|(name, sig)| (name.as_str(), *sig)).collect();
        let sessions = m.instance(clk, "u_probe", &probe, &given);
        outputs(&probe).iter().for_each(|name| m.output(name, sessions.out(name)));

        let beat = transmit::ProbeBeat::from_instance(&sessions, "probe");
        let mut inputs: Vec<(String, Sig<'_>)> = beat.fields().iter().map(|(name, sig)| (format!("probe_{name}"), *sig)).collect();
        let own = open(&transmit, &inputs);
        inputs.extend(own.into_iter().map(|(name, width)| (name.clone(), m.input(clk, &name, width))));
        let given: Vec<(&str, Sig<'_>)> = inputs.iter().map(|(name, sig)| (name.as_str(), *sig)).collect();
        let port = m.instance(clk, "u_transmit", &transmit, &given);
        taken.drive(port.out("probe_ready"));
        outputs(&transmit).iter().for_each(|name| m.output(name, port.out(name)));
    })
}
