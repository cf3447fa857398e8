//! The queue tracker, `lists` and `epoch` together, against figures worked by hand and
//! against the independent model.

#[path = "../bench/mod.rs"]
mod bench;
mod card;
mod epochs;
mod expiry;
mod figures;
mod healing;
mod oracle;
mod random;
mod traffic;
