//! The generated files: each card's Verilog and the list of its ports.

use crate::{Profile, card};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use wiremeter_rtl::{Component, Direction, Library};

/// Where the generated files are in the tree.
pub fn default_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog")
}

/// All generated files: path below the folder, contents.
pub fn files() -> BTreeMap<PathBuf, String> {
    let cards = [Profile::wide(), Profile::narrow()].map(|p| card::component(&p, 0));
    let mut files = BTreeMap::new();
    for card in cards {
        let folder = PathBuf::from(card.name());
        for (name, text) in Library::of(&card).0 {
            files.insert(folder.join(name), text);
        }
        files.insert(folder.join("ports.json"), ports(&card));
    }
    files
}

/// The ports of a module with one clock, as JSON.
pub fn ports(c: &Rc<Component>) -> String {
    let list = |direction| {
        let ports = c.ports().iter().filter(|p| p.direction == direction && p.name != "clk");
        let lines: Vec<String> = ports
            .map(|p| format!("    {{\"name\": \"{}\", \"width\": {}}}", p.name, p.width))
            .collect();
        lines.join(",\n")
    };
    format!(
        "{{\n  \"top\": \"{}\",\n  \"clock\": \"clk\",\n  \"inputs\": [\n{}\n  ],\n  \"outputs\": [\n{}\n  ]\n}}\n",
        c.name(),
        list(Direction::Input),
        list(Direction::Output)
    )
}
