//! What can go wrong between Verilog files and a running simulation.

use std::io;
use std::path::{Path, PathBuf};

use wiremeter_wire::tap::Width;

/// An error of building or running a simulation.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The ports' description does not parse.
    #[error("{}: {source}", path.display())]
    Ports {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
    /// The ports' description has a port of width zero.
    #[error("{}: port {name} has no bits", path.display())]
    NoBits {
        /// Which file.
        path: PathBuf,
        /// The port.
        name: String,
    },
    /// The folder has no Verilog.
    #[error("{}: no Verilog files; `make verilog` writes the card's", folder.display())]
    NoVerilog {
        /// Which folder.
        folder: PathBuf,
    },
    /// A program that builds the simulation is not there.
    #[error("{program} is missing: `make tools` installs it")]
    Missing {
        /// The program.
        program: &'static str,
    },
    /// A program that builds the simulation refused.
    #[error("{program} failed:\n{output}")]
    Tool {
        /// The program.
        program: &'static str,
        /// What it printed.
        output: String,
    },
    /// The compiled model could not be loaded.
    #[error("{}: {source}", path.display())]
    Load {
        /// The shared library.
        path: PathBuf,
        /// Why.
        source: libloading::Error,
    },
    /// The compiled model is not what its description says, or did not start.
    #[error("{}: {problem}", path.display())]
    Model {
        /// The shared library.
        path: PathBuf,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The top module has no such port.
    #[error("module {top} has no {direction} {name}")]
    NoPort {
        /// The top module.
        top: String,
        /// "input" or "output".
        direction: &'static str,
        /// The port asked for.
        name: String,
    },
    /// A wave file was asked for and cannot be written.
    #[error("{}: no waves: the file cannot be made, or the model was built without them", path.display())]
    Waves {
        /// The wave file.
        path: PathBuf,
    },
    /// The model stopped: an assertion failed, `$stop`, or the runtime's own complaint.
    #[error("the simulation stopped at clock {clock}: {text}")]
    Stopped {
        /// Clocks stepped before.
        clock: u64,
        /// File, line and what happened.
        text: String,
    },
    /// The card's taps are not as wide as its timeline says.
    #[error("the card's taps are not {} bit wide", width.bytes() * 8)]
    Width {
        /// The timeline's width.
        width: Width,
    },
    /// The card does not say that it is ready.
    #[error("the card does not get ready after its reset")]
    NotReady,
    /// What should be fed to the card cannot be on its ports.
    #[error("{port} at clock {clock}: {problem}")]
    Stimulus {
        /// The tap, or the drop port.
        port: &'static str,
        /// Clock at which the frame or drop begins.
        clock: u64,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The card broke a rule of AXI.
    #[error("{port} at step {step}: {rule}")]
    Broken {
        /// The card's port.
        port: &'static str,
        /// Clocks stepped before.
        step: u64,
        /// The rule, as a sentence about what is wrong.
        rule: &'static str,
    },
    /// A register access is not a multiple of four, or beyond the card's address bits.
    #[error("no such register address")]
    Address,
    /// A register access was not answered in time.
    #[error("no answer in {steps} clocks")]
    NoAnswer {
        /// Clocks waited.
        steps: u64,
    },
    /// A register access was answered with an error.
    #[error("answered with AXI response {response}")]
    Response {
        /// xRESP, not 0.
        response: u8,
    },
}

impl Error {
    pub(crate) fn io(path: &Path, source: io::Error) -> Error {
        Error::Io {
            path: path.to_owned(),
            source,
        }
    }
}
