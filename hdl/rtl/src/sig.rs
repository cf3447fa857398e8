//! Signals and their operators.

use crate::node::{Binary, Domain, Driver, Kind, NodeId, Unary};
use crate::{Clock, Module, Reg};
use num_bigint::BigUint;
use std::ops::{Add, BitAnd, BitOr, BitXor, Not, Sub};
use std::panic::Location;

/// A signal of a module: `width` bits, unsigned.
#[derive(Clone, Copy)]
pub struct Sig<'m> {
    pub(crate) module: &'m Module,
    pub(crate) node: NodeId,
    pub(crate) width: u32,
}

/// What can stand at the right of an operator: a signal, or a number that takes the
/// width of the left side.
pub trait Operand<'m> {
    /// The operand as a signal as wide as `like`.
    fn like(self, like: Sig<'m>) -> Sig<'m>;
}

impl<'m> Operand<'m> for Sig<'m> {
    fn like(self, _: Sig<'m>) -> Sig<'m> {
        self
    }
}

impl<'m> Operand<'m> for u64 {
    #[track_caller]
    fn like(self, like: Sig<'m>) -> Sig<'m> {
        let fits = u64::BITS - self.leading_zeros() <= like.width;
        assert!(fits, "{self} is too large for {} at {}", like.describe(), Location::caller());
        like.module.lit(self, like.width)
    }
}

impl<'m> Sig<'m> {
    /// Width in bits.
    pub fn width(self) -> u32 {
        self.width
    }

    /// The module it belongs to.
    pub fn module(self) -> &'m Module {
        self.module
    }

