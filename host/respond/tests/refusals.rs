//! What is not answered, and what is counted.
#![allow(missing_docs, clippy::unwrap_used)]

use std::num::NonZeroU32;

use wiremeter_respond::{Key, Limit, Mode, Refusal, Reply, Request, Responder, Settings};

fn ask(responder: &mut Responder, source: &str, payload: &[u8], now_ns: u64) -> Result<Reply, Refusal> {
    let source = source.parse().unwrap();
    let request = Request {
        payload,
        source,
        destination: "192.0.2.2:862".parse().unwrap(),
        ttl: 64,
        tos: 0,
        received_ns: now_ns,
    };
    responder.answer(&request, now_ns)
}

const TLVS: [u8; 48] = {
    let mut payload = [0; 48];
    (payload[44], payload[45]) = (0x80, 1);
    payload
};

fn key() -> Key {
    Key::from_hex(&"5a".repeat(32)).unwrap()
}

#[test]
fn each_has_its_reason() {
    let mut open = Responder::new(Settings {
        ports: vec![862, 863],
        allowed: Some(vec!["192.0.2.1".parse().unwrap(), "127.0.0.1".parse().unwrap()]),
        ..Settings::default()
    });
    let mut ask_open = |source: &str, payload: &[u8]| ask(&mut open, source, payload, 0).err();
    assert_eq!(ask_open("192.0.2.1:20000", &TLVS), None);
    assert_eq!(ask_open("192.0.2.1:20000", &TLVS[..44]), Some(Refusal::Card));
    assert_eq!(ask_open("192.0.2.1:862", &TLVS), Some(Refusal::Loop));
    assert_eq!(ask_open("192.0.2.1:863", &TLVS), Some(Refusal::Loop));
    for source in [
        "127.0.0.1:2",
        "0.0.0.0:2",
        "224.0.0.1:2",
        "255.255.255.255:2",
        "[::]:2",
        "[::1]:2",
        "[ff02::1]:2",
    ] {
        assert_eq!(ask_open(source, &TLVS), Some(Refusal::Loop), "{source}");
    }
    assert_eq!(ask_open("192.0.2.3:20000", &TLVS), Some(Refusal::NotAllowed));
    assert_eq!(ask_open("[::ffff:192.0.2.1]:20000", &TLVS), None, "the same station");
    let counts = open.counts();
    assert_eq!((counts.answered, counts.tlvs), (2, 2));
    let counted = Refusal::ALL.map(|reason| counts.refused(reason));
    assert_eq!(counted, [1, 0, 9, 1, 0, 0, 0]);
}

#[test]
fn a_request_that_reaches_no_base_packet_is_short() {
    let mut all = Responder::new(Settings {
        mode: Mode::Open { least: 0 },
        ..Settings::default()
    });
    assert_eq!(ask(&mut all, "192.0.2.1:20000", &[0; 13], 0), Err(Refusal::Short));
    // TWAMP-Light's, cut at its end.
    let reply = ask(&mut all, "192.0.2.1:20000", &[0; 14], 0).unwrap();
    assert_eq!(reply.payload.len(), 14);
    let mut authenticated = Responder::new(Settings {
        mode: Mode::Authenticated { key: key() },
        ..Settings::default()
    });
    assert_eq!(ask(&mut authenticated, "192.0.2.1:20000", &[0; 111], 0), Err(Refusal::Short));
    assert_eq!(ask(&mut authenticated, "192.0.2.1:20000", &[0; 112], 0), Err(Refusal::WrongHmac));
    assert_eq!(authenticated.sessions(), 0, "who has no key makes no session");
}

#[test]
fn sessions_count_apart_and_their_table_is_bounded() {
    let mut responder = Responder::new(Settings {
        stateful: true,
        sessions: 2,
        session_timeout_ns: 1000,
        ..Settings::default()
    });
    let mut sequence = |source: &str, ssid: u8, now_ns| {
        let mut payload = TLVS;
        (payload[3], payload[15]) = (99, ssid);
        let reply = ask(&mut responder, source, &payload, now_ns)?;
        assert_eq!(reply.payload[24..28], [0, 0, 0, 99]);
        Ok(reply.payload[3])
    };
    assert_eq!(sequence("192.0.2.1:20000", 1, 0), Ok(0));
    assert_eq!(sequence("192.0.2.1:20000", 1, 0), Ok(1));
    assert_eq!(sequence("192.0.2.1:20000", 2, 0), Ok(0));
    assert_eq!(sequence("192.0.2.1:20001", 1, 0), Err(Refusal::NoSession));
    assert_eq!(sequence("192.0.2.1:20000", 1, 500), Ok(2));
    assert_eq!(sequence("192.0.2.1:20001", 1, 1001), Ok(0), "in place of the one that is over");
    assert_eq!(sequence("192.0.2.1:20000", 1, 1001), Ok(3));
    assert_eq!(sequence("192.0.2.1:20000", 1, 2002), Ok(0), "it was over");
}

#[test]
fn replies_are_limited() {
    let limit = Limit {
        per_second: NonZeroU32::new(10).unwrap(),
        burst: 2,
    };
    let mut responder = Responder::new(Settings {
        limit: Some(limit),
        ..Settings::default()
    });
    let mut answered = |ms: u64| ask(&mut responder, "192.0.2.1:20000", &TLVS, ms * 1_000_000).is_ok();
    assert_eq!([0, 1, 2, 100, 101].map(&mut answered), [true, true, false, true, false]);
    assert_eq!(responder.counts().refused(Refusal::RateLimited), 2);
}
