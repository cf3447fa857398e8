use crate::refused;
use std::rc::Rc;
use wiremeter_rtl::{Component, Module};

/// `y` follows `a` at once, `z` follows `b` one clock later.
fn child() -> Rc<Component> {
    Module::build("child", |m| {
        let clk = m.clock("clk", "rst");
        let (a, b) = (m.input(clk, "a", 8), m.input(clk, "b", 8));
        m.output("y", !a);
        m.output("z", b.delay("late"));
    })
}

#[test]
fn missing_unknown_and_doubled_inputs() {
    let child = child();
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.instance(clk, "u", &child, &[("a", m.lit(0, 8))]);
    });
    assert_eq!(text, "instance `u` at +2: input `b` of `child` is not given");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.instance(clk, "u", &child, &[("c", m.lit(0, 8))]);
    });
    assert_eq!(text, "instance `u` at +2: `child` has no input `c`");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.instance(clk, "u", &child, &[("a", m.lit(0, 8)), ("a", m.lit(0, 8))]);
    });
    assert_eq!(text, "instance `u` at +2: input `a` is given twice");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.instance(clk, "u", &child, &[("clk", m.lit(0, 1))]);
    });
    assert_eq!(text, "instance `u` at +2: input `clk` is given twice");
}

#[test]
fn unknown_output() {
    let child = child();
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let u = m.instance(clk, "u", &child, &[("a", m.lit(0, 8)), ("b", m.lit(0, 8))]);
        u.out("a");
    });
    assert_eq!(text, "instance `u` has no output `a`, asked for at +3");
}

#[test]
fn width_of_an_input() {
    let child = Module::build("child", |m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.input(clk, "a", 8));
    });
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 9);
        m.instance(clk, "u", &child, &[("a", a)]);
    });
    assert_eq!(
        text,
        "widths differ at instance `u` at +3: input `a` (made at -2) has 8 bits, not `a` (9 bits, made at +2)"
    );
}

#[test]
fn clock_of_an_input() {
    let child = child();
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let (a, b) = (m.input(fast, "a", 8), m.input(slow, "b", 8));
        m.instance(fast, "u", &child, &[("a", a), ("b", b)]);
    });
    assert_eq!(
        text,
        "clock crossing without a synchroniser at +3: input `b` of instance `u` belongs to clock `fast`, \
         `b` (8 bits, made at +2) to clock `slow`"
    );
}

#[test]
fn a_synchroniser_takes_any_clock() {
    let synchroniser = Module::build("synchroniser", |m| {
        let clk = m.clock("clk", "rst");
        let a = m.input_async("a", 1);
        m.output("y", a.cross(clk).delay("first").delay("second"));
        m.output("raw", a);
    });
    Module::build("top", |m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let u = m.instance(slow, "u", &synchroniser, &[("a", m.input(fast, "a", 1))]);
        m.output("y", u.out("y") & m.input(slow, "b", 1));
    });
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let u = m.instance(slow, "u", &synchroniser, &[("a", m.input(fast, "a", 1))]);
        m.output("y", u.out("raw").delay("late"));
    });
    assert_eq!(text, "`u_raw` (1 bit, made at +3) belongs to no clock, at +3");
}

#[test]
fn more_clocks_than_one() {
    let two = Module::build("two", |m| {
        m.clock("fast", "fast_rst");
        m.clock("slow", "slow_rst");
    });
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.instance(clk, "u", &two, &[]);
    });
    assert_eq!(text, "instance `u` at +2: `two` has more than one clock");
}

#[test]
fn combinational_loop_through_an_instance() {
    let child = child();
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let w = m.wire(clk, "w", 8);
        let u = m.instance(clk, "u", &child, &[("a", w.q), ("b", w.q)]);
        w.drive(u.out("y"));
        m.output("y", w.q);
    });
    assert_eq!(
        text,
        "module `top`: combinational loop through `w` (8 bits, made at +2), `u_y` (8 bits, made at +4)"
    );
}

#[test]
fn a_register_in_an_instance_breaks_a_loop() {
    let child = child();
    let wrapper = Module::build("wrapper", |m| {
        let clk = m.clock("clk", "rst");
        let b = m.input(clk, "b", 8);
        m.output("z", m.instance(clk, "u", &child, &[("a", b), ("b", b)]).out("z"));
    });
    Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        let w = m.wire(clk, "w", 8);
        w.drive(m.instance(clk, "u", &wrapper, &[("b", w.q)]).out("z"));
        m.output("y", w.q);
    });
}

#[test]
fn a_module_that_makes_its_own_clock() {
    let child = Module::build("child", |m| {
        let inner = m.clock_inside("core", m.input_async("pin", 1));
        inner.reset.drive(m.lit(0, 1));
    });
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.instance(clk, "u", &child, &[("pin", clk.clk())]);
    });
    assert_eq!(text, "instance `u` at +2: `child` makes its own clock");
}
