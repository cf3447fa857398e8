//! What others' packages may be: as `deny.toml` says.

use wiremeter_edges::{packages, root};

fn allowed() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml can be read");
    let line = text
        .lines()
        .find(|line| line.starts_with("allow = "))
        .expect("deny.toml allows licences on a line");
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether an SPDX expression can be met: one of each `OR`, all of each `AND`.
fn met(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.replace(['(', ')'], " ").replace('/', " OR ");
    let conjunctions = expression.split(" AND ");
    conjunctions
        .into_iter()
        .all(|part| part.split(" OR ").any(|licence| allowed.iter().any(|a| a == licence.trim())))
}

#[test]
fn expressions_are_read() {
    let allowed = ["MIT".to_owned(), "Zlib".to_owned()];
    for expression in ["MIT", "GPL-3.0 OR MIT", "Apache-2.0/MIT", "(MIT OR Apache-2.0) AND Zlib"] {
        assert!(met(expression, &allowed), "{expression}");
    }
    for expression in ["GPL-3.0", "(MIT OR Apache-2.0) AND GPL-3.0", "MITX"] {
        assert!(!met(expression, &allowed), "{expression}");
    }
}

#[test]
fn licences_are_permissive() {
    let allowed = allowed();
    for package in packages() {
        let licence = package.license.unwrap_or_default();
        assert!(met(&licence, &allowed), "{}: `{licence}` is not met by {allowed:?}", package.name);
    }
}

#[test]
fn sources_are_the_registry() {
    for package in packages() {
        let source = package.source.unwrap_or("registry+ our own".to_owned());
        assert!(source.starts_with("registry+"), "{} comes from {source}", package.name);
    }
}
