//! `stamp-suite` as session-sender.

use serde_json::Value;
use wiremeter_network::{IPV4, IPV6, Network, Outcome, PEER4, PEER6, tool};

use crate::reflecting;

/// Sends requests; what it sums up, and what it says of each reply.
pub fn send(network: &Network, count: u64, args: &[&str]) -> (Value, Vec<String>) {
    let count = count.to_string();
    let common = ["-c", &count, "-d", "20", "-R", "--output-format", "json"];
    let output = network.run(tool("bin/stamp-suite"), &[&common[..], args].concat());
    let stdout = String::from_utf8(output.stdout).expect("UTF-8");
    let lines = stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let summary = lines.into_iter().find(|line| line["type"] == "summary").expect("a summary");
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    let replies = stderr.lines().filter(|line| line.starts_with("seq=")).map(str::to_owned).collect();
    (summary["measurements"].clone(), replies)
}

/// The number behind `name=` in a line.
pub fn number(line: &str, name: &str) -> u64 {
    let rest = line
        .split(&format!("{name}="))
        .nth(1)
        .unwrap_or_else(|| panic!("no {name} in {line}"));
    rest.split(' ').next().expect("a word").parse().expect("a number")
}

/// All came back, once, in order, and with a plausible time in the card: R clocks of the card's.
fn check(summary: &Value, replies: &[String], count: u64, clocks_ns: f64) {
    for (name, expected) in [("requested_replies", count), ("unique_replies", count), ("answered_probes", count)] {
        assert_eq!(summary[name], expected, "{name}");
    }
    for name in [
        "unknown_replies",
        "duplicate_replies",
        "additional_replies",
        "unobserved_requested_replies",
        "reordered_replies",
    ] {
        assert_eq!(summary[name], 0, "{name}");
    }
    assert_eq!(replies.len() as u64, count);
    for (n, line) in replies.iter().enumerate() {
        assert_eq!((number(line, "seq"), number(line, "ttl")), (n as u64, 255), "{line}");
        let [received, sent] = ["reflector_recv_ts", "reflector_send_ts"].map(|name| number(line, name));
        // NTP's units, of timestamps that are rounded to nanoseconds.
        let ns = sent.wrapping_sub(received) as f64 * 1e9 / 2f64.powi(32);
        assert!((ns - clocks_ns).abs() < 1.3, "{ns} ns in the card, {line}");
    }
}

fn reflected(test: &str, width: &str, clocks: u64, clocks_ns: f64) -> Outcome {
    let network = Network::default();
    let card = reflecting(&network, test, width, &[]);
    assert_eq!(card.settings["reflect_clocks"], clocks);
    let (summary, replies) = send(&network, 20, &["-r", IPV4, "-S", PEER4, "-L", "10"]);
    check(&summary, &replies, 20, clocks_ns);
    assert_eq!(summary["tlv_validation"]["observed_tlvs"], 0);

    let tlvs = ["--cos", "--dscp", "46", "--extra-padding", "30", "--timestamp-info", "--location"];
    let more = ["--direct-measurement", "--ssid", "77", "-K", "PTP"];
    let (summary, replies) = send(&network, 10, &[&["-r", IPV6, "-S", PEER6, "-L", "10"][..], &tlvs, &more].concat());
    check(&summary, &replies, 10, clocks_ns);
    // All five come back, and the card says that it understood none of them.
    let seen = &summary["tlv_validation"];
    assert_eq!((&seen["observed_tlvs"], &seen["rejected_replies"]), (&50.into(), &0.into()));
    assert_eq!(
        (&seen["flags"]["unrecognized"], &seen["flags"]["malformed"]),
        (&50.into(), &0.into())
    );
    assert_eq!(seen["by_type"].as_object().expect("types").len(), 5);

    // What it sends to see whether a reflector survives it.
    let (summary, _) = send(&network, 5, &["-r", IPV4, "-S", PEER4, "-L", "10", "--malformed", "bad-length"]);
    assert_eq!(summary["unique_replies"], 5);
    card.end()
}

#[test]
fn it_finds_all_replies_of_the_100g_card() {
    let outcome = reflected("suite-512", "512", 16, 16.0 * 512.0 / 165.0);
    assert_eq!(
        (outcome.count("answered"), outcome.count("tlvs"), outcome.count("refused")),
        (35, 15, 0),
        "{}",
        outcome.said
    );
}

#[test]
fn it_finds_all_replies_of_the_10g_card() {
    let outcome = reflected("suite-64", "64", 31, 31.0 * 6.4);
    assert_eq!(
        (outcome.count("answered"), outcome.count("tlvs"), outcome.count("refused")),
        (35, 15, 0),
        "{}",
        outcome.said
    );
}

/// It matches replies by its own numbers, whatever those of the reflector are.
#[test]
fn it_finds_all_replies_of_a_stateful_card() {
    let network = Network::default();
    let card = reflecting(&network, "suite-stateful", "512", &["--stateful"]);
    let port = ["--local-port", "20862", "--ssid", "9"];
    for run in 0..2 {
        // The second goes on where the first ended.
        let (summary, replies) = send(&network, 10, &[&["-r", IPV4, "-S", PEER4, "-L", "10"][..], &port].concat());
        check(&summary, &replies, 10, 16.0 * 512.0 / 165.0);
        assert_eq!(replies.len(), 10, "run {run}");
    }
    let outcome = card.end();
    assert_eq!((outcome.count("answered"), outcome.count("refused")), (20, 0), "{}", outcome.said);
}

#[test]
fn who_is_not_on_the_list_is_not_answered() {
    let network = Network::default();
    let card = reflecting(&network, "list", "512", &["--allow", "10.86.2.9,fd86::1"]);
    let (summary, _) = send(&network, 3, &["-r", IPV4, "-S", PEER4, "-L", "1"]);
    assert_eq!(summary["unique_replies"], 0);
    let (summary, _) = send(&network, 3, &["-r", IPV6, "-S", PEER6, "-L", "10"]);
    assert_eq!(summary["unique_replies"], 3);
    let outcome = card.end();
    assert_eq!((outcome.count("answered"), outcome.count("not_allowed")), (3, 3));
}
