use crate::config::config;
use crate::fake::Fake;
use std::time::Duration;
use wiremeter_driver::{Device, Error, Ready, Running};

/// Ready at 1 s, with epochs of 100 µs.
fn ready() -> Ready<Fake> {
    let device = Device::open(Fake::new()).expect("the fake is a card");
    device.configure(&config()).expect("the fake can do it")
}

fn run(start_ns: u64) -> Running<Fake> {
    ready().run(start_ns).expect("a start is found")
}

#[test]
fn it_is_a_multiple_of_tau() {
    let refused = ready().run(1_000_100_001).err();
    assert!(matches!(refused, Some(Error::StartUnaligned { tau_ns: 100_000, .. })));
}

#[test]
fn it_is_the_one_asked_for_or_the_next_to_come() {
    for (asked, start) in [
        (1_000_100_000, 1_000_100_000),
        (2_000_000_000, 2_000_000_000),
        (1_000_000_000, 1_000_100_000),
        (999_900_000, 1_000_100_000),
        (0, 1_000_100_000),
    ] {
        let mut running = run(asked);
        assert_eq!(running.start_ns(), start, "{asked}");
        assert_eq!(running.card().starts, [[start, 1_000_000_000]]);
    }
}

#[test]
fn it_and_its_number_are_there_before_epochs_are_enabled() {
    // 5 · 10^18 = 1,164,153,218 · 2^32 + 1,156,841,472; divided by tau, modulo 2^32: 2,285,707,264.
    let mut running = run(5_000_000_000_000_000_000);
    let writes = &running.card().writes;
    let begins = [
        ("epoch.start_ns_low", 1_156_841_472),
        ("epoch.start_ns_high", 1_164_153_218),
        ("epoch.start_number", 2_285_707_264),
        ("epoch.enable", 1),
    ];
    assert!(writes.windows(4).any(|four| four == begins), "{writes:?}");
}

/// Time goes on while the ring is made and the registers are written: from 1 ns to 10 ms for each
/// access, a hundred epochs.
#[test]
fn one_that_passes_meanwhile_is_never_used() {
    let mut later = 0;
    for access_ns in (0..24).map(|n| 1 << n).chain([30_000, 99_999, 100_000]) {
        for asked in [0, 1_000_100_000, 1_003_000_000] {
            let mut ready = ready();
            ready.card().access_ns = access_ns;
            let mut running = ready.run(asked).expect("a start is found");
            let start = running.start_ns();
            assert!(start >= asked && start.is_multiple_of(100_000));
            let starts = running.card().starts.clone();
            let [last, enabled] = starts[starts.len() - 1];
            assert_eq!(last, start);
            assert!(enabled < start, "{access_ns} ns: enabled at {enabled}, begins at {start}");
            later += u32::from(starts.len() > 1);
            // What the starts before it made is gone, also from the sums.
            let mut taken = Vec::new();
            let card = running.card();
            card.access_ns = 0;
            card.offer(3);
            let woken = running.wait(Duration::ZERO, |record| taken.push(record.header.channel));
            assert_eq!(woken.expect("a good ring"), 1);
            let (_, balance) = running.stop(|_| {}).expect("all is counted");
            assert_eq!((&taken[..], balance.taken, balance.lost), (&[3][..], 1, [0; 7]));
        }
    }
    assert!(later > 10, "{later} starts had passed");
}

#[test]
fn epochs_that_began_late_are_over_before_the_next_try() {
    let mut ready = ready();
    ready.card().access_ns = 60_000;
    // The card is handing over what it made of the first start.
    ready.card().set("epoch.walking", 1);
    ready.card().script.push_back(Box::new(|fake| {
        assert_eq!((fake.get("epoch.enable"), fake.starts.len()), (0, 1));
        fake.set("epoch.walking", 0);
    }));
    let mut running = ready.run(0).expect("a start is found");
    assert_eq!(running.card().waits, 1);
}

#[test]
fn a_clock_that_is_always_there_first_is_an_error_in_the_end() {
    let mut ready = ready();
    ready.card().chases = true;
    let error = ready.run(0).err().expect("no start is to come");
    assert!(
        matches!(error, Error::StartMissed { start_ns, now_ns } if start_ns <= now_ns),
        "{error}"
    );
}
