//! Pieces of Verilog text.

use crate::node::Place;
use num_bigint::BigUint;

/// Columns after which a statement goes on in the next line.
const COLUMNS: usize = 110;

/// A place as a comment names it: the file's name alone is the same on every machine.
pub(super) fn place(at: Place) -> String {
    let file = at.file().rsplit(['/', '\\']).next().unwrap_or("");
    format!("{file}:{}", at.line())
}

pub(super) fn range(width: u32) -> String {
    if width == 1 { String::new() } else { format!("[{}:0] ", width - 1) }
}

pub(super) fn literal(value: &BigUint, width: u32) -> String {
    if width <= 4 {
        format!("{width}'d{value}")
    } else {
        format!("{width}'h{value:x}")
    }
}

/// A statement as lines, `indent` steps of four columns in; nothing in it is a string
/// or a comment, so that it may break at any space.
pub(super) fn statement(indent: usize, text: &str) -> String {
    let mut out = String::new();
    let mut column = 4 * indent;
    out.push_str(&" ".repeat(column));
    for (i, word) in text.split(' ').enumerate() {
        if i > 0 && column + 1 + word.len() > COLUMNS {
            column = 4 * (indent + 2);
            out.push('\n');
            out.push_str(&" ".repeat(column));
        } else if i > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += word.len();
    }
    out.push('\n');
    out
}

/// The statement with the place it comes from as a comment at its end.
pub(super) fn statement_from(indent: usize, text: &str, at: Place) -> String {
    let mut out = statement(indent, text);
    out.truncate(out.len() - 1);
    out + &format!(" // {}\n", place(at))
}
