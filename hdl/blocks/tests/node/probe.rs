//! Probes at the pins of both ports, to a reflector that the test is.

use wiremeter_abi::record::{self, Type};
use wiremeter_abi::register::address;
use wiremeter_blocks::Profile;
use wiremeter_blocks::node::Node;
use wiremeter_cells::Family;

use crate::frame::bytes;
use crate::rig::{EVEN, Rig, SECONDS};
use crate::stamp::{ERROR_ESTIMATE, MAC, answered, card, frame, ns, other, settings, stamp};

/// UDP port of session 0.
const BASE: u16 = 50_176;
/// The reflector's.
const REFLECTOR: u16 = 862;
/// ns from probe to probe, and probes of a session.
const INTERVAL: u32 = 9_000;
const COUNT: u32 = 12;

/// A session's payload (RFC 8762, section 4.2.1).
fn payload(sequence: u32, t1: [u8; 8]) -> Vec<u8> {
    let mut payload = [&sequence.to_be_bytes()[..], &t1, &ERROR_ESTIMATE.to_be_bytes()].concat();
    payload.resize(44, 0);
    payload
}

/// The frame of a session's probe; session 1 has other headers.
fn probe(session: u16, sequence: u32, t1: [u8; 8]) -> Vec<u8> {
    let headers = (session == 1, usize::from(session), 255);
    frame(headers, card(BASE + session), other(REFLECTOR), &payload(sequence, t1))
}

/// Bytes before its payload.
fn header(session: u16) -> usize {
    probe(session, 0, [0; 8]).len() - 44
}

/// The words of a session that is sent by the port of its number, docs/probes.md, section 1.
fn words(session: u16, first: u64) -> Vec<u32> {
    let mut frame = probe(session, 0, [0; 8]);
    let (length, checksum) = (frame.len() as u32, header(session) - 2);
    let sum = !u16::from_be_bytes([frame[checksum], frame[checksum + 1]]);
    frame[checksum..checksum + 2].fill(0);
    frame.resize(128, 0);
    let word = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().expect("four"));
    let mut words: Vec<u32> = frame.chunks(4).map(word).collect();
    let layout = if session == 1 { 3 + 1 } else { 0 };
    words.extend([INTERVAL, 0, COUNT, first as u32, (first >> 32) as u32, 1]);
    words.extend([length | layout << 16 | u32::from(session) << 24, sum.into()]);
    let reflector = other(REFLECTOR);
    let address = match session {
        0 => u128::from(std::net::Ipv4Addr::from(reflector.ipv4).to_ipv6_mapped()),
        _ => u128::from_be_bytes(reflector.ipv6),
    };
    words.extend((0..4).map(|n| (address >> (32 * n)) as u32));
    words.extend([REFLECTOR.into(), 1_000_000_000]);
    words
}

/// A card that sends both sessions, from `first` on, and writes a record of each reply.
fn rig() -> (Rig, u64) {
    let profile = Profile {
        channels: 4,
        entries: 64,
        slots_log2: 7,
        sessions: 2,
        reflect_sessions: 0,
        ..Profile::node()
    };
    let mut rig = Rig::with_card(&Node::new(Family::Simulated), &profile, EVEN);
    // What is below takes some 80 µs.
    let first = SECONDS * 1_000_000_000 + rig.now() / 1000 + 100_000;
    rig.write(address("clock", "", "source"), 1);
    let mut set = settings(8 << 24);
    for session in [0, 1u16] {
        for (n, word) in (0..).zip(words(session, first)) {
            set.extend([
                ("probe", "table_address", u32::from(session) << 8 | n),
                ("probe", "table_data", word),
            ]);
        }
    }
    set.extend([
        ("receive", "port_base", BASE.into()),
        ("receive", "enable", 1),
        ("probe", "used", 2),
        ("probe", "enable", 1),
        ("compare", "raw", 1),
        ("dma", "base_low", 0x1000),
        ("dma", "size_log2", 8),
        ("dma", "enable", 1),
    ]);
    set.iter()
        .for_each(|(block, name, value)| rig.write(address(block, "", name), *value));
    for (block, name) in [("compare", "clear"), ("probe", "start")] {
        for session in [0, 1] {
            rig.write(address(block, "", name), session);
            while rig.read(address(block, "", "busy")) == 1 {}
        }
    }
    (rig, first)
}

/// T1 to T4 of a probe, and where it was.
#[derive(Clone, Copy, Debug)]
struct Flight {
    session: u16,
    sequence: u32,
    /// In ps of the rig: the delimiters of the probe and of its reply at the pins.
    left: u64,
    came: (usize, usize),
    t: [u64; 3],
}

