//! `monitor` on a card that `card serve` simulates, beside `sim` in one process.

mod common;

use common::served::Served;
use common::{json, stdout, text, wiremeter};
use serde_json::Value;

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
    assert_eq!(far, near);
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
