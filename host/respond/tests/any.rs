//! What holds of any bytes.
#![allow(missing_docs, clippy::unwrap_used)]

use hmac::{Hmac, KeyInit, Mac};
use proptest::prelude::*;
use sha2::Sha256;
use wiremeter_respond::{Key, Mode, Request, Responder, Settings};

fn key() -> Key {
    Key::from_hex(&"5a".repeat(32)).unwrap()
}

/// The digest of that key.
fn digest(parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&[0x5a; 32]).unwrap();
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes()[..16].to_vec()
}

fn settings() -> impl Strategy<Value = Settings> {
    let mode = prop_oneof![
        Just(Mode::Open { least: 0 }),
        Just(Mode::Open { least: 45 }),
        Just(Mode::Authenticated { key: key() })
    ];
    let tlv_key = prop_oneof![Just(None), Just(Some(key()))];
    (mode, tlv_key, any::<u16>(), any::<bool>(), proptest::option::of(0u8..64)).prop_map(
        |(mode, tlv_key, error_estimate, stateful, dscp)| Settings {
            mode,
            tlv_key,
            error_estimate,
            stateful,
            dscp,
            ports: vec![862],
            ..Settings::default()
        },
    )
}

/// A base packet, sound in the authenticated mode if it is of its size; or anything.
fn base() -> impl Strategy<Value = Vec<u8>> {
    let sound = proptest::collection::vec(any::<u8>(), 96).prop_map(|bytes| [&bytes[..], &digest(&[&bytes])].concat());
    prop_oneof![
        sound,
        proptest::collection::vec(any::<u8>(), 44),
        proptest::collection::vec(any::<u8>(), 0..130)
    ]
}

/// TLVs of known types and lengths that mostly fit, or anything.
fn behind() -> impl Strategy<Value = Vec<u8>> {
    let length = prop_oneof![Just(0u8), Just(4), Just(12), Just(16), Just(44), any::<u8>()];
    let tlv = (any::<u8>(), 0u8..11, length, any::<u8>()).prop_map(|(flags, kind, length, byte)| {
        let value = vec![byte; length.into()];
        [&[flags, kind, 0, length][..], &value].concat()
    });
    let tlvs = proptest::collection::vec(tlv, 0..6).prop_map(|tlvs| tlvs.concat());
    let cut = (tlvs, 0usize..8).prop_map(|(mut bytes, cut)| {
        bytes.truncate(bytes.len().saturating_sub(cut));
        bytes
    });
    prop_oneof![cut, proptest::collection::vec(any::<u8>(), 0..200)]
}

proptest! {
    /// Any bytes: no panic, and a reply of as many bytes, in which what is not understood is as it
    /// came.
    #[test]
    fn replies_are_as_long_as_requests(
        settings in settings(),
        base in base(),
        behind in behind(),
        port: u16,
        tos: u8,
        now_ns: u64,
    ) {
        let payload = [base, behind].concat();
        let mut responder = Responder::new(settings);
        let request = Request {
            payload: &payload,
            source: format!("198.51.100.7:{port}").parse().unwrap(),
            destination: "[2001:db8::2]:862".parse().unwrap(),
            ttl: 1,
            tos,
            received_ns: now_ns.wrapping_sub(1000),
        };
        for _ in 0..2 {
            if let Ok(reply) = responder.answer(&request, now_ns) {
                prop_assert_eq!(reply.payload.len(), payload.len());
                prop_assert!(reply.dscp < 64 && port != 862);
            }
        }
        let counts = responder.counts();
        prop_assert_eq!(counts.answered + counts.refused.values().sum::<u64>(), 2);
    }

    /// A digest over well-formed TLVs is answered by one over those of the reply.
    #[test]
    fn what_is_sure_is_answered_with_a_digest(
        authenticated: bool,
        stateful: bool,
        base in proptest::collection::vec(any::<u8>(), 96),
        kinds in proptest::collection::vec(0usize..6, 0..5),
        padding in 0usize..20,
    ) {
        let mode = if authenticated { Mode::Authenticated { key: key() } } else { Mode::Open { least: 45 } };
        let mut responder = Responder::new(Settings { mode, stateful, tlv_key: Some(key()), ..Settings::default() });
        let base = if authenticated { [&base[..], &digest(&[&base])].concat() } else { base[..44].to_vec() };
        let known = |kind: &usize| {
            let (kind, length) = [(1, 3), (2, 24), (3, 4), (4, 4), (5, 12), (99, 7)][*kind];
            [&[0x80, kind, 0, length][..], &vec![0; length.into()]].concat()
        };
        let tlvs = kinds.iter().map(known).collect::<Vec<_>>().concat();
        let sign = |sequence: &[u8], tlvs: &[u8]| digest(&[sequence, tlvs]);
        let hmac = [&[0x80, 8, 0, 16][..], &sign(&base[..4], &tlvs)].concat();
        let after = [&[0x80, 1, 0, padding as u8][..], &vec![7; padding]].concat();
        let payload = [&base[..], &tlvs, &hmac, &after].concat();
        let request = Request {
            payload: &payload,
            source: "198.51.100.7:20000".parse().unwrap(),
            destination: "198.51.100.8:862".parse().unwrap(),
            ttl: 1,
            tos: 0,
            received_ns: 0,
        };
        let reply = responder.answer(&request, 1).unwrap().payload;
        let at = base.len() + tlvs.len();
        prop_assert_eq!(&reply[at..at + 4], &[0, 8, 0, 16]);
        prop_assert_eq!(&reply[at + 4..at + 20], &sign(&reply[..4], &reply[base.len()..at])[..]);
        prop_assert_eq!(&reply[at + 20..], &[&[0, 1, 0, padding as u8][..], &vec![7; padding]].concat()[..]);
        if authenticated {
            prop_assert_eq!(&reply[96..112], &digest(&[&reply[..96]])[..]);
        }
        prop_assert_eq!(responder.counts().unsure, 0);
    }
}
