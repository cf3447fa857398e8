//! A cycle-accurate evaluator: a second opinion on what a design means.

use crate::component::{Component, Direction};
use crate::node::{Binary, Driver, Kind, MemoryData, Next, Node, NodeId, RegisterData, Unary};
use num_bigint::BigUint;
use num_traits::{One, ToPrimitive, Zero};
use std::collections::BTreeMap;
use std::panic::Location;

/// Runs a component, hierarchy and all, clock by clock. Registers and memories start
/// with their power-up values (memories without contents at zero).
pub struct Evaluator {
    nodes: Vec<Node>,
    order: Vec<NodeId>,
    registers: Vec<RegisterData>,
    resets: Vec<NodeId>,
    memories: Vec<MemoryData>,
    words: Vec<Vec<BigUint>>,
    values: Vec<BigUint>,
    inputs: BTreeMap<String, NodeId>,
    outputs: BTreeMap<String, NodeId>,
}

fn mask(width: u32) -> BigUint {
    (BigUint::one() << width) - 1u8
}

impl Evaluator {
    /// An evaluator of `top`, with all inputs at zero.
    ///
    /// # Panics
    /// If the design has a black box, or more clocks than one.
    pub fn new(top: &Component) -> Evaluator {
        let mut e = Evaluator {
            nodes: vec![],
            order: vec![],
            registers: vec![],
            resets: vec![],
            memories: vec![],
            words: vec![],
            values: vec![],
            inputs: BTreeMap::new(),
            outputs: BTreeMap::new(),
        };
        let map = e.flatten(top, None);
        for port in top.ports() {
            let names = if port.direction == Direction::Input {
                &mut e.inputs
            } else {
                &mut e.outputs
            };
            names.insert(port.name.clone(), map[port.node]);
        }
        e.values = vec![BigUint::zero(); e.nodes.len()];
        for r in &e.registers {
            e.values[r.node] = r.init.clone();
        }
        e.words = e
            .memories
            .iter()
            .map(|m| {
                (0..m.depth)
                    .map(|i| m.init.as_ref().and_then(|w| w.get(i).cloned()).unwrap_or_default())
                    .collect()
            })
            .collect();
        e.order = e.topological();
        e.settle();
        e
    }

    /// Copies a component's nodes; `given` drives its inputs. Returns old to new ids.
    fn flatten(&mut self, c: &Component, given: Option<&BTreeMap<NodeId, NodeId>>) -> Vec<NodeId> {
        assert!(c.black_box.is_none(), "`{}` is a black box: it cannot be evaluated", c.name());
        assert!(c.clocks.len() <= 1, "`{}` has more than one clock", c.name());
        let base = self.nodes.len();
        let map: Vec<NodeId> = (0..c.nodes.len()).map(|n| n + base).collect();
        for (n, node) in c.nodes.iter().enumerate() {
            let mut node = node.clone();
            if let Some(driver) = given.and_then(|g| g.get(&n)) {
                node.kind = wire(*driver);
            } else {
                renumber(&mut node.kind, base, self.registers.len(), self.memories.len());
            }
            self.nodes.push(node);
        }
        for r in &c.registers {
            let mut r = r.clone();
            r.node += base;
            r.next = r.next.map(|next| Next {
                enable: next.enable.map(|e| e + base),
                value: next.value + base,
                ..next
            });
            r.clock = self.resets.len();
            self.registers.push(r);
        }
        if let Some(clock) = c.clocks.first() {
            self.resets.push(clock.rst + base);
        } else {
            self.resets.push(usize::MAX);
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
            let inside = self.flatten(inner, Some(&given));
            for (port, node) in &instance.outputs {
                self.nodes[node + base].kind = wire(inside[inner.ports()[*port].node]);
            }
        }
        map
    }

