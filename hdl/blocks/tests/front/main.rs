//! The front end of one side: tap, parser, key, classifier and event, each by itself and
//! all in a row against the independent model, at both widths.
#![allow(missing_docs)]

#[path = "../bench/mod.rs"]
mod bench;
mod classify;
mod event;
mod frame;
mod ip;
mod key;
mod link;
mod port;
mod random;
mod tap;
