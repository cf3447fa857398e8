//! Hardware cells that know no networks: RAMs, FIFOs, delay lines, bypasses.

mod axi_lite;
mod banked;
mod counter;
mod crossing;
mod ddr;
mod delay_line;
mod gf2;
mod lanes;
mod pad;
mod pick;
mod pll;
mod queue;
mod read_ahead;
mod since;
mod sliced;
mod synchronise;
mod tally;

pub use axi_lite::{AxiLiteAccess, AxiLiteFound, axi_lite_slave};
pub use banked::{Banked, Operation, Walk};
pub use counter::counter;
pub use crossing::{Crossing, crossing};
pub use ddr::{Family, SIMULATED, clock_out, ddr_in, ddr_out};
pub use delay_line::delay_line;
pub use gf2::{linear, linear_of};
pub use lanes::{lanes_to, last_lane};
pub use pad::pad;
pub use pick::pick;
pub use pll::{Pll, clock_pair, pll};
pub use queue::{Queue, queue};
pub use read_ahead::read_ahead;
pub use since::{count_since, count_since_saturating};
pub use sliced::Sliced;
pub use synchronise::synchronise;
pub use tally::{Tallied, tally};
