//! Measures the speed of the simulation and of the driver, and writes it into the README.
//!
//! Every figure stands beside a baseline that is measured in the same repetition, so that a
//! ratio says something on any machine. Progress goes to stderr, the figures to stdout too.

mod backends;
mod capture;
mod machine;
mod memory;
mod port;
mod producer;
mod readme;
mod report;
mod ring;
mod simulation;
mod spread;
mod sustained;
mod traffic;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let readme = root().join("README.md");
    // Known before minutes are spent: that there is a place for the figures.
    rewrite(&readme, "")?;
    let machine = machine::describe()?;
    let simulation = simulation::measure()?;
    let ring = ring::measure()?;
    let backends = backends::measure(backends::REPETITIONS)?;
    let capture = capture::measure(&simulation)?;
    let sustained = sustained::measure()?;
    let reflectors = port::measure()?;
    let figures = report::report(&machine, &simulation, &ring, &backends, &capture, &sustained, &reflectors);
    print!("{figures}");
    let text = rewrite(&readme, &figures)?;
    fs::write(&readme, text).with_context(|| readme.display().to_string())
}

/// The README with other figures.
fn rewrite(readme: &Path, figures: &str) -> Result<String> {
    let name = || readme.display().to_string();
    let text = fs::read_to_string(readme).with_context(name)?;
    readme::replace(&text, figures).with_context(name)
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
