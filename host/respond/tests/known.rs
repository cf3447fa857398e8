//! Replies are those of `stamp-suite`'s reflector, byte by byte.
#![allow(missing_docs, clippy::unwrap_used)]

use std::net::SocketAddr;

use wiremeter_respond::{Key, Mode, Request, Responder, Settings};

const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
/// Its error estimate there: not synchronised, PTP's timestamps, 9 · 2^(7 − 32) s.
const ESTIMATE: u16 = 0x4709;

struct Packet {
    source: SocketAddr,
    destination: SocketAddr,
    tos: u8,
    ttl: u8,
    payload: Vec<u8>,
}

/// Requests and their replies, of a section of the file.
fn section(name: &str) -> Vec<(Packet, Packet)> {
    let lines = include_str!("stamp_suite.txt").lines();
    let lines = lines.skip_while(|line| !line.starts_with(&format!("# {name}: ")));
    let packets: Vec<_> = lines.skip(1).take_while(|line| !line.is_empty()).map(packet).collect();
    let mut packets = packets.into_iter();
    let mut pairs = Vec::new();
    while let (Some(request), Some(reply)) = (packets.next(), packets.next()) {
        pairs.push((request, reply));
    }
    assert_eq!(pairs.len(), 2, "{name}");
    pairs
}

fn packet(line: &str) -> Packet {
    let words: Vec<_> = line.split(' ').collect();
    let address = |at: usize| SocketAddr::new(words[at].parse().unwrap(), words[at + 1].parse().unwrap());
    let hex = words[7].as_bytes().chunks(2);
    Packet {
        source: address(1),
        destination: address(3),
        tos: words[5].parse().unwrap(),
        ttl: words[6].parse().unwrap(),
        payload: hex
            .map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap())
            .collect(),
    }
}

/// A PTP timestamp in nanoseconds.
fn ns(bytes: &[u8]) -> u64 {
    let half = |at: usize| u64::from(u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()));
    half(0) * 1_000_000_000 + half(4)
}

/// Answers the requests of a section; `times` is where T2 and T3 are, `expected` may change what
/// the replies of the file have.
fn check(name: &str, settings: Settings, times: (usize, usize), expected: impl Fn(&mut Vec<u8>)) -> Responder {
    let mut responder = Responder::new(Settings {
        error_estimate: ESTIMATE,
        ports: vec![862],
        ..settings
    });
    for (request, mut reply) in section(name) {
        let now_ns = ns(&reply.payload[times.1..]);
        let asked = Request {
            payload: &request.payload,
            source: request.source,
            destination: request.destination,
            ttl: request.ttl,
            tos: request.tos,
            received_ns: ns(&reply.payload[times.0..]),
        };
        expected(&mut reply.payload);
        assert_eq!(responder.answer(&asked, now_ns).unwrap().payload, reply.payload, "{name}");
        assert_eq!(reply.ttl, 255);
    }
    assert_eq!((responder.counts().answered, responder.sessions()), (2, 1));
    responder
}

fn key() -> Key {
    Key::from_hex(KEY).unwrap()
}

const OPEN: (usize, usize) = (16, 4);
const AUTHENTICATED: (usize, usize) = (32, 16);

#[test]
fn all_tlvs_that_are_understood() {
    // In the reserved bytes of a Class of Service TLV it speaks a draft that follows RFC 8972.
    check("open", Settings::default(), OPEN, |reply| {
        assert_eq!(reply[44..52], [0, 4, 0, 4, 0xba, 0xe0, 0x30, 0]);
        reply[50] = 0;
    });
}

#[test]
fn stateful_ipv6_and_a_tlv_that_is_cut() {
    let settings = Settings {
        stateful: true,
        ..Settings::default()
    };
    check("stateful", settings, OPEN, |_| {});
}

#[test]
fn the_authenticated_mode() {
    let settings = Settings {
        mode: Mode::Authenticated { key: key() },
        ..Settings::default()
    };
    check("authenticated", settings, AUTHENTICATED, |_| {});
}

#[test]
fn the_authenticated_mode_with_tlvs() {
    let settings = Settings {
        mode: Mode::Authenticated { key: key() },
        stateful: true,
        ..Settings::default()
    };
    let responder = check("authenticated-tlvs", settings, AUTHENTICATED, |_| {});
    assert_eq!((responder.counts().tlvs, responder.counts().unsure), (2, 0));
}

#[test]
fn tlvs_with_the_digest_of_another_key() {
    let settings = Settings {
        tlv_key: Some(key()),
        ..Settings::default()
    };
    let responder = check("wrong-key", settings, OPEN, |_| {});
    assert_eq!((responder.counts().tlvs, responder.counts().unsure), (2, 2));
}
