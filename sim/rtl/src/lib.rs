//! The generated Verilog, run by Verilator, as a Card.
