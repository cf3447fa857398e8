//! The card probes reflectors that others have written, and another card.

use std::io::Read;
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::Value;
use wiremeter_network::{IPV4, IPV6, MAC, Network, PEER4, PEER6, Served, stop, tool};

use crate::capture::Capture;
use crate::{socket, wiremeter};

/// Link address of the peer.
pub const PEER: &str = "02:00:00:00:00:01";

/// Runs `wiremeter` with these arguments; what it prints.
fn run(args: &[&str]) -> String {
    let output = std::process::Command::new(wiremeter()).args(args).output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{args:?}: {said}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A folder of the test's own, empty.
pub fn folder(test: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("wire-{test}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a writable folder");
    folder.to_str().expect("UTF-8").to_owned()
}

/// `stamp-suite` as reflector at the peer; ended when dropped.
pub struct Reflector(Child);

impl Reflector {
    pub fn new(network: &Network, address: &str, options: &[&str]) -> Reflector {
        let mut program = network.command(tool("bin/stamp-suite"));
        program.args(["-i", "-S", address, "-o", "862"]).args(options);
        let child = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("nsenter");
        // It says nothing by which one could know that it listens.
        std::thread::sleep(Duration::from_millis(500));
        Reflector(child)
    }
}

impl Drop for Reflector {
    fn drop(&mut self) {
        stop(&mut self.0);
        let _ = self.0.wait();
    }
}

/// Probes by a session of these options; its figures.
fn probe(test: &str, network: &Network, width: &str, add: &[&str], port: &[&str]) -> Value {
    let served = Served::new(network, wiremeter(), &socket(test), width);
    let folder = folder(test);
    let (plan, records) = (format!("{folder}/plan.json"), format!("{folder}/replies.jsonl"));
    run(&[&["probe", "add", &plan, "--via", PEER], add].concat());
    let there = [
        "--card",
        &served.card,
        "--mac",
        MAC,
        "--ipv4",
        IPV4,
        "--ipv6",
        IPV6,
        "--records",
        &records,
    ];
    let told = run(&[&["probe", "run", &plan, "--json", "--every", "200ms"], &there[..], port].concat());
    let last: Value = serde_json::from_str(told.lines().last().expect("a line")).expect("JSON");
    let figures: Value = serde_json::from_str(&run(&["analyse", &records, "--json"])).expect("JSON");
    // What the card kept and what its replies say is the same.
    for (name, kept) in [("sent", &last["sent"]), ("received", &last["received"]), ("late", &last["late"])] {
        assert_eq!(&figures[name], kept, "{name}");
    }
    let round_trip = &last["quantities"][0];
    assert_eq!(figures["round_trip"]["minimum_ns"], round_trip["minimum_ns"]);
    assert_eq!(figures["round_trip"]["maximum_ns"], round_trip["maximum_ns"]);
    let mean = round_trip["sum_ns"].as_f64().expect("a number") / last["received"].as_f64().expect("a number");
    assert!((figures["round_trip"]["mean_ns"].as_f64().expect("a mean") - mean).abs() < 1e-3 * mean);
    served.end();
    figures
}

/// All came back, each time is possible, and the time at the reflector is more than nothing.
fn check(figures: &Value, count: u64) {
    assert_eq!(
        (&figures["sent"], &figures["received"], &figures["lost"]),
        (&count.into(), &count.into(), &0.into())
    );
    for name in ["late", "duplicate", "unsent"] {
        assert_eq!(figures[name], 0, "{name}");
    }
    let delta = figures["delta"]["minimum_ns"].as_i64().expect("a time");
    assert!((1..1_000_000_000).contains(&delta), "{delta} ns at the reflector");
    assert!(figures["round_trip"]["minimum_ns"].as_i64().expect("a time") > 0);
}

#[test]
fn stamp_suite_reflects_the_100g_card_s_probes() {
    let network = Network::default();
    let _reflector = Reflector::new(&network, PEER4, &[]);
    let to = format!("{PEER4}:862");
    let add = ["--to", &to, "--interval", "20ms", "--packets", "40", "--dscp", "46"];
    let figures = probe("probe-512", &network, "512", &add, &["--timestamps", "ntp"]);
    check(&figures, 40);
}

#[test]
fn stamp_suite_counts_what_it_receives_of_the_10g_card() {
    let network = Network::default();
    let _reflector = Reflector::new(&network, PEER6, &["--stateful-reflector"]);
    let to = format!("[{PEER6}]:862");
    let add = [
        "--to",
        &to,
        "--interval",
        "20ms",
        "--packets",
        "40",
        "--exponential",
        "9",
        "--payload",
        "300",
        "--stateful",
    ];
    let figures = probe("probe-64", &network, "64", &add, &["--timestamps", "ptp"]);
    check(&figures, 40);
    assert_eq!((&figures["lost_forward"], &figures["lost_backward"]), (&0.into(), &0.into()));
}

#[test]
fn scapy_reflects_the_card_s_probes_but_some() {
    let network = Network::default();
    let mut scapy = network.command(tool("venv/bin/python3"));
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire/reflector.py");
    let mut scapy = scapy.arg(script).stdout(Stdio::piped()).spawn().expect("nsenter");
    // It says when it listens.
    let mut ready = [0; 6];
    scapy.stdout.as_mut().expect("piped").read_exact(&mut ready).expect("it begins");
    let add = [
        "--to",
        "10.86.2.9:862",
        "--interval",
        "50ms",
        "--packets",
        "40",
        "--stateful",
        "--vlan",
        "7",
    ];
    let figures = probe("probe-scapy", &network, "64", &add, &["--timestamps", "ptp"]);
    let _ = scapy.kill();
    let _ = scapy.wait();
    // It passes over numbers 3, 13, 23, 33 as if they were lost there, answers 5 twice, and gives
    // number 8 a number but no reply.
    assert_eq!(
        (&figures["sent"], &figures["received"], &figures["lost"]),
        (&40.into(), &35.into(), &5.into())
    );
    assert_eq!((&figures["lost_forward"], &figures["lost_backward"]), (&4.into(), &1.into()));
    assert_eq!(figures["duplicate"], 1);
    // T3 − T2 is what it says.
    assert_eq!(figures["delta"]["minimum_ns"], 5_000);
    assert_eq!(figures["delta"]["maximum_ns"], 5_000);
}

#[test]
fn stamp_suite_answers_the_probes_tlvs() {
    let network = Network::default();
    let _reflector = Reflector::new(&network, PEER4, &["--clock-sync-source", "ptp"]);
    let capture = Capture::begin(&network, "probe-tlvs");
    let to = format!("{PEER4}:862");
    let tlvs = "timestamp-information,class-of-service=46,follow-up";
    let add = [
        "--to",
        &to,
        "--interval",
        "20ms",
        "--packets",
        "20",
        "--dscp",
        "10",
        "--payload",
        "86",
        "--tlv",
        tlvs,
    ];
    let figures = probe("probe-tlvs", &network, "512", &add, &[]);
    check(&figures, 20);
    let captured = capture.end();
    let marked = "udp.dstport == 862 && (_ws.malformed || udp.checksum.status != 1)";
    assert_eq!(captured.tshark(&["-Y", marked]), [""; 0], "marked");

    // The TLVs of a packet: flags, type and value each.
    let packets = |filter: &str| -> Vec<Vec<(u8, u8, Vec<u8>)>> {
        let lines = captured.tshark(&["-Y", filter, "-T", "fields", "-e", "udp.payload"]);
        lines.iter().map(|line| tlvs_of(line)).collect()
    };
    let asked = packets("udp.dstport == 862");
    let answers = packets("udp.srcport == 862");
    assert_eq!((asked.len(), answers.len()), (20, 20));
    for (n, tlvs) in answers.iter().enumerate() {
        let understood: Vec<_> = tlvs.iter().map(|(flags, kind, _)| (*flags, *kind)).collect();
        assert_eq!(understood, [(0, 3), (0, 4), (0, 7), (0, 1)], "reply {n}");
        // Class of service: six bits of DSCP as asked, then six of the probe's.
        assert_eq!(tlvs[1].2[..2], [46 << 2, 10 << 4], "reply {n}");
        // PTP is source 2 (table 9), of the way in and out.
        assert_eq!((tlvs[0].2[0], tlvs[0].2[2]), (2, 2), "reply {n}");
    }
    assert!(asked.iter().flatten().all(|(flags, ..)| *flags == 0x80));
}

fn tlvs_of(payload: &str) -> Vec<(u8, u8, Vec<u8>)> {
    let byte = |n: usize| u8::from_str_radix(&payload[2 * n..2 * n + 2], 16).expect("hexadecimal");
    let mut tlvs = Vec::new();
    let mut at = 44;
    while 2 * at < payload.len() {
        let end = at + 4 + usize::from(u16::from_be_bytes([byte(at + 2), byte(at + 3)]));
        tlvs.push((byte(at), byte(at + 1), (at + 4..end).map(byte).collect()));
        at = end;
    }
    tlvs
}
