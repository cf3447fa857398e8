//! Programs for a machine without libraries.

use std::path::PathBuf;
use std::process::Command;

const TRIPLE: &str = "x86_64-unknown-linux-gnu";

/// A program of the workspace, linked statically: built if need be, which takes a minute the
/// first time.
///
/// # Panics
/// If it cannot be built.
pub fn static_program(package: &str, name: &str) -> PathBuf {
    // Apart from the usual target folder: other flags, and cargo may be at work in that one.
    let target = crate::target().join("static");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo
        .args(["build", "--quiet", "--locked", "--release", "--target", TRIPLE])
        .args(["--package", package, "--bin", name])
        .current_dir(crate::root())
        .env("CARGO_TARGET_DIR", &target)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-C target-feature=+crt-static")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols");
    let output = cargo.output().expect("cargo runs");
    assert!(
        output.status.success(),
        "{name} cannot be built statically:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    target.join(TRIPLE).join("release").join(name)
}
