//! Etherbone against LiteX's own (PyPI `litex`): its packets, and a board made of them.

mod card;
mod packet;

use std::path::Path;
use std::process::Command;

use wiremeter_edges::{python, root};

/// LiteX, by the script beside this file.
fn litex(args: &[&str]) -> Command {
    let script = root().join("driver/tests/etherbone/board.py");
    assert!(Path::new(&script).exists());
    let mut command = Command::new(python());
    command.arg(script).args(args);
    command
}

/// What LiteX prints, a line each.
fn lines(args: &[&str]) -> Vec<String> {
    let output = litex(args).output().expect("python runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "LiteX is missing or failed: run `make tools`\n{said}");
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}
