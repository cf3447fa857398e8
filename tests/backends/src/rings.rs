//! Cases of the ring.

use anyhow::{Result, ensure};
use wiremeter_driver::registers::dma;

use crate::bench::{Bench, Interrupts, POLL, until};
use crate::measure::{check, finish, start, take};

/// A ring of sixteen records goes round many times.
pub fn wraps(bench: &mut dyn Bench) -> Result<()> {
    let records = finish(start(bench.open(Interrupts::default())?, 4)?, 100)?;
    ensure!(records.len() >= 100, "{} records", records.len());
    Ok(())
}

/// Nobody takes records out of a ring of eight: whole records are lost, counted, and announced
/// by the next one.
pub fn overflows(bench: &mut dyn Bench) -> Result<()> {
    let mut running = start(bench.open(POLL)?, 3)?;
    // Without interrupts, so that waiting lets time pass.
    dma::IRQ_ENABLE.write(running.card(), 0)?;
    let before = dma::OFFERED.read(running.card())?;
    until(running.card(), "100 records", |card| {
        Ok(dma::OFFERED.read(card)?.wrapping_sub(before) >= 100)
    })?;
    let mut records = Vec::new();
    let kept = running.drain(|record| records.push(record))?;
    ensure!(kept == 8, "{kept} records in a ring of eight");
    dma::IRQ_ENABLE.write(running.card(), 1)?;
    take(&mut running, 30, &mut records)?;
    let (_, balance) = running.stop(|record| records.push(record))?;
    check(&records, &balance)?;
    ensure!(records[8].header.lost_before >= 92, "{:?} announces too few", records[8].header);
    Ok(())
}

/// A driver that goes away in mid-traffic leaves a card that the next one can use.
pub fn dropped(bench: &mut dyn Bench) -> Result<()> {
    let mut running = start(bench.open(Interrupts::default())?, 10)?;
    take(&mut running, 10, &mut Vec::new())?;
    drop(running);
    let mut card = bench.open(Interrupts::default())?;
    ensure!(dma::ENABLE.read(&mut card)? == 0, "records go on without a driver");
    finish(start(card, 10)?, 20).map(drop)
}