#[test]
fn each_port_sends_its_session_and_finds_replies_at_either() {
    let (mut rig, first) = rig();
    let begin = SECONDS * 1_000_000_000;
    assert!(begin + rig.now() / 1000 < first, "set up in time");
    let mut flights: Vec<Flight> = Vec::new();
    let (mut seen, mut passing) = ([0, 0], [vec![], vec![]]);
    let end = first - begin + u64::from(INTERVAL * (COUNT + 3));
    for step in 0.. {
        if rig.now() / 1000 > end {
            break;
        }
        rig.run(1_000_000);
        for port in [0, 1usize] {
            // Nearly as much as a line takes.
            if step < 220 {
                passing[port].push(bytes(80 + step % 20));
                rig.frame(port, &passing[port][step], 12);
            }
            let out = rig.out(port);
            for sent in &out[seen[port]..] {
                if sent.bytes[6..12] != MAC || sent.bytes[..6] == MAC {
                    continue;
                }
                let session = port as u16;
                let at = |from: usize| header(session) + from;
                let t1: [u8; 8] = sent.bytes[at(4)..at(12)].try_into().expect("eight");
                let sequence = u32::from_be_bytes(sent.bytes[at(0)..at(4)].try_into().expect("four"));
                assert!(
                    sent.bytes == probe(session, sequence, t1),
                    "{session} {sequence}: {:02x?}",
                    sent.bytes
                );
                assert_eq!(1000 * (ns(t1) - begin), sent.begun, "T1 is when the delimiter is on the wire");
                // Every third reply comes in at the other port.
                let to = if sequence % 3 == 2 { 1 - port } else { port };
                let [t2, t3] = [100, 400].map(|later| ns(t1) + later);
                let answer = answered(&payload(sequence, t1), 250, stamp(t2), stamp(t3));
                let headers = (session == 1, usize::from(session), 254);
                rig.frame(to, &frame(headers, other(REFLECTOR), card(BASE + session), &answer), 12);
                flights.push(Flight {
                    session,
                    sequence,
                    left: sent.begun,
                    came: (to, rig.frames(to) - 1),
                    t: [ns(t1), t2, t3],
                });
            }
            seen[port] = out.len();
        }
    }
    rig.drain(3000);

    // Each at its time, and soon after when the port, or the other probe, was in the way.
    for session in [0, 1] {
        let sent: Vec<&Flight> = flights.iter().filter(|flight| flight.session == session).collect();
        assert_eq!(sent.len(), COUNT as usize);
        for (n, flight) in (0..).zip(sent) {
            let late = (begin + flight.left / 1000).checked_sub(first + u64::from(INTERVAL * n));
            assert!(
                flight.sequence == n && late.is_some_and(|late| late < 4_000),
                "{flight:?}: {late:?}"
            );
        }
    }
    // What the card knows of each: a record.
    let mut records: Vec<&Vec<u8>> = rig.records.iter().filter(|record| record.len() == 64).collect();
    let field = |bytes: &[u8], table: &[record::Field], name: &str| {
        let f = record::find(table, name);
        let mut value = [0u8; 8];
        value[..f.bytes].copy_from_slice(&bytes[f.offset..f.offset + f.bytes]);
        u64::from_le_bytes(value)
    };
    records.retain(|bytes| field(bytes, &record::HEADER, "type") == Type::Probe as u64);
    assert_eq!(records.len(), flights.len());
    for flight in &flights {
        let of = |bytes: &&&Vec<u8>| {
            field(bytes, &record::HEADER, "channel") == u64::from(flight.session)
                && field(bytes, &record::PROBE, "seq") == u64::from(flight.sequence)
        };
        let found: Vec<_> = records.iter().filter(of).collect();
        assert_eq!(found.len(), 1, "{flight:?}");
        let times = ["t1", "t2", "t3"].map(|name| field(found[0], &record::PROBE, name));
        assert_eq!(times, flight.t);
        let t4 = 1000 * (field(found[0], &record::HEADER, "start_ns") - begin);
        let came = rig.came(flight.came.0)[flight.came.1];
        assert!(t4.abs_diff(came) <= 4000, "T4 {t4}, {came} at the pins");
    }
    // And what passes passes.
    for port in [0, 1] {
        let out = rig.out(1 - port);
        let passed = out.iter().filter(|frame| frame.bytes[..6] != MAC && frame.bytes[6..12] != MAC);
        assert!(passed.map(|frame| &frame.bytes).eq(&passing[port]));
    }
    assert_eq!(rig.read(address("transmit", "", "probes")), 2 * COUNT);
    assert_eq!(rig.read(address("receive", "", "replies")), 2 * COUNT);
    assert_eq!(rig.drops, []);
}
