use crate::refused;

#[test]
fn undriven() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.wire(clk, "w", 8).q);
    });
    assert_eq!(text, "module `top`: wire `w` (8 bits, made at +2) is never driven");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.reg(clk, "r", 1, 0).q);
    });
    assert_eq!(text, "module `top`: register `r` (1 bit, made at +2) is never driven");
}

#[test]
fn driven_twice() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 8);
        let w = m.wire(clk, "w", 8);
        w.drive(a);
        w.drive(a);
    });
    assert_eq!(
        text,
        "wire `w` (8 bits, made at +3) is driven a second time at +5; the first time was at +4"
    );
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 1);
        let r = m.reg_data(clk, "r", 1);
        r.next(a);
        r.next_if(a, a);
    });
    assert_eq!(
        text,
        "register `r` (1 bit, made at +3) is driven a second time at +5; the first time was at +4"
    );
}

#[test]
fn combinational_loop() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let w = m.wire(clk, "w", 8);
        let next = w.q.wrapping_add(1).named("next");
        w.drive(!next);
        m.output("y", w.q);
    });
    assert_eq!(
        text,
        "module `top`: combinational loop through `w` (8 bits, made at +2), `next` (8 bits, made at +3)"
    );
}

#[test]
fn combinational_loop_through_an_address() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let w = m.wire(clk, "w", 2);
        let words = m.memory("words", 4, 2);
        words.write(m.input(clk, "put", 1), w.q, w.q);
        w.drive(words.read_async(w.q));
        m.output("y", w.q);
    });
    assert_eq!(text, "module `top`: combinational loop through `w` (2 bits, made at +2)");
}

#[test]
fn a_register_or_a_registered_read_breaks_a_loop() {
    wiremeter_rtl::Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        let w = m.wire(clk, "w", 2);
        let words = m.memory("words", 4, 2);
        words.write(m.input(clk, "put", 1), w.q, w.q);
        let word = words.read(w.q, wiremeter_rtl::Collision::New);
        w.drive(word ^ w.q.delay("held"));
        m.output("y", w.q);
    });
}
