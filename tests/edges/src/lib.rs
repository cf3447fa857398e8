//! What the tests of the tree need to know of it.

mod packages;

pub use packages::{Package, packages, reach};

use std::path::PathBuf;

/// The root of the tree.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The names, without extension, of a folder's files with an extension, sorted.
///
/// # Panics
/// If the folder cannot be read.
pub fn stems(folder: &str, extension: &str) -> Vec<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap_or_else(|e| panic!("{folder}: {e}"));
    let paths = entries.map(|entry| entry.expect("a folder's entries can be read").path());
    let files = paths.filter(|path| path.extension().is_some_and(|e| e == extension));
    let mut stems: Vec<String> = files.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    stems.sort();
    stems
}

/// A Python program of the tools that `make tools` installs.
///
/// # Panics
/// If it is not installed.
pub fn python() -> PathBuf {
    let python = root().join(".tools/venv/bin/python3");
    assert!(python.exists(), "the tools are missing: run `make tools`");
    python
}
