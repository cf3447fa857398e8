//! A finished, checked module.

use crate::node::{Domain, Kind, MemoryData, Node, NodeId, Place, PropertyData, RegisterData};
use std::rc::Rc;

/// Direction of a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Into the module.
    Input,
    /// Out of the module.
    Output,
    /// A pin that goes both ways, between black boxes and what is outside; no signal here.
    Both,
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
#[derive(Clone, Debug, Default)]
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
    /// For each port, the input ports on which it depends within a clock.
    pub(crate) reach: Vec<Vec<usize>>,
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
    /// Its inputs take signals of any clock; its outputs belong to no clock until
    /// [`crate::Sig::cross`] says to which, and no loop is looked for through it.
    ///
    /// # Panics
    /// If a name is no legal Verilog name or is taken twice, or a port has no width.
    #[track_caller]
    pub fn black_box(name: &str, ports: &[(&str, Direction, u32)], parameters: &[(&str, &str)]) -> Rc<Component> {
        let at = std::panic::Location::caller();
        let mut component = Component {
            name: name.to_string(),
            ..Component::default()
        };
        for (node, (port, direction, width)) in ports.iter().enumerate() {
            assert!(*width > 0, "port `{port}` of black box `{name}` at {at} has no width");
            let domain = Some(Domain::Outside);
            component.nodes.push(Node {
                kind: Kind::Input,
                width: *width,
                domain,
                name: Some(port.to_string()),
                at,
                partly_used: None,
            });
            component.ports.push(Port {
                name: port.to_string(),
                width: *width,
                direction: *direction,
                node,
                at,
            });
            component.reach.push(vec![]);
        }
        component.black_box = Some(parameters.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect());
        crate::check::check(&component);
        Rc::new(component)
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
        if out.iter().any(|known| Rc::ptr_eq(known, self)) {
            return;
        }
        for instance in &self.instances {
            instance.component.collect(out);
        }
        match out.iter().find(|known| known.name == self.name) {
            Some(known) => assert!(
                known.verilog() == self.verilog(),
                "two different modules are named `{}`: give one another name",
                self.name
            ),
            None => out.push(self.clone()),
        }
    }

    /// A node as messages name it.
    pub(crate) fn describe(&self, n: NodeId) -> String {
        let node = &self.nodes[n];
        let bits = if node.width == 1 {
            "1 bit".to_string()
        } else {
            format!("{} bits", node.width)
        };
        match &node.name {
            Some(name) => format!("`{name}` ({bits}, made at {})", node.at),
            None => format!("a signal of {bits} (made at {})", node.at),
        }
    }

    /// What [`Component::reach`] holds; the component must be free of loops.
    pub(crate) fn combinational_reach(&self) -> Vec<Vec<usize>> {
        let reached = |port: &Port| {
            let mut seen = vec![false; self.nodes.len()];
            let mut todo = vec![port.node];
            while let Some(n) = todo.pop() {
                if !std::mem::replace(&mut seen[n], true) {
                    todo.extend(self.operands(n));
                }
            }
            let inputs = self
                .ports
                .iter()
                .enumerate()
                .filter(|(_, p)| p.direction == Direction::Input && seen[p.node]);
            inputs.map(|(index, _)| index).collect()
        };
        self.ports.iter().map(reached).collect()
    }

    /// Nodes a node depends on within a clock, through instances as well.
    pub(crate) fn operands(&self, n: NodeId) -> Vec<NodeId> {
        let Kind::InstanceOut(instance, port) = self.nodes[n].kind else {
            return self.nodes[n].kind.operands();
        };
        let instance = &self.instances[instance];
        let needs = &instance.component.reach[port];
        instance.inputs.iter().filter(|(p, _)| needs.contains(p)).map(|(_, n)| *n).collect()
    }
}
