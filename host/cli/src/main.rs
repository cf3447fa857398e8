//! The wiremeter command.
fn main() {}
