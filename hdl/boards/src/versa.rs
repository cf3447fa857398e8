//! Lattice's ECP5-5G Versa.

use crate::{Board, Bus, Clock, Family, Leds, Part, Pin, Port, Programmer, Standard, phy};

/// Lattice ECP5-5G Versa, two RGMII ports.
pub const VERSA_ECP5_5G: Board = Board {
    name: "versa-ecp5-5g",
    title: "Lattice ECP5-5G Versa",
    part: Part {
        name: "LFE5UM5G-45F-8BG381C",
        family: Family::Ecp5,
        device: "LFE5UM5G-45F",
        package: "CABGA381",
        speed: "8",
        idcode: 0x8111_2043,
    },
    clock: Clock {
        pin: Pin {
            site: "P3",
            standard: Standard::Lvds,
        },
        negative: Some("P4"),
        hz: 100_000_000,
    },
    reset_n: Some(Pin {
        site: "T1",
        standard: Standard::Lvcmos33,
    }),
    ports: &[
        Port {
            phy: &phy::M88E1512,
            address: None,
            bus: 0,
            standard: Standard::Lvcmos25,
            rxc: "L20",
            rxd: ["T20", "U20", "T19", "R18"],
            rx_ctl: "U19",
            txc: "P19",
            txd: ["N19", "N20", "P18", "P20"],
            tx_ctl: "R20",
            rx_delay_ps: 0,
            tx_delay_ps: 0,
        },
        Port {
            phy: &phy::M88E1512,
            address: None,
            bus: 1,
            standard: Standard::Lvcmos25,
            rxc: "J19",
            rxd: ["G18", "G16", "H18", "H17"],
            rx_ctl: "F19",
            txc: "C20",
            txd: ["J17", "J16", "D19", "D20"],
            tx_ctl: "E19",
            rx_delay_ps: 0,
            tx_delay_ps: 0,
        },
    ],
    buses: &[
        Bus {
            standard: Standard::Lvcmos25,
            mdc: "T18",
            mdio: "U18",
            reset_n: "U17",
        },
        Bus {
            standard: Standard::Lvcmos25,
            mdc: "G19",
            mdio: "H20",
            reset_n: "F20",
        },
    ],
    leds: Leds {
        sites: &["E16", "D17", "D18", "E18", "F17", "F18", "E17", "F16"],
        standard: Standard::Lvcmos25,
        inverted: true,
    },
    programmer: Programmer {
        board: None,
        cable: "ft2232",
    },
    notes: &[
        "JTAG must bypass the ispCLOCK: on J50, jumpers on 1-2 and 3-5",
        "the PHYs speak RGMII with J66 on 1-2, J67 open and J68 closed",
        "both PHYs delay both clocks: LiteX has no delay in the FPGA and sets up nothing, so they do after reset; MDIO makes sure",
    ],
    sources: &[
        "litex-boards 2f06d08, litex_boards/platforms/lattice_versa_ecp5.py: pins, part, clock",
        "amaranth-boards fd2f0df, amaranth_boards/versa_ecp5.py: the same pins, the LEDs' polarity, the negative clock",
        "litex-boards 2f06d08, litex_boards/targets/lattice_versa_ecp5.py: no delay in the FPGA, in either direction",
        "an example for this board in the style of verilog-ethernet, found by its heading: the PHYs' type, J66 to J68",
        "krynentechnology/sr2cb, ecp5/README.md: the PHYs' type",
        "prjtrellis 73bd411, devices.json: IDCODE; examples/versa5g/README.md: J50; misc/openocd/ecp5-versa5g.cfg: FT2232, channel A",
    ],
};
