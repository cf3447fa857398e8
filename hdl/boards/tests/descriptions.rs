//! The descriptions by themselves.

use std::collections::BTreeSet;

use wiremeter_boards::constraints::{Error, constraints};
use wiremeter_boards::signals::{Signal, signals};
use wiremeter_boards::{BOARDS, Board, Family, board};

fn names(signals: &[Signal]) -> Vec<&str> {
    signals.iter().map(|signal| signal.name.as_str()).collect()
}

fn all_constraints(board: &Board) -> String {
    constraints(board, &names(&signals(board))).expect("its own signals")
}

#[test]
fn no_pin_is_used_twice() {
    for board in BOARDS {
        let mut seen = BTreeSet::new();
        let negative = (board.part.family == Family::Ecp5).then_some(board.clock.negative).flatten();
        let sites = signals(board).into_iter().flat_map(|signal| signal.sites).chain(negative);
        for site in sites {
            assert!(seen.insert(site), "{}: {site} is used twice", board.name);
        }
        // 12 of each port, and at least a bus, a clock and an LED.
        assert!(seen.len() >= 12 * board.ports.len() + 5, "{}", board.name);
    }
}

#[test]
fn names_are_unique_and_found() {
    for known in BOARDS {
        assert_eq!(board(known.name), Some(known));
        let all = signals(known);
        assert_eq!(names(&all).iter().collect::<BTreeSet<_>>().len(), all.len(), "{}", known.name);
        assert!(known.ports.iter().all(|port| port.bus < known.buses.len()), "{}", known.name);
        assert!(known.sources.len() >= 2, "{}: facts want two sources", known.name);
    }
    assert_eq!(board("versa"), None);
}

#[test]
fn phys_of_a_bus_can_be_told_apart() {
    for board in BOARDS {
        for bus in 0..board.buses.len() {
            let ports: Vec<_> = board.ports.iter().filter(|port| port.bus == bus).collect();
            let addresses: BTreeSet<_> = ports.iter().map(|port| port.address).collect();
            assert_eq!(addresses.len(), ports.len(), "{}: bus {bus}", board.name);
            assert!(ports.len() == 1 || !addresses.contains(&None), "{}: bus {bus}", board.name);
            assert!(
                addresses.into_iter().flatten().all(|address| address < 32),
                "{}: bus {bus}",
                board.name
            );
            // Its list is the bus's.
            assert!(ports.iter().all(|port| port.phy == ports[0].phy), "{}: bus {bus}", board.name);
        }
    }
}

#[test]
fn a_part_knows_its_idcode() {
    let versa = board("versa-ecp5-5g").expect("known").part;
    assert!(versa.answers(0x8111_2043));
    // The same die as an LFE5UM-45F and an LFE5U-45F, which other bitstreams are for.
    assert!(!versa.answers(0x0111_2043) && !versa.answers(0x4111_2043));
    // Revision 1 of the 200T, of which there are boards.
    let artix = board("ax7203").expect("known").part;
    assert!(artix.answers(0x1363_6093) && !artix.answers(0x1363_1093));
}

#[test]
fn every_bit_is_constrained_once() {
    for board in BOARDS {
        let text = all_constraints(board);
        for (bit, site) in signals(board).iter().flat_map(|signal| signal.bits().collect::<Vec<_>>()) {
            let (place, standard) = match board.part.family {
                Family::Ecp5 => (
                    format!("LOCATE COMP \"{bit}\" SITE \"{site}\";"),
                    format!("IOBUF PORT \"{bit}\" IO_TYPE="),
                ),
                Family::Artix7 => (
                    format!("set_property PACKAGE_PIN {site} [get_ports {{{bit}}}]"),
                    format!("[get_ports {{{bit}}}]"),
                ),
            };
            assert_eq!(text.matches(&place).count(), 1, "{}: {place}", board.name);
            assert!(text.contains(&standard), "{}: {standard}", board.name);
        }
    }
}

#[test]
fn constraints_read_as_the_vendors_write_them() {
    // Forms from Lattice's FPGA-TN-02032 (LPF) and AMD's UG903 (XDC).
    let versa = board("versa-ecp5-5g").expect("known");
    let expected = "# Lattice ECP5-5G Versa, LFE5UM5G-45F-8BG381C
LOCATE COMP \"clk\" SITE \"P3\";
IOBUF PORT \"clk\" IO_TYPE=LVDS;
FREQUENCY PORT \"clk\" 100 MHZ;
LOCATE COMP \"phy1_txc\" SITE \"C20\";
IOBUF PORT \"phy1_txc\" IO_TYPE=LVCMOS25 SLEWRATE=FAST;
";
    assert_eq!(constraints(versa, &["clk", "phy1_txc"]).as_deref(), Ok(expected));
    let mdio = constraints(versa, &["bus1_mdio"]).expect("known");
    assert!(mdio.contains("IOBUF PORT \"bus1_mdio\" IO_TYPE=LVCMOS25 PULLMODE=UP;"), "{mdio}");
    let ax7203 = board("ax7203").expect("known");
    let mdio = constraints(ax7203, &["bus1_mdio"]).expect("known");
    assert!(mdio.contains("set_property PULLTYPE PULLUP [get_ports {bus1_mdio}]"), "{mdio}");
    let expected = "# Alinx AX7203, XC7A200T-2FBG484
set_property PACKAGE_PIN R4 [get_ports {clk_p}]
set_property IOSTANDARD DIFF_SSTL15 [get_ports {clk_p}]
create_clock -name clk_p -period 5.000 [get_ports {clk_p}]
set_property PACKAGE_PIN B13 [get_ports {led[0]}]
set_property IOSTANDARD LVCMOS33 [get_ports {led[0]}]
";
    let text = constraints(ax7203, &["clk_p", "led"]).expect("known");
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn ports_that_the_board_has_not_are_refused() {
    let versa = board("versa-ecp5-5g").expect("known");
    let error = constraints(versa, &["clk", "sfp0_tx"]).expect_err("no SFP");
    let said = error.to_string();
    assert!(
        said.starts_with("versa-ecp5-5g has no signal `sfp0_tx`; it has clk, rst_n, phy0_rxc, "),
        "{said}"
    );
    let error = constraints(versa, &["clk", "clk"]).expect_err("twice");
    assert_eq!(error, Error::Twice { port: "clk".to_owned() });
}
