//! TLVs by hand, from RFC 8972.
#![allow(missing_docs, clippy::unwrap_used)]

use wiremeter_respond::{Key, Mode, Reply, Request, Responder, Settings};

/// The reply to a base packet of zeros but a session-sender's sequence number, with `behind`
/// behind it; AF11 with ECT(0) came.
fn answer(settings: Settings, behind: &[u8]) -> Reply {
    let payload = [&[0, 0, 0, 5], &[0; 40][..], behind].concat();
    let request = Request {
        payload: &payload,
        source: "192.0.2.1:20000".parse().unwrap(),
        destination: "192.0.2.2:862".parse().unwrap(),
        ttl: 64,
        tos: 10 << 2 | 2,
        received_ns: 0,
    };
    let reply = Responder::new(settings).answer(&request, 1).unwrap();
    assert_eq!(reply.payload.len(), payload.len());
    reply
}

fn behind(settings: Settings, bytes: &[u8]) -> Vec<u8> {
    answer(settings, bytes).payload.split_off(44)
}

fn plain(bytes: &[u8]) -> Vec<u8> {
    behind(Settings::default(), bytes)
}

#[test]
fn what_is_not_understood_is_copied_and_marked() {
    // Access report, follow-up telemetry, and one of a type that nobody has.
    let access = [0x80, 6, 0, 4, 0x10, 1, 0, 0];
    let follow_up = [&[0x80, 7, 0, 16][..], &[0; 16]].concat();
    let unknown = [0, 99, 0, 1, 5];
    let padding = [0x80, 1, 0, 3, 1, 2, 3];
    let request = [&access[..], &follow_up, &unknown, &padding].concat();
    let mut expected = request.clone();
    expected[28] = 0x80;
    expected[33] = 0;
    assert_eq!(plain(&request), expected);
}

#[test]
fn flags_that_a_sender_should_not_set_are_cleared() {
    assert_eq!(plain(&[0xff, 1, 0, 1, 9]), [0, 1, 0, 1, 9]);
    assert_eq!(plain(&[0x7f, 99, 0, 1, 9]), [0x80, 99, 0, 1, 9]);
}

#[test]
fn behind_a_malformed_one_all_is_copied() {
    // Direct measurement of a wrong length; then a class of service that would be answered.
    let request = [0x80, 5, 0, 4, 1, 2, 3, 4, 0x80, 4, 0, 4, 0, 0, 0, 0];
    let mut expected = request;
    expected[0] = 0x40;
    assert_eq!(plain(&request), expected);
    // Longer than the packet: of a type that is known, and of one that is not.
    assert_eq!(plain(&[0x80, 5, 0, 12, 1, 2]), [0x40, 5, 0, 12, 1, 2]);
    assert_eq!(plain(&[0x80, 99, 1, 0, 1, 2]), [0xc0, 99, 1, 0, 1, 2]);
    // A header that is cut.
    assert_eq!(plain(&[0x80, 1, 0, 0, 0x80, 1, 0]), [0, 1, 0, 0, 0x40, 1, 0]);
    assert_eq!(plain(&[0x80]), [0xc0]);
}

#[test]
fn zeros_are_padding_of_twamp_light() {
    assert_eq!(plain(&[0; 27]), [0; 27]);
}

#[test]
fn a_class_of_service_that_is_granted_or_not() {
    // DSCP1 46 is asked for; DSCP2 10 and ECN 2 came: 101110 001010 10 RP.
    let request = [0x80, 4, 0, 4, 46 << 2, 0, 0, 0];
    let reply = answer(Settings::default(), &request);
    assert_eq!(reply.payload[44..], [0, 4, 0, 4, 0b1011_1000, 0b1010_1000, 0, 0]);
    assert_eq!(reply.dscp, 46);
    let only = |dscp| Settings {
        dscp: Some(dscp),
        ..Settings::default()
    };
    let reply = answer(only(12), &request);
    assert_eq!(reply.payload[44..], [0, 4, 0, 4, 0b1011_1000, 0b1010_1001, 0, 0]);
    assert_eq!(reply.dscp, 10, "what came");
    assert_eq!(answer(only(46), &request).dscp, 46);
    assert_eq!(answer(only(12), &[0x80, 1, 0, 0]).dscp, 12, "nothing is asked for");
    assert_eq!(answer(Settings::default(), &[0x80, 1, 0, 0]).dscp, 10);
}

#[test]
fn timestamp_information_tells_of_the_clock() {
    // Synchronisation: 1 NTP, 2 PTP, 5 itself; method: 2 software.
    for (estimate, source) in [(0x8001, 1), (0xc001, 2), (0x0001, 5), (0x4001, 5)] {
        let settings = Settings {
            error_estimate: estimate,
            ..Settings::default()
        };
        let reply = behind(settings, &[0x80, 3, 0, 4, 0, 0, 0, 0]);
        assert_eq!(reply, [0, 3, 0, 4, source, 2, source, 2]);
    }
}

