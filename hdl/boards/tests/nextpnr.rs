//! nextpnr takes the constraints, and a design on all pins of a board.

use std::fs;

use wiremeter_board::flow::{Device, UM5G_45F, place};
use wiremeter_boards::constraints::constraints;
use wiremeter_boards::signals::{Direction, Signal, signals};
use wiremeter_boards::{Board, board};

/// A top level with all signals: each clock counts what comes in, all outputs show it.
fn verilog(signals: &[Signal]) -> String {
    let range = |signal: &Signal| {
        if signal.sites.len() > 1 {
            format!("[{}:0] ", signal.sites.len() - 1)
        } else {
            String::new()
        }
    };
    let kind = |direction| match direction {
        Direction::Input => "input",
        Direction::Output => "output",
        Direction::Both => "inout",
    };
    let ports: Vec<_> = signals
        .iter()
        .map(|signal| format!("{} {}{}", kind(signal.direction), range(signal), signal.name))
        .collect();
    let (clocks, data): (Vec<&Signal>, Vec<&Signal>) = signals.iter().partition(|signal| signal.hz.is_some());
    let read: Vec<_> = data
        .iter()
        .filter(|signal| signal.direction != Direction::Output)
        .map(|s| s.name.as_str())
        .collect();
    let mut text = format!("module top({});\n", ports.join(", "));
    for (n, clock) in clocks.iter().enumerate() {
        text += &format!(
            "reg q{n}; always @(posedge {}) q{n} <= q{n} ^ (^{{{}}});\n",
            clock.name,
            read.join(", ")
        );
    }
    let all: Vec<_> = (0..clocks.len()).map(|n| format!("q{n}")).collect();
    text += &format!("wire q = {};\n", all.join(" ^ "));
    for signal in data {
        match signal.direction {
            Direction::Input => {}
            Direction::Output => text += &format!("assign {} = {{{}{{q}}}};\n", signal.name, signal.sites.len()),
            Direction::Both => text += &format!("assign {} = q0 ? q : 1'bz;\n", signal.name),
        }
    }
    text + "endmodule\n"
}

fn takes_all_pins(board: &Board, device: Device) {
    let folder = tempfile::tempdir().expect("a folder");
    let signals = signals(board);
    let names: Vec<_> = signals.iter().map(|signal| signal.name.as_str()).collect();
    let text = constraints(board, &names).expect("its own signals");
    let placed = place(folder.path(), device, &verilog(&signals), &text);
    let config = placed.config.unwrap_or_else(|| panic!("{}", placed.said));
    for (bit, site) in signals.iter().flat_map(|signal| signal.bits().collect::<Vec<_>>()) {
        let constrained = placed
            .said
            .lines()
            .any(|line| line.contains(&format!("pin '{bit}$tr_io' constrained to")));
        assert!(constrained, "{bit} was not put on {site}:\n{}", placed.said);
    }
    let config = fs::read_to_string(config).expect("text");
    for signal in signals.iter().filter(|signal| signal.direction == Direction::Output) {
        assert!(config.contains(&format!("OUTPUT_{}", signal.standard.name())), "{}", signal.name);
    }
    for hz in signals.iter().filter_map(|signal| signal.hz) {
        let asked = format!("PASS at {:.2} MHz", f64::from(hz) / 1e6);
        assert!(placed.said.contains(&asked), "{asked}:\n{}", placed.said);
    }
}

#[test]
fn all_pins_of_the_versa() {
    takes_all_pins(board("versa-ecp5-5g").expect("known"), UM5G_45F);
}

#[test]
fn all_pins_of_the_colorlight() {
    let device = Device {
        option: "--25k",
        package: "CABGA381",
        speed: "6",
    };
    takes_all_pins(board("colorlight-i5").expect("known"), device);
}

#[test]
fn a_port_without_constraint_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let versa = board("versa-ecp5-5g").expect("known");
    let text = constraints(versa, &["clk"]).expect("known");
    let design = "module top(input clk, output reg [7:0] led); always @(posedge clk) led <= led + 1; endmodule";
    let placed = place(folder.path(), UM5G_45F, design, &text);
    assert!(
        placed.config.is_none() && placed.said.contains("' is unconstrained in LPF"),
        "{}",
        placed.said
    );
}
