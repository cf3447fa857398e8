//! Random designs as data, so that they can be made smaller.

use num_bigint::BigUint;
use wiremeter_rtl::Collision;

/// A step's index in its recipe. Steps may read the steps before them and all registers.
pub type Step = usize;

/// A module: what it computes, step by step. Widths that do not fit are resized where
/// they meet, so that any step can stand for any other.
#[derive(Clone, Debug, Default)]
pub struct Recipe {
    pub steps: Vec<Op>,
    /// Steps that leave through output ports.
    pub outputs: Vec<Step>,
    /// Modules that steps instantiate.
    pub children: Vec<Recipe>,
}

impl Recipe {
    /// The steps that are inputs, and their widths.
    pub fn inputs(&self) -> impl Iterator<Item = (Step, u32)> + '_ {
        self.steps.iter().enumerate().filter_map(|(step, op)| match op {
            Op::Input(width) => Some((step, *width)),
            _ => None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unary {
    Not,
    Any,
    All,
    Parity,
    IsZero,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binary {
    And,
    Or,
    Xor,
    Add,
    Sub,
    WrappingAdd,
    WrappingSub,
    Times,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Gt,
    Le,
    Ge,
}

#[derive(Clone, Debug)]
pub enum Op {
    Input(u32),
    Const(BigUint, u32),
    Unary(Unary, Step),
    Binary(Binary, Step, Step),
    Mux(Step, Step, Step),
    /// Step, lowest bit and width, both modulo what there is.
    Slice(Step, u32, u32),
    Cat(Vec<Step>),
    Repeat(Step, u32),
    Named(Step),
    /// Selects between two bundles, packs, unpacks and packs again.
    Bundle(Step, Step, Step),
    Register {
        width: u32,
        reset: Option<u64>,
        enable: Option<Step>,
        next: Step,
    },
    /// A forward wire.
    Wire(u32, Step),
    Memory {
        depth: usize,
        width: u32,
        contents: Option<Vec<u64>>,
        /// Enable, address, data; of any step.
        writes: Vec<[Step; 3]>,
    },
    Read {
        memory: Step,
        enable: Option<Step>,
        address: Step,
        collision: Collision,
    },
    ReadAsync {
        memory: Step,
        address: Step,
    },
    /// Child and its inputs; the value is all its outputs together.
    Instance(usize, Vec<Step>),
}

impl Op {
    /// Steps this one reads.
    pub fn reads(&self) -> Vec<Step> {
        let mut all = Vec::new();
        self.clone().for_each_read(|step| all.push(*step));
        all
    }

    /// Visits the steps this one reads, to look at them or to change them.
    pub fn for_each_read(&mut self, mut visit: impl FnMut(&mut Step)) {
        match self {
            Op::Input(_) | Op::Const(..) => {}
            Op::Unary(_, a) | Op::Slice(a, ..) | Op::Repeat(a, _) | Op::Named(a) | Op::Wire(_, a) => visit(a),
            Op::Binary(_, a, b) => [a, b].into_iter().for_each(visit),
            Op::Mux(a, b, c) | Op::Bundle(a, b, c) => [a, b, c].into_iter().for_each(visit),
            Op::Cat(parts) | Op::Instance(_, parts) => parts.iter_mut().for_each(visit),
            Op::Register { enable, next, .. } => enable.iter_mut().chain([next]).for_each(visit),
            Op::Memory { writes, .. } => writes.iter_mut().flatten().for_each(visit),
            Op::Read {
                memory, enable, address, ..
            } => enable.iter_mut().chain([memory, address]).for_each(visit),
            Op::ReadAsync { memory, address } => [memory, address].into_iter().for_each(visit),
        }
    }
}
