//! The aggregate monitor: Table 2 of US 6,647,413 from the card's Table 1.
//!
//! A [`Monitor`] takes the rows of Table 1 in the order of their epochs and gives a
//! [`Period`] every N epochs, in one pass and with constant memory a channel. It knows
//! no card, no clock and no records: epochs are numbers, times are ticks of 1/16 ns.
//!
//! Epochs for which a channel has no row are idle ones (all fields zero). A period
//! in which no channel had a row is not reported; [`Period::version`] counts it.
//!
//! ```
//! use wiremeter_aggregate::{Monitor, Plan, Row};
//!
//! let plan = Plan::new(1_000_000, 10, 5, 0).expect("10 epochs are 5 sets of 2");
//! let mut monitor = Monitor::new(plan);
//! assert!(monitor.advance(3).expect("epochs rise").is_none());
//! monitor.row(7, &Row { cells: 24, packets: 1, ..Row::default() });
//! let period = monitor.finish().expect("a channel had a row");
//! assert_eq!(period.channels[0].throughput_avg_cells_s, 2400.0);
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod channel;
mod deviation;
mod monitor;
mod period;
mod plan;
mod row;

pub use monitor::{Monitor, OutOfOrder};
pub use period::{Channel, Epoch, Period, Suspect};
pub use plan::{Plan, PlanError};
pub use row::{Row, Suspects, TICKS_PER_NS};
