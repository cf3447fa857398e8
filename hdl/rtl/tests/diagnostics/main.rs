//! Every misuse is refused with a message that names what and where.
//!
//! In the expected messages `+3` stands for the third line after the call of `refused`.

mod clocks;
mod drivers;
mod instances;
mod memories;
mod names;
mod properties;
mod widths;

use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use wiremeter_rtl::Module;

/// The message with which a module is refused, places given in lines from this call.
#[track_caller]
fn refused(describe: impl FnOnce(&Module)) -> String {
    message(|| drop(Module::build("top", describe)))
}

/// The message with which `act` panics, places given in lines from this call.
#[track_caller]
fn message(act: impl FnOnce()) -> String {
    let call = Location::caller();
    let cause = catch_unwind(AssertUnwindSafe(act)).expect_err("this must be refused");
    let text = cause.downcast::<String>().map_or_else(
        |other| other.downcast::<&str>().expect("panics carry text").to_string(),
        |text| *text,
    );
    relative(&text, call)
}

/// Replaces `<this file>:<line>:<column>` by `+<lines after the call>`.
fn relative(text: &str, call: &Location) -> String {
    let mut out = String::new();
    let mut rest = text;
    let mark = format!("{}:", call.file());
    while let Some((before, after)) = rest.split_once(&mark) {
        let line: i64 = after
            .split(':')
            .next()
            .and_then(|n| n.parse().ok())
            .expect("a line follows the file");
        let end = after.find(|ch: char| !ch.is_ascii_digit() && ch != ':').unwrap_or(after.len());
        let end = after[..end].trim_end_matches(':').len();
        out += before;
        out += &format!("{:+}", line - i64::from(call.line()));
        rest = &after[end..];
    }
    out + rest
}
