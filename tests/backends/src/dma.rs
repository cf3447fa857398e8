//! Cases of memory that the card must not write.

use std::time::Duration;

use anyhow::{Result, ensure};
use wiremeter_driver::pcie::{command, config};
use wiremeter_driver::registers::dma;
use wiremeter_driver::{Card, Running, Wake};

use crate::bench::{Bench, Interrupts, until};
use crate::measure::{finish, start};

/// An address that no driver maps: memory ends long before.
const NOWHERE_HIGH: u32 = 0x40;

/// Records written to memory that is not the card's are refused on their way: none arrives, none
/// is invented, nothing else is touched, and the card can be used again.
pub fn unmapped(bench: &mut dyn Bench) -> Result<()> {
    let mut card = bench.open(Interrupts::default())?;
    let mut running = start(&mut card, 10)?;
    // The ring's address is taken when it is enabled.
    dma::ENABLE.write(running.card(), 0)?;
    dma::BASE_HIGH.write(running.card(), NOWHERE_HIGH)?;
    dma::ENABLE.write(running.card(), 1)?;
    let before = dma::WRITTEN.read(running.card())?;
    dma::READ.write(running.card(), before)?;
    nothing_arrives(running)?;
    finish(start(card, 10)?, 20).map(drop)
}

/// Without bus mastering no record and no interrupt comes.
pub fn bus_mastering_off(bench: &mut dyn Bench) -> Result<()> {
    let mut card = bench.open(Interrupts::default())?;
    let mut running = start(&mut card, 10)?;
    let mut bytes = [0; 2];
    running.card().config_read(config::COMMAND, &mut bytes)?;
    let on = u16::from_le_bytes(bytes);
    ensure!(on & command::BUS_MASTER != 0, "an open card is bus master; its command is {on:#x}");
    running
        .card()
        .config_write(config::COMMAND, &(on & !command::BUS_MASTER).to_le_bytes())?;
    no_interrupt(running.card())?;
    nothing_arrives(running)?;
    card.config_write(config::COMMAND, &bytes)?;
    finish(start(card, 10)?, 20).map(drop)
}

/// The card believes that it writes records, but of those from now on none is there.
fn nothing_arrives<C: Card>(mut running: Running<C>) -> Result<()> {
    let before = dma::WRITTEN.read(running.card())?;
    let good = before.wrapping_sub(dma::READ.read(running.card())?);
    until(running.card(), "five records", |card| {
        Ok(dma::WRITTEN.read(card)?.wrapping_sub(before) >= 5)
    })?;
    let mut taken = 0;
    let drained = running.drain(|_| taken += 1);
    ensure!(drained.is_err() && taken <= good, "{drained:?}, {taken} records of {good}");
    Ok(())
}

/// The card has something to say, but no interrupt comes.
fn no_interrupt<C: Card>(card: &mut C) -> Result<()> {
    // One may still be on its way.
    card.wait(Duration::from_micros(100))?;
    dma::IRQ_STATUS.write(card, 1)?;
    let mut came = false;
    until(card, "a record", |card| {
        came |= card.wait(Duration::from_micros(100))? == Wake::Interrupt;
        Ok(dma::IRQ_STATUS.read(card)? == 1)
    })?;
    came |= card.wait(Duration::from_millis(1))? == Wake::Interrupt;
    ensure!(!came, "an interrupt came");
    Ok(())
}
