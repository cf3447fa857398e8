//! The module under construction.

use crate::component::{ClockData, Component, Direction, Port};
use crate::node::{Domain, Driver, Kind, Node, NodeId, Place, RegisterData};
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

/// A clock that is made within the module, as [`Module::clock_inside`] gives it.
#[derive(Clone, Copy)]
pub struct InnerClock<'m> {
    /// The clock.
    pub clock: Clock<'m>,
    /// Its reset, to be driven once by a signal of this clock.
    pub reset: Wire<'m>,
}

/// A wire whose driver comes later; must be driven exactly once.
#[derive(Clone, Copy)]
pub struct Wire<'m> {
    /// Its value.
    pub q: Sig<'m>,
}

impl<'m> Clock<'m> {
    /// The clock itself, for the clock pin of a black box; it belongs to no clock.
    pub fn clk(self) -> Sig<'m> {
        let node = self.module.state.borrow().clocks[self.index].clk;
        self.module.sig(node)
    }

    /// The reset: 1 at a clock at which registers take their initial value.
    pub fn rst(self) -> Sig<'m> {
        let node = self.module.state.borrow().clocks[self.index].rst;
        self.module.sig(node)
    }
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
        m.domain(&[self.q, value]);
        let at = Location::caller();
        let before = m.state.borrow_mut().nodes[self.q.node].kind.drive(Driver { value: value.node, at });
        if let Some(first) = before {
            panic!(
                "wire {} is driven a second time at {at}; the first time was at {}",
                self.q.describe(),
                first.at
            );
        }
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
                ..Component::default()
            }),
        };
        describe(&module);
        let mut component = module.state.into_inner();
        crate::check::check(&component);
        component.reach = component.combinational_reach();
        Rc::new(component)
    }

    /// A clock domain with its two input ports.
    #[track_caller]
    pub fn clock(&self, clk: &str, rst: &str) -> Clock<'_> {
        let at = Location::caller();
        let index = self.state.borrow().clocks.len();
        let node = |name: &str, domain: Domain| {
            let node = self.add(Kind::ClockInput, 1, Some(domain), at);
            self.state.borrow_mut().nodes[node].name = Some(name.to_string());
            self.port(name, 1, Direction::Input, node, at);
            node
        };
        let data = ClockData {
            name: clk.to_string(),
            clk: node(clk, Domain::Outside),
            rst: node(rst, Domain::Clock(index)),
        };
        self.state.borrow_mut().clocks.push(data);
        Clock { module: self, index }
    }

    /// A clock domain whose clock `clk` comes from a black box or is an input of no clock. Its
    /// signals are named `<name>` and `<name>_rst`. A module with such a clock cannot be
    /// instantiated.
    ///
    /// # Panics
    /// If `clk` is not one bit, or changes with a clock of this module.
    #[track_caller]
    pub fn clock_inside<'m>(&'m self, name: &str, clk: Sig<'m>) -> InnerClock<'m> {
        let at = Location::caller();
        clk.one_bit("a clock");
        assert!(
            clk.domain() == Some(Domain::Outside),
            "{} is to be clock `{name}` at {at}, and changes with a clock itself",
            clk.describe()
        );
        let index = self.state.borrow().clocks.len();
        let reset = self.any_wire(Domain::Clock(index), &format!("{name}_rst"), 1, at);
        let data = ClockData {
            name: name.to_string(),
            clk: clk.named(name).node,
            rst: reset.q.node,
        };
        self.state.borrow_mut().clocks.push(data);
        InnerClock {
            clock: Clock { module: self, index },
            reset,
        }
    }

    /// An input port that changes with `clock`.
    #[track_caller]
    pub fn input<'m>(&'m self, clock: Clock<'m>, name: &str, width: u32) -> Sig<'m> {
        self.any_input(self.own(clock), name, width, Location::caller())
    }

    /// An input port that belongs to no clock of this module; it needs a [`Sig::cross`].
    #[track_caller]
    pub fn input_async(&self, name: &str, width: u32) -> Sig<'_> {
        self.any_input(Domain::Outside, name, width, Location::caller())
    }

    fn any_input(&self, domain: Domain, name: &str, width: u32, at: Place) -> Sig<'_> {
        assert!(width > 0, "input `{name}` at {at} has no width");
        let node = self.incoming(Direction::Input, domain, name, width, at);
        self.sig(node)
    }

    /// A port through which a value may come.
    pub(crate) fn incoming(&self, direction: Direction, domain: Domain, name: &str, width: u32, at: Place) -> NodeId {
        let node = self.add(Kind::Input, width, Some(domain), at);
        self.state.borrow_mut().nodes[node].name = Some(name.to_string());
        self.port(name, width, direction, node, at);
        node
    }

    /// An output port.
    #[track_caller]
    pub fn output(&self, name: &str, value: Sig<'_>) {
        self.domain(&[value]);
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
        self.any_wire(self.own(clock), name, width, Location::caller())
    }

    /// A wire of no clock, to be driven later by such a signal: between pins of black boxes.
    #[track_caller]
    pub fn wire_async<'m>(&'m self, name: &str, width: u32) -> Wire<'m> {
        self.any_wire(Domain::Outside, name, width, Location::caller())
    }

    fn any_wire(&self, domain: Domain, name: &str, width: u32, at: Place) -> Wire<'_> {
        assert!(width > 0, "wire `{name}` at {at} has no width");
        let node = self.add(Kind::Wire(None), width, Some(domain), at);
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

    #[track_caller]
    pub(crate) fn any_reg<'m>(&'m self, clock: Clock<'m>, name: &str, width: u32, init: BigUint, reset: bool, at: Place) -> Reg<'m> {
        assert!(width > 0, "register `{name}` at {at} has no width");
        assert!(
            init.bits() <= u64::from(width),
            "initial value {init} of register `{name}` does not fit {width} bits at {at}"
        );
        let domain = self.own(clock);
        let index = self.state.borrow().registers.len();
        let node = self.add(Kind::Reg(index), width, Some(domain), at);
        let mut state = self.state.borrow_mut();
        state.nodes[node].name = Some(name.to_string());
        state.registers.push(RegisterData {
            node,
            clock: clock.index,
            init,
            reset,
            next: None,
        });
        drop(state);
        Reg { q: self.sig(node), index }
    }

    pub(crate) fn add(&self, kind: Kind, width: u32, domain: Option<Domain>, at: Place) -> NodeId {
        let mut state = self.state.borrow_mut();
        state.nodes.push(Node {
            kind,
            width,
            domain,
            name: None,
            at,
            partly_used: None,
        });
        state.nodes.len() - 1
    }

    pub(crate) fn sig(&self, node: NodeId) -> Sig<'_> {
        Sig {
            module: self,
            node,
            width: self.state.borrow().nodes[node].width,
        }
    }

    fn port(&self, name: &str, width: u32, direction: Direction, node: NodeId, at: Place) {
        self.state.borrow_mut().ports.push(Port {
            name: name.to_string(),
            width,
            direction,
            node,
            at,
        });
    }

    /// The domain of a clock that must be this module's own.
    #[track_caller]
    pub(crate) fn own(&self, clock: Clock<'_>) -> Domain {
        assert!(
            std::ptr::eq(self, clock.module),
            "a clock of another module is used at {}",
            Location::caller()
        );
        Domain::Clock(clock.index)
    }

    /// The domain that all signals share; constants join any.
    #[track_caller]
    pub(crate) fn domain(&self, sigs: &[Sig<'_>]) -> Option<Domain> {
        let mut first: Option<(Sig<'_>, Domain)> = None;
        for sig in sigs {
            let at = Location::caller();
            assert!(
                std::ptr::eq(self, sig.module),
                "{} belongs to another module than this one, at {at}",
                sig.describe()
            );
            match (first, sig.domain()) {
                (None, Some(domain)) => first = Some((*sig, domain)),
                (Some((other, domain)), Some(own)) if domain != own => panic!(
                    "clock crossing without a synchroniser at {at}: {} belongs to {}, {} to {}",
                    other.describe(),
                    self.domain_name(domain),
                    sig.describe(),
                    self.domain_name(own)
                ),
                _ => {}
            }
        }
        first.map(|(_, domain)| domain)
    }

    /// The domain as a message names it.
    pub(crate) fn domain_name(&self, domain: Domain) -> String {
        match domain {
            Domain::Clock(index) => format!("clock `{}`", self.state.borrow().clocks[index].name),
            Domain::Outside => "no clock".to_string(),
        }
    }
}
