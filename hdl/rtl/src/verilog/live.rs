//! What of a module is written: all that an output or an instance needs, and, for the
//! formal tools alone, what only properties need.

use crate::component::{Component, Direction};
use crate::node::{Kind, NodeId};

/// For whom something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Life {
    Dead,
    /// Only for the formal tools.
    Formal,
    Main,
}

pub(super) struct Lives {
    pub nodes: Vec<Life>,
    pub memories: Vec<Life>,
}

impl Lives {
    pub fn of(c: &Component) -> Lives {
        let mut lives = Lives {
            nodes: vec![Life::Dead; c.nodes.len()],
            memories: vec![Life::Dead; c.memories.len()],
        };
        lives.reach(c, Life::Main, roots(c));
        lives.reach(c, Life::Formal, c.properties.iter().map(|p| p.condition).collect());
        lives
    }

    fn reach(&mut self, c: &Component, life: Life, mut todo: Vec<NodeId>) {
        while let Some(n) = todo.pop() {
            if self.nodes[n] >= life {
                continue;
            }
            // An instance's output is a wire beside the instance, whoever reads it.
            self.nodes[n] = if matches!(c.nodes[n].kind, Kind::InstanceOut(..)) {
                Life::Main
            } else {
                life
            };
            todo.extend(operands(c, n));
            if let Kind::ReadSync(m, _) | Kind::ReadAsync(m, _) = c.nodes[n].kind
                && self.memories[m] < life
            {
                self.memories[m] = life;
                todo.extend(writes(c, m));
            }
        }
    }

    /// How often each node is read by what is written.
    pub fn uses(&self, c: &Component) -> Vec<u32> {
        let nodes = (0..c.nodes.len())
            .filter(|n| self.nodes[*n] > Life::Dead)
            .flat_map(|n| operands(c, n));
        let memories = (0..c.memories.len())
            .filter(|m| self.memories[*m] > Life::Dead)
            .flat_map(|m| writes(c, m));
        let mut uses = vec![0; c.nodes.len()];
        for n in nodes
            .chain(memories)
            .chain(roots(c))
            .chain(c.properties.iter().map(|p| p.condition))
        {
            uses[n] += 1;
        }
        uses
    }
}

/// Nodes that the module's own ports and instances read.
fn roots(c: &Component) -> Vec<NodeId> {
    let outputs = c.ports.iter().filter(|p| p.direction == Direction::Output).map(|p| p.node);
    // Clocks made inside: what is not a port must be written.
    let clocks = c.clocks.iter().flat_map(|clock| [clock.clk, clock.rst]);
    let inside = clocks.filter(|n| matches!(c.nodes[*n].kind, Kind::Wire(_)));
    outputs
        .chain(inside)
        .chain(c.instances.iter().flat_map(|i| i.inputs.iter().map(|(_, n)| *n)))
        .collect()
}

/// Nodes that a node reads, at this clock or before.
fn operands(c: &Component, n: NodeId) -> Vec<NodeId> {
    match c.nodes[n].kind {
        Kind::Reg(r) => c.registers[r]
            .next
            .iter()
            .flat_map(|next| next.enable.into_iter().chain([next.value]))
            .collect(),
        Kind::ReadSync(m, port) => {
            let read = &c.memories[m].reads[port];
            read.enable.into_iter().chain([read.address]).collect()
        }
        _ => c.nodes[n].kind.reads(),
    }
}

fn writes(c: &Component, m: usize) -> Vec<NodeId> {
    c.memories[m].writes.iter().flat_map(|w| [w.enable, w.address, w.data]).collect()
}
