//! A board's pins as ports of a top level: their names are the same on every board.

use crate::{Board, Family, Port, Standard};

/// Which way a signal goes, seen from the FPGA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Into it.
    Input,
    /// Out of it.
    Output,
    /// Both.
    Both,
}

/// A port of the top level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Its name.
    pub name: String,
    /// Which way it goes.
    pub direction: Direction,
    /// Its pins, bit 0 first. It is a vector if it has more than one.
    pub sites: Vec<&'static str>,
    /// How its pins are driven or read.
    pub standard: Standard,
    /// Its frequency in hertz, if it is a clock that comes in.
    pub hz: Option<u32>,
    /// Whether it changes at 125 MHz, both edges, and wants steep edges.
    pub fast: bool,
}

impl Signal {
    /// Name and pin of each bit.
    pub fn bits(&self) -> impl Iterator<Item = (String, &'static str)> {
        let vector = self.sites.len() > 1;
        let name = move |bit| {
            if vector {
                format!("{}[{bit}]", self.name)
            } else {
                self.name.clone()
            }
        };
        self.sites.iter().enumerate().map(move |(bit, site)| (name(bit), *site))
    }
}

/// At 1000 Mbit/s, the only speed there is.
const RGMII_HZ: u32 = 125_000_000;

/// All signals of a board:
///
/// | name | |
/// |---|---|
/// | `clk` | the oscillator; `clk_p` and `clk_n` where the family wants both of a pair |
/// | `rst_n` | low in reset |
/// | `phyN_rxc`, `phyN_rxd`, `phyN_rx_ctl` | RGMII of port N, from the PHY |
/// | `phyN_txc`, `phyN_txd`, `phyN_tx_ctl` | to it |
/// | `busN_mdc`, `busN_mdio`, `busN_rst_n` | MDIO bus N, and the reset of its PHYs |
/// | `led` | all LEDs |
pub fn signals(board: &Board) -> Vec<Signal> {
    let mut all = clock(board);
    if let Some(pin) = board.reset_n {
        all.push(scalar("rst_n", Direction::Input, pin.site, pin.standard));
    }
    for (n, port) in board.ports.iter().enumerate() {
        all.extend(rgmii(&format!("phy{n}"), port));
    }
    for (n, bus) in board.buses.iter().enumerate() {
        all.push(scalar(&format!("bus{n}_mdc"), Direction::Output, bus.mdc, bus.standard));
        all.push(scalar(&format!("bus{n}_mdio"), Direction::Both, bus.mdio, bus.standard));
        all.push(scalar(&format!("bus{n}_rst_n"), Direction::Output, bus.reset_n, bus.standard));
    }
    all.push(vector("led", Direction::Output, board.leds.sites, board.leds.standard));
    all
}

fn clock(board: &Board) -> Vec<Signal> {
    let (pin, hz) = (board.clock.pin, Some(board.clock.hz));
    let input = |name, site| scalar(name, Direction::Input, site, pin.standard);
    match (board.part.family, board.clock.negative) {
        (Family::Artix7, Some(negative)) => vec![
            Signal {
                hz,
                ..input("clk_p", pin.site)
            },
            input("clk_n", negative),
        ],
        // nextpnr takes the negative pin of a pair for an ECP5 by itself.
        _ => vec![Signal {
            hz,
            ..input("clk", pin.site)
        }],
    }
}

fn rgmii(phy: &str, port: &Port) -> [Signal; 6] {
    let name = |of: &str| format!("{phy}_{of}");
    let standard = port.standard;
    let out = |signal| Signal { fast: true, ..signal };
    [
        Signal {
            hz: Some(RGMII_HZ),
            ..scalar(&name("rxc"), Direction::Input, port.rxc, standard)
        },
        vector(&name("rxd"), Direction::Input, &port.rxd, standard),
        scalar(&name("rx_ctl"), Direction::Input, port.rx_ctl, standard),
        out(scalar(&name("txc"), Direction::Output, port.txc, standard)),
        out(vector(&name("txd"), Direction::Output, &port.txd, standard)),
        out(scalar(&name("tx_ctl"), Direction::Output, port.tx_ctl, standard)),
    ]
}

fn vector(name: &str, direction: Direction, sites: &[&'static str], standard: Standard) -> Signal {
    Signal {
        name: name.to_owned(),
        direction,
        sites: sites.to_vec(),
        standard,
        hz: None,
        fast: false,
    }
}

fn scalar(name: &str, direction: Direction, site: &'static str, standard: Standard) -> Signal {
    vector(name, direction, &[site], standard)
}
