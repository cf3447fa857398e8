//! The two halves of a port at RGMII's pins: directed cases and chance, with both clocks at any
//! phase; and their Verilog under cocotbext-eth, which knows nothing of this tree.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
#[allow(dead_code, reason = "modules of one clock are not tested here")]
mod bench;
#[path = "../bench/clocked.rs"]
mod clocked;
#[path = "../../../rtl/tests/common/mod.rs"]
mod common;
mod frame;
mod pins;
mod receive;
mod receive_random;
mod receiver;
mod sender;
mod third;
mod transmit;
