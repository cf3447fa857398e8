//! `wiremeter board list`: the boards that bitstreams are built for.

use std::io;

use anyhow::Result;
use wiremeter_boards::{BOARDS, Board};

use crate::output;

/// Lists them.
///
/// # Errors
/// Stdout is closed.
pub fn list(json: bool) -> Result<()> {
    if json {
        let mut out = io::stdout();
        return Ok(BOARDS.into_iter().try_for_each(|board| output::line(&mut out, board))?);
    }
    Ok(output::list(BOARDS.into_iter().map(line).collect())?)
}

fn line(board: &Board) -> Vec<String> {
    vec![
        board.name.to_owned(),
        board.title.to_owned(),
        board.part.name.to_owned(),
        format!("{} RGMII", board.ports.len()),
        format!("cable {}", board.programmer.cable),
        board.notes.first().copied().unwrap_or_default().to_owned(),
    ]
}
