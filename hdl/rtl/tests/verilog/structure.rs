//! Rules of the text that no simulation of one module shows, or that went wrong once.

use crate::lint;
use std::rc::Rc;
use wiremeter_rtl::{Collision, Component, Direction, Module, Reg, Sig};

fn two_inputs(describe: impl for<'m> FnOnce(&'m Module, Sig<'m>, Sig<'m>)) -> Rc<Component> {
    Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        describe(m, m.input(clk, "a", 8), m.input(clk, "b", 8));
    })
}

#[test]
fn a_sum_beside_an_operator_has_a_wire_of_its_own_size() {
    let top = two_inputs(|m, a, b| {
        m.output("y", a.wrapping_add(b).lt(b));
        // A register that nothing reads must not make the sum look sized by it.
        let dead: Reg = m.reg_data(a.clock(), "dead", 8);
        dead.next(b.wrapping_sub(a));
        m.output("z", b.wrapping_sub(a).eq(a));
    });
    let text = top.verilog();
    assert!(text.contains("wire [7:0] sum_1 = a + b;"), "{text}");
    assert!(text.contains("assign y = sum_1 < b;"), "{text}");
    assert!(text.contains("assign z = difference_1 == a;"), "{text}");
    lint(&top, "sums");
}

#[test]
fn a_sum_that_a_dead_register_takes_too_keeps_its_size() {
    let top = two_inputs(|m, a, b| {
        let sum = a.wrapping_add(b);
        m.reg_data(a.clock(), "dead", 8).next(sum);
        m.output("y", sum.lt(b));
    });
    let text = top.verilog();
    assert!(text.contains("wire [7:0] sum_1 = a + b;") && !text.contains("dead"), "{text}");
}

#[test]
fn an_output_may_be_the_signal_of_its_name() {
    let child = Module::build("child", |m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.input(clk, "a", 8).delay("y"));
    });
    let top = two_inputs(|m, a, b| {
        m.output("sum", (a + b).named("sum"));
        let words = m.memory("words", 4, 8);
        words.write(a.bit(0), a.trunc(2), b);
        m.output("words_read0", words.read(b.trunc(2), Collision::Old));
        let u = m.instance(a.clock(), "u", &child, &[("a", a)]);
        m.output("u_y", u.out("y"));
    });
    let text = top.verilog();
    assert!(text.contains("output wire [8:0] sum, //"), "{text}");
    assert!(text.contains("assign sum = {1'd0, a} + {1'd0, b}; //"), "{text}");
    assert!(text.contains("output reg  [7:0] words_read0, //"), "{text}");
    assert!(text.contains(".y(u_y)") && !text.contains("wire [7:0] u_y;"), "{text}");
    lint(&top, "outputs");
}

#[test]
fn automatic_names_give_way_to_given_ones() {
    let top = two_inputs(|m, a, b| {
        let taken = a.named("sum_1");
        m.output("y", taken.wrapping_add(b).lt(b));
        let words = m.memory_init("words", 4, 8, vec![]);
        m.output("word", words.read(a.named("words_i").trunc(2), Collision::Old));
    });
    let text = top.verilog();
    assert!(text.contains("wire [7:0] sum_2 = sum_1 + b;"), "{text}");
    assert!(text.contains("integer words_i_;"), "{text}");
}

#[test]
fn a_named_wire_stands_for_what_it_takes() {
    let top = two_inputs(|m, a, b| {
        let differ = a.ne(b);
        let seen = differ.named("seen");
        m.output("y", differ & a.bit(0));
        m.output("z", seen & b.bit(0));
        let sum = (a + b).named("sum").partly_used("the even ones do not matter");
        m.output("high", sum.bit(8));
        m.output("mask", (!seen).repeat(8) & a);
    });
    let text = top.verilog();
    assert!(text.contains("    wire seen = a != b; //"), "{text}");
    assert!(
        text.contains("assign y = seen & a[0];") && text.contains("assign z = seen & b[0];"),
        "{text}"
    );
    assert!(text.contains("assign mask = {8{~seen}} & a;"), "{text}");
    assert!(!text.contains("logic_") && !text.contains("sum_"), "{text}");
    lint(&top, "named");
}

