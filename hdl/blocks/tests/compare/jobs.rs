//! Replies, reports and clears beside each other.

use wiremeter_blocks::compare::{PERIOD, RECORD_CLOCKS};

use crate::rig::{Reply, Report, Rig, now, reply};

fn round_trips(rig: &mut Rig, session: usize, seq: std::ops::Range<u32>) {
    for seq in seq {
        rig.push(
            Reply {
                session,
                ..reply(1, 2, 2, seq, seq)
            },
            2,
        );
    }
}

/// The sender's slot is 64 clocks.
#[test]
fn a_reply_takes_less_than_the_senders_slot() {
    const { assert!(PERIOD <= 64) };
    let mut rig = Rig::new();
    rig.taken.clear();
    round_trips(&mut rig, 3, 0..20);
    rig.finish();
    assert!(rig.taken.windows(2).all(|two| two[1] - two[0] == PERIOD as u64), "{:?}", rig.taken);
    assert_eq!(rig.taken.len(), 20);
}

#[test]
fn a_report_of_nothing_is_zero() {
    let mut rig = Rig::new();
    rig.sent.insert(255, (0, false));
    let begin = rig.clock;
    rig.command("report", 255);
    assert_eq!(rig.records.len(), 21);
    // Each record says when it was made: one after the other, all within the report.
    let times: Vec<u64> = rig.records.iter().map(|r| r.start_ns).collect();
    assert!(times.is_sorted() && times[0] > now(begin) && times[20] < now(rig.clock));
    assert!(rig.clock - begin < 21 * (RECORD_CLOCKS as u64 + 3));
    let r = Report::of(&rig.records);
    let q = &r.quantities[0];
    assert_eq!((r.sent, r.next, r.received, r.late, r.duplicate, r.reordered), (0, 0, 0, 0, 0, 0));
    assert_eq!((r.replies, r.rfirst, r.rnext, r.running), (0, 0, 0, 0));
    assert_eq!((q.negative, q.sum, q.buckets.iter().sum::<u64>()), (0, 0, 0));
    assert!(r.quantities.iter().all(|other| other == q));
}

#[test]
fn sent_and_running_are_the_sessions() {
    let mut rig = Rig::new();
    for (session, sent, running) in [(0, 0x8123_4567, true), (2, 1, false), (3, u32::MAX, true)] {
        rig.sent.insert(session, (sent, running));
        let r = rig.report(session);
        assert_eq!((r.sent, r.running), (sent.into(), running.into()));
    }
}

#[test]
fn sessions_are_apart_and_a_clear_is_of_one() {
    let mut rig = Rig::new();
    let sessions = [0, 2, 3, 4, 255];
    for (n, session) in (1..).zip(sessions) {
        round_trips(&mut rig, session, 0..n);
    }
    rig.finish();
    let received = |rig: &mut Rig| sessions.map(|s| rig.report(s as u64).received);
    assert_eq!(received(&mut rig), [1, 2, 3, 4, 5]);
    let before = rig.report(2);
    rig.command("clear", 3);
    assert_eq!(received(&mut rig), [1, 2, 0, 4, 5]);
    assert_eq!(rig.report(2), before);
    // All of it is as new: windows, counts, quantities, the round trip before.
    let fresh = rig.report(3);
    assert_eq!((fresh.next, fresh.rnext, fresh.replies, fresh.rfirst), (0, 0, 0, 0));
    let zero = |q: &crate::rig::Quantity| (q.negative, q.sum, q.buckets.iter().sum::<u64>()) == (0, 0, 0);
    assert!(fresh.quantities.iter().all(zero));
    round_trips(&mut rig, 3, 0..1);
    rig.finish();
    let again = rig.report(3);
    assert_eq!(
        (
            again.received,
            again.duplicate,
            again.quantities[0].maximum,
            again.quantities[0].minimum
        ),
        (1, 0, 1, 1)
    );
    assert!(zero(&again.quantities[3]));
}

