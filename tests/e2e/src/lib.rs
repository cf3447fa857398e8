//! The card, the model and the truth: the same stimulus to each, and what they say of it.
//!
//! A [`Measurement`] runs through the driver on any card. What the Verilated card says must be
//! what the model says, record by record and counter by counter ([`on_both`]); where no fault was
//! injected, it must also be the truth of the node ([`Measured::rows`] against
//! [`wiremeter_wire::truth::table1`]).

pub mod frames;
mod measurement;
mod rows;
mod run;
mod series;
pub mod stamp;
pub mod stimulus;
mod table;

pub use measurement::{Measured, Measurement};
pub use rows::{Rows, truth};
pub use run::{jumping_rtl, measure, measure_as, model, on_both, open, rtl};
pub use series::Series;
pub use table::Table;