#[test]
fn what_nothing_reads_is_not_written() {
    let top = two_inputs(|m, a, b| {
        let words = m.memory("words", 256, 8);
        words.write(a.bit(0), a, b);
        words.read(b, Collision::Old).delay("late");
        let lonely = m.memory("lonely", 256, 8);
        lonely.write(a.bit(0), a, b);
        m.output("y", a & b);
    });
    let text = top.verilog();
    assert!(
        !["words", "late", "lonely", "always"].iter().any(|word| text.contains(word)),
        "{text}"
    );
    lint(&top, "dead");
}

#[test]
fn a_read_that_does_not_mind_collisions_says_so() {
    let top = two_inputs(|m, a, b| {
        let words = m.memory("words", 4, 8);
        words.write(a.bit(7), a.trunc(2), b);
        m.output("y", words.read(b.trunc(2), Collision::Any) ^ a);
    });
    let text = top.verilog();
    assert!(text.contains("(* no_rw_check *) reg [7:0] words [0:3];"), "{text}");
    let garbage = "words_read0 <= (a[7] & (a[1:0] == b[1:0])) ? ~b : words[b[1:0]];";
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("no {part} in {text}"));
    let places = ["`ifdef FORMAL", garbage, "`else", "words_read0 <= words[b[1:0]];", "`endif"].map(place);
    assert!(places.is_sorted(), "{text}");
    lint(&top, "any");
}

#[test]
fn writes_of_two_clocks_have_a_block_each() {
    let top = Module::build("top", |m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let words = m.memory("words", 4, 2);
        let (a, b) = (m.input(fast, "a", 2), m.input(slow, "b", 2));
        words.write(a.bit(0), a, a);
        words.write(b.bit(0), b, b);
        m.output("y", words.read(b, Collision::Old));
    });
    let text = top.verilog();
    assert!(
        text.contains("always @(posedge fast) begin\n        if (a[0]) words[a] <= a;\n    end"),
        "{text}"
    );
    assert!(
        text.contains("always @(posedge slow) begin\n        if (b[0]) words[b] <= b;\n    end"),
        "{text}"
    );
    assert!(text.contains("always @(posedge slow) words_read0 <= words[b];"), "{text}");
}

#[test]
fn what_only_properties_need_is_for_the_formal_tools_alone() {
    let top = two_inputs(|m, a, b| {
        let clk = a.clock();
        let seen = m.reg(clk, "seen", 8, 0);
        seen.next(a.wrapping_add(1));
        m.assert_always(clk, "holds", seen.q.ne(b) | a.is_zero());
        m.output("y", a & b);
    });
    let text = top.verilog();
    let (main, formal) = text.split_once("`ifdef FORMAL").expect("properties are written");
    assert!(!main.contains("seen"), "{text}");
    assert!(formal.contains("reg [7:0] seen;") && formal.contains("holds: assert("), "{text}");
    lint(&top, "properties");
}

#[test]
fn unread_bits_are_waived_for_the_reason_given() {
    let top = two_inputs(|m, a, b| {
        b.partly_used("the upper half is spare");
        m.output("y", a.wrapping_add(b.trunc(4).extend(8)).slice(0, 3));
    });
    let text = top.verilog();
    assert!(
        text.contains("/* verilator lint_off UNUSEDSIGNAL */ // the upper half is spare\n    input  wire [7:0] b,"),
        "{text}"
    );
    assert!(text.contains("// only these bits are wanted\n    wire [7:0] sum_1"), "{text}");
    assert!(text.contains("// this module does not need it\n    input  wire clk,"), "{text}");
    lint(&top, "waivers");
}

#[test]
fn black_boxes_get_parameters_clock_and_reset() {
    let ports = [
        ("C", Direction::Input, 1),
        ("R", Direction::Input, 1),
        ("D", Direction::Input, 8),
        ("Q", Direction::Output, 8),
    ];
    let flop = Component::black_box("VENDOR_FLOP", &ports, &[("INIT", "8'h5a"), ("MODE", "\"FAST\"")]);
    let top = two_inputs(|m, a, b| {
        let clk = a.clock();
        let inputs = [("C", clk.clk()), ("R", clk.rst()), ("D", a)];
        let q = m.instance(clk, "flop", &flop, &inputs).out("Q").cross(clk);
        m.output("y", q & b);
    });
    let text = top.verilog();
    assert!(text.contains("VENDOR_FLOP #(.INIT(8'h5a), .MODE(\"FAST\")) flop ("), "{text}");
    assert!(
        text.contains(".C(clk),\n        .R(rst),\n        .D(a),\n        .Q(flop_Q)\n"),
        "{text}"
    );
    assert!(flop.verilog().is_empty() && top.hierarchy().len() == 2);
}

