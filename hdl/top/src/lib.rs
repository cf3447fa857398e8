//! What goes onto a board: the node on the board's pins, with its clocks and resets. All boards
//! have the same top level; what differs comes from their descriptions.

pub mod phys;

use std::rc::Rc;
use wiremeter_blocks::node::{self, Node};
use wiremeter_boards::{Board, signals::signals};
use wiremeter_cells::{Family, clock_out, clock_pair, pll};
use wiremeter_rtl::{Clock, Component, InnerClock, Module, Sig};

/// Frequency of the card's clock, which is RGMII's, too.
pub const CORE_HZ: u32 = 125_000_000;
/// log2 of the clocks for which all is held in reset at power-up: 34 ms. For the first half of
/// them the PHYs are, too; in the second their clocks begin. Then they are set up.
pub const RESET_LOG2: u32 = 22;
/// A quarter of the period of RGMII's clock, in picoseconds: as late as a shifted TXC is.
const LATE_PS: u16 = 2_000;
/// Bits of what the first LED counts: it shines every 1.07 s.
const ALIVE_BITS: u32 = 27;
/// Frames between two changes of a port's LED.
const FRAMES_LOG2: u32 = 6;

/// Why a board cannot be built for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not two ports.
    #[error("{board} has {found} ports; the node has two")]
    Ports {
        /// The board.
        board: &'static str,
        /// Its ports.
        found: usize,
    },
    /// RGMII's clocks are to be delayed within the FPGA otherwise than is described.
    #[error("{board}: port {port} wants its clocks delayed in the FPGA in a way that is not described yet")]
    Delay {
        /// The board.
        board: &'static str,
        /// The port.
        port: usize,
    },
}

/// The family's cells.
pub fn family(board: &Board) -> Family {
    match board.part.family {
        wiremeter_boards::Family::Ecp5 => Family::Ecp5,
        wiremeter_boards::Family::Artix7 => Family::Xilinx7,
    }
}

/// The module `top`, whose ports are signals of the board. `reset_log2` is [`RESET_LOG2`], or less
/// in a simulation: it is impatient with PHYs then, too.
///
/// # Errors
/// Why the board cannot be built for.
pub fn top(board: &Board, family: Family, reset_log2: u32) -> Result<Rc<Component>, Error> {
    if board.ports.len() != 2 {
        let (board, found) = (board.name, board.ports.len());
        return Err(Error::Ports { board, found });
    }
    let described = match board.part.family {
        wiremeter_boards::Family::Ecp5 => 0,
        wiremeter_boards::Family::Artix7 => LATE_PS,
    };
    let other = |port: &wiremeter_boards::Port| port.rx_delay_ps > 0 || ![0, described].contains(&port.tx_delay_ps);
    if let Some(port) = board.ports.iter().position(other) {
        return Err(Error::Delay { board: board.name, port });
    }
    Ok(Module::build("top", |m| describe(m, board, family, reset_log2)))
}

fn describe(m: &Module, board: &Board, family: Family, reset_log2: u32) {
    let rx = [0, 1].map(|n| {
        let rxc = m.input_async(&format!("phy{n}_rxc"), 1);
        m.clock_inside(&format!("rx{n}"), rxc)
    });
    let beside = rx[0].clock;
    let is_late = |n: usize| board.ports[n].tx_delay_ps > 0;
    let shifts = if is_late(0) || is_late(1) { &[0, 90][..] } else { &[0] };
    let asked: Vec<(u32, u32)> = shifts.iter().map(|degrees| (CORE_HZ, *degrees)).collect();
    let oscillator = (oscillator(m, beside, board, family), board.clock.hz);
    let made = pll(m, beside, family, "u_pll", oscillator, &asked);
    let core = m.clock_inside("core", made.clocks[0]);
    let button = board.reset_n.map(|_| m.input_async("rst_n", 1));
    let asked = button.map_or(made.locked, |up| made.locked & up);
    let up = power_up(core.clock, asked, reset_log2);
    for n in 0..board.buses.len() {
        m.output(&format!("bus{n}_rst_n"), up.phys);
    }
    // The same clock: what is held in reset until they are set up cannot do it.
    let set_up = m.clock_inside("set_up", made.clocks[0]);
    set_up.reset.drive((!up.over).cross(set_up.clock).delay("set_up_held"));
    let phys = phys::wire(m, set_up.clock, board, family, reset_log2, core.clock);
    hold(core, &rx, up.over & phys.done);

    let node = Node {
        gives_txc: [0, 1].map(|n| !is_late(n)),
        ..Node::new(family)
    };
    for n in [0, 1].into_iter().filter(|n| is_late(*n)) {
        let txc = clock_out(m, core.clock, family, &format!("u_txc{n}"), made.clocks[1]);
        m.output(&format!("phy{n}_txc"), txc);
    }
    let watched = node::wire(m, core.clock, rx.map(|rx| rx.clock), &node, m.lit(0, 64), |_, _, stream, ready| {
        (stream, ready)
    });
    m.output("led", leds(m, core.clock, board, &watched.counts, phys.failed));
}

