//! A clock of another frequency: the device's own PLL.

use crate::Family;
use wiremeter_rtl::{Clock, Component, Direction, Module, Sig};

/// What a PLL gives; both belong to no clock.
pub struct Pll<'m> {
    /// The clock.
    pub clock: Sig<'m>,
    /// 1 while the clock is as it should be.
    pub locked: Sig<'m>,
}

/// Dividers of an ECP5's PLL: of the input, of the feedback, of the output.
type Dividers = (u32, u32, u32);

/// A clock of `to_hz` from `pin`, which has `from_hz`. `beside` is any clock of the module: an
/// instance is in one.
///
/// # Panics
/// If the family's PLL cannot make this frequency exactly, or has not been described.
#[track_caller]
pub fn pll<'m>(m: &'m Module, beside: Clock<'m>, family: Family, name: &str, pin: (Sig<'m>, u32), to_hz: u32) -> Pll<'m> {
    let (from, from_hz) = pin;
    const IN: Direction = Direction::Input;
    const OUT: Direction = Direction::Output;
    match family {
        Family::Ecp5 => {
            let (input, feedback, output) =
                ecp5(from_hz, to_hz).unwrap_or_else(|| panic!("no PLL of an ECP5 makes {to_hz} Hz of {from_hz} Hz"));
            let ports = [
                ("CLKI", IN, 1),
                ("CLKFB", IN, 1),
                ("RST", IN, 1),
                ("STDBY", IN, 1),
                ("PLLWAKESYNC", IN, 1),
                ("ENCLKOP", IN, 1),
                ("PHASESEL0", IN, 1),
                ("PHASESEL1", IN, 1),
                ("PHASEDIR", IN, 1),
                ("PHASESTEP", IN, 1),
                ("PHASELOADREG", IN, 1),
                ("CLKOP", OUT, 1),
                ("LOCK", OUT, 1),
            ];
            let numbers = [
                ("CLKI_DIV", input),
                ("CLKFB_DIV", feedback),
                ("CLKOP_DIV", output),
                // The output in phase with the input.
                ("CLKOP_CPHASE", output - 1),
                ("CLKOP_FPHASE", 0),
            ]
            .map(|(name, value)| (name, value.to_string()));
            let mut parameters = vec![("FEEDBK_PATH", "\"CLKOP\""), ("CLKOP_ENABLE", "\"ENABLED\"")];
            parameters.extend(numbers.iter().map(|(name, value)| (*name, value.as_str())));
            let cell = Component::black_box("EHXPLLL", &ports, &parameters);
            let back = m.wire_async(&format!("{name}_back"), 1);
            let zero = m.lit(0, 1);
            let mut inputs = vec![("CLKI", from), ("CLKFB", back.q)];
            inputs.extend(ports[2..11].iter().map(|(port, ..)| (*port, zero)));
            let i = m.instance(beside, name, &cell, &inputs);
            back.drive(i.out("CLKOP"));
            Pll {
                clock: i.out("CLKOP"),
                locked: i.out("LOCK"),
            }
        }
        Family::Xilinx7 => panic!("a PLL of a Xilinx 7 series device has not been described"),
        // The test gives the clock as it is to be.
        Family::Simulated => Pll {
            clock: from,
            locked: m.lit(1, 1),
        },
    }
}

/// The dividers with the lowest VCO (FPGA-DS-02012, PLL timing: the phase detector from
/// 10 MHz on, the VCO from 400 to 800 MHz).
fn ecp5(from: u32, to: u32) -> Option<Dividers> {
    let outputs = (1..=128u32).filter(|output| (400_000_000..=800_000_000).contains(&(u64::from(to) * u64::from(*output))));
    outputs.into_iter().find_map(|output| {
        let inputs = (1..=from / 10_000_000).filter(|input| (u64::from(to) * u64::from(*input)).is_multiple_of(u64::from(from)));
        let dividers = inputs.map(|input| (input, (u64::from(to) * u64::from(input) / u64::from(from)) as u32, output));
        dividers.into_iter().find(|(_, feedback, _)| (1..=80).contains(feedback))
    })
}

#[cfg(test)]
mod tests {
    use super::ecp5;

    /// As ecppll of Project Trellis divides, but for the VCO's frequency.
    #[test]
    fn dividers_of_known_boards() {
        assert_eq!(ecp5(100_000_000, 125_000_000), Some((4, 5, 4)));
        assert_eq!(ecp5(25_000_000, 125_000_000), Some((1, 5, 4)));
        assert_eq!(ecp5(12_000_000, 125_000_000), None);
    }
}
