//! The model's replies in the eyes of an independent STAMP implementation: scapy's sender
//! makes requests of all layouts, and looks at what comes back.
#![allow(missing_docs)]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use wiremeter_model::reflect::{Outcome, Settings, reflect};

/// As in `peer.py`.
const T2: u64 = 0x6789_abcd_1234_5678;
const T3: u64 = 0x6789_abce_0fed_cba9;

fn settings() -> Settings {
    Settings {
        mac: [0x02, 0x11, 0x22, 0x33, 0x44, 0x55],
        ipv4: [192, 0, 2, 17].into(),
        ipv6: [0x2001, 0xdb8, 0x1234, 0x5678, 0x9abc, 0xdef0, 0x1122, 0x3344].into(),
        port: 862,
        dscp: None,
        error_estimate: 0xc001,
        leave_tlvs: false,
        allowed: None,
    }
}

fn decode(line: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&line[at..at + 2], 16).expect("hexadecimal digits");
    (0..line.len()).step_by(2).map(digits).collect()
}

#[test]
fn scapy_accepts_every_reply() {
    let tree = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = tree.join("../../.tools/venv/bin/python3");
    assert!(python.exists(), "the tools are missing: run `make tools`");
    let mut peer = Command::new(python)
        .arg(tree.join("tests/stamp/peer.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let mut replies = peer.stdin.take().expect("piped");
    let mut answered = 0;
    for line in BufReader::new(peer.stdout.take().expect("piped")).lines() {
        let line = line.expect("the peer writes text");
        let frame = decode(&line);
        let Outcome::Answered(reply) = reflect(&frame, &settings(), T2, T3) else {
            panic!("not answered: {line}");
        };
        let hex: String = reply.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        writeln!(replies, "{hex}").expect("the peer reads; its complaint is above");
        answered += 1;
    }
    assert!(peer.wait().expect("the peer ends").success(), "its complaint is above");
    assert_eq!(answered, 200);
}
