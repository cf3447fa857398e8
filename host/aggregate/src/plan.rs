//! How epochs make sets and periods.

use thiserror::Error;

/// Epochs of τ, N of them a period, in K sets of M = N/K.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    tau_ns: u64,
    epochs: u64,
    sets: u32,
    first: u64,
}

/// Why there is no such plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PlanError {
    /// τ, N or K is zero.
    #[error("an epoch, the epochs of a period and its sets must not be 0")]
    Zero,
    /// N is no multiple of K.
    #[error("{epochs} epochs do not make {sets} sets of the same length")]
    Uneven {
        /// N.
        epochs: u64,
        /// K.
        sets: u32,
    },
}

impl Plan {
    /// Periods of `epochs` (N) epochs of `tau_ns` nanoseconds, in `sets` (K) sets;
    /// the first period starts with epoch number `first` (start / τ).
    ///
    /// # Errors
    /// A zero, or `epochs` that is no multiple of `sets`.
    pub fn new(tau_ns: u64, epochs: u64, sets: u32, first: u64) -> Result<Self, PlanError> {
        if tau_ns == 0 || epochs == 0 || sets == 0 {
            return Err(PlanError::Zero);
        }
        if !epochs.is_multiple_of(u64::from(sets)) {
            return Err(PlanError::Uneven { epochs, sets });
        }
        Ok(Self {
            tau_ns,
            epochs,
            sets,
            first,
        })
    }

    /// τ in nanoseconds.
    #[must_use]
    pub fn tau_ns(&self) -> u64 {
        self.tau_ns
    }

    /// N, epochs in a period.
    #[must_use]
    pub fn epochs(&self) -> u64 {
        self.epochs
    }

    /// K, sets in a period.
    #[must_use]
    pub fn sets(&self) -> u32 {
        self.sets
    }

    /// Number of the first period's first epoch.
    #[must_use]
    pub fn first(&self) -> u64 {
        self.first
    }

    /// The period of an epoch: 1 is the first; `None` for an epoch before it.
    #[must_use]
    pub fn version(&self, epoch: u64) -> Option<u64> {
        Some(epoch.checked_sub(self.first)? / self.epochs + 1)
    }

    /// Number of the first epoch of period `version`.
    #[must_use]
    pub fn first_of(&self, version: u64) -> u64 {
        self.first + (version - 1) * self.epochs
    }

    /// The same with periods of at most `epochs` epochs.
    pub(crate) fn cut(&self, epochs: u64) -> Self {
        let epochs = self.epochs.min(epochs);
        Self { epochs, ..*self }
    }

    /// The set, from 0, of the epoch at `index` in its period.
    pub(crate) fn set(&self, index: u64) -> usize {
        let set = index / (self.epochs / u64::from(self.sets));
        usize::try_from(set).expect("there are at most 2^32 sets")
    }
}
