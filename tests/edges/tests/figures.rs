//! The synthesis figures are within what the card promises, and of this Verilog.

use std::fs;
use std::process::Command;
use wiremeter_edges::{python, root};

/// LUTs between registers at 512 bit, for 322 MHz in UltraScale+.
const MOST_LEVELS: u64 = 5;

#[test]
fn paths_are_short() {
    let text = fs::read_to_string(root().join("hdl/figures/synth.json")).expect("hdl/figures/synth.json: run `make synth`");
    let figures: serde_json::Value = serde_json::from_str(&text).expect("synth.json is JSON");
    let modules = figures["card_512"]["modules"].as_object().expect("the card has modules");
    assert!(modules.len() > 1, "the card and its blocks have figures");
    for (name, module) in modules {
        let levels = module["levels"].as_u64().expect("a module has levels");
        assert!(levels <= MOST_LEVELS, "{name}: {levels} LUTs from {}", module["path"]);
    }
}

/// Blocks that take seconds are synthesised anew; the others are taken to have drifted
/// when these have.
#[test]
fn figures_of_small_blocks_are_of_this_verilog() {
    let check = Command::new(python()).arg(root().join("tools/synth.py")).arg("--check").output();
    let check = check.expect("python runs");
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}

/// What a board's bitstream takes is measured by a command of its own; here the README has what it found.
#[test]
fn figures_of_boards_are_those_measured() {
    let check = Command::new(python()).arg(root().join("tools/figures.py")).arg("--check").output();
    let check = check.expect("python runs");
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}
