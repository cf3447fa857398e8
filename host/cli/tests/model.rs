//! Runs on the model card, against figures worked by hand.

mod common;

use common::{T0, close, file, json, pcap, stdout, udp};
use serde_json::{Value, json};

/// On 64-bit taps a clock lasts 6.4 ns, and T0 is the start of one.
fn replay(test: &str, more: &[&str]) -> Vec<Value> {
    let (a, b, c) = (udp(100, 1, 96), udp(100, 2, 100), udp(200, 3, 100));
    let ingress = pcap(&[(T0 + 6_400, a.clone()), (T0 + 12_800, b.clone()), (T0 + 128_000, c)]);
    let egress = pcap(&[(T0 + 70_400, a), (T0 + 76_800, b)]);
    let drops = format!("time_ns,channel,bytes\n{},200,100\n", T0 + 128_640);
    let ingress = file(test, "ingress.pcap", &ingress);
    let egress = file(test, "egress.pcap", &egress);
    let drops = file(test, "drops.csv", drops.as_bytes());
    let files = ["replay", "--ingress", &ingress, "--egress", &egress, "--drops", &drops];
    let how = ["--card", "model", "--width", "64", "--channel-by", "vlan"];
    json(&[&files[..], &how, more].concat())
}

#[test]
fn a_replay_worked_by_hand() {
    let lines = replay("replay", &[]);
    assert_eq!(lines.len(), 2);
    let period = &lines[0];
    assert_eq!(
        [&period["start_ns"], &period["epoch_ns"], &period["epochs"], &period["version"]],
        [&json!(T0), &json!(100_000), &json!(10), &json!(1)]
    );
    // 96 and 100 bytes are 2 and 3 cells. Both stay for 64 µs, together from 6.4 to 76.8 µs.
    let channel = &period["channels"][0];
    assert_eq!((&channel["channel"], &channel["label"]), (&json!(1), &json!("vlan 100")));
    assert_eq!(
        (&channel["packets"], &channel["cells"], &channel["lost"]),
        (&json!(2), &json!(5), &json!(0))
    );
    assert_eq!((&channel["busy_ns"], &channel["max_occupancy"]), (&json!(70_400.0), &json!(2)));
    close(&channel["throughput_avg_cells_s"], 5.0 / 1e-3);
    close(&channel["throughput_peak_cells_s"], 5.0 / 100e-6);
    close(&channel["effective_rate_avg_cells_s"], 5.0 / 70.4e-6);
    close(&channel["effective_rate_min_cells_s"], 5.0 / 70.4e-6);
    assert_eq!(
        (&channel["delay_avg_ns"], &channel["delay_peak_ns"]),
        (&json!(64_000.0), &json!(64_000.0))
    );
    assert_eq!(channel["delay_deviation_ns"], Value::Null);
    assert_eq!(channel["delay_sets_ns"], json!([64_000.0, null, null, null, null]));
    assert_eq!(channel["suspect"], json!({}));
    // The only packet of vlan 200 was dropped.
    let channel = &period["channels"][1];
    assert_eq!((&channel["label"], &channel["lost"]), (&json!("vlan 200"), &json!(1)));
    assert_eq!((&channel["loss_rate"], &channel["loss_rate_offered"]), (&Value::Null, &json!(1.0)));
    assert_eq!((&channel["delay_avg_ns"], &channel["suspect"]), (&Value::Null, &json!({})));
}

#[test]
fn a_simulated_node_worked_by_hand() {
    // 1000 bytes take 125 clocks (800 ns) to arrive and, at 8 Mbit/s, 1 ms to be served. The
    // first frame leaves after 800 ns; the second, 8 µs later, when the first is served, at
    // 1,000,800 ns; the third finds 1000 of 1500 bytes taken.
    let frames = [(T0, udp(7, 1, 1000)), (T0 + 8_000, udp(7, 2, 1000)), (T0 + 16_000, udp(7, 3, 1000))];
    let path = file("node", "in.pcap", &pcap(&frames));
    let node = ["sim", "--pcap", &path, "--rate", "8Mbit/s", "--queue", "1500B"];
    let how = ["--card", "model", "--width", "64", "--channel-by", "vlan", "--per-epoch"];
    let lines = json(&[&node[..], &how, &["--epoch", "1ms", "--epochs", "2", "--sets", "1"]].concat());
    let channel = &lines[0]["channels"][0];
    assert_eq!(
        (&channel["packets"], &channel["lost"], &channel["max_occupancy"]),
        (&json!(2), &json!(1), &json!(1))
    );
    assert_eq!(channel["busy_ns"], json!(800.0 + 992_800.0));
    assert_eq!(
        (&channel["delay_avg_ns"], &channel["delay_peak_ns"]),
        (&json!(496_800.0), &json!(992_800.0))
    );
    // 800 and 992,800 about 496,800: sqrt(2 · 496,000²).
    close(&channel["delay_deviation_ns"], 496_000.0 * 2.0_f64.sqrt());
    let epoch = |n: u32, busy: f64, delay: f64, lost: u32| {
        json!({
            "n": n, "cells": 21, "packets": 1, "busy_ns": busy, "peak_delay_ns": delay,
            "total_delay_ns": delay, "lost": lost, "max_occupancy": 1
        })
    };
    // The second packet waits from 8 µs to the end of the first epoch, and 800 ns into the second.
    assert_eq!(
        channel["epochs"],
        json!([epoch(1, 800.0 + 992_000.0, 800.0, 1), epoch(2, 800.0, 992_800.0, 0)])
    );
}

