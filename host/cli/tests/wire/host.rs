//! The host's side of the card: its system, and what answers there what the card does not.

use std::fs::{self, Permissions};
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::Value;
use wiremeter_network::{IPV4, IPV6, MAC, Network, PEER4, PEER6, Served, tool};

use crate::probe::{PEER, Reflector, folder};
use crate::stamp_suite::{number, send};
use crate::{python, reflecting, socket, wiremeter};

/// A file with a key, which nobody else can read.
fn key(name: &str, digits: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.key"));
    fs::write(&path, format!("{digits}\n")).expect("writes");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("ours");
    path.to_str().expect("UTF-8").to_owned()
}

/// What this end was told by ICMP: that it cannot reach something.
fn complaints(near: &Network) -> String {
    let all = String::from_utf8(near.run("cat", &["/proc/net/snmp", "/proc/net/snmp6"]).stdout).expect("UTF-8");
    let v6 = all.lines().find(|line| line.starts_with("Icmp6InDestUnreachs")).expect("a counter");
    let v4: Vec<_> = all.lines().filter(|line| line.starts_with("Icmp:")).collect();
    let at = v4[0].split(' ').position(|name| name == "InDestUnreachs").expect("a counter");
    let v4 = v4[1].split(' ').nth(at).expect("a number");
    format!("{v4} {}", v6.split_whitespace().nth(1).expect("a number"))
}

#[test]
fn the_system_is_reached_through_the_card() {
    for width in ["512", "64"] {
        let (near, far) = Network::with_host();
        let card = reflecting(&far, &format!("ping-{width}"), width, &[]);
        // The first needs ARP or neighbour discovery; the last are longer than the receive buffer of
        // any block.
        for (address, bytes) in [(IPV4, "56"), (IPV6, "1400")] {
            python(&near, "ping.py", &[address, bytes]);
        }
        let outcome = card.end();
        assert_eq!(outcome.counts(), [], "these are no requests");
        let line = outcome.said.lines().find(|line| line.starts_with("the host sent"));
        let sent: u64 = line.and_then(|line| line.split(' ').nth(3)?.parse().ok()).expect("a number");
        assert!(sent >= 12, "{}", outcome.said);
        assert_eq!(outcome.lost(), 0);
    }
}

#[test]
fn what_the_card_answers_the_host_leaves_alone() {
    let (near, far) = Network::with_host();
    let card = reflecting(&far, "alone", "512", &[]);
    for (to, from) in [(IPV4, PEER4), (IPV6, PEER6)] {
        let (summary, replies) = send(&near, 10, &["-r", to, "-S", from, "-L", "10", "--cos"]);
        assert_eq!((&summary["unique_replies"], &summary["duplicate_replies"]), (&10.into(), &0.into()));
        assert_eq!(replies.len(), 10);
    }
    assert_eq!(complaints(&near), "0 0", "nobody says that the port cannot be reached");
    let outcome = card.end();
    assert_eq!((outcome.count("answered"), outcome.count("refused")), (20, 0), "{}", outcome.said);
    assert_eq!(
        (&outcome.host["open"]["answered"], &outcome.host["open"]["refused"]),
        (&0.into(), &0.into())
    );
}

