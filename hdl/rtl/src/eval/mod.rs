//! A cycle-accurate evaluator: a second opinion on what a design means.

mod flat;

use crate::component::{Component, Direction};
use crate::node::{Binary, Kind, MemoryData, NodeId, Unary};
use flat::Flat;
use num_bigint::BigUint;
use num_traits::{One, ToPrimitive, Zero};
use std::collections::BTreeMap;

/// Runs a component, hierarchy and all, clock by clock. Registers and memories start
/// with their power-up values; words without one, and registered reads, with zero.
pub struct Evaluator {
    flat: Flat,
    order: Vec<NodeId>,
    words: Vec<Vec<BigUint>>,
    values: Vec<BigUint>,
    inputs: BTreeMap<String, NodeId>,
    outputs: BTreeMap<String, NodeId>,
    /// Whether all values follow from the inputs, registers and words as they are.
    settled: bool,
}

fn mask(width: u32) -> BigUint {
    (BigUint::one() << width) - 1u8
}

/// The words of a memory at power-up.
fn contents(m: &MemoryData) -> Vec<BigUint> {
    let mut words = m.init.clone().unwrap_or_default();
    words.resize(m.depth, BigUint::ZERO);
    words
}

impl Evaluator {
    /// An evaluator of `top`, with all inputs at zero.
    ///
    /// # Panics
    /// If the design has a black box, or more clocks than one.
    pub fn new(top: &Component) -> Evaluator {
        let flat = Flat::of(top);
        let mut values = vec![BigUint::ZERO; flat.nodes.len()];
        for r in &flat.registers {
            values[r.node] = r.init.clone();
        }
        let ports = |direction: Direction| {
            let ports = top.ports().iter().filter(move |p| p.direction == direction);
            ports.map(|p| (p.name.clone(), p.node)).collect()
        };
        Evaluator {
            order: flat.topological(),
            words: flat.memories.iter().map(contents).collect(),
            flat,
            values,
            inputs: ports(Direction::Input),
            outputs: ports(Direction::Output),
            settled: false,
        }
    }

    /// Sets an input; it takes effect at once.
    ///
    /// # Panics
    /// If there is no such input, or the value does not fit.
    pub fn set(&mut self, input: &str, value: impl Into<BigUint>) {
        let node = *self.inputs.get(input).unwrap_or_else(|| panic!("no input `{input}`"));
        let value = value.into();
        assert!(
            value.bits() <= u64::from(self.flat.nodes[node].width),
            "{value} does not fit input `{input}`"
        );
        self.values[node] = value;
        self.settled = false;
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
        for r in &self.flat.registers {
            if r.reset.is_some_and(|reset| !v[reset].is_zero()) {
                after.push((r.node, r.init.clone()));
            } else if r.next.enable.is_none_or(|e| !v[e].is_zero()) {
                after.push((r.node, v[r.next.value].clone()));
            }
        }
        for (m, words) in self.flat.memories.iter().zip(&self.words) {
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
        for (m, words) in self.flat.memories.iter().zip(&mut self.words) {
            for w in m.writes.iter().filter(|w| !v[w.enable].is_zero()) {
                if let Some(word) = v[w.address].to_usize().and_then(|a| words.get_mut(a)) {
                    *word = v[w.data].clone();
                }
            }
        }
        for (node, value) in after {
            self.values[node] = value;
        }
        self.settled = false;
    }

    fn settle(&mut self) {
        if std::mem::replace(&mut self.settled, true) {
            return;
        }
        for i in 0..self.order.len() {
            let n = self.order[i];
            if let Some(value) = self.compute(n) {
                self.values[n] = value;
            }
        }
    }

    fn compute(&self, n: NodeId) -> Option<BigUint> {
        let node = &self.flat.nodes[n];
        let v = |n: &NodeId| &self.values[*n];
        let bit = |b: bool| BigUint::from(u8::from(b));
        Some(match &node.kind {
            Kind::Const(value) => value.clone(),
            Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..) => return None,
            Kind::Wire(driver) => v(&driver.as_ref()?.value).clone(),
            Kind::Cross(a) => v(a).clone(),
            Kind::Unary(Unary::Not, a) => mask(node.width) ^ v(a),
            Kind::Unary(Unary::ReduceAnd, a) => bit(*v(a) == mask(self.flat.nodes[*a].width)),
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
            Kind::Cat(parts) => parts
                .iter()
                .fold(BigUint::zero(), |acc, p| (acc << self.flat.nodes[*p].width) | v(p)),
            Kind::ReadAsync(m, address) => word_at(&self.words[*m], v(address)),
        })
    }
}

fn word_at(words: &[BigUint], address: &BigUint) -> BigUint {
    address.to_usize().and_then(|a| words.get(a).cloned()).unwrap_or_default()
}
