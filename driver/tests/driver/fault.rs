use crate::config::config;
use crate::fake::Fake;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::cell::Cell;
use std::time::Duration;
use wiremeter_driver::{Card, Config, Device, Error, Fault, Faults, Record, Running, Trace, Wake};

/// Starts a measurement whose ring holds four records.
fn run<C: Card>(card: C) -> Result<Running<C>, Error> {
    let config = Config { ring_log2: 2, ..config() };
    Device::open(card)?.configure(&config)?.run(2_000_000_000)
}

/// A whole measurement: in each of `waits` waits, two records come. Their channels.
fn measure<C: Card>(card: C, fake: impl Fn(&mut C) -> &mut Fake, waits: u16) -> Result<Vec<u16>, Error> {
    let mut channels = Vec::new();
    let mut take = |record: Record| channels.push(record.header.channel);
    let mut running = run(card)?;
    for wait in 0..waits {
        let comes = Box::new(move |fake: &mut Fake| (2 * wait..2 * wait + 2).for_each(|channel| fake.offer(channel)));
        fake(running.card()).script.push_back(comes);
        running.wait(Duration::from_millis(1), &mut take)?;
    }
    running.stop(&mut take)?;
    Ok(channels)
}

#[test]
fn a_card_that_goes_is_dead_wherever_it_goes() {
    const WAITS: u16 = 3;
    let whole = Cell::new(0);
    let sink = |_: std::fmt::Arguments| whole.set(whole.get() + 1);
    let channels = measure(Trace::new(Fake::new(), sink), |trace| trace.card(), WAITS).expect("nothing goes wrong");
    assert_eq!(channels, [0, 1, 2, 3, 4, 5]);
    for gone_after in 0..whole.get() {
        let faults = Faults {
            gone_after: Some(gone_after),
            ..Faults::default()
        };
        let accesses = Cell::new(0);
        let sink = |_: std::fmt::Arguments| accesses.set(accesses.get() + 1);
        let card = Trace::new(Fault::new(Fake::new(), 0, faults), sink);
        let error = measure(card, |trace| trace.card().card(), WAITS);
        // All that is only written and not read: the configuration, and the end.
        let after: u64 = accesses.get() - gone_after.min(accesses.get());
        assert!(after <= 26, "{after} accesses after the card went at {gone_after}");
        match error {
            Err(Error::Dead) => {}
            // After its last read nothing is wanted of it any more.
            Ok(taken) => assert!(taken == channels && gone_after >= whole.get() - 2, "{gone_after}"),
            Err(other) => panic!("gone at {gone_after}: {other}"),
        }
    }
}

#[test]
fn records_are_all_taken_once_whatever_becomes_of_interrupts() {
    for seed in 0..200 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut share = || rng.random_range(0.0..0.9);
        let faults = Faults {
            lost: share(),
            late: share(),
            spurious: share(),
            ..Faults::default()
        };
        let card = Fault::new(Fake::by_edges(), seed, faults);
        let channels = measure(card, |fault| fault.card(), 100).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        assert!(
            channels.is_sorted() && channels.windows(2).all(|pair| pair[0] != pair[1]),
            "seed {seed}"
        );
        // Spurious interrupts let no time pass, so that some of the hundred waits offer nothing.
        assert!(channels.len() >= 2, "seed {seed}");
    }
}

#[test]
fn after_a_lost_interrupt_the_next_one_comes() {
    let faults = Faults {
        lost: 1.0,
        ..Faults::default()
    };
    let mut running = run(Fault::new(Fake::by_edges(), 0, faults)).expect("the fake can do it");
    running.card().card().script.push_back(Box::new(|fake| fake.offer(1)));
    let taken = running.wait(Duration::from_millis(1), |_| {}).expect("a good ring");
    assert_eq!(taken, 1, "the time was over, and the record is there");
    let fake = running.card().card();
    fake.offer(2);
    assert_eq!(fake.wait(Duration::ZERO).expect("the fake never fails"), Wake::Interrupt);
}

#[test]
fn a_beginning_that_is_old_is_no_record() {
    let mut found = 0;
    for seed in 0..300 {
        let faults = Faults {
            torn: 0.2,
            ..Faults::default()
        };
        let mut running = run(Fault::new(Fake::new(), seed, faults)).expect("the fake can do it");
        let (mut offered, mut taken) = (Vec::new(), Vec::new());
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        for lap in 0..40u16 {
            for n in 0..rng.random_range(0..5) {
                running.card().card().offer(lap * 8 + n);
                offered.push(lap * 8 + n);
            }
            if let Err(error) = running.drain(|record| taken.push(record.header.channel)) {
                let torn = matches!(error, Error::Sequence { .. } | Error::RecordType { found: 0, .. });
                assert!(torn, "seed {seed}: {error}");
                found += 1;
                break;
            }
        }
        assert_eq!(taken, offered[..taken.len()], "seed {seed}: a record is invented");
    }
    assert!(found > 100, "{found} torn records of 300 runs");
}

/// What the record's format tells by itself. The sequence number is in the first of its eight
/// words; an old word elsewhere is not seen. That a record is whole before its count is read is
/// for the card and PCIe to keep, and `VfioCard` and `VfioUserCard` turn off what would end it.
#[test]
fn the_format_shows_old_first_words_only() {
    for word in 0..8 {
        let mut running = run(Fake::new()).expect("the fake can do it");
        let card = running.card();
        card.offer(1);
        card.poke(0, word * 8, &[0; 8]);
        assert_eq!(running.drain(|_| {}).is_err(), word == 0, "word {word}");
    }
}

#[test]
fn memory_that_stalls_ends_in_a_bounded_time() {
    let mut stuck = 0;
    for stalled_after in 0..100 {
        let faults = Faults {
            stalled_after: Some(stalled_after),
            ..Faults::default()
        };
        let mut fake = Fake::new();
        let result = measure(Fault::new(&mut fake, 0, faults), |fault| fault.card(), 3);
        match result {
            Err(Error::Stuck { state: "idle", .. }) => stuck += 1,
            // After its last read nothing is wanted of it any more.
            Ok(channels) => assert_eq!(channels, [0, 1, 2, 3, 4, 5]),
            Err(other) => panic!("stalled at {stalled_after}: {other}"),
        }
        // A thousand short steps, and half as long again each for the rest of 20 s.
        assert!(fake.waits < 1050, "{} waits", fake.waits);
    }
    assert!((40..100).contains(&stuck), "{stuck} of 100");
}
