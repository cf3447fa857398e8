//! Writes Verilog-2001: one module a component, names and hierarchy kept.
//!
//! Every operator whose result could be widened by its context gets a wire of its own
//! size, every literal is sized, every mixture of operators bracketed: the reader and
//! the tool see the same bits.

mod expression;
mod live;
mod names;
mod state;
mod text;

use crate::component::{Component, Direction, InstanceData, Port};
use crate::node::{Kind, NodeId, PropertyKind};
use expression::ones;
use live::{Life, Lives};
use names::Names;
use num_bigint::BigUint;
use std::fmt::Write;
use std::rc::Rc;
use text::{place, range, statement, statement_from};

/// A design's files: (file name, contents), one a module, children first.
pub struct Library(pub Vec<(String, String)>);

impl Library {
    /// All modules below `top` and itself.
    ///
    /// # Panics
    /// If two different modules have one name.
    pub fn of(top: &Rc<Component>) -> Library {
        let modules = top.hierarchy();
        Library(
            modules
                .iter()
                .filter(|c| c.black_box.is_none())
                .map(|c| (format!("{}.v", c.name), c.verilog()))
                .collect(),
        )
    }
}

impl Component {
    /// This module's Verilog, without its children; empty for a black box.
    pub fn verilog(&self) -> String {
        if self.black_box.is_some() {
            return String::new();
        }
        Writer::new(self).module()
    }
}

struct Writer<'c> {
    c: &'c Component,
    lives: Lives,
    names: Names,
    /// For whom text is being written.
    life: Life,
    /// Bits of each node that are read, by all or by what is not for the formal tools alone.
    read_by_any: Vec<BigUint>,
    read_by_main: Vec<BigUint>,
    /// Nodes that are declared as the output port of their name.
    is_port: Vec<bool>,
}

/// The text of a module for one life.
struct Text {
    wires: Vec<(NodeId, String)>,
    /// Instances, always blocks, assignments, properties; some may be empty.
    parts: Vec<String>,
}

impl<'c> Writer<'c> {
    fn new(c: &'c Component) -> Self {
        let lives = Lives::of(c);
        let names = Names::of(c, &lives);
        let mut is_port = vec![false; c.nodes.len()];
        for port in c.ports.iter().filter(|p| p.direction == Direction::Output) {
            is_port[port.node] |= c.nodes[port.node].name.as_deref() == Some(&port.name);
        }
        let unread = vec![BigUint::ZERO; c.nodes.len()];
        Writer {
            c,
            lives,
            names,
            life: Life::Main,
            read_by_any: unread.clone(),
            read_by_main: unread,
            is_port,
        }
    }

    fn module(mut self) -> String {
        // The insides first: they tell which bits are read.
        let main = self.text(Life::Main);
        let formal = self.text(Life::Formal);
        self.life = Life::Main;
        let mut out = String::from("// Generated from Rust; do not edit.\n`default_nettype none\n\n");
        let _ = writeln!(out, "module {} (", self.c.name);
        for (i, port) in self.c.ports.iter().enumerate() {
            out += &self.port(port, i + 1 == self.c.ports.len());
        }
        out += ");\n";
        out += &self.section(Life::Main, main);
        let formal = self.section(Life::Formal, formal);
        if !formal.is_empty() {
            let _ = write!(out, "\n`ifdef FORMAL\n{formal}`endif\n");
        }
        out + "endmodule\n\n`default_nettype wire\n"
    }

    fn text(&mut self, life: Life) -> Text {
        self.life = life;
        let wires: Vec<NodeId> = self.names.wires.iter().copied().filter(|n| self.lives.nodes[*n] == life).collect();
        let wires = wires.into_iter().map(|n| (n, self.definition(n))).collect();
        let mut parts = vec![self.memories(), self.registers()];
        match life {
            Life::Main => {
                parts.insert(0, self.c.instances.iter().map(|i| self.instance(i)).collect());
                parts.push(self.outputs());
            }
            _ => parts.push(self.properties()),
        }
        Text { wires, parts }
    }

    fn section(&mut self, life: Life, text: Text) -> String {
        self.life = life;
        let mut out = self.register_declarations();
        out += &self.memory_declarations();
        if life == Life::Main {
            let outputs = self.c.instances.iter().flat_map(|i| i.outputs.iter().map(|(_, n)| *n));
            let live = outputs.filter(|n| self.lives.nodes[*n] == life && !self.is_port[*n]);
            out.extend(live.map(|n| self.declare(n, "wire ", "")));
        }
        for (n, value) in &text.wires {
            if self.is_port[*n] {
                out += &statement_from(1, &format!("assign {} = {value};", self.declared(*n)), self.c.nodes[*n].at);
            } else {
                out += &self.declare(*n, "wire ", &format!(" = {value}"));
            }
        }
        let declarations = (!out.is_empty()).then_some(out);
        let parts = declarations
            .into_iter()
            .chain(text.parts.into_iter().filter(|part| !part.is_empty()));
        parts.collect::<Vec<_>>().join("\n")
    }

