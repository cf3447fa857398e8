//! Registers.

use crate::Sig;
use crate::node::Next;
use std::panic::Location;

/// A register; its value is `q`, and its next value is given exactly once.
#[derive(Clone, Copy)]
pub struct Reg<'m> {
    /// The value now.
    pub q: Sig<'m>,
    pub(crate) index: usize,
}

impl<'m> Reg<'m> {
    /// Takes `value` at every clock.
    #[track_caller]
    pub fn next(self, value: Sig<'m>) {
        self.set(None, value);
    }

    /// Takes `value` at a clock at which `enable` is 1.
    #[track_caller]
    pub fn next_if(self, enable: Sig<'m>, value: Sig<'m>) {
        enable.one_bit("the enable of a register");
        self.q.module.domain(&[self.q, enable]);
        self.set(Some(enable), value);
    }

    #[track_caller]
    fn set(self, enable: Option<Sig<'m>>, value: Sig<'m>) {
        value.same_width_as(self.q, "the next value of a register");
        self.q.module.domain(&[self.q, value]);
        let at = Location::caller();
        let next = Next {
            enable: enable.map(|e| e.node),
            value: value.node,
            at,
        };
        let before = self.q.module.state.borrow_mut().registers[self.index].next.replace(next);
        if let Some(first) = before {
            panic!(
                "register {} is driven a second time at {at}; the first time was at {}",
                self.q.describe(),
                first.at
            );
        }
    }
}
