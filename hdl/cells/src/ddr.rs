//! Pins that carry a bit at each edge of a clock: the device's own registers, a black box a
//! family behind one function each way.

use wiremeter_rtl::{Clock, Component, Direction, Module, Sig};

/// Whose primitives are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Lattice ECP5.
    Ecp5,
    /// Xilinx 7 series.
    Xilinx7,
    /// The bodies of [`SIMULATED`].
    Simulated,
}

/// Verilog of what [`Family::Simulated`] uses: file name, text.
pub const SIMULATED: [(&str, &str); 2] = [
    ("simulated_ddr_in.v", include_str!("ddr/simulated_ddr_in.v")),
    ("simulated_ddr_out.v", include_str!("ddr/simulated_ddr_out.v")),
];

const IN: Direction = Direction::Input;
const OUT: Direction = Direction::Output;

/// The bits of a pin at the rising edge of `clock` and at the falling edge that follows. Both
/// are there from the second rising edge on.
#[track_caller]
pub fn ddr_in<'m>(m: &'m Module, clock: Clock<'m>, family: Family, name: &str, pin: Sig<'m>) -> (Sig<'m>, Sig<'m>) {
    match family {
        Family::Ecp5 => {
            let ports = [("D", IN, 1), ("SCLK", IN, 1), ("RST", IN, 1), ("Q0", OUT, 1), ("Q1", OUT, 1)];
            let cell = Component::black_box("IDDRX1F", &ports, &[]);
            let i = m.instance(clock, name, &cell, &[("D", pin), ("SCLK", clock.clk()), ("RST", m.lit(0, 1))]);
            (i.out("Q0").cross(clock), i.out("Q1").cross(clock))
        }
        // Not by IDDR: as the open tools configure it, it was seen on an AX7203 to take nothing, where
        // registers of both edges behind the pin did (openXC7/nextpnr-xilinx, issue 114). Those with
        // CLR are none that Yosys makes a shift register of.
        Family::Xilinx7 => {
            let ports = [("C", IN, 1), ("CE", IN, 1), ("CLR", IN, 1), ("D", IN, 1), ("Q", OUT, 1)];
            let (zero, one) = (m.lit(0, 1), m.lit(1, 1));
            let taken = |edge: &str, inverted: &str| {
                let cell = Component::black_box("FDCE", &ports, &[("IS_C_INVERTED", inverted)]);
                let inputs = [("C", clock.clk()), ("CE", one), ("CLR", zero), ("D", pin)];
                let i = m.instance(clock, &format!("{name}_{edge}"), &cell, &inputs);
                i.out("Q").cross(clock).delay(&format!("{name}_{edge}_bit"))
            };
            (taken("rise", "1'b0"), taken("fall", "1'b1"))
        }
        Family::Simulated => {
            let ports = [("clk", IN, 1), ("pin", IN, 1), ("rise", OUT, 1), ("fall", OUT, 1)];
            let cell = Component::black_box("simulated_ddr_in", &ports, &[]);
            let i = m.instance(clock, name, &cell, &[("clk", clock.clk()), ("pin", pin)]);
            (i.out("rise").cross(clock), i.out("fall").cross(clock))
        }
    }
}

/// A pin that is `high` while `clock` is high and `low` while it is low; it belongs to no clock.
/// In simulation it changes with the edge that takes both bits; a device adds its own constant.
#[track_caller]
pub fn ddr_out<'m>(m: &'m Module, clock: Clock<'m>, family: Family, name: &str, high: Sig<'m>, low: Sig<'m>) -> Sig<'m> {
    out(m, clock, family, name, (clock.clk(), high, low))
}

/// A pin that is as `clock`, which may be none of the module's own, behind the same registers as
/// the pins of [`ddr_out`]. `beside` is any clock of the module: an instance is in one.
#[track_caller]
pub fn clock_out<'m>(m: &'m Module, beside: Clock<'m>, family: Family, name: &str, clock: Sig<'m>) -> Sig<'m> {
    out(m, beside, family, name, (clock, m.lit(1, 1), m.lit(0, 1)))
}

#[track_caller]
fn out<'m>(m: &'m Module, beside: Clock<'m>, family: Family, name: &str, bits: (Sig<'m>, Sig<'m>, Sig<'m>)) -> Sig<'m> {
    let (clock, high, low) = bits;
    match family {
        Family::Ecp5 => {
            let ports = [("D0", IN, 1), ("D1", IN, 1), ("SCLK", IN, 1), ("RST", IN, 1), ("Q", OUT, 1)];
            let cell = Component::black_box("ODDRX1F", &ports, &[]);
            let inputs = [("D0", high), ("D1", low), ("SCLK", clock), ("RST", m.lit(0, 1))];
            m.instance(beside, name, &cell, &inputs).out("Q")
        }
        Family::Xilinx7 => {
            let ports = [
                ("D1", IN, 1),
                ("D2", IN, 1),
                ("C", IN, 1),
                ("CE", IN, 1),
                ("R", IN, 1),
                ("S", IN, 1),
                ("Q", OUT, 1),
            ];
            let cell = Component::black_box("ODDR", &ports, &[("DDR_CLK_EDGE", "\"SAME_EDGE\""), ("SRTYPE", "\"SYNC\"")]);
            let (zero, one) = (m.lit(0, 1), m.lit(1, 1));
            let inputs = [("D1", high), ("D2", low), ("C", clock), ("CE", one), ("R", zero), ("S", zero)];
            m.instance(beside, name, &cell, &inputs).out("Q")
        }
        Family::Simulated => {
            let ports = [("clk", IN, 1), ("high", IN, 1), ("low", IN, 1), ("pin", OUT, 1)];
            let cell = Component::black_box("simulated_ddr_out", &ports, &[]);
            let inputs = [("clk", clock), ("high", high), ("low", low)];
            m.instance(beside, name, &cell, &inputs).out("pin")
        }
    }
}
