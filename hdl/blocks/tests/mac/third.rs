//! What others say of the generated Verilog of both halves: Verilator's lint, and cocotbext-eth's
//! RGMII source and sink.

use std::path::{Path, PathBuf};
use std::process::Command;

use wiremeter_blocks::mac_receive::{self, Sizes};
use wiremeter_blocks::mac_transmit;
use wiremeter_cells::{Family, SIMULATED};
use wiremeter_rtl::Library;

use crate::bench::folder_of;
use crate::common;

/// A folder with the Verilog of both, and a module that has them both.
fn folder() -> PathBuf {
    let mut files = Library::of(&mac_receive::component(Family::Simulated, &Sizes::envelope())).0;
    files.extend(Library::of(&mac_transmit::component(Family::Simulated)).0);
    files.extend(SIMULATED.map(|(name, text)| (name.to_string(), text.to_string())));
    files.push(("port.v".to_string(), include_str!("cocotb/port.v").to_string()));
    folder_of(Path::new(env!("CARGO_TARGET_TMPDIR")), "cocotb", files)
}

#[test]
fn verilator_has_nothing_to_say() {
    let folder = folder();
    for top in ["mac_receive", "mac_transmit"] {
        let mut lint = common::verilator();
        lint.args(["--lint-only", "-Wall", "--quiet", "-y"]).arg(&folder);
        let done = common::output(lint.args(["--top-module", top]).arg(folder.join(top).with_extension("v")));
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() && said.trim().is_empty(), "{top}:\n{said}");
    }
}

#[test]
fn cocotbext_eth_receives_what_is_sent_and_sends_what_is_received() {
    let python = common::venv().join("bin/python3");
    let find = common::output(Command::new(&python).args(["-c", "import cocotb, cocotbext.eth"]));
    assert!(find.status.success(), "cocotb or cocotbext-eth is missing: run `make tools`");
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mac/cocotb/run.py");
    let run = common::output(Command::new(&python).arg(program).arg(folder()));
    let said = [run.stdout, run.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<&str> = said.lines().collect();
    let end = &lines[lines.len().saturating_sub(40)..];
    assert!(run.status.success() && said.contains("3 tests, 0 failures"), "{}", end.join("\n"));
}
