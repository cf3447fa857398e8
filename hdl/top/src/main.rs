//! Writes what a board's bitstream is made from: `top BOARD FOLDER`. Verilog, constraints, and
//! build.json, which tells tools/bitstream.py what to ask of the tools and to write down.

use anyhow::{Context, bail};
use serde_json::json;
use std::fs;
use std::path::Path;
use wiremeter_boards::{BOARDS, Board, Family, Part, board, constraints::constraints};
use wiremeter_rtl::Library;
use wiremeter_top::{RESET_LOG2, family, top};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, folder] = arguments.as_slice() else {
        bail!("usage: top BOARD FOLDER");
    };
    let known = BOARDS.map(|board| board.name).join(", ");
    let board = board(name).with_context(|| format!("no board `{name}`; there are {known}"))?;
    write(board, Path::new(folder))
}

fn write(board: &Board, folder: &Path) -> anyhow::Result<()> {
    let top = top(board, family(board), RESET_LOG2)?;
    let ports: Vec<&str> = top.ports().iter().map(|port| port.name.as_str()).collect();
    let build = json!({
        "board": board.name,
        "part": board.part.name,
        "family": board.part.family,
        "idcode": format!("{:#010x}", board.part.idcode),
        "abi_hash": format!("{:#010x}", wiremeter_abi::register::ABI_HASH),
        "nextpnr": device(board)?,
    });
    let mut files = Library::of(&top).0;
    let suffix = match board.part.family {
        Family::Ecp5 => "lpf",
        Family::Artix7 => "xdc",
    };
    files.push((format!("top.{suffix}"), constraints(board, &ports)?));
    files.push(("build.json".to_string(), format!("{build:#}\n")));
    fs::create_dir_all(folder)?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// The part as options of nextpnr's.
fn device(board: &Board) -> anyhow::Result<Vec<String>> {
    let Part {
        device, package, speed, ..
    } = board.part;
    let known = match device {
        "LFE5UM5G-45F" => "--um5g-45k",
        "LFE5U-25F" => "--25k",
        "xc7a200t" => return Ok(vec!["--device".into(), format!("{device}{package}-{speed}")]),
        other => bail!("{}: nextpnr's name of {other} is not known here", board.name),
    };
    Ok([known, "--package", package, "--speed", speed].map(String::from).to_vec())
}
