//! Random designs do the same in the evaluator, in Verilator and in Yosys.
//!
//! `WIREMETER_SEED` sets the seed of the first design, `WIREMETER_DESIGNS` how many
//! designs of each flavour are tried.

mod bench;
mod build;
#[path = "../common/mod.rs"]
mod common;
mod design;
mod generate;
mod recipe;
mod shrink;
mod tools;

use bench::Case;
use design::Design;
use generate::Flavour;
use recipe::{Binary, Op, Recipe};
use std::path::{Path, PathBuf};
use tools::Tool;

/// Designs in one run of a simulator.
const BATCH: usize = 100;

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number")))
}

/// Which of the designs differ, and from which clock on. `change` changes the Verilog.
fn differences(tool: Tool, designs: &[Design], folder: &Path, change: &dyn Fn(String) -> String) -> Vec<Option<usize>> {
    let cases: Vec<Case> = designs
        .iter()
        .enumerate()
        .map(|(n, design)| design.case(&format!("d{n}")))
        .collect();
    let traces = tool.run(&cases, folder, change);
    let both = cases.iter().map(Case::evaluate).zip(&traces);
    designs
        .iter()
        .zip(both)
        .map(|(design, (expected, actual))| design.difference(&expected, actual))
        .collect()
}

fn folder(name: &str, tool: Tool) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{tool:?}"))
}

/// The smallest design like `design` on which the tool still differs.
fn smallest(tool: Tool, design: &Design, folder: &Path, change: &dyn Fn(String) -> String) -> Design {
    let fails = |designs: &[Design]| -> Vec<bool> {
        designs
            .chunks(BATCH)
            .flat_map(|chunk| differences(tool, chunk, folder, change))
            .map(|d| d.is_some())
            .collect()
    };
    shrink::shrink(design.clone(), &fails)
}

fn all_agree(flavour: Flavour, usual: u64) {
    let (first, count) = (setting("WIREMETER_SEED", 1), setting("WIREMETER_DESIGNS", usual));
    let seeds: Vec<u64> = (first..first + count).collect();
    for batch in seeds.chunks(BATCH) {
        // Each tool in a thread: neither keeps two cores busy.
        std::thread::scope(|scope| {
            scope.spawn(|| batch_agrees(flavour, batch, Tool::Yosys));
            batch_agrees(flavour, batch, Tool::Verilator);
        });
    }
}

fn batch_agrees(flavour: Flavour, seeds: &[u64], tool: Tool) {
    let designs: Vec<Design> = seeds.iter().map(|seed| Design::random(*seed, flavour)).collect();
    let folder = folder(&format!("{flavour:?}"), tool);
    let found = differences(tool, &designs, &folder, &|text| text);
    if let Some(n) = found.iter().position(Option::is_some) {
        let small = smallest(tool, &designs[n], &folder, &|text| text);
        panic!(
            "{tool:?} differs on {flavour:?} with WIREMETER_SEED={}; made small:\n{small}",
            seeds[n]
        );
    }
}

#[test]
fn expressions_agree() {
    all_agree(Flavour::Expressions, 1000);
}

#[test]
fn memories_agree() {
    all_agree(Flavour::Memories, 600);
}

#[test]
fn hierarchies_agree() {
    all_agree(Flavour::Hierarchies, 400);
}

/// A difference put in on purpose is seen by both tools and cut down to its cause.
#[test]
fn a_wrong_operator_is_found_and_made_small() {
    let wrong = |text: String| text.replace(" - ", " + ");
    let designs: Vec<Design> = (0..30).map(|seed| Design::random(seed, Flavour::Hierarchies)).collect();
    let [yosys, verilator] = [Tool::Yosys, Tool::Verilator].map(|tool| differences(tool, &designs, &folder("wrong", tool), &wrong));
    let n = yosys.iter().position(Option::is_some).expect("some design subtracts");
    assert_eq!(verilator[n], yosys[n]);
    let small = smallest(Tool::Yosys, &designs[n], &folder("wrong", Tool::Yosys), &wrong);
    assert!(
        matches!(operators(&small.recipe)[..], [Op::Binary(Binary::Sub | Binary::WrappingSub, ..)]),
        "{small}"
    );
    assert_eq!(small.stimulus.len(), 1, "{small}");
}

/// What a design computes, in all its modules.
fn operators(recipe: &Recipe) -> Vec<&Op> {
    let own = recipe
        .steps
        .iter()
        .filter(|op| !matches!(op, Op::Input(_) | Op::Const(..) | Op::Instance(..)));
    own.chain(recipe.children.iter().flat_map(operators)).collect()
}
