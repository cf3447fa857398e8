//! The card's PTP clock. Times are PTP nanoseconds since 1970 (TAI), which fit 64 bits until 2554.

use crate::registers::clock;
use crate::{Card, Error, TimeSource};

/// Nanoseconds in a second.
pub(crate) const NS_PER_S: u64 = 1_000_000_000;

/// A clock period for a clock of `hz` hertz in the card's unit: nanoseconds with 24 fractional
/// bits, rounded to the nearest. None if it is 256 ns or more, or rounds to nothing.
pub const fn increment(hz: u64) -> Option<u32> {
    if hz == 0 {
        return None;
    }
    let period = ((NS_PER_S << 24) + hz / 2) / hz;
    if period == 0 || period > u32::MAX as u64 {
        return None;
    }
    Some(period as u32)
}

/// Lets the card keep the time of `source`; `increment` is its clock period
/// ([`increment`](fn@increment)). Setting its own clock counts as a step.
///
/// # Errors
/// [`Error::Increment`] when the clock would stand still, and when the card fails.
pub fn configure<C: Card + ?Sized>(card: &mut C, source: TimeSource, increment: u32) -> Result<(), Error> {
    if increment == 0 {
        return Err(Error::Increment);
    }
    clock::INCREMENT.write(card, increment)?;
    clock::SOURCE.write(card, (source == TimeSource::Outside).into())?;
    match source {
        TimeSource::Own(Some(ns)) => set(card, ns),
        _ => Ok(()),
    }
}

/// Sets the card's own clock. Counts as a step.
///
/// # Errors
/// When the card fails.
pub fn set<C: Card + ?Sized>(card: &mut C, ns: u64) -> Result<(), Error> {
    let seconds = ns / NS_PER_S;
    clock::VALUE_SECONDS_HIGH.write(card, (seconds >> 32) as u32)?;
    clock::VALUE_SECONDS.write(card, seconds as u32)?;
    clock::VALUE_NS.write(card, (ns % NS_PER_S) as u32)?;
    clock::SET.write(card, 1)?;
    Ok(())
}

/// Adds `ns` nanoseconds, once, to the card's own clock. Counts as a step.
///
/// # Errors
/// [`Error::Adjust`] for a second or more, and when the card fails.
pub fn adjust<C: Card + ?Sized>(card: &mut C, ns: i32) -> Result<(), Error> {
    if u64::from(ns.unsigned_abs()) >= NS_PER_S {
        return Err(Error::Adjust { ns });
    }
    clock::ADJUST.write(card, ns as u32)?;
    Ok(())
}

/// The time of day of the card, whatever its source.
///
/// # Errors
/// [`Error::Time`] if the clock shows what cannot be, and when the card fails.
pub fn now<C: Card + ?Sized>(card: &mut C) -> Result<u64, Error> {
    clock::LATCH.write(card, 1)?;
    let high = clock::NOW_SECONDS_HIGH.read(card)?;
    let low = clock::NOW_SECONDS.read(card)?;
    let seconds = u64::from(high) << 32 | u64::from(low);
    let ns = u64::from(clock::NOW_NS.read(card)?);
    let whole = seconds.checked_mul(NS_PER_S).and_then(|whole| whole.checked_add(ns));
    whole.ok_or(Error::Time { seconds })
}
