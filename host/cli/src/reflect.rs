//! `wiremeter reflect`: a card answers STAMP requests.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use signal_hook::consts::{SIGINT, SIGTERM};
use wiremeter_abi::reason::REFLECT;
use wiremeter_driver::{Card, Counters, Device, clock, reflect};

use crate::args::Reflect;
use crate::monitor;
use crate::output;
use crate::session;
use crate::totals;
use crate::units::show_count;

/// Between two looks at the counters: they have 32 bits, and the card may count one a clock.
const LOOK: Duration = Duration::from_secs(1);
/// How long the card is left alone before it is asked whether to stop.
const WAIT: Duration = Duration::from_millis(100);
/// Runs the command: reflects until SIGINT or SIGTERM.
///
/// # Errors
/// The card cannot be had, cannot do this, or failed; or stdout is closed.
pub fn run(args: &Reflect) -> Result<()> {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&asked))?;
    }
    let mut device = session::there(&args.card)?;
    let increment = session::increment(device.identity())?;
    clock::configure(device.card(), monitor::time_source(args.clock)?, increment)?;
    let mut counters = Counters::start(device.card())?;
    let identity = *device.identity();
    let reflects = args.reflector.start(device.card(), &identity)?;
    ensure!(reflects, "a reflector needs --mac, and --ipv4 or --ipv6 or both");
    begin(args, &device)?;
    watch(&mut device, &mut counters, &asked, args.json)?;
    reflect::stop(device.card())?;
    counters.update(device.card())?;
    end(&counters, args.json)
}

/// Prints what is reflected.
fn begin<C: Card>(args: &Reflect, device: &Device<C>) -> Result<()> {
    let clocks = device.identity().reflect_clocks;
    let mut out = io::stdout();
    if args.json {
        let line = json!({ "settings": args.reflector.object(), "reflect_clocks": clocks });
        writeln!(out, "{line}")?;
    } else {
        let mut lines = args.reflector.list();
        lines.push(("from request to reply", format!("{clocks} clocks")));
        output::list(lines.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect())?;
    }
    Ok(out.flush()?)
}

/// Prints what is counted, when it changes, until asked to stop.
fn watch<C: Card>(device: &mut Device<C>, counters: &mut Counters, asked: &AtomicBool, json: bool) -> Result<()> {
    let mut out = io::stdout();
    let mut shown = (0, 0);
    let mut looked = Instant::now();
    while !asked.load(Ordering::Relaxed) {
        device.card().wait(WAIT)?;
        if looked.elapsed() < LOOK {
            continue;
        }
        looked = Instant::now();
        counters.update(device.card())?;
        let now = (total(counters, "reflect.answered"), refused(counters));
        if now == shown {
            continue;
        }
        shown = now;
        if json {
            writeln!(out, "{}", object(counters)?)?;
        } else {
            writeln!(out, "answered {}, refused {}", show_count(now.0), show_count(now.1))?;
        }
        out.flush()?;
    }
    Ok(())
}

/// Prints all that was counted.
fn end(counters: &Counters, json: bool) -> Result<()> {
    if json {
        let mut out = io::stdout();
        writeln!(out, "{}", json!({ "totals": object(counters)? }))?;
        return Ok(out.flush()?);
    }
    let line = |name: &str, count: u64, words: &str| vec![name.to_owned(), show_count(count), words.to_owned()];
    let mut lines = vec![
        line("answered", total(counters, "reflect.answered"), ""),
        line("tlvs", total(counters, "reflect.tlvs"), "Of these, with TLVs or padding."),
        line(
            "cut",
            total(counters, "reflect.cut"),
            "Of these, not whole: the reply was marked bad.",
        ),
    ];
    lines.extend(REFLECT.map(|reason| line(reason.name, total(counters, &format!("reflect.{}", reason.name)), reason.text)));
    lines.push(line(
        "waited",
        total(counters, "transmit.waited"),
        "Replies that waited for the port.",
    ));
    lines.push(line(
        "wait_clocks",
        total(counters, "transmit.wait_clocks"),
        "Clocks that they waited.",
    ));
    Ok(output::list(lines)?)
}

/// What is counted, for programs: by name, with the sum of all that was refused.
fn object(counters: &Counters) -> Result<Value> {
    let mut all = serde_json::to_value(totals::Counts::reflected(|name| total(counters, name)))?;
    all["refused"] = refused(counters).into();
    Ok(all)
}

fn refused(counters: &Counters) -> u64 {
    REFLECT
        .iter()
        .map(|reason| total(counters, &format!("reflect.{}", reason.name)))
        .sum()
}

fn total(counters: &Counters, name: &str) -> u64 {
    counters.get(name).unwrap_or(0)
}
