use crate::refused;

#[test]
fn conditions_are_one_bit() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        m.assert_always(clk, "holds", m.input(clk, "a", 2));
    });
    assert_eq!(text, "property `holds` is one bit, not `a` (2 bits, made at +2) at +2");
}

#[test]
fn conditions_belong_to_the_clock() {
    let text = refused(|m| {
        let (fast, slow) = (m.clock("fast", "fast_rst"), m.clock("slow", "slow_rst"));
        let a = m.input(slow, "a", 1);
        m.cover(fast, "reached", a);
    });
    assert_eq!(
        text,
        "clock crossing without a synchroniser at +3: property `reached` belongs to clock `fast`, \
         `a` (1 bit, made at +2) to clock `slow`"
    );
}

#[test]
fn a_name_of_a_signal() {
    let text = refused(|m| {
        let clk = m.clock("clk", "rst");
        let a = m.input(clk, "a", 1);
        m.assume_always(clk, "a", a);
    });
    assert_eq!(
        text,
        "module `top`: the name `a` is taken twice: `a` (1 bit, made at +2) and property `a` (made at +3)"
    );
}
