//! `wiremeter info` and `wiremeter regs`: the card itself.

use anyhow::Result;
use wiremeter_abi::register::{Access, MAP};
use wiremeter_driver::registers::full_name;
use wiremeter_driver::{Card, Device};
use wiremeter_wire::tap::{Stimulus, Timeline};

use crate::args::{AnyCard, Hardware};
use crate::output;
use crate::session;
use crate::units::show_count;

/// Prints who the card is.
///
/// # Errors
/// There is no such card, or stdout is closed.
pub fn info(hardware: &Hardware) -> Result<()> {
    let device = open(hardware)?;
    let id = device.identity();
    let build = if id.build == 0 {
        "simulation".to_owned()
    } else {
        format!("{:08x}", id.build)
    };
    let taps = format!("{} bit at {} MHz", id.width, f64::from(id.clock_hz) / 1e6);
    let count = |count: u32| show_count(count.into());
    let clocks = |clocks: u32| format!("{} clocks", count(clocks));
    let lines = [
        ("build", build),
        ("taps", taps),
        ("channels", count(id.channels)),
        ("list entries", count(id.entries)),
        ("longest frame", clocks(id.frame_clocks)),
        ("drops taken for", clocks(id.drop_window)),
        ("events held for", clocks(id.horizon)),
        ("entries reused after", clocks(id.reuse_clocks)),
        (
            "replies after",
            match id.has_reflector() {
                true => clocks(id.reflect_clocks),
                false => "no reflector".to_owned(),
            },
        ),
        ("sessions reflected", count(id.reflect_sessions)),
    ];
    Ok(output::list(lines.map(|(name, value)| vec![name.to_owned(), value]).to_vec())?)
}

/// Prints every register that can be read.
///
/// # Errors
/// There is no such card, it failed, or stdout is closed.
pub fn regs(hardware: &Hardware) -> Result<()> {
    let mut device = open(hardware)?;
    let mut lines = Vec::new();
    for block in &MAP {
        for register in block.registers.iter().filter(|register| register.access != Access::Command) {
            let address = block.base + register.offset;
            let value = device.card().read32(address)?;
            lines.push(vec![
                format!("{address:#05x}"),
                full_name(block, register),
                format!("{value:#010x}"),
                show_count(value.into()),
                register.text.to_owned(),
            ]);
        }
    }
    Ok(output::list(lines)?)
}

/// The card as it is; a simulated one right after its reset.
fn open(hardware: &Hardware) -> Result<Device<Box<dyn Card>>> {
    match &hardware.card {
        AnyCard::At(card) => session::there(card),
        AnyCard::Simulated(backend) => {
            let timeline = Timeline {
                start_ns: 0,
                width: hardware.width.into(),
            };
            session::simulated(*backend, timeline, Stimulus::default())
        }
    }
}
