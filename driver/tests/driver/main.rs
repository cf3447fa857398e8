//! The driver against a card made of a map of registers and a piece of memory.

mod card;
mod clock;
mod config;
mod counters;
mod device;
mod dma;
mod fake;
mod fault;
mod prober;
mod record;
mod reflect;
mod registers;
mod ring;
mod start;
mod trace;
