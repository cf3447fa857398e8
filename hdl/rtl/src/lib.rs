//! A small hardware description library: Rust in, reviewable Verilog out.
