//! Cases of the function level reset.

use anyhow::{Result, ensure};
use wiremeter_abi::register::{Access, MAP};
use wiremeter_driver::Card;
use wiremeter_driver::registers::{dma, full_name};

use crate::bench::{Bench, Interrupts};
use crate::measure::{finish, start, take};

/// A reset while records come ends them; what is in the ring then is no record of the driver's,
/// and the card can be used again.
pub fn in_mid_traffic(bench: &mut dyn Bench) -> Result<()> {
    let mut card = bench.open(Interrupts::default())?;
    let mut running = start(&mut card, 10)?;
    take(&mut running, 20, &mut Vec::new())?;
    running.card().reset()?;
    ensure!(dma::ENABLE.read(running.card())? == 0, "the ring is on after a reset");
    let mut invented = 0;
    let drained = running.drain(|_| invented += 1);
    ensure!(drained.is_err() && invented == 0, "{drained:?}, {invented} records after a reset");
    drop(running);
    finish(start(card, 10)?, 20).map(drop)
}

/// After a reset every register that the host writes is as the table says.
pub fn values(bench: &mut dyn Bench) -> Result<()> {
    let mut card = bench.open(Interrupts::default())?;
    let writable = || {
        let all = MAP
            .iter()
            .flat_map(|block| block.registers.iter().map(move |register| (block, register)));
        all.filter(|(_, register)| register.access == Access::ReadWrite)
    };
    for (block, register) in writable().filter(|(_, register)| register.name != "enable") {
        card.write32(block.base + register.offset, !register.reset)?;
    }
    card.reset()?;
    for (block, register) in writable() {
        let found = card.read32(block.base + register.offset)?;
        ensure!(
            found == register.reset,
            "{} is {found:#x} after a reset",
            full_name(block, register)
        );
    }
    Ok(())
}
