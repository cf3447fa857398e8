//! The card in plain Rust, untimed: the oracle.
