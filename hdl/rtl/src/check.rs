//! The checks at the end of a module: drivers, names, loops.

use crate::component::Component;
use crate::node::{Kind, NodeId};
use std::collections::BTreeMap;

/// Checks a finished module.
///
/// # Panics
/// With a message that names the places, if a rule is broken.
#[track_caller]
pub(crate) fn check(c: &Component) {
    drivers(c);
    names(c);
    loops(c);
}

fn describe(c: &Component, n: NodeId) -> String {
    let node = &c.nodes[n];
    format!("`{}` (made at {})", node.name.as_deref().unwrap_or("an expression"), node.at)
}

#[track_caller]
fn drivers(c: &Component) {
    for (n, node) in c.nodes.iter().enumerate() {
        if matches!(node.kind, Kind::Wire(None)) {
            panic!("module `{}`: wire {} is never driven", c.name, describe(c, n));
        }
    }
    for r in &c.registers {
        if r.next.is_none() {
            panic!("module `{}`: register {} is never driven", c.name, describe(c, r.node));
        }
    }
}

/// Words that a Verilog name must not be.
const KEYWORDS: [&str; 40] = [
    "always", "and", "assign", "begin", "buf", "case", "casex", "casez", "default", "defparam", "else", "end", "endcase", "endmodule",
    "for", "forever", "function", "if", "initial", "inout", "input", "integer", "module", "nand", "negedge", "nor", "not", "or", "output",
    "parameter", "posedge", "reg", "repeat", "signed", "task", "time", "tri", "while", "wire", "xor",
];

#[track_caller]
fn names(c: &Component) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let legal = |name: &str| {
        name.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '_')
            && name.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '_')
            && !KEYWORDS.contains(&name)
    };
    let mut all: Vec<(&str, String)> = Vec::new();
    for (n, node) in c.nodes.iter().enumerate() {
        if let Some(name) = &node.name {
            all.push((name, describe(c, n)));
        }
    }
    for m in &c.memories {
        all.push((&m.name, format!("memory `{}` (made at {})", m.name, m.at)));
    }
    for i in &c.instances {
        all.push((&i.name, format!("instance `{}` (made at {})", i.name, i.at)));
    }
    for p in &c.properties {
        all.push((&p.name, format!("property `{}` (made at {})", p.name, p.at)));
    }
    for p in &c.ports {
        // An output may carry the name of the very signal it puts out.
        if c.nodes[p.node].name.as_deref() != Some(&p.name) {
            all.push((&p.name, format!("port `{}` (made at {})", p.name, p.at)));
        }
    }
    for (name, what) in all {
        assert!(legal(name), "module `{}`: {what} has no legal Verilog name", c.name);
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
                    let path: Vec<String> = stack[from..].iter().map(|(n, ..)| *n).filter(|n| c.nodes[*n].name.is_some()).map(|n| describe(c, n)).collect();
                    panic!("module `{}`: combinational loop through {}", c.name, path.join(", "));
                }
                _ => {}
            }
        }
    }
}
