//! A simulated card's port on one end of a virtual cable, in a network of its own, and programs
//! of others at the other end.
#![allow(missing_docs)]

mod bad;
mod capture;
mod control;
mod host;
mod monitor;
mod probe;
mod scapy;
mod stamp_suite;
mod tshark;

use std::path::{Path, PathBuf};

use wiremeter_network::{Network, Reflecting, tool};

/// A card that reflects, with these options of `reflect`.
fn reflecting(network: &Network, test: &str, width: &str, options: &[&str]) -> Reflecting {
    Reflecting::new(network, wiremeter(), &socket(test), width, options)
}

fn wiremeter() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_wiremeter"))
}

fn socket(test: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("wire-{test}.socket"))
}

/// Runs a Python program of this folder, which must succeed; what it said.
fn python(network: &Network, script: &str, args: &[&str]) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire").join(script);
    let args = [&[script.to_str().expect("UTF-8")], args].concat();
    String::from_utf8(network.run(tool("venv/bin/python3"), &args).stdout).expect("UTF-8")
}
