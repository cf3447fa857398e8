//! The module under construction.

use crate::component::{ClockData, Component, Direction, Port};
use crate::node::{Kind, Node, NodeId, Place, RegisterData};
use crate::{Reg, Sig};
use num_bigint::BigUint;
use std::cell::RefCell;
use std::panic::Location;
use std::rc::Rc;

/// A module under construction; made by [`Module::build`].
pub struct Module {
    pub(crate) state: RefCell<Component>,
}

/// A clock domain of a module: a clock and its synchronous, active-high reset.
#[derive(Clone, Copy)]
pub struct Clock<'m> {
    pub(crate) module: &'m Module,
    pub(crate) index: usize,
}

/// A wire whose driver comes later; must be driven exactly once.
#[derive(Clone, Copy)]
pub struct Wire<'m> {
    /// Its value.
    pub q: Sig<'m>,
}

impl<'m> Wire<'m> {
    /// Gives the wire its driver.
    ///
    /// # Panics
    /// If it has one already, or the widths or clocks differ.
    #[track_caller]
    pub fn drive(self, value: Sig<'m>) {
        let m = self.q.module;
        value.same_width_as(self.q, "drive");
        m.same_clock(self.q, value);
        let mut state = m.state.borrow_mut();
        let here = Location::caller();
        let node = &mut state.nodes[self.q.node];
        let Kind::Wire(driver) = &mut node.kind else { unreachable!("a Wire is a wire node") };
        if driver.is_some() {
            panic!("wire `{}` (made at {}) is driven a second time at {here}", node.name.as_deref().unwrap_or("?"), node.at);
        }
        *driver = Some(value.node);
    }
}

impl Module {
    /// Builds a module and checks it.
    ///
    /// # Panics
    /// With a message that names the places, if a rule of the library is broken.
    #[track_caller]
    pub fn build(name: &str, describe: impl FnOnce(&Module)) -> Rc<Component> {
        let module = Module {
            state: RefCell::new(Component {
                name: name.to_string(),
                ports: vec![],
                clocks: vec![],
                nodes: vec![],
                registers: vec![],
                memories: vec![],
                instances: vec![],
                properties: vec![],
                black_box: None,
            }),
        };
        describe(&module);
        let component = module.state.into_inner();
        crate::check::check(&component);
        Rc::new(component)
    }

