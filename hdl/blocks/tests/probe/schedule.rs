//! When packets leave.

use wiremeter_blocks::{probe, transmit};

use crate::sender::Sender;
use crate::session::Session;

/// Clocks from begin to begin of packets that are late: a slot, and transmit's choice.
pub const APART: u64 = (probe::SLOT + transmit::PROBE_LATENCY - 1) as u64;

/// Clocks from the time at which a packet is due to its first beat, at most, if no other is.
fn latest(used: u64) -> u64 {
    u64::from(probe::LEAD + transmit::PROBE_LATENCY) + used
}

#[test]
fn packets_keep_to_their_times() {
    for mut sender in Sender::both(8) {
        (sender.ns, sender.rate) = (0, 3);
        let session = Session::new(5000, 1000);
        sender.start(5, &session);
        let (clock, ns) = (sender.clock, sender.ns);
        sender.run(200 * 1000 / 3);
        let count = sender.sent.len() as u32;
        assert!(count >= 195);
        let clocks = sender.expect(&(0..count).map(|n| (&session, n)).collect::<Vec<_>>());
        for (n, left) in (0..).zip(clocks) {
            let due = clock + (5000u64 + 1000 * n).saturating_sub(ns).div_ceil(3);
            let late = left.checked_sub(due).expect("not before its time");
            assert!(late <= latest(8), "packet {n}: {late} clocks");
        }
        assert_eq!(sender.told(5), (count.into(), true));
    }
}

/// Time that stands still tells exactly: not at 1 ns before.
#[test]
fn a_packet_is_due_at_its_time_and_not_before() {
    for mut sender in Sender::both(256) {
        let session = Session::new(0x1_0000_0000 - 7, 0x8000_0000);
        sender.ns = session.first - 1;
        sender.start(255, &session);
        for n in 0..5u64 {
            sender.ns = session.first + n * 0x8000_0000 - 1;
            sender.run(latest(256) + 60);
            sender.expect(&[]);
            sender.ns += 1;
            sender.run(latest(256) + 60);
            sender.expect(&[(&session, n as u32)]);
        }
    }
}

#[test]
fn a_late_packet_makes_none_after_it_late() {
    for mut sender in Sender::both(1) {
        sender.ns = 0;
        let session = Session::new(1000, 100);
        sender.start(0, &session);
        // Ten packets' times have passed: they leave a slot apart, and the next at its own.
        sender.ns = 1900;
        sender.run(2000);
        let clocks = sender.expect(&(0..10).map(|n| (&session, n)).collect::<Vec<_>>());
        assert!(clocks.windows(2).all(|pair| pair[1] - pair[0] == APART), "{clocks:?}");
        sender.ns = 1999;
        sender.run(200);
        sender.expect(&[]);
        sender.ns = 2000;
        sender.run(200);
        sender.expect(&[(&session, 10)]);
    }
}

#[test]
fn sessions_take_turns() {
    for mut sender in Sender::both(7) {
        let sessions: Vec<Session> = (0..7).map(|n| Session::new(0, 1).with(n % 2 == 1, 0, 44 + n)).collect();
        sender.bench.set("enable", 0);
        for (n, session) in (0..).zip(&sessions) {
            sender.start(n, session);
        }
        sender.run(1000);
        assert!(sender.begins.is_empty(), "not enabled");
        sender.bench.set("enable", 1);
        sender.run(70 * APART + 20);
        // Whose turn is the first is not said.
        let first = sender.sent[0].bytes.len();
        let first = sessions
            .iter()
            .position(|session| session.packet(0, 0).len() == first)
            .expect("one of them");
        let packets: Vec<_> = (0..70).map(|n| (&sessions[(first + n) % 7], n as u32 / 7)).collect();
        sender.sent.truncate(70);
        sender.expect(&packets);
        let apart = sender.begins.windows(2).map(|pair| pair[1] - pair[0]);
        assert!(apart.into_iter().all(|clocks| clocks == APART));
        // Those from `used` on have none.
        sender.run(200);
        sender.sent.clear();
        sender.bench.set("used", 2);
        sender.run(1000);
        let lengths: Vec<usize> = sender.sent[2..].iter().map(|sent| sent.bytes.len() % 62).collect();
        assert!(
            lengths.len() > 10 && lengths.iter().all(|length| [24, 45].contains(length)),
            "{lengths:?}"
        );
        sender.sent.clear();
        sender.bench.set("used", 0);
        sender.run(1000);
        assert!(sender.sent.len() <= 2);
    }
}
