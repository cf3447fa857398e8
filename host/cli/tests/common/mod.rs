//! Running the command, and captures for it.
#![allow(dead_code)] // each test file uses a part

pub mod served;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use wiremeter_wire::capture::{self, Frame};

/// A time that is a multiple of every epoch used, 2023-11-14T22:13:20Z.
pub const T0: u64 = 1_700_000_000_000_000_000;

/// Runs `wiremeter` with these arguments.
pub fn wiremeter<S: AsRef<std::ffi::OsStr>>(args: &[S]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wiremeter"))
        .args(args)
        .output()
        .expect("the command starts")
}

/// Runs it, and gives stdout; it must succeed and say nothing on stderr.
pub fn stdout(args: &[&str]) -> String {
    let output = wiremeter(args);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
    text(&output.stdout)
}

/// Runs it with `--json`, and gives its lines.
pub fn json(args: &[&str]) -> Vec<Value> {
    let lines = stdout(&[args, &["--json"]].concat());
    lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}

/// Text of an output.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Writes a file for the test `test`, and gives its path.
pub fn file(test: &str, name: &str, contents: &[u8]) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).expect("a folder for the test");
    let path = folder.join(name);
    fs::write(&path, contents).expect("a file for the test");
    path.into_os_string().into_string().expect("UTF-8")
}

/// The bytes of a capture of frames (time, bytes).
pub fn pcap(frames: &[(u64, Vec<u8>)]) -> Vec<u8> {
    let frames: Vec<_> = frames
        .iter()
        .map(|(time_ns, bytes)| Frame {
            time_ns: *time_ns,
            bytes: bytes.as_slice().into(),
            cut: 0,
        })
        .collect();
    let mut file = Vec::new();
    capture::write(&frames, &mut file).expect("written");
    file
}

/// A UDP packet in IPv4 with identification `id`, in a tagged frame of `length` bytes.
pub fn udp(vlan: u16, id: u16, length: usize) -> Vec<u8> {
    let mut frame = vec![2; 12];
    frame.extend([0x81, 0x00]);
    frame.extend(vlan.to_be_bytes());
    frame.extend([0x08, 0x00, 0x45, 0x00]);
    frame.extend((length as u16 - 18).to_be_bytes());
    frame.extend(id.to_be_bytes());
    frame.extend([0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
    frame.extend([0x10, 0x00, 0x20, 0x00]);
    frame.extend((length as u16 - 38).to_be_bytes());
    frame.resize(length, 0);
    frame
}

/// Equal to 1e-9 of the value.
pub fn close(value: &Value, expected: f64) {
    let value = value.as_f64().expect("a number");
    assert!((value - expected).abs() <= 1e-9 * expected.abs(), "{value} is not {expected}");
}
