//! `wiremeter reflect`: a card, and the host behind it, answer STAMP requests.
//!
//! A card has one holder, and is reset when that one lets go of it. So `on` holds it and stays;
//! `show` and `off` reach it by a socket.

mod control;
mod endpoint;
mod host;
mod told;

use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use signal_hook::consts::{SIGINT, SIGTERM};
use wiremeter_driver::{Card, Counters, Device, clock, reflect};

use crate::args::{ReflectCommand, ReflectOn, Tlvs};
use crate::monitor;
use crate::output;
use crate::session;
use control::{Ask, Listener};
use host::Host;

/// Between two looks at the counters: they have 32 bits, and the card may count one a clock.
const LOOK: Duration = Duration::from_secs(1);
/// How long the card is left alone before it is asked whether to stop.
const WAIT: Duration = Duration::from_millis(100);

/// Runs the command.
///
/// # Errors
/// The card cannot be had, cannot do this, or failed; nobody reflects; or stdout is closed.
pub fn run(command: &ReflectCommand) -> Result<()> {
    let answer = match command {
        ReflectCommand::On(args) => return on(args),
        ReflectCommand::Off(control) => control::ask(control, Ask::Off)?,
        ReflectCommand::Show { control, json } => control::ask(control, Ask::Show { json: *json })?,
    };
    let mut out = io::stdout();
    out.write_all(answer.as_bytes())?;
    Ok(out.flush()?)
}

/// A reflector at work.
struct Reflecting<'a> {
    args: &'a ReflectOn,
    device: Device<Box<dyn Card>>,
    counters: Counters,
    host: Host,
    control: Listener,
    /// Who has told it to stop; the connection ends with it.
    told_off: Option<UnixStream>,
}

/// Reflects until SIGINT or SIGTERM, or `off`.
fn on(args: &ReflectOn) -> Result<()> {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&asked))?;
    }
    let key = host::key(&args.host, &args.reflector)?;
    // Before the card, as another one that reflects is most likely to have the card, too.
    let control = Listener::new(&args.control)?;
    let mut device = session::there(&args.card)?;
    let identity = *device.identity();
    let settings = args.reflector.settings(&identity);
    let mut settings = settings.context("a reflector needs --mac, and --ipv4 or --ipv6 or both")?;
    settings.leave_tlvs = args.host.tlvs == Tlvs::Host;
    let host = Host::new(&args.host, key, &args.reflector, &settings)?;
    let increment = session::increment(&identity)?;
    clock::configure(device.card(), monitor::time_source(args.clock)?, increment)?;
    let counters = Counters::start(device.card())?;
    reflect::start(device.card(), &identity, &settings)?;
    let mut reflecting = Reflecting {
        args,
        device,
        counters,
        host,
        control,
        told_off: None,
    };
    reflecting.begin()?;
    reflecting.watch(&asked)?;
    reflecting.end()
}

impl Reflecting<'_> {
    fn clocks(&self) -> u32 {
        self.device.identity().reflect_clocks
    }

    /// Prints what is reflected.
    fn begin(&self) -> Result<()> {
        let mut out = io::stdout();
        match self.args.json {
            true => writeln!(out, "{}", told::settings_object(self.args, self.clocks()))?,
            false => output::list(told::settings(self.args, self.clocks()))?,
        }
        Ok(out.flush()?)
    }

    /// Prints what is counted, when it changes, and answers who asks, until asked to stop.
    fn watch(&mut self, asked: &AtomicBool) -> Result<()> {
        let mut out = io::stdout();
        let mut shown = told::line(&self.counters, self.host.counted().as_ref());
        let mut looked = Instant::now();
        while !asked.load(Ordering::Relaxed) && self.told_off.is_none() {
            self.device.card().wait(WAIT)?;
            if self.host.has_failed() {
                return self.host.end();
            }
            if let Some((ask, stream)) = self.control.next() {
                self.answer(ask, stream)?;
            }
            if looked.elapsed() < LOOK {
                continue;
            }
            looked = Instant::now();
            self.counters.update(self.device.card())?;
            let counted = self.host.counted();
            let line = told::line(&self.counters, counted.as_ref());
            if line == shown {
                continue;
            }
            match self.args.json {
                true => writeln!(out, "{}", self.object())?,
                false => writeln!(out, "{line}")?,
            }
            shown = line;
            out.flush()?;
        }
        Ok(())
    }

    /// Answers who asks. That it does not listen is not this one's trouble.
    fn answer(&mut self, ask: Ask, mut stream: UnixStream) -> Result<()> {
        let Ask::Show { json } = ask else {
            self.told_off = Some(stream);
            return Ok(());
        };
        self.counters.update(self.device.card())?;
        let _ = match json {
            true => {
                let mut all = told::settings_object(self.args, self.clocks());
                all["card"] = told::card_object(&self.counters);
                all["host"] = told::host_object(self.host.counted().as_ref());
                writeln!(stream, "{all}")
            }
            false => {
                let lines = [told::settings(self.args, self.clocks()), self.lines()];
                let mut lists = lines.into_iter();
                lists.try_for_each(|lines| output::list_to(&mut stream, lines))
            }
        };
        Ok(())
    }

    fn lines(&self) -> Vec<Vec<String>> {
        told::counts(&self.counters, self.host.counted().as_ref())
    }

    /// What was counted: the card's, and the host's apart.
    fn object(&self) -> Value {
        let mut all = told::card_object(&self.counters);
        all["host"] = told::host_object(self.host.counted().as_ref());
        all
    }

    /// Stops, and prints all that was counted.
    fn end(mut self) -> Result<()> {
        reflect::stop(self.device.card())?;
        self.host.end()?;
        self.counters.update(self.device.card())?;
        if self.args.json {
            let counted = self.host.counted();
            let (card, host) = (told::card_object(&self.counters), told::host_object(counted.as_ref()));
            writeln!(io::stdout(), "{}", json!({ "totals": card, "host": host }))?;
            return Ok(io::stdout().flush()?);
        }
        Ok(output::list(self.lines())?)
    }
}
