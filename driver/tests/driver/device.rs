use crate::config::config;
use crate::fake::Fake;
use std::time::Duration;
use wiremeter_abi::register::ABI_HASH;
use wiremeter_driver::{Config, Device, Error, Running, TimeSource};

/// What a card may take for a change of its state.
const TWENTY_SECONDS: Duration = Duration::from_secs(20);

fn open(fake: &mut Fake) -> Error {
    Device::open(fake).err().expect("it must be refused")
}

/// Runs a measurement of [`config`] from 2 s on.
fn run(fake: &mut Fake) -> Running<&mut Fake> {
    let device = Device::open(fake).expect("the fake is a card");
    let ready = device.configure(&config()).expect("the fake can do it");
    ready.run(2_000_000_000).expect("2 s are to come")
}

#[test]
fn an_unknown_abi_is_refused_with_the_remedy_before_anything_is_written() {
    let mut fake = Fake::new();
    fake.set("id.abi_version", 7);
    let message = open(&mut fake).to_string();
    assert!(message.contains("ABI version 7") && message.contains("version 2;"), "{message}");
    assert!(message.contains("load the card with a build of this release"), "{message}");
    assert_eq!(fake.writes, []);
}

#[test]
fn other_tables_of_the_same_version_are_refused() {
    let mut fake = Fake::new();
    fake.set("id.abi_hash", !ABI_HASH);
    let message = open(&mut fake).to_string();
    assert!(message.contains(&format!("{:#010x}", !ABI_HASH)), "{message}");
    assert!(message.contains(&format!("{ABI_HASH:#010x}")), "{message}");
}

#[test]
fn another_device_is_told_from_a_dead_one() {
    let mut fake = Fake::new();
    fake.set("id.magic", 0x1234_5678);
    assert!(matches!(open(&mut fake), Error::Magic { found: 0x1234_5678 }));
    fake.dead = true;
    assert!(matches!(open(&mut fake), Error::Dead));
}

#[test]
fn impossible_capabilities_are_refused() {
    for (register, found) in [("id.blocks", 2), ("id.width", 0), ("id.width", 96), ("id.channels", 0)] {
        let mut fake = Fake::new();
        fake.set(register, found);
        let message = open(&mut fake).to_string();
        assert!(message.contains(&format!("{register} is {found}")), "{message}");
    }
}

#[test]
fn open_waits_for_the_card_but_not_for_ever() {
    let mut fake = Fake::new();
    fake.set("epoch.status", 0);
    fake.script.push_back(Box::new(|_| {}));
    fake.script.push_back(Box::new(|fake| fake.set("epoch.status", 1)));
    assert!(Device::open(&mut fake).is_ok());
    assert_eq!(fake.waits, 2);
    fake.set("epoch.status", 0);
    assert!(matches!(
        open(&mut fake),
        Error::Stuck {
            state: "ready",
            waited: TWENTY_SECONDS
        }
    ));
}

#[test]
fn configure_writes_what_the_measurement_is() {
    let mut fake = Fake::new();
    let device = Device::open(&mut fake).expect("the fake is a card");
    device
        .configure(&Config {
            limit_ns: 5000,
            ..config()
        })
        .expect("the fake can do it");
    let expected = [
        ("epoch.tau_ns", 100_000),
        ("epoch.channels_used", 16),
        ("epoch.limit_ns", 5000),
        ("classify.mode", 0),
        ("clock.source", 0),
        ("clock.increment", 8 << 24),
        ("clock.now_seconds", 1),
    ];
    for (name, value) in expected {
        assert_eq!(fake.get(name), value, "{name}");
    }
    let labels: Vec<_> = fake.writes.iter().filter(|(name, _)| name.starts_with("classify.entry")).collect();
    assert_eq!(
        labels,
        [
            &("classify.entry_label", 100),
            &("classify.entry", 0x1_0001),
            &("classify.entry_label", 200),
            &("classify.entry", 0x1_0002),
        ]
    );
}

#[test]
fn outside_time_is_chosen_and_not_set() {
    let mut fake = Fake::new();
    let device = Device::open(&mut fake).expect("the fake is a card");
    let config = Config {
        time: TimeSource::Outside,
        ..config()
    };
    device.configure(&config).expect("the fake can do it");
    assert_eq!(fake.get("clock.source"), 1);
    assert!(fake.writes.iter().all(|(name, _)| *name != "clock.set"));
}

#[test]
fn configure_first_ends_what_another_host_left_running() {
    let mut fake = Fake::new();
    for name in ["epoch.enable", "epoch.walking", "dma.enable", "dma.irq_enable"] {
        fake.set(name, 1);
    }
    fake.script.push_back(Box::new(|fake| {
        let ended = ["epoch.enable", "dma.irq_enable", "epoch.tau_ns"].map(|name| fake.get(name));
        assert_eq!(ended, [0; 3], "nothing is configured while the card hands over");
        fake.set("epoch.walking", 0);
    }));
    let device = Device::open(&mut fake).expect("the fake is a card");
    device.configure(&config()).expect("the fake can do it");
    assert_eq!((fake.waits, fake.get("dma.enable")), (1, 0));
}