#[test]
fn json_has_exactly_the_documented_names() {
    let names = |value: &Value| -> Vec<String> { value.as_object().expect("an object").keys().cloned().collect() };
    let sorted = |text: &str| -> Vec<String> {
        let mut names: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        names.sort_unstable();
        names
    };
    let lines = replay("names", &["--per-epoch"]);
    assert_eq!(names(&lines[0]), sorted("start_ns epoch_ns epochs version channels"));
    let channel = "channel label cells packets busy_ns lost throughput_avg_cells_s throughput_peak_cells_s
        effective_rate_avg_cells_s effective_rate_min_cells_s max_occupancy loss_rate loss_rate_offered
        delay_avg_ns delay_deviation_ns delay_peak_ns delay_sets_ns delay_fluctuation_sum_ns
        delay_fluctuation_ns suspect epochs";
    assert_eq!(names(&lines[0]["channels"][0]), sorted(channel));
    let epoch = "n cells packets busy_ns peak_delay_ns total_delay_ns lost max_occupancy";
    assert_eq!(names(&lines[0]["channels"][0]["epochs"][0]), sorted(epoch));
    let last = lines.last().expect("totals");
    assert_eq!(names(last), ["totals"]);
    let totals = "periods captured frames parsed reasons labels lists records";
    assert_eq!(names(&last["totals"]), sorted(totals));
}

#[test]
fn totals_count_frames_by_kind() {
    let totals = &replay("totals", &[]).pop().expect("totals")["totals"];
    assert_eq!(totals["periods"], json!({"active": 1, "idle": 0}));
    assert_eq!(totals["frames"]["ingress"]["events"], json!(3));
    assert_eq!(totals["parsed"]["egress"]["udp"], json!(2));
    assert_eq!(totals["parsed"]["ingress"]["vlan"], json!(3));
    assert_eq!(totals["lists"]["drops"], json!(1));
    assert_eq!(totals["labels"]["channels"], json!(2));
}

#[test]
fn frames_closer_than_their_wire_time_queue_up() {
    // Three frames of one time: two of them wait for the one before.
    let frames = [1, 2, 3].map(|id| (T0, udp(7, id, 1000)));
    let path = file("queued", "in.pcap", &pcap(&frames));
    let lines = json(&["sim", "--pcap", &path, "--card", "model"]);
    assert_eq!(lines.last().expect("totals")["totals"]["captured"]["ingress_queued"], json!(2));
}

#[test]
fn a_capture_from_the_start_of_1970_keeps_its_times() {
    let path = file("1970", "in.pcap", &pcap(&[(22_000, udp(7, 1, 64))]));
    let lines = json(&["sim", "--pcap", &path, "--card", "model"]);
    assert_eq!((&lines[0]["start_ns"], &lines[0]["version"]), (&json!(0), &json!(1)));
}

#[test]
fn idle_periods_are_counted_but_not_printed() {
    // A second apart: 1000 periods of 1 ms lie between the frames' own.
    let path = file(
        "idle",
        "in.pcap",
        &pcap(&[(T0, udp(7, 1, 64)), (T0 + 1_000_000_000, udp(7, 2, 64))]),
    );
    let lines = json(&["sim", "--pcap", &path, "--card", "model"]);
    let versions: Vec<&Value> = lines[..2].iter().map(|line| &line["version"]).collect();
    assert_eq!(versions, [&json!(1), &json!(1001)]);
    assert_eq!(lines[2]["totals"]["periods"], json!({"active": 2, "idle": 999}));
}

#[test]
fn a_terminal_is_needed_for_colours() {
    let path = file("colours", "in.pcap", &pcap(&[(T0, udp(7, 1, 64))]));
    let text = stdout(&["sim", "--pcap", &path, "--card", "model"]);
    assert!(
        text.starts_with("period 1: 2023-11-14T22:13:20.000000000Z, 10 epochs of 100 µs\n"),
        "{text}"
    );
    assert!(!text.contains('\x1b'), "{text}");
}

#[test]
fn info_says_what_the_card_is() {
    let text = stdout(&["info", "--card", "model", "--width", "64"]);
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
    assert!(lines.contains(&vec!["taps", "64", "bit", "at", "156.25", "MHz"]), "{text}");
    assert!(lines.contains(&vec!["channels", "1,024"]), "{text}");
}

#[test]
fn regs_has_every_register_that_can_be_read() {
    let text = stdout(&["regs", "--card", "model"]);
    // "WIRE" in memory order is 0x45524957.
    assert!(text.starts_with("0x000  id.magic "), "{text}");
    assert!(text.lines().next().is_some_and(|line| line.contains("0x45524957")), "{text}");
    assert!(text.contains("\n0x280  tap.egress.frames "), "{text}");
    assert!(!text.contains("clock.latch"), "a command register has nothing to read");
}
