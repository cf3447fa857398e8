//! Clocks of other frequencies: the device's own PLL, and the pins that its clock comes by.

use crate::Family;
use wiremeter_rtl::{Clock, Component, Direction, Module, Sig};

/// What a PLL gives; all belong to no clock.
pub struct Pll<'m> {
    /// The clocks, as asked for.
    pub clocks: Vec<Sig<'m>>,
    /// 1 while they are as they should be.
    pub locked: Sig<'m>,
}

/// Dividers of an ECP5's PLL: of the input, of the feedback, of the output.
type Dividers = (u32, u32, u32);

const IN: Direction = Direction::Input;
const OUT: Direction = Direction::Output;

/// A clock from a pair of pins. `beside` is any clock of the module: an instance is in one.
///
/// # Panics
/// On an ECP5, whose pair is one pin in all that comes before placing.
#[track_caller]
pub fn clock_pair<'m>(m: &'m Module, beside: Clock<'m>, family: Family, name: &str, pins: (Sig<'m>, Sig<'m>)) -> Sig<'m> {
    let (positive, negative) = pins;
    match family {
        Family::Ecp5 => panic!("an ECP5's pair of pins is one pin to whoever describes the hardware"),
        Family::Xilinx7 => {
            let cell = Component::black_box("IBUFDS", &[("I", IN, 1), ("IB", IN, 1), ("O", OUT, 1)], &[]);
            m.instance(beside, name, &cell, &[("I", positive), ("IB", negative)]).out("O")
        }
        Family::Simulated => positive & !negative,
    }
}

/// Clocks from `pin`, which has the frequency beside it, in hertz; each is asked for by its frequency and
/// the degrees by which it is late. `beside` is any clock of the module: an
/// instance is in one.
///
/// # Panics
/// If the family's PLL cannot make these exactly, or they have not been described.
#[track_caller]
pub fn pll<'m>(m: &'m Module, beside: Clock<'m>, family: Family, name: &str, pin: (Sig<'m>, u32), asked: &[(u32, u32)]) -> Pll<'m> {
    match family {
        Family::Ecp5 => match asked {
            [(hz, 0)] => lattice(m, beside, name, pin, *hz),
            _ => panic!("an ECP5's PLL has been described for one clock in phase, not for {asked:?}"),
        },
        Family::Xilinx7 => xilinx(m, beside, name, pin, asked),
        // The test gives the clock as it is to be.
        Family::Simulated => Pll {
            clocks: vec![pin.0; asked.len()],
            locked: m.lit(1, 1),
        },
    }
}

#[track_caller]
fn lattice<'m>(m: &'m Module, beside: Clock<'m>, name: &str, (from, from_hz): (Sig<'m>, u32), to_hz: u32) -> Pll<'m> {
    let (input, feedback, output) = ecp5(from_hz, to_hz).unwrap_or_else(|| panic!("no PLL of an ECP5 makes {to_hz} Hz of {from_hz} Hz"));
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
        clocks: vec![i.out("CLKOP")],
        locked: i.out("LOCK"),
    }
}

/// The buffers that spread the clocks come by Yosys.
#[track_caller]
fn xilinx<'m>(m: &'m Module, beside: Clock<'m>, name: &str, (from, from_hz): (Sig<'m>, u32), asked: &[(u32, u32)]) -> Pll<'m> {
    let outputs: Vec<u32> = asked.iter().map(|(hz, _)| *hz).collect();
    let (multiplier, dividers) =
        xilinx7(from_hz, &outputs).unwrap_or_else(|| panic!("no PLL of a Xilinx 7 makes {outputs:?} Hz of {from_hz} Hz"));
    let names: Vec<String> = (0..asked.len()).map(|n| format!("CLKOUT{n}")).collect();
    let mut ports = vec![
        ("CLKIN1", IN, 1),
        ("CLKFBIN", IN, 1),
        ("RST", IN, 1),
        ("PWRDWN", IN, 1),
        ("CLKFBOUT", OUT, 1),
        ("LOCKED", OUT, 1),
    ];
    ports.extend(names.iter().map(|name| (name.as_str(), OUT, 1)));
    let mut parameters = vec![
        ("CLKIN1_PERIOD".to_string(), format!("{:.3}", 1e9 / f64::from(from_hz))),
        ("DIVCLK_DIVIDE".to_string(), "1".to_string()),
        ("CLKFBOUT_MULT".to_string(), multiplier.to_string()),
        ("CLKFBOUT_PHASE".to_string(), "0.0".to_string()),
    ];
    for ((name, divider), (_, degrees)) in names.iter().zip(dividers).zip(asked) {
        parameters.push((format!("{name}_DIVIDE"), divider.to_string()));
        parameters.push((format!("{name}_PHASE"), format!("{degrees}.0")));
    }
    let parameters: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let cell = Component::black_box("PLLE2_BASE", &ports, &parameters);
    let back = m.wire_async(&format!("{name}_back"), 1);
    let zero = m.lit(0, 1);
    let inputs = [("CLKIN1", from), ("CLKFBIN", back.q), ("RST", zero), ("PWRDWN", zero)];
    let i = m.instance(beside, name, &cell, &inputs);
    back.drive(i.out("CLKFBOUT"));
    Pll {
        clocks: names.iter().map(|name| i.out(name)).collect(),
        locked: i.out("LOCKED"),
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

/// The multiplier with the lowest VCO, and each output's divider (DS181: the VCO of all speed
/// grades from 800 to 1600 MHz; UG472: a multiplier of 2 to 64, dividers of 1 to 128).
fn xilinx7(from: u32, to: &[u32]) -> Option<(u32, Vec<u32>)> {
    (2..=64u32).find_map(|multiplier| {
        let vco = from
            .checked_mul(multiplier)
            .filter(|vco| (800_000_000..=1_600_000_000).contains(vco))?;
        let exact = to.iter().all(|to| vco.is_multiple_of(*to) && vco / to <= 128);
        exact.then(|| (multiplier, to.iter().map(|to| vco / to).collect()))
    })
}

#[cfg(test)]
mod tests {
    use super::{ecp5, xilinx7};

    /// As ecppll of Project Trellis divides, but for the VCO's frequency.
    #[test]
    fn dividers_of_known_boards() {
        assert_eq!(ecp5(100_000_000, 125_000_000), Some((4, 5, 4)));
        assert_eq!(ecp5(25_000_000, 125_000_000), Some((1, 5, 4)));
        assert_eq!(ecp5(12_000_000, 125_000_000), None);
    }

    #[test]
    fn multipliers_of_known_boards() {
        // 200 MHz times 4 is no multiple of 125 MHz; times 5 it is, eight times.
        assert_eq!(xilinx7(200_000_000, &[125_000_000, 200_000_000]), Some((5, vec![8, 5])));
        // Digilent's Arty, as its clocking wizard's VCO of 1000 MHz.
        assert_eq!(xilinx7(100_000_000, &[125_000_000]), Some((10, vec![8])));
        assert_eq!(xilinx7(200_000_000, &[130_000_000]), None);
    }
}
