//! `wiremeter probe run`: a card sends the sessions of a file.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use signal_hook::consts::{SIGINT, SIGTERM};
use wiremeter_driver::{Card, Device, Prober, Probing, clock};
use wiremeter_probe::{Line, Sent};

use super::live::Live;
use super::plan::{Plan, Port};
use super::words;
use crate::args::ProbeRun;
use crate::{monitor, output, ports, session};

/// How long the card is left alone before it is asked whether to stop.
const WAIT: Duration = Duration::from_millis(50);
/// From now to the first packet: all sessions are started by then.
const AHEAD_NS: u64 = 10_000_000;
/// Records in the ring, a power of two.
const RING_LOG2: u32 = 14;

/// Runs the sessions until all have ended, or SIGINT or SIGTERM.
///
/// # Errors
/// The card cannot be had, cannot do this, or failed; a file cannot be written; stdout is closed.
pub fn run(args: &ProbeRun) -> Result<()> {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&asked))?;
    }
    let plan = Plan::read(&args.file)?;
    let ports = plan.sessions().map(|(session, _)| args.port_base.wrapping_add(session));
    let reflector = args.reflect.then_some(args.reflector.udp_port);
    let _held = ports::hold(&args.reflector.addresses(), &ports.chain(reflector).collect::<Vec<_>>())?;
    let device = session::there(&args.card)?;
    let (mut prober, mut sent) = begin(args, &plan, device)?;
    let mut live = Live::default();
    let mut records = args.records.as_ref().map(|path| Records::create(path)).transpose()?;
    let mut shown = Instant::now();
    let mut ended = None;
    while !asked.load(Ordering::Relaxed) {
        let mut failed = Ok(());
        let mut take = |record| {
            if let Some(reply) = live.take(&record)
                && let Some(records) = &mut records
                && failed.is_ok()
            {
                failed = records.line(&Line::Reply(reply));
            }
        };
        prober.wait(WAIT, &mut take)?;
        if shown.elapsed() >= args.every {
            shown = Instant::now();
            for entry in &sent {
                prober.report(entry.session, &mut take)?;
            }
            failed?;
            if live.results().all(|results| !results.running) {
                let last = sent.iter().map(|entry| entry.give_up_ns).max().unwrap_or(0);
                let now = clock::now(prober.card())?;
                if now > *ended.get_or_insert(now) + u64::from(last) {
                    break;
                }
            }
            print(&live, args.json)?;
        } else {
            failed?;
        }
    }
    finish(prober, &mut live, &mut sent, records, args.json)
}

fn begin<C: Card>(args: &ProbeRun, plan: &Plan, device: Device<C>) -> Result<(Prober<C>, Vec<Sent>)> {
    let settings = args
        .reflector
        .settings(device.identity())
        .context("probing needs --mac, and --ipv4 or --ipv6 or both")?;
    let probing = Probing {
        time: monitor::time_source(args.clock)?,
        increment: session::increment(device.identity())?,
        port: settings.clone(),
        reflects: args.reflect,
        port_base: args.port_base,
        raw: args.records.is_some(),
        ring_log2: RING_LOG2,
    };
    let mut prober = device.probe(&probing)?;
    let start_ns = clock::now(prober.card())? + AHEAD_NS;
    let port = Port {
        mac: settings.mac,
        ipv4: settings.ipv4,
        ipv6: settings.ipv6,
        base: args.port_base,
        error_estimate: settings.error_estimate(),
        start_ns,
    };
    let mut sent = Vec::new();
    for (number, planned) in plan.sessions() {
        let session = planned.session(number, &port);
        prober.set(number, &words(&session, number)?)?;
        sent.push(Sent {
            session: number,
            packets: 0,
            bytes: session.frame()?.len() as u32,
            start_ns,
            give_up_ns: planned.give_up_ns,
            stateful: planned.stateful,
            error_estimate: port.error_estimate,
        });
    }
    for entry in &sent {
        prober.start(entry.session)?;
    }
    Ok((prober, sent))
}

fn finish<C: Card>(mut prober: Prober<C>, live: &mut Live, sent: &mut [Sent], records: Option<Records>, json: bool) -> Result<()> {
    let mut replies = Vec::new();
    let mut take = |record| replies.extend(live.take(&record));
    for entry in sent.iter() {
        prober.end(entry.session)?;
    }
    for entry in sent.iter() {
        prober.report(entry.session, &mut take)?;
    }
    prober.stop(&mut take)?;
    for entry in sent.iter_mut() {
        let results = live.results().find(|results| results.session == entry.session);
        entry.packets = results.map_or(0, |results| results.sent);
    }
    if let Some(mut records) = records {
        for reply in replies {
            records.line(&Line::Reply(reply))?;
        }
        for entry in sent.iter() {
            records.line(&Line::Sent(entry.clone()))?;
        }
        records.0.flush()?;
    }
    print(live, json)
}

fn print(live: &Live, json: bool) -> Result<()> {
    if json {
        live.json(&mut BufWriter::new(io::stdout()))?;
    } else {
        let mut out = BufWriter::new(anstream::stdout());
        live.table(&mut out)?;
        writeln!(out)?;
        out.flush()?;
    }
    Ok(())
}

/// The file of replies.
struct Records(BufWriter<File>);

impl Records {
    fn create(path: &std::path::Path) -> Result<Records> {
        let file = File::create(path).with_context(|| path.display().to_string())?;
        Ok(Records(BufWriter::new(file)))
    }

    fn line(&mut self, line: &Line) -> Result<()> {
        Ok(output::line(&mut self.0, line)?)
    }
}
