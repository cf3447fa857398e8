//! The synthesis figures are within what the card promises.

use std::fs;
use wiremeter_edges::root;

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
