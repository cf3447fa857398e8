//! What the card is told, read back by what knows nothing of it.

use etherparse::{NetSlice, SlicedPacket, TransportSlice};
use proptest::prelude::*;
use std::net::IpAddr;
use wiremeter_probe::{Error, Link, Session};

fn session() -> Session {
    Session {
        link: Link {
            source: [2, 0, 0, 0, 0, 1],
            destination: [2, 0, 0, 0, 0, 2],
            vlans: vec![],
        },
        source: (IpAddr::from([10, 0, 0, 1]), 50_176),
        reflector: (IpAddr::from([10, 0, 0, 2]), 862),
        dscp: 46,
        payload: 44,
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
    assert_eq!(wrong(|s| s.interval_ns = 0), Error::Interval);
    assert_eq!(wrong(|s| s.seed = Some(0)), Error::Seed);
    let families = wrong(|s| s.reflector.0 = IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1u16]));
    assert!(families.to_string().contains("two families"), "{families}");
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
