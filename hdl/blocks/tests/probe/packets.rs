//! What is in a packet: all layouts and lengths, and the checksum as another reads it.

use etherparse::{NetSlice, SlicedPacket, TransportSlice};
use rand::Rng;
use wiremeter_blocks::probe;

use crate::bench;
use crate::schedule::APART;
use crate::sender::Sender;
use crate::session::Session;

#[test]
fn all_layouts_and_lengths() {
    for mut sender in Sender::both(1) {
        for v6 in [false, true] {
            for tags in 0..=2 {
                for payload in [16, 17, 28, 43, 44, 45, 60, 86, 87, 100, 129, 500, 1472, 9000] {
                    let mut session = Session::new(0, 1).with(v6, tags, payload);
                    session.count = 1;
                    sender.start(0, &session);
                    sender.run(40 + 9100 / sender.lanes() as u64);
                    sender.expect(&[(&session, 0)]);
                }
            }
        }
        assert_eq!((sender.count("sent"), sender.count("probes")), (84, 84));
        let waits = ["probe_waited", "probe_wait_clocks", "replies", "waited", "wait_clocks"];
        assert_eq!(waits.map(|name| sender.count(name)), [0; 5]);
    }
}

/// Whether a frame's UDP checksum is right, and not zero.
fn checksum_holds(frame: &[u8]) {
    let packet = SlicedPacket::from_ethernet(frame).expect("a packet");
    let Some(TransportSlice::Udp(udp)) = packet.transport else {
        panic!("not UDP: {frame:02x?}");
    };
    let (header, payload) = (udp.to_header(), udp.payload());
    let expected = match packet.net.expect("an IP packet") {
        NetSlice::Ipv4(ip) => header.calc_checksum_ipv4(&ip.header().to_header(), payload),
        NetSlice::Ipv6(ip) => header.calc_checksum_ipv6(&ip.header().to_header(), payload),
        NetSlice::Arp(_) => panic!("not IP"),
    };
    assert_ne!(header.checksum, 0);
    assert_eq!(header.checksum, expected.expect("short enough"), "{frame:02x?}");
}

#[test]
fn checksums_hold_for_an_independent_reader() {
    for profile in [wiremeter_blocks::Profile::wide(), wiremeter_blocks::Profile::narrow()] {
        bench::seeds(2, |mut rng| {
            let mut sender = Sender::new(&profile, 4);
            for number in 0..4 {
                let mut session = Session::new(0, 1).with(rng.random(), rng.random_range(0..=2), rng.random_range(16..200));
                session.request.ports = rng.random();
                sender.write(number, &session);
                sender.command("start", number);
            }
            sender.run(200 * u64::from(probe::SLOT));
            assert!(sender.sent.len() > 190);
            sender.sent.iter().for_each(|sent| checksum_holds(&sent.bytes));
        });
    }
}

/// Sums at which carries and zeros meet: the sequence number takes each through its ends.
#[test]
fn checksums_of_all_sums() {
    for mut sender in Sender::both(1) {
        for port in [0, 1, 2, 0x1234, 0x7fff, 0xfffd, 0xfffe, 0xffff] {
            let mut session = Session::new(0, 1);
            session.request.ports = [port, !port];
            session.count = 100;
            sender.start(0, &session);
            sender.run(102 * u64::from(probe::SLOT));
            sender.expect(&(0..100).map(|n| (&session, n)).collect::<Vec<_>>());
        }
    }
}

/// The number has two halves in the sum, and a carry between them.
#[test]
fn numbers_go_beyond_16_bits() {
    let mut sender = Sender::new(&wiremeter_blocks::Profile::wide(), 1);
    let session = Session::new(0, 1);
    sender.start(0, &session);
    let clocks = 65_530 * APART as u32;
    sender.bench.steps(clocks);
    sender.clock += u64::from(clocks);
    sender.run(APART);
    sender.sent.clear();
    let (first, _) = sender.told(0);
    assert!((65_500..65_536).contains(&first), "{first}");
    sender.sent.clear();
    sender.run(50 * APART);
    let all: Vec<_> = (0..sender.sent.len() as u32).map(|n| (&session, first as u32 + n)).collect();
    assert!(all.last().is_some_and(|(_, n)| *n > 0x1_0000));
    sender.expect(&all);
}