    /// Gives the signal a name in the Verilog; names are unique within a module.
    #[track_caller]
    pub fn named(self, name: &str) -> Sig<'m> {
        let at = Location::caller();
        let driver = Driver { value: self.node, at };
        let node = self.module.add(Kind::Wire(Some(driver)), self.width, self.domain(), at);
        self.module.state.borrow_mut().nodes[node].name = Some(name.to_string());
        self.module.sig(node)
    }

    /// Says why some bits of a named signal are not used, for the linter's waiver.
    pub fn partly_used(self, reason: &'static str) -> Sig<'m> {
        self.module.state.borrow_mut().nodes[self.node].partly_used = Some(reason);
        self
    }

    /// The same bits as a signal of another clock: only a synchroniser may say so.
    #[track_caller]
    pub fn cross(self, to: Clock<'m>) -> Sig<'m> {
        let domain = self.module.own(to);
        let node = self
            .module
            .add(Kind::Cross(self.node), self.width, Some(domain), Location::caller());
        self.module.sig(node)
    }

    /// This signal one clock later, in a data-path register of that name.
    ///
    /// # Panics
    /// If the signal belongs to no clock: a constant, or an input without one.
    #[track_caller]
    pub fn delay(self, name: &str) -> Sig<'m> {
        self.registered(name, None)
    }

    /// This signal one clock later, `init` after reset.
    #[track_caller]
    pub fn delay_reset(self, name: &str, init: u64) -> Sig<'m> {
        self.registered(name, Some(init))
    }

    #[track_caller]
    fn registered(self, name: &str, init: Option<u64>) -> Sig<'m> {
        let value = BigUint::from(init.unwrap_or(0));
        let r: Reg<'m> = self
            .module
            .any_reg(self.clock(), name, self.width, value, init.is_some(), Location::caller());
        r.next(self);
        r.q
    }

    /// Bits `low` and up, `width` of them.
    #[track_caller]
    pub fn slice(self, low: u32, width: u32) -> Sig<'m> {
        let at = Location::caller();
        let above = u64::from(low) + u64::from(width);
        assert!(width > 0, "a slice of no bits of {} at {at}", self.describe());
        assert!(
            above <= u64::from(self.width),
            "bits {low} to {} of {} at {at}",
            above - 1,
            self.describe()
        );
        if width == self.width {
            return self;
        }
        let kind = self.module.state.borrow().nodes[self.node].kind.clone();
        match kind {
            Kind::Slice { of, low: inner } => return self.module.sig(of).slice(inner + low, width),
            Kind::Cat(parts) => return self.slice_of_parts(&parts, low, width),
            Kind::Const(value) => {
                let ones = (BigUint::from(1u8) << width) - 1u8;
                return self.module.literal((value >> low) & ones, width);
            }
            _ => {}
        }
        let node = self.module.add(Kind::Slice { of: self.node, low }, width, self.domain(), at);
        self.module.sig(node)
    }

    /// Bits of a concatenation are those of its parts.
    #[track_caller]
    fn slice_of_parts(self, parts: &[NodeId], low: u32, width: u32) -> Sig<'m> {
        let mut wanted = Vec::new();
        let mut bottom = self.width;
        for part in parts.iter().map(|part| self.module.sig(*part)) {
            bottom -= part.width;
            let (from, to) = (low.max(bottom), (low + width).min(bottom + part.width));
            if from < to {
                wanted.push(part.slice(from - bottom, to - from));
            }
        }
        Sig::cat_all(&wanted)
    }

    /// One bit.
    #[track_caller]
    pub fn bit(self, index: u32) -> Sig<'m> {
        self.slice(index, 1)
    }

    /// The low `width` bits; the rest is dropped on purpose.
    #[track_caller]
    pub fn trunc(self, width: u32) -> Sig<'m> {
        self.slice(0, width)
    }

    /// Zero-extended to `width` bits.
    #[track_caller]
    pub fn extend(self, width: u32) -> Sig<'m> {
        assert!(
            width >= self.width,
            "cannot extend {} to {width} bits at {}",
            self.describe(),
            Location::caller()
        );
        if width == self.width {
            return self;
        }
        self.module.lit(0, width - self.width).cat(self)
    }

    /// Truncated or zero-extended to `width` bits.
    #[track_caller]
    pub fn resize(self, width: u32) -> Sig<'m> {
        if width <= self.width {
            self.trunc(width)
        } else {
            self.extend(width)
        }
    }

    /// This signal above `low`, as Verilog's `{self, low}`.
    #[track_caller]
    pub fn cat(self, low: Sig<'m>) -> Sig<'m> {
        Sig::cat_all(&[self, low])
    }

    /// All parts, the first one most significant.
    #[track_caller]
    pub fn cat_all(parts: &[Sig<'m>]) -> Sig<'m> {
        let Some(first) = parts.first() else {
            panic!("a concatenation of nothing at {}", Location::caller())
        };
        if parts.len() == 1 {
            return *first;
        }
        let domain = first.module.domain(parts);
        let width = parts.iter().map(|p| p.width).sum();
        let node = first
            .module
            .add(Kind::Cat(parts.iter().map(|p| p.node).collect()), width, domain, Location::caller());
        first.module.sig(node)
    }

    /// The signal `times` times over.
    #[track_caller]
    pub fn repeat(self, times: u32) -> Sig<'m> {
        Sig::cat_all(&vec![self; times as usize])
    }

    /// `self` if `sel` is 1, else `other`: `sel.mux(a, b)` reads "sel ? a : b".
    #[track_caller]
    pub fn mux(self, then: impl Operand<'m>, other: Sig<'m>) -> Sig<'m> {
        let then = then.like(other);
        self.one_bit("the selection of a mux");
        then.same_width_as(other, "mux");
        let domain = self.module.domain(&[self, then, other]);
        let node = self
            .module
            .add(Kind::Mux(self.node, then.node, other.node), then.width, domain, Location::caller());
        self.module.sig(node)
    }

    /// Sum as wide as the operands; the carry is dropped on purpose.
    #[track_caller]
    pub fn wrapping_add(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        self.binary(Binary::AddWrap, other, "wrapping_add")
    }

    /// Difference as wide as the operands; the borrow is dropped on purpose.
    #[track_caller]
    pub fn wrapping_sub(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        self.binary(Binary::SubWrap, other, "wrapping_sub")
    }

    /// Product as wide as both operands together; widths may differ.
    #[track_caller]
    pub fn times(self, other: Sig<'m>) -> Sig<'m> {
        self.mixed(Binary::Mul, other)
    }

    /// Shifted left by a signal of any width; zeros come in.
    #[expect(clippy::should_implement_trait, reason = "an operator would not say that the result is no wider")]
    #[track_caller]
    pub fn shl(self, by: Sig<'m>) -> Sig<'m> {
        self.shift(Binary::Shl, by)
    }

    /// Shifted right by a signal of any width; zeros come in.
    #[expect(clippy::should_implement_trait, reason = "beside `shl`")]
    #[track_caller]
    pub fn shr(self, by: Sig<'m>) -> Sig<'m> {
        self.shift(Binary::Shr, by)
    }

    /// Not every tool takes an amount of more than 31 bits: those above must be zero.
    #[track_caller]
    fn shift(self, op: Binary, by: Sig<'m>) -> Sig<'m> {
        const MOST: u32 = 31;
        if by.width <= MOST {
            return self.mixed(op, by);
        }
        let beyond = by.slice(MOST, by.width - MOST).any();
        beyond.mux(0, self.mixed(op, by.trunc(MOST)))
    }

    /// 1 if equal.
    #[track_caller]
    pub fn eq(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        self.binary(Binary::Eq, other, "eq")
    }

    /// 1 if not equal.
    #[track_caller]
    pub fn ne(self, other: impl Operand<'m>) -> Sig<'m> {
        !self.eq(other)
    }

    /// 1 if less, unsigned.
    #[track_caller]
    pub fn lt(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        self.binary(Binary::Lt, other, "lt")
    }

    /// 1 if greater, unsigned.
    #[track_caller]
    pub fn gt(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        other.lt(self)
    }

    /// 1 if less or equal, unsigned.
    #[track_caller]
    pub fn le(self, other: impl Operand<'m>) -> Sig<'m> {
        !self.gt(other)
    }

    /// 1 if greater or equal, unsigned.
    #[track_caller]
    pub fn ge(self, other: impl Operand<'m>) -> Sig<'m> {
        !self.lt(other)
    }

    /// 1 if any bit is 1.
    #[track_caller]
    pub fn any(self) -> Sig<'m> {
        self.unary(Unary::ReduceOr, 1)
    }

    /// 1 if all bits are 1.
    #[track_caller]
    pub fn all(self) -> Sig<'m> {
        self.unary(Unary::ReduceAnd, 1)
    }

    /// 1 if an odd number of bits is 1.
    #[track_caller]
    pub fn parity(self) -> Sig<'m> {
        self.unary(Unary::ReduceXor, 1)
    }

    /// 1 if all bits are 0.
    #[track_caller]
    pub fn is_zero(self) -> Sig<'m> {
        !self.any()
    }

    pub(crate) fn domain(self) -> Option<Domain> {
        self.module.state.borrow().nodes[self.node].domain
    }

    /// The clock domain of this signal.
    ///
    /// # Panics
    /// If it is a constant, or belongs to no clock of this module.
    #[track_caller]
    pub fn clock(self) -> Clock<'m> {
        match self.domain() {
            Some(Domain::Clock(index)) => Clock {
                module: self.module,
                index,
            },
            _ => panic!("{} belongs to no clock, at {}", self.describe(), Location::caller()),
        }
    }

    #[track_caller]
    fn unary(self, op: Unary, width: u32) -> Sig<'m> {
        let node = self
            .module
            .add(Kind::Unary(op, self.node), width, self.domain(), Location::caller());
        self.module.sig(node)
    }

    #[track_caller]
    fn binary(self, op: Binary, other: Sig<'m>, what: &str) -> Sig<'m> {
        self.same_width_as(other, what);
        self.mixed(op, other)
    }

    /// An operator whose operands may differ in width.
    #[track_caller]
    fn mixed(self, op: Binary, other: Sig<'m>) -> Sig<'m> {
        let domain = self.module.domain(&[self, other]);
        let width = op.width(self.width, other.width);
        let node = self
            .module
            .add(Kind::Binary(op, self.node, other.node), width, domain, Location::caller());
        self.module.sig(node)
    }

    pub(crate) fn describe(self) -> String {
        self.module.state.borrow().describe(self.node)
    }

    /// Checks that this is one bit, as `what` must be.
    #[track_caller]
    pub(crate) fn one_bit(self, what: &str) {
        assert!(
            self.width == 1,
            "{what} is one bit, not {} at {}",
            self.describe(),
            Location::caller()
        );
    }

    #[track_caller]
    pub(crate) fn same_width_as(self, other: Sig<'m>, what: &str) {
        assert!(
            self.width == other.width,
            "widths differ in {what} at {}: {} and {}",
            Location::caller(),
            self.describe(),
            other.describe()
        );
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $op:ident) => {
        impl<'m, T: Operand<'m>> $trait<T> for Sig<'m> {
            type Output = Sig<'m>;
            #[track_caller]
            fn $method(self, other: T) -> Sig<'m> {
                let other = other.like(self);
                self.binary(Binary::$op, other, stringify!($method))
            }
        }
    };
}

operator!(Add, add, AddGrow);
operator!(Sub, sub, SubGrow);
operator!(BitAnd, bitand, And);
operator!(BitOr, bitor, Or);
operator!(BitXor, bitxor, Xor);

impl<'m> Not for Sig<'m> {
    type Output = Sig<'m>;
    #[track_caller]
    fn not(self) -> Sig<'m> {
        self.unary(Unary::Not, self.width)
    }
}
