use crate::refused;
use wiremeter_rtl::{Collision, Module};

#[test]
fn operators_of_two_clocks() {
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let a = m.input(fast, "a", 8);
        let b = m.input(slow, "b", 8);
        m.output("y", a & b);
    });
    assert_eq!(
        text,
        "clock crossing without a synchroniser at +4: `a` (8 bits, made at +2) belongs to clock `fast`, \
         `b` (8 bits, made at +3) to clock `slow`"
    );
}

#[test]
fn every_part_is_looked_at() {
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let select = m.input(fast, "select", 1);
        let b = m.input(slow, "b", 8);
        m.output("y", select.mux(0, b));
    });
    assert!(
        text.starts_with("clock crossing without a synchroniser at +4: `select` (1 bit, made at +2)"),
        "{text}"
    );
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let (a, b) = (m.input(fast, "a", 8), m.input(slow, "b", 8));
        m.output("y", m.lit(0, 8).cat(a).cat(b));
    });
    assert!(
        text.starts_with("clock crossing without a synchroniser at +3: a signal of 16 bits (made at +3)"),
        "{text}"
    );
}

#[test]
fn drivers_of_another_clock() {
    let crossing = "clock crossing without a synchroniser at +3: `r` (8 bits, made at +3) belongs to clock `fast`, \
                    `b` (8 bits, made at +2) to clock `slow`";
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let b = m.input(slow, "b", 8);
        m.reg(fast, "r", 8, 0).next(b);
    });
    assert_eq!(text, crossing);
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let b = m.input(slow, "b", 8);
        m.wire(fast, "r", 8).drive(b);
    });
    assert_eq!(text, crossing);
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let enable = m.input(slow, "enable", 1);
        m.reg(fast, "r", 8, 0).next_if(enable, m.lit(1, 8));
    });
    assert!(
        text.starts_with("clock crossing without a synchroniser at +3: `r` (8 bits, made at +3)"),
        "{text}"
    );
}

#[test]
fn inputs_without_a_clock() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input_async("a", 8);
        m.reg(clk, "r", 8, 0).next(a);
    });
    assert_eq!(
        text,
        "clock crossing without a synchroniser at +3: `r` (8 bits, made at +3) belongs to clock `clk`, \
         `a` (8 bits, made at +2) to no clock"
    );
    let text = refused(|m| {
        m.input_async("a", 8).delay("late");
    });
    assert_eq!(text, "`a` (8 bits, made at +1) belongs to no clock, at +1");
    let text = refused(|m| {
        m.lit(3, 8).delay("late");
    });
    assert_eq!(text, "a signal of 8 bits (made at +1) belongs to no clock, at +1");
}

#[test]
fn a_clock_is_no_data() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.output("y", clk.clk() & m.input(clk, "a", 1));
    });
    assert!(
        text.starts_with("clock crossing without a synchroniser at +2: `clk` (1 bit, made at +1) belongs to no clock"),
        "{text}"
    );
}

#[test]
fn memory_ports_of_two_clocks() {
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let (put, address) = (m.input(fast, "put", 1), m.input(slow, "address", 2));
        m.memory("words", 4, 8).write(put, address, m.lit(0, 8));
    });
    assert!(
        text.starts_with("clock crossing without a synchroniser at +3: `address` (2 bits, made at +2)"),
        "{text}"
    );
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let (to, from) = (m.input(fast, "to", 2), m.input(slow, "from", 2));
        let words = m.memory("words", 4, 2);
        words.write(m.lit(1, 1), to, to);
        m.output("y", words.read(from, Collision::New));
    });
    assert_eq!(
        text,
        "module `top`: clock crossing without a synchroniser: `words_read0` (2 bits, made at +5) sees at once \
         what another clock writes to memory `words` (made at +3)"
    );
}

#[test]
fn what_may_cross() {
    Module::build("top", |m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let a = m.input(fast, "a", 8);
        let crossed = a.cross(slow).delay("first").delay("second");
        m.output("y", crossed & m.input(slow, "mask", 8) & m.lit(0x0f, 8));
        let words = m.memory("words", 4, 8);
        words.write(a.bit(0), a.trunc(2), a);
        m.output("word", words.read(crossed.trunc(2), Collision::Old));
    });
}

#[test]
fn a_clock_inside_that_changes_with_another() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.clock_inside("half", m.input(clk, "divided", 1));
    });
    assert_eq!(
        text,
        "`divided` (1 bit, made at +2) is to be clock `half` at +2, and changes with a clock itself"
    );
}
