//! How long and how evenly requests are reflected: by the simulated card, and by a program, over
//! the same virtual cable with the same sender.

use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use wiremeter_network::{IPV4, Network, PEER4, Reflecting, stop, tool};
use wiremeter_wire::tap::Width;

use crate::spread::Spread;

/// Requests to each reflector.
pub const REQUESTS: usize = 400;
/// Time between two requests, in milliseconds.
pub const INTERVAL_MS: u32 = 10;

/// A reflector's figures.
pub struct Figures {
    /// Who reflects.
    pub reflector: String,
    /// Clocks and nanoseconds from request to reply, as a card says.
    pub turn: Option<(u64, f64)>,
    /// Nanoseconds from T2 to T3.
    pub inside: Spread,
    /// The least and the most of them.
    pub range: [f64; 2],
    /// Microseconds from the sender and back.
    pub round_trip: Spread,
}

/// Measures all reflectors, one after the other.
///
/// # Errors
/// A reflector or the sender fails, or a reply does not come.
pub fn measure() -> Result<Vec<Figures>> {
    [card(Width::W512), card(Width::W64), program()].into_iter().collect()
}

fn card(width: Width) -> Result<Figures> {
    let bits = 8 * width.bytes();
    let reflector = format!("the simulated card, {bits} bit");
    eprintln!("reflecting: {reflector}");
    let command = env::current_exe()?.with_file_name("wiremeter");
    ensure!(command.exists(), "the command is not built: `make bench` builds it");
    let socket = env::temp_dir().join(format!("wiremeter-bench-port-{}.socket", std::process::id()));
    let network = Network::default();
    let card = Reflecting::new(&network, &command, &socket, &bits.to_string(), &[]);
    let clocks = card.settings["reflect_clocks"].as_u64().context("it says its clocks")?;
    let (ns, per) = width.period_ns();
    let turn = Some((clocks, clocks as f64 * ns as f64 / per as f64));
    let figures = send(&network, reflector, turn);
    card.end();
    figures
}

fn program() -> Result<Figures> {
    let reflector = "stamp-suite 1.0.0".to_owned();
    eprintln!("reflecting: {reflector}");
    let (near, far) = Network::apart();
    let mut program = far.command(tool("bin/stamp-suite"));
    program.args(["--is-reflector", "--local-addr", IPV4, "--local-port", "862"]);
    let mut program = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // Until it listens.
    let listens = || -> Result<bool> {
        let sockets = fs::read_to_string(Path::new("/proc").join(program.id().to_string()).join("net/udp"))?;
        Ok(sockets.contains(":035E "))
    };
    while !listens()? {
        sleep(Duration::from_millis(10));
    }
    let figures = send(&near, reflector, None);
    stop(&mut program);
    program.wait()?;
    figures
}

/// Sends requests, and takes what the sender says of each reply.
fn send(network: &Network, reflector: String, turn: Option<(u64, f64)>) -> Result<Figures> {
    let (count, interval) = (REQUESTS.to_string(), INTERVAL_MS.to_string());
    let args = [
        "-r",
        IPV4,
        "-S",
        PEER4,
        "-c",
        &count,
        "-d",
        &interval,
        "-L",
        "10",
        "-R",
        "--output-format",
        "json",
    ];
    let said = String::from_utf8(network.run(tool("bin/stamp-suite"), &args).stderr)?;
    let replies: Vec<&str> = said.lines().filter(|line| line.starts_with("seq=")).collect();
    ensure!(
        replies.len() == REQUESTS,
        "{reflector}: {} of {REQUESTS} replies came",
        replies.len()
    );
    let inside = replies.iter().map(|line| {
        let [received, sent] = [field(line, "reflector_recv_ts")?, field(line, "reflector_send_ts")?];
        // NTP's units of 2^-32 s.
        Ok(sent.parse::<u64>()?.wrapping_sub(received.parse()?) as f64 * 1e9 / 2f64.powi(32))
    });
    let inside = inside.collect::<Result<Vec<f64>>>()?;
    let round_trip = replies
        .iter()
        .map(|line| Ok(field(line, "rtt")?.trim_end_matches("ms").parse::<f64>()? * 1e3));
    Ok(Figures {
        reflector,
        turn,
        range: [
            inside.iter().copied().fold(f64::INFINITY, f64::min),
            inside.iter().copied().fold(0.0, f64::max),
        ],
        inside: Spread::of(inside),
        round_trip: Spread::of(round_trip.collect::<Result<Vec<f64>>>()?),
    })
}

fn field<'a>(line: &'a str, name: &str) -> Result<&'a str> {
    let rest = line.split(&format!("{name}=")).nth(1);
    rest.and_then(|rest| rest.split(' ').next())
        .with_context(|| format!("no {name} in {line}"))
}
