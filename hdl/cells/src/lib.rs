//! Hardware cells that know no networks: RAMs, FIFOs, delay lines, bypasses.

mod axi_lite;
mod banked;
mod delay_line;
mod queue;

pub use axi_lite::{AxiLiteAccess, AxiLiteClocks, axi_lite_slave};
pub use banked::{Banked, Operation, Walk};
pub use delay_line::delay_line;
pub use queue::{Queue, queue};
