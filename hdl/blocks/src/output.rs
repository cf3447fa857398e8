//! The generated files: the Verilog of each card and of a board's node, and the list of its ports.

use crate::node::{Node, board};
use crate::{Profile, card};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use wiremeter_cells::{Family, SIMULATED};
use wiremeter_rtl::{Component, Direction, Library};

/// Where the generated files are in the tree.
pub fn default_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog")
}

/// All generated files: path below the folder, contents.
pub fn files() -> BTreeMap<PathBuf, String> {
    let cards = [Profile::wide(), Profile::narrow()].map(|p| card::component(&p, 0));
    let board = board::component(&Node::new(Family::Simulated), &Profile::board());
    let mut files = BTreeMap::new();
    for (name, text) in SIMULATED {
        files.insert(Path::new(board.name()).join(name), text.to_string());
    }
    let with_ports = cards.map(|card| (ports(&card), card)).into_iter();
    for (ports, top) in with_ports.chain([(moments(&board), board)]) {
        let folder = PathBuf::from(top.name());
        for (name, text) in Library::of(&top).0 {
            files.insert(folder.join(name), text);
        }
        files.insert(folder.join("ports.json"), ports);
    }
    files
}

/// The ports of a module with one clock, as JSON.
pub fn ports(c: &Rc<Component>) -> String {
    listed(c, Some("clk"))
}

/// The ports of a module with several clocks, which are inputs like any other.
pub fn moments(c: &Rc<Component>) -> String {
    listed(c, None)
}

fn listed(c: &Rc<Component>, clock: Option<&str>) -> String {
    let list = |direction| {
        let ports = c
            .ports()
            .iter()
            .filter(|p| p.direction == direction && Some(p.name.as_str()) != clock);
        let lines: Vec<String> = ports
            .map(|p| format!("    {{\"name\": \"{}\", \"width\": {}}}", p.name, p.width))
            .collect();
        lines.join(",\n")
    };
    let clock = clock.map(|name| format!("  \"clock\": \"{name}\",\n")).unwrap_or_default();
    format!(
        "{{\n  \"top\": \"{}\",\n{clock}  \"inputs\": [\n{}\n  ],\n  \"outputs\": [\n{}\n  ]\n}}\n",
        c.name(),
        list(Direction::Input),
        list(Direction::Output)
    )
}
