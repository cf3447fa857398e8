//! Measuring and reflecting at once, on one card.

use std::process::{Command, Stdio};

use serde_json::Value;
use wiremeter_network::{IPV4, MAC, Network, PEER4, Served, stop, tool};

use crate::{socket, wiremeter};

#[test]
fn a_card_measures_what_it_answers() {
    let network = Network::default();
    let served = Served::new(&network, wiremeter(), &socket("monitor"), "512");
    let mut monitor = Command::new(wiremeter());
    monitor.args(["monitor", "--json", "--card", &served.card, "--mac", MAC, "--ipv4", IPV4]);
    monitor.args(["--channel-by", "dscp", "--labels", "46", "--epoch", "100ms"]);
    let monitor = monitor.stdout(Stdio::piped()).spawn();
    let mut monitor = monitor.expect("the command starts");
    // The first of them may come before the card is set up.
    let args = [
        "-r",
        IPV4,
        "-S",
        PEER4,
        "-c",
        "200",
        "-d",
        "20",
        "--cos",
        "--dscp",
        "46",
        "-L",
        "5",
        "--output-format",
        "json",
    ];
    network.run(tool("bin/stamp-suite"), &args);
    stop(&mut monitor);
    let output = monitor.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let last: Value = serde_json::from_str(text.lines().last().expect("totals")).expect("JSON");
    let totals = &last["totals"];
    let answered = totals["reflected"]["answered"].as_u64().expect("a count");
    assert!((100..=200).contains(&answered), "{totals}");
    // A request is an event of the ingress tap as well; a reply is none of the egress tap.
    let udp = totals["parsed"]["ingress"]["udp"].as_u64().expect("a count");
    assert!(udp >= answered, "{totals}");
    assert!(totals["labels"]["unknown_ingress"].as_u64().expect("a count") < 10, "{totals}");
    assert_eq!(totals["frames"]["egress"]["frames"], 0, "{totals}");
    served.end();
}