#[test]
fn direct_measurement_needs_a_session() {
    let request = [&[0x80, 5, 0, 12, 0, 0, 0, 9][..], &[0xff; 8]].concat();
    assert_eq!(plain(&request), [0, 5, 0, 12, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0, 0]);
    let none = Settings {
        sessions: 0,
        ..Settings::default()
    };
    assert_eq!(behind(none, &request), request, "not understood, and not filled in");
}

#[test]
fn sub_tlvs_of_a_location_have_flags_of_their_own() {
    // A link address, one of an unknown type, and one of a wrong length; then what would be answered.
    let value = [
        &[0, 0, 0, 0][..],
        &[0x80, 1, 0, 8],
        &[0; 8],
        &[0, 77, 0, 1, 3],
        &[0x80, 7, 0, 4, 0, 0, 0, 0],
        &[0x80, 4, 0, 16],
        &[0; 16],
    ]
    .concat();
    let request = [&[0x80, 2, 0, value.len() as u8][..], &value].concat();
    let expected = [
        &[0, 2, 0, value.len() as u8][..],
        // 862 and 20000.
        &[0x03, 0x5e, 0x4e, 0x20],
        &[0, 2, 0, 8],
        &[0; 8],
        &[0x80, 77, 0, 1, 3],
        &[0x40, 7, 0, 4, 0, 0, 0, 0],
        &[0x80, 4, 0, 16],
        &[0; 16],
    ]
    .concat();
    assert_eq!(plain(&request), expected);
    assert_eq!(plain(&[0x80, 2, 0, 2, 0, 0]), [0x40, 2, 0, 2, 0, 0], "no room for the ports");
}

#[test]
fn a_digest_without_a_key_is_not_sure() {
    let hmac = [&[0x80, 8, 0, 16][..], &[7; 16]].concat();
    let request = [&[0x80, 3, 0, 4, 0, 0, 0, 0, 0x80, 99, 0, 0][..], &hmac].concat();
    let mut expected = request.clone();
    (expected[0], expected[8], expected[12]) = (0x20, 0xa0, 0x20);
    assert_eq!(plain(&request), expected, "nothing is filled in");
}

#[test]
fn a_digest_must_be_last_but_for_padding() {
    // HMAC-SHA-256 of a key of 16 zeros over the sequence number 5 alone, by Python's hmac.
    let digest = [
        0xca, 0xec, 0x28, 0x44, 0x4f, 0x46, 0x49, 0xd8, 0x10, 0xd9, 0xbf, 0xff, 0xa9, 0x1a, 0x53, 0x0a,
    ];
    let settings = || Settings {
        tlv_key: Some(Key::from_hex(&"00".repeat(16)).unwrap()),
        ..Settings::default()
    };
    let hmac = [&[0x80, 8, 0, 16][..], &digest].concat();
    let with = |behind: &[u8]| [&hmac[..], behind].concat();
    let mut good = with(&[0x80, 1, 0, 1, 9]);
    let reply = behind(settings(), &good);
    (good[0], good[20]) = (0, 0);
    assert_eq!(reply, good, "of the same sequence number it is the same");
    for after in [&[0x80, 3, 0, 4, 0, 0, 0, 0][..], &hmac] {
        let reply = behind(settings(), &with(after));
        assert_eq!((reply[0], reply[20]), (0x20, 0x20), "{after:?}");
        assert_eq!(reply[21..], with(after)[21..]);
    }
}

#[test]
fn authenticated_tlvs_need_a_digest_unless_they_are_padding() {
    let key = Key::from_hex(&"00".repeat(16)).unwrap();
    // HMAC-SHA-256 of that key over 96 zeros, by Python's hmac.
    let digest = [
        0x11, 0x69, 0x9a, 0x50, 0x96, 0x1f, 0x44, 0x06, 0x97, 0x45, 0x6b, 0x21, 0x0b, 0x99, 0x87, 0x49,
    ];
    let answer = |behind: &[u8]| {
        let payload = [&[0; 96][..], &digest, behind].concat();
        let request = Request {
            payload: &payload,
            source: "[2001:db8::1]:20000".parse().unwrap(),
            destination: "[2001:db8::2]:863".parse().unwrap(),
            ttl: 64,
            tos: 0,
            received_ns: 0,
        };
        let mode = Mode::Authenticated { key: key.clone() };
        let mut responder = Responder::new(Settings {
            mode,
            ..Settings::default()
        });
        responder.answer(&request, 1).unwrap().payload.split_off(112)
    };
    assert_eq!(answer(&[0x80, 1, 0, 1, 9]), [0, 1, 0, 1, 9]);
    assert_eq!(answer(&[0x80, 3, 0, 4, 0, 0, 0, 0]), [0x20, 3, 0, 4, 0, 0, 0, 0]);
    assert_eq!(
        answer(&[0x80, 1, 0, 0, 0x80, 1, 0, 0]),
        [0x20, 1, 0, 0, 0x20, 1, 0, 0],
        "one, says section 4.8"
    );
}
