//! From a recipe to a component.

use crate::recipe::{Binary, Op, Recipe, Step, Unary};
use num_bigint::BigUint;
use std::collections::BTreeSet;
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Clock, Component, Direction, Memory, Module, Reg, Sig, Wire, bundle};

/// No signal becomes wider.
pub const WIDEST: u32 = 600;

bundle! {
    /// Two signals that travel together.
    pub struct Pair {
        /// The upper bits.
        upper,
        /// The lower bits.
        lower,
    }
}

/// Builds the module `name` and its children `name_c<n>`.
pub fn build(recipe: &Recipe, name: &str) -> Rc<Component> {
    let children: Vec<Rc<Component>> = recipe
        .children
        .iter()
        .enumerate()
        .map(|(n, child)| build(child, &format!("{name}_c{n}")))
        .collect();
    Module::build(name, |m| Builder::new(m, recipe, &children).finish())
}

struct Builder<'m, 'r> {
    m: &'m Module,
    clock: Clock<'m>,
    recipe: &'r Recipe,
    children: &'r [Rc<Component>],
    values: Vec<Option<Sig<'m>>>,
    registers: Vec<(Step, Reg<'m>)>,
    wires: Vec<(Step, Wire<'m>)>,
    memories: Vec<(Step, Memory<'m>)>,
}

impl<'m, 'r> Builder<'m, 'r> {
    fn new(m: &'m Module, recipe: &'r Recipe, children: &'r [Rc<Component>]) -> Self {
        let clock = m.clock("clk", "rst");
        let values = vec![None; recipe.steps.len()];
        Builder {
            m,
            clock,
            recipe,
            children,
            values,
            registers: vec![],
            wires: vec![],
            memories: vec![],
        }
    }

    fn finish(mut self) {
        for (step, op) in self.recipe.steps.iter().enumerate() {
            self.forward(step, op);
        }
        for (step, op) in self.recipe.steps.iter().enumerate() {
            if self.values[step].is_none() {
                let value = self.value(step, op);
                self.values[step] = Some(value.trunc(value.width().min(WIDEST)));
            }
        }
        self.connect();
        self.outputs();
    }

    /// What may be read before it is driven.
    fn forward(&mut self, step: Step, op: &Op) {
        let name = format!("s{step}");
        match op {
            Op::Register {
                width, reset: Some(init), ..
            } => self.registers.push((step, self.m.reg(self.clock, &name, *width, *init))),
            Op::Register { width, reset: None, .. } => self.registers.push((step, self.m.reg_data(self.clock, &name, *width))),
            Op::Wire(width, _) => self.wires.push((step, self.m.wire(self.clock, &name, *width))),
            _ => {}
        }
        self.values[step] = match op {
            Op::Register { .. } => self.registers.last().map(|(_, r)| r.q),
            Op::Wire(..) => self.wires.last().map(|(_, w)| w.q),
            _ => None,
        };
    }

    fn at(&self, step: Step) -> Sig<'m> {
        self.values[step].expect("steps read the steps before them")
    }

    fn bit(&self, step: Step) -> Sig<'m> {
        self.at(step).bit(0)
    }

    fn value(&mut self, step: Step, op: &Op) -> Sig<'m> {
        match op {
            Op::Input(width) => self.m.input(self.clock, &format!("s{step}"), *width),
            Op::Const(value, width) => self.m.literal(value.clone(), *width),
            Op::Unary(op, a) => unary(*op, self.at(*a)),
            Op::Binary(op, a, b) => binary(*op, self.at(*a), self.at(*b)),
            Op::Mux(s, a, b) => {
                let then = self.at(*a);
                self.bit(*s).mux(then, self.at(*b).resize(then.width()))
            }
            Op::Slice(a, low, width) => {
                let a = self.at(*a);
                let low = low % a.width();
                a.slice(low, 1 + (width - 1) % (a.width() - low))
            }
            Op::Cat(parts) => Sig::cat_all(&parts.iter().map(|p| self.at(*p)).collect::<Vec<_>>()),
            Op::Repeat(a, times) => self.at(*a).repeat(*times),
            Op::Named(a) => self.at(*a).named(&format!("s{step}")),
            Op::Bundle(s, a, b) => {
                let pair = Pair {
                    upper: self.at(*a),
                    lower: self.at(*b),
                };
                let other = Pair {
                    upper: !pair.upper,
                    lower: pair.lower.wrapping_add(1),
                };
                let chosen = pair.select(self.bit(*s), &other);
                chosen.unpack(!chosen.pack()).named(&format!("s{step}")).pack()
            }
            Op::Register { .. } | Op::Wire(..) => unreachable!("made before"),
            Op::Memory {
                depth, width, contents, ..
            } => {
                let name = format!("s{step}");
                let words = |w: &Vec<u64>| w.iter().map(|w| BigUint::from(*w)).collect();
                let memory = match contents {
                    Some(c) => self.m.memory_init(&name, *depth, *width, words(c)),
                    None => self.m.memory(&name, *depth, *width),
                };
                self.memories.push((step, memory));
                self.at(0)
            }
            Op::Read {
                memory,
                enable,
                address,
                collision,
            } => match self.memory(*memory) {
                Some((memory, depth)) => match enable {
                    Some(e) => memory.read_if(self.bit(*e), self.address(memory, depth, *address), *collision),
                    None => memory.read(self.address(memory, depth, *address), *collision),
                },
                None => self.m.lit(0, 1),
            },
            Op::ReadAsync { memory, address } => match self.memory(*memory) {
                Some((memory, depth)) => memory.read_async(self.address(memory, depth, *address)),
                None => self.m.lit(0, 1),
            },
            Op::Instance(child, inputs) => self.instance(step, &self.children[*child], inputs),
        }
    }

