//! Alinx's AX7203.

use crate::{Board, Bus, Clock, Family, Leds, Part, Pin, Port, Programmer, Standard, phy};

/// Alinx AX7203, two RGMII ports.
pub const AX7203: Board = Board {
    name: "ax7203",
    title: "Alinx AX7203",
    part: Part {
        name: "XC7A200T-2FBG484",
        family: Family::Artix7,
        device: "xc7a200t",
        package: "fbg484",
        speed: "2",
        idcode: 0x0363_6093,
    },
    clock: Clock {
        pin: Pin {
            site: "R4",
            standard: Standard::DiffSstl15,
        },
        negative: Some("T4"),
        hz: 200_000_000,
    },
    reset_n: Some(Pin {
        site: "T6",
        standard: Standard::Lvcmos15,
    }),
    ports: &[
        Port {
            phy: &phy::KSZ9031RNX,
            address: None,
            bus: 0,
            standard: Standard::Lvcmos33,
            rxc: "B17",
            rxd: ["A16", "B18", "C18", "C19"],
            rx_ctl: "A15",
            txc: "E18",
            txd: ["C20", "D20", "A19", "A18"],
            tx_ctl: "F18",
            rx_delay_ps: 0,
            tx_delay_ps: 2_000,
        },
        Port {
            phy: &phy::KSZ9031RNX,
            address: None,
            bus: 1,
            standard: Standard::Lvcmos33,
            rxc: "E19",
            rxd: ["A20", "B20", "D19", "C17"],
            rx_ctl: "F19",
            txc: "A14",
            txd: ["E17", "C14", "C15", "A13"],
            tx_ctl: "D17",
            rx_delay_ps: 0,
            tx_delay_ps: 2_000,
        },
    ],
    buses: &[
        Bus {
            standard: Standard::Lvcmos33,
            mdc: "B16",
            mdio: "B15",
            reset_n: "D16",
        },
        Bus {
            standard: Standard::Lvcmos33,
            mdc: "F20",
            mdio: "C22",
            reset_n: "B22",
        },
    ],
    leds: Leds {
        sites: &["B13", "C13", "D14", "D15"],
        standard: Standard::Lvcmos33,
        inverted: false,
    },
    programmer: Programmer {
        board: Some("alinx_ax7203"),
        cable: "ft2232",
    },
    notes: &[
        "JTAG is an FTDI chip or an adapter, by the board's revision: if ft2232 finds nothing, try --cable ft232 or ft4232",
        "MDIO's pins, the LEDs' polarity and the PHYs' type are of one source only",
    ],
    sources: &[
        "litex-boards 2f06d08, litex_boards/platforms/alinx_ax7203.py: pins, part, clock, cables",
        "an XDC for this board in the style of verilog-ethernet, found by its heading: the same clock, reset, RGMII and PHY reset pins; no MDIO, no LEDs",
        "BubuPenguin/NaxRiscV-using-LiteX-on-Alinx-AX7203 026938b, alinx_ax7203_ethernet.md: the PHY, seen by its id",
        "Microchip DS00002117F, 7.1: after reset the KSZ9031RNX delays RX_CLK by 1.2 ns and expects GTX_CLK delayed",
        "openFPGALoader 1.1.1, src/part.hpp and src/board.hpp: IDCODE, the board's name",
    ],
};
