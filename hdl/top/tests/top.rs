//! Boards' top levels at their pins, with what stands for the device's own cells: resets come in
//! their order, frames pass, LEDs tell.
#![allow(missing_docs)]

#[path = "../../blocks/tests/bench/mod.rs"]
#[allow(dead_code, reason = "modules of one clock are not tested here")]
mod bench;
#[path = "../../blocks/tests/bench/clocked.rs"]
mod clocked;
#[path = "../../rtl/tests/common/mod.rs"]
mod common;
#[path = "../../blocks/tests/mac/frame.rs"]
mod frame;
#[path = "../../boards/tests/phys/marvell.rs"]
mod marvell;
#[path = "../../boards/tests/phys/microchip.rs"]
#[allow(dead_code, reason = "what its registers become is tested beside their list")]
mod microchip;
#[path = "../../blocks/tests/mdio/phy.rs"]
#[allow(dead_code, reason = "what is on the line is tested beside its block")]
mod phy;
#[path = "../../blocks/tests/mac/pins.rs"]
mod pins;

use std::cell::RefCell;
use std::rc::Rc;

use clocked::{Clocked, files};
use frame::{bytes, checked, on_the_line};
use marvell::Marvell;
use microchip::Microchip;
use phy::{Bus, Registers};
use pins::Symbol;
use wiremeter_boards::{BOARDS, board};
use wiremeter_cells::Family;
use wiremeter_rtl::Component;
use wiremeter_top::{Error, top};

const RESET_LOG2: u32 = 6;
/// What the PHYs of [`Marvell::new`] offer without speeds below 1000 Mbit/s and half duplex.
const OFFERED: [u16; 2] = [0x0001, 0x0200];

fn simulated(name: &str) -> Rc<Component> {
    top(board(name).expect("known"), Family::Simulated, RESET_LOG2).expect("can be built for")
}

/// Clocks that setting up the PHYs takes at most: frames of MDIO, 4160 clocks each.
const SET_UP: u32 = 130_000;

/// A PHY of which the test keeps hold.
struct Kept(Rc<RefCell<Marvell>>);

impl Registers for Kept {
    fn read(&mut self, register: usize) -> Option<u16> {
        Some(self.0.borrow_mut().read(register as u8))
    }

    fn write(&mut self, register: usize, value: u16) {
        self.0.borrow_mut().write(register as u8, value);
    }
}

/// The AX7203's.
struct Other(Microchip);

impl Registers for Other {
    fn read(&mut self, register: usize) -> Option<u16> {
        Some(self.0.read(register as u8))
    }

    fn write(&mut self, register: usize, value: u16) {
        self.0.write(register as u8, value);
    }
}

/// One clock for all, as the test has it; symbols of port 0 come in, all that leaves is kept.
/// Each port's PHY is on its own bus.
struct Board {
    bench: Clocked,
    /// Pins that are high with the clock, and low.
    clocks: [&'static [&'static str]; 2],
    out: [Vec<Symbol>; 2],
    phys: [Rc<RefCell<Marvell>>; 2],
    buses: [Bus; 2],
}

impl Board {
    fn new() -> Board {
        let phys = [[false, true], [false, false]].map(|delays| Rc::new(RefCell::new(Marvell::new(delays))));
        let buses = [0, 1].map(|n: usize| Bus::new(vec![(n as u32, Box::new(Kept(phys[n].clone())))], 10));
        Board::of("versa-ecp5-5g", [&["clk"], &[]], phys, buses)
    }

    fn ax7203() -> Board {
        let phys = [0, 1].map(|_| Rc::new(RefCell::new(Marvell::new([false, false]))));
        let buses = [3, 7].map(|address| Bus::new(vec![(address, Box::new(Other(Microchip::new())))], 10));
        Board::of("ax7203", [&["clk_p"], &["clk_n"]], phys, buses)
    }

