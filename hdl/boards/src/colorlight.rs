//! Colorlight's i5, an LED receiver card that is sold as an ECP5 module.

use crate::{Board, Bus, Clock, Family, Leds, Part, Pin, Port, Programmer, Standard, phy};

/// Colorlight i5 v7.0, two RGMII ports; the sockets are on the board it is put on.
pub const COLORLIGHT_I5: Board = Board {
    name: "colorlight-i5",
    title: "Colorlight i5 v7.0",
    part: Part {
        name: "LFE5U-25F-6BG381C",
        family: Family::Ecp5,
        device: "LFE5U-25F",
        package: "CABGA381",
        speed: "6",
        idcode: 0x4111_1043,
    },
    clock: Clock {
        pin: Pin {
            site: "P3",
            standard: Standard::Lvcmos33,
        },
        negative: None,
        hz: 25_000_000,
    },
    reset_n: None,
    ports: &[
        Port {
            phy: &phy::B50612D,
            address: Some(0),
            bus: 0,
            standard: Standard::Lvcmos33,
            rxc: "H2",
            rxd: ["K2", "L1", "N1", "P1"],
            rx_ctl: "P2",
            txc: "G1",
            txd: ["G2", "H1", "J1", "J3"],
            tx_ctl: "K1",
            rx_delay_ps: 2_000,
            tx_delay_ps: 0,
        },
        Port {
            phy: &phy::B50612D,
            address: Some(1),
            bus: 0,
            standard: Standard::Lvcmos33,
            rxc: "L19",
            rxd: ["P20", "N19", "N20", "M19"],
            rx_ctl: "M20",
            txc: "U19",
            txd: ["U20", "T19", "T20", "R20"],
            tx_ctl: "P19",
            rx_delay_ps: 2_000,
            tx_delay_ps: 0,
        },
    ],
    buses: &[Bus {
        standard: Standard::Lvcmos33,
        mdc: "N5",
        mdio: "P5",
        reset_n: "P4",
    }],
    leds: Leds {
        sites: &["U16"],
        standard: Standard::Lvcmos33,
        inverted: true,
    },
    programmer: Programmer {
        board: Some("colorlight-i5"),
        cable: "cmsisdap",
    },
    notes: &["the module has no Ethernet sockets: it needs a board that has them"],
    sources: &[
        "litex-boards 2f06d08, litex_boards/platforms/colorlight_i5.py: pins, part, clock, the PHYs' order by address",
        "wuxx/Colorlight-FPGA-Projects, README.md: the same pins, the PHYs' type",
        "litex-boards 2f06d08, litex_boards/targets/colorlight_i5.py: no delay of transmit; LiteEth's default of receive, 2 ns",
        "prjtrellis 73bd411, devices.json: IDCODE; openFPGALoader 1.1.1, src/board.hpp: name and cable",
    ],
};
