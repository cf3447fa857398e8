//! Registers.

use crate::Sig;
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
        assert!(enable.width() == 1, "the enable of a register is one bit, not {} at {}", enable.width(), Location::caller());
        self.q.module.same_clock(self.q, enable);
        self.set(Some(enable), value);
    }

    #[track_caller]
    fn set(self, enable: Option<Sig<'m>>, value: Sig<'m>) {
        value.same_width_as(self.q, "the next value of a register");
        self.q.module.same_clock(self.q, value);
        let mut state = self.q.module.state.borrow_mut();
        let name = state.nodes[self.q.node].name.clone().unwrap_or_default();
        let register = &mut state.registers[self.index];
        if register.next.is_some() {
            panic!("register `{name}` (made at {}) is driven a second time at {}", register.at, Location::caller());
        }
        register.next = Some((enable.map(|e| e.node), value.node));
    }
}
