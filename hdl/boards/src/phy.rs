//! The PHYs, and what is written to them by MDIO before they are used.
//!
//! All are asked to agree on 1000 Mbit/s, full duplex, and nothing else, as the card knows no
//! other speed: a port with a link can carry frames.

use serde::Serialize;

/// A type of PHY.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Phy {
    /// Its maker's name of it.
    pub name: &'static str,
    /// What is done with its registers after reset, in this order.
    pub steps: &'static [Step],
    /// Where these were read.
    pub sources: &'static [&'static str],
}

/// A step with a register of IEEE 802.3's clause 22.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// It becomes this.
    Write {
        /// Its number.
        register: u8,
        /// What is written.
        value: u16,
    },
    /// Its bits of the mask become those of the value.
    Modify {
        /// Its number.
        register: u8,
        /// The bits.
        mask: u16,
        /// What they become.
        value: u16,
    },
    /// Its bits of the mask are, or become, those of the value; else the PHY is not set up.
    Expect {
        /// Its number.
        register: u8,
        /// The bits.
        mask: u16,
        /// What they are to be.
        value: u16,
    },
}

const fn write(register: u8, value: u16) -> Step {
    Step::Write { register, value }
}

const fn modify(register: u8, mask: u16, value: u16) -> Step {
    Step::Modify { register, mask, value }
}

const fn expect(register: u8, mask: u16, value: u16) -> Step {
    Step::Expect { register, mask, value }
}

// Of 802.3: the control register with its reset (22.2.4.1), whose bit stays until it is over;
// what is offered, 28.2.4.1.3 and 40.5.1.1. Restarting takes what is offered.
const CONTROL: u8 = 0;
const RESET: u16 = 0x8000;
const RESET_IS_OVER: Step = expect(CONTROL, RESET, 0);
const RESTART: Step = modify(CONTROL, 0x1200, 0x1200);
const OFFER_NOT_BELOW_1000: Step = modify(4, 0x03e0, 0);
const OFFER_1000: Step = modify(9, 0x0300, 0x0200);
const OFFERS_1000: Step = expect(9, 0x0300, 0x0200);

/// Marvell's.
pub(crate) const M88E1512: Phy = Phy {
    name: "88E1512",
    steps: &[
        // Its family's identifier, without the revision.
        expect(2, 0xffff, 0x0141),
        expect(3, 0xfff0, 0x0dd0),
        // On page 2, both clocks are delayed. A reset makes it so; it keeps what was written.
        write(22, 2),
        modify(21, 0x0030, 0x0030),
        write(22, 0),
        OFFER_NOT_BELOW_1000,
        OFFER_1000,
        modify(CONTROL, RESET | 0x1000, RESET | 0x1000),
        RESET_IS_OVER,
        write(22, 2),
        expect(21, 0x0030, 0x0030),
        write(22, 0),
        OFFERS_1000,
    ],
    sources: &[
        "Linux, drivers/net/phy/marvell.c and include/linux/marvell_phy.h: identifier; page 2, register 21, bits 5 (receive) and 4 (transmit)",
        "U-Boot, drivers/net/phy/marvell.c, 88E151x: the same, and the reset after it",
    ],
};

/// Extended registers of Microchip's, behind registers 13 and 14 (802.3, 22.2.4.3.11 and 12).
const MMD_CONTROL: u8 = 13;
const MMD_DATA: u8 = 14;
const MMD_KEEPS_NUMBER: u16 = 0x4000;

/// Microchip's. Its skews are those after reset: receive delayed by 1.2 ns, transmit not at all.
pub(crate) const KSZ9031RNX: Phy = Phy {
    name: "KSZ9031RNX",
    steps: &[
        expect(2, 0xffff, 0x0022),
        expect(3, 0xfff0, 0x1620),
        // Device 0, registers 4 and 3: pulses for finding the partner are 16 ms apart. After reset
        // they are 8 ms apart, and some partners find none.
        write(MMD_CONTROL, 0),
        write(MMD_DATA, 4),
        write(MMD_CONTROL, MMD_KEEPS_NUMBER),
        write(MMD_DATA, 0x0006),
        write(MMD_CONTROL, 0),
        write(MMD_DATA, 3),
        write(MMD_CONTROL, MMD_KEEPS_NUMBER),
        write(MMD_DATA, 0x1a80),
        // Device 2, registers 4, 5, 6 and 8: skews of control, data in, data out, clocks.
        write(MMD_CONTROL, 2),
        write(MMD_DATA, 4),
        write(MMD_CONTROL, MMD_KEEPS_NUMBER | 2),
        write(MMD_DATA, 0x0077),
        write(MMD_CONTROL, 2),
        write(MMD_DATA, 5),
        write(MMD_CONTROL, MMD_KEEPS_NUMBER | 2),
        write(MMD_DATA, 0x7777),
        write(MMD_CONTROL, 2),
        write(MMD_DATA, 6),
        write(MMD_CONTROL, MMD_KEEPS_NUMBER | 2),
        write(MMD_DATA, 0x7777),
        write(MMD_CONTROL, 2),
        write(MMD_DATA, 8),
        write(MMD_CONTROL, MMD_KEEPS_NUMBER | 2),
        write(MMD_DATA, 0x01ef),
        expect(MMD_DATA, 0x03ff, 0x01ef),
        OFFER_NOT_BELOW_1000,
        OFFER_1000,
        RESTART,
        OFFERS_1000,
    ],
    sources: &[
        "Linux, drivers/net/phy/micrel.c: identifier, registers and fields of the skews, steps of 60 ps, 1.2 ns and 0 after reset, the pulses",
        "the patch that brought its delays to Linux (2020): 7 and 15 are no skew, which is after reset",
    ],
};

/// Broadcom's. Its own registers are known of other types only, so they stay as they are.
pub(crate) const B50612D: Phy = Phy {
    name: "B50612D",
    steps: &[OFFER_NOT_BELOW_1000, OFFER_1000, RESTART, OFFERS_1000],
    sources: &["IEEE 802.3, clauses 22, 28 and 40: what any PHY offers"],
};
