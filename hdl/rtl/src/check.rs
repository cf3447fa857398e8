//! The checks at the end of a module: drivers, memories, names, loops.

use crate::Collision;
use crate::component::{Component, Direction};
use crate::keywords::is_keyword;
use crate::node::Kind;
use std::collections::BTreeMap;

/// Checks a finished module.
///
/// # Panics
/// With a message that names the places, if a rule is broken.
#[track_caller]
pub(crate) fn check(c: &Component) {
    drivers(c);
    memories(c);
    names(c);
    loops(c);
}

#[track_caller]
fn drivers(c: &Component) {
    for (n, node) in c.nodes.iter().enumerate() {
        if matches!(node.kind, Kind::Wire(None)) {
            panic!("module `{}`: wire {} is never driven", c.name, c.describe(n));
        }
    }
    for i in &c.instances {
        let pins = i.component.ports.iter().enumerate().filter(|(_, p)| p.direction == Direction::Both);
        for (index, pin) in pins {
            let wired = i.inputs.iter().any(|(p, _)| *p == index);
            assert!(wired, "instance `{}` at {}: pin `{}` is not wired", i.name, i.at, pin.name);
        }
    }
    for r in &c.registers {
        if r.next.is_none() {
            panic!("module `{}`: register {} is never driven", c.name, c.describe(r.node));
        }
    }
}

#[track_caller]
fn memories(c: &Component) {
    for m in &c.memories {
        let written = m.init.is_some() || !m.writes.is_empty();
        assert!(
            written,
            "module `{}`: memory `{}` (made at {}) is never written and has no contents",
            c.name, m.name, m.at
        );
        for r in m.reads.iter().filter(|r| r.collision == Collision::New) {
            assert!(
                m.writes.iter().all(|w| w.clock == r.clock),
                "module `{}`: clock crossing without a synchroniser: {} sees at once what another clock writes to memory `{}` (made at {})",
                c.name,
                c.describe(r.node),
                m.name,
                m.at
            );
        }
    }
}

#[track_caller]
fn legal(name: &str, what: &str) {
    let start = name.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '_');
    let rest = name.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '_');
    assert!(start && rest, "{what} has no legal Verilog name");
    assert!(!is_keyword(name), "{what} has a keyword of Verilog for a name");
}

#[track_caller]
fn names(c: &Component) {
    legal(&c.name, &format!("module `{}`", c.name));
    let mut all: Vec<(&str, String)> = Vec::new();
    for (n, node) in c.nodes.iter().enumerate() {
        all.extend(node.name.as_deref().map(|name| (name, c.describe(n))));
    }
    all.extend(
        c.memories
            .iter()
            .map(|m| (m.name.as_str(), format!("memory `{}` (made at {})", m.name, m.at))),
    );
    all.extend(
        c.instances
            .iter()
            .map(|i| (i.name.as_str(), format!("instance `{}` (made at {})", i.name, i.at))),
    );
    all.extend(
        c.properties
            .iter()
            .map(|p| (p.name.as_str(), format!("property `{}` (made at {})", p.name, p.at))),
    );
    // A port is one with the signal of its name: an input always, an output once.
    let mut one = vec![false; c.nodes.len()];
    for p in &c.ports {
        let same = c.nodes[p.node].name.as_deref() == Some(&p.name);
        let clash = p.direction == Direction::Output && matches!(c.nodes[p.node].kind, Kind::Input | Kind::ClockInput);
        if !same || (clash && c.black_box.is_none()) || std::mem::replace(&mut one[p.node], true) {
            all.push((&p.name, format!("port `{}` (made at {})", p.name, p.at)));
        }
    }
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for (name, what) in all {
        legal(name, &format!("module `{}`: {what}", c.name));
        if let Some(other) = seen.insert(name, what.clone()) {
            panic!("module `{}`: the name `{name}` is taken twice: {other} and {what}", c.name);
        }
    }
}

#[track_caller]
fn loops(c: &Component) {
    // Depth-first search with an explicit stack: graphs of wide datapaths are deep.
    let mut state = vec![0u8; c.nodes.len()];
    for start in 0..c.nodes.len() {
        if state[start] != 0 {
            continue;
        }
        let mut stack = vec![(start, c.operands(start), 0usize)];
        state[start] = 1;
        while let Some((node, operands, next)) = stack.last_mut() {
            if *next == operands.len() {
                state[*node] = 2;
                stack.pop();
                continue;
            }
            let child = operands[*next];
            *next += 1;
            match state[child] {
                0 => {
                    state[child] = 1;
                    let ops = c.operands(child);
                    stack.push((child, ops, 0));
                }
                1 => {
                    let from = stack.iter().position(|(n, ..)| *n == child).unwrap_or(0);
                    let path: Vec<String> = stack[from..]
                        .iter()
                        .map(|(n, ..)| *n)
                        .filter(|n| c.nodes[*n].name.is_some())
                        .map(|n| c.describe(n))
                        .collect();
                    panic!("module `{}`: combinational loop through {}", c.name, path.join(", "));
                }
                _ => {}
            }
        }
    }
}
