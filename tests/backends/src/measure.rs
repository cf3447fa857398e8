//! A measurement of the bench's traffic, and what must hold of any.

use std::time::Duration;

use anyhow::{Result, ensure};
use wiremeter_driver::record::Body;
use wiremeter_driver::{Balance, Card, Config, Device, Error, Mode, Record, Running, TimeSource};
use wiremeter_wire::generate::CLASSES;

/// Length of an epoch in ns: a record or more every 20 µs, and time for the walk over five channels.
pub const TAU_NS: u32 = 20_000;
/// The classes in channels 1 to 4, in a ring of 2 to the power `ring_log2` records.
pub fn config(ring_log2: u32) -> Config {
    Config {
        time: TimeSource::Outside,
        increment: 1 << 24,
        mode: Mode::Dscp,
        labels: CLASSES.into_iter().map(u32::from).zip(1..).collect(),
        channels_used: CLASSES.len() as u16 + 1,
        tau_ns: TAU_NS,
        limit_ns: 0,
        ring_log2,
    }
}

/// A measurement that has begun.
///
/// # Errors
/// The card failed.
pub fn start<C: Card>(card: C, ring_log2: u32) -> Result<Running<C>, Error> {
    Device::open(card)?.configure(&config(ring_log2))?.run(0)
}

/// Takes records as they come until there are at least `count`.
///
/// # Errors
/// The card failed, or they never come.
pub fn take<C: Card>(running: &mut Running<C>, count: usize, records: &mut Vec<Record>) -> Result<()> {
    const WAITS: u32 = 20_000;
    for _ in 0..WAITS {
        if records.len() >= count {
            return Ok(());
        }
        running.wait(Duration::from_millis(1), |record| records.push(record))?;
    }
    anyhow::bail!("{} of {count} records came", records.len())
}

/// What must hold of the records of a whole measurement and the card's counts.
///
/// # Errors
/// It does not.
pub fn check(records: &[Record], balance: &Balance) -> Result<()> {
    let lost: u64 = balance.lost.iter().map(|&lost| u64::from(lost)).sum();
    ensure!(balance.taken == records.len() as u64, "{balance:?} of {} records", records.len());
    ensure!(balance.announced <= lost, "more lost records announced than were lost: {balance:?}");
    let told: u64 = records.iter().map(|record| u64::from(record.header.lost_before)).sum();
    ensure!(told == balance.announced, "{told} lost by the records, {balance:?}");
    for pair in records.windows(2) {
        let [one, two] = [&pair[0].header, &pair[1].header];
        ensure!(two.sequence == one.sequence.wrapping_add(1), "a gap between {one:?} and {two:?}");
        ensure!(two.start_ns >= one.start_ns, "time goes back from {one:?} to {two:?}");
    }
    for record in records {
        let header = &record.header;
        ensure!(
            header.start_ns % u64::from(TAU_NS) == 0,
            "an epoch that begins at no multiple: {header:?}"
        );
        ensure!(header.epoch == (header.start_ns / u64::from(TAU_NS)) as u32, "{header:?}");
        if let Body::Epoch(epoch) = record.body {
            ensure!(epoch.packets <= epoch.cells, "a packet without a cell: {record:?}");
            let busiest = u64::from(epoch.span) * u64::from(TAU_NS) * 16;
            ensure!(epoch.busy <= busiest, "busy for longer than the epoch: {record:?}");
        }
    }
    Ok(())
}

/// Takes `count` records and ends the measurement; all that must hold, holds.
///
/// # Errors
/// The card failed, or it does not hold.
pub fn finish<C: Card>(mut running: Running<C>, count: usize) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    take(&mut running, count, &mut records)?;
    let (_, balance) = running.stop(|record| records.push(record))?;
    check(&records, &balance)?;
    Ok(records)
}

/// Measures until the process ends.
///
/// # Errors
/// The card failed.
pub fn hold(bench: &mut dyn crate::Bench) -> Result<()> {
    let mut running = start(bench.open(crate::Interrupts::default())?, 10)?;
    take(&mut running, 1, &mut Vec::new())?;
    println!("measuring");
    loop {
        running.wait(Duration::from_millis(100), drop)?;
    }
}
