//! The driver's Etherbone and the card's side of it, of which neither was made from the other:
//! both are `docs/etherbone.md`'s.

mod records;
mod served;

use wiremeter_driver::registers::{clock, epoch};
use wiremeter_driver::{Device, EtherboneCard};
use wiremeter_model::{ModelCard, Params};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

use served::{Losses, Served};

const PARAMS: Params = Params {
    width_bytes: 64,
    channels: 8,
    entries: 20,
    slots: 8192,
    frame_clocks: 160,
    drop_window: 400,
    reuse_clocks: 16,
};

fn card() -> ModelCard {
    ModelCard::new(PARAMS, Timeline::before(0, Width::W512), Stimulus::default())
}

#[test]
fn the_driver_knows_the_card() {
    let served = Served::start(card(), 0, Losses::NONE);
    let there = Device::open(EtherboneCard::open(served.address).expect("it answers")).expect("a card");
    let here = Device::open(card()).expect("a card");
    assert_eq!(there.identity(), here.identity());
}

#[test]
fn a_write_is_done_once_whatever_is_lost() {
    // A fifth of all packets, of both ways.
    let losses = Losses {
        packets: |n| n % 5 == 3,
        ..Losses::NONE
    };
    let served = Served::start(card(), 0, losses);
    let mut card = EtherboneCard::open(served.address).expect("it answers");
    let mut expected = Vec::new();
    for value in 1..20 {
        epoch::TAU_NS.write(&mut card, value).expect("written");
        assert_eq!(epoch::TAU_NS.read(&mut card).expect("read"), value);
        // Twice would be another time.
        clock::ADJUST.write(&mut card, 5).expect("written");
        expected.extend([(epoch::TAU_NS.address(), value), (clock::ADJUST.address(), 5)]);
    }
    assert_eq!(served.written(), expected);
}
