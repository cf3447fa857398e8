//! A bitstream of the Versa board by the pinned tools: its manifest passes, every clock is quick
//! enough, and the same sources give the same bytes.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};
use std::process::Command;

use wiremeter_boards::board;
use wiremeter_boards::manifest::Manifest;

const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

fn build(name: &str) -> (Manifest, Vec<u8>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let python = root.join(".tools/venv/bin/python3");
    assert!(python.exists(), "the tools are missing: run `make tools`");
    let call = format!(
        "import bitstream; bitstream.build('versa-ecp5-5g', {:?}, '{COMMIT}')",
        folder.display().to_string()
    );
    let run = Command::new(python)
        .args(["-B", "-c", &call])
        .env("PYTHONPATH", root.join("tools"))
        .output();
    let run = run.expect("python runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let text = std::fs::read_to_string(folder.join("manifest.json")).expect("written");
    // Reading it checks that each clock reaches what is asked.
    let manifest = Manifest::read(&text).unwrap_or_else(|error| panic!("{error}"));
    let bits = std::fs::read(folder.join(&manifest.file)).expect("written");
    (manifest, bits)
}

#[test]
fn the_versas_bitstream_passes_its_manifest_and_is_made_again_alike() {
    let (manifest, bits) = build("first");
    manifest
        .check(board("versa-ecp5-5g").expect("known"), &bits)
        .unwrap_or_else(|error| panic!("{error}"));
    let asked: Vec<(&str, f64)> = manifest.clocks.iter().map(|(name, speed)| (name.as_str(), speed.asked)).collect();
    assert_eq!(asked, [("core", 125.0), ("phy0_rxc", 125.0), ("phy1_rxc", 125.0)]);
    let cells = |kind: &str| manifest.used[kind].used;
    assert_eq!((cells("EHXPLLL"), cells("DP16KD")), (1, 24));
    let (again, same) = build("second");
    assert!(bits == same && manifest == again, "the bytes differ");
}
