//! A small hardware description library: Rust in, reviewable Verilog out.
//!
//! A hardware module is a Rust function that builds a [`Component`]:
//!
//! ```
//! use wiremeter_rtl::Module;
//!
//! let counter = Module::build("counter", |m| {
//!     let clk = m.clock("clk", "rst");
//!     let enable = m.input(clk, "enable", 1);
//!     let count = m.reg(clk, "count", 8, 0);
//!     count.next_if(enable, count.q.wrapping_add(1));
//!     m.output("value", count.q);
//! });
//! assert!(counter.verilog().contains("module counter"));
//! ```
//!
//! Rules that keep the Verilog equal to what was meant:
//! * operands of one operator have one width; sums grow by a bit (`+`, `-`) or wrap
//!   by name ([`Sig::wrapping_add`]); truncation and extension are written out;
//! * every signal belongs to a clock, or is a constant; mixing two clocks is an error
//!   unless a [`Sig::cross`] says that this is a synchroniser;
//! * every wire and register is driven exactly once, and no combinational loop exists.
//!
//! Breaking a rule panics at elaboration, and the message names both places.

mod bundle;
mod check;
mod component;
mod eval;
mod instance;
mod keywords;
mod memory;
mod module;
mod node;
mod property;
mod register;
mod sig;
mod verilog;

pub use bundle::Bundle;
pub use component::{Component, Direction, Port};
pub use eval::Evaluator;
pub use instance::Instance;
pub use memory::{Collision, Memory};
pub use module::{Clock, InnerClock, Module, Wire};
pub use num_bigint::BigUint;
pub use register::Reg;
pub use sig::{Operand, Sig};
pub use verilog::Library;
