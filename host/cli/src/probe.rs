//! `wiremeter probe`: sessions of probes, kept in a file, and sent by a card.

mod live;
mod plan;
mod run;

use std::io::{self, Write};

use anyhow::{Context, Result};
use wiremeter_probe::Session;

use crate::args::{ProbeCommand, ProbeFile};
use crate::output;
use crate::output::table::{Table, Tone};
use crate::units::show_exact_time;
use plan::{Plan, Planned};

/// Runs the command.
///
/// # Errors
/// The file or the card cannot be had or cannot do this; or stdout is closed.
pub fn run(command: &ProbeCommand) -> Result<()> {
    match command {
        ProbeCommand::Add(args) => {
            let mut plan = Plan::read_or_new(&args.file)?;
            let session = plan.add(Planned::from(args))?;
            plan.write(&args.file)?;
            writeln!(io::stdout(), "session {session}")?;
            Ok(())
        }
        ProbeCommand::Rm { file, session } => {
            let mut plan = Plan::read(file)?;
            plan.remove(*session)?;
            plan.write(file)
        }
        ProbeCommand::List(args) => list(args),
        ProbeCommand::Show { file, session } => show(&Plan::read(file)?, *session),
        ProbeCommand::Run(args) => run::run(args),
    }
}

fn list(args: &ProbeFile) -> Result<()> {
    let plan = Plan::read(&args.file)?;
    if args.json {
        let mut out = io::stdout().lock();
        for (session, planned) in plan.sessions() {
            let mut line = serde_json::to_value(planned)?;
            line["session"] = session.into();
            writeln!(out, "{line}")?;
        }
        return Ok(());
    }
    let headings = [
        "session", "to", "port", "via", "VLAN", "DSCP", "payload", "TLVs", "interval", "packets", "give up",
    ];
    let mut table = Table::new(3, &headings);
    for (session, planned) in plan.sessions() {
        let vlans: Vec<String> = planned.vlans.iter().map(ToString::to_string).collect();
        let tlvs: Vec<String> = planned.tlvs.iter().map(ToString::to_string).collect();
        let kind = if planned.seed.is_some() { "~" } else { "" };
        let cells = [
            session.to_string(),
            planned.to.to_string(),
            planned.port.to_string(),
            planned.via.to_string(),
            if vlans.is_empty() { "–".to_owned() } else { vlans.join(".") },
            planned.dscp.to_string(),
            format!("{} B", planned.payload),
            if tlvs.is_empty() { "–".to_owned() } else { tlvs.join(",") },
            format!("{kind}{}", show_exact_time(planned.interval_ns.into())),
            if planned.packets == 0 {
                "∞".to_owned()
            } else {
                planned.packets.to_string()
            },
            show_exact_time(planned.give_up_ns.into()),
        ];
        table.row(cells.map(|text| (text, Tone::Plain)).into());
    }
    Ok(table.write(&mut anstream::stdout())?)
}

/// What the packets of a session are, byte by byte; the port's own addresses are the run's.
fn show(plan: &Plan, number: u16) -> Result<()> {
    let planned = plan.get(number)?;
    let frame = planned.session(number, &plan::Port::unknown()).frame()?;
    let mut lines = vec![
        vec!["to".to_owned(), planned.to.to_string()],
        vec!["frame".to_owned(), format!("{} B", frame.len())],
    ];
    for (n, row) in frame.chunks(16).enumerate().take(8) {
        let bytes: Vec<String> = row.iter().map(|byte| format!("{byte:02x}")).collect();
        lines.push(vec![format!("{:#06x}", 16 * n), bytes.join(" ")]);
    }
    Ok(output::list(lines)?)
}

/// What the card is told of a session.
fn words(session: &Session, number: u16) -> Result<wiremeter_probe::Words> {
    session.words().with_context(|| format!("session {number}"))
}
