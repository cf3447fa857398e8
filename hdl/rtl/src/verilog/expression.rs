//! Expressions.

use super::Writer;
use super::live::Life;
use super::text::literal;
use crate::node::{Binary, Kind, NodeId, Unary};
use num_bigint::BigUint;

/// How much a text holds together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Hold {
    /// `a + b`: needs brackets inside anything else.
    Loose,
    /// `~a`: may stand beside an operator of two operands.
    Prefixed,
    /// `a`, `a[3]`, `{a, b}`.
    Primary,
}

pub(super) fn ones(width: u32) -> BigUint {
    (BigUint::from(1u8) << width) - 1u8
}

impl Writer<'_> {
    /// The text that reads a node, where nothing stands beside it.
    pub fn value(&mut self, n: NodeId) -> String {
        self.read(n).0
    }

    /// The text that reads a node beside an operator.
    pub fn beside(&mut self, n: NodeId) -> String {
        self.held(n, Hold::Prefixed)
    }

    fn held(&mut self, n: NodeId, least: Hold) -> String {
        let (text, hold) = self.read(n);
        if hold >= least { text } else { format!("({text})") }
    }

    /// A node's name, or its expression if it has none.
    fn read(&mut self, n: NodeId) -> (String, Hold) {
        if let Some(name) = &self.names.nodes[n] {
            let name = name.clone();
            self.mark_used(n, ones(self.c.nodes[n].width));
            return (name, Hold::Primary);
        }
        self.expression(n)
    }

    fn mark_used(&mut self, n: NodeId, bits: BigUint) {
        let n = self.names.by_wire[n].unwrap_or(n);
        self.read_by_any[n] |= &bits;
        if self.life == Life::Main {
            self.read_by_main[n] |= bits;
        }
    }

    /// The text of a wire's right side.
    pub fn definition(&mut self, n: NodeId) -> String {
        match self.c.nodes[n].kind {
            Kind::Wire(Some(driver)) if self.names.by_wire[driver.value] == Some(n) => self.expression(driver.value).0,
            _ => self.expression(n).0,
        }
    }

    fn expression(&mut self, n: NodeId) -> (String, Hold) {
        let c = self.c;
        let width = c.nodes[n].width;
        match &c.nodes[n].kind {
            Kind::Const(value) => (literal(value, width), Hold::Primary),
            Kind::Wire(driver) => self.read(driver.expect("checked: every wire is driven").value),
            Kind::Cross(a) => self.read(*a),
            Kind::Unary(Unary::Not, a) => self.not(*a),
            Kind::Unary(Unary::ReduceAnd, a) => (format!("&{}", self.held(*a, Hold::Primary)), Hold::Loose),
            Kind::Unary(Unary::ReduceOr, a) => (format!("|{}", self.held(*a, Hold::Primary)), Hold::Loose),
            Kind::Unary(Unary::ReduceXor, a) => (format!("^{}", self.held(*a, Hold::Primary)), Hold::Loose),
            Kind::Binary(op, a, b) => (self.binary(n, *op, *a, *b), Hold::Loose),
            Kind::Mux(s, a, b) => (self.choice(*s, *a, *b), Hold::Loose),
            Kind::Slice { of, low } => {
                self.mark_used(*of, ones(width) << *low);
                let name = self.names.nodes[*of].as_ref().expect("what is sliced has a name");
                let text = if width == 1 {
                    format!("{name}[{low}]")
                } else {
                    format!("{name}[{}:{low}]", low + width - 1)
                };
                (text, Hold::Primary)
            }
            Kind::Cat(parts) => (self.concatenation(parts), Hold::Primary),
            Kind::ReadAsync(memory, address) => (format!("{}[{}]", c.memories[*memory].name, self.value(*address)), Hold::Primary),
            Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..) => unreachable!("leaves have names"),
        }
    }

    /// The opposite; that of a comparison is the opposite comparison.
    fn not(&mut self, a: NodeId) -> (String, Hold) {
        match &self.c.nodes[a].kind {
            Kind::Binary(Binary::Eq, x, y) if self.names.nodes[a].is_none() => {
                (format!("{} != {}", self.beside(*x), self.beside(*y)), Hold::Loose)
            }
            Kind::Binary(Binary::Lt, x, y) if self.names.nodes[a].is_none() => {
                (format!("{} >= {}", self.beside(*x), self.beside(*y)), Hold::Loose)
            }
            _ => (format!("~{}", self.held(a, Hold::Primary)), Hold::Prefixed),
        }
    }

    fn binary(&mut self, n: NodeId, op: Binary, a: NodeId, b: NodeId) -> String {
        let (wa, wb) = (self.c.nodes[a].width, self.c.nodes[b].width);
        match op {
            Binary::And => self.chain(n, " & "),
            Binary::Or => self.chain(n, " | "),
            Binary::Xor => self.chain(n, " ^ "),
            Binary::AddWrap => format!("{} + {}", self.beside(a), self.beside(b)),
            Binary::SubWrap => format!("{} - {}", self.beside(a), self.beside(b)),
            Binary::AddGrow => format!("{} + {}", self.extended(1, a), self.extended(1, b)),
            Binary::SubGrow => format!("{} - {}", self.extended(1, a), self.extended(1, b)),
            Binary::Mul => format!("{} * {}", self.extended(wb, a), self.extended(wa, b)),
            Binary::Eq => format!("{} == {}", self.beside(a), self.beside(b)),
            Binary::Lt => format!("{} < {}", self.beside(a), self.beside(b)),
            Binary::Shl => format!("{} << {}", self.beside(a), self.beside(b)),
            Binary::Shr => format!("{} >> {}", self.beside(a), self.beside(b)),
        }
    }

    /// `s ? a : t ? b : c`: choices in the place of the last operand need no brackets.
    fn choice(&mut self, s: NodeId, a: NodeId, b: NodeId) -> String {
        let (s, a) = (self.beside(s), self.beside(a));
        let chained = matches!(self.c.nodes[b].kind, Kind::Mux(..));
        let b = if chained { self.value(b) } else { self.beside(b) };
        format!("{s} ? {a} : {b}")
    }

    /// `a & b & c` of operators that nest in any way.
    fn chain(&mut self, n: NodeId, sign: &str) -> String {
        let c = self.c;
        let mut texts: Vec<String> = Vec::new();
        let mut todo = vec![n];
        while let Some(at) = todo.pop() {
            match &c.nodes[at].kind {
                Kind::Binary(op, a, b) if c.nodes[n].kind.chain() == Some(*op) && (at == n || self.names.nodes[at].is_none()) => {
                    todo.extend([*b, *a]);
                }
                _ => texts.push(self.beside(at)),
            }
        }
        texts.join(sign)
    }

    fn concatenation(&mut self, parts: &[NodeId]) -> String {
        match self.joined(parts) {
            texts if texts.len() == 1 => texts.concat(),
            texts => format!("{{{}}}", texts.join(", ")),
        }
    }

    /// `{1'd0, a}` or the like: `bits` zeros above a node.
    fn extended(&mut self, bits: u32, n: NodeId) -> String {
        format!("{{{bits}'d0, {}}}", self.joined(&[n]).join(", "))
    }

    /// The parts of a concatenation; those within unnamed concatenations are told one by
    /// one, runs of one signal as a replication.
    fn joined(&mut self, parts: &[NodeId]) -> Vec<String> {
        let c = self.c;
        let mut texts = Vec::new();
        for run in parts.chunk_by(|a, b| a == b) {
            match &c.nodes[run[0]].kind {
                Kind::Cat(inner) if run.len() == 1 && self.names.nodes[run[0]].is_none() => texts.extend(self.joined(inner)),
                _ if run.len() == 1 => texts.push(self.value(run[0])),
                _ => texts.push(format!("{{{}{{{}}}}}", run.len(), self.value(run[0]))),
            }
        }
        texts
    }
}
