//! How much memory this process may lock, which is what memory for a card is.

use super::VfioError;
use super::system::System;
use std::fs;

/// What a process may lock, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Limit {
    soft: u64,
    hard: u64,
}

impl System {
    /// Whether this process may lock `bytes` bytes in all.
    ///
    /// # Errors
    /// When it may not. A system that does not tell is believed to allow it.
    pub fn check_memlock(&self, bytes: u64) -> Result<(), VfioError> {
        let read = |name: &str| fs::read_to_string(self.path(name)).unwrap_or_default();
        if locks_freely(&read("proc/self/status")) {
            return Ok(());
        }
        match limit(&read("proc/self/limits")) {
            Some(limit) if limit.soft < bytes => {
                let (needed, allowed) = (bytes.div_ceil(1024), limit.soft / 1024);
                let command = command(needed, limit.hard >= bytes);
                Err(VfioError::Memlock { needed, allowed, command })
            }
            _ => Ok(()),
        }
    }
}

/// What raises the limit of a shell, and so of what it starts.
fn command(kib: u64, may: bool) -> String {
    if may {
        return format!("ulimit -l {kib}");
    }
    let bytes = kib * 1024;
    format!("sudo prlimit --pid $$ --memlock={bytes}:{bytes}")
}

/// Whether the capability CAP_IPC_LOCK is effective, by `/proc/self/status`.
fn locks_freely(status: &str) -> bool {
    const CAP_IPC_LOCK: u32 = 14;
    let line = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    let bits = line.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok());
    bits.is_some_and(|bits| bits >> CAP_IPC_LOCK & 1 == 1)
}

/// The line "Max locked memory  8388608  8388608  bytes" of `/proc/self/limits`.
fn limit(limits: &str) -> Option<Limit> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max locked memory"))?;
    let mut words = line.split_whitespace().map(|word| match word {
        "unlimited" => Some(u64::MAX),
        number => number.parse().ok(),
    });
    Some(Limit {
        soft: words.next()??,
        hard: words.next()??,
    })
}
