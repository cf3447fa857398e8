//! The turns of probes, replies and frames of others.

use crate::schedule::APART;
use crate::sender::{OTHER, REPLY, Sender};
use crate::session::Session;

/// What left, a letter each: probe, reply, other.
fn kinds(sender: &Sender) -> String {
    let kind = |bytes: &[u8]| match bytes[bytes.len() - 1] {
        OTHER => 'o',
        REPLY => 'r',
        _ => 'p',
    };
    sender.sent.iter().map(|sent| kind(&sent.bytes)).collect()
}

/// A sender with what frames of others and replies consist of.
fn prepared(profile: &wiremeter_blocks::Profile) -> Sender {
    let mut sender = Sender::new(profile, 1);
    let lanes = sender.lanes() / 4;
    sender.bench.set_words("beat_data", &vec![u32::from_ne_bytes([REPLY; 4]); lanes]);
    sender
        .bench
        .set_words("through_tdata", &vec![u32::from_ne_bytes([OTHER; 4]); lanes]);
    sender.bench.set("through_tkeep", u64::MAX >> (64 - sender.lanes()));
    sender
}

/// A sender whose session is always due, with replies of this many beats waiting and others
/// of so many.
fn crowd(profile: &wiremeter_blocks::Profile, replies: usize, beats: usize, others: usize, length: usize) -> Sender {
    let mut sender = prepared(profile);
    sender.write(0, &Session::new(0, 1));
    sender.replies(replies, beats);
    sender.command("start", 0);
    sender.through.extend(vec![length; others]);
    // All wait: until the first probe does.
    while !sender.bench.is("probe_valid") {
        sender.step(false, false);
    }
    sender.sent.clear();
    sender
}

fn both() -> [wiremeter_blocks::Profile; 2] {
    [wiremeter_blocks::Profile::wide(), wiremeter_blocks::Profile::narrow()]
}

#[test]
fn own_frames_have_at_most_every_second_turn() {
    for profile in both() {
        // Others so long that a probe always waits at the end of one.
        let mut sender = crowd(&profile, 0, 1, 30, 100);
        sender.run(3300);
        let kinds = kinds(&sender);
        assert_eq!(kinds[..40], "po".repeat(20), "{kinds}");
        assert_eq!(sender.count("probes"), kinds.matches('p').count() as u64);
    }
}

#[test]
fn replies_and_probes_alternate_if_both_wait() {
    for profile in both() {
        // Replies, or others, so long that a probe waits at the end of each.
        for (replies, beats, others, turns) in [(10, 30, 30, "ropo"), (5, 80, 0, "rp")] {
            let mut sender = crowd(&profile, replies, beats, others, 90);
            sender.run(4000);
            let kinds = kinds(&sender);
            let last = kinds.rfind('r').expect("replies leave");
            let crowded = kinds[..=last].trim_start_matches('p');
            assert_eq!(crowded, &turns.repeat(replies)[..crowded.len()], "{kinds}");
            assert_eq!((kinds.matches('r').count(), sender.count("replies")), (replies, replies as u64));
        }
    }
}

/// A probe that comes when a reply waits and one was the last own frame is before it.
#[test]
fn a_probe_is_not_left_behind_two_replies() {
    for profile in both() {
        let mut sender = prepared(&profile);
        let mut session = Session::new(1 << 61, 1);
        session.count = 1;
        sender.start(0, &session);
        sender.replies(5, 2);
        sender.through.extend([100; 8]);
        while sender.sent.is_empty() {
            sender.run(1);
        }
        // In the middle of the frame behind the first reply.
        sender.run(50);
        sender.ns = 1 << 61;
        sender.run(1000);
        assert_eq!(kinds(&sender), format!("ropo{}oo", "ro".repeat(4)));
    }
}

/// Nothing waits for who is not there.
#[test]
fn probes_alone_have_all_turns() {
    for profile in both() {
        let mut sender = crowd(&profile, 0, 1, 0, 1);
        sender.run(APART * 20);
        assert!(sender.sent.len() >= 19);
        assert!(sender.begins.windows(2).all(|pair| pair[1] - pair[0] == APART));
    }
}

#[test]
fn waits_are_counted_by_kind() {
    for profile in both() {
        let mut sender = Sender::new(&profile, 1);
        let mut session = Session::new(0, 1);
        session.count = 1;
        sender.write(0, &session);
        sender.command("start", 0);
        while !sender.bench.is("probe_valid") {
            sender.step(true, true);
        }
        assert_eq!(sender.count("probe_wait_clocks"), 0);
        sender.step(true, true);
        // Its first beat is at the port now, and the MAC takes it seven clocks later.
        (0..7).for_each(|_| sender.step(true, false));
        sender.run(50);
        sender.expect(&[(&session, 0)]);
        let counts = ["probes", "probe_waited", "probe_wait_clocks", "replies", "waited", "wait_clocks"];
        assert_eq!(counts.map(|name| sender.count(name)), [1, 1, 7, 0, 0, 0]);
    }
}