/// A pin goes through modules up to the top; it is no signal in any of them.
#[test]
fn pins_go_both_ways() {
    let ports = [
        ("I", Direction::Input, 1),
        ("T", Direction::Input, 1),
        ("B", Direction::Both, 1),
        ("O", Direction::Output, 1),
    ];
    let pad = Component::black_box("VENDOR_PAD", &ports, &[]);
    let child = Module::build("child", |m| {
        let clk = m.clock("clk", "rst");
        let inputs = [("I", m.input(clk, "out", 1)), ("T", m.lit(0, 1))];
        let pad = m.instance(clk, "pad", &pad, &inputs);
        pad.pin("B", "pin");
        m.output("in", pad.out("O").cross(clk).delay("here"));
    });
    let top = two_inputs(|m, a, _| {
        let child = m.instance(a.clock(), "u", &child, &[("out", a.bit(0))]);
        child.pin("pin", "wire0");
        m.output("y", child.out("in"));
    });
    let (inner, outer) = (child.verilog(), top.verilog());
    assert!(inner.contains("    inout  wire pin, //"), "{inner}");
    assert!(inner.contains(".T(1'd0),\n        .B(pin),\n        .O(pad_O)\n"), "{inner}");
    assert!(outer.contains("    inout  wire wire0, //"), "{outer}");
    assert!(outer.contains(".pin(wire0)"), "{outer}");
}

#[test]
fn a_module_may_be_empty() {
    let top = Module::build("top", |_| ());
    assert!(top.verilog().contains("module top (\n);\nendmodule\n"), "{}", top.verilog());
    lint(&top, "empty");
}

/// Twenty thousand nodes, half of them in one chain: written in well under a second,
/// and the stack holds.
#[test]
fn large_modules_are_written() {
    let top = two_inputs(|m, a, b| {
        let chain = (0..5000).fold(a, |x, _| !(x & b));
        let sums = (0..5000).fold(chain, |x, _| (x ^ b.bit(3).mux(a, x)).wrapping_add(1));
        m.output("y", sums);
    });
    let before = std::time::Instant::now();
    let text = top.verilog();
    assert!(before.elapsed().as_secs() < 2, "took {:?}", before.elapsed());
    assert!(text.lines().all(|line| line.len() < 160), "{:?}", text.lines().map(str::len).max());
}

#[test]
fn a_clock_may_be_made_inside() {
    let ports = [("in", Direction::Input, 1), ("out", Direction::Output, 1)];
    let pll = Component::black_box("VENDOR_PLL", &ports, &[]);
    let child = Module::build("child", |m| {
        let clk = m.clock("clk", "rst");
        let count = m.reg(clk, "count", 4, 5);
        count.next(count.q.wrapping_add(1));
        m.output("count", count.q);
    });
    let top = Module::build("top", |m| {
        let pin = m.input_async("pin", 1);
        let slow = m.clock_inside("slow", pin);
        slow.reset.drive(m.lit(0, 1));
        let fast = m.instance(slow.clock, "pll", &pll, &[("in", pin)]).out("out");
        let core = m.clock_inside("core", fast);
        let begun = m.reg_data(core.clock, "begun", 1);
        begun.next(m.lit(1, 1));
        core.reset.drive(!begun.q);
        m.output("count", m.instance(core.clock, "u", &child, &[]).out("count"));
    });
    let text = top.verilog();
    for line in [
        "wire core = pll_out;",
        "wire core_rst = ~begun;",
        "always @(posedge core) begin",
        ".clk(core),\n        .rst(core_rst)",
    ] {
        assert!(text.contains(line), "{line}:\n{text}");
    }
    assert!(!text.contains("if (core_rst)"), "{text}");
}
