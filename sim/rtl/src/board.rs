//! The Verilated node of a board, between two PHYs: frames in and out of its RGMII pins.

mod line;

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::path::Path;

use crate::{Build, Error, Input, Output, Simulation};
use line::{Incoming, Outgoing, Pins};

/// Clocks for which the resets are held.
const RESET: u64 = 32;

/// Who the card is on port 0 after its reset, where it answers then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// Its link address.
    pub mac: [u8; 6],
    /// Its IPv4 address.
    pub ipv4: Ipv4Addr,
    /// Its UDP port.
    pub port: u16,
    /// The only source that may ask; none: all may.
    pub allowed: Option<Ipv4Addr>,
}

/// A frame that left by a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The frame, without FCS; all that was on the line if it is bad.
    pub bytes: Vec<u8>,
    /// Preamble, FCS or TX_ER say that it is none.
    pub bad: bool,
}

/// A port's pins at the node, and what the PHY there takes and gives.
struct Port {
    rxc: Input,
    rx_rst: Input,
    rxd: Input,
    rx_ctl: Input,
    txd: Output,
    tx_ctl: Output,
    incoming: Incoming,
    outgoing: Outgoing,
    left: VecDeque<Left>,
}

/// A board's node with its card: the module `node_board`.
///
/// Time is its clocks' only; each is lived through. The PHYs' clocks are as fast as the card's,
/// and a quarter behind, where the data are steady.
pub struct RtlBoard {
    sim: Simulation,
    clk: Input,
    ports: [Port; 2],
    clocks: u64,
    /// The clock after the last in which something was on a line.
    busy_until: u64,
}

impl Build {
    /// The node of a board, as committed in `hdl/verilog`.
    pub fn board() -> Build {
        Build::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../hdl/verilog/node_board"))
    }
}

impl RtlBoard {
    /// Builds the board, if this was not done before, and resets it.
    ///
    /// # Errors
    /// When the simulation cannot be built, or has not a board's ports.
    pub fn open(build: &Build, who: &Who) -> Result<RtlBoard, Error> {
        let mut sim = Simulation::open(build)?;
        let number = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
        let allowed = who.allowed.unwrap_or(Ipv4Addr::UNSPECIFIED);
        for (name, value) in [
            ("mac", number(&who.mac)),
            ("ipv4", number(&who.ipv4.octets())),
            ("port", who.port.into()),
            ("allowed", number(&allowed.octets())),
            ("enable", 1),
        ] {
            let input = sim.input(&format!("built_{name}"))?;
            sim.set(input, value);
        }
        let ports = [Port::find(&sim, 0)?, Port::find(&sim, 1)?];
        let (clk, rst) = (sim.input("clk")?, sim.input("rst")?);
        let mut board = RtlBoard {
            sim,
            clk,
            ports,
            clocks: 0,
            busy_until: 0,
        };
        for held in [1, 0] {
            let resets = [rst, board.ports[0].rx_rst, board.ports[1].rx_rst];
            resets.into_iter().for_each(|reset| board.sim.set(reset, held));
            board.advance(RESET)?;
        }
        Ok(board)
    }

    /// Clocks lived through, of 8 ns each.
    pub fn clock(&self) -> u64 {
        self.clocks
    }

    /// Clocks for which nothing has been on the lines.
    pub fn idle(&self) -> u64 {
        self.clocks - self.busy_until
    }

    /// Lets a frame without FCS come to a port, behind those that are still to come. One that is
    /// shorter than Ethernet's least is padded.
    pub fn receive(&mut self, port: usize, frame: &[u8]) {
        self.ports[port].incoming.push(frame);
        self.busy_until = self.clocks;
    }

    /// Frames that are to come to a port, with one that is coming.
    pub fn waiting(&self, port: usize) -> usize {
        self.ports[port].incoming.frames()
    }

    /// The next frame that has left by a port.
    pub fn take(&mut self, port: usize) -> Option<Left> {
        self.ports[port].left.pop_front()
    }

    /// Lives through some clocks.
    ///
    /// # Errors
    /// When the simulation stops.
    pub fn advance(&mut self, clocks: u64) -> Result<(), Error> {
        (0..clocks).try_for_each(|_| self.live())
    }

    /// One clock, in four moments: each edge of the card's clock, and a quarter later that of the
    /// PHYs'. Data change with the card's.
    fn live(&mut self) -> Result<(), Error> {
        let symbols = [0, 1].map(|n: usize| self.ports[n].incoming.next());
        let mut highs = [Pins::default(); 2];
        for high in [true, false] {
            self.sim.set(self.clk, high.into());
            for (port, symbol) in self.ports.iter().zip(symbols) {
                let pins = if high { symbol.high } else { symbol.low };
                self.sim.set(port.rxd, pins.data.into());
                self.sim.set(port.rx_ctl, pins.control.into());
            }
            self.sim.step()?;
            for (port, seen) in self.ports.iter_mut().zip(&mut highs) {
                let pins = Pins {
                    data: self.sim.get(port.txd) as u8,
                    control: self.sim.get(port.tx_ctl) == 1,
                };
                if high {
                    *seen = pins;
                } else {
                    port.left.extend(port.outgoing.see(*seen, pins));
                }
            }
            for port in &self.ports {
                self.sim.set(port.rxc, high.into());
            }
            self.sim.step()?;
        }
        self.clocks += 1;
        if self.ports.iter().any(Port::is_busy) {
            self.busy_until = self.clocks;
        }
        Ok(())
    }
}

impl Port {
    fn find(sim: &Simulation, number: usize) -> Result<Port, Error> {
        let input = |pin: &str| sim.input(&format!("phy{number}_{pin}"));
        let output = |pin: &str| sim.output(&format!("phy{number}_{pin}"));
        Ok(Port {
            rxc: input("rxc")?,
            rx_rst: input("rx_rst")?,
            rxd: input("rxd")?,
            rx_ctl: input("rx_ctl")?,
            txd: output("txd")?,
            tx_ctl: output("tx_ctl")?,
            incoming: Incoming::default(),
            outgoing: Outgoing::default(),
            left: VecDeque::new(),
        })
    }

    fn is_busy(&self) -> bool {
        self.incoming.frames() > 0 || self.outgoing.is_open()
    }
}
