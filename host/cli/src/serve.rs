//! `wiremeter card serve`: a simulated card with traffic on its taps, behind a socket.
use crate::args::Serve;
use anyhow::Result;
/// Runs the command.
pub fn run(_args: &Serve) -> Result<()> {
    anyhow::bail!("to come")
}