    fn memory(&self, step: Step) -> Option<(Memory<'m>, usize)> {
        let (_, memory) = self.memories.iter().find(|(s, _)| *s == step)?;
        let Op::Memory { depth, .. } = self.recipe.steps[step] else {
            unreachable!("a memory is made by its step")
        };
        Some((*memory, depth))
    }

    /// An address that the memory has; mixed with an input, so that it has a clock.
    fn address(&self, memory: Memory<'m>, depth: usize, step: Step) -> Sig<'m> {
        let width = memory.address_width();
        let address = self.at(step).resize(width) ^ self.at(0).resize(width);
        if depth == 1 << width {
            address
        } else {
            address.lt(depth as u64).mux(address, self.m.lit(0, width))
        }
    }

    fn instance(&self, step: Step, child: &Rc<Component>, inputs: &[Step]) -> Sig<'m> {
        let data = child.ports().iter().filter(|p| p.direction == Direction::Input).skip(2);
        let given: Vec<(&str, Sig<'m>)> = data
            .enumerate()
            .map(|(n, p)| (p.name.as_str(), self.at(inputs[n % inputs.len()]).resize(p.width)))
            .collect();
        let instance = self.m.instance(self.clock, &format!("u{step}"), child, &given);
        let outputs = child.ports().iter().filter(|p| p.direction == Direction::Output);
        Sig::cat_all(&outputs.map(|p| instance.out(&p.name)).collect::<Vec<_>>())
    }

    fn connect(&self) {
        for (step, wire) in &self.wires {
            let Op::Wire(width, driver) = &self.recipe.steps[*step] else {
                unreachable!("a wire is made by its step")
            };
            wire.drive(self.at(*driver).resize(*width));
        }
        for (step, register) in &self.registers {
            let Op::Register { width, enable, next, .. } = &self.recipe.steps[*step] else {
                unreachable!("a register is made by its step")
            };
            let next = self.at(*next).resize(*width);
            match enable {
                Some(e) => register.next_if(self.bit(*e), next),
                None => register.next(next),
            }
        }
        for (step, memory) in &self.memories {
            let Op::Memory { depth, width, writes, .. } = &self.recipe.steps[*step] else {
                unreachable!("a memory is made by its step")
            };
            for [enable, address, data] in writes {
                memory.write(
                    self.bit(*enable),
                    self.address(*memory, *depth, *address),
                    self.at(*data).resize(*width),
                );
            }
        }
    }

    /// A step that has a name gives it to its first port.
    fn outputs(&self) {
        let mut named = BTreeSet::new();
        for (n, step) in self.recipe.outputs.iter().enumerate() {
            let own_name = matches!(self.recipe.steps[*step], Op::Named(_) | Op::Register { .. } | Op::Wire(..));
            let name = if own_name && named.insert(*step) {
                format!("s{step}")
            } else {
                format!("o{n}")
            };
            self.m.output(&name, self.at(*step));
        }
    }
}

fn unary(op: Unary, a: Sig<'_>) -> Sig<'_> {
    match op {
        Unary::Not => !a,
        Unary::Any => a.any(),
        Unary::All => a.all(),
        Unary::Parity => a.parity(),
        Unary::IsZero => a.is_zero(),
    }
}

fn binary<'m>(op: Binary, a: Sig<'m>, b: Sig<'m>) -> Sig<'m> {
    let like = b.resize(a.width());
    match op {
        Binary::And => a & like,
        Binary::Or => a | like,
        Binary::Xor => a ^ like,
        Binary::Add => a + like,
        Binary::Sub => a - like,
        Binary::WrappingAdd => a.wrapping_add(like),
        Binary::WrappingSub => a.wrapping_sub(like),
        Binary::Times => a.trunc(a.width().min(WIDEST / 2)).times(b.trunc(b.width().min(WIDEST / 2))),
        Binary::Shl => a.shl(b),
        Binary::Shr => a.shr(b),
        Binary::Eq => a.eq(like),
        Binary::Ne => a.ne(like),
        Binary::Lt => a.lt(like),
        Binary::Gt => a.gt(like),
        Binary::Le => a.le(like),
        Binary::Ge => a.ge(like),
    }
}
