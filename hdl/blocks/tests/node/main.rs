//! The node at RGMII's pins: both ports at clocks of their own; and the card that measures it.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
#[allow(dead_code, reason = "modules of one clock are not tested here")]
mod bench;
mod board;
#[path = "../bench/clocked.rs"]
mod clocked;
#[path = "../../../rtl/tests/common/mod.rs"]
mod common;
mod forward;
#[path = "../mac/frame.rs"]
mod frame;
mod measured;
mod netlist;
#[path = "../mac/pins.rs"]
mod pins;
mod probe;
mod random;
mod reflect;
mod rig;
mod stamp;
