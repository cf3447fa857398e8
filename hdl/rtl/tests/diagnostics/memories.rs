use crate::refused;
use wiremeter_rtl::{BigUint, Collision};

#[test]
fn widths() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let (put, address, data) = (m.input(clk, "put", 1), m.input(clk, "address", 3), m.input(clk, "data", 9));
        m.memory("words", 8, 8).write(put, address, data);
    });
    assert_eq!(
        text,
        "widths differ in a write at +3: memory `words` (made at +3) has data of 8 bits, not `data` (9 bits, made at +2)"
    );
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let (put, address, data) = (m.input(clk, "put", 1), m.input(clk, "address", 3), m.input(clk, "data", 8));
        m.memory("words", 9, 8).write(put, address, data);
    });
    assert_eq!(
        text,
        "widths differ in a write at +3: memory `words` (made at +3) has addresses of 4 bits, not `address` (3 bits, made at +2)"
    );
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let address = m.input(clk, "address", 3);
        m.memory("words", 4, 8).read(address, Collision::Old);
    });
    assert_eq!(
        text,
        "widths differ in a read at +3: memory `words` (made at +3) has addresses of 2 bits, not `address` (3 bits, made at +2)"
    );
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let address = m.input(clk, "address", 3);
        m.memory("words", 4, 8).read_async(address);
    });
    assert_eq!(
        text,
        "widths differ in a read at +3: memory `words` (made at +3) has addresses of 2 bits, not `address` (3 bits, made at +2)"
    );
}

#[test]
fn enables_are_one_bit() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let two = m.input(clk, "two", 2);
        m.memory("words", 4, 2).write(two, two, two);
    });
    assert_eq!(text, "a write enable is one bit, not `two` (2 bits, made at +2) at +3");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let two = m.input(clk, "two", 2);
        m.memory("words", 4, 2).read_if(two, two, Collision::Old);
    });
    assert_eq!(text, "a read enable is one bit, not `two` (2 bits, made at +2) at +3");
}

#[test]
fn contents() {
    let text = refused(|m| {
        m.memory("words", 0, 8);
    });
    assert_eq!(text, "memory `words` at +1 is empty");
    let text = refused(|m| {
        m.memory_init("words", 1, 8, vec![BigUint::ZERO; 2]);
    });
    assert_eq!(text, "memory `words` at +1: 2 words for a depth of 1");
    let text = refused(|m| {
        m.memory_init("words", 1, 8, vec![BigUint::from(256u32)]);
    });
    assert_eq!(text, "memory `words` at +1: a word is wider than 8 bits");
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.memory("words", 4, 8).read(m.input(clk, "address", 2), Collision::Old));
    });
    assert_eq!(
        text,
        "module `top`: memory `words` (made at +2) is never written and has no contents"
    );
}

#[test]
fn ports_without_a_clock() {
    let text = refused(|m| {
        m.memory_init("words", 4, 8, vec![]).read(m.lit(0, 2), Collision::Old);
    });
    assert_eq!(text, "a read of memory `words` belongs to no clock, at +1");
}
