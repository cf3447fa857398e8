//! What the Verilog looks like, and that linter and formal tools take it.

#[path = "../common/mod.rs"]
mod common;
mod formal;
mod golden;
mod readme;
mod structure;

use std::path::{Path, PathBuf};
use std::rc::Rc;
use wiremeter_rtl::{Component, Library};

/// Writes a design's files to an empty folder of that name, and gives their paths.
fn write(top: &Rc<Component>, name: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("the test's folder can be made");
    let write = |(file, text): (String, String)| {
        let path = folder.join(file);
        std::fs::write(&path, text).expect("the test's folder can be written");
        path
    };
    Library::of(top).0.into_iter().map(write).collect()
}

/// Verilator has nothing to say about the design, without and with its properties.
fn lint(top: &Rc<Component>, name: &str) {
    let files = write(top, name);
    for define in ["-DSYNTHESIS", "-DFORMAL"] {
        let flags = ["--lint-only", "-Wall", "--no-timing", define, "--top-module", top.name()];
        common::run(common::verilator().args(flags).args(&files));
    }
}