#[test]
fn tlvs_are_answered_by_the_host_and_the_rest_by_the_card() {
    let (near, far) = Network::with_host();
    let card = reflecting(&far, "tlvs", "512", &["--tlvs", "host"]);
    let (summary, replies) = send(&near, 10, &["-r", IPV4, "-S", PEER4, "-L", "10"]);
    assert_eq!(summary["unique_replies"], 10);
    assert!(replies.iter().all(|line| in_reflector_ns(line) < 100.0), "by the card: {replies:?}");

    let tlvs = ["--cos", "--dscp", "46", "--extra-padding", "30", "--timestamp-info", "--location"];
    let more = ["--direct-measurement", "--ssid", "77"];
    for (to, from) in [(IPV4, PEER4), (IPV6, PEER6)] {
        let (summary, replies) = send(&near, 10, &[&["-r", to, "-S", from, "-L", "10"][..], &tlvs, &more].concat());
        assert_eq!((&summary["unique_replies"], &summary["duplicate_replies"]), (&10.into(), &0.into()));
        let seen = &summary["tlv_validation"];
        assert_eq!(
            (&seen["observed_tlvs"], &seen["rejected_replies"]),
            (&50.into(), &0.into()),
            "{seen}"
        );
        let flags = &seen["flags"];
        assert_eq!((&flags["unrecognized"], &flags["malformed"]), (&0.into(), &0.into()), "{seen}");
        for line in &replies {
            assert_eq!(number(line, "ttl"), 255, "{line}");
            let ns = in_reflector_ns(line);
            // From the kernel's receipt to the socket: neither nothing nor for ever.
            assert!(ns > 200.0 && ns < 2e9, "{ns} ns by the host: {line}");
        }
    }
    assert_eq!(complaints(&near), "0 0");
    let outcome = card.end();
    assert_eq!((outcome.count("answered"), outcome.count("left")), (10, 20), "{}", outcome.said);
    assert_eq!(
        (&outcome.host["open"]["answered"], &outcome.host["open"]["tlvs"]),
        (&20.into(), &20.into())
    );
}

/// From T2 to T3 of NTP's units.
fn in_reflector_ns(line: &str) -> f64 {
    let [received, sent] = ["reflector_recv_ts", "reflector_send_ts"].map(|name| number(line, name));
    sent.wrapping_sub(received) as f64 * 1e9 / 2f64.powi(32)
}

#[test]
fn authenticated_requests_are_answered_by_who_has_the_key() {
    let (near, far) = Network::with_host();
    let (ours, theirs) = (key("ours", &"5a".repeat(32)), key("theirs", &"a5".repeat(32)));
    let card = reflecting(&far, "authenticated", "512", &["--authenticated", "8620", "--key-file", &ours]);
    let to = ["-p", "8620", "-A", "A"];
    let with = |key| [&to[..], &["--hmac-key-file", key]].concat();
    for (to, from) in [(IPV4, PEER4), (IPV6, PEER6)] {
        let (summary, replies) = send(&near, 10, &[&with(&ours)[..], &["-r", to, "-S", from, "-L", "10"]].concat());
        assert_eq!((&summary["unique_replies"], &summary["unknown_replies"]), (&10.into(), &0.into()));
        assert!(replies.iter().all(|line| number(line, "ttl") == 255), "{replies:?}");
    }
    let tlvs = ["--timestamp-info", "--direct-measurement", "--extra-padding", "9"];
    let args = [&with(&ours)[..], &["-r", IPV4, "-S", PEER4, "-L", "10"], &tlvs].concat();
    let (summary, _) = send(&near, 10, &args);
    let seen = &summary["tlv_validation"];
    assert_eq!(
        (&summary["unique_replies"], &seen["rejected_replies"]),
        (&10.into(), &0.into()),
        "{seen}"
    );
    for flag in ["unrecognized", "malformed", "integrity_failed"] {
        assert_eq!(seen["flags"][flag], 0, "{seen}");
    }
    let (summary, _) = send(&near, 5, &[&with(&theirs)[..], &["-r", IPV4, "-S", PEER4, "-L", "1"]].concat());
    assert_eq!(summary["unique_replies"], 0);
    let (summary, _) = send(&near, 5, &["-r", IPV4, "-S", PEER4, "-L", "10"]);
    assert_eq!(summary["unique_replies"], 5, "those without a key, at their port");
    let outcome = card.end();
    let authenticated = &outcome.host["authenticated"];
    assert_eq!(
        (&authenticated["answered"], &authenticated["wrong_hmac"]),
        (&30.into(), &5.into()),
        "{authenticated}"
    );
    assert_eq!((&authenticated["tlvs"], &authenticated["unsure"]), (&10.into(), &0.into()));
    assert_eq!(outcome.count("answered"), 5);
}

#[test]
fn scapy_finds_the_flags_that_rfc_8972_asks_for() {
    let (near, far) = Network::with_host();
    let card = reflecting(&far, "flags", "512", &["--tlvs", "host", "--timestamps", "ptp"]);
    python(&near, "tlvs.py", &["flags"]);
    let outcome = card.end();
    assert_eq!(outcome.count("refused"), outcome.count("left"), "{:?}", outcome.counts());
}

