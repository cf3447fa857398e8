//! A delay of many clocks through a small RAM instead of a chain of registers.

use wiremeter_rtl::{Clock, Collision, Module, Sig};

/// `value`, `clocks` clocks later; at least 3. A reset does not empty the line: for
/// `clocks` clocks after it, what came in before comes out.
pub fn delay_line<'m>(m: &'m Module, clock: Clock<'m>, name: &str, value: Sig<'m>, clocks: u32) -> Sig<'m> {
    assert!(clocks >= 3, "a delay line of {clocks} clocks: use registers");
    // The read of a word comes `depth` clocks after its write; one more clock for the
    // registered read and one for the register after it.
    let depth = clocks - 2;
    let bits = (32 - depth.leading_zeros()).max(1);
    let at = m.reg(clock, &format!("{name}_at"), bits, 0);
    at.next(at.q.wrapping_add(1));
    let ram = m.memory(&format!("{name}_ram"), 1 << bits, value.width());
    ram.write(m.lit(1, 1), at.q, value);
    let from = at.q.wrapping_sub(u64::from(depth));
    // The two addresses differ at every clock.
    ram.read(from, Collision::Any).delay(name)
}
