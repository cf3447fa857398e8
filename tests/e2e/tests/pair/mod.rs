//! Two cards, a link, and what became of every frame.

mod drift;

use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::Arc;

use drift::Clock;

use wiremeter_driver::reflect::{self, ErrorEstimate, Settings, Timestamps};
use wiremeter_driver::registers::receive;
use wiremeter_driver::{Device, Prober, Probing, Record, clock};
use wiremeter_e2e::stamp::NS_PER_S;
use wiremeter_model::probe::{self as oracle, Outcome, Port, Results};
use wiremeter_model::reflect as format;
use wiremeter_probe::{Link, Session};
use wiremeter_sim::{Build, RtlCard};
use wiremeter_wire::link::{Direction, Quality};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

/// Clocks that both cards run between two looks at the link.
const SLICE: u64 = 256;
/// A frame must be on its way for longer than a slice, and come a while after it is known.
pub const LEAST_DELAY: u64 = SLICE + 128;
/// Slices after the last frame.
const SETTLE: u32 = 8;
/// Time of the first clock; the end of a second comes amid each run.
const START_NS: u64 = 1_789_999_999_999_900_000;
/// From the begin of the run to the first probe; of a clock of its own, which goes on while the
/// host sets the card up, from when the sessions are told.
const AHEAD_NS: u64 = 20_000;
const OWN_AHEAD_NS: u64 = 200_000;
const PORT_BASE: u16 = 50_176;
const MACS: [[u8; 6]; 2] = [[2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]];
const UTC_OFFSET: u16 = 37;

/// A session.
#[derive(Clone, Debug)]
pub struct Planned {
    pub v6: bool,
    pub tags: usize,
    pub payload: u16,
    pub interval_ns: u32,
    pub seed: Option<u32>,
    pub packets: u32,
    pub give_up_ns: u32,
}

/// Both cards and the link.
#[derive(Clone, Debug)]
pub struct Scenario {
    pub seed: u64,
    pub width: Width,
    /// There, and back.
    pub qualities: [Quality; 2],
    pub sessions: Vec<Planned>,
    /// By which the reflector's clock is ahead.
    pub offset_ns: i64,
    /// By how many parts of a million the prober's and the reflector's clock are too fast; none:
    /// both are told the time from outside.
    pub drift_ppm: Option<[i32; 2]>,
    /// The reflector counts its replies.
    pub stateful: bool,
    pub ntp: bool,
    pub slow_mac: bool,
}

/// A reply that came back.
#[derive(Clone, Debug)]
pub struct Journey {
    pub session: usize,
    pub number: u32,
    /// The reply's number among those of the session that the reflector sent, from 0 on.
    pub reply: u32,
    /// ns from when the probe was sent to when it came to the reflector, each by its clock.
    pub forward_ns: i64,
}

/// What became of all.
pub struct Truth {
    /// Packets sent, by session.
    pub sent: Vec<u32>,
    /// What the model makes of the replies, by session.
    pub results: Vec<Results>,
    /// Replies for which the card had no room, and so did not count.
    pub overrun: u32,
    /// In the order in which the replies came.
    pub journeys: Vec<Journey>,
    /// Replies that the reflector sent, by session.
    pub reflected: Vec<u32>,
    /// By session: probes that the link lost, and those it doubled.
    pub lost: Vec<u32>,
    pub doubled: Vec<u32>,
}

/// A frame that a card sent: in which clock, in which session, and its number there.
struct Known {
    session: usize,
    number: u32,
    clock: u64,
}

pub struct Pair<'a> {
    scenario: &'a Scenario,
    prober: Prober<RtlCard>,
    reflector: Device<RtlCard>,
    /// The prober's, the reflector's.
    clocks: [Clock; 2],
    links: [Direction; 2],
}

fn address(v6: bool, n: u16) -> IpAddr {
    if v6 {
        IpAddr::from([0xfd00, 0, 0, 0, 0, 0, 0, n])
    } else {
        IpAddr::from([10, 0, 0, n as u8])
    }
}

fn settings(scenario: &Scenario, n: u16) -> Settings {
    let (IpAddr::V4(ipv4), IpAddr::V6(ipv6)) = (address(false, n), address(true, n)) else {
        unreachable!("each family as asked");
    };
    Settings {
        mac: MACS[usize::from(n) - 1],
        ipv4,
        ipv6,
        port: reflect::STAMP_PORT,
        dscp: None,
        session_timeout: scenario.stateful.then_some(reflect::SESSION_TIMEOUT),
        leave_tlvs: false,
        allowed: None,
        limit: None,
        timestamps: if scenario.ntp {
            Timestamps::Ntp { utc_offset: UTC_OFFSET }
        } else {
            Timestamps::Ptp
        },
        error: ErrorEstimate::at_least(100, true),
    }
}

