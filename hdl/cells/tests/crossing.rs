//! The queue between two clocks: against a plain queue, at any two frequencies; and proved at a
//! small size for any order of edges.
#![allow(missing_docs)]

#[path = "../../blocks/tests/bench/mod.rs"]
#[allow(dead_code, reason = "modules of one clock are not tested here")]
mod bench;
#[path = "../../blocks/tests/bench/clocked.rs"]
mod clocked;
#[path = "../../rtl/tests/common/mod.rs"]
mod common;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use clocked::Clocked;
use rand::Rng;
use wiremeter_cells::crossing;
use wiremeter_rtl::{Component, Module};

fn queue(depth: usize, width: u32) -> Rc<Component> {
    Module::build("crossing", |m| {
        let (writer, reader) = (m.clock("write_clk", "write_rst"), m.clock("read_clk", "read_rst"));
        let (push, word) = (m.input(writer, "push", 1), m.input(writer, "word", width));
        let pop = m.input(reader, "pop", 1);
        let queue = crossing(m, "queue", depth, (writer, push, word), (reader, pop));
        m.output("full", queue.full);
        m.output("valid", queue.valid);
        m.output("oldest", queue.word);
    })
}

#[test]
fn words_come_out_once_and_in_order_at_any_two_frequencies() {
    let component = queue(8, 64);
    bench::seeds(20, |mut chance| {
        let mut bench = Clocked::new(&component);
        let periods = [chance.random_range(1..60u64), chance.random_range(1..60u64)];
        let (push_share, pop_share) = (chance.random_range(0.1..=1.0), chance.random_range(0.1..=1.0));
        let mut edges = [chance.random_range(1..60u64), chance.random_range(1..60)];
        let mut model = VecDeque::new();
        let (mut pushed, mut popped, mut refused) = (0u64, 0u64, 0u64);
        bench.set("write_rst", 1);
        bench.set("read_rst", 1);
        let mut ticks = [0u64; 2];
        while popped < 3000 {
            let side = usize::from(edges[1] < edges[0]);
            edges[side] += periods[side];
            let (clk, rst) = [("write_clk", "write_rst"), ("read_clk", "read_rst")][side];
            // In reset until both sides have seen eight edges.
            ticks[side] += 1;
            let free = ticks.iter().all(|ticks| *ticks > 8);
            bench.set(clk, 0);
            bench.set(rst, u64::from(!free));
            if side == 0 {
                let push = free && chance.random_bool(push_share);
                bench.set("push", u64::from(push));
                bench.set("word", pushed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
                bench.step();
                let full = bench.get("full") == 1;
                assert!(full || !free || model.len() < 8, "more words than places");
                if push && !full {
                    model.push_back(pushed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
                    pushed += 1;
                }
                refused += u64::from(push && full);
            } else {
                let pop = chance.random_bool(pop_share);
                bench.set("pop", u64::from(pop));
                bench.step();
                let valid = bench.get("valid") == 1;
                if pop && valid && free {
                    assert_eq!(Some(bench.get("oldest")), model.pop_front(), "word {popped}");
                    popped += 1;
                }
            }
            bench.set(clk, 1);
            bench.step();
        }
        assert!(refused < pushed * 100, "it goes on");
    });
}

const CLAIMS: &str = include_str!("crossing.v");

/// The claims as a circuit, with one piece of the Verilog replaced; a step of it is any moment,
/// at which either clock, or both, may change.
fn circuit(name: &str, right: &str, wrong: &str) -> PathBuf {
    let verilog = queue(4, 1).verilog();
    assert_eq!(verilog.matches(right).count(), 1, "`{right}` in the module");
    let verilog = verilog.replace(right, wrong);
    let inside = verilog.rfind("endmodule").expect("a module ends");
    let text = [&verilog[..inside], CLAIMS, &verilog[inside..]].concat();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formal");
    std::fs::create_dir_all(&folder).expect("the target folder is writable");
    let (source, aig) = (folder.join(name).with_extension("v"), folder.join(name).with_extension("aig"));
    std::fs::write(&source, text).expect("the target folder is writable");
    let (read, write) = (
        format!("read_verilog -sv -formal {}", source.display()),
        format!("write_aiger -I -B -zinit -no-startoffset {}", aig.display()),
    );
    let commands = [
        read.as_str(),
        "prep -flatten -top crossing",
        "delete -output o:*",
        "opt_clean",
        "memory_map",
        "clk2fflogic",
        "chformal -lower",
        "dffunmap",
        "setundef -undriven -anyseq",
        "opt -full",
        "techmap",
        "dffunmap",
        "aigmap",
        "opt_clean",
        &write,
    ];
    common::run(&mut common::yosys(&commands.map(|command| format!("tee -q {command}"))));
    aig
}

/// What ABC answers to a command.
fn abc(aig: &Path, command: &str) -> String {
    let commands = format!("read_aiger {}; fold; strash; drw; {command}", aig.display());
    common::run(Command::new(common::abc()).arg("-c").arg(commands))
}

#[test]
fn any_order_of_edges_keeps_the_words() {
    let said = abc(&circuit("claims", "module crossing", "module crossing"), "pdr");
    assert!(said.contains("Property proved"), "{said}");
}

#[test]
fn bugs_are_found() {
    for (name, right, wrong) in [
        (
            "binary",
            "queue_tail_gray <= sum_1 ^ {1'd0, sum_1[2:1]}",
            "queue_tail_gray <= sum_1",
        ),
        ("full", "(queue_head_here ^ 3'd6)", "(queue_head_here ^ 3'd4)"),
        (
            "early",
            "queue_head_gray != queue_tail_here",
            "queue_head_gray != queue_tail_here | pop",
        ),
        ("address", "queue_ram[queue_head[1:0]]", "queue_ram[queue_head[2:1]]"),
    ] {
        let said = abc(&circuit(name, right, wrong), "bmc3 -F 40");
        assert!(said.contains("was asserted in frame"), "{name}: {said}");
    }
}
