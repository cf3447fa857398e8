//! The cases that need no more than a card, and the list of all.

use std::time::Duration;

use anyhow::{Result, ensure};
use wiremeter_abi::register::{Access, MAP};
use wiremeter_driver::registers::{dma, full_name, id};
use wiremeter_driver::{Card, Device, Wake};

use crate::bench::{Bench, Interrupts, POLL};
use crate::measure::{finish, start, take};
use crate::{dma as memory, reset, rings};

/// A case.
pub type Case = fn(&mut dyn Bench) -> Result<()>;

/// All cases, by name. Each leaves the card to the next as it found it, or worse.
pub const CASES: [(&str, Case); 12] = [
    ("identity", identity),
    ("registers", registers),
    ("interrupts", interrupts),
    ("polling", polling),
    ("stop_and_start", stop_and_start),
    ("ring_wraps", rings::wraps),
    ("ring_overflows", rings::overflows),
    ("dropped_in_mid_traffic", rings::dropped),
    ("function_reset", reset::in_mid_traffic),
    ("reset_values", reset::values),
    ("unmapped_memory", memory::unmapped),
    ("bus_mastering_off", memory::bus_mastering_off),
];

/// The card says who it is, twice the same.
fn identity(bench: &mut dyn Bench) -> Result<()> {
    let mut identity = || anyhow::Ok(*Device::open(bench.open(Interrupts::default())?)?.identity());
    let (first, second) = (identity()?, identity()?);
    ensure!(first == second, "{first:?}, then {second:?}");
    ensure!([64, 512].contains(&first.width), "{first:?}");
    Ok(())
}

/// Registers keep what is written to them, in their width; holes and the first address behind
/// the registers read as zero.
fn registers(bench: &mut dyn Bench) -> Result<()> {
    const BYTES: u32 = 4096;
    let mut card = bench.open(Interrupts::default())?;
    let mut known = Vec::new();
    for block in &MAP {
        for register in block.registers {
            let offset = block.base + register.offset;
            known.push(offset);
            // Epochs and records stay off.
            let quiet = !matches!((block.name, register.name), ("epoch" | "dma", "enable"));
            if register.access != Access::ReadWrite || !quiet {
                continue;
            }
            let before = card.read32(offset)?;
            let mask = u32::MAX >> (32 - register.width);
            for value in [0xa5a5_a5a5, 0x5a5a_5a5a] {
                card.write32(offset, value)?;
                let found = card.read32(offset)?;
                ensure!(
                    found == value & mask,
                    "{} reads {found:#x} after {value:#x}",
                    full_name(block, register)
                );
            }
            card.write32(offset, before)?;
        }
    }
    for offset in (0..BYTES).step_by(4).filter(|offset| !known.contains(offset)) {
        card.write32(offset, u32::MAX)?;
        let found = card.read32(offset)?;
        ensure!(found == 0, "the hole at {offset:#x} reads {found:#x}");
    }
    Ok(())
}

/// The interrupt comes with records, and again after it was cleared.
fn interrupts(bench: &mut dyn Bench) -> Result<()> {
    let mut running = start(bench.open(Interrupts::default())?, 12)?;
    let mut records = Vec::new();
    for round in 0..5 {
        woken(running.card(), round)?;
        dma::IRQ_STATUS.write(running.card(), 1)?;
        let some = running.drain(|record| records.push(record))?;
        ensure!(some > 0 || round > 0, "an interrupt without a record");
    }
    let (_, balance) = running.stop(|record| records.push(record))?;
    crate::measure::check(&records, &balance)
}

fn woken<C: Card>(card: &mut C, round: u32) -> Result<()> {
    const WAITS: u32 = 1000;
    for _ in 0..WAITS {
        if card.wait(Duration::from_millis(10))? == Wake::Interrupt {
            ensure!(dma::IRQ_STATUS.read(card)? == 1, "an interrupt that the card knows nothing of");
            return Ok(());
        }
    }
    anyhow::bail!("interrupt {round} never came")
}

/// Without interrupts the driver gets the same.
fn polling(bench: &mut dyn Bench) -> Result<()> {
    let records = finish(start(bench.open(POLL)?, 12)?, 50)?;
    ensure!(records.len() >= 50, "{} records", records.len());
    Ok(())
}

/// A card measures again after it was stopped; counts of records go on.
fn stop_and_start(bench: &mut dyn Bench) -> Result<()> {
    let mut card = bench.open(Interrupts::default())?;
    let mut last = None;
    for _ in 0..3 {
        let mut running = start(&mut card, 10)?;
        let mut records = Vec::new();
        take(&mut running, 20, &mut records)?;
        let (_, balance) = running.stop(|record| records.push(record))?;
        crate::measure::check(&records, &balance)?;
        let times = [records[0].header.start_ns, records[records.len() - 1].header.start_ns];
        ensure!(
            last.is_none_or(|last| last < times[0]),
            "the second measurement begins before the end of the first"
        );
        last = Some(times[1]);
    }
    id::SCRATCH.write(&mut card, 0)?;
    Ok(())
}