    /// A clock domain with its two input ports.
    #[track_caller]
    pub fn clock(&self, clk: &str, rst: &str) -> Clock<'_> {
        let at = Location::caller();
        let index = self.state.borrow().clocks.len();
        let node = |name: &str| {
            let node = self.add(Kind::ClockInput, 1, Some(index), at);
            self.state.borrow_mut().nodes[node].name = Some(name.to_string());
            self.port(name, 1, Direction::Input, node, at);
            node
        };
        let data = ClockData { name: clk.to_string(), clk: node(clk), rst: node(rst) };
        self.state.borrow_mut().clocks.push(data);
        Clock { module: self, index }
    }

    /// An input port that changes with `clock`.
    #[track_caller]
    pub fn input<'m>(&'m self, clock: Clock<'m>, name: &str, width: u32) -> Sig<'m> {
        self.any_input(Some(clock.index), name, width, Location::caller())
    }

    /// An input port that belongs to no clock of this module; it needs a [`Sig::cross`].
    #[track_caller]
    pub fn input_async(&self, name: &str, width: u32) -> Sig<'_> {
        let unclocked = usize::MAX;
        self.any_input(Some(unclocked), name, width, Location::caller())
    }

    fn any_input(&self, clock: Option<usize>, name: &str, width: u32, at: Place) -> Sig<'_> {
        assert!(width > 0, "input `{name}` at {at} has no width");
        let node = self.add(Kind::Input, width, clock, at);
        self.state.borrow_mut().nodes[node].name = Some(name.to_string());
        self.port(name, width, Direction::Input, node, at);
        self.sig(node)
    }

    /// An output port.
    #[track_caller]
    pub fn output(&self, name: &str, value: Sig<'_>) {
        self.port(name, value.width(), Direction::Output, value.node, Location::caller());
    }

    /// A constant of `width` bits.
    ///
    /// # Panics
    /// If the value does not fit.
    #[track_caller]
    pub fn lit(&self, value: u64, width: u32) -> Sig<'_> {
        self.literal(BigUint::from(value), width)
    }

    /// A constant of any size.
    #[track_caller]
    pub fn literal(&self, value: BigUint, width: u32) -> Sig<'_> {
        let at = Location::caller();
        assert!(value.bits() <= u64::from(width), "{value} does not fit {width} bits at {at}");
        assert!(width > 0, "a constant of no width at {at}");
        self.sig(self.add(Kind::Const(value), width, None, at))
    }

    /// A wire to be driven later.
    #[track_caller]
    pub fn wire<'m>(&'m self, clock: Clock<'m>, name: &str, width: u32) -> Wire<'m> {
        let node = self.add(Kind::Wire(None), width, Some(clock.index), Location::caller());
        self.state.borrow_mut().nodes[node].name = Some(name.to_string());
        Wire { q: self.sig(node) }
    }

    /// A register that takes `init` at power-up and at reset.
    #[track_caller]
    pub fn reg<'m>(&'m self, clock: Clock<'m>, name: &str, width: u32, init: u64) -> Reg<'m> {
        self.any_reg(clock, name, width, BigUint::from(init), true, Location::caller())
    }

    /// A register of a data path: zero at power-up, untouched by reset.
    #[track_caller]
    pub fn reg_data<'m>(&'m self, clock: Clock<'m>, name: &str, width: u32) -> Reg<'m> {
        self.any_reg(clock, name, width, BigUint::ZERO, false, Location::caller())
    }

    pub(crate) fn any_reg<'m>(&'m self, clock: Clock<'m>, name: &str, width: u32, init: BigUint, reset: bool, at: Place) -> Reg<'m> {
        assert!(init.bits() <= u64::from(width), "initial value {init} of register `{name}` does not fit {width} bits at {at}");
        let index = self.state.borrow().registers.len();
        let node = self.add(Kind::Reg(index), width, Some(clock.index), at);
        let mut state = self.state.borrow_mut();
        state.nodes[node].name = Some(name.to_string());
        state.registers.push(RegisterData { node, clock: clock.index, init, reset, next: None, at });
        drop(state);
        Reg { q: self.sig(node), index }
    }

    pub(crate) fn add(&self, kind: Kind, width: u32, clock: Option<usize>, at: Place) -> NodeId {
        let mut state = self.state.borrow_mut();
        state.nodes.push(Node { kind, width, clock, name: None, at, partly_used: None });
        state.nodes.len() - 1
    }

    pub(crate) fn sig(&self, node: NodeId) -> Sig<'_> {
        Sig { module: self, node, width: self.state.borrow().nodes[node].width }
    }

    fn port(&self, name: &str, width: u32, direction: Direction, node: NodeId, at: Place) {
        self.state.borrow_mut().ports.push(Port { name: name.to_string(), width, direction, node, at });
    }

    /// The clock both signals belong to; a constant belongs to any.
    #[track_caller]
    pub(crate) fn same_clock(&self, a: Sig<'_>, b: Sig<'_>) -> Option<usize> {
        let state = self.state.borrow();
        let (na, nb) = (&state.nodes[a.node], &state.nodes[b.node]);
        match (na.clock, nb.clock) {
            (Some(x), Some(y)) if x != y => {
                let name = |c: usize| state.clocks.get(c).map_or("no clock", |c| c.name.as_str());
                panic!(
                    "clock crossing without a synchroniser at {}: `{}` (made at {}) belongs to {}, `{}` (made at {}) to {}",
                    Location::caller(),
                    na.name.as_deref().unwrap_or("an expression"),
                    na.at,
                    name(x),
                    nb.name.as_deref().unwrap_or("an expression"),
                    nb.at,
                    name(y)
                )
            }
            (x, y) => x.or(y),
        }
    }
}