    fn port(&self, port: &Port, last: bool) -> String {
        let comma = if last { "" } else { "," };
        let is_register = self.is_port[port.node] && matches!(self.c.nodes[port.node].kind, Kind::Reg(_) | Kind::ReadSync(..));
        let direction = match (port.direction, is_register) {
            (Direction::Input, _) => "input  wire",
            (Direction::Both, _) => "inout  wire",
            (Direction::Output, false) => "output wire",
            (Direction::Output, true) => "output reg ",
        };
        let line = format!("    {direction} {}{}{comma} // {}\n", range(port.width), port.name, place(port.at));
        if port.direction == Direction::Input {
            self.waived(port.node, line)
        } else {
            line
        }
    }

    fn declared(&self, n: NodeId) -> &'c str {
        self.c.nodes[n].name.as_deref().expect("registers and ports have names")
    }

    fn declare(&self, n: NodeId, keyword: &str, value: &str) -> String {
        let node = &self.c.nodes[n];
        let name = self.names.nodes[n].as_ref().expect("what is declared has a name");
        self.waived(
            n,
            statement_from(1, &format!("{keyword}{}{name}{value};", range(node.width)), node.at),
        )
    }

    /// The line, with a waiver for the linter if not all bits are read, for a known reason.
    fn waived(&self, n: NodeId, line: String) -> String {
        let node = &self.c.nodes[n];
        let all = ones(node.width);
        let read = if self.life == Life::Main {
            &self.read_by_main
        } else {
            &self.read_by_any
        };
        let reason = match node.kind {
            _ if read[n] == all => None,
            Kind::ClockInput => Some("this module does not need it"),
            _ if self.read_by_any[n] == all => Some("read by properties only"),
            _ if node.name.is_none() => Some("only these bits are wanted"),
            _ => node.partly_used,
        };
        match reason {
            Some(reason) => {
                format!("    /* verilator lint_off UNUSEDSIGNAL */ // {reason}\n{line}    /* verilator lint_on UNUSEDSIGNAL */\n")
            }
            None => line,
        }
    }

    fn instance(&mut self, i: &InstanceData) -> String {
        let parameters = i
            .component
            .black_box
            .iter()
            .flatten()
            .map(|(name, value)| format!(".{name}({value})"));
        let parameters: Vec<String> = parameters.collect();
        let parameters = if parameters.is_empty() {
            String::new()
        } else {
            format!(" #({})", parameters.join(", "))
        };
        let mut lines = Vec::new();
        for (index, port) in i.component.ports.iter().enumerate() {
            let given = i.inputs.iter().find(|(p, _)| *p == index);
            let taken = i.outputs.iter().find(|(p, n)| *p == index && self.lives.nodes[*n] == Life::Main);
            lines.push(match (given, taken) {
                (Some((_, n)), _) => format!("        .{}({})", port.name, self.value(*n)),
                (None, Some((_, n))) => format!("        .{}({})", port.name, self.declared(*n)),
                (None, None) => format!(
                    "        /* verilator lint_off PINCONNECTEMPTY */\n        .{}() /* not needed here */\n        /* verilator lint_on PINCONNECTEMPTY */",
                    port.name
                ),
            });
        }
        format!(
            "    {}{parameters} {} ( // {}\n{}\n    );\n",
            i.component.name,
            i.name,
            place(i.at),
            lines.join(",\n")
        )
    }

    fn outputs(&mut self) -> String {
        let c = self.c;
        let mut out = String::new();
        for port in c.ports.iter().filter(|p| p.direction == Direction::Output) {
            let value = self.value(port.node);
            if value != port.name {
                out += &statement(1, &format!("assign {} = {value};", port.name));
            }
        }
        out
    }

    fn properties(&mut self) -> String {
        let c = self.c;
        let mut out = String::new();
        for p in &c.properties {
            let kind = match p.kind {
                PropertyKind::Assert => "assert",
                PropertyKind::Assume => "assume",
                PropertyKind::Cover => "cover",
            };
            let (clk, rst, condition) = (self.clock(p.clock), self.value(c.clocks[p.clock].rst), self.value(p.condition));
            out += &statement_from(
                1,
                &format!("always @(posedge {clk}) if (!{rst}) {}: {kind}({condition});", p.name),
                p.at,
            );
        }
        out
    }
}
