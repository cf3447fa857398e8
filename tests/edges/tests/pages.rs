//! Every block has a page, and every page a block; the README names them all.

use wiremeter_edges::{root, stems};

/// Files of hdl/blocks/src that are no blocks: sizes, files to write, and what blocks share.
const PARTS: [&str; 5] = ["ethernet", "lib", "output", "profile", "walk"];

fn blocks() -> Vec<String> {
    let sources = stems("hdl/blocks/src", "rs");
    sources.into_iter().filter(|name| !PARTS.contains(&name.as_str())).collect()
}

#[test]
fn blocks_have_pages() {
    assert_eq!(
        blocks(),
        stems("hdl/blocks/docs", "md"),
        "left: hdl/blocks/src, right: hdl/blocks/docs"
    );
}

#[test]
fn the_picture_names_the_blocks() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md can be read");
    let picture = readme
        .split("## The way of a packet")
        .nth(1)
        .and_then(|rest| rest.split("```").nth(1));
    let words: Vec<&str> = picture
        .expect("the README has a picture")
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    for block in blocks().iter().filter(|name| *name != "card") {
        assert!(words.contains(&block.as_str()), "the README's picture lacks `{block}`");
    }
}

#[test]
fn cells_have_rows() {
    let rows = std::fs::read_to_string(root().join("hdl/cells/README.md")).expect("hdl/cells/README.md can be read");
    for cell in stems("hdl/cells/src", "rs").iter().filter(|name| *name != "lib") {
        assert!(
            rows.contains(&format!("(src/{cell}.rs)")),
            "hdl/cells/README.md lacks a row for `{cell}`"
        );
    }
}
