//! The Verilated card reflects requests among other traffic, and what leaves it is what the
//! oracle says of the frames that came, stamped with the clocks in which they came and left.
#![allow(missing_docs)]

use std::time::Duration;

use etherparse::PacketBuilder;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_driver::reflect::{self, ErrorEstimate, Limit, Settings, Timestamps};
use wiremeter_driver::registers::{reflect as registers, transmit};
use wiremeter_driver::{Card, Device, TimeSource, clock};
use wiremeter_e2e::stamp::told;
use wiremeter_model::reflect::{self as oracle, Outcome};
use wiremeter_sim::{Build, RtlCard, Sent};
use wiremeter_wire::tap::{Stimulus, TapFrame, Timeline, Width};

const MAC: [u8; 6] = [0x02, 0x11, 0x22, 0x33, 0x44, 0x55];
const SENDER: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];
const IPV4: [u8; 4] = [192, 0, 2, 17];
const IPV6: [u8; 16] = [0x20, 0x01, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9];
/// The end of a second comes amid each run.
const START_NS: u64 = 1_789_999_999_999_900_000;

fn timeline(width: Width) -> Timeline {
    Timeline::before(START_NS, width)
}

fn settings() -> Settings {
    Settings {
        mac: MAC,
        ipv4: IPV4.into(),
        ipv6: IPV6.into(),
        port: reflect::STAMP_PORT,
        dscp: None,
        session_timeout: None,
        leave_tlvs: false,
        allowed: None,
        limit: None,
        timestamps: Timestamps::Ptp,
        error: ErrorEstimate::at_least(100, true),
    }
}

/// 100 ns are 429.4967… units of 2⁻³² s: 215 · 2.
const ERROR_ESTIMATE: u16 = 1 << 15 | 1 << 14 | 1 << 8 | 215;

fn expected() -> oracle::Settings {
    oracle::Settings {
        mac: MAC,
        ipv4: IPV4.into(),
        ipv6: IPV6.into(),
        port: 862,
        dscp: None,
        error_estimate: ERROR_ESTIMATE,
        leave_tlvs: false,
        allowed: None,
    }
}

/// A frame that is a request, or only looks like one.
fn frame(rng: &mut ChaCha8Rng) -> Vec<u8> {
    let mac = if rng.random_bool(0.9) { MAC } else { [2; 6] };
    let ethernet = PacketBuilder::ethernet2(SENDER, mac);
    let (from, to) = (rng.random_range(1..=65535), if rng.random_bool(0.9) { 862 } else { 863 });
    let v6 = rng.random_bool(0.5);
    let ip = match (v6, rng.random_bool(0.3)) {
        (false, false) => ethernet.ipv4([198, 51, 100, 3], IPV4, rng.random()),
        (false, true) => ethernet
            .single_vlan(7.try_into().expect("12 bits"))
            .ipv4([198, 51, 100, 3], IPV4, rng.random()),
        (true, false) => ethernet.ipv6([0x20; 16], IPV6, rng.random()),
        (true, true) => ethernet
            .single_vlan(9.try_into().expect("12 bits"))
            .ipv6([0x20; 16], IPV6, rng.random()),
    };
    let payload: Vec<u8> = (0..rng.random_range(0..200)).map(|_| rng.random()).collect();
    let mut bytes = Vec::new();
    ip.udp(from, to).write(&mut bytes, &payload).expect("in memory");
    bytes
}

/// Frames without end: some close, some far apart, so that time leaps between them.
fn traffic(seed: u64, width: Width) -> Vec<TapFrame> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut clock = 1000;
    let mut next = |rng: &mut ChaCha8Rng| {
        let frame = TapFrame {
            clock,
            bytes: frame(rng).into(),
            bad: false,
        };
        clock = frame.last_clock(width) + 1 + [0, 0, rng.random_range(0..300), rng.random_range(0..100_000)][rng.random_range(0..4)];
        frame
    };
    (0..60).map(|_| next(&mut rng)).collect()
}

