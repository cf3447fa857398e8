//! Writes Verilog-2001: one module a component, names and hierarchy kept.
//!
//! Every operator whose result could be widened by its context gets a wire of its own
//! size, every literal is sized, every expression parenthesised: the reader and the
//! tool see the same bits.

use crate::component::{Component, Direction};
use crate::node::{Binary, Kind, NodeId, Place, PropertyKind, Unary};
use num_bigint::BigUint;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::rc::Rc;

/// A design's files: (file name, contents), one a module, children first.
pub struct Library(pub Vec<(String, String)>);

impl Library {
    /// All modules below `top` and itself.
    ///
    /// # Panics
    /// If two different modules have one name.
    pub fn of(top: &Rc<Component>) -> Library {
        let modules = top.hierarchy();
        Library(modules.iter().filter(|c| c.black_box.is_none()).map(|c| (format!("{}.v", c.name), c.verilog())).collect())
    }
}

impl Component {
    /// This module's Verilog, without its children.
    pub fn verilog(&self) -> String {
        if self.black_box.is_some() {
            return String::new();
        }
        Writer::new(self).write()
    }
}

struct Writer<'c> {
    c: &'c Component,
    /// Nodes that reach an output, an instance or a property.
    live: Vec<bool>,
    /// Names of the nodes that have one in the output.
    names: BTreeMap<NodeId, String>,
    /// Bits of each named node that something reads.
    used: BTreeMap<NodeId, BigUint>,
}

fn place(at: Place) -> String {
    let file = at.file().rsplit(['/', '\\']).next().unwrap_or("");
    format!("{file}:{}", at.line())
}

fn range(width: u32) -> String {
    if width == 1 { String::new() } else { format!("[{}:0] ", width - 1) }
}

fn ones(width: u32) -> BigUint {
    (BigUint::from(1u8) << width) - 1u8
}

fn literal(value: &BigUint, width: u32) -> String {
    if width <= 4 { format!("{width}'d{value}") } else { format!("{width}'h{value:x}") }
}

impl<'c> Writer<'c> {
    fn new(c: &'c Component) -> Self {
        let mut w = Writer { c, live: vec![false; c.nodes.len()], names: BTreeMap::new(), used: BTreeMap::new() };
        w.mark_live();
        w
    }

    fn mark_live(&mut self) {
        let c = self.c;
        let mut todo: Vec<NodeId> = Vec::new();
        todo.extend(c.ports.iter().filter(|p| p.direction == Direction::Output).map(|p| p.node));
        todo.extend(c.instances.iter().flat_map(|i| i.inputs.iter().map(|(_, n)| *n)));
        todo.extend(c.properties.iter().map(|p| p.condition));
        todo.extend(c.clocks.iter().flat_map(|k| [k.clk, k.rst]));
        let mut memory_live = vec![false; c.memories.len()];
        while let Some(n) = todo.pop() {
            if std::mem::replace(&mut self.live[n], true) {
                continue;
            }
            todo.extend(c.nodes[n].kind.operands());
            let mut memory = None;
            match c.nodes[n].kind {
                Kind::Reg(r) => {
                    if let Some((enable, next)) = c.registers[r].next {
                        todo.extend(enable);
                        todo.push(next);
                    }
                }
                Kind::ReadSync(m, port) => {
                    let read = &c.memories[m].reads[port];
                    todo.extend(read.enable);
                    todo.push(read.address);
                    memory = Some(m);
                }
                Kind::ReadAsync(m, _) => memory = Some(m),
                _ => {}
            }
            if let Some(m) = memory
                && !std::mem::replace(&mut memory_live[m], true)
            {
                todo.extend(c.memories[m].writes.iter().flat_map(|w| [w.enable, w.address, w.data]));
            }
        }
    }

    /// How often each live node is read.
    fn count_uses(&self) -> Vec<u32> {
        let c = self.c;
        let mut uses = vec![0u32; c.nodes.len()];
        for (n, node) in c.nodes.iter().enumerate() {
            if self.live[n] {
                for o in node.kind.operands() {
                    uses[o] += 1;
                }
            }
        }
        for n in self.roots() {
            uses[n] += 1;
        }
        uses
    }

