//! Figures of a file of replies, worked by hand.

mod common;

use common::{file, stdout, text, wiremeter};

/// Two probes there and back in 500 ns and 520 ns, less 100 ns at the reflector; the third is lost.
const RECORDS: &str = r#"{"sent":{"session":7,"packets":3,"bytes":86,"start_ns":1000,"give_up_ns":1000000,"stateful":true,"error_estimate":35841}}
{"reply":{"session":7,"seq":0,"rseq":0,"t1_ns":1000,"t2_ns":1300,"t3_ns":1400,"t4_ns":1600,"error_estimate":35841,"ttl":255,"sender_ttl":255,"dscp":46}}
{"reply":{"session":7,"seq":1,"rseq":1,"t1_ns":2000,"t2_ns":2310,"t3_ns":2410,"t4_ns":2620,"error_estimate":35841,"ttl":255,"sender_ttl":255,"dscp":46}}
"#;

fn records(name: &str, contents: &str) -> String {
    file("analyse", name, contents.as_bytes())
}

/// What it says on stderr when it refuses.
fn failure(args: &[&str]) -> String {
    let output = wiremeter(args);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()));
    text(&output.stderr)
}

#[test]
fn tables_tell_counts_and_delays() {
    let out = stdout(&["analyse", &records("records.jsonl", RECORDS)]);
    let words: Vec<Vec<&str>> = out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(words[1][..6], ["7", "3", "2", "1", "1", "0"], "{out}");
    let round_trip = words.iter().find(|line| line.get(1) == Some(&"round")).expect("a row");
    assert_eq!(round_trip[3..7], ["500.0", "ns", "510.0", "ns"], "{out}");
}

#[test]
fn json_has_a_session_a_line() {
    let out = stdout(&["analyse", "--json", &records("lines.jsonl", RECORDS)]);
    let value: serde_json::Value = serde_json::from_str(&out).expect("one object");
    assert_eq!(value["lost_forward"], 1);
    assert_eq!(value["round_trip"]["mean_ns"], 510.0);
    assert_eq!(value["round_trip"]["difference_maximum_ns"], 20);
}

#[test]
fn a_negative_delay_is_a_clock_s_error() {
    let out = stdout(&[
        "analyse",
        &records("clock.jsonl", &RECORDS.replace("\"t2_ns\":1300", "\"t2_ns\":900")),
    ]);
    assert!(out.contains("−100.0 ns clock"), "{out}");
    assert!(out.contains("clock error: 1 negative"), "{out}");
}

#[test]
fn mistakes_name_their_line() {
    let wrong = RECORDS.replace("\"rseq\":1", "\"rseq\":\"one\"");
    let said = failure(&["analyse", &records("wrong.jsonl", &wrong)]);
    assert!(said.contains("wrong.jsonl, line 3") && said.contains("expected u32"), "{said}");
    let orphans = RECORDS.replace("\"sent\":{\"session\":7", "\"sent\":{\"session\":8");
    let said = failure(&["analyse", &records("orphans.jsonl", &orphans)]);
    assert!(
        said.contains("line 2: a reply of session 7, of which there is no `sent` line"),
        "{said}"
    );
    let said = failure(&["analyse", &records("empty.jsonl", "")]);
    assert!(said.contains("no `sent` line of any session"), "{said}");
    let said = failure(&["analyse", "--threshold", "2", "x"]);
    assert!(said.contains("must be 0 to 1"), "{said}");
}
