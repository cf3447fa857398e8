//! What the card is told, read back by what knows nothing of it.

use etherparse::{NetSlice, SlicedPacket, TransportSlice};
use proptest::prelude::*;
use std::net::IpAddr;
use wiremeter_probe::{Error, Link, Session, Tlv};

fn session() -> Session {
    Session {
        link: Link {
            port: 0,
            source: [2, 0, 0, 0, 0, 1],
            destination: [2, 0, 0, 0, 0, 2],
            vlans: vec![],
        },
        source: (IpAddr::from([10, 0, 0, 1]), 50_176),
        reflector: (IpAddr::from([10, 0, 0, 2]), 862),
        dscp: 46,
        payload: 44,
        tlvs: vec![],
        ssid: 0x1234,
        error_estimate: 0x4001,
        interval_ns: 1_000_000,
        seed: None,
        packets: 10,
        start_ns: 0x1_0000_0002,
        give_up_ns: 2_000_000_000,
    }
}

#[test]
fn the_words_are_the_table_s() {
    let words = session().words().expect("a session");
    // Destination 02:00:00:00, its last two bytes and the source's first two.
    assert_eq!(words[0], 0x0000_0002);
    assert_eq!(words[1], u32::from_le_bytes([0, 2, 2, 0]));
    assert_eq!(words[32..38], [1_000_000, 0, 10, 2, 1, 1]);
    // 14 + 20 + 8 + 44 bytes, no tag, IPv4.
    assert_eq!(words[38], 86);
    let mut second = session();
    second.link.port = 1;
    assert_eq!(second.words().expect("a session")[38], 86 | 1 << 24);
    assert_eq!(words[40..46], [0x0a00_0002, 0xffff, 0, 0, 862, 2_000_000_000]);
    // 0a00 + 0001 + 0a00 + 0002 + 17 + 52 (pseudo header), c400 + 035e + 52 (UDP), 4001 + 1234 (payload).
    let sum = 0x0a00 + 1 + 0x0a00 + 2 + 17 + 52 + 0xc400 + 0x035e + 52 + 0x4001 + 0x1234;
    assert_eq!(words[39], sum % 0xffff);
}

#[test]
fn mistakes_are_named() {
    let wrong = |change: fn(&mut Session)| {
        let mut session = session();
        change(&mut session);
        session.words().expect_err("a mistake")
    };
    assert_eq!(wrong(|s| s.dscp = 64), Error::Dscp { dscp: 64 });
    assert_eq!(wrong(|s| s.payload = 43), Error::Payload { bytes: 43 });
    assert_eq!(wrong(|s| s.payload = 10_240), Error::Payload { bytes: 10_240 });
    assert_eq!(wrong(|s| s.link.vlans = vec![4096]), Error::Vlan { id: 4096 });
    assert_eq!(wrong(|s| s.link.vlans = vec![1, 2, 3]), Error::Tags { count: 3 });
    let tlvs = wrong(|s| s.tlvs = vec![Tlv::ClassOfService(46)]);
    assert_eq!(tlvs, Error::Tlvs { needed: 8, bytes: 44 });
    assert!(tlvs.to_string().ends_with("at least 52"), "{tlvs}");
    // 14 + 20 + 8 + 44 and two of 4 + 16, and the head of the padding.
    let template = wrong(|s| (s.tlvs, s.payload) = (vec![Tlv::FollowUp; 2], 200));
    assert_eq!(template, Error::Template { end: 130 });
    assert_eq!(wrong(|s| s.link.port = 2), Error::Port { port: 2 });
    assert_eq!(wrong(|s| s.interval_ns = 0), Error::Interval);
    assert_eq!(wrong(|s| s.seed = Some(0)), Error::Seed);
    let families = wrong(|s| s.reflector.0 = IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1u16]));
    assert!(families.to_string().contains("two families"), "{families}");
}

#[test]
fn tlvs_are_rfc_8972_s() {
    let tlvs = vec![Tlv::TimestampInformation, Tlv::ClassOfService(46), Tlv::FollowUp];
    assert_eq!(Session::needed(&tlvs), 44 + 8 + 8 + 20);
    let session = Session {
        tlvs,
        payload: 44 + 36 + 6,
        ..session()
    };
    let frame = session.frame().expect("a session");
    // Section 4.3: type 3, length 4. Section 4.4: type 4, DSCP1 in the first six bits. Section 4.7:
    // type 7, length 16. Section 4.1: type 1, to the packet's end. All with the U flag.
    let expected = [
        &[0x80, 3, 0, 4, 0, 0, 0, 0][..],
        &[0x80, 4, 0, 4, 0b1011_1000, 0, 0, 0],
        &[0x80, 7, 0, 16],
        &[0; 16],
        &[0x80, 1, 0, 2, 0, 0],
    ];
    assert_eq!(frame[14 + 20 + 8 + 44..], expected.concat());
    let words = session.words().expect("a session");
    let told: Vec<u8> = words[..32].iter().flat_map(|word| word.to_le_bytes()).collect();
    assert_eq!(told[86..frame.len()], frame[86..]);
}

#[test]
fn tlvs_are_read_as_they_are_written() {
    for text in ["timestamp-information", "class-of-service=0", "class-of-service=63", "follow-up"] {
        assert_eq!(text.parse::<Tlv>().expect("a TLV").to_string(), text);
    }
    for text in ["", "class-of-service", "class-of-service=64", "follow-up=1", "7"] {
        let error = text.parse::<Tlv>().expect_err("no TLV").to_string();
        assert!(error.contains("timestamp-information"), "{error}");
    }
}

proptest! {
    #[test]
    fn the_frame_is_what_was_asked(v6: bool, vlans in prop::collection::vec(0u16..4096, 0..3), dscp in 0u8..64, payload in 44u16..9000, port: u16) {
        let mut session = Session { dscp, payload, ..session() };
        session.link.vlans.clone_from(&vlans);
        session.reflector.1 = port;
        if v6 {
            session.source.0 = IpAddr::from([0xfd00, 0, 0, 0, 0, 0, 0, 1u16]);
            session.reflector.0 = IpAddr::from([0xfd00, 0, 0, 0, 0, 0, 0, 2u16]);
        }
        let frame = session.frame().expect("a session");
        let words = session.words().expect("a session");
        prop_assert_eq!(words[38] & 0x3fff, frame.len() as u32);
        prop_assert_eq!(words[38] >> 16, vlans.len() as u32 + if v6 { 3 } else { 0 });
        let packet = SlicedPacket::from_ethernet(&frame).expect("a packet");
        let (class, ok) = match packet.net.expect("an IP header") {
            NetSlice::Ipv4(ip) => (ip.header().dcp().value(), ip.header().ttl() == 255),
            NetSlice::Ipv6(ip) => (ip.header().traffic_class() >> 2, ip.header().hop_limit() == 255),
            other => panic!("{other:?}"),
        };
        prop_assert!(ok);
        prop_assert_eq!(class, dscp);
        let Some(TransportSlice::Udp(udp)) = packet.transport else { panic!("UDP") };
        prop_assert_eq!((udp.source_port(), udp.destination_port()), (50_176, port));
        prop_assert_eq!(udp.payload().len(), usize::from(payload));
        // The checksum is the complement of the sum, here with sequence number and timestamp zero.
        prop_assert_eq!(words[39] as u16, !udp.checksum());
        prop_assert!(words[39] < 0xffff);
    }
}