    /// Nodes read from outside expressions.
    fn roots(&self) -> Vec<NodeId> {
        let c = self.c;
        let mut roots: Vec<NodeId> = Vec::new();
        roots.extend(c.ports.iter().filter(|p| p.direction == Direction::Output).map(|p| p.node));
        roots.extend(c.instances.iter().flat_map(|i| i.inputs.iter().map(|(_, n)| *n)));
        roots.extend(c.properties.iter().map(|p| p.condition));
        for r in c.registers.iter().filter(|r| self.live[r.node]) {
            if let Some((enable, next)) = r.next {
                roots.extend(enable);
                roots.push(next);
            }
        }
        for m in &c.memories {
            for r in m.reads.iter().filter(|r| self.live[r.node]) {
                roots.extend(r.enable);
                roots.push(r.address);
            }
            if m.writes.iter().all(|w| self.live[w.data]) {
                roots.extend(m.writes.iter().flat_map(|w| [w.enable, w.address, w.data]));
            }
        }
        roots
    }

    fn is_leaf(&self, n: NodeId) -> bool {
        matches!(
            self.c.nodes[n].kind,
            Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..)
        )
    }

    /// Gives a name to every node that is written as a wire, and returns the wires in
    /// an order in which each follows what it reads.
    fn name_nodes(&mut self) -> Vec<NodeId> {
        let c = self.c;
        let uses = self.count_uses();
        let mut sliced = vec![false; c.nodes.len()];
        for (n, node) in c.nodes.iter().enumerate() {
            if let (true, Kind::Slice { of, .. }) = (self.live[n], &node.kind) {
                sliced[*of] = true;
            }
        }
        // An expression that only a wire, a register or an output reads takes its size
        // from there and needs no name of its own.
        let mut sized_by_reader = vec![false; c.nodes.len()];
        for (n, node) in c.nodes.iter().enumerate() {
            if let (true, Kind::Wire(Some(driver))) = (self.live[n], &node.kind) {
                sized_by_reader[*driver] = true;
            }
        }
        for r in &c.registers {
            if let Some((_, next)) = r.next {
                sized_by_reader[next] = true;
            }
        }
        for p in &c.ports {
            sized_by_reader[p.node] = true;
        }
        let mut order = Vec::new();
        for n in self.topological() {
            let node = &c.nodes[n];
            if self.is_leaf(n) {
                self.names.insert(n, node.name.clone().unwrap_or_default());
                continue;
            }
            let own_size = matches!(
                node.kind,
                Kind::Binary(Binary::AddWrap | Binary::SubWrap | Binary::AddGrow | Binary::SubGrow | Binary::Mul | Binary::Shl | Binary::Shr, ..)
                    | Kind::ReadAsync(..)
            );
            let worth = !matches!(node.kind, Kind::Const(_) | Kind::Slice { .. } | Kind::Cross(_)) && uses[n] > 1;
            let needs_size = own_size && !(uses[n] == 1 && sized_by_reader[n]);
            if node.name.is_some() || needs_size || worth || sliced[n] {
                let name = node.name.clone().unwrap_or_else(|| format!("{}_{n}", stem(&node.kind)));
                self.names.insert(n, name);
                order.push(n);
            }
        }
        order
    }

    fn topological(&self) -> Vec<NodeId> {
        let mut order = Vec::new();
        let mut done = vec![false; self.c.nodes.len()];
        for start in (0..self.c.nodes.len()).filter(|n| self.live[*n]) {
            let mut stack = vec![(start, false)];
            while let Some((n, expanded)) = stack.pop() {
                if done[n] {
                    continue;
                }
                if expanded {
                    done[n] = true;
                    order.push(n);
                } else {
                    stack.push((n, true));
                    stack.extend(self.c.nodes[n].kind.operands().into_iter().filter(|o| !done[*o]).map(|o| (o, false)));
                }
            }
        }
        order
    }

    /// The text that reads a node: its name, or its expression.
    fn read(&mut self, n: NodeId) -> String {
        if let Some(name) = self.names.get(&n).cloned() {
            let width = self.c.nodes[n].width;
            *self.used.entry(n).or_default() |= ones(width);
            return name;
        }
        self.expression(n)
    }

    fn expression(&mut self, n: NodeId) -> String {
        let node = &self.c.nodes[n];
        let width = node.width;
        match &node.kind {
            Kind::Const(value) => literal(value, width),
            Kind::Wire(driver) => self.read(driver.expect("checked: every wire is driven")),
            Kind::Cross(a) => self.read(*a),
            Kind::Unary(op, a) => {
                let a = self.read(*a);
                let op = match op {
                    Unary::Not => "~",
                    Unary::ReduceAnd => "&",
                    Unary::ReduceOr => "|",
                    Unary::ReduceXor => "^",
                };
                format!("({op}{a})")
            }
            Kind::Binary(op, a, b) => {
                let (wa, wb) = (self.c.nodes[*a].width, self.c.nodes[*b].width);
                let (a, b) = (self.read(*a), self.read(*b));
                match op {
                    Binary::And => format!("({a} & {b})"),
                    Binary::Or => format!("({a} | {b})"),
                    Binary::Xor => format!("({a} ^ {b})"),
                    Binary::AddWrap => format!("{a} + {b}"),
                    Binary::SubWrap => format!("{a} - {b}"),
                    Binary::AddGrow => format!("{{1'd0, {a}}} + {{1'd0, {b}}}"),
                    Binary::SubGrow => format!("{{1'd0, {a}}} - {{1'd0, {b}}}"),
                    Binary::Mul => format!("{{{}'d0, {a}}} * {{{}'d0, {b}}}", wb, wa),
                    Binary::Eq => format!("({a} == {b})"),
                    Binary::Lt => format!("({a} < {b})"),
                    Binary::Shl => format!("{a} << {b}"),
                    Binary::Shr => format!("{a} >> {b}"),
                }
            }
            Kind::Mux(s, a, b) => {
                let (s, a, b) = (self.read(*s), self.read(*a), self.read(*b));
                format!("({s} ? {a} : {b})")
            }
            Kind::Slice { of, low } => {
                let name = self.names[of].clone();
                *self.used.entry(*of).or_default() |= ones(width) << *low;
                if width == 1 { format!("{name}[{low}]") } else { format!("{name}[{}:{low}]", low + width - 1) }
            }
            Kind::Cat(parts) => self.concatenation(&parts.clone()),
            Kind::ReadAsync(memory, address) => {
                let address = self.read(*address);
                format!("{}[{address}]", self.c.memories[*memory].name)
            }
            Kind::Input | Kind::ClockInput | Kind::Reg(_) | Kind::ReadSync(..) | Kind::InstanceOut(..) => unreachable!("leaves have names"),
        }
    }

    /// Runs of one signal are written as a replication.
    fn concatenation(&mut self, parts: &[NodeId]) -> String {
        let mut texts: Vec<String> = Vec::new();
        let mut at = 0;
        while at < parts.len() {
            let run = parts[at..].iter().take_while(|p| **p == parts[at]).count();
            let text = self.read(parts[at]);
            texts.push(if run == 1 { text } else { format!("{{{run}{{{text}}}}}") });
            at += run;
        }
        let joined = texts.join(", ");
        if texts.len() == 1 { joined } else { format!("{{{joined}}}") }
    }

    /// A declaration, with the linter's waiver if bits go unused for a stated reason.
    fn declare(&self, n: NodeId, keyword: &str, value: &str) -> String {
        let node = &self.c.nodes[n];
        let line = format!("    {keyword} {}{}{value}; // {}\n", range(node.width), self.names[&n], place(node.at));
        self.waived(n, line)
    }

    fn waived(&self, n: NodeId, line: String) -> String {
        let node = &self.c.nodes[n];
        let all = self.used.get(&n).is_some_and(|u| *u == ones(node.width));
        match node.partly_used {
            Some(reason) if !all => {
                format!("    // {reason}\n    /* verilator lint_off UNUSEDSIGNAL */\n{line}    /* verilator lint_on UNUSEDSIGNAL */\n")
            }
            _ => line,
        }
    }

    fn write(mut self) -> String {
        let c = self.c;
        let order = self.name_nodes();
        // Bodies first: they tell which bits are used.
        let wires: Vec<(NodeId, String)> = order.iter().map(|n| (*n, self.expression(*n))).collect();
        let instances = self.instances();
        let memories = self.memories();
        let registers = self.registers();
        let outputs = self.outputs();
        let properties = self.properties();

        let mut out = String::new();
        out.push_str("// Generated from Rust; do not edit.\n`default_nettype none\n\n");
        let _ = writeln!(out, "module {} (", c.name);
        for (i, port) in c.ports.iter().enumerate() {
            let direction = if port.direction == Direction::Input { "input  wire" } else { "output wire" };
            let comma = if i + 1 == c.ports.len() { "" } else { "," };
            let line = format!("    {direction} {}{}{comma} // {}\n", range(port.width), port.name, place(port.at));
            if port.direction == Direction::Input { out.push_str(&self.waived(port.node, line)) } else { out.push_str(&line) }
        }
        out.push_str(");\n");
        for r in c.registers.iter().filter(|r| self.live[r.node]) {
            let init = format!(" = {}", literal(&r.init, c.nodes[r.node].width));
            out.push_str(&self.declare(r.node, "reg ", &init));
        }
        for m in &c.memories {
            for r in m.reads.iter().filter(|r| self.live[r.node]) {
                out.push_str(&self.declare(r.node, "reg ", ""));
            }
        }
        out.push_str(&memories.0);
        for i in &c.instances {
            for (_, n) in i.outputs.iter().filter(|(_, n)| self.live[*n]) {
                out.push_str(&self.declare(*n, "wire", ""));
            }
        }
        for (n, value) in &wires {
            out.push_str(&self.declare(*n, "wire", &format!(" = {value}")));
        }
        for part in [&instances, &memories.1, &registers, &outputs, &properties] {
            if !part.is_empty() {
                out.push('\n');
                out.push_str(part);
            }
        }
        out.push_str("endmodule\n\n`default_nettype wire\n");
        out
    }

    fn instances(&mut self) -> String {
        let mut out = String::new();
        for i in &self.c.instances {
            let parameters = match &i.component.black_box {
                Some(p) if !p.is_empty() => {
                    let list: Vec<String> = p.iter().map(|(n, v)| format!(".{n}({v})")).collect();
                    format!(" #({})", list.join(", "))
                }
                _ => String::new(),
            };
            let _ = writeln!(out, "    {}{parameters} {} ( // {}", i.component.name, i.name, place(i.at));
            let mut lines = Vec::new();
            for (index, port) in i.component.ports.iter().enumerate() {
                let given = i.inputs.iter().find(|(p, _)| *p == index);
                let taken = i.outputs.iter().find(|(p, n)| *p == index && self.live[*n]);
                let value = match (given, taken) {
                    (Some((_, n)), _) => self.read(*n),
                    (None, Some((_, n))) => self.names[n].clone(),
                    (None, None) => {
                        lines.push(format!("        /* verilator lint_off PINCONNECTEMPTY */\n        .{}() /* not needed here */\n        /* verilator lint_on PINCONNECTEMPTY */", port.name));
                        continue;
                    }
                };
                lines.push(format!("        .{}({value})", port.name));
            }
            let _ = writeln!(out, "{}\n    );", lines.join(",\n"));
        }
        out
    }

    /// Declarations and always blocks of the memories.
    fn memories(&mut self) -> (String, String) {
        let (mut declarations, mut blocks) = (String::new(), String::new());
        for m in &self.c.memories {
            let live_reads: Vec<_> = m.reads.iter().filter(|r| self.live[r.node]).cloned().collect();
            let live = m.writes.iter().all(|w| self.live[w.data] && self.live[w.enable]);
            if !live || (m.writes.is_empty() && m.init.is_none()) {
                continue;
            }
            let _ = writeln!(declarations, "    reg {}{} [0:{}]; // {}", range(m.width), m.name, m.depth - 1, place(m.at));
            if let Some(words) = &m.init {
                let _ = writeln!(blocks, "    integer {}_i;\n    initial begin", m.name);
                let _ = writeln!(blocks, "        for ({0}_i = 0; {0}_i < {1}; {0}_i = {0}_i + 1) {0}[{0}_i] = {2};", m.name, m.depth, literal(&BigUint::ZERO, m.width));
                for (i, word) in words.iter().enumerate().filter(|(_, w)| **w != BigUint::ZERO) {
                    let _ = writeln!(blocks, "        {}[{i}] = {};", m.name, literal(word, m.width));
                }
                blocks.push_str("    end\n");
            }
            if let Some(first) = m.writes.first() {
                let _ = writeln!(blocks, "    always @(posedge {}) begin", self.c.clocks[first.clock].name);
                for w in &m.writes {
                    let (enable, address, data) = (self.read(w.enable), self.read(w.address), self.read(w.data));
                    let _ = writeln!(blocks, "        if ({enable}) {}[{address}] <= {data};", m.name);
                }
                blocks.push_str("    end\n");
            }
            for r in &live_reads {
                let name = self.names[&r.node].clone();
                let address = self.read(r.address);
                let enable = match r.enable {
                    Some(e) => format!("if ({}) ", self.read(e)),
                    None => String::new(),
                };
                let mut value = format!("{}[{address}]", m.name);
                if r.collision == crate::Collision::New {
                    for w in &m.writes {
                        let (we, wa, wd) = (self.read(w.enable), self.read(w.address), self.read(w.data));
                        value = format!("({we} & ({wa} == {address})) ? {wd} : {value}");
                    }
                }
                let _ = writeln!(blocks, "    always @(posedge {}) {enable}{name} <= {value};", self.c.clocks[r.clock].name);
            }
        }
        (declarations, blocks)
    }

    fn registers(&mut self) -> String {
        let mut out = String::new();
        for (index, clock) in self.c.clocks.iter().enumerate() {
            let (mut with_reset, mut resets, mut without) = (String::new(), String::new(), String::new());
            let live: Vec<_> = self.c.registers.iter().filter(|r| r.clock == index && self.live[r.node]).collect();
            for r in live {
                let name = self.names[&r.node].clone();
                let (enable, next) = r.next.expect("checked: every register is driven");
                let next = self.read(next);
                let enable = match enable {
                    Some(e) => format!("if ({}) ", self.read(e)),
                    None => String::new(),
                };
                if r.reset {
                    let _ = writeln!(resets, "            {name} <= {};", literal(&r.init, self.c.nodes[r.node].width));
                    let _ = writeln!(with_reset, "            {enable}{name} <= {next};");
                } else {
                    let _ = writeln!(without, "        {enable}{name} <= {next};");
                }
            }
            if !without.is_empty() {
                let _ = writeln!(out, "    always @(posedge {}) begin\n{without}    end", clock.name);
            }
            if !resets.is_empty() {
                let rst = self.read(clock.rst);
                let _ = writeln!(
                    out,
                    "    always @(posedge {}) begin\n        if ({rst}) begin\n{resets}        end else begin\n{with_reset}        end\n    end",
                    clock.name
                );
            }
            // A module of plain wires, or of memories alone, still has both ports.
            for n in [clock.clk, clock.rst] {
                self.used.entry(n).or_default();
            }
        }
        out
    }

    fn outputs(&mut self) -> String {
        let mut out = String::new();
        for port in self.c.ports.iter().filter(|p| p.direction == Direction::Output) {
            let value = self.read(port.node);
            if value != port.name {
                let _ = writeln!(out, "    assign {} = {value};", port.name);
            }
        }
        out
    }

    fn properties(&mut self) -> String {
        let mut out = String::new();
        for p in &self.c.properties {
            let kind = match p.kind {
                PropertyKind::Assert => "assert",
                PropertyKind::Assume => "assume",
                PropertyKind::Cover => "cover",
            };
            let (clk, rst) = (self.c.clocks[p.clock].name.clone(), self.read(self.c.clocks[p.clock].rst));
            let condition = self.read(p.condition);
            let _ = writeln!(out, "    always @(posedge {clk}) if (!{rst}) {}: {kind}({condition}); // {}", p.name, place(p.at));
        }
        if out.is_empty() { out } else { format!("`ifdef FORMAL\n{out}`endif\n") }
    }
}

fn stem(kind: &Kind) -> &'static str {
    match kind {
        Kind::Binary(Binary::AddWrap | Binary::AddGrow, ..) => "sum",
        Kind::Binary(Binary::SubWrap | Binary::SubGrow, ..) => "difference",
        Kind::Binary(Binary::Mul, ..) => "product",
        Kind::Binary(Binary::Shl | Binary::Shr, ..) => "shifted",
        Kind::Binary(Binary::Eq | Binary::Lt, ..) => "compare",
        Kind::Binary(..) => "logic",
        Kind::Unary(..) => "not",
        Kind::Mux(..) => "mux",
        Kind::Cat(..) => "cat",
        Kind::ReadAsync(..) => "read",
        _ => "wire",
    }
}
