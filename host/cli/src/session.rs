//! A run on a card, whichever it is: from a stimulus to rows and counters.

mod model;
mod rtl;

use std::collections::BTreeMap;

use anyhow::Result;
use wiremeter_wire::tap::Stimulus;

pub use rtl::open;

use crate::args::Backend;
use crate::labels::Labels;
use crate::report::Report;
use crate::timing::Timing;

/// The age at which the card gives a packet up. Beyond 4.29 s its delays would be wrong.
const LIMIT_NS: u32 = 2_000_000_000;

/// The card's counters by name, as in "tap.ingress.frames".
pub type Counters = BTreeMap<String, u64>;

/// What to measure.
pub struct Job<'a> {
    /// When.
    pub timing: &'a Timing,
    /// End of the last period, in the card's time.
    pub end_ns: u64,
    /// The classifier's table.
    pub labels: &'a Labels,
    /// What the card sees.
    pub stimulus: Stimulus,
}

/// Measures, and gives rows to the report as they come.
///
/// # Errors
/// The card failed, or cannot do what the job asks.
pub fn run(backend: Backend, job: Job, report: &mut Report) -> Result<Counters> {
    match backend {
        Backend::Rtl => rtl::run(job, report),
        Backend::Model => model::run(job, report),
    }
}
