//! What a manifest refuses, and the sentence with which it does.

use serde_json::{Value, json};
use wiremeter_boards::board;
use wiremeter_boards::manifest::Manifest;

/// An ECP5's bitstream up to its IDCODE, as far as anything here reads it.
fn bitstream(idcode: u32) -> Vec<u8> {
    let mut file = b"\xff\x00\xff\xff\xff\xbd\xb3\xff\xff\xff\xff\xe2\0\0\0".to_vec();
    file.extend(idcode.to_be_bytes());
    file
}

/// Of `bitstream(0x81112043)`, whose SHA-256 coreutils' sha256sum gave.
fn good() -> Value {
    json!({
        "format": 1,
        "board": "versa-ecp5-5g",
        "part": "LFE5UM5G-45F-8BG381C",
        "idcode": "0x81112043",
        "file": "node.bit",
        "sha256": SHA256,
        "commit": "0123456789abcdef0123456789abcdef01234567",
        "abi_hash": "0x0badcafe",
        "tools": { "nextpnr": "0.11", "yosys": "0.70" },
        "seed": 1,
        "clocks": { "core": { "asked": 125.0, "reached": 141.3 } },
        "use": { "TRELLIS_COMB": { "used": 1567, "available": 43848 } },
    })
}

const SHA256: &str = "bd27f11dcc839ad375df7ee93ec1f19dc2b35a6532a985e37f0e3e2d421a47cd";

fn read(value: &Value) -> Manifest {
    Manifest::read(&value.to_string()).expect("a manifest")
}

/// What is said against a manifest with this field.
fn complaint(field: &str, value: Value) -> String {
    let mut changed = good();
    changed[field] = value;
    Manifest::read(&changed.to_string()).expect_err("no manifest").to_string()
}

#[test]
fn a_good_one_is_read_written_and_passes() {
    let manifest = read(&good());
    assert_eq!(serde_json::from_str::<Value>(&manifest.text()).expect("JSON"), good());
    assert_eq!(manifest.abi_hash, 0x0bad_cafe);
    let versa = board("versa-ecp5-5g").expect("known");
    manifest.check(versa, &bitstream(0x8111_2043)).expect("its own");
}

#[test]
fn fields_are_named() {
    const ANEW: &str = "build the bitstream anew";
    for (field, value, expected) in [
        ("format", json!(2), "`format` is 2, not 1"),
        ("sha256", json!("0x12"), "`sha256` is 0x12, not 64 hexadecimal digits"),
        ("commit", json!("main"), "`commit` is main, not 40 hexadecimal digits"),
        (
            "file",
            json!("../node.bit"),
            "`file` is ../node.bit, not the name of a file beside it",
        ),
        ("tools", json!({}), "`tools` is empty, not the tools' versions"),
        ("clocks", json!({}), "`clocks` is empty, not the clocks' speeds"),
        (
            "use",
            json!({ "DP16KD": { "used": 109, "available": 108 } }),
            "`use.DP16KD` is 109 of 108, not what the device has",
        ),
    ] {
        assert_eq!(complaint(field, value), format!("manifest.json: {expected}; {ANEW}"));
    }
    for (field, value, expected) in [
        ("idcode", json!("81112043"), "\"81112043\" is not 0x and eight hexadecimal digits"),
        ("seed", json!("one"), "invalid type: string \"one\", expected u32"),
        ("colour", json!("red"), "unknown field `colour`"),
    ] {
        let said = complaint(field, value);
        assert!(said.starts_with("manifest.json is none: ") && said.contains(expected), "{said}");
        assert!(said.ends_with(ANEW), "{said}");
    }
    let mut less = good();
    less.as_object_mut().expect("an object").remove("commit");
    let said = Manifest::read(&less.to_string()).expect_err("no commit").to_string();
    assert!(said.contains("missing field `commit`"), "{said}");
}

#[test]
fn a_slow_clock_is_refused() {
    let slow = json!({ "core": { "asked": 125.0, "reached": 124.9 } });
    assert_eq!(
        complaint("clocks", slow),
        "manifest.json: clock `core` reaches 124.9 MHz where 125 are asked; build it with another seed"
    );
}

#[test]
fn others_bitstreams_are_refused() {
    let versa = board("versa-ecp5-5g").expect("known");
    let file = bitstream(0x8111_2043);
    let complaint = |manifest: &Manifest, name, file: &[u8]| {
        let board = board(name).expect("known");
        manifest.check(board, file).expect_err("another's").to_string()
    };
    let manifest = read(&good());
    assert_eq!(
        complaint(&manifest, "ax7203", &file),
        "the bitstream is for the board versa-ecp5-5g, not for ax7203; choose another with --bitstream, or say --board versa-ecp5-5g"
    );
    let anew = "build the bitstream anew";
    let part = Manifest {
        part: "LFE5UM-45F-8BG381C".to_owned(),
        ..manifest.clone()
    };
    let said = complaint(&part, "versa-ecp5-5g", &file);
    assert_eq!(
        said,
        format!("manifest.json: `part` is LFE5UM-45F-8BG381C, but versa-ecp5-5g has LFE5UM5G-45F-8BG381C; {anew}")
    );
    let idcode = Manifest {
        idcode: 0x0111_2043,
        ..manifest.clone()
    };
    let said = complaint(&idcode, "versa-ecp5-5g", &file);
    assert!(
        said.starts_with("manifest.json: `idcode` is IDCODE 0x01112043, but versa-ecp5-5g has IDCODE 0x81112043; "),
        "{said}"
    );

    let mut damaged = file.clone();
    damaged[12] ^= 1;
    let said = complaint(&manifest, "versa-ecp5-5g", &damaged);
    assert!(
        said.starts_with("node.bit is not what manifest.json tells of, by `sha256`: "),
        "{said}"
    );
    assert!(said.ends_with("; build both anew"), "{said}");
    let of = |file: &[u8]| Manifest {
        sha256: wiremeter_boards::manifest::sha256(file),
        ..manifest.clone()
    };
    let other = bitstream(0x0111_2043);
    let said = of(&other).check(versa, &other).expect_err("another FPGA's").to_string();
    assert!(
        said.starts_with("node.bit itself is for IDCODE 0x01112043, but versa-ecp5-5g has IDCODE 0x81112043; "),
        "{said}"
    );
    let said = of(b"text").check(versa, b"text").expect_err("no bitstream").to_string();
    assert!(said.starts_with("node.bit: it is no bitstream: "), "{said}");
}
