//! The card, the model and the truth: the same stimulus to each, and what they say of it.
//!
//! A [`Measurement`] runs through the driver on any card. What the Verilated card says must be
//! what the model says, record by record and counter by counter ([`on_both`]); where no fault was
//! injected, it must also be the truth of the node ([`Measured::rows`] against
//! [`wiremeter_wire::truth::table1`]).

pub mod frames;
mod measure;
mod rows;
mod series;
pub mod stimulus;
mod table;

pub use measure::{Measured, Measurement, measure, model, on_both, rtl};
pub use rows::{Rows, truth};
pub use series::Series;
pub use table::Table;