    fn topological(&self) -> Vec<NodeId> {
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

    /// Sets an input; it takes effect at once.
    ///
    /// # Panics
    /// If there is no such input, or the value does not fit.
    pub fn set(&mut self, input: &str, value: impl Into<BigUint>) {
        let node = *self.inputs.get(input).unwrap_or_else(|| panic!("no input `{input}`"));
        let value = value.into();
        assert!(
            value.bits() <= u64::from(self.nodes[node].width),
            "{value} does not fit input `{input}`"
        );
        self.values[node] = value;
    }

    /// The value of an output with the inputs as they are.
    ///
    /// # Panics
    /// If there is no such output.
    pub fn get(&mut self, output: &str) -> BigUint {
        self.settle();
        self.values[*self.outputs.get(output).unwrap_or_else(|| panic!("no output `{output}`"))].clone()
    }

    /// One clock edge.
    pub fn step(&mut self) {
        self.settle();
        let v = &self.values;
        let mut after: Vec<(NodeId, BigUint)> = Vec::new();
        for r in &self.registers {
            let Next { enable, value, .. } = r.next.expect("checked: every register is driven");
            if r.reset && !v[self.resets[r.clock]].is_zero() {
                after.push((r.node, r.init.clone()));
            } else if enable.is_none_or(|e| !v[e].is_zero()) {
                after.push((r.node, v[value].clone()));
            }
        }
        for (m, words) in self.memories.iter().zip(&self.words) {
            for r in m.reads.iter().filter(|r| r.enable.is_none_or(|e| !v[e].is_zero())) {
                let mut word = word_at(words, &v[r.address]);
                if r.collision == crate::Collision::New {
                    for w in m.writes.iter().filter(|w| !v[w.enable].is_zero() && v[w.address] == v[r.address]) {
                        word = v[w.data].clone();
                    }
                }
                after.push((r.node, word));
            }
        }
        for (m, words) in self.memories.iter().zip(&mut self.words) {
            for w in m.writes.iter().filter(|w| !v[w.enable].is_zero()) {
                if let Some(word) = v[w.address].to_usize().and_then(|a| words.get_mut(a)) {
                    *word = v[w.data].clone();
                }
            }
        }
        for (node, value) in after {
            self.values[node] = value;
        }
    }

    fn settle(&mut self) {
        for i in 0..self.order.len() {
            let n = self.order[i];
            if let Some(value) = self.compute(n) {
                self.values[n] = value;
            }
        }
    }

    fn compute(&self, n: NodeId) -> Option<BigUint> {
        let node = &self.nodes[n];
        let v = |n: &NodeId| &self.values[*n];
        let bit = |b: bool| BigUint::from(u8::from(b));
        Some(match &node.kind {
            Kind::Const(value) => value.clone(),
            Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..) => return None,
            Kind::Wire(driver) => v(&driver.as_ref()?.value).clone(),
            Kind::Cross(a) => v(a).clone(),
            Kind::Unary(Unary::Not, a) => mask(node.width) ^ v(a),
            Kind::Unary(Unary::ReduceAnd, a) => bit(*v(a) == mask(self.nodes[*a].width)),
            Kind::Unary(Unary::ReduceOr, a) => bit(!v(a).is_zero()),
            Kind::Unary(Unary::ReduceXor, a) => bit(v(a).count_ones() % 2 == 1),
            Kind::Binary(op, a, b) => {
                let modulus = BigUint::one() << node.width;
                match op {
                    Binary::And => v(a) & v(b),
                    Binary::Or => v(a) | v(b),
                    Binary::Xor => v(a) ^ v(b),
                    Binary::AddWrap | Binary::AddGrow => (v(a) + v(b)) % modulus,
                    Binary::SubWrap | Binary::SubGrow => (&modulus + v(a) - v(b)) % modulus,
                    Binary::Mul => v(a) * v(b),
                    Binary::Eq => bit(v(a) == v(b)),
                    Binary::Lt => bit(v(a) < v(b)),
                    Binary::Shl => match v(b).to_u32().filter(|s| *s < node.width) {
                        Some(s) => (v(a) << s) % modulus,
                        None => BigUint::zero(),
                    },
                    Binary::Shr => match v(b).to_u32().filter(|s| *s < node.width) {
                        Some(s) => v(a) >> s,
                        None => BigUint::zero(),
                    },
                }
            }
            Kind::Mux(s, a, b) => if v(s).is_zero() { v(b) } else { v(a) }.clone(),
            Kind::Slice { of, low } => (v(of) >> *low) & mask(node.width),
            Kind::Cat(parts) => parts.iter().fold(BigUint::zero(), |acc, p| (acc << self.nodes[*p].width) | v(p)),
            Kind::ReadAsync(m, address) => word_at(&self.words[*m], v(address)),
        })
    }
}

#[track_caller]
fn wire(value: NodeId) -> Kind {
    Kind::Wire(Some(Driver {
        value,
        at: Location::caller(),
    }))
}

fn word_at(words: &[BigUint], address: &BigUint) -> BigUint {
    address.to_usize().and_then(|a| words.get(a).cloned()).unwrap_or_default()
}

fn renumber(kind: &mut Kind, base: usize, registers: usize, memories: usize) {
    match kind {
        Kind::Const(_) | Kind::Input | Kind::ClockInput | Kind::InstanceOut(..) => {}
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
        Kind::Reg(r) => *r += registers,
        Kind::ReadSync(m, _) => *m += memories,
        Kind::ReadAsync(m, a) => (*m, *a) = (*m + memories, *a + base),
    }
}
