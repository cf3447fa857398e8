//! `wiremeter card list|bind|unbind`: the cards of this machine.

use std::io::{self, Write};

use anyhow::Result;
use serde_json::json;
use wiremeter_driver::vfio::{self, Listed, System, bind};

use crate::args::Bind;
use crate::output;

/// Lists the cards.
///
/// # Errors
/// The system does not tell, or stdout is closed.
pub fn list(json: bool) -> Result<()> {
    let cards = vfio::list(&System::default())?;
    if json {
        let mut out = io::stdout();
        return Ok(cards.iter().try_for_each(|card| writeln!(out, "{}", object(card)))?);
    }
    if cards.is_empty() {
        writeln!(io::stderr(), "no cards; a simulated one: wiremeter card serve")?;
    }
    Ok(output::list(cards.iter().map(line).collect())?)
}

fn line(card: &Listed) -> Vec<String> {
    let found = &card.found;
    let driver = found
        .driver
        .as_deref()
        .map_or("no driver".to_owned(), |driver| format!("driver {driver}"));
    let group = found.group.map_or("no IOMMU group".to_owned(), |group| format!("group {group}"));
    let state = match &card.state {
        Ok(_) => "ready".to_owned(),
        Err(problem) => problem.to_string(),
    };
    vec![found.address.to_string(), driver, group, state]
}

fn object(card: &Listed) -> serde_json::Value {
    let found = &card.found;
    json!({
        "address": found.address.to_string(),
        "driver": found.driver,
        "group": found.group,
        "problem": card.state.as_ref().err().map(ToString::to_string),
    })
}

/// Binds a card.
///
/// # Errors
/// It cannot be bound, or stdout is closed.
pub fn bind(args: &Bind) -> Result<()> {
    let system = System::default();
    carry_out(args, &bind::bind(&system, args.address)?)?;
    if !args.dry_run {
        bind::check_bound(&system, args.address)?;
    }
    Ok(())
}

/// Unbinds a card.
///
/// # Errors
/// It cannot be unbound, or stdout is closed.
pub fn unbind(args: &Bind) -> Result<()> {
    carry_out(args, &bind::unbind(&System::default(), args.address)?)
}

fn carry_out(args: &Bind, plan: &[bind::Write]) -> Result<()> {
    if args.dry_run {
        let mut out = io::stdout();
        return Ok(plan.iter().try_for_each(|write| writeln!(out, "{write}"))?);
    }
    Ok(bind::carry_out(plan)?)
}
