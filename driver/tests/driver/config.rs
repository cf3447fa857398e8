use crate::fake::Fake;
use wiremeter_driver::{Config, Device, Identity, Mode, TimeSource};

/// A measurement that the fake card can do: 16 channels at 64 bit and 125 MHz.
pub fn config() -> Config {
    Config {
        time: TimeSource::Own(Some(1_000_000_000)),
        increment: 8 << 24,
        mode: Mode::Vlan,
        labels: [(100, 1), (200, 2)].into(),
        channels_used: 16,
        tau_ns: 100_000,
        limit_ns: 0,
        ring_log2: 4,
    }
}

fn identity() -> Identity {
    *Device::open(Fake::new()).expect("the fake is a card").identity()
}

fn refusal(config: Config) -> String {
    config.check(&identity()).expect_err("it must be refused").to_string()
}

#[test]
fn tau_ranges_from_a_microsecond_to_a_second() {
    let with = |tau_ns| Config {
        tau_ns,
        channels_used: 1,
        labels: [].into(),
        ..config()
    };
    assert!(with(1_000).check(&identity()).is_ok());
    assert!(with(1_000_000_000).check(&identity()).is_ok());
    assert!(refusal(with(999)).contains("999 ns is out of range"));
    assert!(refusal(with(1_000_000_001)).contains("out of range"));
}

#[test]
fn tau_is_at_least_the_walk() {
    // 16 channels · 2 records · (8 beats + 1) + 64 = 352 clocks of 6.4 ns = 2252.8 ns.
    let with = |tau_ns| Config {
        tau_ns,
        increment: 107_374_182,
        ..config()
    };
    assert!(with(2253).check(&identity()).is_ok());
    assert_eq!(
        refusal(with(2252)),
        "an epoch of 2252 ns is too short for 16 channels; choose at least 2253 ns, or fewer channels"
    );
}

#[test]
fn a_wide_card_makes_a_record_in_three_clocks() {
    // 1024 channels · 2 records · (3 + 1) + 64 = 8256 clocks of 3.10303 ns = 25,618.6 ns.
    let card = Identity {
        width: 512,
        channels: 1024,
        ..identity()
    };
    let with = |tau_ns| Config {
        tau_ns,
        increment: 52_060_210,
        channels_used: 1024,
        ..config()
    };
    assert!(with(25619).check(&card).is_ok());
    assert!(with(25618).check(&card).is_err());
}

#[test]
fn labels_of_one_slot_are_both_named() {
    let labels = [(5, 1), (4101, 2)].into(); // 4101 = 4096 + 5
    let refused = refusal(Config {
        mode: Mode::Mpls,
        labels,
        ..config()
    });
    assert!(refused.contains("mpls 5 and mpls 4101 need the same slot"), "{refused}");
}

#[test]
fn labels_fit_their_mode_and_the_channels() {
    let with = |mode, label, channel| Config {
        mode,
        labels: [(label, channel)].into(),
        ..config()
    };
    for (mode, largest) in [(Mode::Vlan, 4095), (Mode::Mpls, 1_048_575), (Mode::Dscp, 63)] {
        assert!(with(mode, largest, 15).check(&identity()).is_ok());
        assert!(refusal(with(mode, largest + 1, 15)).contains("does not exist"));
    }
    let refused = refusal(with(Mode::Dscp, 46, 16));
    assert_eq!(refused, "dscp 46 leads to channel 16, but the channels in use are 0 to 15");
}

#[test]
fn what_else_the_card_cannot_do_is_refused() {
    assert!(
        refusal(Config {
            channels_used: 0,
            ..config()
        })
        .contains("0 channels")
    );
    assert!(
        refusal(Config {
            channels_used: 17,
            ..config()
        })
        .contains("has 1 to 16")
    );
    assert!(refusal(Config { increment: 0, ..config() }).contains("increment"));
    assert!(
        refusal(Config {
            limit_ns: 1 << 31,
            ..config()
        })
        .contains("limit")
    );
    assert!(refusal(Config { ring_log2: 0, ..config() }).contains("2^0"));
    assert!(refusal(Config { ring_log2: 25, ..config() }).contains("2^25"));
    let largest = Config {
        limit_ns: (1 << 31) - 1,
        ring_log2: 24,
        ..config()
    };
    assert!(largest.check(&identity()).is_ok());
}