/// The board's oscillator, from its pin or its pair.
fn oscillator<'m>(m: &'m Module, beside: Clock<'m>, board: &Board, family: Family) -> Sig<'m> {
    if signals(board).iter().any(|signal| signal.name == "clk") {
        return m.input_async("clk", 1);
    }
    let pins = ["clk_p", "clk_n"].map(|pin| m.input_async(pin, 1));
    clock_pair(m, beside, family, "u_clk", (pins[0], pins[1]))
}

/// Power-up, or the end of the button or of the PLL's loss.
struct PowerUp<'m> {
    /// The PHYs' reset, low.
    phys: Sig<'m>,
    /// The time is over.
    over: Sig<'m>,
}

fn power_up<'m>(clock: Clock<'m>, asked: Sig<'m>, log2: u32) -> PowerUp<'m> {
    let up = asked.cross(clock).delay("up_first").delay("up");
    let m = up.module();
    let count = m.reg_data(clock, "reset_count", log2 + 1);
    let over = count.q.bit(log2);
    count.next(up.mux(over.mux(count.q, count.q.wrapping_add(1)), m.lit(0, log2 + 1)));
    let phys = (over | count.q.bit(log2 - 1)).delay("phys_up");
    PowerUp { phys, over }
}

/// Holds the node in reset until `ready`: a PHY's clock may break off while it is set up, and a
/// pulse that is too short may do anything to what is behind it.
fn hold<'m>(core: InnerClock<'m>, rx: &[InnerClock<'m>; 2], ready: Sig<'m>) {
    let held = (!ready).delay("held");
    core.reset.drive(held);
    for (n, rx) in rx.iter().enumerate() {
        let there = held.cross(rx.clock).delay(&format!("held_first{n}"));
        rx.reset.drive(there.delay(&format!("held{n}")));
    }
}

/// As many of these as the board has: alive; each port's link; each port's frames; drops; a PHY
/// could not be set up.
fn leds<'m>(m: &'m Module, clk: Clock<'m>, board: &Board, counts: &[(String, Sig<'m>)], failed: Sig<'m>) -> Sig<'m> {
    let find = |name: &str| {
        let found = counts.iter().find(|(known, _)| known == name);
        found
            .unwrap_or_else(|| panic!("no count `{name}`"))
            .1
            .partly_used("a LED shows a bit")
    };
    let alive = m.reg_data(clk, "alive", ALIVE_BITS);
    alive.next(alive.q.wrapping_add(1));
    let dropped = [0, 1].map(|n| find(&format!("port{n}_count_dropped")).any());
    let shown = [
        alive.q.bit(ALIVE_BITS - 1),
        find("port0_status").bit(0),
        find("port1_status").bit(0),
        find("port0_count_frames").bit(FRAMES_LOG2),
        find("port1_count_frames").bit(FRAMES_LOG2),
        dropped[0] | dropped[1],
        failed,
    ];
    let lights = board.leds.sites.len();
    let mut shown: Vec<Sig<'m>> = shown.into_iter().take(lights).collect();
    shown.resize(lights, m.lit(0, 1));
    shown.reverse();
    let shown = Sig::cat_all(&shown).delay("shown");
    if board.leds.inverted { !shown } else { shown }
}
