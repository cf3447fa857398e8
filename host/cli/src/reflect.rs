//! `wiremeter reflect`: a card answers STAMP requests.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use signal_hook::consts::{SIGINT, SIGTERM};
use wiremeter_driver::{Card, Counters, Device, clock, reflect};

use crate::args::Reflect;
use crate::monitor;
use crate::output;
use crate::session;
use crate::units::show_count;

/// Between two looks at the counters: they have 32 bits, and the card may count one a clock.
const LOOK: Duration = Duration::from_secs(1);
/// How long the card is left alone before it is asked whether to stop.
const WAIT: Duration = Duration::from_millis(100);
/// What is counted: register, and in words.
const COUNTED: [(&str, &str); 13] = [
    ("reflect.answered", "answered"),
    ("reflect.tlvs", "of these, with TLVs or padding"),
    ("reflect.cut", "of these, cut short and marked bad"),
    ("reflect.fragment", "refused: a fragment"),
    ("reflect.length", "refused: lengths of IP and UDP do not go together"),
    ("reflect.short", "refused: under 14 bytes"),
    ("reflect.no_checksum", "refused: IPv6 without checksum"),
    ("reflect.loop", "refused: from a reflector's port, or from nobody"),
    ("reflect.not_allowed", "refused: source not allowed"),
    ("reflect.rate_limited", "refused: over the limit"),
    ("reflect.no_room", "refused: too many replies wait"),
    ("transmit.waited", "replies that waited for the port"),
    ("transmit.wait_clocks", "clocks that they waited"),
];

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
    args.reflector
        .start(&mut device)?
        .context("a reflector needs --mac, and --ipv4 or --ipv6 or both")?;
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
            writeln!(out, "{}", object(counters))?;
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
        writeln!(out, "{}", json!({ "totals": object(counters) }))?;
        return Ok(out.flush()?);
    }
    let line = |(name, words): &(&str, &str)| vec![(*words).to_owned(), show_count(total(counters, name))];
    Ok(output::list(COUNTED.iter().map(line).collect())?)
}

/// What a reflector has counted, for programs: its counters by name, and the sum of what it refused.
pub fn object(counters: &Counters) -> Value {
    let count = |(name, _): &(&str, &str)| {
        let (_, short) = name.split_once('.').unwrap_or(("", name));
        (short.to_owned(), total(counters, name).into())
    };
    let mut all: Map<String, Value> = COUNTED.iter().map(count).collect();
    all.insert("refused".to_owned(), refused(counters).into());
    all.into()
}

fn refused(counters: &Counters) -> u64 {
    let reasons = COUNTED.iter().filter(|(_, words)| words.starts_with("refused"));
    reasons.map(|(name, _)| total(counters, name)).sum()
}

fn total(counters: &Counters, name: &str) -> u64 {
    counters.get(name).unwrap_or(0)
}