#[test]
fn a_second_measurement_forgets_the_labels_of_the_first() {
    let mut fake = Fake::new();
    for labels in [[(100, 1)], [(200, 2)]] {
        fake.writes.clear();
        let device = Device::open(&mut fake).expect("the fake is a card");
        device
            .configure(&Config {
                labels: labels.into(),
                ..config()
            })
            .expect("the fake can do it");
    }
    let entries: Vec<_> = fake.writes.iter().filter(|(name, _)| *name == "classify.entry").collect();
    assert_eq!(entries.len(), 4096 + 1);
    assert!(entries[..4096].iter().all(|(_, entry)| *entry == 0));
    assert_eq!(*entries[4096], ("classify.entry", 0x1_0002));
}

#[test]
fn wait_gives_the_records_that_the_interrupt_is_for() {
    let mut fake = Fake::new();
    let mut running = run(&mut fake);
    running.card().script.push_back(Box::new(|fake| fake.offer(3)));
    let mut channels = Vec::new();
    let mut wait = || running.wait(Duration::from_millis(1), |record| channels.push(record.header.channel));
    assert_eq!(wait().expect("a good ring"), 1);
    assert_eq!(wait().expect("a good ring"), 0);
    assert_eq!(channels, [3]);
    drop(running);
    assert_eq!(fake.get("dma.irq_status"), 0);
}

#[test]
fn stop_takes_the_last_records_and_gives_the_balance() {
    let mut fake = Fake::new();
    let mut running = run(&mut fake);
    running.card().set("epoch.walking", 1);
    for _ in 0..3 {
        // More than the ring's 16 in all.
        running
            .card()
            .script
            .push_back(Box::new(|fake| (0..10).for_each(|c| fake.offer(c))));
    }
    running.card().script.push_back(Box::new(|fake| fake.set("epoch.walking", 0)));
    let mut taken = 0;
    let (_, balance) = running.stop(|_| taken += 1).expect("all is counted");
    assert_eq!(taken, 30);
    assert_eq!((balance.taken, balance.lost), (30, [0; 7]));
    let ended = ["epoch.enable", "dma.enable", "dma.irq_enable"].map(|name| fake.get(name));
    assert_eq!(ended, [0; 3]);
}

#[test]
fn stop_gives_up_on_a_card_that_never_rests() {
    let mut fake = Fake::new();
    let mut running = run(&mut fake);
    running.card().set("dma.idle", 0);
    let error = running.stop(|_| {}).err().expect("the card never rests");
    assert_eq!(
        error.to_string(),
        "the card is still not idle after 20s; reset it and open it again"
    );
}

/// Whether the card makes and writes records.
fn runs(fake: &Fake) -> [u32; 3] {
    ["epoch.enable", "dma.irq_enable", "dma.enable"].map(|name| fake.get(name))
}

#[test]
fn a_measurement_that_is_dropped_ends_on_the_card() {
    let mut fake = Fake::new();
    let mut running = run(&mut fake);
    assert_eq!(runs(running.card()), [1; 3]);
    running.card().set("dma.idle", 0);
    let waits = running.card().waits;
    drop(running);
    assert_eq!((runs(&fake), fake.waits), ([0; 3], waits), "it ends, and waits for nothing");
}

#[test]
fn a_panic_ends_the_measurement_on_the_card() {
    let mut fake = Fake::new();
    let mut running = run(&mut fake);
    running.card().script.push_back(Box::new(|fake| fake.offer(3)));
    let panics = std::panic::AssertUnwindSafe(|| {
        let mut running = running;
        running.wait(Duration::from_millis(1), |_| panic!("a mistake of the caller"))
    });
    assert!(std::panic::catch_unwind(panics).is_err());
    assert_eq!(runs(&fake), [0; 3]);
}

#[test]
fn an_error_ends_the_measurement_on_the_card() {
    let mut fake = Fake::new();
    let mut once = || -> Result<(), Error> {
        let mut running = run(&mut fake);
        running.card().set("dma.written", 99);
        running.wait(Duration::from_millis(1), |_| {})?;
        Ok(())
    };
    assert!(matches!(once(), Err(Error::Overrun { .. })));
    assert_eq!(runs(&fake), [0; 3]);
}

#[test]
fn a_card_that_is_gone_is_dropped_at_once() {
    for gone in [|fake: &mut Fake| fake.dead = true, |fake: &mut Fake| fake.unplugged = true] {
        let mut fake = Fake::new();
        let mut running = run(&mut fake);
        gone(running.card());
        let (waits, writes) = (running.card().waits, running.card().writes.len());
        drop(running);
        assert_eq!(fake.waits, waits);
        assert!(fake.writes.len() <= writes + 3);
    }
}

#[test]
fn a_start_that_fails_ends_what_it_began() {
    let mut fake = Fake::new();
    let device = Device::open(&mut fake).expect("the fake is a card");
    let mut ready = device.configure(&config()).expect("the fake can do it");
    ready.card().dies_at = Some("dma.enable");
    let error = ready.run(2_000_000_000).err().expect("nothing can be read any more");
    assert!(matches!(error, Error::Dead), "{error}");
    assert_eq!(runs(&fake), [0; 3]);
}
