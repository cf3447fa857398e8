//! Loads bitstreams onto boards, by openFPGALoader, and sees that they run.
//!
//! openFPGALoader drives the cables. What it prints is read, because its exit status is not
//! enough: it is 0 for an ECP5 that took a bitstream and did not start.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod cable;
mod child;
mod find;
pub mod said;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use wiremeter_boards::{Board, Family};

pub use cable::{Cable, NoCable};
pub use find::find;

use child::{Ended, run};
use said::Device;

/// For so long openFPGALoader may print nothing; a board that answers is never so slow.
const SILENCE: Duration = Duration::from_secs(30);

/// Where a bitstream goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// The FPGA's own, which it forgets without power.
    Sram,
    /// The board's flash, from which the FPGA starts; read back after writing.
    Flash,
}

/// A board at the end of a cable.
#[derive(Clone, Debug)]
pub struct Loader {
    /// openFPGALoader.
    pub program: PathBuf,
    /// The board.
    pub board: &'static Board,
    /// The cable to it.
    pub cable: Cable,
    /// For so long openFPGALoader may print nothing.
    pub silence: Duration,
}

/// Why a board is not loaded. What is to be done about it is said.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// openFPGALoader is not there.
    #[error("openFPGALoader is missing: run `make tools`, or install your system's package openfpgaloader")]
    Missing,
    /// One that can drive the cable is not there.
    #[error("openFPGALoader is missing: install your system's package openfpgaloader; that of `make tools` cannot drive {0}")]
    MissingFor(String),
    /// It does not start.
    #[error("{}: {error}; run `make tools`", .program.display())]
    Start {
        /// Its file.
        program: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// It lacks a library.
    #[error("openFPGALoader lacks {0}: run `make tools`, or install it, on Debian with: sudo apt-get install libusb-1.0-0 libftdi1-2")]
    Library(String),
    /// Nothing answers.
    #[error(
        "cannot reach the board by {cable}: {said}; see that it is plugged in, has power, and that you may use it (README, openFPGALoader's udev rules), or choose another --cable"
    )]
    Unreachable {
        /// The cable.
        cable: Cable,
        /// What openFPGALoader said.
        said: String,
    },
    /// Another FPGA answers.
    #[error("{cable} reaches {found}, but {board} has {part}; choose the board that is there by --board, or another --cable")]
    Other {
        /// The cable.
        cable: Cable,
        /// What is there.
        found: String,
        /// The board.
        board: &'static str,
        /// Its FPGA.
        part: &'static str,
    },
    /// Whether the FPGA starts from the board's flash could not be told.
    #[error("{0}'s flash cannot be written by wiremeter yet: load it without --flash")]
    NoFlash(&'static str),
    /// The FPGA found an error in the bitstream.
    #[error("the FPGA refused the bitstream: {0}; load it again, by a shorter cable if it recurs")]
    Refused(String),
    /// The FPGA found none, and does not run.
    #[error("the FPGA took the bitstream and did not start: DONE is low; load it again, after a power cycle if it recurs")]
    NotDone,
    /// What openFPGALoader printed does not tell whether the FPGA runs.
    #[error("openFPGALoader did not tell whether the FPGA runs; use the one of `make tools`, 1.1.1")]
    Unknown,
    /// openFPGALoader was ended by a signal: so it ends when a cable goes.
    #[error(
        "the cable was cut while loading (openFPGALoader was ended by signal {0}): the FPGA runs nothing; see to the cable and load again"
    )]
    Cut(i32),
    /// openFPGALoader waits for ever, as for an FPGA that stays busy.
    #[error("nothing was heard of the board for {} s: see to the cable, and load it again after a power cycle", .0.as_secs())]
    Silent(Duration),
    /// Something else.
    #[error("openFPGALoader failed: {0}; run it with -v to see more")]
    Failed(String),
}

impl Loader {
    /// A loader for a board, by its own cable or another.
    ///
    /// # Errors
    /// openFPGALoader is not there.
    pub fn new(board: &'static Board, cable: Option<Cable>) -> Result<Self, Error> {
        let cable = cable.unwrap_or_else(|| Cable::of(board));
        Ok(Self {
            program: find(&cable)?,
            board,
            cable,
            silence: SILENCE,
        })
    }

    /// What the board's JTAG port answers; it must be the board's FPGA, and nothing else.
    ///
    /// # Errors
    /// Nothing answers, or another FPGA.
    pub fn detect(&self) -> Result<Device, Error> {
        let ended = self.run(&["--detect"], None, &mut |_| {})?;
        let devices = said::devices(&ended.stdout);
        match &devices[..] {
            _ if ended.code != Some(0) => Err(Error::Unreachable {
                cable: self.cable.clone(),
                said: said::reason(&ended.stdout, &ended.stderr),
            }),
            [device] if self.board.part.answers(device.idcode) => Ok(device.clone()),
            found => Err(Error::Other {
                cable: self.cable.clone(),
                found: found.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and "),
                board: self.board.name,
                part: self.board.part.name,
            }),
        }
    }

    /// Loads a bitstream and sees that the FPGA runs; `progress` is told percents.
    ///
    /// # Errors
    /// The FPGA refuses it, does not start, or is not reached to the end.
    pub fn load(&self, bitstream: &Path, memory: Memory, progress: &mut dyn FnMut(u8)) -> Result<(), Error> {
        if memory == Memory::Flash && self.board.part.family != Family::Ecp5 {
            return Err(Error::NoFlash(self.board.name));
        }
        let options: &[&str] = match memory {
            Memory::Sram => &["--verbose", "--write-sram"],
            Memory::Flash => &["--verbose", "--write-flash", "--verify"],
        };
        let mut percents = |line: &str| said::percent(line).into_iter().for_each(&mut *progress);
        let ended = self.run(options, Some(bitstream), &mut percents)?;
        let status = match memory {
            Memory::Sram => said::status(&ended.stdout),
            Memory::Flash => said::restarted(&ended.stdout),
        };
        match (ended.code, status) {
            (None, _) => Err(Error::Cut(ended.signal)),
            (_, Some(status)) if status.error.is_some() => Err(Error::Refused(status.error.unwrap_or_default())),
            (Some(0), Some(status)) if status.done => Ok(()),
            (Some(0), Some(_)) => Err(Error::NotDone),
            (Some(0), None) => Err(Error::Unknown),
            (_, Some(status)) if memory == Memory::Flash && !status.done => Err(Error::NotDone),
            _ => Err(Error::Failed(said::reason(&ended.stdout, &ended.stderr))),
        }
    }

    fn run(&self, options: &[&str], file: Option<&Path>, line: &mut dyn FnMut(&str)) -> Result<Ended, Error> {
        let mut command = Command::new(&self.program);
        if let Some(board) = self.board.programmer.board {
            command.args(["--board", board]);
        }
        command.args(self.cable.options()).args(options);
        if let Some(file) = file {
            // Whole, so that no name looks like an option.
            command
                .args(["--file-type", "bit"])
                .arg(std::path::absolute(file).unwrap_or(file.to_owned()));
        }
        let ended = run(&mut command, self.silence, line).map_err(|error| Error::Start {
            program: self.program.clone(),
            error,
        })?;
        if ended.silent {
            return Err(Error::Silent(self.silence));
        }
        match said::missing_library(&ended.stderr) {
            Some(library) => Err(Error::Library(library)),
            None => Ok(ended),
        }
    }
}