    fn of(name: &str, clocks: [&'static [&'static str]; 2], phys: [Rc<RefCell<Marvell>>; 2], buses: [Bus; 2]) -> Board {
        let mut board = Board {
            bench: Clocked::new(&simulated(name)),
            clocks,
            out: Default::default(),
            phys,
            buses,
        };
        board.bench.set("rst_n", 1);
        // All clocks low, so that the next moment is an edge.
        clocks[1].iter().for_each(|clock| board.bench.set(clock, 1));
        board.bench.step();
        board
    }

    /// A clock with this symbol at port 0, and a link without data at port 1.
    fn step(&mut self, symbol: Symbol) {
        let link = Symbol {
            byte: 0xdd,
            ..Symbol::default()
        };
        let mut shown = [[(0, 0); 2]; 2];
        for half in 0..2 {
            for (port, symbol) in [symbol, link].into_iter().enumerate() {
                let (data, control) = symbol.halves()[half];
                self.bench.set(&format!("phy{port}_rxd"), data);
                self.bench.set(&format!("phy{port}_rx_ctl"), control);
            }
            let [high, low] = self.clocks;
            for clock in high.iter().chain(&["phy0_rxc", "phy1_rxc"]) {
                self.bench.set(clock, 1 - half as u64);
            }
            low.iter().for_each(|clock| self.bench.set(clock, half as u64));
            self.bench.step();
            for (port, shown) in shown.iter_mut().enumerate() {
                let get = |pin: &str| self.bench.get(&format!("phy{port}_{pin}"));
                assert_eq!(get("txc"), 1 - half as u64, "TXC follows the clock");
                shown[half] = (get("txd"), get("tx_ctl"));
            }
        }
        for (out, shown) in self.out.iter_mut().zip(shown) {
            out.push(Symbol::of_halves(shown));
        }
        for (n, bus) in self.buses.iter_mut().enumerate() {
            let get = |pin: &str| self.bench.get(&format!("bus{n}_{pin}")) == 1;
            let line = bus.step(get("mdc"), get("mdio_out"), get("mdio_enable"));
            self.bench.set(&format!("bus{n}_mdio_in"), line.into());
        }
    }

    fn idle(&mut self, clocks: u32) {
        (0..clocks).for_each(|_| self.step(Symbol::default()));
    }

    fn line(&mut self, frame: &[u8]) {
        let line = on_the_line(&checked(frame));
        line.into_iter().for_each(|byte| self.step(Symbol::data(byte)));
        self.idle(300);
    }

    /// Bytes with TX_EN at a port.
    fn sent(&self, port: usize) -> Vec<u8> {
        let valid = self.out[port].iter().filter(|symbol| symbol.valid);
        valid.map(|symbol| symbol.byte).collect()
    }

    fn phys_up(&self) -> [u64; 2] {
        ["bus0_rst_n", "bus1_rst_n"].map(|pin| self.bench.get(pin))
    }
}

#[test]
fn phys_leave_their_reset_before_the_node_and_a_frame_passes_then() {
    let mut board = Board::new();
    board.idle(30);
    assert_eq!(board.phys_up(), [0, 0]);
    board.idle(10);
    assert_eq!(board.phys_up(), [1, 1]);
    // Within the node's own reset, as the PHYs are not set up yet: lost.
    board.line(&bytes(60)[..10]);
    board.line(&bytes(61));
    assert!(board.phys.iter().all(|phy| phy.borrow().offers() != OFFERED));
    board.idle(SET_UP);
    assert!(
        board
            .phys
            .iter()
            .all(|phy| phy.borrow().offers() == OFFERED && phy.borrow().delays == [true, true])
    );
    board.line(&bytes(77));
    assert_eq!(board.sent(1), on_the_line(&checked(&bytes(77))));
    assert!(board.sent(0).is_empty());
    // Lit when low: the link of port 1.
    assert_eq!(board.bench.get("led"), 0xff & !(1 << 2));
}

