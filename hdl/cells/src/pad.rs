//! Pins that go both ways: the device's own driver and receiver, a black box a family.

use crate::Family;
use wiremeter_rtl::{Clock, Component, Direction, Module, Sig};

/// A pin `name` of the module, driven to `out` while `enable` is 1. Gives what is on it, of no
/// clock. In simulation it is three ports: `<name>_out`, `<name>_enable` and `<name>_in`, from
/// which the test makes the wire.
#[track_caller]
pub fn pad<'m>(m: &'m Module, clock: Clock<'m>, family: Family, name: &str, out: Sig<'m>, enable: Sig<'m>) -> Sig<'m> {
    // The cell, and its pin.
    let (cell, pin) = match family {
        Family::Ecp5 => ("BB", "B"),
        Family::Xilinx7 => ("IOBUF", "IO"),
        Family::Simulated => {
            m.output(&format!("{name}_out"), out);
            m.output(&format!("{name}_enable"), enable);
            return m.input_async(&format!("{name}_in"), 1);
        }
    };
    let ports = [
        ("I", Direction::Input, 1),
        ("T", Direction::Input, 1),
        ("O", Direction::Output, 1),
        (pin, Direction::Both, 1),
    ];
    let cell = Component::black_box(cell, &ports, &[]);
    let pad = m.instance(clock, &format!("u_{name}"), &cell, &[("I", out), ("T", !enable)]);
    pad.pin(pin, name);
    pad.out("O")
}
