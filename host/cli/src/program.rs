//! `wiremeter program`: loads a bitstream onto a board.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::json;
use wiremeter_abi::register::ABI_HASH;
use wiremeter_boards::manifest::{FILE, Manifest};
use wiremeter_boards::{BOARDS, Board, board};
use wiremeter_program::{Loader, Memory};

use crate::args::Program;
use crate::output;
use crate::progress::Progress;

/// A bitstream that may be loaded.
struct Bitstream {
    path: PathBuf,
    length: usize,
    manifest: Manifest,
}

/// Runs the command: nothing goes to the board before bitstream, manifest and the FPGA at the
/// end of the cable are seen to belong together.
///
/// # Errors
/// They do not, or the board is not reached, or does not run what was loaded.
pub fn run(args: &Program) -> Result<()> {
    let known = || BOARDS.map(|board| board.name).join(", ");
    let board = board(&args.board).ok_or_else(|| anyhow!("no board is named {}; there are {}", args.board, known()))?;
    let bitstream = Bitstream::read(board, args.bitstream.as_deref())?;
    let loader = Loader::new(board, args.cable.clone())?;
    loader.detect()?;
    let memory = if args.flash { Memory::Flash } else { Memory::Sram };
    let mut progress = Progress::before_results();
    loader.load(&bitstream.path, memory, &mut |percent| progress.at(percent.into(), 100))?;
    drop(progress);
    let device = loader.detect().context("it was loaded, but does not answer any more")?;
    let mut out = io::stdout();
    let manifest = &bitstream.manifest;
    if args.json {
        let report = json!({
            "board": board.name,
            "cable": loader.cable.to_string(),
            "bitstream": bitstream.path,
            "bytes": bitstream.length,
            "sha256": manifest.sha256,
            "commit": manifest.commit,
            "flash": args.flash,
            "idcode": format!("{:#010x}", device.idcode),
            "runs": true,
        });
        return Ok(output::line(&mut out, &report)?);
    }
    let place = if args.flash {
        ", and from its flash after the next power-up"
    } else {
        ""
    };
    writeln!(out, "{} runs {}{place}", board.name, bitstream.path.display())?;
    writeln!(out, "{} bytes of commit {}, on {device}", bitstream.length, &manifest.commit)?;
    Ok(())
}

impl Bitstream {
    /// The one at a path, or the board's own of this tree, checked.
    fn read(board: &Board, path: Option<&Path>) -> Result<Self> {
        let folder = match path {
            Some(path) => path.parent().unwrap_or(Path::new("")).to_owned(),
            None => Path::new("bitstreams").join(board.name),
        };
        let manifest = folder.join(FILE);
        let text = fs::read_to_string(&manifest).with_context(|| {
            format!(
                "{}: it must be beside the bitstream, which is not loaded without it",
                manifest.display()
            )
        })?;
        let manifest = Manifest::read(&text).with_context(|| folder.display().to_string())?;
        let path = path.map_or_else(|| folder.join(&manifest.file), Path::to_owned);
        let name = path.file_name().unwrap_or_default();
        ensure!(
            name == manifest.file.as_str(),
            "{} beside {} is of {}; load that, or put the bitstream's own manifest there",
            FILE,
            path.display(),
            manifest.file
        );
        let bytes = fs::read(&path).with_context(|| path.display().to_string())?;
        manifest.check(board, &bytes)?;
        ensure!(
            manifest.abi_hash == ABI_HASH,
            "{FILE}: `abi_hash` is {:#010x}, but this program is built from ABI tables {ABI_HASH:#010x}; build both from the same sources",
            manifest.abi_hash
        );
        Ok(Self {
            path,
            length: bytes.len(),
            manifest,
        })
    }
}
