//! The nodes of a module's graph. Plain data; the API is in [`crate::Sig`].

use num_bigint::BigUint;
use std::panic::Location;

/// Index of a node in its module.
pub(crate) type NodeId = usize;
/// Where in the Rust source something was made.
pub(crate) type Place = &'static Location<'static>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unary {
    Not,
    ReduceAnd,
    ReduceOr,
    ReduceXor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binary {
    And,
    Or,
    Xor,
    /// Result as wide as the operands; the carry is dropped.
    AddWrap,
    SubWrap,
    /// Result one bit wider.
    AddGrow,
    SubGrow,
    /// Result as wide as both operands together.
    Mul,
    Eq,
    Lt,
    /// Shifts by the second operand; zeros come in.
    Shl,
    Shr,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Const(BigUint),
    Input,
    /// A clock or reset port.
    ClockInput,
    /// Forward wire, driven later.
    Wire(Option<NodeId>),
    Unary(Unary, NodeId),
    Binary(Binary, NodeId, NodeId),
    Mux(NodeId, NodeId, NodeId),
    Slice { of: NodeId, low: u32 },
    /// First part is the most significant, as in Verilog.
    Cat(Vec<NodeId>),
    /// Output of register number n.
    Reg(usize),
    /// Registered read of (memory, read port).
    ReadSync(usize, usize),
    /// Combinational read of memory at an address.
    ReadAsync(usize, NodeId),
    /// Output port of an instance.
    InstanceOut(usize, usize),
    /// The same bits, now said to belong to another clock.
    Cross(NodeId),
}

impl Kind {
    /// Nodes this one depends on within a clock, in operand order.
    pub(crate) fn operands(&self) -> Vec<NodeId> {
        match self {
            Kind::Const(_) | Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..) => vec![],
            Kind::Wire(driver) => driver.iter().copied().collect(),
            Kind::Unary(_, a) | Kind::Slice { of: a, .. } | Kind::ReadAsync(_, a) | Kind::Cross(a) => vec![*a],
            Kind::Binary(_, a, b) => vec![*a, *b],
            Kind::Mux(s, a, b) => vec![*s, *a, *b],
            Kind::Cat(parts) => parts.clone(),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub kind: Kind,
    pub width: u32,
    /// The clock it belongs to; constants have none.
    pub clock: Option<usize>,
    pub name: Option<String>,
    pub at: Place,
    /// Why bits of it may go unused, for the linter.
    pub partly_used: Option<&'static str>,
}

#[derive(Clone, Debug)]
pub(crate) struct RegisterData {
    pub node: NodeId,
    pub clock: usize,
    /// Value at power-up and, if `reset`, at reset.
    pub init: BigUint,
    pub reset: bool,
    pub next: Option<(Option<NodeId>, NodeId)>,
    pub at: Place,
}

#[derive(Clone, Debug)]
pub(crate) struct ReadPort {
    pub node: NodeId,
    pub clock: usize,
    pub enable: Option<NodeId>,
    pub address: NodeId,
    pub collision: crate::Collision,
}

#[derive(Clone, Debug)]
pub(crate) struct WritePort {
    pub clock: usize,
    pub enable: NodeId,
    pub address: NodeId,
    pub data: NodeId,
}

#[derive(Clone, Debug)]
pub(crate) struct MemoryData {
    pub name: String,
    pub width: u32,
    pub depth: usize,
    pub init: Option<Vec<BigUint>>,
    pub writes: Vec<WritePort>,
    pub reads: Vec<ReadPort>,
    pub at: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PropertyKind {
    Assert,
    Assume,
    Cover,
}

#[derive(Clone, Debug)]
pub(crate) struct PropertyData {
    pub kind: PropertyKind,
    pub name: String,
    pub clock: usize,
    pub condition: NodeId,
    pub at: Place,
}