#[test]
fn a_command_while_busy_or_for_no_session_is_not_taken() {
    let mut rig = Rig::new();
    round_trips(&mut rig, 3, 0..3);
    rig.finish();
    for session in [256, 0x8003, 0xffff] {
        rig.order("clear", session);
        rig.order("report", session);
        rig.idle(2);
        assert!(!rig.bench.is("busy"));
    }
    rig.order("report", 3);
    rig.idle(30);
    rig.order("clear", 3);
    rig.order("report", 4);
    rig.idle(1000);
    assert!(!rig.bench.is("busy"));
    let records: Vec<_> = rig.records.drain(..).collect();
    assert_eq!(records.len(), 21);
    assert_eq!(Report::of(&records).received, 3);
    assert_eq!(rig.report(3).received, 3);
    // A report after a clear was given is not taken; both at once: the clear is.
    rig.order("clear", 3);
    rig.order("report", 3);
    rig.idle(1000);
    assert_eq!((rig.records.len(), rig.report(3).received), (0, 0));
    round_trips(&mut rig, 3, 0..3);
    rig.finish();
    rig.bench.set("report", 1);
    rig.bench.set("report_session", 4);
    rig.order("clear", 3);
    rig.bench.set("report", 0);
    rig.idle(1000);
    assert_eq!((rig.records.len(), rig.report(3).received), (0, 0));
}

/// Records are not taken for long: replies are, at their pace; then the report goes on.
#[test]
fn a_report_that_waits_does_not_stop_replies() {
    let mut rig = Rig::new();
    round_trips(&mut rig, 3, 0..7);
    rig.finish();
    rig.pace = 0.0;
    rig.order("report", 3);
    rig.idle(50);
    rig.taken.clear();
    round_trips(&mut rig, 4, 0..50);
    rig.finish();
    assert!(rig.taken.windows(2).all(|two| two[1] - two[0] == PERIOD as u64));
    assert!(rig.bench.is("busy") && rig.records.is_empty());
    rig.pace = 0.3;
    rig.idle(3000);
    assert!(!rig.bench.is("busy"));
    assert_eq!(Report::of(&rig.records).received, 7);
    assert_eq!(rig.report(4).received, 50);
}

/// A report gets its turns however many replies come, and they theirs.
#[test]
fn replies_and_records_take_turns() {
    let mut rig = Rig::new();
    round_trips(&mut rig, 4, 0..100);
    rig.idle(10);
    rig.taken.clear();
    rig.order("report", 3);
    let turn = (PERIOD + RECORD_CLOCKS) as u64;
    rig.idle(22 * turn);
    assert!(!rig.bench.is("busy"));
    assert_eq!(rig.records.len(), 21);
    let apart: Vec<u64> = rig.taken.windows(2).map(|two| two[1] - two[0]).collect();
    assert!(apart.iter().all(|clocks| *clocks <= turn && *clocks <= 64), "{apart:?}");
    // A clear comes before the replies that wait.
    rig.order("clear", 3);
    rig.idle(PERIOD as u64 + 128 + 2);
    assert!(!rig.bench.is("busy") && !rig.replies.is_empty());
}

#[test]
fn raw_gives_a_record_for_each_reply_that_is_not_late() {
    let mut rig = Rig::new();
    rig.bench.set("raw", 1);
    rig.give_up(3, 100);
    // New, given up, new, too old, duplicate, unsent, reordered.
    for (seq, t4) in [(0, 50), (1, 500), (100, 50), (3, 50), (100, 50), (1000, 50), (99, 50)] {
        rig.push(reply(1, 2, 3, seq, seq), t4);
    }
    rig.finish();
    let seqs: Vec<u64> = rig.records.iter().map(|r| r.get(48, 4)).collect();
    assert_eq!(seqs, [0, 100, 100, 99]);
    assert!(rig.records.iter().all(|r| r.kind == 7));
    rig.bench.set("raw", 0);
    rig.records.clear();
    round_trips(&mut rig, 3, 200..203);
    rig.finish();
    assert!(rig.records.is_empty());
}

/// A probe record that waits holds the replies: none is looked at without its record.
#[test]
fn raw_replies_wait_for_their_records() {
    let mut rig = Rig::new();
    rig.bench.set("raw", 1);
    rig.pace = 0.0;
    round_trips(&mut rig, 3, 0..10);
    rig.idle(2000);
    assert_eq!(rig.replies.len(), 9);
    rig.pace = 0.02;
    rig.order("report", 4);
    rig.idle(4000);
    rig.pace = 1.0;
    rig.finish();
    rig.idle(2000);
    let (probes, report): (Vec<_>, Vec<_>) = rig.records.drain(..).partition(|r| r.kind == 7);
    let seqs: Vec<u64> = probes.iter().map(|r| r.get(48, 4)).collect();
    assert_eq!(seqs, (0..10).collect::<Vec<_>>());
    assert_eq!(Report::of(&report).received, 0);
}
