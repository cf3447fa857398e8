//! The ports of a top module: `ports.json`, which the Verilog's writer leaves beside it,
//! and how their values lie in the words that Rust and the model exchange.

use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::Error;

/// A top module's name and ports.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ports {
    /// Name of the top module.
    pub top: String,
    /// Name of the clock input, which is not among `inputs`. Without one, clocks are inputs like
    /// any other, and a step is a moment.
    #[serde(default)]
    pub clock: Option<String>,
    /// All other inputs.
    pub inputs: Vec<Port>,
    /// All outputs.
    pub outputs: Vec<Port>,
}

/// One port.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Port {
    /// Name in the Verilog.
    pub name: String,
    /// Width in bits, at least 1.
    pub width: u32,
}

impl Port {
    /// Words of 32 bits that a value takes, the lowest first.
    pub(crate) fn words(&self) -> usize {
        self.width.div_ceil(32) as usize
    }
}

/// Name of the description within the folder of Verilog files.
pub const FILE: &str = "ports.json";

impl Ports {
    /// Reads `ports.json` in `folder`.
    ///
    /// # Errors
    /// When the file cannot be read, is not as described above, or has a port without bits.
    pub fn read(folder: &Path) -> Result<Ports, Error> {
        let path = folder.join(FILE);
        let text = std::fs::read(&path).map_err(|source| Error::io(&path, source))?;
        let ports: Ports = serde_json::from_slice(&text).map_err(|source| Error::Ports {
            path: path.clone(),
            source,
        })?;
        match ports.inputs.iter().chain(&ports.outputs).find(|port| port.width == 0) {
            Some(port) => Err(Error::NoBits {
                path,
                name: port.name.clone(),
            }),
            None => Ok(ports),
        }
    }

    /// The C++ header that the shim is compiled with.
    pub(crate) fn header(&self) -> String {
        let mut text = String::from("#pragma once\n#include \"Vmodel.h\"\n\n");
        structure(&mut text, "Inputs", &self.inputs);
        structure(&mut text, "Outputs", &self.outputs);
        function(&mut text, "drive(Vmodel& top, const Inputs& in)", self.inputs.iter().map(drive));
        function(
            &mut text,
            "sample(const Vmodel& top, Outputs& out)",
            self.outputs.iter().map(sample),
        );
        let clock = self.clock.iter().map(|clock| format!("top.{clock} = level;"));
        function(
            &mut text,
            "set_clock([[maybe_unused]] Vmodel& top, [[maybe_unused]] bool level)",
            clock,
        );
        let _ = writeln!(text, "constexpr bool has_clock = {};", self.clock.is_some());
        text
    }
}

fn structure(text: &mut String, name: &str, ports: &[Port]) {
    let _ = writeln!(text, "struct {name} {{");
    for port in ports {
        let _ = writeln!(text, "    uint32_t {}[{}];", port.name, port.words());
    }
    text.push_str("};\n\n");
}

fn function(text: &mut String, head: &str, lines: impl Iterator<Item = String>) {
    let _ = writeln!(text, "inline void {head} {{");
    for line in lines {
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("}\n\n");
}

// Verilator holds up to 64 bits in an integer, more in an array of words.
fn drive(port: &Port) -> String {
    let name = &port.name;
    match port.words() {
        1 => format!("top.{name} = in.{name}[0];"),
        2 => format!("top.{name} = in.{name}[0] | static_cast<uint64_t>(in.{name}[1]) << 32;"),
        _ => format!("memcpy(top.{name}.data(), in.{name}, sizeof in.{name});"),
    }
}

fn sample(port: &Port) -> String {
    let name = &port.name;
    match port.words() {
        1 => format!("out.{name}[0] = top.{name};"),
        2 => format!("out.{name}[0] = top.{name}, out.{name}[1] = top.{name} >> 32;"),
        _ => format!("memcpy(out.{name}, top.{name}.data(), sizeof out.{name});"),
    }
}
