//! Instances of other components.

use crate::component::{Component, Direction, InstanceData};
use crate::node::{Domain, Kind};
use crate::{Clock, Module, Sig};
use std::panic::Location;
use std::rc::Rc;

/// An instance inside a module; ask it for its outputs.
pub struct Instance<'m> {
    module: &'m Module,
    index: usize,
    clock: Clock<'m>,
}

impl Module {
    /// An instance of `component` named `name`, all in the domain of `clock`: the
    /// component's clock and reset are connected by themselves. Each other input must
    /// be given once; one that belongs to no clock inside ([`Module::input_async`]) takes
    /// a signal of any clock.
    ///
    /// # Panics
    /// If an input is missing, unknown, given twice, of another width or of another clock.
    #[track_caller]
    pub fn instance<'m>(&'m self, clock: Clock<'m>, name: &str, component: &Rc<Component>, inputs: &[(&str, Sig<'m>)]) -> Instance<'m> {
        let at = Location::caller();
        let mut connected: Vec<(usize, usize)> = Vec::new();
        let domain = self.own(clock);
        let own_clock = self.state.borrow().clocks[clock.index].clone();
        assert!(
            component.clocks.len() <= 1,
            "instance `{name}` at {at}: `{}` has more than one clock",
            component.name
        );
        let is_port = |node: usize| component.ports.iter().any(|p| p.node == node);
        assert!(
            component.clocks.iter().all(|inner| is_port(inner.clk)),
            "instance `{name}` at {at}: `{}` makes its own clock",
            component.name
        );
        for inner in &component.clocks {
            for (port, node) in [(inner.clk, own_clock.clk), (inner.rst, own_clock.rst)] {
                let index = component
                    .ports
                    .iter()
                    .position(|p| p.node == port && p.direction == Direction::Input);
                connected.push((index.expect("a clock is a port"), node));
            }
        }
        for (port, value) in inputs {
            let Some(index) = component
                .ports
                .iter()
                .position(|p| p.name == *port && p.direction == Direction::Input)
            else {
                panic!("instance `{name}` at {at}: `{}` has no input `{port}`", component.name)
            };
            assert!(
                !connected.iter().any(|(p, _)| *p == index),
                "instance `{name}` at {at}: input `{port}` is given twice"
            );
            let want = component.ports[index].width;
            assert!(
                value.width() == want,
                "widths differ at instance `{name}` at {at}: input `{port}` (made at {}) has {want} bits, not {}",
                component.ports[index].at,
                value.describe()
            );
            let crosses = self.domain(&[*value]).filter(|d| *d != domain && !is_outside(component, index));
            if let Some(other) = crosses {
                let (here, there) = (self.domain_name(domain), self.domain_name(other));
                panic!(
                    "clock crossing without a synchroniser at {at}: input `{port}` of instance `{name}` belongs to {here}, {} to {there}",
                    value.describe()
                );
            }
            connected.push((index, value.node));
        }
        for (index, port) in component.ports.iter().enumerate() {
            assert!(
                port.direction != Direction::Input || connected.iter().any(|(p, _)| *p == index),
                "instance `{name}` at {at}: input `{}` of `{}` is not given",
                port.name,
                component.name
            );
        }
        let mut state = self.state.borrow_mut();
        state.instances.push(InstanceData {
            name: name.to_string(),
            component: component.clone(),
            inputs: connected,
            outputs: vec![],
            at,
        });
        Instance {
            module: self,
            index: state.instances.len() - 1,
            clock,
        }
    }
}

impl<'m> Instance<'m> {
    /// The value of output `port`.
    ///
    /// # Panics
    /// If there is no such output.
    #[track_caller]
    pub fn out(&self, port: &str) -> Sig<'m> {
        let at = Location::caller();
        let (component, known, name) = {
            let state = self.module.state.borrow();
            let i = &state.instances[self.index];
            (i.component.clone(), i.outputs.clone(), i.name.clone())
        };
        let Some(index) = component
            .ports
            .iter()
            .position(|p| p.name == port && p.direction == Direction::Output)
        else {
            panic!("instance `{name}` has no output `{port}`, asked for at {at}")
        };
        if let Some((_, node)) = known.iter().find(|(p, _)| *p == index) {
            return self.module.sig(*node);
        }
        let width = component.ports[index].width;
        let domain = if is_outside(&component, index) {
            Domain::Outside
        } else {
            Domain::Clock(self.clock.index)
        };
        let node = self.module.add(Kind::InstanceOut(self.index, index), width, Some(domain), at);
        let mut state = self.module.state.borrow_mut();
        state.nodes[node].name = Some(format!("{name}_{port}"));
        state.instances[self.index].outputs.push((index, node));
        drop(state);
        self.module.sig(node)
    }

    /// Makes `name` a port of this module that goes both ways, and wires it to `port`, which
    /// does, too.
    ///
    /// # Panics
    /// If there is no such port, or it is wired already.
    #[track_caller]
    pub fn pin(&self, port: &str, name: &str) {
        let at = Location::caller();
        let (component, known) = {
            let state = self.module.state.borrow();
            let i = &state.instances[self.index];
            (i.component.clone(), i.inputs.clone())
        };
        let index = component
            .ports
            .iter()
            .position(|p| p.name == port && p.direction == Direction::Both)
            .unwrap_or_else(|| panic!("`{}` has no pin `{port}`, asked for at {at}", component.name));
        assert!(
            !known.iter().any(|(p, _)| *p == index),
            "pin `{port}` is wired a second time at {at}"
        );
        let node = self
            .module
            .incoming(Direction::Both, Domain::Outside, name, component.ports[index].width, at);
        self.module.state.borrow_mut().instances[self.index].inputs.push((index, node));
    }
}

/// Whether a port belongs to no clock of its component.
fn is_outside(component: &Component, port: usize) -> bool {
    component.nodes[component.ports[port].node].domain == Some(Domain::Outside)
}
