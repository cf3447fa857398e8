//! A finished, checked module.

use crate::node::{Kind, MemoryData, Node, NodeId, Place, PropertyData, RegisterData};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Direction of a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Into the module.
    Input,
    /// Out of the module.
    Output,
}

/// A port of a component.
#[derive(Clone, Debug)]
pub struct Port {
    /// Name in Verilog.
    pub name: String,
    /// Width in bits.
    pub width: u32,
    /// Direction.
    pub direction: Direction,
    pub(crate) node: NodeId,
    pub(crate) at: Place,
}

#[derive(Clone, Debug)]
pub(crate) struct ClockData {
    pub name: String,
    pub clk: NodeId,
    pub rst: NodeId,
}

#[derive(Clone, Debug)]
pub(crate) struct InstanceData {
    pub name: String,
    pub component: Rc<Component>,
    /// (port index of the component, node here) for inputs.
    pub inputs: Vec<(usize, NodeId)>,
    /// (port index, node here) for the outputs that are used.
    pub outputs: Vec<(usize, NodeId)>,
    pub at: Place,
}

/// A finished module: checked, ready to be written, evaluated or instantiated.
#[derive(Clone, Debug)]
pub struct Component {
    pub(crate) name: String,
    pub(crate) ports: Vec<Port>,
    pub(crate) clocks: Vec<ClockData>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) registers: Vec<RegisterData>,
    pub(crate) memories: Vec<MemoryData>,
    pub(crate) instances: Vec<InstanceData>,
    pub(crate) properties: Vec<PropertyData>,
    /// Verilog parameters of a black box; `None` for a module with contents.
    pub(crate) black_box: Option<Vec<(String, String)>>,
}

impl Component {
    /// The module's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its ports in order of declaration, clocks and resets included.
    pub fn ports(&self) -> &[Port] {
        &self.ports
    }

    /// A module that is not described here (a vendor's primitive): ports as
    /// (name, direction, width), and Verilog parameters as (name, literal).
    /// Its outputs belong to no clock until [`crate::Sig::cross`] says which.
    #[track_caller]
    pub fn black_box(name: &str, ports: &[(&str, Direction, u32)], parameters: &[(&str, &str)]) -> Rc<Component> {
        let at = std::panic::Location::caller();
        let nodes = ports
            .iter()
            .map(|(name, _, width)| Node { kind: Kind::Input, width: *width, clock: None, name: Some(name.to_string()), at, partly_used: None })
            .collect();
        let ports = ports
            .iter()
            .enumerate()
            .map(|(node, (name, direction, width))| Port { name: name.to_string(), width: *width, direction: *direction, node, at })
            .collect();
        Rc::new(Component {
            name: name.to_string(),
            ports,
            clocks: vec![],
            nodes,
            registers: vec![],
            memories: vec![],
            instances: vec![],
            properties: vec![],
            black_box: Some(parameters.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect()),
        })
    }

    /// All components below this one and itself, children first, each name once.
    ///
    /// # Panics
    /// If two different modules have one name.
    pub fn hierarchy(self: &Rc<Self>) -> Vec<Rc<Component>> {
        let mut out: Vec<Rc<Component>> = Vec::new();
        self.collect(&mut out);
        out
    }

    fn collect(self: &Rc<Self>, out: &mut Vec<Rc<Component>>) {
        if let Some(known) = out.iter().find(|c| c.name == self.name) {
            assert!(
                Rc::ptr_eq(known, self) || known.verilog() == self.verilog(),
                "two different modules are named `{}`: give one another name",
                self.name
            );
            return;
        }
        for instance in &self.instances {
            instance.component.collect(out);
        }
        out.push(self.clone());
    }

    /// Input nodes on which a node depends within a clock.
    pub(crate) fn combinational_inputs(&self, of: NodeId) -> BTreeSet<NodeId> {
        let mut seen = BTreeSet::new();
        let mut found = BTreeSet::new();
        let mut todo = vec![of];
        while let Some(n) = todo.pop() {
            if !seen.insert(n) {
                continue;
            }
            if matches!(self.nodes[n].kind, Kind::Input) {
                found.insert(n);
            }
            todo.extend(self.operands(n));
        }
        found
    }

    /// Nodes a node depends on within a clock, through instances as well.
    pub(crate) fn operands(&self, n: NodeId) -> Vec<NodeId> {
        let Kind::InstanceOut(instance, port) = self.nodes[n].kind else {
            return self.nodes[n].kind.operands();
        };
        let instance = &self.instances[instance];
        let inside = &instance.component;
        if inside.black_box.is_some() {
            return vec![];
        }
        let needs = inside.combinational_inputs(inside.ports[port].node);
        instance.inputs.iter().filter(|(p, _)| needs.contains(&inside.ports[*p].node)).map(|(_, n)| *n).collect()
    }
}
