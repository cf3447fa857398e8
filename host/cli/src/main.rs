//! The wiremeter command: queues measured on the wire, from captures.
//!
//! `sim` and `replay` make a stimulus, let a card measure it and print Table 2 of
//! US 6,647,413 a channel and period; `info` and `regs` show the card.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod analyse;
mod args;
mod boards;
mod cards;
mod drops;
mod hardware;
mod join;
mod labels;
mod load;
mod measure;
mod monitor;
mod output;
mod ports;
mod probe;
mod program;
mod progress;
mod reflect;
mod reflector;
mod replay;
mod report;
mod serve;
mod serve_board;
mod session;
mod sim;
mod tally;
mod timing;
mod totals;
mod units;

use std::io;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use clap::error::ErrorKind;

use crate::args::{BoardCommand, CardCommand, Cli, Command};

/// Exit status for everything that is wrong, as of a bad command line.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(said) if !said.use_stderr() || said.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => said.exit(),
        Err(error) => return fail(&args::one_line(&error)),
    };
    match run(&cli.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed(&error) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("error: {}", reasons(&error))),
    }
}

fn run(command: &Command) -> Result<()> {
    match command {
        Command::Sim(args) => sim::run(args),
        Command::Replay(args) => replay::run(args),
        Command::Monitor(args) => monitor::run(args),
        Command::Reflect(command) => reflect::run(command),
        Command::Probe(command) => probe::run(command),
        Command::Analyse(args) => analyse::run(args),
        Command::Info(hardware) => hardware::info(hardware),
        Command::Regs(hardware) => hardware::regs(hardware),
        Command::Card(CardCommand::Serve(args)) => serve::run(args),
        Command::Card(CardCommand::List { json }) => cards::list(*json),
        Command::Card(CardCommand::Bind(args)) => cards::bind(args),
        Command::Card(CardCommand::Unbind(args)) => cards::unbind(args),
        Command::Board(BoardCommand::List { json }) => boards::list(*json),
        Command::Board(BoardCommand::Serve(args)) => serve_board::run(args),
        Command::Program(args) => program::run(args),
    }
}

/// What is wrong and why, in one line. Some errors repeat what they come from; that is said once.
fn reasons(error: &anyhow::Error) -> String {
    let mut causes = error.chain().map(ToString::to_string);
    let first = causes.next().unwrap_or_default();
    causes.fold(
        first,
        |said, cause| if said.ends_with(&cause) { said } else { format!("{said}: {cause}") },
    )
}

fn fail(line: &str) -> ExitCode {
    anstream::eprintln!("{}", line.replace('\n', " "));
    FAILED.into()
}

/// Whether nobody reads stdout any more, as in `wiremeter … | head`: no error.
fn is_closed(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
