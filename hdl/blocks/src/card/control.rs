//! The registers of a card's control, which is beside the card (docs/etherbone.md): as they are in
//! the map, as ports `control_*`.

use super::Registers;
use crate::{Profile, regs};
use wiremeter_abi::register::{Access, MAP};
use wiremeter_rtl::{Clock, Module};

/// Makes the ports, or nothing is there to read.
pub fn wire<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, host: &Registers<'m>) {
    let block = MAP.iter().find(|block| block.name == "control").expect("the block is in the map");
    for register in block.registers {
        let name = regs::port(block, register);
        match register.access {
            Access::ReadOnly if p.control => host.report(&name, m.input(clk, &name, register.width)),
            Access::ReadOnly => host.report(&name, m.lit(0, register.width)),
            _ if !p.control => {}
            Access::Command => {
                let pulse = format!("{name}_pulse");
                m.output(&pulse, host.get(&pulse));
                m.output(&name, host.get(&name));
            }
            _ => m.output(&name, host.get(&name)),
        }
    }
}