/// A card that reflects, ready for its traffic.
fn open(width: Width, ingress: Vec<TapFrame>, slow: Option<u64>) -> Device<RtlCard> {
    let stimulus = Stimulus {
        ingress,
        ..Stimulus::default()
    };
    let card = RtlCard::open(&Build::card(width), timeline(width), stimulus).expect("builds");
    let card = match slow {
        Some(seed) => card.with_slow_mac(seed, 0.5),
        None => card,
    };
    let mut device = Device::open(card).expect("a card that the driver knows");
    clock::configure(device.card(), TimeSource::Outside, width.increment()).expect("a clock");
    let identity = *device.identity();
    reflect::start(device.card(), &identity, &settings()).expect("reflects");
    device
}

/// The timestamp of a clock, in PTP's format.
fn ptp(timeline: Timeline, clock: u64) -> u64 {
    let (seconds, ns) = told(timeline, clock);
    oracle::ptp(seconds, ns)
}

fn answered(frame: &TapFrame) -> bool {
    matches!(oracle::reflect(&frame.bytes, &expected(), 0, 0), Outcome::Answered(_))
}

/// Each request that is answered, with its reply.
fn pairs<'a>(traffic: &'a [TapFrame], sent: &'a [Sent]) -> Vec<(&'a TapFrame, &'a Sent)> {
    let requests: Vec<_> = traffic.iter().filter(|frame| answered(frame)).collect();
    assert!(requests.len() > 20, "{} requests", requests.len());
    assert_eq!(requests.len(), sent.len());
    requests.into_iter().zip(sent).collect()
}

fn check(seed: u64, width: Width, slow: bool) {
    let traffic = traffic(seed, width);
    let mut device = open(width, traffic.clone(), slow.then_some(seed));
    let latency = u64::from(device.identity().reflect_clocks);
    let card = device.card();
    let last = traffic.last().expect("frames").clock;
    let time = timeline(width).time_of(last + 20_000).ns - timeline(width).start_ns;
    card.wait(Duration::from_nanos(time)).expect("runs");
    assert!(card.steps() < last / 2, "time leaps");
    assert!(card.is_quiet());
    let sent = card.take_sent();
    let mut free = 0;
    for (request, reply) in pairs(&traffic, &sent) {
        let stamps = [request.clock, reply.clock].map(|clock| ptp(timeline(width), clock));
        let Outcome::Answered(expected) = oracle::reflect(&request.bytes, &expected(), stamps[0], stamps[1]) else {
            panic!("answered");
        };
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(
            hex(&reply.bytes),
            hex(&expected.bytes),
            "{width:?} seed {seed}, request at {}",
            request.clock
        );
        assert!(!reply.bad);
        // It leaves as soon as the port is idle.
        let due = (request.clock + latency).max(free);
        assert!(
            reply.clock == due || slow && reply.clock > due,
            "{width:?} seed {seed}: {} not {due}",
            reply.clock
        );
        free = reply.clock + width.frame_beats(reply.bytes.len());
    }
    assert_eq!(registers::ANSWERED.read(card).expect("reads") as usize, sent.len());
    assert_eq!(transmit::REPLIES.read(card).expect("reads") as usize, sent.len());
}

#[test]
fn replies_are_the_oracles_at_512_bit() {
    (0..8).for_each(|seed| check(seed, Width::W512, false));
}

#[test]
fn replies_are_the_oracles_at_64_bit() {
    (0..8).for_each(|seed| check(seed, Width::W64, false));
}

#[test]
fn a_slow_mac_delays_replies_and_their_timestamps() {
    for width in [Width::W512, Width::W64] {
        (0..4).for_each(|seed| check(seed, width, true));
    }
}

