//! What tests of boards share: Verilog to bitstream by the tools of `make tools`, and a model
//! of what is behind a JTAG cable. For tests: it panics where a test would.

pub mod flow;

pub mod jtag;
