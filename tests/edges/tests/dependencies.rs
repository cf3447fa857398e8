//! Who may not be built from whom.

use std::collections::BTreeMap;
use std::path::Path;
use wiremeter_edges::{Package, packages, reach, root};

/// Folder, and the folders that nothing in it may be built from. Tests may look at anything.
const FORBIDDEN: [(&str, &[&str]); 9] = [
    // The library and the cells know no networks.
    ("hdl/rtl", &["hdl/abi", "hdl/cells", "hdl/blocks", "driver", "sim", "host"]),
    ("hdl/cells", &["hdl/abi", "hdl/blocks", "driver", "sim", "host"]),
    ("hdl/abi", &["hdl/rtl", "hdl/cells", "hdl/blocks", "driver", "sim", "host"]),
    // Host and hardware both read the boards.
    (
        "hdl/boards",
        &["hdl/abi", "hdl/rtl", "hdl/cells", "hdl/blocks", "driver", "sim", "host"],
    ),
    // The host reads results; it does not build hardware.
    ("host", &["hdl/rtl", "hdl/cells", "hdl/blocks", "hdl/top"]),
    ("driver", &["hdl/rtl", "hdl/cells", "hdl/blocks", "hdl/top", "sim", "host"]),
    // What checks a block is not made from what made the block.
    ("sim/wire", &["hdl"]),
    ("sim/model", &["hdl/rtl", "hdl/cells", "hdl/blocks"]),
    // The simulated card is the Verilog.
    ("sim/pcie", &["hdl/rtl", "hdl/cells", "hdl/blocks", "host"]),
];

/// Package → folder, for those of the workspace.
fn folders(packages: &[Package]) -> BTreeMap<&str, String> {
    let root = root().canonicalize().expect("the tree is there");
    let folder = |package: &Package| {
        let manifest = Path::new(&package.manifest_path).strip_prefix(&root).ok()?;
        Some(manifest.parent()?.to_str()?.to_owned())
    };
    packages.iter().filter_map(|p| Some((p.name.as_str(), folder(p)?))).collect()
}

fn is_in(folder: &str, of: &str) -> bool {
    Path::new(folder).starts_with(of)
}

#[test]
fn forbidden_edges_are_absent() {
    let packages = packages();
    let (folders, reach) = (folders(&packages), reach(&packages));
    for (folder, forbidden) in FORBIDDEN {
        for (name, _) in folders.iter().filter(|(_, f)| is_in(f, folder)) {
            let used = reach[name].iter().filter_map(|used| folders.get(used));
            let bad: Vec<_> = used.filter(|used| forbidden.iter().any(|f| is_in(used, f))).collect();
            assert!(bad.is_empty(), "{name} ({folder}) must not be built from {bad:?}");
        }
    }
}

#[test]
fn edges_and_folders_are_seen() {
    let packages = packages();
    assert!(
        reach(&packages)["wiremeter"].contains("wiremeter-abi"),
        "the command reads registers through the driver"
    );
    let folders = folders(&packages);
    for named in FORBIDDEN.iter().flat_map(|(folder, forbidden)| forbidden.iter().chain([folder])) {
        assert!(folders.values().any(|f| is_in(f, named)), "no package is in {named}");
    }
}