#[test]
fn the_button_resets_all() {
    let mut board = Board::new();
    board.idle(SET_UP);
    board.line(&bytes(60));
    board.bench.set("rst_n", 0);
    board.idle(10);
    assert_eq!(board.phys_up(), [0, 0]);
    board.bench.set("rst_n", 1);
    board.idle(SET_UP);
    assert_eq!(board.phys_up(), [1, 1]);
    board.out = Default::default();
    board.line(&bytes(99));
    assert_eq!(board.sent(1), on_the_line(&checked(&bytes(99))));
}

/// As long as a PHY is waited for in simulation.
const GIVEN_UP: u32 = (1 << RESET_LOG2) * 4160 + 1000;

#[test]
fn a_phy_that_is_not_there_is_shown_and_frames_pass_all_the_same() {
    let mut board = Board::new();
    board.buses[0].phys.clear();
    board.idle(SET_UP);
    board.line(&bytes(60));
    assert!(board.sent(1).is_empty(), "it is still waited for");
    board.idle(GIVEN_UP - SET_UP);
    board.line(&bytes(77));
    assert_eq!(board.sent(1), on_the_line(&checked(&bytes(77))));
    assert_eq!(board.phys[1].borrow().offers(), OFFERED);
    assert_eq!(board.bench.get("led"), 0xff & !(1 << 2 | 1 << 6));
}

#[test]
fn the_ax7203_sets_its_phys_up_and_passes_a_frame() {
    let mut board = Board::ax7203();
    board.idle(2 * SET_UP);
    board.line(&bytes(77));
    assert_eq!(board.sent(1), on_the_line(&checked(&bytes(77))));
    // Of its four, the link of port 1, and alive is dark yet.
    assert_eq!(board.bench.get("led"), 1 << 2);
}

/// A port that is to be late is given a clock that is, by a quarter of RGMII's period.
#[test]
fn txc_of_the_ax7203_is_late() {
    let ax7203 = board("ax7203").expect("known");
    assert!(ax7203.ports.iter().all(|port| port.tx_delay_ps == 2_000));
    let text = top(ax7203, Family::Xilinx7, RESET_LOG2).expect("can be built for").verilog();
    let has = |wanted: &str| assert!(text.contains(wanted), "{wanted}");
    // 1000 MHz: 125 MHz, and the same two of its periods later.
    has(".CLKFBOUT_MULT(5), .CLKFBOUT_PHASE(0.0), .CLKOUT0_DIVIDE(8), .CLKOUT0_PHASE(0.0), .CLKOUT1_DIVIDE(8), .CLKOUT1_PHASE(90.0)");
    for port in 0..2 {
        has(&format!("assign phy{port}_txc = u_txc{port}_Q;"));
        let from = text.find(&format!(") u_txc{port} (")).expect("an instance");
        assert!(text[from..].lines().take(5).any(|line| line.contains(".C(u_pll_CLKOUT1)")));
    }
}

#[test]
fn boards_that_cannot_be_built_for_say_why() {
    for board in BOARDS {
        let built = top(board, wiremeter_top::family(board), RESET_LOG2);
        match (board.name, built) {
            ("versa-ecp5-5g" | "ax7203", Ok(_)) => {}
            ("colorlight-i5", Err(error)) => assert!(matches!(error, Error::Delay { .. }), "{error}"),
            (name, other) => panic!("{name}: {:?}", other.map(|top| top.name().to_string())),
        }
    }
}

#[test]
fn verilator_has_nothing_to_say() {
    for name in ["versa-ecp5-5g", "ax7203"] {
        let folder = files(&simulated(name));
        let mut lint = common::verilator();
        lint.args(["--lint-only", "-Wall", "--quiet", "-y"]).arg(&folder);
        let done = common::output(lint.args(["--top-module", "top"]).arg(folder.join("top.v")));
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() && said.trim().is_empty(), "{name}: {said}");
    }
}
