//! Signals and their operators.

use crate::node::{Binary, Kind, NodeId, Unary};
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
        let clock = self.clock_index();
        let node = self.module.add(Kind::Wire(Some(self.node)), self.width, clock, Location::caller());
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
        let node = self.module.add(Kind::Cross(self.node), self.width, Some(to.index), Location::caller());
        self.module.sig(node)
    }

    /// This signal one clock later, in a data-path register of that name.
    ///
    /// # Panics
    /// If the signal is a constant, which has no clock.
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
        let Some(index) = self.clock_index() else { panic!("`{name}`: a constant has no clock to delay it by, at {}", Location::caller()) };
        let clock = Clock { module: self.module, index };
        let value = BigUint::from(init.unwrap_or(0));
        let r: Reg<'m> = self.module.any_reg(clock, name, self.width, value, init.is_some(), Location::caller());
        r.next(self);
        r.q
    }

    /// Bits `low` and up, `width` of them.
    #[track_caller]
    pub fn slice(self, low: u32, width: u32) -> Sig<'m> {
        assert!(
            width > 0 && low + width <= self.width,
            "bits {low} to {} of {} at {}",
            i64::from(low) + i64::from(width) - 1,
            self.describe(),
            Location::caller()
        );
        if width == self.width {
            return self;
        }
        let kind = self.module.state.borrow().nodes[self.node].kind.clone();
        match kind {
            Kind::Slice { of, low: inner } => {
                let of = self.module.sig(of);
                return of.slice(inner + low, width);
            }
            Kind::Cat(parts) => {
                let mut at = self.width;
                for part in parts {
                    let part = self.module.sig(part);
                    at -= part.width;
                    if low >= at && low + width <= at + part.width {
                        return part.slice(low - at, width);
                    }
                }
            }
            _ => {}
        }
        self.make(Kind::Slice { of: self.node, low }, width)
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
        assert!(width >= self.width, "cannot extend {} to {width} bits at {}", self.describe(), Location::caller());
        if width == self.width {
            return self;
        }
        self.module.lit(0, width - self.width).cat(self)
    }

    /// Truncated or zero-extended to `width` bits.
    #[track_caller]
    pub fn resize(self, width: u32) -> Sig<'m> {
        if width <= self.width { self.trunc(width) } else { self.extend(width) }
    }

    /// This signal above `low`, as Verilog's `{self, low}`.
    #[track_caller]
    pub fn cat(self, low: Sig<'m>) -> Sig<'m> {
        Sig::cat_all(&[self, low])
    }

    /// All parts, the first one most significant.
    #[track_caller]
    pub fn cat_all(parts: &[Sig<'m>]) -> Sig<'m> {
        let Some(first) = parts.first() else { panic!("a concatenation of nothing at {}", Location::caller()) };
        if parts.len() == 1 {
            return *first;
        }
        let mut clock = None;
        let mut width = 0;
        let mut holder = *first;
        for part in parts {
            let c = first.module.same_clock(holder, *part);
            if clock.is_none() && c.is_some() {
                clock = c;
            }
            if part.clock_index().is_some() {
                holder = *part;
            }
            width += part.width;
        }
        let node = first.module.add(Kind::Cat(parts.iter().map(|p| p.node).collect()), width, clock, Location::caller());
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
        assert!(self.width == 1, "a mux selects by one bit, not by {} at {}", self.describe(), Location::caller());
        then.same_width_as(other, "mux");
        self.module.same_clock(self, then);
        self.module.same_clock(self, other);
        let clock = self.module.same_clock(then, other).or(self.clock_index());
        let node = self.module.add(Kind::Mux(self.node, then.node, other.node), then.width, clock, Location::caller());
        self.module.sig(node)
    }

    /// Sum as wide as the operands; the carry is dropped on purpose.
    #[track_caller]
    pub fn wrapping_add(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        self.binary(Binary::AddWrap, other, self.width, "wrapping_add")
    }

    /// Difference as wide as the operands; the borrow is dropped on purpose.
    #[track_caller]
    pub fn wrapping_sub(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        self.binary(Binary::SubWrap, other, self.width, "wrapping_sub")
    }

    /// Product as wide as both operands together; widths may differ.
    #[track_caller]
    pub fn times(self, other: Sig<'m>) -> Sig<'m> {
        let clock = self.module.same_clock(self, other);
        let node = self.module.add(Kind::Binary(Binary::Mul, self.node, other.node), self.width + other.width, clock, Location::caller());
        self.module.sig(node)
    }

    /// Shifted left by a signal of any width; zeros come in.
    #[track_caller]
    pub fn shl(self, by: Sig<'m>) -> Sig<'m> {
        self.shift(Binary::Shl, by)
    }

    /// Shifted right by a signal of any width; zeros come in.
    #[track_caller]
    pub fn shr(self, by: Sig<'m>) -> Sig<'m> {
        self.shift(Binary::Shr, by)
    }

    #[track_caller]
    fn shift(self, op: Binary, by: Sig<'m>) -> Sig<'m> {
        let clock = self.module.same_clock(self, by);
        let node = self.module.add(Kind::Binary(op, self.node, by.node), self.width, clock, Location::caller());
        self.module.sig(node)
    }

    /// 1 if equal.
    #[track_caller]
    pub fn eq(self, other: impl Operand<'m>) -> Sig<'m> {
        let other = other.like(self);
        self.binary(Binary::Eq, other, 1, "eq")
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
        self.binary(Binary::Lt, other, 1, "lt")
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

    pub(crate) fn clock_index(self) -> Option<usize> {
        self.module.state.borrow().nodes[self.node].clock
    }

    /// The clock domain of this signal.
    ///
    /// # Panics
    /// If it is a constant, or belongs to no clock of this module.
    #[track_caller]
    pub fn clock(self) -> Clock<'m> {
        match self.clock_index() {
            Some(index) if index != usize::MAX => Clock { module: self.module, index },
            _ => panic!("{} belongs to no clock, at {}", self.describe(), Location::caller()),
        }
    }

    fn make(self, kind: Kind, width: u32) -> Sig<'m> {
        let clock = self.clock_index();
        let at = self.module.state.borrow().nodes[self.node].at;
        self.module.sig(self.module.add(kind, width, clock, at))
    }

    #[track_caller]
    fn unary(self, op: Unary, width: u32) -> Sig<'m> {
        let node = self.module.add(Kind::Unary(op, self.node), width, self.clock_index(), Location::caller());
        self.module.sig(node)
    }

    #[track_caller]
    fn binary(self, op: Binary, other: Sig<'m>, width: u32, what: &str) -> Sig<'m> {
        self.same_width_as(other, what);
        let clock = self.module.same_clock(self, other);
        let node = self.module.add(Kind::Binary(op, self.node, other.node), width, clock, Location::caller());
        self.module.sig(node)
    }

    fn describe(self) -> String {
        let state = self.module.state.borrow();
        let node = &state.nodes[self.node];
        match &node.name {
            Some(name) => format!("`{name}` ({} bits, made at {})", self.width, node.at),
            None => format!("a signal of {} bits (made at {})", self.width, node.at),
        }
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
        assert!(std::ptr::eq(self.module, other.module), "signals of two modules meet in {what} at {}", Location::caller());
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $op:ident, $grow:expr) => {
        impl<'m, T: Operand<'m>> $trait<T> for Sig<'m> {
            type Output = Sig<'m>;
            #[track_caller]
            fn $method(self, other: T) -> Sig<'m> {
                let other = other.like(self);
                self.binary(Binary::$op, other, self.width + $grow, stringify!($method))
            }
        }
    };
}

operator!(Add, add, AddGrow, 1);
operator!(Sub, sub, SubGrow, 1);
operator!(BitAnd, bitand, And, 0);
operator!(BitOr, bitor, Or, 0);
operator!(BitXor, bitxor, Xor, 0);

impl<'m> Not for Sig<'m> {
    type Output = Sig<'m>;
    #[track_caller]
    fn not(self) -> Sig<'m> {
        self.unary(Unary::Not, self.width)
    }
}
