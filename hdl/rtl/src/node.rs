//! The nodes of a module's graph. Plain data; the API is in [`crate::Sig`].

use num_bigint::BigUint;
use std::panic::Location;

/// Index of a node in its module.
pub(crate) type NodeId = usize;
/// Where in the Rust source something was made.
pub(crate) type Place = &'static Location<'static>;

/// The clock with which a signal changes; constants have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Domain {
    /// The module's clock of that number.
    Clock(usize),
    /// No clock of this module.
    Outside,
}

/// What drives a wire, and where that was said.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Driver {
    pub value: NodeId,
    pub at: Place,
}

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

impl Binary {
    /// Width of the result for operands of widths `a` and `b`.
    pub(crate) fn width(self, a: u32, b: u32) -> u32 {
        match self {
            Binary::And | Binary::Or | Binary::Xor | Binary::AddWrap | Binary::SubWrap | Binary::Shl | Binary::Shr => a,
            Binary::AddGrow | Binary::SubGrow => a + 1,
            Binary::Mul => a + b,
            Binary::Eq | Binary::Lt => 1,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Const(BigUint),
    Input,
    /// A clock or reset port.
    ClockInput,
    /// Forward wire, driven later.
    Wire(Option<Driver>),
    Unary(Unary, NodeId),
    Binary(Binary, NodeId, NodeId),
    Mux(NodeId, NodeId, NodeId),
    Slice {
        of: NodeId,
        low: u32,
    },
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
    /// Gives a forward wire its driver; returns the one it had.
    pub(crate) fn drive(&mut self, with: Driver) -> Option<Driver> {
        let Kind::Wire(driver) = self else {
            unreachable!("only wires are driven")
        };
        driver.replace(with)
    }

    /// Nodes that the Verilog of this one reads: a run of one part is a replication.
    pub(crate) fn reads(&self) -> Vec<NodeId> {
        let mut reads = self.operands();
        if matches!(self, Kind::Cat(_)) {
            reads.dedup();
        }
        reads
    }

    /// The operator, if its brackets do not matter among its like.
    pub(crate) fn chain(&self) -> Option<Binary> {
        match self {
            Kind::Binary(op @ (Binary::And | Binary::Or | Binary::Xor), ..) => Some(*op),
            _ => None,
        }
    }

    /// Nodes this one depends on within a clock, in operand order.
    pub(crate) fn operands(&self) -> Vec<NodeId> {
        match self {
            Kind::Const(_) | Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..) => vec![],
            Kind::Wire(driver) => driver.iter().map(|d| d.value).collect(),
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
    /// `None` for constants.
    pub domain: Option<Domain>,
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
    pub next: Option<Next>,
}

/// What a register takes, when, and where that was said.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Next {
    pub enable: Option<NodeId>,
    pub value: NodeId,
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
