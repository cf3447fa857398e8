//! Memories and registers.

use super::Writer;
use super::text::{literal, range, statement, statement_from};
use crate::Collision;
use crate::node::{MemoryData, NodeId, ReadPort, RegisterData};
use num_bigint::BigUint;
use std::fmt::Write;

impl Writer<'_> {
    /// Declarations of the memories of this life.
    pub fn memory_declarations(&self) -> String {
        let lives = self.c.memories.iter().zip(&self.lives.memories);
        let live = lives.filter(|(_, life)| **life == self.life);
        let declare = |m: &MemoryData| {
            let unchecked = !m.reads.is_empty() && m.reads.iter().all(|r| r.collision == Collision::Any);
            // As Yosys and others call it.
            let attribute = if unchecked { "(* no_rw_check *) " } else { "" };
            let declaration = format!("{attribute}reg {}{} [0:{}];", range(m.width), m.name, m.depth - 1);
            statement_from(1, &declaration, m.at)
        };
        live.map(|(m, _)| declare(m)).collect()
    }

    /// Contents, writes and registered reads of the memories.
    pub fn memories(&mut self) -> String {
        let c = self.c;
        let mut out = String::new();
        for (m, memory) in c.memories.iter().enumerate() {
            if self.lives.memories[m] == self.life {
                out += &self.contents(memory);
                out += &self.writes(memory);
            }
            for read in &memory.reads {
                if self.lives.nodes[read.node] == self.life {
                    out += &self.registered_read(memory, read);
                }
            }
        }
        out
    }

    fn contents(&mut self, m: &MemoryData) -> String {
        let Some(words) = &m.init else { return String::new() };
        let index = self.names.fresh(format!("{}_i", m.name));
        let (name, depth, zero) = (&m.name, m.depth, literal(&BigUint::ZERO, m.width));
        let clear = format!("for ({index} = 0; {index} < {depth}; {index} = {index} + 1) {name}[{index}] = {zero};");
        let mut out = format!("    integer {index};\n    initial begin\n{}", statement(2, &clear));
        for (i, word) in words.iter().enumerate().filter(|(_, w)| **w != BigUint::ZERO) {
            let _ = writeln!(out, "        {name}[{i}] = {};", literal(word, m.width));
        }
        out + "    end\n"
    }

    /// One block a clock, so that the last write to an address wins.
    fn writes(&mut self, m: &MemoryData) -> String {
        let mut out = String::new();
        for clock in 0..self.c.clocks.len() {
            let mut body = String::new();
            for w in m.writes.iter().filter(|w| w.clock == clock) {
                let (enable, address, data) = (self.value(w.enable), self.value(w.address), self.value(w.data));
                body += &statement(2, &format!("if ({enable}) {}[{address}] <= {data};", m.name));
            }
            if !body.is_empty() {
                let _ = write!(out, "    always @(posedge {}) begin\n{body}    end\n", self.clock(clock));
            }
        }
        out
    }

    fn registered_read(&mut self, m: &MemoryData, read: &ReadPort) -> String {
        let address = self.value(read.address);
        let old = format!("{}[{address}]", m.name);
        match read.collision {
            Collision::Old => self.word_read(read, &old),
            Collision::New => {
                let word = self.unless_written(m, read, old, "");
                self.word_read(read, &word)
            }
            Collision::Any => {
                let (old, other) = (self.word_read(read, &old), self.unless_written(m, read, old, "~"));
                format!("`ifdef FORMAL\n{}`else\n{old}`endif\n", self.word_read(read, &other))
            }
        }
    }

    fn word_read(&mut self, read: &ReadPort, word: &str) -> String {
        let clock = self.clock(read.clock);
        let assign = self.assignment(read.node, read.enable, word);
        statement(1, &format!("always @(posedge {clock}) {assign}"))
    }

    /// `word`, or what is written to its address at this clock behind `operator`.
    fn unless_written(&mut self, m: &MemoryData, read: &ReadPort, mut word: String, operator: &str) -> String {
        for w in &m.writes {
            let (enable, to, data) = (self.beside(w.enable), self.beside(w.address), self.beside(w.data));
            let from = self.beside(read.address);
            let other = if word.contains(" ? ") { format!("({word})") } else { word };
            word = format!("({enable} & ({to} == {from})) ? {operator}{data} : {other}");
        }
        word
    }

    /// The registers: their values at power-up; for each clock, those that reset leaves
    /// alone, then the others.
    pub fn registers(&mut self) -> String {
        let c = self.c;
        let live = c.registers.iter().filter(|r| self.lives.nodes[r.node] == self.life);
        let initial: String = live
            .map(|r| statement(2, &format!("{} = {};", self.declared(r.node), self.initial(r))))
            .collect();
        if initial.is_empty() {
            return initial;
        }
        let mut out = format!("    initial begin\n{initial}    end\n");
        for clock in 0..c.clocks.len() {
            let (mut always, mut at_reset, mut at_others) = (String::new(), String::new(), String::new());
            for r in &c.registers {
                if r.clock != clock || self.lives.nodes[r.node] != self.life {
                    continue;
                }
                let next = r.next.expect("checked: every register is driven");
                let value = self.value(next.value);
                let text = self.assignment(r.node, next.enable, &value);
                if r.reset {
                    at_reset += &statement(3, &format!("{} <= {};", self.declared(r.node), self.initial(r)));
                    at_others += &statement(3, &text);
                } else {
                    always += &statement(2, &text);
                }
            }
            if !always.is_empty() {
                let _ = write!(out, "    always @(posedge {}) begin\n{always}    end\n", self.clock(clock));
            }
            if !at_reset.is_empty() {
                let (clk, rst) = (self.clock(clock), self.value(c.clocks[clock].rst));
                let _ = writeln!(out, "    always @(posedge {clk}) begin\n        if ({rst}) begin");
                let _ = writeln!(out, "{at_reset}        end else begin\n{at_others}        end\n    end");
            }
        }
        out
    }

    fn initial(&self, r: &RegisterData) -> String {
        literal(&r.init, self.c.nodes[r.node].width)
    }

    fn assignment(&mut self, register: NodeId, enable: Option<NodeId>, value: &str) -> String {
        let condition = enable.map(|e| format!("if ({}) ", self.value(e))).unwrap_or_default();
        format!("{condition}{} <= {value};", self.declared(register))
    }

    /// The name of a clock that something uses.
    pub fn clock(&mut self, clock: usize) -> String {
        self.value(self.c.clocks[clock].clk)
    }

    /// Declarations of registers and registered reads of this life.
    pub fn register_declarations(&self) -> String {
        let registers = self.c.registers.iter().map(|r| r.node);
        let reads = self.c.memories.iter().flat_map(|m| m.reads.iter().map(|r| r.node));
        let live = registers
            .chain(reads)
            .filter(|n| self.lives.nodes[*n] == self.life && !self.is_port[*n]);
        live.map(|n| self.declare(n, "reg ", "")).collect()
    }
}
