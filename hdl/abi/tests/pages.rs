//! The pages in `docs/` are those that the tables give.

#[path = "../examples/pages/render.rs"]
mod render;

#[test]
fn pages_are_up_to_date() {
    for (path, expected) in render::pages() {
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == expected,
            "{} is not what hdl/abi says; write it again with `{}`",
            path.display(),
            render::COMMAND
        );
    }
}
