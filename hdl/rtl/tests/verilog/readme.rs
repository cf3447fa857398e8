//! The README shows the example and its Verilog as they are.

#[path = "../../examples/peak.rs"]
#[expect(dead_code, reason = "the example's main")]
mod example;

use crate::lint;

#[test]
fn readme_shows_the_example_and_its_verilog() {
    let readme = include_str!("../../README.md");
    let rust = include_str!("../../examples/peak.rs");
    let verilog = example::peak(8).verilog();
    for (language, text) in [("rust", rust), ("verilog", &verilog)] {
        let block = format!("```{language}\n{text}```\n");
        assert!(readme.contains(&block), "README.md must have this block:\n{block}");
    }
    lint(&example::peak(8), "readme");
}
