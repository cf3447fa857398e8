//! The PHYs are set up: a master on each MDIO bus, which begins when their reset is over.

use crate::CORE_HZ;
use wiremeter_blocks::mdio::{self, Setup};
use wiremeter_boards::Board;
use wiremeter_boards::phy;
use wiremeter_cells::{Family, pad};
use wiremeter_rtl::{Clock, Module, Sig};

/// What became of it, in the clock that it was asked for.
pub struct Phys<'m> {
    /// All lists are over, well or not.
    pub done: Sig<'m>,
    /// A PHY gave no answers, or not those that its list expects.
    pub failed: Sig<'m>,
    /// A bit a port: its PHY had a link when it was asked last.
    pub links: Sig<'m>,
}

/// Wires the buses. `clock` has [`CORE_HZ`], and its reset ends when the PHYs take frames of MDIO.
/// A PHY is waited for as long as the standard lets it take, or 2^`patience_log2` frames of MDIO
/// if that is less.
pub fn wire<'m>(m: &'m Module, clock: Clock<'m>, board: &Board, family: Family, patience_log2: u32, to: Clock<'m>) -> Phys<'m> {
    let (mut done, mut failed) = (m.lit(1, 1), m.lit(0, 1));
    let mut links = Vec::new();
    for bus in 0..board.buses.len() {
        let name = |signal: &str| format!("bus{bus}_{signal}");
        let setup = setup(board, bus, patience_log2);
        let component = mdio::component(&setup);
        let wire = m.wire_async(&name("mdio_wire"), 1);
        let master = m.instance(clock, &format!("u_mdio{bus}"), &component, &[("mdio_in", wire.q)]);
        m.output(&name("mdc"), master.out("mdc"));
        let (out, enable) = (master.out("mdio_out"), master.out("mdio_enable"));
        wire.drive(pad(m, clock, family, &name("mdio"), out, enable));
        done = done & master.out("done");
        failed = failed | master.out("absent").any() | master.out("refused").any();
        for (bit, (port, _)) in (0..).zip(ports(board, bus)) {
            links.push((port, master.out("link").bit(bit)));
        }
    }
    links.sort_by_key(|(port, _)| std::cmp::Reverse(*port));
    let links: Vec<Sig<'m>> = links.into_iter().map(|(_, link)| link).collect();
    Phys {
        done: done.delay_reset("set_up_over", 0).cross(to),
        failed: failed.delay_reset("set_up_failed", 0).cross(to),
        links: Sig::cat_all(&links).cross(to),
    }
}

/// Ports of a bus, by number.
fn ports(board: &Board, bus: usize) -> impl Iterator<Item = (usize, &wiremeter_boards::Port)> {
    board.ports.iter().enumerate().filter(move |(_, port)| port.bus == bus)
}

/// What is to be done on a bus: its PHYs are of one type.
fn setup(board: &Board, bus: usize, patience_log2: u32) -> Setup {
    let addresses = ports(board, bus).filter_map(|(_, port)| port.address).collect();
    let steps = ports(board, bus).take(1).flat_map(|(_, port)| port.phy.steps).map(step).collect();
    let setup = Setup::new(CORE_HZ, addresses, steps);
    let patience_log2 = setup.patience_log2.min(patience_log2);
    Setup { patience_log2, ..setup }
}

fn step(step: &phy::Step) -> mdio::Step {
    match *step {
        phy::Step::Write { register, value } => mdio::Step::Write { register, value },
        phy::Step::Modify { register, mask, value } => mdio::Step::Modify { register, mask, value },
        phy::Step::Expect { register, mask, value } => mdio::Step::Expect { register, mask, value },
    }
}
