//! A design without its hierarchy.

use crate::component::Component;
use crate::node::{Driver, Kind, MemoryData, Next, Node, NodeId};
use num_bigint::BigUint;
use std::collections::BTreeMap;
use std::panic::Location;

/// A register of the flat design.
pub(super) struct Register {
    pub node: NodeId,
    pub init: BigUint,
    /// The reset that it heeds.
    pub reset: Option<NodeId>,
    pub next: Next,
}

/// All nodes, registers and memories of a design under new numbers.
#[derive(Default)]
pub(super) struct Flat {
    pub nodes: Vec<Node>,
    pub registers: Vec<Register>,
    pub memories: Vec<MemoryData>,
}

impl Flat {
    pub fn of(top: &Component) -> Flat {
        let mut flat = Flat::default();
        flat.add(top, &BTreeMap::new());
        flat
    }

    /// Copies a component; `given` drives its inputs. Its node n becomes node n + what
    /// is returned.
    fn add(&mut self, c: &Component, given: &BTreeMap<NodeId, NodeId>) -> usize {
        assert!(c.black_box.is_none(), "`{}` is a black box: it cannot be evaluated", c.name());
        assert!(c.clocks.len() <= 1, "`{}` has more than one clock", c.name());
        let base = self.nodes.len();
        for (n, node) in c.nodes.iter().enumerate() {
            let mut node = node.clone();
            match given.get(&n) {
                Some(driver) => node.kind = wire(*driver),
                None => renumber(&mut node.kind, base, self.memories.len()),
            }
            self.nodes.push(node);
        }
        for r in &c.registers {
            let next = r.next.expect("checked: every register is driven");
            self.registers.push(Register {
                node: r.node + base,
                init: r.init.clone(),
                reset: r.reset.then(|| c.clocks[r.clock].rst + base),
                next: Next {
                    enable: next.enable.map(|e| e + base),
                    value: next.value + base,
                    ..next
                },
            });
        }
        for m in &c.memories {
            let mut m = m.clone();
            for w in &mut m.writes {
                (w.enable, w.address, w.data) = (w.enable + base, w.address + base, w.data + base);
            }
            for r in &mut m.reads {
                (r.node, r.address) = (r.node + base, r.address + base);
                r.enable = r.enable.map(|e| e + base);
            }
            self.memories.push(m);
        }
        for instance in &c.instances {
            let inner = &instance.component;
            let given = instance.inputs.iter().map(|(p, n)| (inner.ports()[*p].node, n + base)).collect();
            let inside = self.add(inner, &given);
            for (port, node) in &instance.outputs {
                self.nodes[node + base].kind = wire(inner.ports()[*port].node + inside);
            }
        }
        base
    }

    /// All nodes, each after those it depends on within a clock.
    pub fn topological(&self) -> Vec<NodeId> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut done = vec![false; self.nodes.len()];
        for start in 0..self.nodes.len() {
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
                    stack.extend(self.nodes[n].kind.operands().into_iter().filter(|o| !done[*o]).map(|o| (o, false)));
                }
            }
        }
        order
    }
}

#[track_caller]
fn wire(value: NodeId) -> Kind {
    Kind::Wire(Some(Driver {
        value,
        at: Location::caller(),
    }))
}

fn renumber(kind: &mut Kind, base: usize, memories: usize) {
    match kind {
        Kind::Const(_) | Kind::Input | Kind::ClockInput | Kind::InstanceOut(..) | Kind::Reg(_) => {}
        Kind::Wire(driver) => {
            *driver = driver.map(|d| Driver {
                value: d.value + base,
                ..d
            })
        }
        Kind::Unary(_, a) | Kind::Slice { of: a, .. } | Kind::Cross(a) => *a += base,
        Kind::Binary(_, a, b) => (*a, *b) = (*a + base, *b + base),
        Kind::Mux(s, a, b) => (*s, *a, *b) = (*s + base, *a + base, *b + base),
        Kind::Cat(parts) => parts.iter_mut().for_each(|p| *p += base),
        Kind::ReadSync(m, _) => *m += memories,
        Kind::ReadAsync(m, a) => (*m, *a) = (*m + memories, *a + base),
    }
}