#[test]
fn replies_are_numbered_in_their_sessions() {
    let (near, far) = Network::with_host();
    let card = reflecting(&far, "numbered", "512", &["--tlvs", "host", "--stateful"]);
    python(&near, "tlvs.py", &["stateful"]);
    let outcome = card.end();
    assert_eq!((outcome.count("answered"), &outcome.host["open"]["answered"]), (3, &14.into()));
}

/// What a command in a network says that must fail, in a line.
fn complaint(network: &Network, args: &[&str]) -> String {
    let output = network.command(wiremeter()).args(args).output().expect("nsenter");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
    // The server's log is not here.
    assert_eq!(said.lines().count(), 1, "{said}");
    said.trim_end().to_owned()
}

#[test]
fn a_host_that_cannot_answer_says_why() {
    let (_near, far) = Network::with_host();
    let path = socket("cannot");
    let served = Served::new(&far, wiremeter(), &path, "512");
    let control = path.with_extension("control");
    let control = control.to_str().expect("UTF-8");
    let on = [
        "reflect",
        "on",
        "--card",
        &served.card,
        "--control",
        control,
        "--mac",
        MAC,
        "--tlvs",
        "host",
    ];
    let reflect = |address: &str| complaint(&far, &[&on[..], &["--ipv4", address]].concat());
    assert_eq!(
        reflect("10.86.2.77"),
        "error: this host does not have 10.86.2.77: `ip addr add` gives it to the interface behind the card"
    );
    let mut holds = far.command(tool("venv/bin/python3"));
    let holds = holds.args(["-c", HOLDS, IPV4]).stdout(Stdio::piped()).spawn();
    let mut holds = holds.expect("nsenter");
    let mut line = [0; 2];
    holds.stdout.take().expect("piped").read_exact(&mut line).expect("it is there");
    assert_eq!(reflect(IPV4), format!("error: another program has UDP port 862 of {IPV4}"));
    holds.kill().expect("it lives");
    holds.wait().expect("it ends");
    served.end();
}

/// A program that has the reflector's port.
const HOLDS: &str = "import socket, sys, time
port = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
port.bind((sys.argv[1], 862))
print('.', flush=True)
time.sleep(60)";

#[test]
fn a_host_s_side_that_cannot_be_says_why() {
    let (_near, far) = Network::with_host();
    let path = socket("no-tap");
    let serve = |tap: &str| {
        complaint(
            &far,
            &[
                "card",
                "serve",
                "--port",
                "port",
                "--host",
                tap,
                "--socket",
                path.to_str().expect("UTF-8"),
            ],
        )
    };
    let said = serve("port");
    assert!(said.starts_with("error: port: this is no TAP"), "{said}");
    let said = serve("a-name-that-is-too-long");
    assert!(said.ends_with("a name has 1 to 15 bytes"), "{said}");
    let served = Served::new(&far, wiremeter(), &socket("one-tap"), "512");
    assert_eq!(serve("host"), "error: host: another program has this TAP");
    served.end();
}

#[test]
fn nobody_complains_of_replies_to_probes() {
    let (near, far) = Network::with_host();
    let reflector = Reflector::new(&near, PEER4, &[]);
    let served = Served::new(&far, wiremeter(), &socket("held"), "512");
    let plan = format!("{}/plan.json", folder("held"));
    far.run(
        wiremeter(),
        &["probe", "add", &plan, "--to", "10.86.2.1:862", "--via", PEER, "--packets", "20"],
    );
    let run = [
        "probe",
        "run",
        &plan,
        "--card",
        &served.card,
        "--mac",
        MAC,
        "--ipv4",
        IPV4,
        "--json",
    ];
    let told = far.run(wiremeter(), &run).stdout;
    let told = String::from_utf8(told).expect("UTF-8");
    let last: Value = serde_json::from_str(told.lines().last().expect("a line")).expect("JSON");
    assert_eq!((&last["sent"], &last["received"]), (&20.into(), &20.into()), "{last}");
    assert_eq!(complaints(&near), "0 0", "the system hears the replies, too");
    drop(reflector);
    served.end();
}
