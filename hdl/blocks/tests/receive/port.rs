//! Tap, reflector and receive side of one port as one module, and what goes in and out.

use std::net::IpAddr;
use std::rc::Rc;

use wiremeter_blocks::{Profile, receive, reflect, tap};
use wiremeter_rtl::{Bundle, Clock, Component, Direction, Instance, Module, Sig};

use crate::Bench;
use crate::frame::{IPV4, IPV6, MAC, PORT_BASE, Said, reflector};

/// All reasons, in the order of the contract's table, and the replies that wait.
pub const COUNTS: [&str; 8] = [
    "fragment",
    "length",
    "short",
    "no_checksum",
    "stranger",
    "cut",
    "overrun",
    "replies",
];

/// The time of a clock: any 64 bits.
pub fn time(clock: u64) -> u64 {
    let mut z = clock.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z ^ z >> 27
}

/// The port on the bench.
pub struct Port {
    pub bench: Bench,
    pub profile: Profile,
    pub clock: u64,
    /// Replies are taken as they come.
    pub takes: bool,
    /// What was taken, and T4.
    pub taken: Vec<(Said, u64)>,
    /// The clock of the last one taken.
    pub taken_at: u64,
}

impl Port {
    /// Both widths, all sessions with IPv4 reflectors or all with IPv6 ones.
    pub fn both(v6: bool) -> [Port; 2] {
        [Profile::wide(), Profile::narrow()].map(|profile| Port::new(&profile, v6))
    }

    pub fn new(profile: &Profile, v6: bool) -> Port {
        let mut port = Port {
            bench: Bench::new(&component(profile)),
            profile: profile.clone(),
            clock: 0,
            takes: true,
            taken: vec![],
            taken_at: 0,
        };
        let b = &mut port.bench;
        b.set("mac", MAC.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)));
        b.set("ipv4", u32::from(IPV4).into());
        b.set_words("ipv6", &words(IPV6.into()));
        b.set("enable", 1);
        // Bits below 2^8 tell the session, whatever they are here.
        b.set("port_base", u64::from(PORT_BASE) | 0x5a);
        for session in 0..256 {
            port.meet(session, reflector(v6, session));
        }
        port.idle(4);
        port
    }

    /// Tells a session its reflector.
    pub fn meet(&mut self, session: u16, (address, udp_port): (IpAddr, u16)) {
        let address = match address {
            IpAddr::V4(a) => a.to_ipv6_mapped(),
            IpAddr::V6(a) => a,
        };
        for (n, word) in words(address.into()).into_iter().chain([udp_port.into()]).enumerate() {
            self.write(session, 40 + n as u16, word);
        }
    }

    /// Writes a word of the sessions' table.
    pub fn write(&mut self, session: u16, word: u16, data: u32) {
        self.bench.set("table_valid", 1);
        self.bench.set("table_address", (session << 8 | word).into());
        self.bench.set("table_data", data.into());
        self.idle(1);
        self.bench.set("table_valid", 0);
        self.bench.set("table_data", 0xdead_beef);
    }

    /// Bytes of a beat.
    pub fn lanes(&self) -> usize {
        self.profile.beat_bytes() as usize
    }

    /// One clock: perhaps a beat.
    pub fn step(&mut self, beat: Option<&Beat>) {
        // Between beats the port carries what it likes.
        let noise = Beat {
            data: vec![0x5a; self.lanes()],
            last: true,
            bad: true,
        };
        let b = beat.unwrap_or(&noise);
        let mut data = b.data.clone();
        data.resize(self.lanes(), 0xa5);
        let to_word = |w: &[u8]| u32::from_le_bytes(w.try_into().expect("four bytes"));
        self.bench.set_words("s_tdata", &data.chunks(4).map(to_word).collect::<Vec<_>>());
        for (pin, value) in [
            ("tkeep", u64::MAX >> (64 - b.data.len())),
            ("tlast", b.last.into()),
            ("tuser", b.bad.into()),
            ("tvalid", beat.is_some().into()),
        ] {
            self.bench.set(&format!("s_{pin}"), value);
        }
        self.bench.set("cycle", self.clock % (1 << self.profile.ring_log2));
        self.bench.set("stamp_time", time(self.clock + 1));
        self.bench.set("reply_taken", self.takes.into());
        self.bench.step();
        if self.takes && self.bench.is("reply_valid") {
            let get = |name: &str| self.bench.get(&format!("reply_{name}"));
            let said = Said {
                session: get("session") as u16,
                t: ["t1", "t2", "t3"].map(get),
                sequence: get("sequence") as u32,
                reflector_sequence: get("reflector_sequence") as u32,
                error_estimate: get("error_estimate") as u16,
                ttl: get("ttl") as u8,
                sender_ttl: get("sender_ttl") as u8,
                tos: get("tos") as u8,
            };
            self.taken.push((said, get("t4")));
            self.taken_at = self.clock;
        }
        self.clock += 1;
    }

    /// Clocks without a beat.
    pub fn idle(&mut self, clocks: u64) {
        (0..clocks).for_each(|_| self.step(None));
    }

    /// A frame, beat after beat; the clock of its first.
    pub fn frame(&mut self, bytes: &[u8]) -> u64 {
        self.beats(&beats(bytes, self.lanes()))
    }

    /// Beats, one after the other; the clock of the first.
    pub fn beats(&mut self, beats: &[Beat]) -> u64 {
        let clock = self.clock;
        beats.iter().for_each(|beat| self.step(Some(beat)));
        clock
    }

    /// All counters, once all frames are decided on.
    pub fn counts(&mut self) -> [u64; 8] {
        self.idle(20);
        COUNTS.map(|name| self.bench.get(&format!("count_{name}")))
    }
}

