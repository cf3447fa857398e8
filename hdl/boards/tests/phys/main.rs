//! The lists for PHYs against registers that were written from their data.
#![allow(missing_docs)]

mod marvell;
mod microchip;

use marvell::Marvell;
use microchip::Microchip;
use wiremeter_boards::board;
use wiremeter_boards::phy::Step;

/// How often a register is looked at that is not yet as expected.
const PATIENCE: usize = 20;

/// Goes through the list of a board's first PHY; gives the step that did not come true.
fn set_up<P>(name: &str, phy: &mut P, read: fn(&mut P, u8) -> u16, write: fn(&mut P, u8, u16)) -> Option<Step> {
    let steps = board(name).expect("known").ports[0].phy.steps;
    steps.iter().copied().find(|step| match *step {
        Step::Write { register, value } => {
            write(phy, register, value);
            false
        }
        Step::Modify { register, mask, value } => {
            let before = read(phy, register);
            write(phy, register, before & !mask | value);
            false
        }
        Step::Expect { register, mask, value } => (0..PATIENCE).all(|_| read(phy, register) & mask != value),
    })
}

/// 100BASE-TX and 10BASE-T in register 4 (28.2.1.2), 1000BASE-T in 9 (40.5.1.1).
fn offers_1000_alone([low, high]: [u16; 2]) {
    assert_eq!((low & 0x03e0, low & 0x1f), (0, 1), "802.3, and no speed below 1000 Mbit/s");
    assert_eq!(high & 0x0300, 0x0200, "full duplex, not half");
}

#[test]
fn marvells_phy_delays_both_clocks_whatever_it_did() {
    for delays in [[false, false], [true, false], [false, true], [true, true]] {
        let mut phy = Marvell::new(delays);
        assert_eq!(set_up("versa-ecp5-5g", &mut phy, Marvell::read, Marvell::write), None);
        assert_eq!(phy.delays, [true, true]);
        offers_1000_alone(phy.offers());
        assert_eq!(phy.read(22), 0, "the page that others take for granted");
        assert_eq!(phy.read(0), 0x1140, "it looks for its partner, and is not in reset");
    }
}

#[test]
fn microchips_phy_delays_receive_alone() {
    let mut phy = Microchip::new();
    assert_eq!(set_up("ax7203", &mut phy, Microchip::read, Microchip::write), None);
    // Data at 7 of 60 ps, clocks at 15: no skew but the 1.2 ns of receive that are always there.
    let skews = [4, 5, 6, 8].map(|number| phy.extended[&(2, number)]);
    assert_eq!(skews, [0x0077, 0x7777, 0x7777, 15 << 5 | 15]);
    assert_eq!([4, 3].map(|number| phy.extended[&(0, number)]), [0x0006, 0x1a80]);
    offers_1000_alone(phy.offers());
    assert_eq!(phy.restarts, 1);
}

#[test]
fn another_phy_than_the_boards_is_left_as_it_is() {
    let mut phy = Microchip::new();
    let step = set_up("versa-ecp5-5g", &mut phy, Microchip::read, Microchip::write);
    let marvell = Step::Expect {
        register: 2,
        mask: 0xffff,
        value: 0x0141,
    };
    assert_eq!((step, phy.offers(), phy.restarts), (Some(marvell), [0x01e1, 0x0300], 0));
    let mut phy = Marvell::new([true, false]);
    assert!(set_up("ax7203", &mut phy, Marvell::read, Marvell::write).is_some());
    assert_eq!((phy.delays, phy.offers()), ([true, false], [0x01e1, 0x0300]));
}
