//! The packages of the workspace and those they use, as `cargo metadata` tells.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde::Deserialize;

/// A package: one of the workspace, or one that it uses.
#[derive(Debug, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// SPDX expression.
    pub license: Option<String>,
    /// Where it comes from; none for the workspace's own.
    pub source: Option<String>,
    /// Its `Cargo.toml`.
    pub manifest_path: String,
    dependencies: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// All packages of the lock file.
///
/// # Panics
/// If cargo refuses.
pub fn packages() -> Vec<Package> {
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(crate::root());
    let output = command.output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Metadata = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    metadata.packages
}

/// For each package the packages that it is built from, however far down. Tests' own
/// dependencies do not count: what is shipped is not built from them.
pub fn reach(packages: &[Package]) -> BTreeMap<&str, BTreeSet<&str>> {
    let direct: BTreeMap<&str, Vec<&str>> = packages
        .iter()
        .map(|package| {
            let built_from = package.dependencies.iter().filter(|d| d.kind.as_deref() != Some("dev"));
            (package.name.as_str(), built_from.map(|d| d.name.as_str()).collect())
        })
        .collect();
    let from = |name: &str| {
        let (mut seen, mut todo) = (BTreeSet::new(), direct[name].clone());
        while let Some(next) = todo.pop() {
            if seen.insert(next) {
                todo.extend(direct.get(next).into_iter().flatten());
            }
        }
        seen
    };
    direct.keys().map(|name| (*name, from(name))).collect()
}