/// A beat of a stream.
#[derive(Clone, Debug)]
pub struct Beat {
    pub data: Vec<u8>,
    pub last: bool,
    pub bad: bool,
}

/// The beats of a frame.
pub fn beats(bytes: &[u8], lanes: usize) -> Vec<Beat> {
    let chunks: Vec<&[u8]> = bytes.chunks(lanes).collect();
    let beat = |(i, chunk): (usize, &&[u8])| Beat {
        data: chunk.to_vec(),
        last: i + 1 == chunks.len(),
        bad: false,
    };
    chunks.iter().enumerate().map(beat).collect()
}

fn words(n: u128) -> [u32; 4] {
    std::array::from_fn(|i| (n >> (32 * i)) as u32)
}

fn inputs<'m, B: Bundle<'m>>(prefix: &str, bundle: &B) -> Vec<(String, Sig<'m>)> {
    let fields = bundle.fields();
    fields.iter().map(|(name, sig)| (format!("{prefix}_{name}"), *sig)).collect()
}

/// An instance whose inputs are those given, or the module's own; two blocks may share one.
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

fn component(p: &Profile) -> Rc<Component> {
    Module::build(&format!("receiver_{}", p.width), |m| {
        let clk = m.clock("clk", "rst");
        // The reflector is off: sessions do not need it.
        let mut given = vec![];
        let tap = open(m, clk, &tap::component(p), &mut given);
        given.extend(inputs("stream", &tap::Stream::from_instance(&tap, "stream")));
        let mut reflector_given = given.clone();
        reflector_given.push(("enable".to_string(), m.lit(0, 1)));
        let reflect = open(m, clk, &reflect::component(p), &mut reflector_given);
        given.extend(inputs("look", &reflect::Look::from_instance(&reflect, "look")));
        let receiver = receive::component(p);
        let receive = open(m, clk, &receiver, &mut given);
        for port in receiver.ports().iter().filter(|port| port.direction == Direction::Output) {
            m.output(&port.name, receive.out(&port.name));
        }
    })
}
