//! What is wrong is said in one line on stderr, with status 2, and nothing on stdout.

mod common;

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use common::{T0, file, pcap, text, udp, wiremeter};

/// The line that is said for a run that must fail.
fn complaint(args: &[&str]) -> String {
    let output = wiremeter(args);
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    assert_eq!(text(&output.stdout), "", "{args:?}");
    let said = text(&output.stderr);
    let line = said.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains('\n'), "{said}");
    line.to_owned()
}

fn sim(pcap: &str, more: &[&str]) -> String {
    complaint(&[&["sim", "--card", "model", "--pcap", pcap], more].concat())
}

fn good(test: &str) -> String {
    file(test, "good.pcap", &pcap(&[(T0, udp(1, 1, 64)), (T0 + 1_000, udp(1, 2, 64))]))
}

#[test]
fn a_file_that_is_not_there() {
    let said = sim("nowhere.pcap", &[]);
    assert!(said.starts_with("error: nowhere.pcap: No such file"), "{said}");
}

#[test]
fn a_file_that_is_no_capture() {
    let path = file("no-capture", "text.pcap", b"This is a text, and rather a long one.");
    assert_eq!(sim(&path, &[]), format!("error: {path}: not a capture: neither pcap nor pcapng"));
}

#[test]
fn a_truncated_capture() {
    // Both frames have 16 bytes of header and 64 of their own, after 24 of the file's.
    let whole = pcap(&[(T0, udp(1, 1, 64)), (T0, udp(1, 2, 64))]);
    for (length, packet) in [(183, 2), (104 + 15, 2), (103, 1)] {
        let path = file("truncated", &format!("{length}.pcap"), &whole[..length]);
        let expected = format!("error: {path}: the capture is truncated: it ends before packet {packet} is complete");
        assert_eq!(sim(&path, &[]), expected);
    }
}

#[test]
fn a_link_type_that_is_not_ethernet() {
    let mut bytes = pcap(&[(T0, udp(1, 1, 64))]);
    // LINKTYPE_IEEE802_11 is 105; the header's last word is the link type.
    bytes[20] = 105;
    let path = file("link-type", "wlan.pcap", &bytes);
    let said = sim(&path, &[]);
    assert!(said.starts_with(&format!("error: {path}: unsupported link type")), "{said}");
    assert!(said.contains("105"), "{said}");
}

#[test]
fn a_capture_without_frames() {
    let path = file("no-frames", "empty.pcap", &pcap(&[]));
    assert_eq!(sim(&path, &[]), format!("error: {path}: the capture has no frames"));
}

#[test]
fn bad_quantities() {
    let path = good("bad-quantities");
    for (option, value, units) in [
        ("--rate", "1Gb", "bit/s, kbit/s, Mbit/s, Gbit/s"),
        ("--queue", "64", "B, kB, KiB, MB, MiB, GB, GiB"),
        ("--epoch", "100usec", "ns, us, µs, ms, s"),
    ] {
        let said = sim(&path, &[option, value]);
        assert!(
            said.starts_with(&format!("error: invalid value '{value}' for '{option} <")),
            "{said}"
        );
        assert!(said.ends_with(units), "{said}");
    }
}

#[test]
fn epochs_that_make_no_sets() {
    let path = good("no-sets");
    let said = sim(&path, &["--epochs", "10", "--sets", "3"]);
    assert_eq!(said, "error: 10 epochs do not make 3 sets of the same length");
}

#[test]
fn drops_that_are_none() {
    let path = good("no-drops");
    let drops = file("no-drops", "drops.csv", b"time_ns,channel,bytes\n5,vlan 7,64\n");
    let said = complaint(&[
        "replay",
        "--card",
        "model",
        "--ingress",
        &path,
        "--egress",
        &path,
        "--drops",
        &drops,
    ]);
    let expected = format!("error: {drops}: line 2: expected three numbers, time_ns,channel,bytes, found '5,vlan 7,64'");
    assert_eq!(said, expected);
}

#[test]
fn a_command_line_that_says_too_little() {
    assert_eq!(
        complaint(&["sim"]),
        "error: the following required arguments were not provided: <--pcap <FILE>|--scenario <SEED>>"
    );
    assert_eq!(complaint(&["simulate"]), "error: unrecognized subcommand 'simulate'");
}

#[test]
fn a_reflector_that_is_not_there() {
    for what in ["off", "show"] {
        let said = complaint(&["reflect", what, "--control", "/nowhere/at/all"]);
        let expected =
            "error: /nowhere/at/all: nobody reflects; `wiremeter reflect on` begins, and --control PATH says where another one is";
        assert_eq!(said, expected);
    }
}

#[test]
fn a_key_that_is_none() {
    let on = ["reflect", "on", "--card", "vfio-user:/nowhere", "--mac", "02:00:00:00:08:62"];
    let reflect = |more: &[&str]| complaint(&[&on, more].concat());
    let written = |name: &str, digits: &str, mode| {
        let path = file("key", name, digits.as_bytes());
        std::fs::set_permissions(&path, Permissions::from_mode(mode)).expect("ours");
        path
    };
    let good = written("good.key", &"0f".repeat(32), 0o600);
    let said = reflect(&["--key-file", &good]);
    assert_eq!(said, "error: --key-file is for --authenticated, or --tlvs host");
    let said = reflect(&["--key-file", &good, "--authenticated", "862"]);
    assert_eq!(said, "error: --authenticated: port 862 is that of the unauthenticated mode");
    let said = reflect(&["--authenticated", "863"]);
    assert!(said.contains("--key-file <FILE>"), "{said}");
    for mode in [0o640, 0o604, 0o620] {
        let open = written("open.key", &"0f".repeat(32), mode);
        let said = reflect(&["--key-file", &open, "--tlvs", "host"]);
        assert!(said.ends_with(&format!("`chmod 600 {open}`")), "{said}");
    }
    let short = written("short.key", "0f0f", 0o600);
    let said = reflect(&["--key-file", &short, "--tlvs", "host"]);
    assert_eq!(said, format!("error: {short}: a key of 2 bytes: give at least 16"));
    let text = written("text.key", "correct horse battery staple", 0o600);
    let said = reflect(&["--key-file", &text, "--tlvs", "host"]);
    assert_eq!(
        said,
        format!("error: {text}: a key is pairs of hexadecimal digits, and nothing else")
    );
    let said = reflect(&["--key-file", "nowhere.key", "--tlvs", "host"]);
    assert!(said.starts_with("error: nowhere.key: No such file"), "{said}");
}

#[test]
fn no_command_at_all_prints_what_there_is() {
    let output = wiremeter::<&str>(&[]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), String::new()));
    for command in ["sim", "replay", "info", "regs"] {
        assert!(text(&output.stderr).contains(&format!("\n  {command} ")), "{command}");
    }
}
