//! The boards that wiremeter is built for: one description each, as plain data, from which
//! top levels, constraints, manifests and the host's `program` come.
//!
//! Pins and parts are facts read in the sources that each board cites; no board was at hand.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod ax7203;
pub mod bitstream;
mod colorlight;
pub mod constraints;
pub mod manifest;
pub mod phy;
pub mod signals;
mod versa;

use phy::Phy;
use serde::Serialize;

/// All boards.
pub const BOARDS: [&Board; 3] = [&versa::VERSA_ECP5_5G, &ax7203::AX7203, &colorlight::COLORLIGHT_I5];

/// The board of a name, if there is one.
pub fn board(name: &str) -> Option<&'static Board> {
    BOARDS.into_iter().find(|board| board.name == name)
}

/// A board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Board {
    /// The name in commands and folders.
    pub name: &'static str,
    /// What its maker calls it.
    pub title: &'static str,
    /// Its FPGA.
    pub part: Part,
    /// Its oscillator.
    pub clock: Clock,
    /// A button or a power monitor that is low in reset, if there is one.
    pub reset_n: Option<Pin>,
    /// Its Ethernet ports.
    pub ports: &'static [Port],
    /// The buses by which the PHYs are set up.
    pub buses: &'static [Bus],
    /// Its LEDs.
    pub leds: Leds,
    /// How it is loaded.
    pub programmer: Programmer,
    /// What must be known before it is used: jumpers, and what else it needs.
    pub notes: &'static [&'static str],
    /// Where these facts were read.
    pub sources: &'static [&'static str],
}

/// An FPGA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The whole name, as it is ordered.
    pub name: &'static str,
    /// The family, which decides the tools.
    pub family: Family,
    /// The device without package and speed, as its vendor writes it.
    pub device: &'static str,
    /// The package, as nextpnr names it.
    pub package: &'static str,
    /// The speed grade.
    pub speed: &'static str,
    /// What its JTAG port answers. The highest four bits of a Xilinx one are a revision.
    pub idcode: u32,
}

impl Part {
    /// Whether a JTAG port that answers `idcode` is this part's.
    pub fn answers(&self, idcode: u32) -> bool {
        let known = match self.family {
            // Of equal dies the highest bits tell LFE5U, LFE5UM and LFE5UM5G apart.
            Family::Ecp5 => u32::MAX,
            Family::Artix7 => 0x0fff_ffff,
        };
        (self.idcode ^ idcode) & known == 0
    }
}

/// A family of FPGAs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// Lattice ECP5 and ECP5-5G.
    Ecp5,
    /// AMD (Xilinx) Artix-7.
    Artix7,
}

/// How a pin is driven or read. The names are the same in LPF and XDC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Standard {
    /// 1.5 V.
    Lvcmos15,
    /// 2.5 V.
    Lvcmos25,
    /// 3.3 V.
    Lvcmos33,
    /// Differential.
    Lvds,
    /// Differential, at the voltage of a DDR3 memory beside it.
    #[serde(rename = "DIFF_SSTL15")]
    DiffSstl15,
}

impl Standard {
    /// Its name in constraints.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lvcmos15 => "LVCMOS15",
            Self::Lvcmos25 => "LVCMOS25",
            Self::Lvcmos33 => "LVCMOS33",
            Self::Lvds => "LVDS",
            Self::DiffSstl15 => "DIFF_SSTL15",
        }
    }
}

/// A pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Pin {
    /// The ball of the package.
    pub site: &'static str,
    /// How it is driven or read.
    pub standard: Standard,
}

/// An oscillator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// The pin, of two the positive one.
    pub pin: Pin,
    /// The negative pin of a differential clock.
    pub negative: Option<&'static str>,
    /// Its frequency in hertz.
    pub hz: u32,
}

/// An Ethernet port: a PHY, and its RGMII pins. Directions are the FPGA's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Port {
    /// The PHY.
    pub phy: &'static Phy,
    /// Its address on its bus, where a source names it; else it is alone there, and to be looked
    /// for, 0 to 31.
    pub address: Option<u8>,
    /// Index of its bus in [`Board::buses`].
    pub bus: usize,
    /// Of all its pins.
    pub standard: Standard,
    /// Receive clock, 125 MHz at 1000 Mbit/s, from the PHY.
    pub rxc: &'static str,
    /// Receive data, bit 0 first.
    pub rxd: [&'static str; 4],
    /// Receive control.
    pub rx_ctl: &'static str,
    /// Transmit clock.
    pub txc: &'static str,
    /// Transmit data, bit 0 first.
    pub txd: [&'static str; 4],
    /// Transmit control.
    pub tx_ctl: &'static str,
    /// By how much the FPGA must delay the receive clock against the data, in picoseconds:
    /// what PHY, as it is set up, and board do not.
    pub rx_delay_ps: u16,
    /// The same of the transmit clock.
    pub tx_delay_ps: u16,
}

/// An MDIO bus, and the reset of the PHYs on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bus {
    /// Of all its pins.
    pub standard: Standard,
    /// Its clock.
    pub mdc: &'static str,
    /// Its data, both ways.
    pub mdio: &'static str,
    /// Low resets the PHYs.
    pub reset_n: &'static str,
}

/// LEDs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Leds {
    /// Their pins.
    pub sites: &'static [&'static str],
    /// Of all of them.
    pub standard: Standard,
    /// Whether they shine when low.
    pub inverted: bool,
}

/// How openFPGALoader reaches a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Programmer {
    /// The board's name there, if it has one.
    pub board: Option<&'static str>,
    /// The cable, which is usually a part of the board.
    pub cable: &'static str,
}
