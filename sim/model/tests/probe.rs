//! The oracle of the session-sender, by figures worked by hand.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use wiremeter_model::probe::{Outcome, Port, Reply, Results, Session, exponential, find, ns};

const PORT: Port = Port {
    mac: [2, 0, 0, 0, 0, 1],
    ipv4: Ipv4Addr::new(10, 0, 0, 1),
    ipv6: Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1),
    base: 50_176,
    ptp: true,
    utc_offset: 37,
};

fn reply(seq: u32, rseq: u32) -> Reply {
    // Sent at 1 s, 300 ns there, 100 ns at the reflector, 200 ns back.
    Reply {
        session: 0,
        t1: 1 << 32,
        t2: 1 << 32 | 300,
        t3: 1 << 32 | 400,
        seq,
        rseq,
        error_estimate: 0x4001,
        ttl: 255,
        sender_ttl: 255,
        tos: 0,
    }
}

const T4: u64 = 1 << 32 | 600;

fn take(results: &mut Results, seq: u32, rseq: u32) -> bool {
    results.take(&reply(seq, rseq), T4, &PORT, 1_000).is_some()
}

#[test]
fn delays_are_less_the_reflector_s_time() {
    let mut results = Results::default();
    assert!(take(&mut results, 0, 0));
    let mut slower = reply(1, 1);
    slower.t2 += 50;
    slower.t3 += 50;
    assert!(results.take(&slower, T4 + 60, &PORT, 1_000).is_some());
    let values = results.quantities.each_ref().map(|q| q.values.clone());
    assert_eq!(values, [vec![500, 560], vec![300, 350], vec![200, 210], vec![60]]);
    // 256 ≤ 300 < 512 is bucket 9, 350 too; 128 ≤ 200 < 256 is bucket 8.
    assert_eq!(results.quantities[1].buckets()[9], 2);
    assert_eq!(results.quantities[2].buckets()[8], 2);
}

#[test]
fn numbers_are_told_apart() {
    let mut results = Results::default();
    // 1 is lost, 3 overtakes 2, 2 comes twice.
    for (seq, rseq) in [(0, 7), (3, 8), (2, 9), (2, 9)] {
        assert!(take(&mut results, seq, rseq));
    }
    assert_eq!((results.received, results.reordered, results.duplicate), (3, 1, 1));
    assert_eq!(
        (results.window.next(), results.reflector.first(), results.reflector.next()),
        (4, 7, 10)
    );
    assert_eq!(results.reflector.count(), 3);
    // 64 below the next can be told apart, 65 below cannot.
    assert!(take(&mut results, 100, 10));
    assert!(take(&mut results, 101 - 64, 11));
    assert!(!take(&mut results, 101 - 65, 12));
    assert_eq!((results.received, results.late), (5, 1));
}

#[test]
fn a_probe_is_given_up_after_its_time() {
    let mut results = Results::default();
    assert!(results.take(&reply(0, 0), T4, &PORT, 600).is_some());
    assert!(results.take(&reply(1, 1), T4, &PORT, 599).is_none());
    // A clock that was set back has a reply come before its probe.
    assert!(results.take(&reply(2, 2), 0, &PORT, u32::MAX).is_none());
    assert_eq!((results.received, results.late), (1, 2));
}

#[test]
fn ntp_and_ptp_are_the_same_time() {
    // NTP's 1970-01-01 00:00:00 UTC (RFC 5905, figure 4) when PTP is 37 s ahead; half a second.
    assert_eq!(ns(2_208_988_800 << 32 | 1 << 31, false, 37), 37_500_000_000);
    assert_eq!(ns(37 << 32 | 500_000_000, true, 37), 37_500_000_000);
}

#[test]
fn exponential_intervals_are_minus_the_logarithm() {
    // −ln(½ · (1 + ½/256)) is 0.69120, so 2831 of 4096; the same a factor 4 less likely: 2 · 2839 more.
    assert_eq!(exponential(0x8000_0000, 4096), 2831);
    assert_eq!(exponential(0x2000_0000, 4096), 2831 + 2 * 2839);
    // −ln(½ · (1 + 255½/256)) is 0.00098.
    assert_eq!(exponential(0xffff_ffff, 4096), 4);
    assert_eq!(exponential(0xffff_ffff, 1), 1);
}

#[test]
fn exponential_intervals_have_their_mean_and_spread() {
    let session = Session {
        interval: 1_000_000,
        seed: Some(0x1234_5678),
        count: 20_001,
        ..session()
    };
    let times: Vec<u64> = session.times().collect();
    let intervals: Vec<f64> = times.windows(2).map(|pair| (pair[1] - pair[0]) as f64).collect();
    let mean = intervals.iter().sum::<f64>() / 20_000.0;
    let variance = intervals.iter().map(|i| (i - mean).powi(2)).sum::<f64>() / 20_000.0;
    // Of an exponential distribution the deviation is the mean; 20,000 of them are within 2 %.
    assert!((mean / 1e6 - 1.0).abs() < 0.02, "{mean}");
    assert!((variance.sqrt() / 1e6 - 1.0).abs() < 0.03, "{variance}");
}

fn session() -> Session {
    let builder = etherparse::PacketBuilder::ethernet2(PORT.mac, [2, 0, 0, 0, 0, 2])
        .ipv4([10, 0, 0, 1], [10, 0, 0, 2], 64)
        .udp(PORT.base, 862);
    let mut frame = Vec::new();
    builder.write(&mut frame, &[0; 44]).expect("a short packet");
    Session {
        frame,
        interval: 1_000,
        seed: None,
        count: 3,
        start: 5,
        reflector: (IpAddr::from([10, 0, 0, 2]), 862),
        give_up: 1_000,
    }
}

#[test]
fn packets_go_at_equal_intervals_with_good_checksums() {
    assert_eq!(session().times().collect::<Vec<_>>(), [5, 1_005, 2_005]);
    let packet = session().packet(258, 7 << 32 | 9);
    let sliced = etherparse::SlicedPacket::from_ethernet(&packet).expect("a packet");
    let Some(etherparse::TransportSlice::Udp(udp)) = sliced.transport else {
        panic!("UDP");
    };
    assert_eq!(udp.payload()[..12], [0, 0, 1, 2, 0, 0, 0, 7, 0, 0, 0, 9]);
    let right = udp.to_header().calc_checksum_ipv4_raw([10, 0, 0, 1], [10, 0, 0, 2], udp.payload());
    assert_eq!(right.expect("short"), udp.checksum());
}

#[test]
fn what_is_sent_to_a_session_s_port_is_its_reply() {
    // The packet itself, sent to the port, has the fields of a reply with other meanings.
    let mut frame = session().packet(9, 1);
    let reflectors = [(IpAddr::from([10, 0, 0, 1]), PORT.base)];
    frame[..6].copy_from_slice(&PORT.mac);
    frame[30..34].copy_from_slice(&[10, 0, 0, 1]);
    frame[36..38].copy_from_slice(&PORT.base.to_be_bytes());
    let Outcome::Taken(reply) = find(&frame, &PORT, &reflectors) else {
        panic!("it is for session 0");
    };
    assert_eq!((reply.rseq, reply.t3, reply.ttl), (9, 1, 64));
    frame[37] += 1;
    assert_eq!(find(&frame, &PORT, &reflectors), Outcome::Passed);
}
