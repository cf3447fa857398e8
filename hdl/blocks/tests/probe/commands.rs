//! Start, stop, and what is told of a session.

use crate::sender::Sender;
use crate::session::Session;

#[test]
fn a_session_ends_with_its_last_packet() {
    for mut sender in Sender::both(4) {
        let mut session = Session::new(0, 1);
        session.count = 3;
        assert_eq!(sender.told(2), (0, false));
        sender.start(2, &session);
        sender.run(1000);
        sender.expect(&[(&session, 0), (&session, 1), (&session, 2)]);
        assert_eq!(sender.told(2), (3, false));
        assert_eq!([0, 1, 3].map(|other| sender.told(other)), [(0, false); 3]);
        assert_eq!(sender.count("sent"), 3);
    }
}

#[test]
fn a_stop_keeps_the_count_and_a_start_begins_anew() {
    for mut sender in Sender::both(4) {
        sender.ns = 0;
        let session = Session::new(100, 100);
        let mut other = Session::new(100, 100).with(true, 1, 60);
        sender.start(1, &session);
        sender.start(3, &other);
        sender.ns = 250;
        sender.run(1000);
        let four: Vec<u32> = sender.sent.iter().map(|sent| u32::from(sent.bytes[12] == 0x81)).collect();
        assert!(four == [0, 1, 0, 1] || four == [1, 0, 1, 0], "{four:?}");
        sender.sent.clear();
        sender.command("stop", 1);
        sender.run(1);
        assert!(sender.bench.is("busy"));
        sender.ready();
        assert_eq!((sender.told(1), sender.told(3)), ((2, false), (2, true)));
        sender.ns = 300;
        sender.run(1000);
        sender.expect(&[(&other, 2)]);
        // From 0 and the words' time on, with other words.
        let again = Session::new(320, 50).with(false, 2, 99);
        sender.start(1, &again);
        assert_eq!(sender.told(1), (0, true));
        sender.ns = 370;
        sender.run(1000);
        sender.expect(&[(&again, 0), (&again, 1)]);
        // A start without a stop.
        sender.command("start", 3);
        sender.ready();
        assert_eq!(sender.told(3), (0, true));
        sender.command("stop", 1);
        sender.ready();
        sender.run(1000);
        sender.expect(&[(&other, 0), (&other, 1), (&other, 2)]);
        other.count = 4;
        sender.command("stop", 3);
        sender.ready();
        // What stands still can be stopped and stays so.
        sender.command("stop", 3);
        sender.ready();
        sender.ns = 1 << 40;
        sender.run(1000);
        sender.expect(&[]);
        assert_eq!(sender.told(3), (3, false));
        sender.start(3, &other);
        sender.run(1000);
        sender.expect(&[(&other, 0), (&other, 1), (&other, 2), (&other, 3)]);
    }
}

/// A packet that the MAC does not take keeps its words: commands of its session wait for it,
/// those of others do not.
#[test]
fn a_stop_waits_for_the_sessions_packet() {
    for mut sender in Sender::both(4) {
        let session = Session::new(0, 1).with(true, 2, 1000);
        let later = Session::new(1 << 61, 1);
        sender.write(1, &session);
        sender.write(2, &later);
        sender.command("start", 1);
        let stalled = |sender: &mut Sender, clocks: u32| (0..clocks).for_each(|_| sender.step(true, false));
        stalled(&mut sender, 300);
        assert!(!sender.bench.is("busy") && sender.bench.is("probe_valid"));
        for command in ["start", "stop"] {
            sender.bench.set(command, 2);
            sender.bench.set(&format!("{command}_pulse"), 1);
            stalled(&mut sender, 1);
            sender.bench.set(&format!("{command}_pulse"), 0);
            stalled(&mut sender, 200);
            assert!(!sender.bench.is("busy"));
        }
        sender.bench.set("stop", 1);
        sender.bench.set("stop_pulse", 1);
        stalled(&mut sender, 1);
        sender.bench.set("stop_pulse", 0);
        stalled(&mut sender, 500);
        assert!(sender.bench.is("busy"));
        sender.ready();
        assert!(!sender.bench.is("probe_valid"));
        sender.run(1000);
        sender.expect(&[(&session, 0)]);
        assert_eq!(sender.told(1), (1, false));
    }
}

#[test]
fn after_a_reset_no_session_runs() {
    for mut sender in Sender::both(256) {
        let mut session = Session::new(0, 1);
        for number in [0, 77, 255] {
            sender.start(number, &session);
        }
        sender.run(1000);
        assert!(sender.sent.len() > 3);
        sender.bench.reset();
        sender.run(2);
        assert!(sender.bench.is("busy"), "all sessions are made new ones");
        sender.ready();
        sender.sent.clear();
        sender.run(1000);
        sender.expect(&[]);
        assert_eq!([0, 77, 255].map(|number| sender.told(number)), [(0, false); 3]);
        session.count = 1;
        sender.start(77, &session);
        sender.run(400);
        sender.expect(&[(&session, 0)]);
    }
}

/// A small card has fewer sessions; words of others go nowhere.
#[test]
fn words_of_sessions_that_are_not_there_are_ignored() {
    let profile = wiremeter_blocks::Profile {
        sessions: 4,
        ..wiremeter_blocks::Profile::narrow()
    };
    let mut sender = Sender::new(&profile, 4);
    let session = Session::new(sender.ns, 1_000_000_000);
    sender.write(3, &session);
    for other in [7, 131, 255] {
        sender.write(other, &Session::new(5, 7).with(true, 1, 90));
    }
    for command in ["start", "stop"] {
        sender.command(command, 7);
        sender.run(2);
        assert!(!sender.bench.is("busy"), "a command of another is none");
    }
    assert_eq!(sender.told(3), (0, false));
    sender.command("start", 3);
    sender.ready();
    sender.run(1000);
    sender.expect(&[(&session, 0)]);
    sender.command("stop", 7);
    sender.ready();
    assert_eq!(sender.told(3), (1, true));
}