fn open(scenario: &Scenario, start_ns: u64) -> Device<RtlCard> {
    let timeline = Timeline::before(start_ns, scenario.width);
    let card = RtlCard::open(&Build::card(scenario.width), timeline, Stimulus::default()).expect("builds");
    let card = card.without_jumps();
    let card = if scenario.slow_mac {
        card.with_slow_mac(scenario.seed, 0.3)
    } else {
        card
    };
    Device::open(card).expect("a card that the driver knows")
}

impl<'a> Pair<'a> {
    pub fn open(scenario: &'a Scenario) -> Pair<'a> {
        let starts = [START_NS, START_NS.wrapping_add_signed(scenario.offset_ns)];
        let clocks = [0, 1].map(|n| match scenario.drift_ppm {
            None => Clock::told(Timeline::before(starts[n], scenario.width)),
            Some(ppm) => Clock::own(starts[n], scenario.width.increment(), ppm[n]),
        });
        let mut reflector = open(scenario, starts[1]);
        let identity = *reflector.identity();
        let [ours, theirs] = &clocks;
        clock::configure(reflector.card(), theirs.source(), theirs.increment()).expect("a clock");
        reflect::start(reflector.card(), &identity, &settings(scenario, 2)).expect("reflects");

        let probing = Probing {
            time: ours.source(),
            increment: ours.increment(),
            port: settings(scenario, 1),
            reflects: true,
            port_base: PORT_BASE,
            raw: false,
            ring_log2: 10,
        };
        let mut prober = open(scenario, starts[0]).probe(&probing).expect("probes");
        let start_ns = clock::now(prober.card()).expect("a time") + scenario.drift_ppm.map_or(AHEAD_NS, |_| OWN_AHEAD_NS);
        for (number, planned) in (0..).zip(&scenario.sessions) {
            let words = session(scenario, planned, number, start_ns).words().expect("a session");
            prober.set(number, &words).expect("takes it");
        }
        for number in 0..scenario.sessions.len() as u16 {
            prober.start(number).expect("starts");
        }
        let [there, back] = scenario.qualities;
        Pair {
            scenario,
            prober,
            reflector,
            clocks,
            links: [Direction::new(there, scenario.seed), Direction::new(back, !scenario.seed)],
        }
    }

    /// Runs until no frame is under way, and has the card report.
    pub fn run(mut self) -> (Truth, Vec<Record>) {
        let sessions = self.scenario.sessions.len();
        let mut truth = Truth {
            sent: vec![0; sessions],
            results: vec![Results::default(); sessions],
            overrun: 0,
            journeys: Vec::new(),
            reflected: vec![0; sessions],
            lost: vec![0; sessions],
            doubled: vec![0; sessions],
        };
        // Of each reply its request and when that came. Requests come and are answered in one
        // order.
        let (mut probes, mut asked, mut replies) = (Vec::new(), VecDeque::new(), Vec::new());
        let mut now = self.prober.card().clock().max(self.reflector.card().clock());
        let planned: Vec<u32> = self.scenario.sessions.iter().map(|planned| planned.packets).collect();
        let mut left = SETTLE;
        while left > 0 {
            let over = truth.sent == planned && asked.is_empty() && self.links.iter().all(Direction::is_empty);
            left = if over { left - 1 } else { SETTLE };
            now += SLICE;
            self.prober.card().advance(now, u64::MAX).expect("runs");
            self.reflector.card().advance(now, u64::MAX).expect("runs");
            for sent in self.prober.card().take_sent() {
                assert!(!sent.bad);
                probes.push(self.sent(0, &mut truth.sent, &sent));
            }
            for sent in self.reflector.card().take_sent() {
                let (probe, reached): (usize, u64) = asked.pop_front().expect("a reply has its request");
                let reply = self.sent(1, &mut truth.reflected, &sent);
                let own = if self.scenario.stateful {
                    reply.number
                } else {
                    probes[probe].number
                };
                assert_eq!(sequence(&sent.bytes), own, "{:?}", self.scenario);
                replies.push((probe, reached, reply));
            }
            for arrival in self.links[0].arrivals(now + LEAST_DELAY - SLICE) {
                let clock = self.reflector.card().receive(arrival.bytes, arrival.clock).expect("a frame");
                asked.push_back((arrival.frame, clock));
            }
            for arrival in self.links[1].arrivals(now + LEAST_DELAY - SLICE) {
                let bytes = Arc::clone(&arrival.bytes);
                let clock = self.prober.card().receive(bytes, arrival.clock).expect("a frame");
                let (probe, reached, reply) = &replies[arrival.frame];
                let journey = Journey {
                    session: reply.session,
                    number: probes[*probe].number,
                    reply: reply.number,
                    forward_ns: self.clocks[1].ns(*reached) as i64 - self.clocks[0].ns(probes[*probe].clock) as i64,
                };
                self.take(&mut truth, &arrival.bytes, clock, journey);
            }
        }
        for (frames, count) in [
            (self.links[0].lost(), &mut truth.lost),
            (self.links[0].doubled(), &mut truth.doubled),
        ] {
            frames.iter().for_each(|frame| count[probes[*frame].session] += 1);
        }
        truth.overrun = receive::OVERRUN.read(self.prober.card()).expect("a register");
        let mut records = Vec::new();
        for number in 0..sessions as u16 {
            self.prober.report(number, |record| records.push(record)).expect("reports");
        }
        let (_, balance) = self.prober.stop(|record| records.push(record)).expect("stops");
        assert_eq!(balance.lost, [0; 7]);
        (truth, records)
    }

    /// Puts a frame of a card on its link.
    fn sent(&mut self, card: usize, counts: &mut [u32], sent: &wiremeter_sim::Sent) -> Known {
        let beats = self.scenario.width.frame_beats(sent.bytes.len());
        self.links[card].send(sent.clock, beats, sent.bytes.clone().into());
        let session = port(&sent.bytes, card);
        let number = counts[session];
        counts[session] += 1;
        let utc_offset = self.scenario.ntp.then_some(UTC_OFFSET);
        self.clocks[card].set_by(sent.clock, payload(&sent.bytes)[4..12].try_into().expect("8 bytes"), utc_offset);
        Known {
            session,
            number,
            clock: sent.clock,
        }
    }

    /// What the model makes of a reply.
    fn take(&self, truth: &mut Truth, bytes: &[u8], clock: u64, journey: Journey) {
        let scenario = self.scenario;
        let port = Port {
            mac: MACS[0],
            ipv4: settings(scenario, 1).ipv4,
            ipv6: settings(scenario, 1).ipv6,
            base: PORT_BASE,
            ptp: !scenario.ntp,
            utc_offset: if scenario.ntp { UTC_OFFSET } else { 0 },
        };
        let reflectors: Vec<_> = scenario
            .sessions
            .iter()
            .map(|planned| (address(planned.v6, 2), reflect::STAMP_PORT))
            .collect();
        let Outcome::Taken(reply) = oracle::find(bytes, &port, &reflectors) else {
            panic!("a reply to one of the sessions: {scenario:?}");
        };
        assert_eq!((reply.session, reply.seq), (journey.session, journey.number));
        let give_up = scenario.sessions[reply.session].give_up_ns;
        let results = &mut truth.results[reply.session];
        if results.take(&reply, self.stamp(clock), &port, give_up).is_some() {
            truth.journeys.push(journey);
        }
    }

    /// The timestamp of a clock of the prober.
    fn stamp(&self, clock: u64) -> u64 {
        let ns = self.clocks[0].ns(clock);
        let (seconds, ns) = (ns / NS_PER_S, (ns % NS_PER_S) as u32);
        if self.scenario.ntp {
            format::ntp(seconds, ns, UTC_OFFSET)
        } else {
            format::ptp(seconds, ns)
        }
    }
}

/// The UDP payload of a frame.
fn payload(frame: &[u8]) -> Vec<u8> {
    let sliced = etherparse::SlicedPacket::from_ethernet(frame).expect("a packet");
    let Some(etherparse::TransportSlice::Udp(udp)) = sliced.transport else {
        panic!("UDP");
    };
    udp.payload().to_vec()
}

/// The sequence number of a packet.
fn sequence(frame: &[u8]) -> u32 {
    u32::from_be_bytes(payload(frame)[..4].try_into().expect("4 bytes"))
}

/// The session by the low bits of a UDP port: of a probe its source (0), of a reply its
/// destination (1).
fn port(frame: &[u8], which: usize) -> usize {
    let sliced = etherparse::SlicedPacket::from_ethernet(frame).expect("a packet");
    let Some(etherparse::TransportSlice::Udp(udp)) = sliced.transport else {
        panic!("UDP");
    };
    usize::from([udp.source_port(), udp.destination_port()][which] - PORT_BASE)
}

fn session(scenario: &Scenario, planned: &Planned, number: u16, start_ns: u64) -> Session {
    Session {
        link: Link {
            port: 0,
            source: MACS[0],
            destination: MACS[1],
            vlans: (0..planned.tags).map(|n| 100 + n as u16).collect(),
        },
        source: (address(planned.v6, 1), PORT_BASE + number),
        reflector: (address(planned.v6, 2), reflect::STAMP_PORT),
        dscp: 10,
        payload: planned.payload,
        tlvs: vec![],
        ssid: number + 1,
        error_estimate: if scenario.ntp { 0x8001 } else { 0xc001 },
        interval_ns: planned.interval_ns,
        seed: planned.seed,
        packets: planned.packets,
        start_ns,
        give_up_ns: planned.give_up_ns,
    }
}
