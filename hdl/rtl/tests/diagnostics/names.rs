use crate::{message, refused};
use wiremeter_rtl::{Component, Direction, Instance, Module};

#[test]
fn one_name_twice() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.reg(clk, "a", 1, 0).next(a.bit(0));
    });
    assert_eq!(
        text,
        "module `top`: the name `a` is taken twice: `a` (8 bits, made at +2) and `a` (1 bit, made at +3)"
    );
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 2);
        m.memory("words", 4, 2).write(a.bit(0), a, a);
        m.output("y", a.named("words"));
    });
    assert_eq!(
        text,
        "module `top`: the name `words` is taken twice: `words` (2 bits, made at +4) and memory `words` (made at +3)"
    );
}

#[test]
fn one_name_for_two_ports() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.output("a", a);
    });
    assert_eq!(
        text,
        "module `top`: the name `a` is taken twice: `a` (8 bits, made at +2) and port `a` (made at +3)"
    );
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8).named("b");
        m.output("b", a);
        m.output("b", a);
    });
    assert_eq!(
        text,
        "module `top`: the name `b` is taken twice: `b` (8 bits, made at +2) and port `b` (made at +4)"
    );
}

#[test]
fn an_output_of_another_signal_with_its_name() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        let y = (!a).named("y");
        m.output("y", !y);
    });
    assert_eq!(
        text,
        "module `top`: the name `y` is taken twice: `y` (8 bits, made at +3) and port `y` (made at +4)"
    );
}

#[test]
fn illegal_names() {
    for (name, problem) in [
        ("", "no legal Verilog name"),
        ("7up", "no legal Verilog name"),
        ("a-b", "no legal Verilog name"),
        ("a b", "no legal Verilog name"),
        ("é", "no legal Verilog name"),
        ("wire", "a keyword of Verilog for a name"),
        ("trireg", "a keyword of Verilog for a name"),
        ("priority", "a keyword of Verilog for a name"),
    ] {
        let text = refused(|m| {
            let clk = m.clock("clk", "rst");
            m.input(clk, name, 8);
        });
        assert_eq!(text, format!("module `top`: `{name}` (8 bits, made at +2) has {problem}"));
    }
    let text = message(|| drop(Module::build("module", |_| ())));
    assert_eq!(text, "module `module` has a keyword of Verilog for a name");
}

#[test]
fn two_modules_of_one_name() {
    let inner = |width: u32| {
        Module::build("inner", |m| {
            let clk = m.clock("clk", "rst");
            m.output("y", m.input(clk, "a", width));
        })
    };
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        for width in [1, 2] {
            let y = m
                .instance(clk, &format!("u{width}"), &inner(width), &[("a", m.lit(0, width))])
                .out("y");
            m.output(&format!("y{width}"), y);
        }
    });
    let text = message(|| drop(top.hierarchy()));
    assert_eq!(text, "two different modules are named `inner`: give one another name");
}

#[test]
fn two_modules_of_one_name_and_text_but_other_children() {
    let leaf = |value: u64| Module::build("leaf", |m| m.output("y", m.lit(value, 4)));
    let parent = |value: u64| {
        Module::build("parent", |m| {
            let clk = m.clock("clk", "rst");
            m.output("y", m.instance(clk, "u", &leaf(value), &[]).out("y"));
        })
    };
    let top = |values: [u64; 2]| {
        Module::build("top", |m| {
            let clk = m.clock("clk", "rst");
            for (i, value) in values.iter().enumerate() {
                m.output(&format!("y{i}"), m.instance(clk, &format!("u{i}"), &parent(*value), &[]).out("y"));
            }
        })
    };
    assert_eq!(top([1, 1]).hierarchy().len(), 3);
    let text = message(|| drop(top([1, 2]).hierarchy()));
    assert_eq!(text, "two different modules are named `leaf`: give one another name");
}

#[test]
fn black_boxes() {
    let text = message(|| {
        drop(Component::black_box(
            "BUF",
            &[("I", Direction::Input, 1), ("I", Direction::Output, 1)],
            &[],
        ))
    });
    assert_eq!(
        text,
        "module `BUF`: the name `I` is taken twice: `I` (1 bit, made at +1) and `I` (1 bit, made at +1)"
    );
    let text = message(|| drop(Component::black_box("BUF", &[("I", Direction::Input, 0)], &[])));
    assert_eq!(text, "port `I` of black box `BUF` at +0 has no width");
}

#[test]
fn pins() {
    let build = |wire: &dyn Fn(&Instance)| {
        let pad = Component::black_box("PAD", &[("B", Direction::Both, 1)], &[]);
        drop(Module::build("top", |m| wire(&m.instance(m.clock("clk", "rst"), "u", &pad, &[]))));
    };
    let text = message(|| build(&|_| ()));
    assert_eq!(text, "instance `u` at -2: pin `B` is not wired");
    let text = message(|| build(&|u| u.pin("A", "a")));
    assert_eq!(text, "`PAD` has no pin `A`, asked for at +0");
    let text = message(|| {
        build(&|u| {
            u.pin("B", "a");
            u.pin("B", "b");
        })
    });
    assert_eq!(text, "pin `B` is wired a second time at +3");
}
