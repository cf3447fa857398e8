//! `monitor` on a card that `card serve` simulates, beside `sim` in one process.

mod common;

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use common::{json, stdout, text, wiremeter};
use serde_json::Value;

/// A server that is told to stop when it is dropped.
struct Served {
    server: Child,
    socket: String,
    labels: String,
}

impl Served {
    fn new(test: &str, args: &[&str]) -> Served {
        let socket = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.socket"));
        let socket = socket.into_os_string().into_string().expect("UTF-8");
        let mut server = Command::new(env!("CARGO_BIN_EXE_wiremeter"))
            .args(["card", "serve", "--socket", &socket])
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        // Its second line is a command that measures what it serves.
        let lines = BufReader::new(server.stdout.take().expect("piped")).lines();
        let said = lines.map_while(Result::ok).nth(1);
        let labels = said.as_deref().and_then(|line| line.split("--labels ").nth(1)).map(str::to_owned);
        let Some(labels) = labels else {
            let mut why = String::new();
            let _ = server.stderr.take().expect("piped").read_to_string(&mut why);
            panic!("no server: {said:?} {why}");
        };
        Served { server, socket, labels }
    }

    fn card(&self) -> String {
        format!("vfio-user:{}", self.socket)
    }

    /// Tells it to stop; what it said on stderr.
    fn stop(mut self) -> String {
        let pid = rustix::process::Pid::from_child(&self.server);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("it lives");
        let mut said = String::new();
        self.server.stderr.take().expect("piped").read_to_string(&mut said).expect("text");
        assert!(self.server.wait().expect("it ends").success(), "{said}");
        assert!(!PathBuf::from(&self.socket).exists(), "the socket is left behind");
        said
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

const HOW: [&str; 8] = ["--channel-by", "dscp", "--epoch", "10ms", "--epochs", "100", "--sets", "5"];

#[test]
fn a_served_card_tells_what_one_in_process_tells() {
    let capture = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/captures/dscp-mix.pcap");
    let mut expected = json(&[&["sim", "--pcap", capture, "--per-epoch"], &HOW[..]].concat());
    let served = Served::new("served", &["--pcap", capture, "--channel-by", "dscp"]);
    let start = expected[0]["start_ns"].to_string();
    let periods = (expected.len() - 1).to_string();
    let (card, labels) = (served.card(), served.labels.clone());
    let live = [
        "monitor",
        "--card",
        &card,
        "--labels",
        &labels,
        "--start",
        &start,
        "--periods",
        &periods,
    ];
    let found = json(&[&live[..], &["--per-epoch"], &HOW].concat());
    // Only the captures are unknown to the card.
    let totals = expected.last_mut().expect("totals");
    assert_ne!(
        totals["totals"].as_object_mut().expect("an object").remove("captured"),
        None::<Value>
    );
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), expected.len());
    let said = served.stop();
    assert!(said.contains("has the card"), "{said}");
}

#[test]
fn the_card_is_the_same_from_afar() {
    let served = Served::new("afar", &["--scenario", "1", "--width", "64"]);
    let near = stdout(&["info", "--width", "64"]);
    let far = stdout(&["info", "--card", &served.card()]);
    assert_eq!(far, near.replace(" bit at 156.25 MHz", " bit"));
    let regs = stdout(&["regs", "--card", &served.card()]);
    assert!(regs.lines().any(|line| line.contains("0x45524957")), "{regs}");
    served.stop();
}

#[test]
fn what_is_not_there_is_told_in_a_line() {
    let output = wiremeter(&["monitor", "--card", "vfio-user:/nowhere/at/all"]);
    let said = text(&output.stderr);
    assert_eq!((output.status.code(), said.lines().count()), (Some(2), 1), "{said}");
    assert!(said.contains("wiremeter card serve --socket /nowhere/at/all"), "{said}");
    let output = wiremeter(&["monitor", "--card", "rtl"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("sim and replay simulate one"));
}
