//! Which nodes become wires, and what they are called.

use super::live::{Life, Lives};
use crate::component::{Component, Direction};
use crate::node::{Binary, Kind, NodeId, Unary};
use std::collections::{BTreeMap, BTreeSet};

/// Operators in one expression; what is larger is cut by a wire.
const LARGEST: usize = 12;

/// The names of a module: those given, and fresh ones beside them.
pub(super) struct Names {
    /// Names of the nodes that have one in the output.
    pub nodes: Vec<Option<String>>,
    /// The wires, each after what it reads.
    pub wires: Vec<NodeId>,
    /// For an unnamed node that a named wire takes: that wire, which stands for both.
    pub by_wire: Vec<Option<NodeId>>,
    taken: BTreeSet<String>,
    counts: BTreeMap<&'static str, usize>,
}

impl Names {
    pub fn of(c: &Component, lives: &Lives) -> Names {
        let given = c
            .nodes
            .iter()
            .filter_map(|n| n.name.as_ref())
            .chain(c.ports.iter().map(|p| &p.name));
        let others = c
            .memories
            .iter()
            .map(|m| &m.name)
            .chain(c.instances.iter().map(|i| &i.name))
            .chain(c.properties.iter().map(|p| &p.name));
        let mut names = Names {
            nodes: c.nodes.iter().map(|n| n.name.clone().filter(|_| is_leaf(&n.kind))).collect(),
            wires: vec![],
            by_wire: vec![None; c.nodes.len()],
            taken: given.chain(others).cloned().collect(),
            counts: BTreeMap::new(),
        };
        names.choose(c, lives);
        names
    }

    fn choose(&mut self, c: &Component, lives: &Lives) {
        let uses = lives.uses(c);
        let sized = sized_by_reader(c, lives);
        let sliced = sliced(c, lives);
        let takers = takers(c, lives);
        // Operators in the text that stands for the node.
        let mut size = vec![0usize; c.nodes.len()];
        for n in topological(c, lives) {
            let node = &c.nodes[n];
            if self.nodes[n].is_some() {
                continue;
            }
            size[n] = text_size(c, n, &size, &self.nodes);
            let alone = uses[n] == 1 && sized[n];
            let shared = uses[n] > 1 && !self.is_short(&node.kind);
            let unsized_here = !alone && (has_context_size(&node.kind) || size[n] > LARGEST);
            if node.name.is_some() || sliced[n] || shared || unsized_here {
                let wire = takers[n].unwrap_or(n);
                let name = c.nodes[wire].name.clone().unwrap_or_else(|| self.numbered(stem(&node.kind)));
                self.nodes[n] = Some(name.clone());
                self.nodes[wire] = Some(name);
                self.by_wire[n] = takers[n];
                self.wires.push(wire);
                size[n] = 0;
            }
        }
    }

    /// Whether the text is as short as a name would be.
    fn is_short(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Const(_) | Kind::Slice { .. } | Kind::Cross(_) => true,
            Kind::Unary(Unary::Not, a) => self.nodes[*a].is_some(),
            _ => false,
        }
    }

    fn numbered(&mut self, stem: &'static str) -> String {
        loop {
            let count = self.counts.entry(stem).or_default();
            *count += 1;
            let name = format!("{stem}_{count}");
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }

    /// `wish`, or `wish` with underscores after it if that is taken.
    pub fn fresh(&mut self, mut wish: String) -> String {
        while !self.taken.insert(wish.clone()) {
            wish.push('_');
        }
        wish
    }
}

/// Nodes that are declared as what they are and always named: ports, registers, outputs
/// of instances.
fn is_leaf(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..)
    )
}

/// Operators whose bits depend on how wide the expression around them is, and reads of
/// memories, which not every tool takes inside an expression.
fn has_context_size(kind: &Kind) -> bool {
    use Binary::{AddGrow, AddWrap, Mul, Shl, Shr, SubGrow, SubWrap};
    matches!(
        kind,
        Kind::Binary(AddWrap | SubWrap | AddGrow | SubGrow | Mul | Shl | Shr, ..) | Kind::ReadAsync(..)
    )
}

