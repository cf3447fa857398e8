//! Real captures through the simulated node: what the model card measures is what the node knows.
//!
//! The captures are beside the tree, in `../shared/captures`; without them there is nothing to test.

mod common;

use std::fs;
use std::path::Path;

use common::stdout;

#[test]
fn the_model_agrees_with_the_node() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/captures");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("no captures in {}: nothing tested", folder.display());
        return;
    };
    let files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    let captures = files
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "pcap"));
    let mut tested = 0;
    for path in captures {
        for (by, width) in [("dscp", "512"), ("vlan", "64"), ("mpls", "64")] {
            let path = path.to_str().expect("UTF-8");
            let node = ["sim", "--pcap", path, "--rate", "20Mbit/s", "--queue", "4KiB"];
            let card = ["--card", "model", "--channel-by", by, "--width", width, "--per-epoch"];
            let text = stdout(&[&node[..], &card].concat());
            assert!(text.contains(" card ") && text.contains(" node "), "{path} has no rows");
            let differences: Vec<_> = text.lines().filter(|line| line.contains('≠')).collect();
            assert!(differences.is_empty(), "{path} by {by}: {differences:?}");
            tested += 1;
        }
    }
    assert!(tested > 0, "no capture in {}", folder.display());
}