#[test]
fn the_rate_limit_counts_the_clocks_of_leaps() {
    let width = Width::W512;
    let request = traffic(1, width).into_iter().find(answered).expect("a request").bytes;
    // Four at once, and one every 100,000 clocks: of ten at a time, those for which time has passed.
    let gaps = [250_000u64, 100_500, 1_000_000, 301_000, 150_000, 150_000, 2_000_000, 90_000, 30_000];
    let clocks = gaps.iter().scan(0, |clock, gap| {
        *clock += gap;
        Some(*clock)
    });
    let frame = |clock, n: u64| TapFrame {
        clock: clock + 10 * n,
        bytes: request.clone(),
        bad: false,
    };
    let ingress: Vec<_> = clocks
        .clone()
        .flat_map(|clock| (0..10).map(move |n| (clock, n)))
        .map(|(clock, n)| frame(clock, n))
        .collect();
    let mut device = open(width, ingress, None);
    let identity = *device.identity();
    let limit = Some(Limit { clocks: 100_000, burst: 4 });
    let limited = Settings { limit, ..settings() };
    reflect::start(device.card(), &identity, &limited).expect("reflects");
    let card = device.card();
    let answered = clocks.map(|clock| {
        card.advance(clock + 1000, u64::MAX).expect("runs");
        card.take_sent().len()
    });
    // 2.5 tokens, then 1.5, and so on, four at the most.
    assert_eq!(answered.collect::<Vec<_>>(), [2, 1, 4, 3, 1, 2, 4, 1, 0]);
    assert!(card.steps() < 100_000, "time leaps");
}

#[test]
fn a_frame_that_comes_live_is_answered_at_its_time() {
    let width = Width::W512;
    let mut device = open(width, vec![], None);
    let latency = u64::from(device.identity().reflect_clocks);
    let card = device.card();
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let request = traffic(1, width).into_iter().find(answered).expect("a request").bytes;
    for _ in 0..20 {
        // In the midst of whatever leap there is.
        let until = card.clock() + rng.random_range(0..1_000_000);
        card.advance(until, rng.random_range(0..100)).expect("runs");
        let due = card.clock() + rng.random_range(0..1000);
        let came = card.receive(request.clone(), due).expect("a frame");
        assert!(came >= due);
        card.advance(came + 1000, u64::MAX).expect("runs");
        let sent = card.take_sent();
        assert_eq!(sent.iter().map(|sent| sent.clock).collect::<Vec<_>>(), [came + latency]);
        let stamps = [came, came + latency].map(|clock| ptp(timeline(width), clock));
        let Outcome::Answered(expected) = oracle::reflect(&request, &expected(), stamps[0], stamps[1]) else {
            panic!("answered");
        };
        assert_eq!(sent[0].bytes, expected.bytes);
    }
}

/// Seconds are counted as time leaps over them, and a new start forgets all sessions.
#[test]
fn a_session_is_forgotten_after_its_seconds() {
    for width in [Width::W512, Width::W64] {
        let mut device = open(width, vec![], None);
        let identity = *device.identity();
        let stateful = Settings {
            session_timeout: Some(2),
            ..settings()
        };
        reflect::start(device.card(), &identity, &stateful).expect("reflects");
        let ip = PacketBuilder::ethernet2(SENDER, MAC).ipv4([198, 51, 100, 3], IPV4, 64);
        let mut request = Vec::new();
        ip.udp(5000, 862).write(&mut request, &[7; 44]).expect("in memory");
        let ask = |device: &mut Device<RtlCard>, after_ns: u64| {
            let card = device.card();
            let due = card.clock() + width.clocks(after_ns) + 1000;
            card.advance(due - 500, u64::MAX).expect("runs");
            card.receive(request.clone().into(), due).expect("a frame");
            card.advance(due + 1000, u64::MAX).expect("runs");
            let sent = card.take_sent();
            assert_eq!(sent.len(), 1);
            u32::from_be_bytes(sent[0].bytes[42..46].try_into().expect("four bytes"))
        };
        const SECOND: u64 = 1_000_000_000;
        let numbers = [0, SECOND, 2 * SECOND, SECOND / 2, 3 * SECOND, 0].map(|after| ask(&mut device, after));
        assert_eq!(numbers, [0, 1, 2, 3, 0, 1], "{width:?}");
        reflect::start(device.card(), &identity, &stateful).expect("reflects");
        assert_eq!([0, 0].map(|after| ask(&mut device, after)), [0, 1], "{width:?}");
        assert_eq!(registers::CLEARING.read(device.card()).expect("reads"), 0);
    }
}