/// Nodes that a wire, a register or an output takes as they are: their text gets its
/// size from there.
fn sized_by_reader(c: &Component, lives: &Lives) -> Vec<bool> {
    let mut sized = vec![false; c.nodes.len()];
    for (node, _) in c.nodes.iter().zip(&lives.nodes).filter(|(_, life)| **life > Life::Dead) {
        match &node.kind {
            Kind::Wire(driver) => driver.iter().for_each(|d| sized[d.value] = true),
            Kind::Reg(r) => c.registers[*r].next.iter().for_each(|next| sized[next.value] = true),
            _ => {}
        }
    }
    for port in c.ports.iter().filter(|p| p.direction == Direction::Output) {
        sized[port.node] = true;
    }
    sized
}

/// Nodes of which bits are selected: Verilog selects bits of names only.
fn sliced(c: &Component, lives: &Lives) -> Vec<bool> {
    let mut sliced = vec![false; c.nodes.len()];
    for (node, _) in c.nodes.iter().zip(&lives.nodes).filter(|(_, life)| **life > Life::Dead) {
        if let Kind::Slice { of, .. } = node.kind {
            sliced[of] = true;
        }
    }
    sliced
}

/// For each unnamed node the first named wire that takes it as it is, and is written for
/// the same readers.
fn takers(c: &Component, lives: &Lives) -> Vec<Option<NodeId>> {
    let mut takers = vec![None; c.nodes.len()];
    for (wire, node) in c.nodes.iter().enumerate().filter(|(n, _)| lives.nodes[*n] > Life::Dead) {
        if let Kind::Wire(Some(driver)) = node.kind
            && c.nodes[driver.value].name.is_none()
            && lives.nodes[driver.value] == lives.nodes[wire]
        {
            takers[driver.value].get_or_insert(wire);
        }
    }
    takers
}

fn text_size(c: &Component, n: NodeId, size: &[usize], names: &[Option<String>]) -> usize {
    let kind = &c.nodes[n].kind;
    let own = match kind {
        Kind::Const(_) | Kind::Slice { .. } | Kind::Wire(_) | Kind::Cross(_) => 0,
        _ => 1,
    };
    let unnamed: Vec<NodeId> = kind.reads().into_iter().filter(|o| names[*o].is_none()).collect();
    // `a ^ b ^ c` reads like one operator.
    let same = unnamed
        .iter()
        .filter(|o| kind.chain().is_some() && kind.chain() == c.nodes[**o].kind.chain())
        .count();
    own + unnamed.iter().map(|o| size[*o]).sum::<usize>() - same
}

fn topological(c: &Component, lives: &Lives) -> Vec<NodeId> {
    let mut order = Vec::new();
    let mut done = vec![false; c.nodes.len()];
    for start in (0..c.nodes.len()).filter(|n| lives.nodes[*n] > Life::Dead) {
        let mut stack = vec![(start, false)];
        while let Some((n, expanded)) = stack.pop() {
            if done[n] {
                continue;
            }
            if expanded {
                done[n] = true;
                order.push(n);
            } else {
                stack.push((n, true));
                stack.extend(
                    c.nodes[n]
                        .kind
                        .operands()
                        .into_iter()
                        .rev()
                        .filter(|o| !done[*o])
                        .map(|o| (o, false)),
                );
            }
        }
    }
    order
}

fn stem(kind: &Kind) -> &'static str {
    match kind {
        Kind::Binary(Binary::AddWrap | Binary::AddGrow, ..) => "sum",
        Kind::Binary(Binary::SubWrap | Binary::SubGrow, ..) => "difference",
        Kind::Binary(Binary::Mul, ..) => "product",
        Kind::Binary(Binary::Shl | Binary::Shr, ..) => "shifted",
        Kind::Binary(Binary::Eq | Binary::Lt, ..) => "compare",
        Kind::Binary(..) | Kind::Unary(..) => "logic",
        Kind::Mux(..) => "mux",
        Kind::Cat(..) => "joined",
        Kind::ReadAsync(..) => "word",
        _ => "wire",
    }
}
