use crate::{message, refused};
use wiremeter_rtl::{BigUint, Bundle, Module, Sig, bundle};

#[track_caller]
fn refuses_mixed(what: &str, operator: impl for<'m> FnOnce(Sig<'m>, Sig<'m>) -> Sig<'m>) {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let (a, b) = (m.input(clk, "a", 8), m.input(clk, "b", 9));
        m.output("y", operator(a, b));
    });
    let (before, after) = text.split_once(", made at ").expect("says where the left side was made");
    assert_eq!(before, format!("widths differ in {what} at +0: `a` (8 bits"));
    assert!(after.contains(") and `b` (9 bits, made at "), "{text}");
}

#[test]
fn operators_of_two_widths() {
    refuses_mixed("add", |a, b| a + b);
    refuses_mixed("sub", |a, b| a - b);
    refuses_mixed("bitand", |a, b| a & b);
    refuses_mixed("bitor", |a, b| a | b);
    refuses_mixed("bitxor", |a, b| a ^ b);
    refuses_mixed("wrapping_add", |a, b| a.wrapping_add(b));
    refuses_mixed("wrapping_sub", |a, b| a.wrapping_sub(b));
    refuses_mixed("eq", |a, b| a.eq(b));
    refuses_mixed("eq", |a, b| a.ne(b));
    refuses_mixed("lt", |a, b| a.lt(b));
    refuses_mixed("lt", |a, b| a.ge(b));
    refuses_mixed("lt", |a, b| b.gt(a));
    refuses_mixed("lt", |a, b| b.le(a));
    refuses_mixed("mux", |a, b| a.bit(0).mux(a, b));
}

#[test]
fn both_sides_are_named_with_width_and_place() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        let sum = a + a;
        m.output("y", sum.eq(a));
    });
    assert_eq!(
        text,
        "widths differ in eq at +4: a signal of 9 bits (made at +3) and `a` (8 bits, made at +2)"
    );
}

#[test]
fn next_value_of_a_register() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let count = m.reg(clk, "count", 8, 0);
        count.next(count.q + 1);
    });
    assert_eq!(
        text,
        "widths differ in the next value of a register at +3: a signal of 9 bits (made at +3) and `count` (8 bits, made at +2)"
    );
}

#[test]
fn driver_of_a_wire() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.wire(clk, "w", 7).drive(a);
    });
    assert_eq!(
        text,
        "widths differ in drive at +3: `a` (8 bits, made at +2) and `w` (7 bits, made at +3)"
    );
}

#[test]
fn conditions_are_one_bit() {
    let two = "`two` (2 bits, made at +2) at +3";
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let two = m.input(clk, "two", 2);
        m.output("y", two.mux(two, two));
    });
    assert_eq!(text, format!("the selection of a mux is one bit, not {two}"));
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let two = m.input(clk, "two", 2);
        m.reg(clk, "r", 2, 0).next_if(two, two);
    });
    assert_eq!(text, format!("the enable of a register is one bit, not {two}"));
}

#[test]
fn slices_out_of_range() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.output("y", a.slice(6, 3));
    });
    assert_eq!(text, "bits 6 to 8 of `a` (8 bits, made at +2) at +3");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.output("y", a.slice(u32::MAX, 2));
    });
    assert_eq!(text, "bits 4294967295 to 4294967296 of `a` (8 bits, made at +2) at +3");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.output("y", a.slice(0, 0));
    });
    assert_eq!(text, "a slice of no bits of `a` (8 bits, made at +2) at +3");
}

#[test]
fn extension_to_less() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.output("y", a.extend(7));
    });
    assert_eq!(text, "cannot extend `a` (8 bits, made at +2) to 7 bits at +3");
}

#[test]
fn concatenation_of_nothing() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.input(clk, "a", 8).repeat(0));
    });
    assert_eq!(text, "a concatenation of nothing at +2");
}

#[test]
fn literals_too_large() {
    let text = refused(|m| {
        m.output("y", m.lit(256, 8));
    });
    assert_eq!(text, "256 does not fit 8 bits at +1");
    let text = refused(|m| {
        m.output("y", m.literal(BigUint::from(1u8) << 512, 512));
    });
    assert!(text.ends_with(" does not fit 512 bits at +1"), "{text}");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        m.output("y", a.lt(256));
    });
    assert_eq!(text, "256 is too large for `a` (8 bits, made at +2) at +3");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.reg(clk, "r", 3, 8);
    });
    assert_eq!(text, "initial value 8 of register `r` does not fit 3 bits at +2");
}

#[test]
fn signals_of_no_width() {
    let text = refused(|m| {
        m.lit(0, 0);
    });
    assert_eq!(text, "a constant of no width at +1");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.input(clk, "a", 0);
    });
    assert_eq!(text, "input `a` at +2 has no width");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.reg_data(clk, "r", 0);
    });
    assert_eq!(text, "register `r` at +2 has no width");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.wire(clk, "w", 0);
    });
    assert_eq!(text, "wire `w` at +2 has no width");
}

bundle! {
    /// Two fields of different widths.
    pub struct Pair {
        /// The upper field.
        upper,
        /// The lower field.
        lower,
    }
}

#[test]
fn bundles_of_other_widths() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        Pair::input(m, clk, "in", &[3]);
    });
    assert_eq!(text, "1 widths for the 2 fields of Pair");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let pair = Pair::input(m, clk, "in", &[3, 5]);
        pair.unpack(m.input(clk, "packed", 9)).output(m, "out");
    });
    assert_eq!(
        text,
        "widths differ in unpack at +3: the fields have 8 bits, not `packed` (9 bits, made at +3)"
    );
}

#[test]
fn signals_of_two_modules() {
    let text = message(|| {
        Module::build("outer", |outer| {
            let clk = outer.clock("clk", "rst");
            let a = outer.input(clk, "a", 8);
            Module::build("inner", |inner| {
                inner.output("y", a);
            });
        });
    });
    assert_eq!(text, "`a` (8 bits, made at +3) belongs to another module than this one, at +5");
    let text = message(|| {
        Module::build("outer", |outer| {
            let clk = outer.clock("clk", "rst");
            Module::build("inner", |inner| {
                inner.input(clk, "a", 8);
            });
        });
    });
    assert_eq!(text, "a clock of another module is used at +4");
}
